"""Passages to candidate statements, categories and ways, and what is learned for it."""
