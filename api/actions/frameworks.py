"""Frameworks: what an assessment is made by."""

from __future__ import annotations

from api import access
from api.access import Actor, Permission
from api.services import Services
from ingest.framework import Framework


def show_framework(services: Services, actor: Actor, framework_id: str) -> Framework:
    """Give a framework: statements, categories and the working list of request items.

    Raises:
        FrameworkError: there is no such framework.
    """
    access.require(actor, Permission.GRID)
    return services.framework(framework_id)
