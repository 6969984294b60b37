"""Frameworks: what an assessment is made by."""

from __future__ import annotations

from api import access, audit
from api.access import Actor, Permission
from api.services import Services
from index.files import replace_file
from ingest.db import writing
from ingest.errors import FrameworkError
from ingest.framework import Framework, list_frameworks, read_framework


def show_framework(services: Services, actor: Actor, framework_id: str) -> Framework:
    """Give a framework: statements, categories and the working list of request items.

    Raises:
        FrameworkError: there is no such framework.
    """
    access.require(actor, Permission.GRID)
    return services.framework(framework_id)


def add_framework(services: Services, actor: Actor, *, text: str, name: str) -> Framework:
    """Check a framework of one's own and keep it for new returns; `name` is what its file is called in messages.

    Raises:
        FrameworkError: it holds a mistake, or there is one of this name and version.
    """
    access.require(actor, Permission.MANAGE)
    framework = read_framework(text, name)
    with writing(services.engine) as connection:
        # First the event, whose turn others wait for who add one of this name at the same moment.
        audit.record(connection, at=services.now(), actor=actor.name, action="framework-added", subject=framework.id)
        if framework.id in list_frameworks(services.frameworks_folder):
            raise FrameworkError(
                f"There is a {framework.id} already, and returns may use it. Give yours another version."
            )
        replace_file(services.frameworks_folder / f"{framework.id}.yaml", text.encode())
    return framework
