"""What newsparse knows, as data, each set with its provenance."""
