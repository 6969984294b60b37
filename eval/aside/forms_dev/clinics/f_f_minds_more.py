"""Forms of the mental health teams, continued."""

from __future__ import annotations

import io

from pptx import Presentation
from pptx.util import Cm, Pt

from . import long_more
from .page import Page
from .pen import Pen, form, still
from .sheet import sheet


@form(
    """Passport/Hospital passport LD (2 slides).pptx | Passport/My hospital passport - Penbrook CLDT.pptx | Passport/Passport Selina.pptx | Passport/Hosp passport W.pptx | Passport/passport first page only.pptx""",
    """Selina
Mum - Ann, and Gail
epilepsy, midazolam plan in bag. Allergic to plasters
Numbing cream. Tell me now-next. Rabbit.
I hum. I bite my hand
Soft, cut small. Blue cup
Bumper on the bed rail
Being talked over. Beeping
Ann, Gail 4 Feb
""",
    """Win
Keyworker (rota)
PEG. Dysphagia. No latex
Hand over hand
face goes white
NIL BY MOUTH
wheelchair own
crowds
.
""",
    """Abel
Sister
asthma
""",
)
def hospital_passport(d: Pen) -> bytes:
    """Two slides with boxes."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(29.7), Cm(21)
    boxes = (
        ("I like to be called", "Red: things you MUST know about me"),
        (
            "People who know me best",
            "Ask them before you ask me again. By law you must involve them if I cannot decide.",
        ),
        ("My health, medicines, allergies", "Bring a copy of the MAR chart, not the box."),
        (
            "How to examine me, take blood, give tablets",
            "Reasonable adjustments are a duty under the Equality Act 2010, section 20.",
        ),
        ("How you know that I am in pain", "I may not cry. Use DisDAT. Think: constipation, teeth, ears, aspiration."),
        ("Eating and drinking", "Amber: things that matter to me. Attach the speech therapist's mat."),
        ("Moving about and keeping safe", "Bed rails need an assessment of their own."),
        ("What upsets me", "Green: likes and dislikes"),
        ("Filled in by, and when", "Look at it again every year at the health check."),
    )
    for at in range(2):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = "My hospital passport" if at == 0 else "My hospital passport (page 2)"
        for k, (label, hint) in enumerate(boxes[at * 5 : at * 5 + 5]):
            frame = slide.shapes.add_textbox(Cm(1.5 + 14 * (k % 2)), Cm(4 + 4.6 * (k // 2)), Cm(13), Cm(4)).text_frame
            frame.word_wrap = True
            frame.text = label
            frame.paragraphs[0].runs[0].font.bold = True
            small = frame.add_paragraph()
            small.text = hint
            small.runs[0].font.size, small.runs[0].font.italic = Pt(11), d.v % 2 == 0
            frame.add_paragraph().text = d(label)
        foot = slide.shapes.add_textbox(Cm(1.5), Cm(19), Cm(26), Cm(1.4)).text_frame
        foot.word_wrap = True
        foot.text = (
            "Nurses and doctors: please read all of this before you help me. Keep it at the end of the bed. Give it back."
            + (" Penbrook Community Learning Disability Team, 01632 960166." if d.v == 1 else "")
        )
    out = io.BytesIO()
    deck.save(out)
    return still(out.getvalue())


@form(
    """S136/Place of safety record (police to suite).pdf | S136/S136 monitoring form Dene suite.pdf | S136/136 0044.pdf | S136/136 record 0313.pdf | S136/136 - police part only.pdf""",
    """0044
10/02 02:15
10/02 03:05
Yes
Private car
PC 2217
03:40
06:10
None
Informal
11:25
GW
Yes
""",
    """0313
1.3 2310
2348
No, no answer on line
Police
4180
0030
0915
No bed, 3h
Detained s2
1530
nf
Y
""",
    """0319
