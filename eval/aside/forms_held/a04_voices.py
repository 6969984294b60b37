# ruff: noqa: RUF001
"""Word forms filled in by people themselves, or for a meeting."""

from __future__ import annotations

from .kit import Form, layout
from .word import Doc, band, put, say, text_box

SURV_A = """
3
4
4
2
3
4
1
The office never rings back. Otherwise no complaints.
Jean who comes on Mondays
~
Woman
75-84
White British
"""
SURV_B = """
4
4
3
4
4
4
4
nothing really, they do all they can
Being able to stay in my own house with my dog
the same carer at weekends
Man
85 or over
~
"""
SURV_C = """
2
~
1
~4
I moved here in August so can't answer most of these
~5
"""

COMP_A = """
Miss Leah Garside
on behalf of my mother, Pauline Garside, who has said I may
5 Weir Cottages, Thornley
01632 960 518, evenings
The respite booking at Bramble Court for 14 to 28 October was cancelled by telephone the afternoon before. I had flights. No one could say who had taken the decision and I was told "it happens".
Spoke to duty worker 13/10 and to the manager on 15/10, who promised to call and has not.
An explanation, the £412 I lost, and a rule that a booking is not cancelled with less than two weeks' notice except in an emergency.
No
L Garside 2/11/24
"""
COMP_B = """
A. N. Abiola
self
hostel
e-mail only: aabiola@post.example
My assessment took place in a corridor with other people listening. The worker was on her phone twice.
~
apology + do it again
dyslexic, please send audio or call
AA 3rd Dec
"""
COMP_C = """
R. Tench
~2
text 01632 960 774
blue badge refused, see letter attached
~4
"""

ASYE_A = """
Nia Probert
1 November 2024 – home visit with Mr B. after he was discharged against advice
I had read that he was "non-compliant". He met me at the door in his coat because the gas was off. I put away the form and we rang the supplier together from his phone.
Relieved when he laughed. Uneasy that I had believed the label.
Relationship-based practice; the difference between a capacitous unwise decision and a decision nobody had asked him about. PCF domains 3, 6 and 7.
Read the referral for what it leaves out. Start from what is cold.
"She could have told him to make do with an electric heater; she didn't. I would like her to record the reasoning as well as she tells it." – Assessor
"""
ASYE_B = """
Joshua E.
MCA assessment (finances) 12/2
assessed a man w/ learning disability about a £6k inheritance, used pictures of what money buys
nervous
s.3 functional test; causative nexus; undue influence?
prepare the relevant information list BEFORE visit
~
"""
ASYE_C = """
Sunniva Dale
First duty day, 6 Jan
Took fourteen calls. Two turned out to be safeguarding, one of which I nearly sent to housing.
~4
"""

RISK_A = """
Wexbury Day Opportunities – canal boat trip
H. Munt, 10 March 2025
Falling in when boarding ¦ Members, staff ¦ Life jackets, gangway with rails, two staff at the gap ¦ 2 ¦ 4 ¦ 8 ¦ Practise on dry land on Tuesday;; Choking on picnic ¦ SM, DP (level 6 diet) ¦ SALT guidelines in bag; food cut up beforehand ¦ 2 ¦ 5 ¦ 10 ¦ DP to sit next to Helen;; Seizure away from road ¦ AJ ¦ Midazolam trained staff x2; what3words of each lock ¦ 3 ¦ 4 ¦ 12 ¦ Tell ambulance control beforehand;; Sunburn ¦ All ¦ Hats, cream, awning ¦ 3 ¦ 2 ¦ 6 ¦ ~
Yes, goes ahead if wind under 20 mph
Centre manager B. Lacey
after the trip
"""
RISK_B = """
Lone working, reablement late shift
Team lead
Assault or threat on doorstep ¦ staff ¦ alert on system, code word, lone worker device ¦ 2 ¦ 5 ¦ 10 ¦ Refresh code word;; Car breakdown in the dark ¦ staff ¦ Recovery membership ¦ 2 ¦ 2 ¦ 4 ¦ n/a
OK
PS
~
"""
RISK_C = """
Sensory room, Larkfield
~
Strobe light ¦ GH, photosensitive ¦ ~ ¦ ~ ¦ ~ ¦ ~ ¦ ~
~3
"""


