from __future__ import annotations

import pytest

from ingest.parsing.web import split_hidden

RULE = (
    "<style>.gone { display: none } #far{position:absolute;left:-9999px}"
    ".tab{display:none} .tab.on{display:block}</style>"
)


@pytest.mark.parametrize(
    "markup",
    [
        '<p style="display:none">secret words</p>',
        '<p style="opacity: 0">secret words</p>',
        '<p style="position:absolute; left:-9999px">secret words</p>',
        '<p style="color:#FFF">secret words</p>',
        '<p class="a gone">secret words</p>',
        '<div id="far">secret words</div>',
    ],
)
def test_what_styles_hide_is_kept_apart(markup: str) -> None:
    page = split_hidden(f"<html><head>{RULE}</head><body><p>Carers waited.</p>{markup}</body></html>")

    assert page.hidden == ("secret words",)


@pytest.mark.parametrize(
    "markup",
    [
        '<p style="opacity: 0.9">plain words</p>',
        '<p style="left:-9px">plain words</p>',
        '<td style="background:#123456"><p style="color:white">plain words</p></td>',
        '<p class="tab">plain words</p>',
        '<p class="goner">plain words</p>',
        '<p style="background-color:#fff">plain words</p>',
    ],
)
def test_what_a_reader_sees_is_not_hidden(markup: str) -> None:
    page = split_hidden(f"<html><head>{RULE}</head><body><p>Carers waited.</p>{markup}</body></html>")

    assert page.hidden == ()
