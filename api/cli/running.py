"""Commands that run the service: demo, server, worker."""

from __future__ import annotations

import errno
import json
import logging
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated

import typer

from api import jobs
from api.actions import accounts, export, returns
from api.cli.logs import log_to_the_screen
from api.cli.returns import ingest
from api.cli.terminal import AsJson, Home, greet, open_home, out, plain, session
from ingest.errors import InputError

logger = logging.getLogger(__name__)

app = typer.Typer()

AGAIN_SECONDS = 5  # how long the server waits before it starts a worker again that ended


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(help="where the sample, its home and the results go")] = Path("demo"),
    as_json: AsJson = False,
) -> None:
    """Build a sample return of a fictional authority, triage it, and say where the results lie."""
    build = subprocess.run(  # noqa: S603 - our own module; a command must not import the package that judges it
        [sys.executable, "-m", "eval", "sample", str(folder)], check=False, stdout=subprocess.DEVNULL
    )
    if build.returncode != 0:
        raise typer.Exit(build.returncode)
    home = folder / "home"
    ingest(folder / "return", "Thornmere Council", "sample-2024", home=home, as_json=as_json)
    with session(home, None) as opened:
        view = returns.find_return(opened.services, opened.actor, "sample-2024")
        exported = folder / "export.json"
        exported.write_text(
            json.dumps(export.export_return(opened.services, opened.actor, "sample-2024"), indent=1), "utf-8"
        )
    if not as_json:
        page = f"http://127.0.0.1:8000/returns/{view.item.id}"
        out.print(f"\nThe export:             {exported}", highlight=False, soft_wrap=True)
        again = shlex.join([*_own_command(), "serve", "--home", str(home)])
        out.print(f"Start the pages with:   {plain(again)}", highlight=False, soft_wrap=True)
        out.print(f"The evidence grid:      {page}/grid", highlight=False, soft_wrap=True)
        out.print(f"The council's feedback: {page}/completeness", highlight=False, soft_wrap=True)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="address to listen on")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="port to listen on", min=1, max=65535)] = 8000,
    worker: Annotated[bool, typer.Option(help="also start a worker that reads what is sent")] = True,
    home: Home = None,
) -> None:
    """Serve pages and JSON, with a worker beside them; the first start makes an administrator."""
    import uvicorn

    from api.app import create_app

    log_to_the_screen()
    with _listen(host, port) as taken:
        services = open_home(home, make=True)
        greet(accounts.ensure_admin(services))
        settings = uvicorn.Config(create_app(services), log_level="warning", log_config=None, server_header=False)
        out.print(f"Open {_address(host, port)} in a browser. Stop with Ctrl-C.", highlight=False)
        # uvicorn shuts down on SIGTERM and then raises it again: an exit, no sudden end, so that the worker stops too.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        beside = [sys.executable, "-m", "api.cli", "worker", "--home", str(services.home)] if worker else []
        with _beside(beside), suppress(KeyboardInterrupt):
            uvicorn.Server(settings).run(sockets=[taken])


@app.command()
def worker(home: Home = None) -> None:
    """Read and map whatever waits, until stopped; any number of workers may run at once."""
    log_to_the_screen()
    busy = jobs.Worker(open_home(home))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: busy.stop())
    busy.run_forever()


def _address(host: str, port: int) -> str:
    """Give the address of the pages; a browser wants one of IPv6 in brackets."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _listen(host: str, port: int) -> socket.socket:
    """Take the address of the server, before anything else is started for it.

    Raises:
        InputError: it is taken already, or none that this machine may use.
    """
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise InputError(
                f"Something uses port {port} of {host} already, perhaps this very service. Stop that, or choose "
                f"another port, such as --port {port - 1 if port == 65535 else port + 1}."
            ) from error
        raise InputError(
            f"This machine cannot listen on port {port} of {host}: {error.strerror}. Choose another --host or --port."
        ) from error


def _own_command() -> list[str]:
    """Give the words that start this command again, from the folder it was started in."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return [sys.executable, "-m", "api.cli"]
    found = shutil.which(started.name)
    return [started.name if found and Path(found).resolve() == started.resolve() else str(started)]


@contextmanager
def _beside(command: list[str]) -> Iterator[None]:
    """Keep a command running while the block does: one that ends is started again, and the log says so."""
    stopping = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def keep() -> None:
        while True:
            running[:] = [subprocess.Popen(command)]  # noqa: S603 - our own command
            if stopping.is_set():
                running[0].terminate()
            code = running[0].wait()
            if stopping.wait(AGAIN_SECONDS):  # Ctrl-C ends both, the worker first
                return
            logger.error("the worker ended, so nothing was read; it is started again", extra={"code": code})

    keeper = threading.Thread(target=keep, name="worker-keeper")
    if command:
        keeper.start()
    try:
        yield
    finally:
        stopping.set()
        if command:
            for process in running:
                process.terminate()
            keeper.join()
