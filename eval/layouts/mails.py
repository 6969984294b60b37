"""Saved messages: both forms of one text, marked-up text only, a forwarded message, an old thread."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP

from eval.known import Case, Known
from eval.layouts.prose import DUTIES, paragraph
from eval.sample.source import Table
from eval.sample.web_writer import html_block

_PEOPLE = "Villages office villages example Harbour club harbour From To Sent Subject Date Fri 04 Oct 2024"


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    yield _both()
    yield _marked_up()
    yield _forwarded()
    yield _thread()


def _message(subject: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Villages office <office@villages.example>"
    message["To"] = "Harbour club <club@harbour.example>"
    message["Subject"] = subject
    message["Date"] = "Fri, 04 Oct 2024 15:20:00 +0000"
    message["Message-ID"] = "<layout@villages.example>"
    return message


def _case(name: str, message: EmailMessage, known: Known) -> Case:
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_layout_{number}")
    return Case(name=name, kind="eml", content=message.as_bytes(), known=known)


def _both() -> Case:
    message = _message("Opening hours in winter")
    message.set_content(f"Dear all,\n\n{paragraph(2).text}\n\nKind regards\n")
    message.add_alternative(f"<p>Dear all,</p><p>{paragraph(2).text}</p><p>Kind regards</p>", subtype="html")
    text = f"Dear all, {paragraph(2).text} Kind regards"
    known = Known(text=text, optional=f"{_PEOPLE} Opening hours in winter")
    return _case("plain and marked-up text", message, known)


def _marked_up() -> Case:
    message = _message("R\u00e9sum\u00e9 of duties \u2013 please read")
    table = html_block(Table(rows=DUTIES))
    message.set_content(
        f"<p>It\u2019s all below: caf\u00e9 rota.</p>{table}<p>{paragraph(6).text}</p>",
        subtype="html",
        charset="windows-1252",
        cte="quoted-printable",
    )
    rows = "\n".join(" ".join(row) for row in DUTIES)
    text = f"It\u2019s all below: caf\u00e9 rota. {rows} {paragraph(6).text}"
    known = Known(text=text, tables=(DUTIES,), optional=f"{_PEOPLE} R\u00e9sum\u00e9 of duties please read")
    return _case("marked-up text only, with a table", message, known)


def _forwarded() -> Case:
    inner = _message("Lift out of order")
    inner.set_content(f"{paragraph(9).text}\n")
    message = _message("FW: Lift out of order")
    message.set_content("Please see below.\n", cte="base64")
    message.add_attachment(inner)
    known = Known(text="Please see below.", optional=f"{_PEOPLE} FW Lift out of order {paragraph(9).text}")
    return _case("message inside a message", message, known)


def _thread() -> Case:
    message = _message("RE: Rota")
    message.set_content(
        f"Agreed, thank you.\n\nOn 3 October the club wrote:\n> {paragraph(4, 1).text}\n>\n> Best wishes\n"
    )
    text = f"Agreed, thank you. On 3 October the club wrote: {paragraph(4, 1).text} Best wishes"
    return _case("answer above the quoted message", message, Known(text=text, optional=f"{_PEOPLE} RE Rota"))
