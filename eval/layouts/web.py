"""Web pages: layout tables, hidden parts, lists in lists, spanned cells, code pages."""

from __future__ import annotations

from collections.abc import Iterator

from eval.known import Case, Known, known_of
from eval.layouts.prose import DUTIES, FIGURES, letter, paragraph
from eval.sample.source import Block, Heading, Items, Paragraph, Table
from eval.sample.web_writer import html_block


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    body = "\n".join(html_block(block) for block in letter())
    yield _case("plain article", body, known_of(letter()))
    yield _layout_table()
    yield _hidden()
    yield _lists()
    yield _spans()
    yield _details()
    yield _divisions()
    yield _pages()


def _case(name: str, body: str, known: Known, *, coding: str = "utf-8", head: str = "") -> Case:
    page = f'<!DOCTYPE html><html><head><meta charset="{coding}"><title>Page</title>{head}</head><body>{body}</body></html>'
    return Case(name=name, kind="html", content=page.encode(coding), known=known)


def _layout_table() -> Case:
    inner = html_block(Table(rows=FIGURES))
    body = f"""<table width="100%"><tr><td width="20%"><p>{paragraph(2, 1).text}</p></td>
<td><h1>A page set in a table</h1><p>{paragraph(5).text}</p>{inner}<p>{paragraph(9).text}</p></td></tr></table>"""
    blocks: list[Block] = [
        paragraph(2, 1),
        Heading(text="A page set in a table", level=1),
        paragraph(5),
        Table(rows=FIGURES),
        paragraph(9),
    ]
    return _case("laid out with a table", body, known_of(blocks))


def _hidden() -> Case:
    body = f"""<h1>What you can see</h1><p>{paragraph(0).text}</p>
<p style="display: none">Unseen by style</p><div hidden><p>Unseen by attribute</p></div>
<p class="gone">Unseen by a rule</p><script>var unseen = "by script";</script><noscript>Unseen without script</noscript>
<template><p>Unseen in a template</p></template><!-- unseen in a remark --><p>{paragraph(4).text}</p>"""
    out = (
        "Unseen by style",
        "Unseen by attribute",
        "Unseen by a rule",
        "by script",
        "Unseen in a template",
        "unseen in a remark",
    )
    known = known_of(
        [Heading(text="What you can see", level=1), paragraph(0), paragraph(4)],
        kept_out=out,
        optional="Unseen without script",
    )
    return _case("hidden parts", body, known, head="<style>.gone { display: none }</style>")


def _lists() -> Case:
    body = """<h2>Steps</h2><ol><li>Ring the person<ul><li>by day</li><li>or in the evening</li></ul></li>
<li>Visit at home</li></ol><dl><dt>Named worker</dt><dd>The one who stays with you</dd></dl>"""
    text = "Steps Ring the person by day or in the evening Visit at home Named worker The one who stays with you"
    return _case("lists in lists", body, Known(text=text, headings=("Steps",), optional="1 2"))


def _spans() -> Case:
    body = """<table><caption>Requests in a year</caption><thead><tr><th rowspan="2">Area</th><th colspan="2">Asked</th></tr>
<tr><th>Spring</th><th>Autumn</th></tr></thead><tbody><tr><td>Central</td><td>40</td><td>52</td></tr>
<tr><td>Lowmoor</td><td colspan="2">not counted</td></tr></tbody></table>"""
    rows = (("Area", "Asked", ""), ("", "Spring", "Autumn"), ("Central", "40", "52"), ("Lowmoor", "not counted", ""))
    text = "\n".join(" ".join(row) for row in rows)
    return _case("cells that span", body, Known(text=text, asides="Requests in a year", tables=(rows,)))


def _details() -> Case:
    body = f"""<h1>Questions</h1><details><summary>Who can ask?</summary><p>{paragraph(6).text}</p></details>
<blockquote>{paragraph(3, 1).text}</blockquote><pre>Open   Monday
Closed Friday</pre><p>One<br>two<br>three</p>"""
    text = f"Questions Who can ask? {paragraph(6).text} {paragraph(3, 1).text} Open Monday Closed Friday One two three"
    return _case("folded answers, quotes and set lines", body, Known(text=text, headings=("Questions",)))


def _divisions() -> Case:
    body = f"""<div><div>{paragraph(1).text}</div><div><span>{paragraph(7, 1).text}</span> <b>And more.</b></div></div>
<div>Loose words at the end</div>"""
    text = f"{paragraph(1).text} {paragraph(7, 1).text} And more. Loose words at the end"
    return _case("divisions without paragraphs", body, Known(text=text))


def _pages() -> Case:
    blocks: list[Block] = [
        Heading(text="Caf\u00e9 \u201cHarbour\u201d", level=1),
        Paragraph(text="Soup \u00a32.50 \u2013 pay what you can."),
        Table(rows=DUTIES),
        Items(texts=("na\u00efve", "fianc\u00e9"), numbered=False),
    ]
    return _case("page in Windows-1252", "\n".join(map(html_block, blocks)), known_of(blocks), coding="windows-1252")
