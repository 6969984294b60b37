"""Relate passages to the framework: embed, search, map, suggest."""
