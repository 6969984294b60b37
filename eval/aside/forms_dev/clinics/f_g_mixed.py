"""Forms that come as mail, text, slides and sheets."""

# ruff: noqa: RUF001

from __future__ import annotations

import io
from email.message import EmailMessage

from pptx import Presentation
from pptx.util import Cm, Pt

from . import long_more
from .book import Book
from .pen import Pen, form, still
from .sheet import sheet


@form(
    """MDT/Refer a person to the neighbourhood MDT.eml | MDT/Neighbourhood MDT referral (Priory PCN).eml | MDT/RE Neighbourhood MDT referral - IB.eml | MDT/RE MDT ref 2 lines.eml | MDT/RE Neighbourhood MDT - sorry part only.eml""",
    """I.B., 88, Priory Road Surgery
Frailty nurse
3 admissions since Nov, each after a fall at night; refuses day care
Pharmacist: can anything be stopped? ASC: night telecare? VCSE: lambing visits
Yes
Falls clinic April
Social worker and pharmacist
""",
    """Mr L 67
Fire/Housing, see MARM 14
Hoarding, O2
MARM already - is MDT needed?
Y
.
resp nurse
""",
    """Mrs T
GP
Not coping
""",
)
def mdt_referral_mail(d: Pen) -> bytes:
    """An e-mail with the questions in its text."""
    mail = EmailMessage()
    mail["From"] = "mdt.coordinator@saltbydene-icb.example" if d.v < 2 else "referrer@priory-road.example"
    mail["To"] = "all-practices@saltbydene-icb.example" if d.v < 2 else "mdt.coordinator@saltbydene-icb.example"
    mail["Subject"] = ("" if d.v < 2 else "RE: ") + "Neighbourhood MDT referral"
    mail["Date"] = "Mon, 03 Mar 2025 09:12:00 +0000"
    body = ["Dear all," if d.v < 2 else "See below", ""]
    body.append(
        "To bring somebody to the Thursday MDT please hit reply and type under the headings. We cannot take attachments (the shared mailbox strips them) and please no NHS numbers in the subject line."
    )
    if d.v == 1:
        body.append(
            "Priory PCN meets in odd weeks at 13:00, in the practice library or by Teams. Chair: the PCN's clinical director. Agenda closes Tuesday noon."
        )
    body += [
        "",
        "Who is it for? People with two or more long-term conditions AND more than one agency AND something that has stopped working. Not for: urgent need (ring SPA), safeguarding (raise it), housing letters, or people who have not been asked.",
        "",
        "What happens? Five minutes each. The person hears within three days, from you, what was suggested. Notes go on the shared care record and not into e-mail.",
        "",
    ]
    for label in (
        "Person (initials, age, practice):",
        "Referrer:",
        "What has stopped working:",
        "What would you like the MDT to answer:",
        "Has the person agreed? Y/N:",
        "What is already planned:",
        "Who should be there:",
    ):
        said = d(label)
        body += [f"{label} {said}" if len(said) < 40 else f"{label}\n{said}", ""]
    body += [
        "Kind regards",
        "MDT Coordinator | Saltby and Dene ICB | Mon to Thu",
        "This message may be confidential. If you have it in error please delete it. Think before you print. Our values: kind, curious, together.",
    ]
    mail.set_content("\n".join(body), cte="8bit")
    return mail.as_bytes()


