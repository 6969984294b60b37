"""What code made is made anew when any code that it rests on changes."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import index
from index.entries import suggestions
from index.items import training
from index.mapping import mapper

HERE = Path(index.__file__).parent
# Without influence on what is made: how it is kept, values whose fields are kept with it, and errors.
APART = {
    *("index.embedding.kept", "index.files", "index.items.training", "index.mapping.keeping", "index.model"),
    "index.search.names",
    *("ingest.errors", "ingest.framework", "ingest.model"),
    "ingest.templates.telling",  # what a form says of itself; exemplars ask for the kind of a document only
}


def _file(name: str) -> Path:
    found = find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin)


def _rests_on(module: ModuleType) -> set[Path]:
    """Give the files of a module and of all that it imports of ours, however far away."""
    waiting, seen = {module.__name__}, set()
    while waiting:
        name = waiting.pop()
        seen.add(name)
        for node in ast.walk(ast.parse(_file(name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("index.", "ingest.")):
                waiting |= {str(node.module)} - seen - APART
    return {_file(name) for name in seen - APART}


@pytest.mark.parametrize("module", [training, mapper, suggestions])
def test_all_code_that_something_rests_on_is_part_of_what_it_is_kept_by(module: ModuleType) -> None:
    listed = {(HERE / name).resolve() for name in module._CODE}

    assert {file.name for file in _rests_on(module) - listed} == set()
