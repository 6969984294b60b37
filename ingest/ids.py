"""Opaque ids: they say nothing and cannot be guessed."""

from __future__ import annotations

import secrets


def new_id() -> str:
    """Make an id of 20 URL-safe lower-case characters (100 bits)."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(20))


_ALPHABET = "abcdefghjkmnpqrstvwxyz0123456789"  # 32 symbols: five bits each; letters that look alike left out
