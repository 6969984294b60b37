"""A running service with a filled return, and a real browser to visit it with."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from api.app import create_app
from api.services import Services
from index.entries.shortlist import FIRST
from tests.api.filled import PASSWORD, Filled, add_more, fill
from tests.api.put_aside import Aside, add_set_aside
from tests.api.put_elsewhere import add_elsewhere
from tests.api.put_table import add_table

SECONDS_TO_START = 30


@dataclass(frozen=True, slots=True)
class Running:
    """A service that listens on this machine, and what is in it."""

    address: str
    filled: Filled
    aside: Aside

    def sign_in(self, page: Page, who: str) -> None:
        page.goto(f"{self.address}/sign-in")
        page.get_by_label("Name").fill(who)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{self.address}/")


@pytest.fixture
def running(services: Services) -> Iterator[Running]:
    filled = fill(services)
    aside = add_set_aside(services, filled)
    add_elsewhere(services, filled)
    add_table(services, filled)
    add_more(services, filled, FIRST)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(create_app(services), log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="server")
        thread.start()
        deadline = time.monotonic() + SECONDS_TO_START
        while not server.started:
            if time.monotonic() > deadline or not thread.is_alive():
                pytest.fail("the service did not start")
            threading.Event().wait(0.02)
        yield Running(f"http://127.0.0.1:{listener.getsockname()[1]}", filled, aside)
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        message = "Chromium is not installed (Debian package chromium); tests in a real browser cannot run"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        # As root, as in containers, Chromium has no sandbox of its own; it visits our pages only.
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages of contexts of their own: `new_page(java_script_enabled=False, viewport=...)`."""
    contexts = []

    def open_page(**options: object) -> Page:
        context = chromium.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
