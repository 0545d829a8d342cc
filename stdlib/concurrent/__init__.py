"""Only `futures`."""
