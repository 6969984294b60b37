"""The benchmark's files are the same each time and known in full, and its arithmetic holds; nothing is timed here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from eval.benchmark.corpus import Known, known_text, write_prose, write_small, write_tables, write_word
from eval.benchmark.embedding import Encode, by_turns, some_texts
from eval.benchmark.fidelity import Kept, Seen, compare, share, words_in
from eval.benchmark.growth import Growth, extrapolation, growth_table, memory_line
from eval.benchmark.measures import Spent, exponent, lead, rate, slope
from eval.benchmark.own_files import known_files
from eval.benchmark.peer import peer_python
from eval.benchmark.processes import children_of, peak_mb, processor_of, resident_mb
from eval.sample.source import Field, Heading, Items, Paragraph, Table
from ingest.intake import MediaType
from ingest.parsing import parse
from ingest.settings import Limits, Settings
from tests.fakes import WordEmbedder


def spent(processor: float, wall: float, peak_mb: float = 100.0) -> Spent:
    return Spent(processor=processor, wall=wall, peak_mb=peak_mb)


def perfect(known: Known) -> Seen:
    return Seen(texts=known.phrases, headings=known.headings, cells=known.cells)


def product(known: Known) -> Seen:
    read = parse(known.path, known.media_type, Limits())
    return Seen(
        texts=tuple(element.text for element in read.elements),
        headings=tuple(element.text for element in read.elements if element.kind == "heading"),
        cells=tuple(cell for element in read.elements for row in element.cells for cell in row),
    )


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[Known]:
    folder = tmp_path_factory.mktemp("corpus")
    return [
        *write_prose(folder, pages=(2, 2)),
        *write_tables(folder, pages=(2,)),
        *write_word(folder, pages=(2,)),
    ]


def test_the_same_seed_gives_the_same_bytes(corpus: list[Known], tmp_path: Path) -> None:
    again = [
        *write_prose(tmp_path, pages=(2, 2)),
        *write_tables(tmp_path, pages=(2,)),
        *write_word(tmp_path, pages=(2,)),
    ]

    assert [known.path.read_bytes() for known in again] == [known.path.read_bytes() for known in corpus]


def test_another_seed_gives_other_words(corpus: list[Known], tmp_path: Path) -> None:
    (other,) = write_prose(tmp_path, pages=(2,), seed=9)

    assert other.text != corpus[0].text


def test_each_kind_of_report_holds_what_it_is_for(corpus: list[Known]) -> None:
    one_column, two_columns, tables, word = corpus

    assert [known.media_type for known in corpus] == [MediaType.PDF] * 3 + [MediaType.DOCX]
    assert not one_column.cells
    assert not two_columns.cells
    assert len(tables.cells) > 20
    assert word.cells
    assert all(len(known.headings) >= 3 and known.pages >= 1 for known in corpus)


def test_a_perfect_reader_keeps_everything(corpus: list[Known]) -> None:
    kept = sum((compare(known, perfect(known)) for known in corpus), Kept())

    assert (kept.words, kept.runs, kept.headings, kept.cells) == (
        kept.of_words,
        kept.of_runs,
        kept.of_headings,
        kept.of_cells,
    )


def test_a_reader_that_reads_nothing_keeps_nothing(corpus: list[Known]) -> None:
    kept = compare(corpus[2], Seen(texts=(), headings=(), cells=()))

    assert (kept.words, kept.runs, kept.headings, kept.cells) == (0, 0, 0, 0)
    assert min(kept.of_words, kept.of_runs, kept.of_headings, kept.of_cells) > 0


def test_our_reader_keeps_nearly_every_word_of_every_kind(corpus: list[Known]) -> None:
    for known in corpus:
        kept = compare(known, product(known))

        assert kept.words >= 0.98 * kept.of_words, known.path.name


def test_columns_read_across_break_runs_though_every_word_is_there(corpus: list[Known]) -> None:
    known = corpus[0]
    mixed = " ".join(words_in(known.text)[::2] + words_in(known.text)[1::2])

    kept = compare(known, Seen(texts=(mixed,), headings=(), cells=()))

    assert kept.words == kept.of_words
    assert kept.runs < 0.2 * kept.of_runs


def test_a_cell_counts_once_for_each_time_it_stands_there(corpus: list[Known]) -> None:
    known = replace(corpus[0], cells=("Met", "Met", "Not met"), phrases=(), headings=(), text="")

    kept = compare(known, Seen(texts=(), headings=(), cells=("met", "Not  met", "Partly")))

    assert (kept.cells, kept.of_cells) == (2, 3)


def test_the_text_of_blocks_is_every_piece_in_order() -> None:
    blocks = (
        Heading(text="One", level=1),
        Paragraph(text="Two."),
        Items(texts=("three", "four"), numbered=True),
        Table(rows=(("five", ""), ("six", "seven"))),
    )

    assert known_text(blocks) == ("One", "Two.", "three", "four", "five", "six", "seven")


def test_forms_have_no_place_in_reports() -> None:
    assert known_text((Field(label="Name", value="Jo"),)) == ()


def test_small_documents_share_no_sentence(tmp_path: Path) -> None:
    write_small(tmp_path, count=6)

    files = sorted(tmp_path.iterdir())
    read = [parse(file, MediaType.DOCX if file.suffix == ".docx" else MediaType.PDF, Limits()) for file in files]
    sentences = Counter(
        sentence
        for parsed in read
        for element in parsed.elements
        if element.text.startswith("In ")
        for sentence in element.text.split(" times. ")
    )

    assert len(files) == 6
    assert sentences
    assert max(sentences.values()) == 1


def test_a_share_is_rounded_down_so_that_one_means_all() -> None:
    assert (share(9999, 10_000), share(10, 10), share(0, 0)) == ("0.999", "1.000", "-")


def test_a_typical_round_is_the_median_with_the_highest_peak() -> None:
    typical = Spent.typical([spent(3, 30, 10), spent(1, 10, 40), spent(2, 20, 20)])

    assert typical == spent(2, 20, 40)


def test_a_lead_is_the_median_of_the_ratios_round_by_round() -> None:
    ours = [spent(1, 2), spent(2, 4), spent(1, 1)]
    peer = [spent(20, 20), spent(30, 40), spent(22, 30)]

    assert lead(ours, peer) == (20, 10)


def test_no_time_at_all_counts_as_a_millisecond() -> None:
    assert rate(5, 0.0) == 5000


def test_a_slope_is_the_rise_with_each_unit() -> None:
    assert slope([100, 200, 300], [400.0, 402.0, 404.0]) == pytest.approx(0.02)
    assert slope([100], [400.0]) == 0


def test_growth_in_proportion_has_the_power_one() -> None:
    assert exponent((50, 5.0), (200, 20.0)) == pytest.approx(1)
    assert exponent((10, 1.0), (20, 4.0)) == pytest.approx(2)


def test_growth_is_shown_with_its_power_from_the_second_size_on() -> None:
    lines = growth_table(
        [Growth(documents=50, processor=5.0), Growth(documents=200, processor=20.0, worker_mb=700.4, more=1.5)]
    ).splitlines()

    assert lines[2].split() == ["50", "5.0", "0.0", "0.0", "0", "0", "0.0"]
    assert lines[3].split() == ["200", "20.0", "0.0", "0.0", "1.00", "700", "0", "1.5"]


def test_memory_is_judged_after_the_first_hundred_documents() -> None:
    line = memory_line([(2, 300.0), (100, 700.0), (200, 701.0), (300, 702.0)])

    assert line.endswith("+1.0 MB for each 100 more documents")


def test_too_few_looks_at_memory_say_so() -> None:
    assert "too few" in memory_line([(2, 300.0)])


def test_an_extrapolation_says_that_it_is_one() -> None:
    text = extrapolation(Growth(documents=100, processor=60.0), page_seconds=0.3)

    assert text.startswith("Extrapolated, not measured: 1,000 documents with 15,000 pages take about 80 minutes")


def test_own_files_that_do_not_open_are_named_and_left_out(
    corpus: list[Known], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.docx").write_bytes(corpus[3].path.read_bytes())
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 and no more")

    ((kind, files),) = known_files(tmp_path)

    assert (kind, [known.path.name for known in files]) == ("DOCX", ["good.docx"])
    assert files[0].pages == pytest.approx(corpus[3].pages, rel=0.2)
    assert "bad.pdf" in capsys.readouterr().out


def test_a_folder_with_something_else_in_it_is_not_made_the_peers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")

    assert peer_python(tmp_path) is None
    assert "--peer-venv" in capsys.readouterr().out
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_process_that_has_ended_has_nothing() -> None:
    gone = 2**22 + 1  # above the largest process number of Linux

    assert (children_of(gone), processor_of([gone]), resident_mb(gone), peak_mb(gone)) == ([], 0.0, 0.0, 0.0)


def test_ways_of_embedding_take_turns_at_the_same_texts() -> None:
    texts = some_texts(Settings().framework)
    asked: list[tuple[str, int]] = []

    def way(name: str) -> Encode:
        def encode(given: Sequence[str]) -> NDArray[np.float32]:
            asked.append((name, len(given)))
            return WordEmbedder().embed(given)

        return encode

    speeds, vectors = by_turns({"a": way("a"), "b": way("b")}, texts, rounds=2)

    assert texts == some_texts(Settings().framework)
    assert [name for name, count in asked if count == len(texts)] == ["a", "b", "b", "a"]
    assert {name: len(found) for name, found in speeds.items()} == {"a": 2, "b": 2}
    assert vectors["a"].shape == (len(texts), 64)
