"""Passages as words: sentences, rows of tables, cues and terms."""
