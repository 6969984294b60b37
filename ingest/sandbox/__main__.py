"""Run the fork server: `python -m ingest.sandbox SOCKET`; started by `Sandbox`, not by hand."""

from __future__ import annotations

import sys
from pathlib import Path

from ingest.parsing.quiet import hush

hush()
from ingest.sandbox.server import serve  # noqa: E402 - libraries read the environment when imported

serve(Path(sys.argv[1]))
