"""Run the fork server: `python -m ingest.sandbox SOCKET TASK...`; started by `Sandbox`, not by hand."""

from __future__ import annotations

import sys
from pathlib import Path

from ingest.parsing.quiet import hush

hush()
from ingest.sandbox.protocol import Task  # noqa: E402 - libraries read the environment when imported
from ingest.sandbox.server import serve  # noqa: E402

serve(Path(sys.argv[1]), [Task(name) for name in sys.argv[2:]])