@layout(
    ("blank", "Feedback/Home care survey 2025.docx", "~", 0),
    ("blank", "Feedback/Home care survey large print.docx", "~", 1),
    ("filled", "Feedback/returned/survey 0117.docx", SURV_A, 0),
    ("filled", "Feedback/returned/survey 0122 large print.docx", SURV_B, 1),
    ("partly", "Feedback/returned/survey 0140.docx", SURV_C, 0),
)
def home_care_survey(f: Form) -> bytes:
    """A paper questionnaire with circles and lines."""
    d = Doc("Arial", 15 if f.version else 11)
    d.h("How is your home care?", 1)
    d.p(
        "We are writing to everybody who has home care arranged by Stanmere Borough. It takes five minutes. Someone may help you, but please let it be your own view. Return in the envelope by 14 February; no stamp is needed."
    )
    d.p("Please circle one number on each line. 4 = always, 3 = mostly, 2 = sometimes, 1 = never")
    asks = [
        "My carers come on time",
        "They treat me with respect",
        "They stay as long as they should",
        "I know who is coming",
        "They ask what I want done",
        "I feel safe with them",
        "If I ring the office, I get an answer",
    ]
    t = d.table(len(asks), [8.5, 2, 2, 2, 2])
    for row, ask in zip(t.rows, asks, strict=True):
        put(row.cells[0], ask)
        answer = f.q(ask)
        for at in range(4, 0, -1):
            put(row.cells[5 - at], f"({at})" if answer == str(at) else str(at), b=answer == str(at))
    d.p()
    for ask in (
        "Is there anything that should be better?",
        "What is the best thing about your care?",
        "If you could change one thing, what would it be?",
    ):
        d.p(ask, b=True)
        d.p(f.q(ask) or ("_" * 70 + "\n" + "_" * 70))
    d.p("About you (you need not answer)", b=True)
    for ask, options in [
        ("I am a", ["Woman", "Man", "I describe myself in another way"]),
        ("My age is", ["18-64", "65-74", "75-84", "85 or over"]),
        ("My ethnic group is", ["White British", "White other", "Asian", "Black", "Mixed", "Other"]),
    ]:
        answer = f.q(ask)
        d.p(f"{ask}   " + "   ".join(("☑ " if option == answer else "☐ ") + option for option in options))
    d.p("Thank you!")
    return d.save()


@layout(
    ("blank", "Complaints/Tell us form.docx", "~", 0),
    ("blank", "Complaints/Complaints and compliments form.docx", "~", 1),
    ("filled", "Complaints/LG 2 Nov.docx", COMP_A, 0),
    ("filled", "Complaints/Tell us form Abiola.docx", COMP_B, 1),
    ("partly", "Complaints/tench.docx", COMP_C, 0),
)
def complaint_form(f: Form) -> bytes:
    """Text boxes under questions."""
    d = Doc("Calibri", 12)
    d.p(
        "Tell us what went wrong" if not f.version else "Complaints, comments and compliments",
        b=True,
        size=22,
        colour="833C0B",
    )
    d.p("Adult Social Care, Millbrook District Council. We will acknowledge your complaint in three working days.")
    for label, height in [
        ("Your name", 24),
        ("If you are writing for someone else: who, and do they agree?", 40),
        ("Your address", 40),
        ("How and when may we contact you?", 24),
        ("What happened?", 150),
        ("Whom have you already spoken to?", 60),
        ("What would put it right?", 80),
        ("Do you need any help or another format?", 30),
    ]:
        d.p(label, b=True)
        text_box(d.p(), f.q(label), height=height)
    paragraph = d.p("Signature and date:\t")
    say(paragraph, f.q("Signature and date:"))
    t = d.table(2, [4.1] * 4)
    band(t, 0, "Customer Relations only", "D0CECE")
    for cell, text in zip(t.rows[1].cells, ["Ref", "Received", "Stage", "Lead"], strict=True):
        put(cell, text, size=8)
    return d.save()