4/3 18:20
1855
Yes
Ambulance
PC 3302
""",
)
def place_of_safety(d: Pen) -> bytes:
    """Times only, with the law at both ends."""
    p = Page(
        d,
        face="Helvetica",
        size=9.5,
        note="plain",
        tint="#333333",
        foot="S136/M. Multi-agency policy on places of safety, appendix 4. Data from this form go to the Crisis Care Concordat group and, without names, to the national collection.",
    )
    p.title("Section 136: record at the place of safety", 15)
    if d.v == 1:
        p.header("Dene Suite  -  Harrowmere  -  01632 960144")
    p.note("""The clock. Twenty-four hours run from arrival at the first place of safety and do not stop for transfer, for sleep or for the want of a bed. Only a registered medical practitioner may extend, by up to twelve hours, and only where the condition of the person
    makes it impracticable to assess in time (section 136B). Lack of a bed or of an AMHP is no ground.

    Before using the power an officer must, where practicable, consult a doctor, nurse, AMHP, occupational therapist or paramedic (section 136(1C)). A police station may be used only for an adult whose behaviour poses an imminent risk of serious injury, with an
    inspector's authority and the safeguards of the 2017 Regulations. Never for a child.

    Police complete 1 to 6, the suite 7 to 13. Write times by the 24 hour clock.""")
    p.note(long_more.PLACE)
    for label in (
        "1 Number",
        "2 Detained (date, time)",
        "3 Arrived at place of safety",
        "4 Health advice taken before detention",
        "5 Conveyed by",
        "6 Officer's number",
        "7 Handover complete, officers left",
        "8 AMHP and doctor began",
        "9 Delay and reason",
        "10 Outcome",
        "11 Left suite or section ended",
        "12 Suite nurse (initials)",
        "13 Rights given",
    ):
        p.line(label, to=210)
    p.note(
        "Intoxication is not of itself a reason to refuse. If the person needs urgent physical treatment the emergency department is the place of safety and the suite's nurse goes there. Complaints and compliments: the matron."
    )
    return p.bytes()


@form(
    """Tribunal/Social circumstances report T.docx | Tribunal/SCR template - practice direction headings.docx | Tribunal/SCR Merriden Nov.docx | Tribunal/SCR DR.docx | Tribunal/SCR JT wip.docx""",
    """S. Merriden, section 3, hearing 20 November 2024
G. Tranter, social worker, has known the patient since 2018, met her on 4 and 11 November
Yes - a quiet room, breaks every 20 minutes, questions one at a time, her communication book
None
Lived with her mother until 2019; a service for four people closed. No tenancy now. Benefits suspended after 28 days and restarted by us.
Two voids in core and cluster at Loxford. Clinical team in-reach agreed for 12 weeks.
No debts. Appointeeship with the council.
Her mother would have her home at weekends and supports discharge to Loxford. She is the nearest relative.
She says she is 'full up of hospital'.
Property damage twice in 2023, when staff changed. No harm to others this year.
Discharge planned by 31 March; I recommend that the section continue until the tenancy is signed.
12/11/2024
""",
    """DR s37
K Abiola CPN
No
Court 2019, ABH
SL flat kept open, rent paid
Depot clinic, 12 h support
ESA
Brother, no concerns
Wants discharge
.
Not recommended yet
2/10
""",
    """JT / s2 / 18 March
N. Frayn
.
.
Owner of flat, mortgage paid to April
.
.
Mother spoken to 14/3
""",
)
def circumstances_report(d: Pen) -> bytes:
    """The headings of a practice direction with italic instructions where the report goes."""
    w = sheet(d, font="Times New Roman", note="italic", size=12)
    w.wipe = True
    w.title("Social circumstances report for the tribunal (in-patient)", 15)
    if d.v == 1:
        w.para(
            "First-tier Tribunal Health, Education and Social Care Chamber (Mental Health). Practice Direction of 28 October 2013, section E. Local template DPFT 31."
        )
    w.note(
        "The report must be up to date, specifically prepared for the tribunal and have numbered paragraphs and pages. It should be signed and dated. The sources of information for the events and incidents described must be made clear. It must not recite the details of medical records or be an addendum to other reports. Delete italics."
    )
    w.note(long_more.TRIBUNAL)
    for label, hint in (
        ("1. Patient, section and hearing", "Full name, date of birth, usual place of residence."),
        ("2. Author", "Role, how long the patient has been known, when last seen."),
        (
            "3. Are there any factors that might affect the patient's understanding or ability to cope with a hearing, and adjustments?",
            "Consider time of day, place, communication.",
        ),
        ("4. Index offence and forensic history", "If any. Keep to convictions and dates."),
        (
            "5. Home, family circumstances and housing",
            "What is available if the patient is discharged, not what would be ideal.",
        ),
        ("6. Community support and its effectiveness", "Include section 117 and who would pay."),
        ("7. Financial position", "Including benefit entitlement and debts."),
        (
            "8. Views of the nearest relative and of carers",
            "If not consulted, the reasons; consider whether it is unreasonable.",
        ),
        ("9. The patient's views, wishes and hopes", "Quote."),
        ("10. Risk: harm to self, to others, by others", "Strengths and positive factors first. Incidents with dates."),
        (
            "11. Opinion and recommendation",
            "Address the statutory criteria; whether conditions or deferral would help.",
        ),
        ("12. Date", ""),
    ):
        w.under(label, hint, lines=2, level=3)
    w.para(
        "Report due three weeks after the request, or by the day before the hearing in a section 2 case. Late reports: the author may be directed to attend and explain."
    )
    return w.bytes()
