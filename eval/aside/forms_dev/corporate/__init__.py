"""Corporate, commissioning and quality forms as English councils have them: made-up councils, made-up people."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from eval.aside.forms import FormCase
from eval.aside.forms_dev.corporate.kit import Layout, Other, Pen, lines
from eval.aside.forms_dev.corporate.saved_as import saved_as

LAYOUTS: tuple[str, ...] = (
    "word_impact",
    "word_reports",
    "word_projects",
    "word_learning",
    "word_quality",
    "word_toolkit",
)
LAYOUTS += (
    "word_staff",
    "word_posts",
    "word_contract",
    "word_summaries",
    "word_boards",
    "word_voices",
    "paper_forms",
    "paper_more",
)
LAYOUTS += ("books", "books_more", "mails", "slides", "texts", "texts_more", "paper_last")
OTHERS: tuple[str, ...] = ("no_meetings", "no_words", "no_tables", "no_pages", "no_more", "no_last")
BANKS = tuple(f"corporate-{number:02}" for number in range(1, 12))


def _layouts() -> list[Layout]:
    return [one for name in LAYOUTS for one in import_module(f"{__name__}.{name}").LAYOUTS]


def _case(layout: Layout, path: str, text: str | None, kind: tuple[str, int], bank: str) -> FormCase:
    state, number = kind
    pen = Pen(lines(text) if text is not None else None, v=number % 2)
    content = layout.make(pen)
    pen.close()
    kind_of_file = path.rsplit(".", 1)[1]
    if content.startswith(b"PK") and kind_of_file in ("txt", "htm"):
        content = saved_as(content, kind_of_file)
    name = layout.make.__name__
    share = round(1 - len(pen.left) / len(pen.asked), 2)
    low, high = {"blank": (0, 0), "partly": (0.15, 0.75), "filled": (0.8, 1)}[state]
    if not low <= share <= high:
        raise ValueError(f"{path}: {share} answered, left {pen.left}")
    empty = tuple(pen.left) if state == "partly" else ()
    return FormCase(
        name=f"corporate-{name}-{state}-{number + 1}",
        layout=name,
        path=path,
        content=content,
        state=state,
        filled=share,
        empty=empty,
        bank=bank,
    )


def make_forms() -> Iterator[FormCase]:
    """Yield every labelled document of the set."""
    for at, layout in enumerate(_layouts()):
        documents: list[tuple[str, str | None, tuple[str, int]]] = [
            (path, None, ("blank", i)) for i, path in enumerate(layout.blank)
        ]
        documents += [(path, text, ("filled", i)) for i, (path, text) in enumerate(layout.filled)]
        documents += [(path, text, ("partly", i)) for i, (path, text) in enumerate(layout.partly)]
        for i, (path, text, kind) in enumerate(documents):
            bank = BANKS[at % len(BANKS)] if layout.together else BANKS[(at + 2 * i) % len(BANKS)]
            yield _case(layout, path, text, kind, bank)
    number = 0
    for name in OTHERS:
        others: list[Other] = import_module(f"{__name__}.{name}").OTHERS
        for other in others:
            yield FormCase(
                name=f"corporate-none-{other.name}",
                layout=other.name,
                path=other.path,
                content=other.make(),
                state="none",
                filled=0.0,
                empty=(),
                bank=BANKS[number % len(BANKS)],
            )
            number += 1
