"""The pages of a small service, as whoever asks sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from fastapi.testclient import TestClient

from api.access import form_token
from api.web import COOKIE
from tests.api.filled import Filled

Answer = Any  # the response class of whichever client the test client is built on
OWN_SITE = {"sec-fetch-site": "same-origin"}
CELL = "assessing-needs/people"


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of a small service, as seen by whoever asks."""

    client: TestClient
    filled: Filled

    def get(self, who: str | None, path: str) -> Answer:
        return self.client.get(self.address(path), headers=self._cookie(who))

    def post(self, who: str, path: str, /, *, token: str | None = None, files: object = None, **fields: str) -> Answer:
        fields["form_token"] = form_token(self.filled.tokens[who]) if token is None else token
        return self.client.post(self.address(path), headers={**OWN_SITE, **self._cookie(who)}, data=fields, files=files)

    def address(self, path: str) -> str:
        filled = self.filled
        return path.format(
            r=f"/returns/{filled.return_id}",
            other=f"/returns/{filled.other_id}",
            draft=f"/returns/{filled.draft_id}",
            document=filled.document_id,
            passage=filled.passage_id,
            first=filled.first,
            second=filled.second,
            alone=filled.alone,
        )

    def _cookie(self, who: str | None) -> dict[str, str]:
        return {} if who is None else {"cookie": f"{COOKIE}={self.filled.tokens[who]}"}


def words_of_page(answer: Answer) -> str:
    """Give a page's text as a reader sees it."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())