@layout(
    ("blank", "Workforce/ASYE/ASYE critical reflection log.docx", "~", 0),
    ("blank", "Workforce/ASYE/Reflection log with PCF.docx", "~", 1),
    ("filled", "Workforce/ASYE/Nia P log 2.docx", ASYE_A, 0),
    ("filled", "Workforce/ASYE/reflection JE MCA.docx", ASYE_B, 1),
    ("partly", "Workforce/ASYE/Critical reflection log SD.docx", ASYE_C, 1),
)
def reflection_log(f: Form) -> bytes:
    """Questions in running order, with nothing but space below."""
    d = Doc("Georgia", 11)
    d.h("ASYE critical reflection log", 1)
    if f.version:
        d.p(
            "Professional Capabilities Framework: 1 professionalism, 2 values and ethics, 3 diversity and equality, 4 rights, 5 knowledge, 6 critical reflection, 7 skills and interventions, 8 contexts, 9 leadership.",
            size=9,
        )
    for number, ask in enumerate(
        [
            "Newly qualified social worker",
            "Which piece of work are you reflecting on?",
            "Describe briefly what happened and your part in it.",
            "What did you feel, then and afterwards?",
            "Which theory, research, law or PCF domain helps you to make sense of it?",
            "What will you take into your practice from here?",
            "Assessor's comments",
        ]
    ):
        d.p(f"{ask}", b=True)
        answer = f.q(ask)
        if answer:
            d.ps(answer)
        else:
            d.gap(1 if number < 2 else 6)
    return d.save()


@layout(
    ("blank", "Day services/Risk assessment RA1.docx", "~", 0),
    ("blank", "Day services/RA1 risk assessment with scoring key.docx", "~", 1),
    ("filled", "Day services/RA boat trip.docx", RISK_A, 1),
    ("filled", "Reablement/RA1 lone working.docx", RISK_B, 0),
    ("partly", "Day services/RA1 sensory room.docx", RISK_C, 0),
)
def risk_assessment(f: Form) -> bytes:
    """A hazard table with an example row and empty rows."""
    d = Doc("Arial", 9.5, wide=True, margin=1.6)
    d.p("RISK ASSESSMENT RA1", b=True, size=14)
    t = d.table(1, [4, 9, 4, 9])
    for at, label in enumerate(["Activity or place", "Assessed by / date"]):
        put(t.cell(0, at * 2), label, b=True, shade="FFF2CC")
        put(t.cell(0, at * 2 + 1), f.q(label))
    if f.version:
        d.p(
            "Likelihood 1 rare, 2 unlikely, 3 possible, 4 likely, 5 certain. Severity 1 none, 2 first aid, 3 GP, 4 hospital, 5 death. 1–6 go ahead; 8–12 reduce if you can; 15 and over do not go ahead."
        )
    d.p()
    heads = ["Hazard", "Who might be harmed", "What is in place", "L", "S", "L x S", "What else is needed, by whom"]
    rows = f.rows(heads)
    t = d.table(2 + max(7, len(rows)), [5, 3.5, 7, 1, 1, 1.3, 7])
    for cell, head in zip(t.rows[0].cells, heads, strict=True):
        put(cell, head, b=True, shade="FFF2CC")
    for cell, text in zip(
        t.rows[1].cells,
        [
            "Example: wet floor after mopping",
            "Members with poor balance",
            "Signs, mop after closing",
            "2",
            "3",
            "6",
            "Remind cleaner – Jo",
        ],
        strict=True,
    ):
        put(cell, text, i=True, grey=True)
    for row, given in zip(t.rows[2:], rows, strict=False):
        for cell, text in zip(row.cells, given, strict=True):
            put(cell, text.strip("~"))
    d.p()
    for label in ("Can the activity go ahead?", "Agreed by", "Review date"):
        d.p(f"{label}:  {f.q(label) or '.' * 40}")
    return d.save()