@form(
    """VCS/Home from hospital request.txt | VCS/Home from hospital request (ward copy v2).txt | VCS/HFH request Pettifer.txt | VCS/HFH Ward 4 1502.txt | VCS/HFH request - part.txt""",
    """Clive Pettifer, 17 Lime Walk
Saturday 15th am
[x] milk and bread  [x] heating on
[x] settle in
Key with neighbour at 19
None known
Discharge lounge x4402, LM
""",
    """ELLERY
11/2
all
.
ks
no
HU
""",
    """Ms Q
Fri
""",
)
def home_from_hospital(d: Pen) -> bytes:
    """A plain text with brackets to mark."""
    text = ["HOME FROM HOSPITAL  ~  request for a volunteer", "=" * 52, ""]
    text += [
        "Westermoor Voluntary Action. Funded by the Better Care Fund, scheme 2.4. Free.",
        "Phone 01632 960180, 9 to 5, or paste into an e-mail to hfh@wva.example",
        "",
    ]
    if d.v == 1:
        text += ["Ward copy, version 2. Standard tasks are listed; strike none.", ""]
    text += [
        "WHAT WE DO: warm the house, buy a first shop up to 15 pounds, make the bed, sit for an hour,",
        "ring next day, visit weekly for six weeks. WHAT WE DO NOT DO: washing, dressing, medicines,",
        "lifting, stairs, cash cards, waiting for deliveries after 6 pm, houses with unmuzzled dogs.",
        "",
        "All volunteers have an enhanced check and a badge with a phoenix on it. Two hours' notice is",
        "enough on weekdays. On Saturdays ask before noon on Friday. We say no about once in forty.",
        "",
    ]
    blanks = {
        "Before they arrive:": "[ ] milk and bread  [ ] heating on  [ ] bed made",
        "After:": "[ ] settle in  [ ] ring next day  [ ] weekly visit",
    }
    for label in (
        "Name and address:",
        "Day and time of going home:",
        "Before they arrive:",
        "After:",
        "How we get in:",
        "Anything a volunteer alone in the house should know:",
        "Your ward, extension, initials:",
    ):
        text += [f"{label} {d(label, blanks.get(label, '' if d.v % 2 else '.' * 30))}", ""]
    text += [
        "-" * 52,
        "Volunteers' use: matched / arrived / left / mileage",
        "Please do not send diagnoses. We do not need them and must then keep them for six years.",
    ]
    return "\n".join(text).encode()


@form(
    """Winter/System winter plan slide pack - place template.pptx | Winter/Winter plan template (Ashcombe place).pptx | Winter/Winter plan Westermoor.pptx | Winter/Winter plan Loxford place.pptx | Winter/Penbrook winter plan draft slides.pptx""",
    """Head of service, operations
Flu in frontline staff 38% last year; aim 55
14 extra reablement starts a week from 1 Nov
Two brokers on Sat and Sun
Interim beds 6, Elm Lodge and Birchfield
Short-term homecare in the north
Call the silver rota, cancel training, redeploy reviewers
""",
    """DASS
Yes - clinics at depot
None funded
6 days
4 beds spot
Night care
OPEL card attached
""",
    """.
In hand
+8 starts
""",
)
def winter_slides(d: Pen) -> bytes:
    """Slides with prompts in small print."""
    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[0])
    first.shapes.title.text = "Winter plan 2025/26"
    first.placeholders[1].text = (
        "[Name of place] – social care section"
        if d.v != 1
        else "Ashcombe place – social care section. Return to the system coordination centre by 12 September"
    )
    note = deck.slides.add_slide(deck.slide_layouts[1])
    note.shapes.title.text = "How to use this pack"
    note.placeholders[
        1
    ].text = "One slide for each heading; do not add slides.\nWrite for somebody who will be on call at 3 am on 29 December and has never been to your town.\nNumbers must agree with your Better Care Fund capacity and demand plan.\nFunding: assume none that has not been confirmed in writing.\nLocal OPEL actions are mandatory at level 3 and above; the framework of 2024-26 sets the triggers for acute trusts and the system writes those for social care.\nGreen text may be deleted."
    for label, hint in (
        ("Accountable officer", "By post, with a deputy for the days between Christmas and New Year"),
        ("Vaccination of staff", "Baseline, aim, what is different from last year?"),
        ("Extra capacity at home", "Starts per week, from when, who provides"),
        ("Seven-day working", "Brokerage, hospital social workers, equipment, transport"),
        ("Interim beds", "Only as a last resort. How will people leave them?"),
        ("Greatest gap", "Be frank: this is shared within the system only"),
        ("What you will do at OPEL 4", "Name what stops"),
    ):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = label
        frame = slide.shapes.add_textbox(Cm(1.5), Cm(4.5), Cm(22), Cm(10)).text_frame
        frame.word_wrap = True
        frame.text = hint
        frame.paragraphs[0].runs[0].font.size, frame.paragraphs[0].runs[0].font.italic = Pt(14), True
        frame.add_paragraph().text = d(label)
    out = io.BytesIO()
    deck.save(out)
    return still(out.getvalue())


