"""Overview: the returns a person may see, each with how much arrived and how far reading is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from api.access import Actor
from api.actions.returns import ReturnView, list_returns
from api.services import Services
from ingest import store
from ingest.db import reading
from ingest.model import DocumentStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One return in a list of them."""

    view: ReturnView
    documents: int  # distinct documents, set-aside ones included
    waiting: int  # of these, not read and settled yet

    @property
    def mapping(self) -> bool:
        """Tell whether the latest documents still have to be related to the framework."""
        return self.waiting == 0 and self.view.item.mapped_revision < self.view.item.revision


def list_overviews(services: Services, actor: Actor) -> list[Overview]:
    """List the returns this person may see, by authority, newest first."""
    views = list_returns(services, actor)
    with reading(services.engine) as connection:
        counts = store.count_documents(connection, authority_id=actor.authority_id)
    return [_overview(view, counts.get(view.item.id, {})) for view in views]


def _overview(view: ReturnView, count: Mapping[DocumentStatus, int]) -> Overview:
    return Overview(view=view, documents=sum(count.values()), waiting=count.get(DocumentStatus.RECEIVED, 0))
