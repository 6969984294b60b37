"""Writes blocks as plain text, as an e-mail or as a web page."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from textwrap import wrap

from eval.aside.forms_dev.boroughs.model import Block, Look, Run
from eval.aside.forms_dev.boroughs.shown import line, slot


def lines(block: Block, look: Look) -> list[str]:
    """Return one block as lines of plain text."""
    if block.kind == "table":
        return [" | ".join(line(c, look, cell=False) for c in row.cells).rstrip() for row in block.rows] + [""]
    if block.kind == "box":
        empty = [look.blank] * block.size
        answer = block.rows[0].cells[0][0].answer
        return [line(block.runs, look, cell=False), *(answer.split(" ¶ ") if answer else empty), ""]
    if block.kind in {"gap", "page"}:
        return [""]
    text = line(block.runs, look, cell=False)
    if block.kind == "head":
        rule = ("", "=", "-", "")[block.size]
        return ["", text.upper() if block.size == 1 else text, *([rule * len(text)] if rule else [])]
    if block.kind == "bullet":
        text = " - " + text
    return [made for part in text.split("\n") for made in wrap(part, 96)] or [""]


def write_text(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return plain text."""
    made = [text for block in blocks for text in lines(block, look)]
    if look.top:
        made.insert(0, look.top.replace("@@", stamp))
    return "\r\n".join(made).strip().encode() + b"\r\n"


def write_mail(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return an e-mail whose header lines are the look's top: from, to and subject, split by bars."""
    sender, to, subject = (part.strip() for part in look.top.replace("@@", stamp).split("|"))
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = "Tue, 11 Mar 2025 10:12:00 +0000"
    message["Message-ID"] = "<20250311.1012@council.example>"
    body = "\n".join(text for block in blocks for text in lines(block, look))
    message.set_content(body.strip() + "\n", cte="quoted-printable")
    return message.as_bytes()


def gap(run: Run, look: Look, *, cell: bool, tall: bool = False) -> str:
    """Return a slot as markup."""
    if run.options and look.control:
        made = []
        for option in run.options:
            on = " checked" if option in run.answer.split(" + ") else ""
            made.append(f'<label><input type="checkbox"{on}> {escape(option)}</label>')
        return " ".join(made)
    if look.control:
        value, hint = escape(run.answer.replace(" ¶ ", "\n")), escape(run.text)
        if tall or len(value) > 60:
            return f'<textarea rows="4" cols="70" placeholder="{hint}">{value}</textarea>'
        return f'<input type="text" value="{value}" placeholder="{hint}">'
    return escape(slot(run, look, cell=cell)).replace("\n", "<br>")


def inline(runs: list[Run], look: Look, *, cell: bool) -> str:
    """Return runs as markup."""
    parts = []
    for run in runs:
        if run.kind == "slot":
            parts.append(gap(run, look, cell=cell))
        elif run.kind == "guide":
            parts.append(f"<em>{escape(run.text)}</em>")
        else:
            parts.append(escape(run.text))
    return "".join(parts)


def element(block: Block, look: Look) -> str:
    """Return one block as markup."""
    if block.kind == "table":
        rows = []
        for row in block.rows:
            tag = "th" if row.kind == "head" else "td"
            rows.append("<tr>" + "".join(f"<{tag}>{inline(c, look, cell=True)}</{tag}>" for c in row.cells) + "</tr>")
        return '<table border="1">' + "\n".join(rows) + "</table>"
    if block.kind == "box":
        run = block.rows[0].cells[0][0]
        return f"<p><b>{inline(block.runs, look, cell=False)}</b></p><div>{gap(run, look, cell=True, tall=True)}</div>"
    if block.kind in {"gap", "page"}:
        return "<hr>" if block.kind == "page" else ""
    text = inline(block.runs, look, cell=False)
    tag = {"head": f"h{block.size}", "bullet": "li", "sheet": "h2"}.get(block.kind, "p")
    return f"<{tag}><em>{text}</em></{tag}>" if block.kind == "guide" else f"<{tag}>{text}</{tag}>"


def write_html(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return a web page."""
    body = "\n".join(element(block, look) for block in blocks)
    title = next((line(b.runs, look, cell=False) for b in blocks if b.kind == "head"), "Form")
    top = f"<header>{escape(look.top.replace('@@', stamp))}</header>" if look.top else ""
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f"<body>{top}<main>{body}</main></body></html>\n"
    ).encode()
