"""Entries of an assessor's own: written in a cell, or taken from a passage that was searched for or read."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api.access import Actor
from api.actions import editing, entries
from api.actions.citing import set_out
from api.actions.entries import PassageView
from api.pages import words
from api.pages.frame import SentForm, field, go, render
from api.pages.grid import show_place
from api.services import Services
from api.web import Asking, Served
from index.model import Polarity
from ingest.errors import InputError

router = APIRouter()


@router.post("/returns/{key}/grid/{statement}/{category}")
def add_entry(
    request: Request, services: Served, actor: Asking, key: str, statement: str, category: str, form: SentForm
) -> Response:
    """Add an entry of the assessor's own."""
    text = field(form, "text")
    try:
        way = chosen_way(field(form, "polarity"))
        entries.add_entry(services, actor, key, statement=statement, category=category, text=text, polarity=way)
    except InputError as error:
        return show_place(request, services, actor, key, statement, category, text=text, error=str(error))
    return go(f"/returns/{key}/grid/{statement}/{category}?done=added")


@router.post("/returns/{key}/entries/{entry_id}/withdraw")
def withdraw_entry(services: Served, actor: Asking, key: str, entry_id: str, form: SentForm) -> RedirectResponse:
    """Take back an entry of one's own."""
    entries.withdraw_entry(services, actor, key, entry_id)
    return go(f"/returns/{key}/grid/{field(form, 'statement')}/{field(form, 'category')}?done=withdrawn")


@router.get("/returns/{key}/entries/{entry_id}/edit")
def show_entry(request: Request, services: Served, actor: Asking, key: str, entry_id: str) -> Response:
    """Show an entry with a form that changes it."""
    return _entry(request, services, actor, key, entry_id)


@router.post("/returns/{key}/entries/{entry_id}/edit")
def edit_entry(request: Request, services: Served, actor: Asking, key: str, entry_id: str, form: SentForm) -> Response:
    """Change an entry, and go back to its cell."""
    text = field(form, "text")
    try:
        way = chosen_way(field(form, "polarity"))
        made = editing.edit_entry(services, actor, key, entry_id, text=text, polarity=way)
    except InputError as error:
        return _entry(request, services, actor, key, entry_id, text=text, error=str(error))
    return go(f"/returns/{key}/grid/{made.statement}/{made.category}?done=edited")


@router.get("/returns/{key}/passages/{passage_id}/entry")
def choose_place(request: Request, services: Served, actor: Asking, key: str, passage_id: str) -> Response:
    """Show a passage with a form that puts it into the grid."""
    return _passage(request, services, actor, key, passage_id)


@router.post("/returns/{key}/passages/{passage_id}/entry")
def add_passage(
    request: Request, services: Served, actor: Asking, key: str, passage_id: str, form: SentForm
) -> Response:
    """Put a passage into the grid, as it stands or with changes."""
    sent = {name: field(form, name) for name in ("statement", "category", "text", "polarity")}
    try:
        entries.add_entry(
            services,
            actor,
            key,
            statement=sent["statement"],
            category=sent["category"],
            text=sent["text"],
            polarity=chosen_way(sent["polarity"]),
            passage_id=passage_id,
        )
    except InputError as error:
        return _passage(request, services, actor, key, passage_id, sent=sent, error=str(error))
    return go(f"/returns/{key}/grid/{sent['statement']}/{sent['category']}?done=added")


def chosen_way(given: str) -> Polarity | None:
    """Give the way to speak that a form names; None where it names none.

    Raises:
        InputError: there is no such way.
    """
    if given and given not in list(Polarity):
        raise InputError("Choose one of the ways to speak that the page offers.")
    return Polarity(given) if given else None


def _entry(
    request: Request, services: Services, actor: Actor, key: str, entry_id: str, *, text: str = "", error: str = ""
) -> Response:
    shown = editing.open_entry(services, actor, key, entry_id)
    entry = shown.entry
    statement, category = shown.framework.statement(entry.statement), shown.framework.category(entry.category)
    cell = f"/returns/{shown.view.item.id}/grid/{entry.statement}/{entry.category}"
    place = f"{statement.title}: {category.title}"
    return render(
        request,
        "edit_entry.html",
        title="Edit an entry",
        actor=actor,
        status=422 if error else 200,
        crumbs=[("Evidence grid", f"/returns/{shown.view.item.id}/grid"), (place, cell), ("Edit an entry", "")],
        view=shown.view,
        entry=entry,
        quoted=shown.quoted,
        place=place,
        cell=cell,
        text=text or shown.quoted.text,
        most=entries.MAX_ENTRY,
        error=error,
    )


def _passage(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    passage_id: str,
    *,
    sent: dict[str, str] | None = None,
    error: str = "",
) -> Response:
    shown = entries.open_passage(services, actor, key, passage_id)
    passage = shown.placed.passage
    return render(
        request,
        "entry.html",
        title="Put a passage into the grid",
        actor=actor,
        status=422 if error else 200,
        crumbs=[("Evidence grid", f"/returns/{shown.view.item.id}/grid"), ("A passage", "")],
        view=shown.view,
        placed=shown.placed,
        where=words.place(passage.page, passage.locator),
        titles={each.id: each.title for each in shown.framework.statements},
        categories={each.id: each.title for each in shown.framework.categories},
        used=shown.framework.used_categories,
        sent=sent or _likeliest(shown),
        most=entries.MAX_ENTRY,
        error=error,
    )


def _likeliest(shown: PassageView) -> dict[str, str]:
    """Fill the form with the words of the passage and the cell they likeliest belong to."""
    text = set_out(sentence.text for sentence in shown.sentences)
    match = shown.placed.match
    return {
        "text": text or shown.placed.passage.text,
        "statement": match.statements[0].id if match and match.statements else "",
        "category": match.categories[0].id if match and match.categories else "",
        "polarity": "",
    }
