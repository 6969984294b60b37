"""How slots read as text, the same for all kinds of file."""

from __future__ import annotations

from eval.aside.forms_dev.boroughs.model import Look, Row, Run


def ticks(run: Run, look: Look) -> str:
    """Return the options with the chosen ones marked."""
    chosen = [part.strip() for part in run.answer.split("+")] if run.answer else []
    if look.tick == "delete":
        return ", ".join(chosen) if chosen else " / ".join(run.options)
    half = len(look.tick) // 2
    off, on = look.tick[:half], look.tick[half:]
    parts = [f"{on if option in chosen else off} {option}" for option in run.options]
    return "   ".join(parts + [text for text in chosen if text not in run.options])


def slot(run: Run, look: Look, *, cell: bool) -> str:
    """Return what stands in a slot."""
    if run.options:
        return ticks(run, look)
    if run.answer:
        return run.answer.replace(" ¶ ", "\n")
    return run.text or (look.cell if cell else look.blank)


def line(runs: list[Run], look: Look, *, cell: bool) -> str:
    """Return runs as one text."""
    return "".join(slot(run, look, cell=cell) if run.kind == "slot" else run.text for run in runs).strip()


def widths(rows: list[Row], look: Look) -> list[float]:
    """Return the share of the page for each column, by what stands in it."""
    count = max(len(row.cells) for row in rows)
    weights = [12] * count
    for row in rows:
        if len(row.cells) == count:
            for at, runs in enumerate(row.cells):
                empty = 22 if any(run.kind == "slot" for run in runs) else 0
                weights[at] = max(weights[at], min(48, empty + len(line(runs, look, cell=True)) // 2))
    return [weight / sum(weights) for weight in weights]
