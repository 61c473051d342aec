"""What belongs together: people, quotes and their speakers, quotes and posts, records of one post."""
