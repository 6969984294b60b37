"""Layouts in a shorthand: what reads them, answers them and makes files of them."""
