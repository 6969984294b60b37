"""Everything the service can do, by subject; permission is checked here and nowhere else."""
