"""Lay measures out as plain text tables."""

from __future__ import annotations

from collections.abc import Sequence

from eval.metrics import Confusion, Estimate
from eval.passage_checks import Standing


def section(title: str) -> str:
    """Return a heading."""
    return f"\n{title}\n{'=' * len(title)}"


def table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return an aligned table: words to the left, numbers to the right."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headers, *cells, strict=True)]
    right = [bool(cells) and all(_is_number(row[at]) for row in cells) for at in range(len(headers))]
    lines = [_line(headers, widths, right), "  ".join("-" * width for width in widths)]
    return "\n".join([*lines, *(_line(row, widths, right) for row in cells)])


def confusion_table(found: Confusion, *, order: Sequence[str] = ()) -> str:
    """Return the table of expected (rows) and got (columns); a dot is a zero."""
    seen = {label for pair in found.counts for label in pair}
    labels = [label for label in order if label in seen] + sorted(seen - set(order))
    rows = [
        [expected, *(found.counts.get((expected, got), 0) or "." for got in labels)]
        for expected in labels
        if any(pair[0] == expected for pair in found.counts)
    ]
    return table(["expected / got", *labels], rows) + f"\n{found.right} of {found.cases} as expected"


def standings_table(standings: Sequence[Standing]) -> str:
    """Return the table of ways of mapping, the first one's lead over each other in its row."""
    rows = [
        [
            one.name,
            one.top1.cases,
            shown(one.top1),
            shown(one.top3),
            shown(one.lead1, signed=True) if one.lead1 else "",
            shown(one.lead3, signed=True) if one.lead3 else "",
        ]
        for one in standings
    ]
    return table(["statement", "cases", "top-1", "top-3", "lead of the first, top-1", "lead, top-3"], rows)


def shown(estimate: Estimate, *, signed: bool = False) -> str:
    """Return a value with its interval: `0.71 [0.65, 0.77]`."""
    sign = "+" if signed else ""
    return f"{estimate.value:{sign}.3f} [{estimate.low:{sign}.3f}, {estimate.high:{sign}.3f}]"


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    placed = [
        cell.rjust(width) if to_right else cell.ljust(width)
        for cell, width, to_right in zip(cells, widths, right, strict=True)
    ]
    return "  ".join(placed).rstrip()


def _is_number(cell: str) -> bool:
    return cell == "." or cell.replace(".", "", 1).replace(",", "").removeprefix("-").isdigit()
