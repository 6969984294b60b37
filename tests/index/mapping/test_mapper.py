from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.files import ARRAYS
from index.mapping.mapper import Mapper, train_mapper
from index.mapping.spaces import context_of
from index.model import IndexedPassage, Match, Polarity
from ingest.errors import FrameworkError
from ingest.framework import Framework, load_framework, read_exemplars
from tests.fakes import WordEmbedder
from tests.index.making import a_passage

EMBEDDER = WordEmbedder()
WAIT = a_passage(
    "In the survey 58 of 131 carers told us that they had waited more than eleven weeks for a carer's assessment.",
    title="Carers survey 2024",
    headings=("Waiting times",),
)
LAW = a_passage(
    "The Care Act 2014 requires local authorities to promote wellbeing. This policy sets out the legal framework.",
    name="p2",
    title="Policy",
    headings=("Legal framework",),
)


class CountingEmbedder(WordEmbedder):
    def __init__(self) -> None:
        self.texts = 0

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts += len(texts)
        return super().embed(texts)


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def mapper(framework: Framework, cache: Path) -> Mapper:
    return train_mapper(framework, read_exemplars(framework.id), EMBEDDER, cache)


def matched(mapper: Mapper, *passages: IndexedPassage) -> list[Match]:
    return mapper.match(passages, EMBEDDER.embed([context_of(passage) for passage in passages]))


def test_every_statement_and_used_category_is_listed_best_first(mapper: Mapper, framework: Framework) -> None:
    (found,) = matched(mapper, WAIT)

    assert {candidate.id for candidate in found.statements} == {statement.id for statement in framework.statements}
    assert {candidate.id for candidate in found.categories} == {c.id for c in framework.used_categories}
    chances = [candidate.probability for candidate in found.statements]
    assert chances == sorted(chances, reverse=True)
    assert all(0 <= chance <= 1 for chance in chances)


def test_a_wait_for_an_assessment_told_by_carers_goes_where_it_belongs(mapper: Mapper) -> None:
    (found,) = matched(mapper, WAIT)

    assert found.statements[0].id == "assessing-needs"
    assert found.categories[0].id == "people"
    assert found.statements[0].reason.startswith("Says '")


def test_a_reason_says_where_the_telling_words_stand(mapper: Mapper) -> None:
    passage = replace(a_passage("Nobody rang back, and the desk was shut on Mondays."), title="Waiting list report")

    (found,) = mapper.match([passage], WordEmbedder().embed([passage.text]))

    reasons = [candidate.reason for candidate in found.statements if candidate.id == "assessing-needs"]
    assert reasons == ["Its title or a heading says 'waiting list'."]


def test_a_reason_names_words_once_whatever_their_capitals(mapper: Mapper) -> None:
    told = a_passage("The safeguarding team met every week and answered each concern within a day.")

    (found,) = matched(mapper, told)

    (reason,) = [candidate.reason for candidate in found.statements if candidate.id == "safeguarding"]
    assert reason.casefold().count("'safeguarding'") == 1


def test_legal_background_is_less_evidence_than_what_people_said(mapper: Mapper) -> None:
    said, law = matched(mapper, WAIT, LAW)

    assert said.evidence > 0.5 > law.evidence


def test_a_passage_is_mapped_the_same_alone_and_among_others(mapper: Mapper) -> None:
    assert matched(mapper, WAIT)[0] == matched(mapper, LAW, WAIT)[1]


def test_a_passage_that_praises_and_blames_says_where(mapper: Mapper) -> None:
    praise = (
        "Satisfaction with home care has risen to 94 per cent, well above the average, and people praised their kind "
        "workers."
    )
    blame = "Too many people still wait too long: 214 reviews are overdue and complaints about delays have doubled."
    mixed = a_passage(f"{praise} {blame}", name="p3", title="Annual report", headings=("Home care",))

    single, both = matched(mapper, WAIT, mixed)

    assert single.stretches == ()
    assert [(mixed.text[each.start : each.end], each.way) for each in both.stretches] == [
        (praise, Polarity.STRENGTH),
        (blame, Polarity.SHORTFALL),
    ]


def test_no_passages_give_no_matches(mapper: Mapper) -> None:
    assert mapper.match([], np.zeros((0, 64), dtype=np.float32)) == []


def test_what_was_learned_is_loaded_the_second_time(framework: Framework, cache: Path, mapper: Mapper) -> None:
    embedder = CountingEmbedder()

    again = train_mapper(framework, read_exemplars(framework.id), embedder, cache)

    assert embedder.texts == 0
    assert again.version == mapper.version
    assert matched(again, WAIT, LAW) == matched(mapper, WAIT, LAW)


def test_damaged_heads_are_learned_again(framework: Framework, tmp_path: Path) -> None:
    train_mapper(framework, [], EMBEDDER, tmp_path)
    (kept,) = tmp_path.glob(f"*/{ARRAYS}")
    whole = kept.read_bytes()
    kept.write_bytes(b"damaged")

    train_mapper(framework, [], EMBEDDER, tmp_path)

    assert kept.read_bytes() == whole


def test_what_an_earlier_version_learned_goes_when_nobody_has_opened_it_for_long(
    framework: Framework, tmp_path: Path
) -> None:
    train_mapper(framework, [], EMBEDDER, tmp_path)
    (earlier,) = tmp_path.glob("mapping-*/")
    os.utime(earlier, (0, 0))

    train_mapper(replace(framework, version="2026-01"), [], EMBEDDER, tmp_path)

    (kept,) = tmp_path.glob("mapping-*/")
    assert kept != earlier


def test_learning_again_embeds_no_exemplar_a_second_time(framework: Framework, tmp_path: Path) -> None:
    lines = read_exemplars(framework.id)
    train_mapper(framework, lines[:80], EMBEDDER, tmp_path)
    embedder = CountingEmbedder()

    train_mapper(framework, lines[:81], embedder, tmp_path)

    assert embedder.texts == 1


def test_a_framework_without_exemplars_maps_by_descriptions_and_cues(framework: Framework, tmp_path: Path) -> None:
    mapper = train_mapper(framework, [], EMBEDDER, tmp_path)

    (found,) = matched(mapper, WAIT)

    assert found.statements[0].id == "assessing-needs"
    assert found.categories[0].id == "people"


def test_other_exemplars_make_another_version(framework: Framework, mapper: Mapper, tmp_path: Path) -> None:
    assert train_mapper(framework, [], EMBEDDER, tmp_path).version != mapper.version


def test_exemplars_may_lack_title_and_headings(framework: Framework, tmp_path: Path) -> None:
    lines = [
        json.dumps({key: value for key, value in json.loads(line).items() if key not in ("title", "headings")})
        for line in read_exemplars(framework.id)[::8]
    ]

    assert matched(train_mapper(framework, lines, EMBEDDER, tmp_path), WAIT)


def test_an_exemplar_that_cannot_be_read_is_named(framework: Framework, tmp_path: Path) -> None:
    with pytest.raises(FrameworkError, match="Exemplar 1 of cqc-la@2024-02"):
        train_mapper(framework, ["{"], EMBEDDER, tmp_path)
