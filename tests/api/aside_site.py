"""A return with documents of every kind that is set aside, its pages and its JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from fastapi.testclient import TestClient

from api.access import Actor, form_token
from api.actions import accounts, aside
from api.actions.aside import AsideLine
from api.actions.triage import relate_return
from api.app import create_app
from api.services import Services
from api.web import COOKIE
from ingest.aside import AsideChoice
from ingest.db import writing
from ingest.model import ReturnId
from ingest.store import leases
from tests.api.filled import Filled, fill
from tests.api.put_aside import Aside, add_set_aside

NOTE = "Zephyrine quokka."
"""A note that stands nowhere else."""


@dataclass(frozen=True, slots=True)
class Site:
    """A return with documents of every kind that is set aside, and its pages."""

    services: Services
    client: TestClient
    filled: Filled
    aside: Aside

    @property
    def key(self) -> str:
        return self.filled.return_id

    def actor(self, name: str = "assessor") -> Actor:
        return accounts.act_as(self.services, name)

    def decide(self, document: str, decision: AsideChoice, *, note: str = "", family: bool = False) -> aside.Decided:
        return aside.decide_aside(
            self.services, self.actor(), self.key, document, decision=decision, note=note, family=family
        )

    def line(self, path: str) -> AsideLine:
        lines = aside.list_aside(self.services, self.actor(), self.key).lines
        return next(line for line in lines if line.path == path)

    def map_again(self) -> None:
        with writing(self.services.engine) as connection:
            lease = leases.claim_return(
                connection, owner="tests", now=self.services.now(), seconds=600, return_id=ReturnId(self.key)
            )
        assert lease is not None
        relate_return(self.services, lease, owner="tests")

    def get(self, who: str, path: str) -> Any:
        return self.client.get(f"/returns/{self.key}{path}", headers=self._cookie(who))

    def post(self, who: str, path: str, **fields: str) -> Any:
        headers = {"sec-fetch-site": "same-origin", **self._cookie(who)}
        fields["form_token"] = form_token(self.filled.tokens[who])
        return self.client.post(f"/returns/{self.key}{path}", headers=headers, data=fields)

    def call(self, who: str, method: str, path: str, **options: Any) -> Any:
        headers = {"authorization": f"Bearer {self.filled.tokens[who]}"}
        return self.client.request(method, f"/api/v1/returns/{self.key}{path}", headers=headers, **options)

    def _cookie(self, who: str) -> dict[str, str]:
        return {"cookie": f"{COOKIE}={self.filled.tokens[who]}"}


def put_site(services: Services) -> Site:
    """Fill a return and put its pages up."""
    filled = fill(services)
    client = TestClient(create_app(services), follow_redirects=False, raise_server_exceptions=False)
    return Site(services, client, filled, add_set_aside(services, filled))


def seen(answer: Any) -> str:
    """Give a page's text as a reader sees it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())
