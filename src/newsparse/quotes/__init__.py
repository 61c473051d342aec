"""Quoted and reported speech: marks, cues, and the words that name the source."""
