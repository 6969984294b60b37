"""Forms as English councils have them, in many guises, and documents that look like them: this set judges."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from eval.aside.forms import FormCase

from .gather import gather
from .kit import LAYOUTS, OTHERS, Form, read_answers

BANKS = 10


def make_forms() -> Iterator[FormCase]:
    """Make every document of the set with its labels."""
    gather()
    for number, layout in enumerate(LAYOUTS):
        for at, (state, path, answers, version) in enumerate(layout.documents):
            form = Form(read_answers(answers), version)
            content = layout.make(form)
            prompts: dict[str, bool] = {}  # a row with two places for an answer is one prompt
            for prompt, answered in form.prompts:
                prompts[prompt] = prompts.get(prompt, False) or answered
            bank = number // 2 if number % 2 == 0 else number // 2 + 3 * at + 1
            yield FormCase(
                name=f"{layout.make.__name__}-{at}-{state}",
                layout=layout.make.__name__,
                path=path,
                content=content,
                state=state,
                filled=round(sum(prompts.values()) / len(prompts), 3),
                empty=tuple(prompt for prompt, answered in prompts.items() if not answered)
                if state == "partly"
                else (),
                bank=f"bank{bank % BANKS:02d}",
            )
    for number, document in enumerate(OTHERS):
        yield FormCase(
            name=f"none-{document.make.__name__}-{PurePosixPath(document.path).suffix[1:]}",
            layout=document.make.__name__,
            path=document.path,
            content=document.make(),
            state="none",
            filled=0.0,
            empty=(),
            bank=f"bank{number % BANKS:02d}",
        )
