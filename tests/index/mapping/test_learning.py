from __future__ import annotations

from pathlib import Path

import pytest

from index.mapping.exemplars import Exemplar, parse_exemplars
from index.mapping.learning import KnownVectors, Teacher
from index.mapping.lessons import Decided, lessons_of
from index.mapping.mapper import Mapper, train_mapper
from index.model import Decision, IndexedPassage, Match
from ingest.framework import Framework, load_framework, read_exemplars
from tests.fakes import WordEmbedder
from tests.index.making import a_passage
from tests.index.mapping.test_lessons import decided

EMBEDDER = WordEmbedder()
TOPICS = ("lanterns of the quokka", "marmalade on the jetty", "teapots under the viaduct")


class NoEmbedder(WordEmbedder):
    """Fails when asked for anything."""

    def embed(self, texts: object) -> object:  # type: ignore[override]
        raise AssertionError(f"embedded anew: {texts}")


def zephyrine(number: int) -> IndexedPassage:
    """A passage in words that no exemplar holds."""
    return a_passage(f"Zephyrine {TOPICS[number % 3]} were counted {number} times.", name=f"z{number}")


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load_framework("cqc-la@2024-02")


@pytest.fixture(scope="module")
def exemplars(framework: Framework) -> tuple[Exemplar, ...]:
    return parse_exemplars(read_exemplars(framework.id)[::8], framework)


@pytest.fixture(scope="module")
def teacher(framework: Framework, exemplars: tuple[Exemplar, ...], tmp_path_factory: pytest.TempPathFactory) -> Teacher:
    lines = read_exemplars(framework.id)[::8]
    shipped = train_mapper(framework, lines, EMBEDDER, tmp_path_factory.mktemp("cache"))
    return Teacher(framework, exemplars, shipped, EMBEDDER, {})


def matched(mapper: Mapper, passage: IndexedPassage) -> Match:
    (found,) = mapper.match([passage], EMBEDDER.embed([passage.text]))
    return found


def moved(count: int) -> list[Decided]:
    """Decisions that put passages about zephyrine things where no mapping would have."""
    return [decided(Decision.MOVE, zephyrine(number), moved_to=("partnerships", "partners")) for number in range(count)]


def test_moved_passages_draw_others_like_them_along(teacher: Teacher) -> None:
    before, after = teacher.teach([], "v0"), teacher.teach(lessons_of(moved(12)), "v1")

    asked = zephyrine(40)
    assert matched(before, asked).statements[0].id != "partnerships"
    assert matched(after, asked).statements[0].id == "partnerships"


def test_rejected_passages_make_others_like_them_less_likely_to_be_evidence(teacher: Teacher) -> None:
    rejected = [decided(Decision.REJECT, zephyrine(number)) for number in range(12)]

    before, after = teacher.teach([], "v0"), teacher.teach(lessons_of(rejected), "v1")

    assert matched(after, zephyrine(40)).evidence < matched(before, zephyrine(40)).evidence


def test_no_reason_names_or_quotes_what_an_authority_wrote(teacher: Teacher) -> None:
    mapper = teacher.teach(lessons_of(moved(12)), "v1")

    reasons = [candidate.reason for candidate in matched(mapper, zephyrine(40)).statements]

    shipped = {f"Reads like an example of it: \u201c{each}\u201d" for each in mapper.trained.openings if each} | {""}
    assert not any("ephyrine" in reason for reason in reasons)
    assert all(reason in shipped or reason.startswith(("Close to '", "Says ")) for reason in reasons)


def test_the_replay_judges_on_later_decisions_only_and_finds_what_moves_teach(teacher: Teacher) -> None:
    figures = teacher.replay(moved(24))

    assert figures.passages == figures.confirmed == 12
    assert figures.before.top1 < 0.25  # by chance: every eighth exemplar knows nothing of such things
    assert figures.after.top1 == 1.0
    assert figures.not_worse


def test_a_passage_decided_on_before_is_not_judged_again(teacher: Teacher) -> None:
    figures = teacher.replay([*moved(6), *moved(6)])

    assert figures.passages == 0


def test_what_nothing_could_be_judged_on_is_not_found_to_be_as_good(teacher: Teacher) -> None:
    figures = teacher.replay([*moved(6), *moved(6)])

    assert not figures.not_worse


def test_learning_that_contradicts_later_decisions_is_worse(teacher: Teacher, framework: Framework) -> None:
    """First safeguarding is moved elsewhere again and again, then accepted as what it is."""
    others = [line for place, line in enumerate(read_exemplars(framework.id)) if place % 8 != 0]
    known = [
        a_passage(e.text, name=e.id, title=e.title, headings=e.headings, doc_type=e.doc_type)
        for e in parse_exemplars(others, framework)
        if e.statements == ("safeguarding",)
    ]
    half = len(known) // 2
    first = [decided(Decision.MOVE, passage, moved_to=("equity", "partners")) for passage in known[:half]]
    later = [decided(Decision.ACCEPT, passage, statement="safeguarding") for passage in known[half:]]

    figures = teacher.replay([*first, *later])

    assert figures.before.top1 > 0.8 > figures.after.top1
    assert figures.gain < 0
    assert not figures.not_worse


def test_what_was_learned_is_loaded_the_second_time(teacher: Teacher, tmp_path: Path) -> None:
    lessons = lessons_of(moved(3))
    first = teacher.taught(lessons, number=1, decisions=3, cache_folder=tmp_path)

    folders = sorted(tmp_path.glob("mapping-learned-*"))
    again = teacher.taught(lessons, number=2, decisions=3, cache_folder=tmp_path)

    assert sorted(tmp_path.glob("mapping-learned-*")) == folders
    assert matched(again, zephyrine(1)) == matched(first, zephyrine(1))
    assert again.version.endswith(", learned version 2 from 3 decisions")


def test_vectors_at_hand_are_not_made_again() -> None:
    known = KnownVectors(EMBEDDER, {})
    (row,) = known.embed(["carers waited"])
    from index.embedding.embedder import embedding_hash

    again = KnownVectors(NoEmbedder(), {embedding_hash("carers waited"): row})

    assert (again.embed(["carers waited"]) == row).all()


def test_a_framework_without_exemplars_learns_from_many_decisions_on_one_document(
    framework: Framework, tmp_path: Path
) -> None:
    shipped = train_mapper(framework, [], EMBEDDER, tmp_path)
    bare = Teacher(framework, [], shipped, EMBEDDER, {})

    rejected = [decided(Decision.REJECT, zephyrine(number)) for number in range(40, 70)]

    mapper = bare.teach(lessons_of([*moved(40), *rejected]), "v1")

    found = matched(mapper, zephyrine(80))
    assert found.statements[0].id == "partnerships"
    assert 0 <= found.evidence <= 1