BEDS = ("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "SR1", "SR2")


@form(
    """Ward/Board round criteria to reside.xlsx | Ward/Board round sheet Ward 9 preset.xlsx | Ward/Board round W9 1302.xlsx | Ward/Board round MAU.xlsx | Ward/Board round W11 am.xlsx""",
    """13/02 09:00 SA
Y~.~.~.
N~P1~R4~14/2
N~P0~T2~13/2
Y~.~.~.
Y
N~P3~S1~?
Y
N~P1~R4~15/2
Y
Y
""",
    """MAU 13/2
Y
Y
Y
N~P0~T1~today
Y
N~P0~P2~today
Y
Y
N~P1~R1~14
.
""",
    """W11
N~P2~S3~17/2
Y
.
Y
""",
)
def board_round(d: Pen) -> bytes:
    """Bed numbers stand; codes are the answers; the codes' list is long."""
    b = Book("Board round", "10 26 18 22 16", "B7DEE8")
    b.row("Board round: criteria to reside and discharge delay", bold=True)
    b.row(
        "Harrowmere University Hospitals. BR/2. Ward clerk keeps; hub collects at 10:30."
        if d.v != 1
        else "Harrowmere University Hospitals. BR/2. Ward 9, 10 beds, lead consultant on rota, ward manager ext. 4409. Hub collects at 10:30."
    )
    b.row("Date, time, who led", d("Date, time, who led") or None)
    b.row()
    b.heads("Bed", "Criteria to reside Y/N", "Pathway", "Reason code", "Date planned")
    for bed in BEDS:
        b.row(bed, *[one or None for one in d.cells(bed, 4)], lines=True)
    b.row()
    b.row(
        "Every patient, every day. If the answer to each of the questions on the next sheet is no, the person does not need to be in an acute bed.",
        grey=True,
    )
    b.sheet("Criteria and codes", "90")
    for line in (
        "Requiring ITU or HDU care? Requiring oxygen therapy or NIV? Requiring intravenous fluids? NEWS2 over 3 (clinical judgement required in persons with AF or chronic respiratory disease)?",
        "Diminished level of consciousness where recovery is realistic? Acute functional impairment in excess of home or community care provision? Last hours of life?",
        "Requiring intravenous medication more than twice a day? Undergone lower limb surgery within 48 hours? Thorax-abdominal or pelvic surgery within 72 hours? Invasive procedure within 24 hours (with attendant risk of acute life-threatening deterioration)?",
        "Reason codes. T1 awaiting medical decision. T2 awaiting medicines to take home. T3 therapy decision. P1 transport. P2 discharge summary.",
        "R1 awaiting referral to the hub. R2 awaiting confirmation of pathway. R4 awaiting start of care at home. S1 awaiting care home assessment or acceptance. S3 awaiting community bed. F family or patient discussion. H homeless or no recourse. M capacity or Court of Protection.",
    ):
        b.row(line)
    return b.bytes()


@form(
    """CQC prep/Partner feedback request to trusts.docx | CQC prep/Partner feedback - named leads.docx | CQC prep/Partner feedback HUH reply.docx | CQC prep/Feedback Tarnwick.docx | CQC prep/Feedback ICB holding reply.docx""",
    """8~Hub works. Sundays do not.
7~Joint commissioning is frank about money
5~Three changes of AMHP lead in a year
9~Replies within the day
6~Equipment good, adaptations slow
Discharge to assess therapists and social workers in one room since October.
Weekend cover; a single view of the record; earlier sight of budget proposals.
Yes
""",
    """7
6
.
8
4
ok
OT wait
No
""",
    """.
8
6~New lead since January
""",
)
def partner_feedback(d: Pen) -> bytes:
    """A reply slip after two pages of letter; named roles beside empty cells."""
    w = sheet(d, font="Arial", note="plain", size=11, shade="E7E6E6")
    w.para("Westermoor Council, Adult Social Care and Health, Civic Square, Westermoor")
    w.para(
        "To: chief executives and chairs of our NHS partners"
        if d.v != 1
        else "To: Chief Executive, Harrowmere University Hospitals; Chief Executive, Tarnwick Community Health; Place Director, Saltby and Dene ICB"
    )
    w.para("Assurance of adult social care: your view of working with us", bold=True)
    w.para("""The Care Quality Commission has told us that it will assess how we meet our duties under Part 1 of the Care Act 2014. It will look at how we work with people, provide support, ensure safety within the system, and at our leadership. In the
    theme of providing support one of the quality statements is about partnerships and communities: 'We understand our duty to collaborate and work in partnership, so our services work seamlessly for people. We share information and learning with partners and
    collaborate for improvement.' Inspectors will speak with you direct and we neither ask nor wish to know what you will say to them.

    Before that we should like to hear from you ourselves. In our last peer challenge colleagues from another region said that our partners were polite about us. Please do not be polite. We put the answers side by side, without the names of those who gave them, and take them to the
    joint committee in public in May with what we mean to do.

    On the next page is a list of the parts of our service that you are most likely to have met, with the post of the person who leads each. For each give a mark from 1 (gets in the way) to 10 (we would miss it), and if you like a few words. Leave out those you do not know. A reply by e-mail is welcome. Anything about a named person should come to
    me by telephone instead. It takes about ten minutes; last year eleven of fourteen partners replied.

    We shall also hold two open conversations, on 2 and 9 April, in the Weir Room with lunch. With thanks for what your staff do with ours, often late in the day.

    Director of Adult Social Services""")
    w.page()
    w.title("Reply", 14)
    w.grid(
        "Service|Lead|Mark 1 to 10|A few words",
        "Transfer of Care Hub^Integrated Discharge Lead|Joint commissioning^Assistant Director, Commissioning|Mental health and AMHP service^Principal Social Worker|Safeguarding adults team^Head of Safeguarding|Community OT and equipment^Principal Occupational Therapist",
        "4 4 2.4 6.6",
    )
    w.under("What works well that we should not lose", lines=3)
    w.under("What one thing would help your staff most", lines=3)
    w.tick("We may come and talk to you about this", "Yes|No")
    w.para(
        "Return to partnerships@westermoor.example by 21 March 2025. Held for two years under retention schedule C14."
    )
    return w.bytes()


@form(
    """Provider alliance/Daily sitrep care homes.docx | Provider alliance/Sitrep (Elm Lodge prefilled).docx | Provider alliance/Sitrep Elm 1302.docx | Provider alliance/sitrep Birchfield thu.docx | Provider alliance/sitrep Rosings.docx""",
    """13/2
40
38
1
0
Y
N
N
G
GN
""",
    """Thu
46
46
0
2
N
Y D&V
Y
A
.
""",
    """13.2
32
.
2
""",
)
def care_home_sitrep(d: Pen) -> bytes:
    """Ten numbers after a page of definitions."""
    w = sheet(d, font="Calibri", note="greyitalic", size=11, shade="FDE9D9")
    w.title("Care home daily situation report")
    w.para(
        "Saltby and Dene system coordination centre, with the provider alliance. By 10 am, seven days."
        if d.v != 1
        else "Saltby and Dene system coordination centre, with the provider alliance. By 10 am, seven days. Home: Elm Lodge, Priory Road. Location ID on file. Usual reporter: deputy manager."
    )
    w.note("""Why every day? At 10.15 six people sit down with this table to decide where eighteen people in hospital will sleep tonight. A home that does not report is taken to be full. The national capacity tracker must still be updated within the seven days up to and including the fourteenth of
    the month, under section 277A of the Health and Social Care Act 2012; we have asked for one return instead of two and have been told 2027.

    Registered beds: on the certificate. Occupied: somebody asleep in it or in hospital with the bed kept. Vacant and ready: you could admit today between 9 and 5, with staff on duty, room clean, fee agreed to the usual rate. Closed: outbreak, refurbishment, embargo or choice. Staffing: A is amber when you are using agency for more than a third of shifts, R when you
    cannot keep people safe until tonight. For R do not send the form, ring.

    Outbreak: two or more linked cases. Tell the health protection team first.""")
    w.kv(
        "Date|Registered beds|Occupied|Vacant and ready|Closed|Can admit from hospital today? Y/N|Outbreak? Y/N|Visiting limited? Y/N|Staffing G/A/R|Initials",
        per=2,
        left=0.6,
    )
    w.note(long_more.HOMES)
    w.note(
        "Example: a home with 40 beds, one resident in hospital, one room waiting for a carpet, says 40 / 39 / 0 / 1. It does not say 40 / 38 / 2 / 0."
    )
    return w.bytes()
