"""Labelled documents that should, or should not, be set aside, and how well the product tells them apart."""
