"""Reading does not bring in libraries that it has no use for, and leaves them to others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_unstructured_is_made_ready_without_pytorch_which_can_be_imported_later() -> None:
    program = (
        "import sys; from ingest.parsing.quiet import ready_unstructured\n"
        "ready_unstructured()\n"
        "before = 'torch' in sys.modules\n"
        "import torch\n"
        "print(before, torch.ones(1).item())"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert done.stdout.split() == ["False", "1.0"]
