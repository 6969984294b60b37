# ruff: noqa: RUF001
"""Decision records and learning reviews, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def officer_decision(f: Pen) -> bytes:
    doc = w.new("Times New Roman", 12)
    w.p(doc, "RECORD OF DELEGATED OFFICER DECISION", bold=True, center=True, size=14)
    w.p(
        doc,
        "Openness of Local Government Bodies Regulations 2014 – Penrose and Ashdale Council",
        center=True,
        italic=True,
    )
    if f.v:
        w.p(
            doc,
            "Part 3 of the Constitution requires that decisions above £100,000, or which affect the rights of individuals, are recorded within five days and sent to the Monitoring Officer.",
        )
    for q in (
        "Decision maker:",
        "Delegation relied upon (scheme paragraph):",
        "Subject:",
        "Date of decision:",
        "Key decision? (Y/N, and notice no.)",
    ):
        w.p(doc, f"{q}  " + f(q, "." * 70))
    for q in (
        "The decision",
        "Reasons for the decision",
        "Alternatives considered and rejected",
        "Financial consequences",
        "Conflicts of interest declared",
    ):
        w.p(doc, q, bold=True)
        answer = f(q)
        if answer:
            w.paras(doc, answer)
        else:
            for _ in range(3):
                w.p(doc, "." * 118)
    q = "Legal and Finance consulted"
    w.p(doc, f"{q}:  {f.box(q, ('Legal', 'Finance', 'HR', 'None'), '□■')}")
    w.p(
        doc,
        "\nSigned ................................................      Monitoring Officer's ref. ......................",
    )
    return w.save(doc)


OD_A = """
Director of Adult Social Services
Pt 3, section F, 4.11
Inflationary uplift to older people's residential and nursing rates 2025/26
31 March 2025
Y – notice 24/118
To raise the standard weekly rates by 6.2% (residential £742.50, with dementia £801, nursing £798 excluding FNC) from 7 April 2025.
Rise in the National Living Wage and employers' NI. The cost of care exercise shows providers' costs have gone up by between 5.4% and 7.9%. Failure to uplift would risk hand-backs, four of which were threatened in February.
(1) 4%: rejected, below the median cost. (2) 7.9%: not affordable.
£2.31m in the approved budget
None
Legal; Finance
"""


OD_B = """
Asst Director, Commissioning (H. Mbatha)
F 4.12
Direct award, respite bungalow at Carr Side
9/7/25
N
Award to present provider for 7 months, £96,300
Tender failed (no compliant bids). Eleven families booked to Jan.
Closing the bungalow; spot placements
within budget
My cousin works for the provider's gardening contractor. MO advised no prejudicial interest.
Legal
"""


OD_P = """
DASS
.
Suspension of placements at a nursing home
2 June 2025
N
To suspend new placements until the service has met the terms of its improvement notice.
"""


def lessons_review(f: Pen) -> bytes:
    doc = w.new("Segoe UI", 10.5)
    w.p(doc, "Learning review – five whys", style="Title")
    w.p(
        doc,
        "Use within ten days of an incident, a near miss or an upheld complaint. This is about systems and not about blame. Bring everyone who was involved, put it up on the screen, and fill in as you talk.",
    )
    w.table(
        doc,
        [
            ["Incident reference", "Date of incident", "Team", "Facilitator"],
            [f("Incident reference"), f("Date of incident"), f("Team"), f("Facilitator")],
        ],
        (4, 4, 5, 4),
        head="FCE4D6",
    )
    w.p(doc)
    q = "What happened?"
    w.textbox(doc, f"{q}\n{f(q)}", height=95)
    q = "What should have happened?"
    w.textbox(doc, f"{q}\n{f(q)}", height=70)
    if f.v:
        w.p(
            doc,
            "Example: Why was the call missed? The rota was changed. Why was it changed? A carer rang in sick. Why did no one ring Mrs A? …",
            italic=True,
            color="7F7F7F",
        )
    chain = []
    for q in ("Why? (1)", "Why? (2)", "Why? (3)", "Why? (4)", "Why? (5)"):
        chain.append([q, "➔", f(q)])
    w.table(doc, chain, (3, 1, 13), side="FCE4D6")
    w.p(doc)
    w.p(doc, "What will we do differently?", bold=True)
    actions = f("What will we do differently?")
    for line in actions.split("\n") if actions else ("", "", ""):
        w.p(doc, line, style="List Bullet")
    w.p(doc, "How will we share the learning?", bold=True)
    w.p(doc, f("How will we share the learning?"))
    w.p(doc)
    return w.save(doc)


LR_A = """
DTX-20418
9 Feb 2025
Emergency Duty
Suki Hargreaves
A woman of 88 was left in the discharge lounge until 9.40 pm because the key safe code on the referral was out of date. EDT sent a locksmith.
Code checked with family on the day of discharge
The hospital form carried the code from 2022
The form copies from the last referral
Nobody is asked to confirm it
The field is not mandatory
It was made optional when the form was shortened to speed up discharge
Make key-safe code a checked field // Ward clerk rings family before transport is booked // EDT to hold spare key list for extra care
EDT briefing 24/2; story told at hospital huddle
"""


LR_B = """
Complaint 1187
Sept '24
Financial assessment
C. Boyle
Invoice for £4,118 arrived with no warning, 7 months after the respite stay
Invoice in 28 days
Assessment sat in a work tray
Officer off sick, tray not reassigned
No-one looks at trays but their owner
.
.
- Trays reviewed each Monday // - Letter of likely charge handed over at booking
Team meeting minutes
"""


LR_P = """
DTX-21077
3.4.25
Day services transport
.
A man was dropped at the wrong day centre and waited there for two hours.
.
Relief driver had last week's list
"""


LAYOUTS = [
    Layout(
        make=officer_decision,
        blank=("Delegated decision record.docx", "Constitution forms/ODR form.htm"),
        filled=(("ODR rates 2025-26 signed.docx", OD_A), ("ODR Carr Side direct award.docx", OD_B)),
        partly=(("ODR suspension - nursing home.docx", OD_P),),
        together=True,
    ),
    Layout(
        make=lessons_review,
        blank=("Five whys.docx", "Learning review tool 5 whys (example).docx"),
        filled=(("Learning review DTX-20418.docx", LR_A), ("5 whys complaint 1187.docx", LR_B)),
        partly=(("Learning review DTX-21077.docx", LR_P),),
        together=False,
    ),
]
