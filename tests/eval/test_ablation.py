from __future__ import annotations

import pytest

from eval.ablation import print_ablation
from index.mapping.exemplars import parse_exemplars
from ingest.framework import load_framework, read_exemplars
from tests.fakes import WordEmbedder


def test_every_axis_is_shown_with_and_without_each_signal_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    framework = load_framework("cqc-la@2024-02")

    print_ablation(framework, parse_exemplars(read_exemplars(framework.id)[::6], framework), WordEmbedder())

    lines = capsys.readouterr().out.splitlines()
    rows = {
        line[:32].strip(): line[32:].split() for line in lines if line.startswith(("everything", "without", "desc"))
    }
    assert len(rows["everything"]) == 4
    assert rows["without descriptions"][1:] == ["-", "-", "-"]
    assert rows["without manner: turns and voices"][0] == "-"
    assert 0.5 < float(rows["without manner: turns and voices"][1]) <= 1
    assert float(rows["descriptions alone"][0]) < float(rows["everything"][0])
