"""Weigh all that is known of a document: no form, or a blank, a partly filled or a filled one, by trees learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.model import TemplateState
from ingest.templates.blanks import blanks_in, has_boxes, has_tick
from ingest.templates.particulars import KINDS, fits
from ingest.templates.places import Place
from ingest.templates.prompts import is_prompt
from ingest.templates.survey import Survey
from ingest.templates.trees import STATES, learned

_SURE = (0.5, 0.8, 0.95)  # chances from which a place counts as written
_RANKS = (0, 2, 5, 9)
_SENTENCE = 12  # words
_PEOPLE = ("named", "titled")
_PARTICULAR = ("named", "titled", "time", "date", "long number")
_FITTING = ("date", "name", "number", "place")


def weigh(survey: Survey, places: Sequence[Place], written: NDArray[np.float64]) -> dict[TemplateState, float]:
    """Return the chance of each state of a document; `written`: (places,) chances."""
    chances = learned().alone.weigh(features_of(survey, places, written))
    return dict(zip(STATES, map(float, chances), strict=True))


def features_of(survey: Survey, places: Sequence[Place], written: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a document's features, (m,), always in the same order; `written`: (places,) chances."""
    return np.array([*_asked(survey), *_told(places, written), *_held(places, written), *_open(places, written)])


def _asked(survey: Survey) -> list[float]:
    """What the survey of prompts counts."""
    found, asked, empty = survey.found, len(survey.prompts), len(survey.empty)
    words = max(1, found.words)
    form = survey.is_form
    return [
        form,
        form and survey.is_blank,
        survey.only_promises,
        asked,
        survey.firm,
        empty,
        survey.filled if asked else -1.0,
        asked - empty,
        sum(prompt.words for prompt in survey.prompts),
        found.told,
        found.prose,
        found.words,
        survey.outside,
        found.particulars,
        survey.invites,
        survey.marked,
        found.rows,
        len(found.maybe),
        found.tables,
        len(found.prompts),
        found.told / words,
        found.prose / words,
        asked / words,
        found.told / (asked + 1),
        found.prose / (asked + 1),
    ]


def _told(places: Sequence[Place], written: NDArray[np.float64]) -> list[float]:
    """How much of the words somebody seems to have written."""
    says = [place.says for place in places]
    chances = written[np.array(says, dtype=bool)] if any(says) else np.zeros(1)
    words = np.array([float(len(place.text.split())) for place in places if place.says] or [0.0])
    mass = float((chances * words).sum())
    ordered = np.sort(chances)[::-1]
    made: list[float] = [
        float(len(chances)),
        mass,
        float(chances.sum()),
        float(chances.mean()),
        mass / max(1.0, float(words.sum())),
        float((chances < 0.2).sum()),
        float((chances < 0.2).mean()),
    ]
    for sure in _SURE:
        over = chances > sure
        made += [float(over.sum()), float(words[over].sum()), float(over.mean())]
    return made + [float(ordered[rank]) if rank < len(ordered) else 0.0 for rank in _RANKS]


def _held(places: Sequence[Place], written: NDArray[np.float64]) -> list[float]:
    """How many particulars there are, and how many that fit what they would answer."""
    held = dict.fromkeys(KINDS, 0.0)
    fitting = dict.fromkeys(_FITTING, 0.0)
    weighed, fitting_weighed = dict(held), dict(fitting)
    for place, chance in zip(places, written, strict=True):
        for kind in place.held:
            held[kind] += 1
            weighed[kind] += float(chance)
        for kind in fits(place.asked, place.text, place.held) if place.text and not place.empty else ():
            fitting[kind] += 1
            fitting_weighed[kind] += float(chance)
    return [
        *held.values(),
        *weighed.values(),
        *fitting.values(),
        *fitting_weighed.values(),
        sum(weighed[kind] for kind in _PEOPLE),
        sum(weighed[kind] for kind in _PARTICULAR),
        fitting["date"] + fitting["name"] + fitting["number"],
    ]


def _open(places: Sequence[Place], written: NDArray[np.float64]) -> list[float]:
    """How many places wait for an answer, and how written those look that stand where an answer would."""
    kinds = Counter(place.kind for place in places)
    cells = [place for place in places if place.kind == "cell"]
    waiting = sum(place.empty for place in cells)
    beside = [(place, chance) for place, chance in zip(places, written, strict=True) if _is_beside(place)]
    answering = [chance for place, chance in beside if _asks(place.left)]
    below = [chance for place, chance in zip(places, written, strict=True) if _is_below(place)]
    asked = sum(bool(place.text) and is_prompt(place.text) for place in places)
    labelled = sum(place.empty and bool(place.left) and is_prompt(place.left) for place in cells)
    lines = sum(place.empty and bool(place.text) for place in places)
    within = sum(bool(place.text) and not place.empty and any(True for _ in blanks_in(place.text)) for place in places)
    unticked = sum(has_boxes(place.text) and not has_tick(place.text) for place in places)
    room = labelled + lines + within + unticked
    long = [chance for place, chance in zip(places, written, strict=True) if len(place.text.split()) > _SENTENCE]
    return [
        waiting,
        waiting / max(1, len(cells)),
        len(cells),
        labelled,
        len(beside),
        _mean([chance for _, chance in beside]),
        len(answering),
        _mean(answering),
        len(below),
        _mean(below),
        sum(chance > _SURE[0] for chance in below),
        asked,
        sum(place.text.endswith("?") for place in places),
        asked / max(1, len(places)),
        lines,
        within,
        unticked,
        sum(has_tick(place.text) for place in places),
        room,
        room / (1 + room + float((written > _SURE[0]).sum())),
        kinds["heading"],
        kinds["value"],
        sum(place.kind == "value" and place.empty for place in places),
        len(long),
        sum(chance > _SURE[0] for chance in long),
    ]


def _is_beside(place: Place) -> bool:
    return place.kind == "cell" and bool(place.left) and not place.empty


def _is_below(place: Place) -> bool:
    return place.kind in {"line", "after", "item", "more"} and not place.empty and _asks(place.before)


def _asks(text: str) -> bool:
    return bool(text) and is_prompt(text)


def _mean(values: Sequence[float]) -> float:
    return float(sum(values) / len(values)) if values else 0.0
