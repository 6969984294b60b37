"""Every JSON route, every role, own and others' returns: what each may do is written down here and nowhere guessed."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from api.access import Role
from api.actions import accounts, find, receipts
from api.actions.grid import open_grid
from ingest.db import reading
from ingest.tables import uploads
from tests.api.conftest import CANARY, World

ENTRY = {"statement": "learning", "category": "people", "text": "Seen on the visit."}
DECLARATION = {"request_item": "R18", "link": "https://thornmere.example/jsna"}

# Status for (authority, assessor, admin) on a return they may see; a stranger's account always gets 404 where the
# authority's own account is let in, and 403 where it is not.
OF_A_RETURN: dict[tuple[str, str], tuple[tuple[int, int, int], dict[str, Any]]] = {
    ("GET", "/returns/{return_id}"): ((200, 200, 200), {}),
    ("POST", "/returns/{return_id}/submit"): ((409, 403, 409), {}),
    ("POST", "/returns/{return_id}/close"): ((403, 200, 409), {}),
    ("POST", "/returns/{return_id}/reopen"): ((403, 200, 409), {}),
    ("POST", "/returns/{return_id}/files"): ((202, 403, 202), {"files": {"files": ("a.txt", b"Words to read.")}}),
    ("GET", "/returns/{return_id}/uploads/{upload_id}"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/receipt"): ((200, 200, 200), {}),
    ("POST", "/returns/{return_id}/declarations"): ((201, 403, 201), {"json": DECLARATION}),
    ("GET", "/returns/{return_id}/documents/{document_id}/pages/{number}"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/documents/{document_id}/pages/{number}/picture"): ((404, 404, 404), {}),  # a text
    ("GET", "/returns/{return_id}/documents/{document_id}/original"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/elsewhere"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/aside"): ((403, 200, 200), {}),
    ("POST", "/returns/{return_id}/documents/{document_id}/aside"): (
        (403, 409, 409),  # it is in use already
        {"json": {"decision": "restore"}},
    ),
    ("GET", "/returns/{return_id}/search"): ((200, 200, 200), {"params": {"q": "carers"}}),
    ("GET", "/returns/{return_id}/passages/{passage_id}/similar"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/searches"): ((200, 200, 200), {}),
    ("POST", "/returns/{return_id}/searches"): ((201, 201, 201), {"json": {"query": "carers"}}),
    ("DELETE", "/returns/{return_id}/searches/{saved_id}"): ((404, 404, 404), {}),
    ("GET", "/returns/{return_id}/completeness"): ((200, 200, 200), {}),
    ("GET", "/returns/{return_id}/grid"): ((403, 200, 200), {}),
    ("GET", "/returns/{return_id}/suggestions/{suggestion_id}"): ((403, 200, 200), {}),
    ("POST", "/returns/{return_id}/suggestions/{suggestion_id}/reviews"): (
        (403, 409, 409),
        {"json": {"decision": "undo"}},
    ),
    ("POST", "/returns/{return_id}/entries"): ((403, 201, 201), {"json": ENTRY}),
    ("POST", "/returns/{return_id}/entries/{entry_id}/edits"): ((403, 409, 409), {"json": {"text": "Words."}}),
    ("DELETE", "/returns/{return_id}/entries/{entry_id}"): ((403, 404, 404), {}),
    ("GET", "/returns/{return_id}/grid.docx"): ((403, 200, 200), {}),
    ("GET", "/returns/{return_id}/export"): ((403, 200, 200), {}),
}
# Status for (authority, assessor, admin) on routes that belong to no return.
ELSEWHERE: dict[tuple[str, str], tuple[tuple[int, int, int], dict[str, Any]]] = {
    ("GET", "/me"): ((200, 200, 200), {}),
    ("GET", "/returns"): ((200, 200, 200), {}),
    ("POST", "/returns"): (
        (201, 403, 200),  # the administrator finds it there
        {"json": {"authority": "Thornmere Council", "reference": "2025"}},
    ),
    ("GET", "/frameworks/{framework_id}"): ((403, 200, 200), {}),
    ("GET", "/service"): ((403, 403, 200), {}),
    ("GET", "/users"): ((403, 403, 200), {}),
    ("POST", "/users"): ((403, 403, 422), {"json": {"name": "", "role": "assessor"}}),
    ("GET", "/events"): ((403, 403, 200), {}),
    ("GET", "/learning"): ((403, 200, 200), {}),
    ("POST", "/learning"): ((403, 403, 422), {"json": {}}),  # too few decisions
    ("PUT", "/learning/in-use"): ((403, 403, 404), {"json": {"number": 999}}),
}
OPEN = {("GET", "/health"), ("POST", "/sessions"), ("DELETE", "/sessions/current")}
ROLES = ("authority", "assessor", "admin")


def _address(world: World, path: str, return_id: str) -> str:
    admin = accounts.act_as(world.services, "admin")
    sent = receipts.receipt(world.services, admin, return_id)
    document = next(line.document for line in sent.lines if line.document and line.status == "indexed")
    grid = open_grid(world.services, admin, return_id)
    with reading(world.services.engine) as connection:
        upload_id = connection.execute(
            select(uploads.c.id).where(uploads.c.return_id == return_id).limit(1)
        ).scalar_one()
    names = {
        "return_id": return_id,
        "upload_id": upload_id,
        "document_id": document.id,
        "number": 1,
        "suggestion_id": next(iter(grid.suggestions)),
        "entry_id": "none",
        "passage_id": find.search(world.services, admin, return_id, "carers waited").hits[0].passage_id,
        "saved_id": "none",
        "framework_id": "cqc-la@2024-02",
    }
    return "/api/v1" + path.format(**names)


def test_every_route_stands_in_the_matrix(world: World) -> None:
    described = world.client.get("/api/v1/openapi.json").json()["paths"]

    routes = {(method.upper(), path.removeprefix("/api/v1")) for path, ways in described.items() for method in ways}

    assert routes == OF_A_RETURN.keys() | ELSEWHERE.keys() | OPEN


@pytest.mark.parametrize(("method", "path"), [*OF_A_RETURN, *ELSEWHERE])
def test_each_role_gets_what_the_matrix_says(world: World, method: str, path: str) -> None:
    expected, options = (OF_A_RETURN | ELSEWHERE)[method, path]

    got = tuple(world.call(role, method, _address(world, path, world.own), **options).status_code for role in ROLES)

    assert got == expected


@pytest.mark.parametrize(("method", "path"), list(OF_A_RETURN))
def test_another_authoritys_return_does_not_exist(world: World, method: str, path: str) -> None:
    (own, _, _), options = OF_A_RETURN[method, path]

    answer = world.call("authority", method, _address(world, path, world.other), **options)

    assert answer.status_code == (403 if own == 403 else 404)
    assert CANARY not in answer.text


@pytest.mark.parametrize(("method", "path"), [*OF_A_RETURN, *ELSEWHERE])
def test_nobody_gets_in_without_signing_in(world: World, method: str, path: str) -> None:
    _, options = (OF_A_RETURN | ELSEWHERE)[method, path]

    answer = world.call(None, method, _address(world, path, world.own), **options)

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_council_opens_no_return_of_another_authority(world: World) -> None:
    sent = {"authority": "Saltwick Council", "reference": "elsewhere"}

    answer = world.call("authority", "POST", "/api/v1/returns", json=sent)

    assert answer.status_code == 403
    assert "one of Thornmere Council" in answer.json()["detail"]
    assert "elsewhere" not in [each["reference"] for each in world.call("admin", "GET", "/api/v1/returns").json()]


def test_a_return_may_say_when_it_is_due(world: World) -> None:
    sent = {"reference": "due", "due_at": "2026-12-18T17:00:00+00:00"}
    answer = world.call("authority", "POST", "/api/v1/returns", json=sent)
    vague = world.call("authority", "POST", "/api/v1/returns", json={**sent, "due_at": "2026-12-18T17:00:00"})

    assert answer.json()["due_at"] == "2026-12-18T17:00:00Z"
    assert vague.status_code == 422


def test_a_return_that_is_there_already_is_given_as_such(world: World) -> None:
    first = world.call("authority", "POST", "/api/v1/returns", json={"reference": "twice"})
    again = world.call("authority", "POST", "/api/v1/returns", json={"reference": "twice"})

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()


def test_a_draft_does_not_exist_for_assessors(world: World) -> None:
    opened = world.call("authority", "POST", "/api/v1/returns", json={"reference": "a-draft"}).json()

    address = f"/api/v1/returns/{opened['id']}"

    assert world.call("assessor", "GET", address).status_code == 404
    assert world.call("authority", "POST", f"{address}/submit").status_code == 204
    assert world.call("assessor", "GET", address).status_code == 200


def test_search_finds_another_authoritys_words_nowhere(world: World) -> None:
    answer = world.call("authority", "GET", f"/api/v1/returns/{world.own}/search", params={"q": f'"{CANARY}"'})
    owner = world.call("stranger", "GET", f"/api/v1/returns/{world.other}/search", params={"q": f'"{CANARY}"'})

    assert answer.json()["hits"] == []
    assert len(owner.json()["hits"]) == 1


def test_a_worker_finds_the_text_of_another_authority_and_only_assessors_hear_of_it(world: World) -> None:
    answers = {
        role: world.call(role, "GET", f"/api/v1/returns/{world.own}/elsewhere").json()
        for role in ("authority", "assessor")
    }

    assert [(line["authority"], line["own"]) for line in answers["assessor"]["documents"]] == [
        ("Saltwick Council", False)
    ]
    assert answers["authority"] == {"done": True, "documents": []}


def test_councils_cannot_count_or_narrow_by_what_the_mapping_suggests(world: World) -> None:
    address = f"/api/v1/returns/{world.own}/search"
    seen = world.call("authority", "GET", address, params={"q": "carers"}).json()["facets"]
    asked = world.call("authority", "GET", address, params={"q": "carers", "statement": "equity"})

    assert {facet["name"] for facet in seen} <= {"type", "folder"}
    assert asked.status_code == 422


def test_saved_searches_are_seen_by_nobody_else(world: World) -> None:
    address = f"/api/v1/returns/{world.own}/searches"
    kept = world.call("assessor", "POST", address, json={"query": "carers waited", "name": "Mine alone"}).json()

    assert "Mine alone" in world.call("assessor", "GET", address).text
    assert "Mine alone" not in world.call("admin", "GET", address).text
    assert world.call("admin", "DELETE", f"{address}/{kept['id']}").status_code == 404
    assert world.call("assessor", "DELETE", f"{address}/{kept['id']}").status_code == 204


def test_an_authority_sees_nothing_of_the_mapping(world: World) -> None:
    answers = [
        world.call("authority", "GET", f"/api/v1/returns/{world.own}/{place}").text
        for place in ("receipt", "completeness", "search?q=carers")
    ]

    assert not any(word in answer for answer in answers for word in ("probability", "assessing-needs", "suggestion"))


def test_a_cookie_does_not_let_another_site_change_anything(world: World) -> None:
    actor = accounts.act_as(world.services, "assessor")
    assert actor.role is Role.ASSESSOR
    world.client.cookies.set("evidence_grid_session", world.tokens["assessor"])
    try:
        address = f"/api/v1/returns/{world.own}/entries"
        foreign = world.client.post(address, json=ENTRY, headers={"sec-fetch-site": "cross-site"})
        unknown = world.client.post(address, json=ENTRY)
        own = world.client.post(address, json=ENTRY, headers={"sec-fetch-site": "same-origin"})
    finally:
        world.client.cookies.clear()

    assert [answer.status_code for answer in (foreign, unknown, own)] == [403, 403, 201]


@pytest.mark.parametrize("place", ["origin", "referer"])
def test_an_address_that_is_none_is_another_site(world: World, place: str) -> None:
    world.client.cookies.set("evidence_grid_session", world.tokens["assessor"])
    try:
        api = world.client.post(f"/api/v1/returns/{world.own}/entries", json=ENTRY, headers={place: "http://["})
        page = world.client.post("/sign-in", data={"name": "a"}, headers={place: "http://["}, follow_redirects=False)
    finally:
        world.client.cookies.clear()

    assert api.status_code == 403
    assert page.status_code < 500


def test_there_is_no_page_before_the_first(world: World) -> None:
    address = _address(world, "/returns/{return_id}/documents/{document_id}/pages/0", world.own)

    answer = world.call("assessor", "GET", address)

    assert answer.status_code == 422


def test_anybody_is_told_that_the_service_works_and_nothing_of_what_protects_it(world: World) -> None:
    assert world.client.get("/api/v1/health").json().keys() == {"status", "waiting", "workers"}


def test_every_answer_carries_the_protective_headers(world: World) -> None:
    for path in ("/api/v1/health", "/api/v1/returns", "/", "/nowhere", "/sign-in"):
        headers = world.client.get(path, follow_redirects=False).headers

        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "private, no-store"


def test_an_authority_is_not_told_that_its_review_began(world: World) -> None:
    address = f"/api/v1/returns/{world.own}"
    grid = world.call("assessor", "GET", f"{address}/grid").json()
    reviews = f"{address}/suggestions/{grid['suggestions'][0]['id']}/reviews"
    world.call("assessor", "POST", reviews, json={"decision": "reject"})

    told = {role: world.call(role, "GET", address).json()["state"] for role in ("authority", "assessor")}
    world.call("assessor", "POST", reviews, json={"decision": "undo"})

    assert told == {"authority": "submitted", "assessor": "in-review"}
