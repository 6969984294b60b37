"""Learn to tell blank, partly filled and filled forms from each other and from other documents.

Run with `python -m eval.aside.forms_train`, some twenty minutes: it writes ingest/templates/learned.npz and prints what
documents of authors left out of learning are taken for, by themselves and beside others of their form. What came
printed with a form is told from what somebody wrote by comparing the copies of each layout: nobody labelled lines.
Ordinary documents are learned from as well, as most of a return are. The frozen test part takes no part in it, nor does
`forms_unlearned`.
"""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

import ingest.templates
from eval.aside.families_check import KINDS
from eval.aside.families_dev import BANKS, make_banks
from eval.aside.forms import FormCase
from eval.aside.papers import make_papers
from eval.metrics import confusion
from eval.report import confusion_table, section
from ingest.intake import MediaType, sniff
from ingest.model import FURNITURE, DocumentId, Element, TemplateCheck, TemplateState
from ingest.parsing import parse
from ingest.settings import Limits
from ingest.templates.examining import FORM_WORDS, MOST_PLACES, narrowed
from ingest.templates.looks import look_of
from ingest.templates.places import Place, places_of
from ingest.templates.siblings import Member, features_beside, related
from ingest.templates.survey import DEFAULT, Survey
from ingest.templates.trees import STATES, Learned, Trees
from ingest.templates.weighing import features_of
from ingest.templates.written import SIGNS, chances_of, signs_of

