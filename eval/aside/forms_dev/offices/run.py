"""Write the documents into a folder, to be looked at: run.py FOLDER."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from eval.aside.forms_dev.offices import make_forms


def main() -> None:
    """Write every document and print how many there are."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    made = list(make_forms())
    assert len({case.name for case in made}) == len(made)  # noqa: S101
    for case in made:
        if folder:
            target = folder / f"{case.name}{Path(case.path).suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(case.content)
    print(Counter(case.state for case in made))
    print(Counter(Path(case.path).suffix for case in made))
    print(
        len({case.layout for case in made if case.state != "none"}),
        "layouts;",
        sorted(Counter(case.bank for case in made).items()),
    )


if __name__ == "__main__":
    main()
