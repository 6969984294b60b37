"""The assessment framework as versioned data: statements, categories, request items and what tells them apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config

from ingest.errors import FrameworkError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,60}")
_LONGEST_NAME = 100  # characters of name and version with the "@" between them, as stored with returns and runs
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")  # what stands in an address as it is
_STRICT = with_config(ConfigDict(extra="forbid"))
"""A misspelt key is an error, not a silence."""
_WAYS = ("strength", "shortfall", "improvement", "neutral")  # in which a passage may speak


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A group of quality statements."""

    id: str
    title: str


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class QualityStatement:
    """What an authority is assessed on; the title is the regulator's, all else our own words."""

    id: str
    theme: str
    number: int
    title: str
    description: str
    aliases: tuple[str, ...] = ()
    subtopics: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()  # words and phrases that point here
    i_statements: tuple[str, ...] = ()
    we_statement: str = ""
    metrics: tuple[str, ...] = ()
    care_act: tuple[str, ...] = ()


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCategory:
    """What kind of evidence a passage is: who speaks, or a process."""

    id: str
    title: str
    used: bool  # for local authorities
    description: str = ""
    cues: tuple[str, ...] = ()
    why_not: str = ""  # why it is not used


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """A topic that fits several statements, and what separates them."""

    topic: str
    terms: tuple[str, ...]
    statements: tuple[str, ...]
    guidance: str


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An acronym or term of the field with what it stands for."""

    term: str
    expansion: str
    statements: tuple[str, ...] = ()
    also: tuple[str, ...] = ()  # other names for the same thing


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class RequestList:
    """Which list of request items this is."""

    id: str
    title: str
    note: str


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class RequestItem:
    """One thing the information return asks for."""

    id: str
    title: str
    statements: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    types: tuple[str, ...] = ()  # document types that fit
    description: str = ""


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """A kind of document and the words that give it away."""

    id: str
    cues: tuple[str, ...]


@_STRICT
@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """One version of the framework."""

    name: str
    version: str
    title: str
    date: str
    source: str
    themes: tuple[Theme, ...]
    statements: tuple[QualityStatement, ...]
    categories: tuple[EvidenceCategory, ...]
    request_list: RequestList
    request_items: tuple[RequestItem, ...]
    overlaps: tuple[Overlap, ...] = ()
    glossary: tuple[Term, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()  # words that people use for one another, for search alone
    polarity_cues: dict[str, tuple[str, ...]] = field(default_factory=dict)
    not_evidence_cues: tuple[str, ...] = ()
    document_types: tuple[DocumentType, ...] = ()
    notes: str = ""

    @property
    def id(self) -> str:
        """Name and version, as stored with returns and runs."""
        return f"{self.name}@{self.version}"

    @property
    def used_categories(self) -> tuple[EvidenceCategory, ...]:
        """The categories that apply to local authorities."""
        return tuple(category for category in self.categories if category.used)

    def statement(self, statement_id: str) -> QualityStatement:
        """Give a statement by id.

        Raises:
            KeyError: there is none.
        """
        return {statement.id: statement for statement in self.statements}[statement_id]

    def category(self, category_id: str) -> EvidenceCategory:
        """Give a category by id.

        Raises:
            KeyError: there is none.
        """
        return {category.id: category for category in self.categories}[category_id]


def list_frameworks(folder: Path | None = None) -> tuple[str, ...]:
    """List the frameworks at hand, `name@version`: the shipped ones and those in `folder`."""
    names = [entry.name for entry in files("ingest").joinpath("frameworks").iterdir()]
    shipped = {Path(name).stem for name in names if name.endswith(".yaml")}
    own = {file.stem for file in folder.glob("*.yaml")} if folder is not None and folder.is_dir() else set()
    return tuple(sorted(shipped | own))


def load_framework(framework_id: str, folder: Path | None = None) -> Framework:
    """Load `name@version`, from `folder` first and then from those shipped.

    Raises:
        FrameworkError: there is none of that name, or the file cannot be used.
    """
    if framework_id not in list_frameworks(folder):
        known = ", ".join(list_frameworks(folder))
        raise FrameworkError(f"There is no framework called {framework_id!r}. Choose one of: {known}.")
    name = f"{framework_id}.yaml"
    if folder is not None and (folder / name).is_file():
        return read_framework((folder / name).read_text(encoding="utf-8"), name)
    return read_framework(files("ingest").joinpath("frameworks", name).read_text(encoding="utf-8"), name)


def load_yaml(text: str) -> Any:  # noqa: ANN401 - whoever reads a file checks what it holds
    """Read YAML without anything but plain values, ten times faster where libyaml is there.

    Raises:
        yaml.YAMLError: it is not valid.
    """
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


def read_framework(text: str, name: str) -> Framework:
    """Read and check a framework file.

    Raises:
        FrameworkError: the file is not valid; the message names the place.
    """
    try:
        content = load_yaml(text)
    except yaml.YAMLError as error:
        raise FrameworkError(f"{name} is not valid YAML: {error}. Mend that line, then load it again.") from error
    try:
        framework = TypeAdapter(Framework).validate_python(_plain_dates(content))
    except ValidationError as error:
        first = error.errors()[0]
        place = " > ".join(str(part) for part in first["loc"]) or "the top level"
        raise FrameworkError(f"{name}: {first['msg']} at {place}. Mend it, then load the file again.") from error
    if not _NAME.fullmatch(framework.name) or not _NAME.fullmatch(framework.version):
        raise FrameworkError(f"{name}: name and version may hold letters, digits, dots and dashes only. Mend them.")
    if len(framework.id) > _LONGEST_NAME:
        raise FrameworkError(f"{name}: name and version have more than {_LONGEST_NAME - 1} characters. Shorten them.")
    _check_ids(framework, name)
    _check_references(framework, name)
    return framework


def read_exemplars(framework_id: str) -> list[str]:
    """Give the shipped exemplars of a framework as JSON lines, in a fixed order; none for one of your own."""
    return _shipped_lines(f"{framework_id}.exemplars")


def read_document_exemplars(framework_id: str) -> list[str]:
    """Give the shipped heads of documents with their request items, as `read_exemplars` does passages."""
    return _shipped_lines(f"{framework_id}.documents")


def _shipped_lines(prefix: str) -> list[str]:
    folder = files("ingest").joinpath("frameworks")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.startswith(prefix))
    return [
        line
        for name in names
        for line in folder.joinpath(name).read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def _plain_dates(content: object) -> object:
    # YAML turns 2024-02-23 into a date and 2023 into a number; versions and dates are text here.
    if isinstance(content, dict):
        return {
            key: str(value) if key in ("date", "version") and value is not None else value
            for key, value in content.items()
        }
    return content


def _check_ids(framework: Framework, name: str) -> None:
    kinds = (
        ("statement", 60, [each.id for each in framework.statements]),
        ("category", 60, [each.id for each in framework.categories]),
        ("request item", 40, [each.id for each in framework.request_items]),
        ("document type", 40, [each.id for each in framework.document_types]),
    )
    for kind, longest, ids in kinds:  # as long as columns are
        for each in ids:
            if len(each) > longest or not _ID.fullmatch(each):
                raise FrameworkError(
                    f"{name}: {kind} {each!r} needs another id: at most {longest} letters, digits, dots, dashes and "
                    "underscores, a letter or digit first. Change it wherever it stands."
                )


def _check_references(framework: Framework, name: str) -> None:
    for kind, things in (
        ("theme", framework.themes),
        ("statement", framework.statements),
        ("category", framework.categories),
        ("request item", framework.request_items),
    ):
        ids = [thing.id for thing in things]
        twice = {thing for thing in ids if ids.count(thing) > 1}
        if twice or not ids:
            raise FrameworkError(f"{name}: {kind} ids must be there and stand once each; check {sorted(twice)}.")
    themes = {theme.id for theme in framework.themes}
    statements = {statement.id for statement in framework.statements}
    types = {kind.id for kind in framework.document_types}
    named: list[tuple[str, str, Iterable[str], Collection[str]]] = [
        *((f"statement {each.id}", "themes", (each.theme,), themes) for each in framework.statements),
        *((f"request item {each.id}", "statements", each.statements, statements) for each in framework.request_items),
        *((f"request item {each.id}", "document types", each.types, types) for each in framework.request_items),
        *((f"overlap {each.topic}", "statements", each.statements, statements) for each in framework.overlaps),
        *((f"term {each.term}", "statements", each.statements, statements) for each in framework.glossary),
        ("polarity_cues", "ways to speak", framework.polarity_cues, _WAYS),
    ]
    for place, kind, used, known in named:
        unknown = set(used) - set(known)
        if unknown:
            raise FrameworkError(
                f"{name}: {place} names unknown {kind} {sorted(unknown)}. Use one of {', '.join(sorted(known))}."
            )
    if not framework.used_categories:
        raise FrameworkError(f"{name}: no category is marked `used: true`. Mark at least one.")
