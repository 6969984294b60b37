"""Find the documents of a return that repeat others: same text, almost the same words, or an older version."""
