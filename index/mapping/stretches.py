"""Where a passage says several things: stretches of sentences, or of rows, are read, placed and suggested apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import numpy as np

from index.mapping.axes import EVIDENCE
from index.mapping.certainty import CATEGORY, POLARITY, STATEMENT
from index.mapping.heads import Array
from index.model import WAYS, Polarity, Stretch
from index.text.rows import PageTable, Row, tables_of
from index.text.sentences import CELL_GAP, LONGEST, SHORTEST
from index.text.standings import only_figures, stands
from index.text.verdicts import judged_by
from ingest.sentences import cut

# Log-odds that it takes to say something else than the sentence before; see docs/choices.md.
SWITCH: Mapping[str, float] = {EVIDENCE: 1.0, STATEMENT: 1.0, CATEGORY: 0.5, POLARITY: 0.5}
PLAUSIBLE = 0.2  # chance of being evidence, from which a passage may hold a stretch that is
OF_ROW: Mapping[str, float] = {STATEMENT: 0.7, POLARITY: 1.0}  # how much a row says by itself, the rest by its table
MARKED = 0.9  # chance that a row speaks as its marks, or its figure and its target, say; see docs/choices.md
_NAMED = 2  # labels of a stretch that are kept
_TINY = 1e-6  # keeps logarithms finite
_NEUTRAL = WAYS.index(Polarity.NEUTRAL)
_STANDING = {1: Polarity.STRENGTH, -1: Polarity.SHORTFALL}


def pieces_of(text: str) -> list[tuple[int, int]]:
    """Cut a passage into sentences, or a table into rows, [start, end) each; none where it is one.

    A question, or a word or two, is of one piece with the sentence behind it, what somebody said in quotation marks is
    one, and so is a head with the row below it: where a table goes on without its head, the first row may be taken for
    one.
    """
    if CELL_GAP in text:
        return _pieces_of_table(text)
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for start, end in cut(text, most_words=LONGEST):
        opened = start if opened is None else opened
        short = text[:end].endswith("?") or len(text[start:end].split()) < SHORTEST
        if short or _within_quotation(text[opened:end], text[end:]):
            continue
        found.append((opened, end))
        opened = None
    if found and opened is not None:
        found[-1] = (found[-1][0], len(text))
    return found if len(found) > 1 else []


def _within_quotation(said: str, after: str) -> bool:
    """Tell whether a quotation that begins in what was said ends only after it."""
    straight = said.count('"') % 2 == 1 and '"' in after
    return straight or (said.count("\u201c") > said.count("\u201d") and "\u201d" in after)


def _pieces_of_table(text: str) -> list[tuple[int, int]]:
    rows = [
        (table.rows[0].start if number == 0 else row.start, row.end)
        for table in tables_of(text)
        for number, row in enumerate(row for row in table.rows if row in table.telling)
    ]
    return rows if len(rows) > 1 else []


def heard_of_rows(text: str, chances: Mapping[str, Array], *, whole: Mapping[str, Array]) -> dict[str, Array]:
    """Give the chances of the rows of a table, (rows, labels) each: who speaks is said by all of them together.

    What each is of is said by itself and by all. Which way each speaks it says by itself, and surely where it is
    marked, answers a question such as "What is good?" or, below its head, has a target; bare figures never do.
    `chances`: of the rows; `whole`: (labels,) of the passage.
    """
    own = {axis: OF_ROW.get(axis, 0.0) for axis in chances}
    heard = {axis: own[axis] * each + (1.0 - own[axis]) * whole[axis] for axis, each in chances.items()}
    for place, (table, row) in enumerate(_telling(text)):
        whole_row = table.head is not None and len(row.cells) == len(table.head.cells) == table.width
        way = _STANDING.get(stands(row.cells, table.names if whole_row else ())) or _asked(row)
        if way is not None:
            heard[POLARITY][place] = (1.0 - MARKED) / (len(WAYS) - 1)
            heard[POLARITY][place, WAYS.index(way)] = MARKED
        elif only_figures(row.cells):
            heard[POLARITY][place] = 0.5 * heard[POLARITY][place] + 0.5 / len(WAYS)
    return heard


def _asked(row: Row) -> Polarity | None:
    """Say which way a row speaks that answers a question such as "What is good?"; None where no cell asks one."""
    return next(filter(None, (judged_by((cell,)) for cell in row.cells)), None)


def stretches_of(
    pieces: Sequence[tuple[int, int]],
    chances: Mapping[str, Array],
    labels: Mapping[str, Sequence[str]],
    *,
    whole: Array,
) -> tuple[Stretch, ...]:
    """Gather the sentences of a passage into stretches that say one thing in one way; none where all do.

    `chances`: by axis, (pieces, labels), the ways in the order of `WAYS`; `whole`: (ways,) of the passage. On each
    axis the labels are those that are likeliest together, where each change costs something. A sentence that only
    describes speaks as the stretch before it, or as the first; a passage that speaks in one way is heard as a whole.
    """
    paths = {axis: _likeliest(_shares(axis, each), SWITCH[axis]) for axis, each in chances.items()}
    telling = [way for way in paths[POLARITY] if way != _NEUTRAL]
    several = len(set(telling)) > 1
    told = chances[POLARITY].argmax(axis=1) != _NEUTRAL
    paths[POLARITY] = _joined(paths[POLARITY], telling[0]) if several else [int(whole.argmax())] * len(pieces)
    stretches: list[Stretch] = []
    for labelled, run in groupby(range(len(pieces)), key=lambda row: [path[row] for path in paths.values()]):
        rows = list(run)
        way = dict(zip(paths, labelled, strict=True))[POLARITY]
        heard = chances[POLARITY][[row for row in rows if told[row]] or rows, way] if several else whole[way]
        stretches.append(
            Stretch(
                start=pieces[rows[0]][0],
                end=pieces[rows[-1]][1],
                way=WAYS[way],
                chance=_chance(heard),
                evidence=_chance(chances[EVIDENCE][rows, 0]),
                statements=_best(chances[STATEMENT][rows], labels[STATEMENT]),
                categories=_best(chances[CATEGORY][rows], labels[CATEGORY]),
            )
        )
    return tuple(stretches) if len(stretches) > 1 else ()


def _telling(text: str) -> list[tuple[PageTable, Row]]:
    """Give the rows of the tables in a text that say something, each with its table."""
    return [(table, row) for table in tables_of(text) for row in table.rows if row in table.telling]


def _shares(axis: str, chances: Array) -> Array:
    """Give chances that add up to one in each row; of being evidence or not."""
    if axis == EVIDENCE:
        return np.column_stack([chances[:, 0], 1.0 - chances[:, 0]])
    return np.asarray(chances / np.maximum(chances.sum(axis=1, keepdims=True), _TINY))


def _joined(ways: Sequence[int], first: int) -> list[int]:
    """Let sentences that only describe speak as those before, at the beginning as the `first` that does more."""
    joined = []
    for way in ways:
        first = first if way == _NEUTRAL else way
        joined.append(first)
    return joined


def _best(chances: Array, labels: Sequence[str]) -> tuple[tuple[str, float], ...]:
    mean = chances.mean(axis=0)
    return tuple((labels[label], _chance(mean[label])) for label in np.argsort(-mean, kind="stable")[:_NAMED])


def _chance(of: Array) -> float:
    return round(float(np.mean(of)), 4)


def _likeliest(chances: Array, switch: float) -> list[int]:
    """Give the label of each sentence, so that all are likeliest together (Viterbi's algorithm)."""
    logs = np.log(np.maximum(chances, _TINY))
    best, came = logs[0], []
    for row in logs[1:]:
        jump = best.max() - switch
        came.append(np.where(best >= jump, np.arange(len(best)), best.argmax()))
        best = np.maximum(best, jump) + row
    found = [int(best.argmax())]
    for earlier in reversed(came):
        found.append(int(earlier[found[-1]]))
    return found[::-1]
