"""Which blocks are prose and which furniture: one recogniser a file, and THE table."""
