"""Vary each threshold of the form check on the development set and print what it does: `python -m eval.aside.sweep`."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from eval.aside.forms import FormCase
from eval.aside.forms_dev import make_forms
from ingest import intake
from ingest.model import DocumentId, Parsed, TemplateCheck, TemplateState
from ingest.parsing import parse
from ingest.pipeline import FURNITURE
from ingest.settings import Limits
from ingest.templates import Thresholds, check_template
from ingest.templates.siblings import Member, SiblingLimits, compare_siblings
from ingest.templates.units import units_of

_FACTORS = (0.5, 0.75, 1.0, 1.5, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A document of the set as it was parsed."""

    case: FormCase
    parsed: Parsed
    units: frozenset[int]


def main() -> None:
    """Read the set once, then judge it with each value of each threshold."""
    read = list(_read())
    print(f"{len(read)} documents of {len({r.case.layout for r in read})} layouts; the default is marked with *")
    print(f"{'threshold':28} {'value':>8}  blank P  blank R  partly R  filled aside  others aside")
    alone = {r.case.name: _check(r, Thresholds()) for r in read}
    for option in fields(Thresholds):
        for value in _values(getattr(Thresholds(), option.name)):
            changed: dict[str, Any] = {option.name: value}
            limits = replace(Thresholds(), **changed)
            checks = {r.case.name: _check(r, limits) for r in read}
            _print(option.name, value, value == getattr(Thresholds(), option.name), read, checks, SiblingLimits())
    for option in fields(SiblingLimits):
        for value in _values(getattr(SiblingLimits(), option.name)):
            changed = {option.name: value}
            siblings = replace(SiblingLimits(), **changed)
            _print(option.name, value, value == getattr(SiblingLimits(), option.name), read, alone, siblings)


def _read() -> Iterator[_Read]:
    with tempfile.TemporaryDirectory() as folder:
        for case in make_forms():
            file = Path(folder) / f"sent.{case.path.rpartition('.')[2]}"
            file.write_bytes(case.content)
            parsed = parse(file, intake.sniff(file, case.path), Limits())
            body = [e for e in parsed.elements if e.kind not in FURNITURE and not e.hidden]
            yield _Read(case=case, parsed=parsed, units=units_of(body))


def _check(read: _Read, limits: Thresholds) -> TemplateCheck:
    body = [e for e in read.parsed.elements if e.kind not in FURNITURE and not e.hidden]
    return check_template(body, marked="form" in read.parsed.flags, limits=limits)


def _values(default: float) -> Sequence[float]:
    tried = [default * factor for factor in _FACTORS] if default else [0.0, 0.02, 0.05, 0.1]
    if isinstance(default, int):
        return sorted({round(value) for value in tried})
    return sorted({min(1.0, round(value, 3)) for value in tried})


def _print(  # noqa: PLR0917 - the columns of a row
    name: str,
    value: float,
    chosen: bool,  # noqa: FBT001 - a mark in the table
    read: Sequence[_Read],
    checks: dict[str, TemplateCheck],
    siblings: SiblingLimits,
) -> None:
    banks: dict[str, list[Member]] = defaultdict(list)
    for r in read:
        id_ = DocumentId(r.case.name)
        banks[r.case.bank].append(Member(id=id_, path=r.case.path, units=r.units, template=checks[r.case.name]))
    states = {name: check.state for name, check in checks.items()}
    for members in banks.values():
        states.update({str(id_): c.state for id_, c in compare_siblings(members, limits=siblings).items()})
    pairs = [(r.case.state, str(states[r.case.name])) for r in read]
    aside = [truth for truth, got in pairs if got == TemplateState.BLANK]
    blank = aside.count("blank")
    partly = [got for truth, got in pairs if truth == "partly"]
    shown = f"{value:g}{'*' if chosen else ' '}"
    print(
        f"{name:28} {shown:>8}  {blank / max(1, len(aside)):7.3f}  {blank / sum(t == 'blank' for t, _ in pairs):7.3f}"
        f"  {partly.count('partly') / len(partly):8.3f}  {aside.count('filled'):12}  {len(aside) - blank:12}"
    )


if __name__ == "__main__":
    main()
