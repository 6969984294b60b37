"""Learn to tell blank, partly filled and filled forms from each other and from other documents.

Run with `python -m eval.aside.forms_train [--held]`: it writes ingest/templates/learned.npz and prints what documents of
layouts left out of learning are taken for. What came printed with a form is told from what somebody wrote by comparing
the copies of each layout: nobody labelled lines. The frozen test part takes no part in it.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

import ingest.templates
from eval.aside.forms import FormCase
from eval.metrics import confusion
from eval.report import confusion_table, section
from ingest.intake import sniff
from ingest.parsing import parse
from ingest.pipeline import FURNITURE
from ingest.settings import Limits
from ingest.templates import MOST_PLACES, narrowed
from ingest.templates.places import Place, places_of
from ingest.templates.survey import DEFAULT, Survey
from ingest.templates.weighing import STATES, Learned, features_of
from ingest.templates.written import SIGNS, chances_of, signs_of

PARTS = (
    "forms_dev",
    "forms_dev.casework",
    "forms_dev.corporate",
    "forms_dev.partners",
    "forms_dev.offices",
    "forms_held",
)
HELD = "forms_held"
CROSSED = {"forms_dev": 0.4}  # weight of documents that were crossed from few layouts and subjects by code
FOLDS = 6
MODELS = 4  # sets of trees, each from other features
TREES = 150  # rounds of one model, a tree for each state
UNIT_STRENGTH = 0.3  # of the weights of signs: 1 / regularisation
SIGN_ROUNDS = 100  # of fitting them, where it stops, converged or not
PRINTED = 0.6  # share of the filled copies of a layout, three at least, in which a line stands that came printed

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled document, read."""

    case: FormCase
    part: str
    survey: Survey
    places: list[Place]
    signs: list[list[int]]  # of each place

    @property
    def group(self) -> str:
        """Documents of one group are left out together."""
        return f"{self.part}/{self.case.layout}"


def main(arguments: Sequence[str]) -> None:
    """Print how documents of unseen layouts are taken; write what all of them teach, unless --held asks not to."""
    rows = [row for part in PARTS for row in read(part)]
    if "--held" in arguments:
        taught, asked = [r for r in rows if r.part != HELD], [r for r in rows if r.part == HELD]
        known = fit(taught)
        show("Taught by the rest", asked, [weighed(known, row) for row in asked])
        return
    chances: list[Floats] = [np.zeros(len(STATES))] * len(rows)
    groups = sorted({row.group for row in rows})
    fold = {group: number % FOLDS for number, group in enumerate(_shuffled(groups))}
    for number in range(FOLDS):
        known = fit([row for row in rows if fold[row.group] != number])
        for place, row in enumerate(rows):
            if fold[row.group] == number:
                chances[place] = weighed(known, row)
    for part in PARTS:
        kept = [place for place, row in enumerate(rows) if row.part == part]
        show(f"{part}, each layout left out", [rows[k] for k in kept], [chances[k] for k in kept])
    save(fit(rows))


def read(part: str) -> Iterator[Row]:
    """Read the documents of a part as the product does."""
    limits = Limits()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-forms-") as folder:
        for case in import_module(f"eval.aside.{part}").make_forms():
            file = Path(folder) / f"sent{PurePosixPath(case.path).suffix}"
            file.write_bytes(case.content)
            parsed = parse(file, sniff(file, case.path), limits)
            body = narrowed(e for e in parsed.elements if e.kind not in FURNITURE and not e.hidden)
            survey = Survey.of(body, marked="form" in parsed.flags, limits=DEFAULT)
            places = places_of(body, most=MOST_PLACES)
            yield Row(case, part, survey, places, [sorted(signs_of(place)) for place in places])


def fit(rows: Sequence[Row]) -> Learned:
    """Learn from documents: weights of signs from all; trees from chances that weights of other layouts gave."""
    groups = sorted({row.group for row in rows})
    fold = {group: number % FOLDS for number, group in enumerate(_shuffled(groups))}
    features: list[Floats] = [np.zeros(0)] * len(rows)
    for number in range(FOLDS):
        weights, bias = _sign_weights([row for row in rows if fold[row.group] != number])
        for place, row in enumerate(rows):
            if fold[row.group] == number:
                features[place] = _features(row, weights, bias)
    weights, bias = _sign_weights(rows)
    targets = np.array([STATES.index(row.case.state) for row in rows])
    counted = np.array([CROSSED.get(row.part, 1.0) for row in rows])
    return _trees(np.vstack(features), targets, counted, weights, bias)


def weighed(known: Learned, row: Row) -> Floats:
    """Return the chance of each state."""
    return known.weigh(_features(row, known.weights, known.bias))


def _features(row: Row, weights: NDArray[np.float32], bias: float) -> Floats:
    return features_of(row.survey, row.places, chances_of(row.signs, weights, bias))


