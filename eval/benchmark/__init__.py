"""How fast reading and embedding are beside peers, what each stage and a search cost, how all of it grows."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_benchmark(commands: Any) -> None:  # noqa: ANN401 - argparse keeps this type to itself
    """Add the command line of the benchmark to `python -m eval`."""
    parser = commands.add_parser("benchmark", help="measure speed and memory, reading beside a peer")
    parts = ["all", "reading", "embedding", "stages", "growth", "search", "pipeline"]
    parser.add_argument("part", choices=parts, nargs="?", default="all")
    parser.add_argument("--folder", type=Path, help="also read the PDF and DOCX files below this folder")
    parser.add_argument("--rounds", type=int, default=3, help="rounds that medians are taken over")
    parser.add_argument("--peer-venv", type=Path, default=Path(".venv-peer"), help="the peer's environment")
    parser.add_argument("--passages", type=_numbers, default=(1000, 10_000, 100_000), help="sizes of return to search")
    parser.add_argument("--documents", type=_numbers, default=(50, 200, 1000), help="sizes of return, such as 50,200")


def run_benchmark(chosen: argparse.Namespace) -> None:
    """Run the parts that were asked for."""
    if chosen.part in ("all", "reading"):
        from eval.benchmark.reading import run_reading

        run_reading(peer_folder=chosen.peer_venv.absolute(), own_folder=chosen.folder, rounds=max(1, chosen.rounds))
    if chosen.part in ("all", "embedding"):
        from eval.benchmark.embedding import run_embedding

        run_embedding(rounds=chosen.rounds)
    page_seconds = None
    if chosen.part in ("all", "stages"):
        from eval.benchmark.stages import run_stages

        page_seconds = run_stages()
    if chosen.part in ("all", "growth"):
        from eval.benchmark.growth import run_growth

        run_growth(chosen.documents, page_seconds=page_seconds)
    if chosen.part in ("all", "search"):
        from eval.benchmark.searching import run_searching

        run_searching(chosen.passages)
    if chosen.part in ("all", "pipeline"):
        from eval.benchmark.pipeline import run_pipeline

        run_pipeline(peer_folder=chosen.peer_venv.absolute(), rounds=max(1, chosen.rounds))


def _numbers(text: str) -> tuple[int, ...]:
    numbers = tuple(sorted({int(part) for part in text.split(",")}))
    if not numbers or numbers[0] < 1:
        raise ValueError(text)
    return numbers
