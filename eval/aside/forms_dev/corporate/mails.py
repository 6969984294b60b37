# ruff: noqa: RUF001
"""E-mails whose body is the form."""

from __future__ import annotations

from email.message import EmailMessage
from html import escape

from eval.aside.forms_dev.corporate.kit import Layout, Pen


def message(sender: str, to: str, subject: str, date: str, body: str, markup: str = "") -> bytes:
    """Return an e-mail's bytes."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, to, subject, date
    mail["Message-ID"] = f"<{abs(sum(map(ord, subject + date)))}@mail.example>"
    mail.set_content(body)
    if markup:
        mail.add_alternative(markup, subtype="html")
        mail.set_boundary("----=_Part_0417_corporate")
    return mail.as_bytes()


def sitrep_mail(f: Pen) -> bytes:
    opening = "Hi all\n\nPlease reply to this e-mail by 10am with your lines completed. Nil returns please, a blank makes me think you have forgotten!\n"
    if f.answers:
        opening = "Morning, ours below.\n" if f.v else "Hi Shona\n\nWest's return.\n"
    out = [opening]
    if not f.answers and f.v:
        out.append("(New this week: please add people waiting in the community as well as in hospital.)\n")
    out.append("---- DAILY SITREP ----")
    for q in (
        "Team:",
        "Completed by:",
        "Staff absent today (no./reason):",
        "People ready for discharge, no package:",
        "Community waits over 7 days:",
        "Bridging hours used:",
        "Homes closed to admission:",
        "Any provider that worries you:",
        "Escalations for gold:",
        "What help do you need?",
    ):
        out.append(f"{q} {f(q)}".rstrip())
    out.append("---- END ----\n\nThanks\n" + ("Shona" if not f.answers else ""))
    subject = "Daily sitrep – return by 10am" if not f.answers else "RE: Daily sitrep – return by 10am"
    return message(
        "winter.room@staverleigh.example",
        "asc.managers@staverleigh.example",
        subject,
        "Mon, 13 Jan 2025 07:42:00 +0000",
        "\n".join(out),
    )


SR_A = """
Hospital West
Lee O
3 – two flu, one bereavement
14
n/a
61 (of 80)
Ashlea Grange (norovirus, until Thurs); The Larches 1st floor
Brightwell – handed back two double ups on Sunday night
Mr T, bed 6 ward 12, day 41, no nursing home will take him under the standard rate
Authority to go above rate pls
"""
SR_B = """
South Locality
Jan
0
2
9, longest 23 days
nil
None known
no
.
Would love the bank OT back
"""
SR_P = """
Reablement
.
5 (all D&V)
.
.
112
"""


def referee_mail(f: Pen) -> bytes:
    org = "Northmarsh City Council"
    rows = []
    for q in (
        "Service you commission from this provider",
        "How long have you used them?",
        "How many people do they support for you?",
        "Have you suspended placements in the last 24 months? If so why?",
        "How would you rate responsiveness (1–5)?",
        "How would you rate quality of care (1–5)?",
        "Any safeguarding themes?",
        "Would you contract with them again?",
        "Your name and authority",
    ):
        rows.append((q, f(q)))
    body = (
        "Dear colleague\n\nWe are considering an application to our framework and would be grateful if you would put your answers in the table and send it back.\n\n"
        + "\n".join(f"{q}: {a}" for q, a in rows)
        + f"\n\nWith thanks\nMarket Team, {org}\n"
    )
    cells = "".join(
        f"<tr><td style='background:#eee;width:45%'>{escape(q)}</td><td>{escape(a) or '&nbsp;'}</td></tr>"
        for q, a in rows
    )
    extra = (
        "<p style='color:#c00'>Reference about: <b>Tern Supported Living CIC</b>. Needed by 14 March.</p>"
        if f.v
        else ""
    )
    markup = (
        f"<html><body style='font-family:Calibri'><p>Dear colleague</p><p>We are considering an application to our framework and would be grateful if you would put "
        f"your answers in the table and send it back.</p>{extra}<table border='1' cellpadding='5' style='border-collapse:collapse'>{cells}</table>"
        f"<p>With thanks</p><p>Market Team<br>{org}<br><span style='font-size:8pt;color:#888'>This e-mail is for the addressee only. Consider the environment before you print.</span></p></body></html>"
    )
    return message(
        "market.team@northmarsh.example",
        "contracts@calderby.example",
        "Provider reference request" if not f.answers else "RE: Provider reference request",
        "Tue, 4 Mar 2025 11:05:00 +0000",
        body,
        markup,
    )


RF_A = """
Supported living, 4 addresses; outreach
Since 2017
23
Yes, Oct 23 to Feb 24. Two medication errors and no manager in post.
4 – picks up the phone, tells you bad news early
3
Medication, then none since March
Yes, up to 30 people
Robin Fell, Calderby BC
"""
RF_B = """
Respite
2 yrs
6
No
5
5
none
Gladly
.
"""
RF_P = """
Outreach only
.
11 I think – checking with brokerage
.
3
.
"""

LAYOUTS = [
    Layout(
        make=sitrep_mail,
        blank=("Daily sitrep return by 10am.eml", "Winter room/sitrep request 13 Jan.eml"),
        filled=(("Winter room/RE Daily sitrep West.eml", SR_A), ("Winter room/RE Daily sitrep South.eml", SR_B)),
        partly=(("Winter room/RE Daily sitrep reablement.eml", SR_P),),
        together=True,
    ),
    Layout(
        make=referee_mail,
        blank=("Provider reference request.eml", "Market team/Tern reference request.eml"),
        filled=(("Market team/RE Provider reference - Calderby.eml", RF_A), ("RE reference respite.eml", RF_B)),
        partly=(("Market team/RE reference holding reply.eml", RF_P),),
        together=False,
    ),
]
