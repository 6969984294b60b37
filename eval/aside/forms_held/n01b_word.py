# ruff: noqa: RUF001
"""A job description, advice, FAQs and ratings."""

from __future__ import annotations

from .kit import other
from .word import Doc, band, put


def _pairs(d: Doc, text: str, *, bold: bool = True) -> None:
    for line in text.strip().split("\n"):
        head, _, rest = line.strip().partition(" | ")
        if rest:
            d.p(head, b=bold)
            d.p(rest)
        else:
            d.p(head)


@other("Commissioning/Provider ratings January 2025.docx")
def provider_ratings() -> bytes:
    """A table of ratings with cells left empty where nothing has been inspected."""
    d = Doc("Calibri", 10)
    d.p("Care homes in borough – ratings as published at 31 January 2025", b=True, size=14)
    t = d.table(1, [4.5, 2, 2, 2, 2, 2, 2.2])
    for cell, head in zip(
        t.rows[0].cells, ["Home", "Safe", "Effective", "Caring", "Responsive", "Well-led", "Overall"], strict=True
    ):
        put(cell, head, b=True, shade="D0CECE")
    for row in [
        ("Ashdene", "RI", "G", "G", "G", "RI", "RI"),
        ("Bramble Court", "G", "G", "O", "G", "G", "G"),
        ("Hollybank", "I", "RI", "RI", "RI", "I", "I"),
        ("Larch House", "G", "G", "G", "G", "G", "G"),
        ("Quarry View (new)", "", "", "", "", "", "Not yet"),
        ("Red Gate", "G", "", "", "", "G", "G"),
        ("Rosedene", "RI", "", "", "", "RI", "RI"),
        ("The Poplars (new)", "", "", "", "", "", "Not yet"),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    d.p("O outstanding, G good, RI requires improvement, I inadequate. Blank: not looked at in a focused inspection.")
    return d.save()


@other("Practice/FAQs conversation record.docx")
def staff_faqs() -> bytes:
    """Questions and answers for staff."""
    d = Doc("Segoe UI", 10.5)
    d.h("Conversation record: your questions answered", 1)
    _pairs(
        d,
        """
        Do I have to fill in every box? | No. Leave out what does not matter to this person.
        Where do I record capacity? | In section 4, decision by decision.
        Who signs it? | Nobody needs to. Send it and ring to see that it is right.
        Can a student write one? | Yes, if you read it.
        How long should it be? | The best in the audit were two pages.
        What about reviews? | Same record, new date.
        Does it replace the OT assessment? | Not yet. We are testing that in Thornley until June.
        """,
    )
    return d.save()


@other("Workforce/Job description senior practitioner.docx")
def job_description() -> bytes:
    """A job description in a two-column table, fully written."""
    d = Doc("Arial", 10.5)
    t = d.table(7, [5, 11.5])
    band(t, 0, "JOB DESCRIPTION", "B4C6E7")
    for row, (label, text) in zip(
        t.rows[1:],
        [
            ("Post title", "Senior Practitioner, Hospital and Discharge"),
            ("Grade", "PO3"),
            ("Responsible to", "Team Manager"),
            ("Responsible for", "Two social workers, one ASYE"),
            (
                "Main purpose",
                "To hold complex work, supervise others and see that people leave hospital at the right time, to the right place and with their wishes heard.",
            ),
            (
                "Essential",
                "Registered social worker with three years in adults; Practice Educator stage 1 or willing; able to travel to three sites",
            ),
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], text)
    d.p("Main duties", b=True)
    for duty in (
        "Chair discharge meetings where views differ",
        "Act as best interests assessor two days in the month",
        "Read and comment on assessments before they are sent",
        "Take part in practice week",
    ):
        d.p(duty, "List Number")
    return d.save()


@other("Information/Going home from hospital checklist.docx")
def home_checklist() -> bytes:
    """A list of advice with boxes, for people to keep."""
    d = Doc("Arial", 13)
    d.h("Going home: things to think about", 1)
    d.p("Ward staff and our discharge team will go through these with you. If anything worries you, say so.")
    for line in """
    ☐ Have somebody bring outdoor clothes and shoes, and your keys.
    ☐ Ask for your medicines, and for someone to tell you which are new.
    ☐ Is there milk, bread and something for supper? Red Kite volunteers can shop for you.
    ☐ Ask a neighbour to put the heating on in the morning.
    ☐ If you have been lent a frame, try it on your own stairs with somebody beside you.
    ☐ Carers come in the first day for up to six weeks free of charge. They will help you to do it yourself again.
    ☐ Keep the number of the hub by the telephone: 01632 960 140, day and night.
    """.strip().split("\n"):
        d.p(line.strip())
    d.p("If you feel worse: ring 111. If you cannot breathe or have chest pain: 999.")
    return d.save()
