"""Mapped passages to entries of the evidence grid, and the grid itself."""
