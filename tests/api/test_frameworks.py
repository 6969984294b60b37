"""Frameworks of one's own are added by administrators, and the event log tells of it."""

from __future__ import annotations

import pytest

from api.access import Role
from api.actions import accounts, frameworks
from api.services import Services
from ingest.errors import FrameworkError, PermissionDeniedError
from ingest.framework import list_frameworks, read_framework
from tests.api.conftest import PASSWORD
from tests.api.test_cli import FRAMEWORK

OWN = FRAMEWORK.read_text(encoding="utf-8").replace("name: cqc-la", "name: mine", 1)


def test_a_framework_that_was_added_is_kept_as_it_was_given_and_logged(services: Services) -> None:
    added = frameworks.add_framework(services, accounts.SYSTEM, text=OWN, name="own.yaml")

    assert services.framework("mine@2024-02") == added == read_framework(OWN, "own.yaml")
    (event,) = accounts.list_events(services, accounts.SYSTEM)
    assert (event.action, event.subject) == ("framework-added", "mine@2024-02")


def test_a_framework_that_is_there_already_changes_nothing(services: Services) -> None:
    frameworks.add_framework(services, accounts.SYSTEM, text=OWN, name="own.yaml")

    with pytest.raises(FrameworkError, match="already"):
        frameworks.add_framework(services, accounts.SYSTEM, text=OWN, name="own.yaml")

    assert len(accounts.list_events(services, accounts.SYSTEM)) == 1


def test_an_assessor_adds_none(services: Services) -> None:
    assessor, _ = accounts.add_user(
        services, accounts.SYSTEM, name="assessor", role=Role.ASSESSOR, authority=None, password=PASSWORD
    )

    with pytest.raises(PermissionDeniedError):
        frameworks.add_framework(services, assessor, text=OWN, name="own.yaml")

    assert "mine@2024-02" not in list_frameworks(services.frameworks_folder)
