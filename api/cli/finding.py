"""Commands to search a return, to find more like one passage, and to keep searches."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from api.actions import find, saved
from api.cli.terminal import As, AsJson, Home, ReturnKey, out, plain, print_json, session
from index.model import SearchFound
from index.search.notes import passages_given, passages_in
from ingest.errors import InputError, NotFoundError

app = typer.Typer()

WORDS = 'words; "a phrase" in quotes; -word leaves out, after -- where it comes first: search 2024 -- -carers waits'
Start = Annotated[int, typer.Option(help="passages to pass over, as the end of a list says")]
Limit = Annotated[int, typer.Option(help="most results")]
Only = Annotated[
    list[str] | None,
    typer.Option(metavar="FACET=VALUE", help="narrow: type, folder, statement, category or polarity; may be repeated"),
]


@app.command()
def search(
    key: ReturnKey,
    query: Annotated[str, typer.Argument(help=WORDS)] = "",
    start: Start = 0,
    limit: Limit = 20,
    only: Only = None,
    facets: Annotated[
        bool, typer.Option("--facets", help="print what results can be narrowed by, with counts")
    ] = False,
    save: Annotated[str | None, typer.Option(metavar="NAME", help="keep the search under this name")] = None,
    run: Annotated[
        str | None, typer.Option("--saved", metavar="NAME", help="run the search kept under this name")
    ] = None,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Find passages of a return by words and meaning."""
    chosen = _chosen(only)
    with session(home, name) as opened:
        if run is not None:
            kept = {each.name: each for each in saved.list_saved(opened.services, opened.actor, key)}.get(run)
            if kept is None:
                raise NotFoundError(f"There is no saved search called {run!r}. See `evidence-grid searches {key}`.")
            query, chosen = kept.query, {**kept.chosen, **chosen}
        found = find.search(opened.services, opened.actor, key, query, chosen=chosen, start=start, limit=limit)
        if save is not None:
            saved.save_search(opened.services, opened.actor, key, query=query, name=save, chosen=chosen)
    _print(found, facets=facets, as_json=as_json)


@app.command()
def similar(
    key: ReturnKey,
    passage: Annotated[str, typer.Argument(help="id of a passage, as `search --json` prints it")],
    start: Start = 0,
    limit: Limit = 20,
    only: Only = None,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """Find passages that mean much the same as one."""
    with session(home, name) as opened:
        _, found = find.find_similar(
            opened.services, opened.actor, key, passage, chosen=_chosen(only), start=start, limit=limit
        )
    _print(found, facets=False, as_json=as_json)


@app.command()
def searches(
    key: ReturnKey,
    delete: Annotated[str | None, typer.Option(metavar="NAME", help="forget the search of this name")] = None,
    home: Home = None,
    name: As = None,
    as_json: AsJson = False,
) -> None:
    """List the searches you keep for a return."""
    with session(home, name) as opened:
        kept = saved.list_saved(opened.services, opened.actor, key)
        if delete is not None:
            gone = next((each for each in kept if each.name == delete), None)
            if gone is None:
                raise NotFoundError(f"There is no saved search called {delete!r}.")
            saved.delete_search(opened.services, opened.actor, key, gone.id)
            kept.remove(gone)
    if as_json:
        print_json([{**asdict(each), "saved_at": each.saved_at.isoformat()} for each in kept])
        return
    if not kept:
        out.print("No search is kept. Keep one with `evidence-grid search RETURN QUERY --save NAME`.")
    for each in kept:
        narrowed = "".join(f"  {name}={value}" for name, value in each.chosen.items())
        out.print(f"[bold]{plain(each.name)}[/]  {plain(each.query + narrowed)}", highlight=False)


def _chosen(only: list[str] | None) -> dict[str, str]:
    pairs = [text.partition("=") for text in only or ()]
    if wrong := [name for name, sign, value in pairs if not (sign and value)]:
        raise InputError(f"Write --only FACET=VALUE, as in --only type=minutes; {wrong[0]!r} has no value.")
    return {name: value for name, _, value in pairs}


def _print(found: SearchFound, *, facets: bool, as_json: bool) -> None:
    found = find.named_as_sent(found)
    if as_json:
        values = _as_json(found)
        print_json(values if facets else values["hits"])
        return
    if not found.hits and found.total:  # past the last of them
        out.print(f"There are no more than {passages_in(found)}. Leave --start out for the first.", highlight=False)
    elif not found.hits:
        out.print("Nothing answers this search. Try other words, or fewer.")
    if found.note:
        out.print(f"[bold]{plain(found.note)}[/]\n", highlight=False)
    for hit in found.hits:
        place = f", page {hit.page}" if hit.page else (f", {hit.locator}" if hit.locator else "")
        copies = f"  +{len(hit.copies)} near cop{'y' if len(hit.copies) == 1 else 'ies'}" if hit.copies else ""
        by = f"  {hit.found_by}" if hit.found_by else ""
        out.print(f"[bold]{plain(hit.path)}[/]{plain(place)}  [dim]{hit.score:.3f}{by}{copies}[/]", highlight=False)
        out.print(f"  {plain(hit.text)}\n", highlight=False)
    if found.hits:
        more = "" if found.next is None else f" The next: --start {found.next}."
        out.print(f"{passages_given(found)}.{more}", highlight=False)
    for facet in found.facets if facets else ():
        counts = ", ".join(f"{plain(value)} {number}" for value, number in facet.counts)
        out.print(f"{facet.name}: {counts}", highlight=False)


def _as_json(found: SearchFound) -> dict[str, object]:
    hits = [
        {
            "passage": hit.passage_id,
            "document": hit.document_id,
            "path": hit.path,
            "page": hit.page,
            "headings": hit.headings,
            "text": hit.text,
            "score": round(hit.score, 6),
            "worded": hit.worded,
            "copies": [{"passage": copy.passage_id, "path": copy.path, "page": copy.page} for copy in hit.copies],
        }
        for hit in found.hits
    ]
    counts = {facet.name: dict(facet.counts) for facet in found.facets}
    said = {name: getattr(found, name) for name in ("note", "missing", "start", "next", "total", "capped")}
    return {"hits": hits, **said, "facets": counts}
