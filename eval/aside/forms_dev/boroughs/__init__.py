"""The natural mix of a London borough's return: forms in all states, and ordinary documents."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.boroughs import docx_out, pdf_out, pptx_out, text_out, xlsx_out
from eval.aside.forms_dev.boroughs.model import Block, Form, Look, Plain
from eval.aside.forms_dev.boroughs.parse import parse

WRITERS: dict[str, Callable[[list[Block], Look, str], bytes]] = {
    "docx": docx_out.write,
    "pdf": pdf_out.write,
    "xlsx": xlsx_out.write,
    "pptx": pptx_out.write,
    "txt": text_out.write_text,
    "eml": text_out.write_mail,
    "html": text_out.write_html,
}


def write(path: str, blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return a document of the kind its path says."""
    return WRITERS[path.rpartition(".")[2]](blocks, look, stamp)


def copies(form: Form) -> Iterator[FormCase]:
    """Make all copies of one layout."""
    states = ["blank"] * form.blanks + ["filled"] * len(form.filled) + ["partly"] * len(form.partly)
    written = [None] * form.blanks + [*form.filled, *form.partly]
    banks = form.banks.split()
    stamps = form.stamps or ("",) * len(states)
    for at, (state, path, bank, stamp, text) in enumerate(
        zip(states, form.paths, banks, stamps, written, strict=True), 1
    ):
        try:
            blocks, prompts = parse(form.text, text, stamp)
        except ValueError as problem:
            raise ValueError(f"{form.name} copy {at}: {problem}") from problem
        answered = sum(prompt.answered for prompt in prompts)
        yield FormCase(
            name=f"boroughs.{form.name}.{at}",
            layout=f"boroughs.{form.name}",
            path=path,
            content=write(path, blocks, form.look, stamp),
            state=state,
            filled=round(answered / len(prompts), 3),
            empty=tuple(prompt.label for prompt in prompts if not prompt.answered),
            bank=f"boroughs.{bank}",
        )


def ordinary(plain: Plain) -> FormCase:
    """Make one document that is no form."""
    blocks, _ = parse(plain.text, None, "")
    name = f"boroughs.{plain.bank}.{plain.path}"
    return FormCase(
        name=name,
        layout=name,
        path=plain.path,
        content=write(plain.path, blocks, plain.look, ""),
        state="none",
        filled=0.0,
        empty=(),
        bank=f"boroughs.{plain.bank}",
    )


def make_forms() -> Iterator[FormCase]:
    """Make every document of the package."""
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        if module.startswith("form_"):
            for form in importlib.import_module(f"{__name__}.{module}").FORMS:
                yield from copies(form)
        elif module.startswith("none_"):
            for plain in importlib.import_module(f"{__name__}.{module}").DOCUMENTS:
                yield ordinary(plain)