AUTHORS = (
    "forms_dev.casework",
    "forms_dev.corporate",
    "forms_dev.partners",
    "forms_dev.offices",
    "forms_dev.boards",
    "forms_held",
    "forms_dev.boroughs",
    "forms_dev.charities",
    "forms_dev.clinics",
    "forms_dev.counties",
    "forms_dev.districts",
    "forms_dev.statutory",
    "forms_dev.toolkits",
)
CROSSED = "forms_dev"  # crossed from few layouts and subjects by code
PROSE = "families_dev"  # documents that share lines and are no forms
PAPERS = "papers"  # ordinary documents of the writers of exemplars
LEFT_OUT = 2  # parts left out of learning together
FOLDS = 6
MODELS = 4  # sets of trees, each from other features
ALONE = {"max_iter": 150, "max_leaf_nodes": 8, "min_samples_leaf": 10, "max_features": 0.3}
BESIDE = {"max_iter": 120, "max_leaf_nodes": 6, "min_samples_leaf": 15, "max_features": 0.4}
UNIT_STRENGTH = 0.3  # of the weights of signs: 1 / regularisation
SIGN_ROUNDS = 100  # of fitting them, where it stops, converged or not
PRINTED = 0.6  # share of the filled copies of a layout, three at least, in which a line stands that came printed

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A labelled document, read."""

    name: str
    state: str
    layout: str
    bank: str
    part: str
    words: int
    survey: Survey
    places: list[Place]
    signs: list[list[int]]  # of each place

    @property
    def group(self) -> str:
        """Documents of one group are left out together."""
        return f"{self.part}/{self.layout}"


@dataclass(frozen=True, slots=True)
class Alone:
    """What tells a document by itself."""

    weights: NDArray[np.float32]
    bias: float
    trees: Trees

    def written(self, row: Row) -> Floats:
        """Return the chance of each place that somebody wrote what stands there."""
        return chances_of(row.signs, self.weights, self.bias)

    def weigh(self, row: Row) -> Floats:
        """Return the chance of each state."""
        return self.trees.weigh(features_of(row.survey, row.places, self.written(row)))


def main() -> None:
    """Print how documents of unseen authors are taken; write what all of them teach."""
    parts = {part: list(read(part)) for part in (CROSSED, *AUTHORS)} | {
        PROSE: list(read_prose()),
        PAPERS: list(read_papers()),
    }
    features: list[Floats] = []
    targets: list[int] = []
    taken: list[str] = []
    others = (*AUTHORS, PROSE)
    for left in (others[start : start + LEFT_OUT] for start in range(0, len(others), LEFT_OUT)):
        print(f"without {' and '.join(left)} ...", flush=True)
        known = fit([row for part, rows in parts.items() if part not in left for row in rows])
        for part in left:
            rows = parts[part]
            show(f"{part}, each document by itself", [row.state for row in rows], [known.weigh(row) for row in rows])
            for row, made in beside(known, rows):
                features.append(made)
                targets.append(STATES.index(TemplateState(row.state)))
                taken.append(part)
    every, wanted, origin = np.vstack(features), np.array(targets), np.array(taken)
    for part in others:
        trees = _trees(every[origin != part], wanted[origin != part], BESIDE)
        chances = [trees.weigh(each) for each in every[origin == part]]
        show(f"{part}, beside others", [str(STATES[k]) for k in wanted[origin == part]], chances)
    alone = fit([row for rows in parts.values() for row in rows])
    save(Learned(alone.weights, alone.bias, alone.trees, _trees(every, wanted, BESIDE)))


def read(part: str) -> Iterator[Row]:
    """Read the documents of a part as the product does."""
    with tempfile.TemporaryDirectory(prefix="evidence-grid-forms-") as folder:
        case: FormCase
        for case in import_module(f"eval.aside.{part}").make_forms():
            file = Path(folder) / f"sent{PurePosixPath(case.path).suffix}"
            file.write_bytes(case.content)
            label = {"name": case.name, "state": str(case.state), "layout": case.layout, "bank": case.bank}
            yield _row(file, sniff(file, case.path), part=part, **label)


def read_prose() -> Iterator[Row]:
    """Read the documents of the development families: versions, copies and series of ordinary documents."""
    with tempfile.TemporaryDirectory(prefix="evidence-grid-forms-") as folder:
        for number, bank in enumerate(make_banks(BANKS)):
            for document in bank.documents:
                file = Path(folder) / "sent"
                file.write_bytes(document.content)
                kind = KINDS[document.path.rpartition(".")[2]]
                label = {"name": document.name, "layout": document.work, "bank": f"bank {number}"}
                yield _row(file, kind, part=PROSE, state="none", **label)


def read_papers() -> Iterator[Row]:
    """Read the ordinary documents of the writers of exemplars."""
    for paper in make_papers():
        yield _row_of(
            paper.elements,
            part=PAPERS,
            name=paper.name,
            state="none",
            layout=paper.name,
            bank=paper.group,
            marked=False,
        )


def _row(file: Path, kind: MediaType, **label: str) -> Row:
    parsed = parse(file, kind, Limits())
    return _row_of(parsed.elements, marked="form" in parsed.flags, **label)


def _row_of(elements: Iterable[Element], *, marked: bool, **label: str) -> Row:
    body = narrowed(e for e in elements if e.kind not in FURNITURE and not e.hidden)
    survey = Survey.of(body, marked=marked, limits=DEFAULT)
    places = places_of(body, most=MOST_PLACES)
    return Row(
        words=sum(len(element.text.split()) for element in body),
        survey=survey,
        places=places,
        signs=[sorted(signs_of(place)) for place in places],
        **label,
    )


def fit(rows: Sequence[Row]) -> Alone:
    """Learn from documents: weights of signs from all; trees from chances that weights of other layouts gave."""
    rows = [row for row in rows if row.places]
    groups = sorted({row.group for row in rows})
    fold = {group: number % FOLDS for number, group in enumerate(_shuffled(groups))}
    features: list[Floats] = [np.zeros(0)] * len(rows)
    for number in range(FOLDS):
        weights, bias = _sign_weights([row for row in rows if fold[row.group] != number])
        for place, row in enumerate(rows):
            if fold[row.group] == number:
                written = chances_of(row.signs, weights, bias)
                features[place] = features_of(row.survey, row.places, written)
    targets = np.array([STATES.index(TemplateState(row.state)) for row in rows])
    return Alone(*_sign_weights(rows), _trees(np.vstack(features), targets, ALONE))


def beside(known: Alone, rows: Iterable[Row]) -> Iterator[tuple[Row, Floats]]:
    """Yield the documents that have others made from the same form in their bank, with what tells their state."""
    banks: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        banks[row.bank].append(row)
    for bank in banks.values():
        by_id = {DocumentId(row.name): row for row in bank}
        members = filter(None, (_member(known, row) for row in bank))
        for member, pairs in related(members):
            yield by_id[member.id], features_beside(member, pairs)


def _member(known: Alone, row: Row) -> Member | None:
    if not row.places:
        return None
    chances = dict(zip(STATES, map(float, known.weigh(row)), strict=True))
    if row.words > FORM_WORDS and max(chances, key=lambda state: chances[state]) is TemplateState.NONE:
        return None
    look = look_of(row.places, known.written(row), chances)
    return Member(id=DocumentId(row.name), path=row.name, look=look, template=TemplateCheck(state=TemplateState.NONE))


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
        if row.state == "blank":
            printed[row.group] |= lines
        elif row.state != "none":
            copies[row.group] += 1
            seen[row.group].update(lines)
    for group, counted in seen.items():
        if copies[group] >= 3:
            printed[group] |= {line for line, count in counted.items() if count >= PRINTED * copies[group]}
    signs: list[list[int]] = []
    wrote: list[bool] = []
    for row in rows:
        if row.state == "none":
            continue
        known: set[tuple[str, str]] = set()
        for place, its in zip(row.places, row.signs, strict=True):
            line = _plain(place.text)
            if line and (line, place.left) not in known:
                known.add((line, place.left))
                signs.append(its)
                wrote.append(row.state != "blank" and line not in printed[row.group])
    return signs, wrote


def _trees(features: Floats, targets: NDArray[np.int64], shape: dict[str, Any]) -> Trees:
    from sklearn.ensemble import HistGradientBoostingClassifier

    nodes: list[Any] = []
    roots: list[int] = []
    baselines = []
    for seed in range(MODELS):
        model = HistGradientBoostingClassifier(
            learning_rate=0.06, l2_regularization=1.0, random_state=seed, **shape
        ).fit(features, targets)
        baselines.append(model._baseline_prediction[0])
        for trees in model._predictors:
            for tree in trees:
                roots.append(sum(map(len, nodes)))
                nodes.append(tree.nodes)
    every = np.concatenate(nodes)
    leaf = every["is_leaf"].astype(bool)
    return Trees(
        features=np.where(leaf, -1, every["feature_idx"]).astype(np.int16),
        thresholds=np.where(leaf, 0.0, every["num_threshold"]),
        left=every["left"].astype(np.int16),
        right=every["right"].astype(np.int16),
        values=np.where(leaf, every["value"], 0.0).astype(np.float32),
        roots=np.array(roots, dtype=np.int32),
        baseline=np.mean(baselines, axis=0).astype(np.float32),
        models=MODELS,
    )


def show(title: str, states: Sequence[str], chances: Sequence[Floats]) -> None:
    """Print what documents were taken for, and how many blank ones are found at some certainties."""
    taken = [str(STATES[int(np.argmax(each))]) for each in chances]
    print(section(title))
    print(confusion_table(confusion(zip(states, taken, strict=True)), order=list(map(str, STATES))))
    blank = STATES.index(TemplateState.BLANK)
    for sure in (0.5, 0.6, 0.7, 0.8, 0.9):
        said = Counter(state for state, each in zip(states, chances, strict=True) if each[blank] >= sure)
        wrongly = dict(said - Counter(blank=said["blank"]))
        print(f"blank from {sure}: {said['blank']} of {states.count('blank')}; wrongly {wrongly}")


def save(known: Learned) -> None:
    """Write what was learned where the product reads it."""
    file = Path(ingest.templates.__file__).parent / "learned.npz"
    np.savez_compressed(
        file,
        weights=known.weights.astype(np.float16),
        bias=known.bias,
        **known.alone.arrays("alone_"),
        **known.beside.arrays("beside_"),
    )


def _shuffled(groups: Sequence[str]) -> list[str]:
    return [groups[place] for place in np.random.default_rng(0).permutation(len(groups))]


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


if __name__ == "__main__":
    main()
