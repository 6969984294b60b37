"""Search: results with counts to narrow them by, passages like one, and searches kept to run again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from api.access import Actor
from api.actions import find, returns, saved
from api.actions.returns import ReturnView
from api.pages import words
from api.pages.frame import SentForm, field, go, render
from api.pages.quotes import cut
from api.problems import STATUS
from api.services import Services
from api.web import Asking, Served
from index.mapping.certainty import UNCLEAR
from index.model import Facet, IndexedPassage, SearchFound
from index.search.notes import passages_given, passages_in
from index.search.ranking import NOTHING
from ingest.errors import ConflictError, EvidenceError, InputError, QueryError
from ingest.framework import Framework

router = APIRouter()

HITS = 20  # results at first
MORE_HITS = 100  # after them
VALUES = 8  # of a facet that are shown, the most frequent
_QUOTES = re.compile('["\u201c\u201d\u201e\u201f\u2033]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address asks for."""

    query: str | None  # None when nothing was asked yet
    like: str  # passage to find more like
    chosen: Mapping[str, str]  # by facet
    start: int = 0  # passages passed over

    def address(self, view: ReturnView, changes: Mapping[str, str] | None = None, *, start: int = 0) -> str:
        """Give the address of this search with other facets chosen; an empty value takes one away."""
        values = {"like": self.like} if self.like else {"q": self.query or ""}
        values |= {name: value for name, value in {**self.chosen, **(changes or {})}.items() if value}
        return f"/returns/{view.item.id}/search?{urlencode(values | ({'start': f'{start}'} if start else {}))}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """One way to narrow the results, or to widen them again."""

    label: str
    count: int
    address: str
    chosen: bool


@router.get("/returns/{key}/search")
def search(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """Find passages by words and meaning, or more like one."""
    view = returns.find_return(services, actor, key)
    return _page(request, services, actor, view, _asked(request.query_params, actor))


@router.post("/returns/{key}/searches")
def save(request: Request, services: Served, actor: Asking, key: str, form: SentForm) -> Response:
    """Keep a search, then show its results again."""
    view = returns.find_return(services, actor, key)
    asked = _asked({name: field(form, name) for name in ("q", *find.facets_for(actor))}, actor)
    try:
        saved.save_search(services, actor, key, query=asked.query or "", name=field(form, "name"), chosen=asked.chosen)
    except (InputError, ConflictError, QueryError) as error:
        return _page(request, services, actor, view, asked, error=error, field_name="name")
    return go(asked.address(view))


@router.post("/returns/{key}/searches/{saved_id}/delete")
def delete(services: Served, actor: Asking, key: str, saved_id: str, form: SentForm) -> Response:
    """Forget a saved search."""
    del form  # only its token counts
    saved.delete_search(services, actor, key, saved_id)
    return go(f"/returns/{key}/search")


def _asked(values: Mapping[str, str], actor: Actor) -> Asked:
    return Asked(
        query=values.get("q"),
        like=values.get("like", ""),
        chosen={name: values[name] for name in find.facets_for(actor) if values.get(name)},
        start=_start(values.get("start", "")),
    )


def _start(given: str) -> int:
    """Give the number of passages to pass over: none where it is no number, or one that no return reaches."""
    return int(given) if given.isdecimal() and len(given) < 10 else 0


def _page(
    request: Request,
    services: Services,
    actor: Actor,
    view: ReturnView,
    asked: Asked,
    *,
    error: EvidenceError | None = None,
    field_name: str = "q",
) -> Response:
    found: SearchFound | None = None
    like: IndexedPassage | None = None
    key, run = view.item.id, {"start": asked.start, "limit": MORE_HITS if asked.start else HITS}
    if asked.like:
        like, found = find.find_similar(services, actor, key, asked.like, chosen=asked.chosen, **run)
    elif asked.query is not None and (error is None or field_name != "q"):
        try:
            found = find.search(services, actor, key, asked.query, chosen=asked.chosen, **run)
        except QueryError as wrong:
            error, field_name = wrong, "q"
    framework = services.framework(view.item.framework)
    unquoted = replace(asked, query=_QUOTES.sub("", asked.query or ""), start=0)
    return render(
        request,
        "search.html",
        title="Search",
        actor=actor,
        status=200 if error is None else STATUS[error.code],
        crumbs=[("Search", "")],
        view=view,
        asked=asked,
        query=asked.query or "",
        like=like,
        found=found,
        hits=[(hit, cut(hit.text, hit.marks)) for hit in found.hits] if found else [],
        facets=_narrowings(found.facets, framework, view, asked) if found else [],
        given=passages_given(found) if found else "",
        counted=passages_in(found) if found else "",
        more=asked.address(view, start=found.next) if found and found.next else "",
        folded=sum(len(hit.copies) for hit in found.hits) if found else 0,
        ready=found is not NOTHING,
        unquoted=unquoted.address(view) if unquoted.query != asked.query else "",
        saved=[(each, _saved_address(view, each)) for each in saved.list_saved(services, actor, key)],
        error=str(error) if error else "",
        field_name=field_name,
    )


def _narrowings(
    facets: Sequence[Facet], framework: Framework, view: ReturnView, asked: Asked
) -> list[tuple[str, list[Narrowing]]]:
    """Give each facet's title with its values; one that is chosen leads back."""
    titles: dict[str, str] = {each.id: each.title for each in framework.statements}
    titles |= {each.id: each.title for each in framework.categories} | words.POLARITY | {UNCLEAR: "Unclear"}
    return [
        (
            words.FACET[facet.name],
            [
                Narrowing(
                    label=titles.get(value, value.capitalize() if facet.name == "type" else value),
                    count=count,
                    address=asked.address(view, {facet.name: "" if facet.name in asked.chosen else value}),
                    chosen=asked.chosen.get(facet.name) == value,
                )
                for value, count in facet.counts[:VALUES]
            ],
        )
        for facet in facets
    ]


def _saved_address(view: ReturnView, each: saved.SavedSearch) -> str:
    return Asked(query=each.query, like="", chosen=each.chosen).address(view)
