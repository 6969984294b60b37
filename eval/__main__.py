"""`python -m eval` runs every measure and prints it; `python -m eval sample FOLDER` builds the sample return.

`python -m eval benchmark` measures speed and memory, beside a peer.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from eval.benchmark import add_benchmark, run_benchmark
from eval.sample import build_sample


def main() -> None:
    """Parse the command line and hand over."""
    parser = argparse.ArgumentParser(prog="python -m eval", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    sample = commands.add_parser("sample", help="build the sample return and its answers")
    sample.add_argument("folder", type=Path, help="gets return/ and truth.json")
    run = commands.add_parser("run", help="run the measures; the same as no command")
    run.add_argument(
        "part",
        choices=["all", "sample", "mapping", "fidelity", "hostile", "aside", "search", "items", "learning"],
        nargs="?",
        default="all",
    )
    run.add_argument("--folder", type=Path, help="keep sample, home and export here")
    run.add_argument("--only", action="append", default=[], metavar="CLASS|NAME", help="of the hostile files, these")
    run.add_argument("--quick", action="store_true", help="leave out the hostile files that are slow on purpose")
    run.add_argument("--lanes", type=int, default=2, help="hostile files on their way at the same time")
    run.add_argument("--bombs", action="store_true", help="measure an ordinary file beside ten hostile ones instead")
    run.add_argument(
        "--part",
        dest="half",
        choices=["dev", "test", "unlearned"],
        default="dev",
        help="of what is set aside, mapping, search, items; unlearned: of forms, those that nothing was learned from",
    )
    run.add_argument("--what", choices=["forms", "families"], default="forms", help="of what is set aside")
    run.add_argument(
        "--screening", type=Path, help="of learning: this CSV of title, abstract and label_included instead"
    )
    run.add_argument("--plots", type=Path, metavar="FOLDER", help="of mapping: write reliability plots here, as SVG")
    add_benchmark(commands)
    chosen = parser.parse_args()
    if getattr(chosen, "half", "") == "unlearned" and (chosen.part, chosen.what) != ("aside", "forms"):
        parser.error("--part unlearned goes with `run aside --what forms` alone")
    if chosen.command == "sample":
        _build(chosen.folder)
    elif chosen.command == "benchmark":
        run_benchmark(chosen)
    elif getattr(chosen, "part", "all") == "hostile":
        sys.exit(1 if _attack(chosen) else 0)
    elif getattr(chosen, "part", "all") == "aside":
        _set_aside(chosen)
    elif getattr(chosen, "part", "all") == "search":
        from eval.search import run_search  # apart from `all`, as what is set aside

        run_search(chosen.half)
    elif getattr(chosen, "part", "all") == "items":
        from eval.items import run_items

        run_items(chosen.half)
    elif getattr(chosen, "part", "all") == "mapping" and chosen.half == "test":
        from eval.judged import run_judged

        run_judged(chosen.plots)
    elif getattr(chosen, "part", "all") == "learning":
        _learn(chosen.screening)
    else:
        _measure(getattr(chosen, "part", "all"), getattr(chosen, "folder", None), getattr(chosen, "plots", None))


def _build(folder: Path) -> None:
    try:
        truth = build_sample(folder)
    except (OSError, ValueError) as error:
        sys.exit(f"The sample cannot be built in {folder}. {error}. Choose another folder.")
    repeats = sum(row.pages for row in truth.documents if row.duplicate)
    print(
        f"{len(truth.documents)} files, {truth.pages - repeats} pages and {repeats} pages of repeats, "
        f"{len(truth.passages)} passages of evidence in {folder / 'return'}; answers in {folder / 'truth.json'}"
    )


def _attack(chosen: argparse.Namespace) -> int:
    """Send the hostile files; they stand apart from `all`, since some take minutes on purpose."""
    from eval.hostile import cases
    from eval.hostile.bombs import run_bombs
    from eval.hostile.runner import run_hostile

    def run(folder: Path) -> int:
        if chosen.bombs:
            return run_bombs(folder)
        picked = [case for case in cases.chosen(chosen.only) if case.quick or not chosen.quick]
        return run_hostile(picked, folder, lanes=chosen.lanes)

    if chosen.folder is not None:
        return run(chosen.folder)
    with tempfile.TemporaryDirectory(prefix="evidence-grid-hostile-") as made:
        return run(Path(made))


def _set_aside(chosen: argparse.Namespace) -> None:
    """Measure what is set aside; the test part stays apart from `all`, so that nobody tunes with it by the way."""
    if chosen.what == "forms":
        from eval.aside.forms_measure import run_forms

        run_forms(chosen.half)
    else:
        from eval.aside.families_measure import run_families

        run_families(chosen.half)


def _learn(screening: Path | None) -> None:
    """Measure what decisions teach; stands apart from `all`, since it takes a quarter of an hour."""
    from eval.learning import run_learning
    from eval.screening import run_screening

    if screening is None:
        run_learning()
    else:
        run_screening(screening)


def _measure(part: str, folder: Path | None, plots: Path | None) -> None:
    from eval.fidelity import run_fidelity
    from eval.mapping import print_left_out
    from eval.runs import run_sample

    if part in ("all", "sample"):
        if folder is None:
            with tempfile.TemporaryDirectory(prefix="evidence-grid-eval-") as made:
                run_sample(Path(made))
        else:
            run_sample(folder)
    if part in ("all", "fidelity"):
        run_fidelity()
    if part in ("all", "mapping"):
        print_left_out(plots)


if __name__ == "__main__":
    main()
