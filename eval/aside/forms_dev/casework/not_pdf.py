"""PDF documents which are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from reportlab.lib.pagesizes import A4, landscape

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.pdf import HEAD, SMALL, TITLE, Sheet, flow, grid, para, space


@none("Easy read/Keeping safe easy read.pdf")
def easy_read() -> bytes:
    """Large short lines with empty frames where pictures stood."""
    s = Sheet(margin=60, foot="Easy read")
    s.say("Keeping safe", size=28, b=True, gap=14)
    for text in (
        "Abuse is when somebody hurts you or makes you scared.",
        "It is never your fault.",
        "You can tell a person you trust.",
        "You can ring us on 01632 960300.",
        "We will listen.",
        "We will ask: what do you want to happen?",
        "You can have an advocate. An advocate speaks up for you.",
        "If you are in danger ring 999.",
    ):
        s.need(90)
        s.box(s.m, s.y, 100, 70)
        s.at(text, s.m + 120, s.y - 30, size=16, w=s.w - 2 * s.m - 130)
        s.y -= 88
    return s.done()


@none("Performance/ASCOF dashboard January.pdf")
def dashboard() -> bytes:
    """A table of figures with dashes and empty months."""
    head = ["Measure", "Target", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "RAG"]
    rows = [
        ["Reviewed in the year, %", "75", "55", "56", "56", "58", "", "", "R"],
        ["New requests a week", "-", "141", "150", "98", "163", "", "", "-"],
        ["Waiting for assessment", "120", "204", "190", "188", "171", "", "", "A"],
        ["Longest wait, days", "60", "133", "141", "129", "96", "", "", "R"],
        ["Reablement: no further care, %", "70", "71", "69", "*", "74", "", "", "G"],
        ["Delayed discharges, a day", "12", "15", "13", "16", "-", "", "", "A"],
        ["DP take-up, %", "30", "26", "26", "26", "27", "", "", "A"],
    ]
    return flow(
        para("Adult social care dashboard", TITLE),
        grid([head, *rows], [220, 60, 60, 60, 60, 60, 60, 60, 60]),
        space(),
        para("* low numbers.  - not measured.", SMALL),
        size=landscape(A4),
    )


@none("Manual/Practice handbook contents page.pdf")
def handbook_contents() -> bytes:
    """Contents with leaders, and forms among them."""
    s = Sheet(margin=70)
    s.say("Handbook for reviewing officers", size=20, b=True, gap=20)
    for text, no in (
        ("Before the review", 3),
        ("Form R1: planned review", 6),
        ("Form R2: light touch review", 8),
        ("Asking about carers", 11),
        ("Money questions", 13),
        ("Signatures", 15),
        ("After the review", 16),
        ("Templates", 19),
        ("Notes", 24),
    ):
        s.at(text, s.m, s.y, size=11)
        s.leader(s.m + 190, s.y, 240)
        s.at(str(no), s.w - s.m - 12, s.y, size=11)
        s.y -= 26
    return s.done()


@none("Press/Press notice - shared lives carers wanted.pdf")
def press_notice() -> bytes:
    """A press notice."""
    return flow(
        para("PRESS NOTICE", HEAD),
        "Embargo: none     Date: 17 February 2025     Number: 31/25",
        para("Could you share your home?", TITLE),
        "A drive to find thirty more Shared Lives carers starts this week across the county. Carers open their home to an adult with a learning disability, a mental illness or dementia, for a night, a weekend or for good, and are paid between £380 and £610 a week.",
        "Sally and Pete, of Nunthorpe, have shared theirs with Martin for eleven years. “He came for respite and never got back in the taxi,” said Pete.",
        "The council’s cabinet member for adults said: “It is ordinary life, and it works.”",
        "An open evening is at the Corn Exchange on 6 March from six.",
        "Notes to editors: there are 74 Shared Lives carers in the county. Photographs on request from press@nunshire.example.",
    )


@none("Charging/Schedule of charges April 2025.pdf")
def price_list() -> bytes:
    """A price list."""
    rows = [
        ["Service", "Unit", "From 7 April", "Last year"],
        ["Home care", "hour", "£22.86", "£21.70"],
        ["Day centre", "session", "£48.00", "£46.10"],
        ["Transport", "journey", "£5.00", "£4.60"],
        ["Meal at a centre", "meal", "£5.95", "£5.60"],
        ["Alarm", "week", "£6.95", "£6.55"],
        ["Deferred payment, set up", "once", "£310.00", "£295.00"],
        ["Court of protection, year 1", "year", "Set by court", "Set by court"],
        ["Respite", "week", "assessed", ""],
        ["Key safe", "each", "free", ""],
    ]
    return flow(
        para("What you may be asked to pay", TITLE),
        grid(rows, [210, 70, 110, 100]),
        space(),
        "Most people pay less. Ask for a financial assessment (form FAF1).",
    )


@none("Leaflets/Factsheet 7 NHS continuing healthcare.pdf")
def factsheet() -> bytes:
    """A factsheet."""
    return flow(
        para("Factsheet 7: NHS continuing healthcare", TITLE),
        "If your main need is for health care the NHS pays for all of it, wherever you live.",
        para("How is it decided?", HEAD),
        "First a checklist. It has eleven headings, each scored A, B or C. Anyone who has been trained can do it, and you must be asked. If it is positive a team from the NHS and the council fills in the decision support tool with you. It has twelve headings.",
        para("What will they ask?", HEAD),
        "Breathing, food and drink, continence, skin, mobility, talking, mood, thinking, behaviour, medicines, and being unconscious. There is a box for anything else.",
        para("How long does it take?", HEAD),
        "28 days. Often longer.",
        para("What if I disagree?", HEAD),
        "You have six months to ask for a local review.",
    )


@none("Providers/Inspection summary Gorse Hill.pdf")
def rating_table() -> bytes:
    """A rating table and text."""
    rows = [
        ["Key question", "Rating now", "Rating before"],
        ["Safe", "Requires improvement", "Inadequate"],
        ["Effective", "Good", "Requires improvement"],
        ["Caring", "Good", "Good"],
        ["Responsive", "Good", ""],
        ["Well-led", "Requires improvement", "Inadequate"],
    ]
    return flow(
        para("Gorse Hill – summary for commissioners", TITLE),
        grid(rows, [170, 160, 160]),
        space(),
        "The home has left special measures. Medicines are now right in all but one of twelve records. Agency use has dropped from 41% to 9%. A new manager has applied to be registered.",
        "We lift the suspension from 3 March with two admissions a week.",
    )


@none("Newsletters/The Reablement Rag issue 14.pdf")
def newsletter() -> bytes:
    """A newsletter with a puzzle."""
    return flow(
        para("The Reablement Rag – no. 14", TITLE),
        para("Hello and goodbye", HEAD),
        "Hello: Ivo, Pam. Goodbye: Stan, after 31 years and four vans.",
        para("Numbers", HEAD),
        "In: 88. Out: 83. Best day: Shrove Tuesday.",
        para("Who said it?", HEAD),
        "“I only came for the commode.”  a) Mrs B  b) the Chief Executive  c) Stan",
        para("Name the van", HEAD),
        "Send us a name for the new van by Friday. Prize: a go in it.",
        para("Recipe", HEAD),
        "Soup for one: carrot, onion, tin of beans. Blend if SALT says so.",
    )


@none("Pathways/Safeguarding pathway one page.pdf")
def flow_chart() -> bytes:
    """Boxes and arrows."""
    s = Sheet(margin=60)
    s.say("Safeguarding pathway", size=18, b=True, gap=16)
    for text, side in (
        ("Concern received", ""),
        ("Same day: is the person safe?", "No: act now, 999"),
        ("Does section 42 apply?", "No: other help, feed back"),
        ("Plan with the person", "Advocate?"),
        ("Enquiry", "Who? Cause or do"),
        ("Outcome meeting", ""),
        ("Plan agreed or case closed", "Tell the referrer"),
    ):
        s.box(s.m, s.y, 220, 40, "#e3f2fd")
        s.at(text, s.m + 10, s.y - 24, size=11)
        if side:
            s.box(s.m + 270, s.y, 190, 40)
            s.at(side, s.m + 280, s.y - 24)
            s.c.line(s.m + 220, s.y - 20, s.m + 270, s.y - 20)
        s.c.line(s.m + 110, s.y - 40, s.m + 110, s.y - 66)
        s.y -= 66
    return s.done()


@none("Directory/Community directory Marle.pdf")
def directory() -> bytes:
    """Entries with labels, some without a value."""
    parts = []
    for name, when, where, phone, cost in (
        ("Knit and Natter", "Tuesdays 2–4", "Library", "01632 960701", "free"),
        ("Men’s Shed", "most days", "Old fire station", "", "£1"),
        ("Memory Café", "first Friday", "St Chad’s hall", "01632 960703", "donation"),
        ("Walking Football", "Thursday 10", "", "01632 960704", "£2"),
        ("Sight Loss Group", "", "Guildhall", "", ""),
    ):
        parts += [para(name, HEAD), f"When: {when}\nWhere: {where}\nTelephone: {phone}\nCost: {cost}"]
    return flow(para("What’s on in Marle", TITLE), *parts)


@none("Legal/Deferred payment terms and conditions.pdf")
def terms() -> bytes:
    """Terms with a signed-by clause, no place to write."""
    return flow(
        para("Deferred payment agreement: terms", TITLE),
        "1. “You” means the person whose care is paid for. “The Council”, “we” and “us” mean the lender.",
        "2. We lend the weekly amount in the statement sent with these terms until you sell, die or end the agreement.",
        "3. Interest is at the national maximum rate, which changes on 1 January and 1 July.",
        "4. You will keep the home insured, in repair and lived in or let.",
        "5. A charge is entered at HM Land Registry. Each owner must sign in front of a witness who is not a relative. The witness writes their name, address and occupation.",
        "6. The sum lent may not go above the equity limit, being value less 10%, less £14,250, less any other charge.",
        "7. Either side may end it with 28 days’ notice in writing. These terms are governed by the law of England and Wales.",
    )
