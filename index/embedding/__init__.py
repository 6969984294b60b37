"""Texts to vectors: the models, and what computes with them."""
