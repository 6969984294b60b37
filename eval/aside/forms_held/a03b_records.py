# ruff: noqa: RUF001
"""A case audit and a referral of legacy fields."""

from __future__ import annotations

from .kit import Form, late, layout
from .word import Doc, legacy_drop, legacy_text, legacy_tick, put, say

REF_A = """
Kulwinder Gill
07/06/1955
Mrs
Flat 9, Canal View, Wexbury
01632 960 233
Yes
Daughter
Community OT
Arthritis in both hands and knees. Cannot get out of the bath since a fall on 3 Jan and now washes at the sink. Stairs one at a time, on her bottom coming down.
Yes
No
Punjabi – daughter will interpret
Routine
"""

REF_B = """
Brian Tulley
~
Mr
NFA c/o Drop-in, Bridge St
none
Yes
self
Housing related support
Sofa surfing since December. Wants help with drinking. Leg ulcers dressed by outreach nurse.
No
No
~
Urgent
"""

REF_C = """
Edwin Marsh
21/08/1939
Mr
~10
"""

AUD_A = """
LAS 330918
Older People North
K. Adjei
March 2025
Y ¦ Updated on 2/2
Y ¦ In her own words
N ¦ Capacity assumed; no record though diagnosis of dementia
Y ¦ Talking mats used
N/A ¦
Y ¦ Outcomes 1–3 linked to wellbeing domains
N ¦ Review 4 months overdue
Y ¦ Advocate declined
Y ¦ Supervision note of 11/1 in file
Good
The conversation record is a pleasure to read: you can hear Mrs T.
MCA record within two weeks; book the review.
"""

AUD_B = """
77120
Hospital
Peer – S.L.
3/25
Y ¦
Y ¦
Y ¦
N ¦ Phone assessment, no face to face
N ¦ Carer named but not offered
Y ¦
Y ¦
N/A ¦
N ¦ no oversight recorded after allocation
Requires improvement
~
Offer CA; TM to add oversight
"""

AUD_C = """
51877
Mental Health
~2
Y ¦ Seen
N ¦ Written about him rather than with him
~8
"""


@layout(
    ("blank", "Front door/ASC referral form.docx", "~", 0),
    ("blank", "Front door/ASC referral form for professionals Jan25.docx", "~", 1),
    ("filled", "Front door/Referral KG.docx", REF_A, 0),
    ("filled", "Front door/ASC referral form (BT).docx", REF_B, 1),
    ("partly", "Front door/referral marsh.docx", REF_C, 0),
)
def legacy_referral(f: Form) -> bytes:
    """Legacy form fields of an old protected Word form."""
    d = Doc("Tahoma", 10)
    d.p("ADULT SOCIAL CARE – REFERRAL", b=True, size=15)
    d.p(
        "Press Tab to move between fields. E-mail to front.door@millbrook.example. For safeguarding ring 01632 960 900."
        + (" Professionals only – the public should use the web form." if f.version else "")
    )

    def line(label: str) -> None:
        paragraph = d.p(label + " ", b=True)
        legacy_text(paragraph, f.q(label))

    line("Name:")
    line("Date of birth:")
    label = "Title:"
    legacy_drop(d.p(label + " ", b=True), ["Please select", "Mr", "Mrs", "Ms", "Miss", "Dr"], f.q(label))
    line("Address:")
    line("Telephone:")
    label = "Has the person agreed to this referral?"
    paragraph, answer = d.p(label + "  ", b=True), f.q(label)
    legacy_tick(paragraph, on=answer == "Yes")
    say(paragraph, " Yes   ")
    legacy_tick(paragraph, on=answer == "No")
    say(paragraph, " No")
    line("Your relationship to the person:")
    line("Service wanted, if known:")
    label = "Reason for referral – what has changed?"
    t = d.table(2, [16])
    put(t.cell(0, 0), label, b=True, shade="DDEBF7")
    legacy_text(t.cell(1, 0).paragraphs[0], f.q(label))
    d.p()
    for label in ("Is there a carer?", "Any risk to staff visiting?"):
        paragraph, answer = d.p(label + "  ", b=True), f.q(label)
        legacy_tick(paragraph, on=answer == "Yes")
        say(paragraph, " Yes   ")
        legacy_tick(paragraph, on=answer == "No")
        say(paragraph, " No")
    line("Language or communication needs:")
    label = "Urgency:"
    legacy_drop(d.p(label + " ", b=True), ["Choose an item.", "Routine", "Soon", "Urgent"], f.q(label))
    return d.save()


@layout(
    ("blank", "Practice Quality/Case file audit tool 2025.docx", "~", 0),
    ("blank", "Practice Quality/audit tool (peer audit).docx", "~", 1),
    ("filled", "Practice Quality/Audits Q4/330918.docx", AUD_A, 0),
    ("filled", "Practice Quality/Audits Q4/77120 audit tool.docx", AUD_B, 1),
    ("partly", "Practice Quality/Audits Q4/51877.docx", AUD_C, 0),
    ("partly", "Practice Quality/Audits Q4/330918 first reader.docx", late(AUD_A, 3, 12), 0),
)
def case_audit(f: Form) -> bytes:
    """Y, N and N/A columns with a comment, and an overall grade."""
    d = Doc("Segoe UI", 9.5)
    d.h("Case file audit" + (" – peer" if f.version else ""), 1)
    d.p(
        "Put a tick in one column. Comment where the answer is No. Read the last twelve months of the file, then speak to the worker, then ring the person or their carer."
    )
    for label in ("Case no.", "Team", "Auditor", "Month"):
        paragraph = d.p(label + "\t\t", b=True)
        say(paragraph, f.q(label) or "………………………")
    asks = [
        "Chronology and contacts are up to date",
        "The person's voice is heard in the assessment",
        "Mental capacity is considered and recorded, decision by decision",
        "Communication needs were met",
        "The carer was identified and offered an assessment",
        "The plan is linked to eligible outcomes and is proportionate",
        "A review took place in the last twelve months",
        "Advocacy was considered",
        "There is management oversight at key points",
    ]
    t = d.table(len(asks) + 1, [7.6, 1.1, 1.1, 1.3, 5.5])
    for cell, head in zip(t.rows[0].cells, ["", "Y", "N", "N/A", "Comment"], strict=True):
        put(cell, head, b=True)
    for row, ask in zip(t.rows[1:], asks, strict=True):
        put(row.cells[0], ask)
        mark, _, why = f.q(ask).partition("¦")
        for at, option in enumerate(["Y", "N", "N/A"], 1):
            put(row.cells[at], "✓" if mark.strip() == option else "")
        put(row.cells[4], why.strip())
    d.p()
    label = "Overall grade:"
    answer = f.q(label)
    paragraph = d.p(label + " ", b=True)
    for option in ("Outstanding", "Good", "Requires improvement", "Inadequate"):
        say(paragraph, f"[{'x' if answer == option else ' '}] {option}   ")
    for label in ("What was done well?", "Actions, by whom and when"):
        d.p(label, b=True)
        answer = f.q(label)
        if answer:
            d.ps(answer)
        else:
            d.gap(3)
    d.p("Moderated by:                         Date:", size=8)
    return d.save()
