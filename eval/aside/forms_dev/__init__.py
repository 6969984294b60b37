"""The development set of forms: layouts, subjects, guises of a blank and formats, crossed by code.

Thresholds are chosen on this set; what is said of quality comes from another, of layouts unseen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from eval.aside.forms import FormCase
from eval.aside.forms_dev.ordinary import ORDINARY
from eval.aside.forms_dev.other_layouts import FIELD_LAYOUTS, SHEET_LAYOUTS, bare_labels, typed
from eval.aside.forms_dev.pen import GUISES, Pen
from eval.aside.forms_dev.subjects import SUBJECTS, Subject
from eval.aside.forms_dev.word_layouts import WORD_LAYOUTS
from eval.aside.forms_dev.writers import write_controls, write_drawn_pdf, write_web_form
from eval.sample.docx_writer import write_docx
from eval.sample.open_document import write_ods, write_odt
from eval.sample.pdf_writer import write_pdf
from eval.sample.rtf_writer import write_rtf
from eval.sample.source import Block, Paragraph, Source, Table
from eval.sample.web_writer import write_html, write_txt
from eval.sample.xlsx_writer import write_xlsx

Layout = Callable[[Subject, Pen], Iterator[Block]]
Writer = Callable[[Source], bytes]

_WORD: tuple[tuple[str, Writer], ...] = (
    ("docx", write_docx),
    ("pdf", write_pdf),
    ("odt", write_odt),
    ("docx", write_docx),
    ("rtf", write_rtf),
    ("html", write_html),
    ("pdf", write_pdf),
)
_SHEETS: tuple[tuple[str, Writer], ...] = (("xlsx", write_xlsx), ("ods", write_ods))
_FIELDS: tuple[tuple[str, Writer], ...] = (("pdf", write_pdf), ("docx", write_controls), ("html", write_web_form))
_GUISES = tuple(GUISES)
_SUBJECTS_EACH = 3
_FAMILIES: tuple[tuple[tuple[Layout, ...], tuple[tuple[str, Writer], ...]], ...] = (
    (WORD_LAYOUTS, _WORD),
    (SHEET_LAYOUTS, _SHEETS),
    (FIELD_LAYOUTS, _FIELDS),
    ((bare_labels,), (("pdf", write_drawn_pdf),)),
    ((typed,), (("txt", write_txt),)),
)
_SHARES = (0.25, 0.4, 0.5, 0.65)


def make_forms() -> Iterator[FormCase]:
    """Yield every document, the same each time: forms alone and beside their siblings, then documents that are none."""
    turn = 0
    for layouts, writers in _FAMILIES:
        for layout in layouts:
            for _ in range(_SUBJECTS_EACH):
                yield from _bank(layout, turn, writers[turn % len(writers)])
                turn += 1
    for place, ordinary in enumerate(ORDINARY):
        for again in range(3):
            rng = Random(f"{ordinary.__name__} {again}")
            subject = SUBJECTS[(place + again * 5) % len(SUBJECTS)]
            extension, write = _WORD[(place + again) % len(_WORD)]
            yield _case(
                ordinary.__name__,
                f"{again}",
                extension,
                write,
                tuple(ordinary(subject, rng)),
                subject,
                bank=f"none-{again}",
            )


def _bank(layout: Layout, turn: int, writer: tuple[str, Writer]) -> Iterator[FormCase]:
    """Yield a blank form, filled ones and partly filled ones, together; and one of each by itself."""
    subject = SUBJECTS[turn * 5 % len(SUBJECTS)]
    guise = _GUISES[turn * 7 % len(_GUISES)]
    family = f"{layout.__name__}-{turn}"
    extension, write = writer
    makers = [
        ("blank", 0.0, family),
        ("blank", 0.0, f"{family}-alone-blank"),
        ("filled", 1.0, f"{family}-alone-filled"),
    ]
    makers += [("filled", 1.0, family)] * 3
    makers += [("partly", _SHARES[turn % 4], family), ("partly", _SHARES[(turn + 2) % 4], f"{family}-alone-partly")]
    for number, (state, share, bank) in enumerate(makers):
        rng = Random(f"{family} {number}")
        pen = Pen(rng=rng, turns=frozenset(), guise=guise)
        list(layout(subject, pen))
        count = round(pen.asked * share)
        first = number % 2 == 0
        turns = frozenset(range(count) if first else rng.sample(range(pen.asked), count))
        pen = Pen(rng=rng, turns=turns, guise=guise)
        blocks = tuple(layout(subject, pen))
        yield _case(
            layout.__name__, f"{turn}-{number}-{state}", extension, write, blocks, subject,
            bank=bank, state=state, filled=count / pen.asked, empty=tuple(dict.fromkeys(pen.empty)),
        )  # fmt: skip


def _case(
    layout: str,
    name: str,
    extension: str,
    write: Writer,
    blocks: tuple[Block, ...],
    subject: Subject,
    *,
    bank: str,
    state: str = "none",
    filled: float = 1.0,
    empty: tuple[str, ...] = (),
) -> FormCase:
    path = f"{layout.replace('_', ' ')} {name}.{extension}"
    if extension == "pdf":  # the fonts of every PDF program have no boxes
        blocks = tuple(map(_plain_boxes, blocks))
    source = Source(
        slug=name, path=path, title=subject.title, items=(), type="", year=2024, header="", footer="", template=state,
        columns=1, scan=False, trap="", blocks=blocks,
    )  # fmt: skip
    return FormCase(
        name=f"{layout} {name}", layout=layout, path=path, content=write(source), state=state, filled=filled, empty=empty,
        bank=bank,
    )  # fmt: skip


def _plain_boxes(block: Block) -> Block:
    match block:
        case Paragraph(text=text):
            return Paragraph(text=_plain(text))
        case Table(rows=rows):
            return Table(rows=tuple(tuple(map(_plain, row)) for row in rows))
    return block


def _plain(text: str) -> str:
    for box, plain in (("\u2610", "[ ]"), ("\u25a1", "[ ]"), ("\u2611", "[x]"), ("\u2612", "[x]"), ("\u2713", "X")):
        text = text.replace(box, plain)
    return text