def _sign_weights(rows: Sequence[Row]) -> tuple[NDArray[np.float32], float]:
    from sklearn.linear_model import LogisticRegression

    signs, wrote = _labelled(rows)
    starts = np.cumsum([0, *map(len, signs)])
    columns = np.concatenate([np.array(each, dtype=np.int32) for each in signs])
    matrix = csr_matrix((np.ones(len(columns), dtype=np.float32), columns, starts), shape=(len(signs), SIGNS))
    fitted = LogisticRegression(C=UNIT_STRENGTH, max_iter=SIGN_ROUNDS).fit(matrix, wrote)
    return fitted.coef_[0].astype(np.float32), float(fitted.intercept_[0])


def _labelled(rows: Sequence[Row]) -> tuple[list[list[int]], list[bool]]:
    """Return the signs of the places of forms, and whether somebody wrote what stands there: what no blank copy holds."""
    printed: dict[str, set[str]] = defaultdict(set)
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    copies: Counter[str] = Counter()
    for row in rows:
        lines = {_plain(place.text) for place in row.places}
        if row.case.state == "blank":
            printed[row.group] |= lines
        elif row.case.state != "none":
            copies[row.group] += 1
            seen[row.group].update(lines)
    for group, counted in seen.items():
        if copies[group] >= 3:
            printed[group] |= {line for line, count in counted.items() if count >= PRINTED * copies[group]}
    signs: list[list[int]] = []
    wrote: list[bool] = []
    for row in rows:
        if row.case.state == "none":
            continue
        known: set[tuple[str, str]] = set()
        for place, its in zip(row.places, row.signs, strict=True):
            line = _plain(place.text)
            if line and (line, place.left) not in known:
                known.add((line, place.left))
                signs.append(its)
                wrote.append(row.case.state != "blank" and line not in printed[row.group])
    return signs, wrote


def _trees(
    features: Floats, targets: NDArray[np.int64], counted: Floats, weights: NDArray[np.float32], bias: float
) -> Learned:
    from sklearn.ensemble import HistGradientBoostingClassifier

    nodes: list[Any] = []
    roots: list[int] = []
    baselines = []
    for seed in range(MODELS):
        model = HistGradientBoostingClassifier(
            max_iter=TREES,
            learning_rate=0.06,
            max_leaf_nodes=8,
            min_samples_leaf=10,
            l2_regularization=1.0,
            max_features=0.3,
            random_state=seed,
        ).fit(features, targets, sample_weight=counted)
        baselines.append(model._baseline_prediction[0])
        for trees in model._predictors:
            for tree in trees:
                roots.append(sum(map(len, nodes)))
                nodes.append(tree.nodes)
    every = np.concatenate(nodes)
    leaf = every["is_leaf"].astype(bool)
    return Learned(
        weights=weights,
        bias=bias,
        features=np.where(leaf, -1, every["feature_idx"]).astype(np.int16),
        thresholds=np.where(leaf, 0.0, every["num_threshold"]),
        left=every["left"].astype(np.int16),
        right=every["right"].astype(np.int16),
        values=np.where(leaf, every["value"], 0.0).astype(np.float32),
        roots=np.array(roots, dtype=np.int32),
        baseline=np.mean(baselines, axis=0).astype(np.float32),
        models=MODELS,
    )


def show(title: str, rows: Sequence[Row], chances: Sequence[Floats]) -> None:
    """Print what documents were taken for, and how many blank ones are found at some certainties."""
    taken = [str(STATES[int(np.argmax(each))]) for each in chances]
    print(section(title))
    print(
        confusion_table(confusion(zip((r.case.state for r in rows), taken, strict=True)), order=list(map(str, STATES)))
    )
    blank = STATES.index("blank")
    for sure in (0.5, 0.6, 0.7, 0.8, 0.9):
        said = Counter(row.case.state for row, each in zip(rows, chances, strict=True) if each[blank] >= sure)
        every = sum(row.case.state == "blank" for row in rows)
        print(f"blank from {sure}: {said['blank']} of {every}; wrongly {dict(said - Counter(blank=said['blank']))}")


def save(known: Learned) -> None:
    """Write what was learned where the product reads it."""
    file = Path(ingest.templates.__file__).parent / "learned.npz"
    np.savez_compressed(
        file,
        weights=known.weights.astype(np.float16),
        bias=known.bias,
        features=known.features,
        thresholds=known.thresholds,
        left=known.left,
        right=known.right,
        values=known.values,
        roots=known.roots,
        baseline=known.baseline,
        models=known.models,
    )


def _shuffled(groups: Sequence[str]) -> list[str]:
    return [groups[place] for place in np.random.default_rng(0).permutation(len(groups))]


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


if __name__ == "__main__":
    main(sys.argv[1:])
