"""Forms of the hospital discharge teams."""

# ruff: noqa: RUF001

from __future__ import annotations

from . import long
from .page import Page
from .pen import Pen, form
from .sheet import sheet


@form(
    """Discharge/Trusted Assessment Form v4.2.docx | Trusted Assessment Form Pathway 1-3 (Tarnwick site).pdf |
    Discharge/TAF Bay C bed 4 sent 1402.docx | Trusted Assessment JMcA.docx | TAF - incomplete - Ward 11.docx""",
    """Mrs D. Ellery
14/07/1938
485 777 0192
Ward 9, Harrowmere General
Fractured neck of femur, R hemiarthroplasty 02/02
09/02/25
Yes
Lives alone in first floor flat, no lift. Daughter visits Sundays. Previously independent, shopping delivered.
2
1
1
0
1
Pathway 1
4 x daily, single handed, for two weeks then review
Key safe fitted, code with hub
Bed rails not needed. Commode ordered, delivery 11/02.
No
S. Achterberg, OT band 6
bleep 2214
""",
    """J McA
3.9.41
.
MAU
CAP, new O2
12/2
Yes
With wife, who has COPD
0
1
2
2
1
Pathway 3
see narrative
n/a
Wife can't manage nights. Discussed in MDT 12/2, placement for assessment agreed by hub.
Yes
PK
x4410
""",
    """Mr Anton Velde
22 Nov 1950
485 777 3310
Ward 11
Stroke (L MCA)
.
.
.
2
2
""",
)
def trusted_assessment(d: Pen) -> bytes:
    """The trusted assessor's form with a page of rules and a scoring key."""
    w = sheet(d, font="Arial", note="plain", size=10)
    w.header(
        "Harrowmere University Hospitals NHS Trust    |    Form DIS-07    |    Version 4.2"
        if d.v != 1
        else "Harrowmere University Hospitals NHS Trust (Tarnwick Community Hospital)   Form DIS-07"
    )
    w.title("TRUSTED ASSESSMENT FORM – Discharge to Assess Pathways 1, 2 and 3")
    w.head("When to use this form")
    w.para("""This form replaces the ward referral, the therapy transfer letter and the former Section 2 notice. It is completed once, by the
    professional who knows the person best, and it is accepted without re-assessment by all partners who have signed the Trusted Assessor Memorandum
    of Understanding (Harrowmere University Hospitals, Tarnwick Community Health, Westermoor Council and the care providers listed in its Annex 2).

    Do not use it for people who are going home with no new or additional need (Pathway 0), for people who already have a package of care which can
    restart unchanged within 14 days (telephone the brokerage desk instead), or for people under 18.

    Assessment of long-term need must not take place in an acute bed. What is recorded here describes what the person needs in the first 72 hours and in
    the weeks of recovery that follow. No decision about eligibility under the Care Act 2014 or about NHS Continuing Healthcare is made with this form.
    Consent to share: where the person lacks capacity to agree, record on the electronic record whose best interests decision it was.""")
    w.para(long.TAF)
    w.head("Scoring key for section B")
    w.show(
        "Score|Meaning",
        "0^Independent, or independent with equipment already in place|1^Needs prompting, supervision or the help of one person for part of the task|2^Needs the help of one person throughout, or of two people|3^Full dependence on two people and equipment, night-time need",
    )
    w.para(
        "A total of 0 to 2 normally indicates Pathway 0, of 3 to 7 Pathway 1, of 8 to 11 Pathway 2. A total of 12 or more should be discussed with the Transfer of Care Hub before the form is sent. The score guides and does not replace professional judgement."
    )
    w.bar("A. The person")
    w.kv("Name|Date of birth|NHS number|Ward and hospital|Reason for admission|Date criteria to reside no longer met")
    w.tick("Person agrees to the discharge plan", "Yes|No|Lacks capacity")
    w.box("Home situation and what the person could do before admission", 4)
    w.bar("B. What help is needed today")
    w.grid(
        "Activity|Score 0-3",
        "Washing and dressing|Getting up and moving about|Toileting and continence|Eating and drinking, preparing food|Cognition, orientation and safety when alone",
    )
    w.bar("C. Recommended pathway")
    w.tick("Pathway (one only)", "Pathway 1|Pathway 2|Pathway 3")
    w.kv(
        "Calls per day and number of carers|Access to property|Equipment and anything else the receiving team must know"
    )
    w.tick("Night-time needs", "Yes|No")
    w.kv("Completed by (name, role, band)|Contact / bleep")
    w.footer(
        "Send to the Transfer of Care Hub: tochub@harrowmere.example. Forms received after 15:30 are triaged next morning. Review date of this form: April 2026. Owner: Lead for Integrated Discharge."
    )
    return w.bytes()


@form(
    """Assessment Notice and Discharge Notice.docx | Assessment notice (Westermoor) - blank with worked note.docx |
    Notices/AN 0417 Pettifer.docx | Notices/AN-DN Okonjo.docx | Notices/AN 0423 part.docx""",
    """Ref AN/0417
Harrowmere General, Ward 4
Clive Pettifer
17 Lime Walk, Penbrook
11.02.1944
485 777 6120
06.02.25
07.02.25 10:40
Yes
No
14.02.25
Decompensated heart failure, deconditioned. New need for help with personal care and stairs.
Ward clerk B. Sanz / 07.02.25
Home
15.02.25 am
Bed downstairs, two calls a day by the reablement team. Heart failure nurse will visit on the 17th.
L. Marchetti, discharge coordinator
.
""",
    """AN/0388
Tarnwick, Rowan
Mrs Blessing Okonjo
Flat 2 Salter Ct
1/1/39
.
2/2
3/2, 9am
Yes
Yes - CHC checklist 1/2, not positive
10/2
UTI with delirium. Resolving. Son worried about nights.
MD
Interim bed
11/2
Step-down bed at Elm Lodge up to 6 wks, then review by locality team
MD
.
""",
    """AN/0423
Harrowmere General, Frailty Unit
Edwin Strake
.
30.12.1935
485 777 2207
.
14.02.25 16:05
""",
)
def discharge_notices(d: Pen) -> bytes:
    """Old-style notices kept in local use, each field a line with underscores and a legal note."""
    w = sheet(d, font="Times New Roman", note="italic", size=11)
    w.title("NOTICE OF POSSIBLE NEED FOR CARE AND SUPPORT ON DISCHARGE", 14)
    w.para(
        "Local form, agreed by the Discharge Oversight Group of Westermoor Council and its NHS partners."
        if d.v != 1
        else "Local form of Westermoor Council and partners, Ref WM/DISCH/2, version 2.0 (October 2024). Contact: discharge.notices@westermoor.example"
    )
    w.note("""Legal note. Paragraph 3 of Schedule 3 to the Care Act 2014, which required assessment notices and discharge notices and allowed delayed
    transfer payments, was repealed by the Health and Care Act 2022. Partners have nevertheless agreed to go on using a short written notice, because it
    gives both sides a date from which the duty to plan together (section 74 of the 2006 Act as amended) can be seen to have been carried out. No payment
    follows from a late answer.

    Before sending a notice the ward must have (a) spoken with the patient and, where there is one, the unpaid carer, who must be told of the right to a
    carer's assessment; (b) considered whether an NHS Continuing Healthcare checklist is needed after discharge; (c) checked that the patient is
    ordinarily resident in Westermoor. A notice sent for a person of no fixed abode goes to the council in whose area the hospital stands.""")
    if d.v == 1:
        w.note(
            "Worked example: 'AN/0001 - Ward 3 - A. N. Other - expected date 12 March - right-sided weakness, needs two carers and a profiling bed, lives with husband who works nights.'"
        )
    w.head("PART ONE – Notice", 3)
    w.line(
        "Notice number:|Hospital and ward:|Patient's name:|Usual address:|Date of birth:|NHS number:|Date of admission:|Date and time notice given:"
    )
    w.strike("Has the patient (or representative) agreed to this notice?", "Yes|No")
    w.strike("Has NHS Continuing Healthcare been considered?", "Yes|No")
    w.line("Expected date of discharge:")
    w.under("Reason for notice and the care and support thought to be needed", lines=4)
    w.line("Given by (name, date):")
    w.head("PART TWO – Confirmation of discharge", 3)
    w.note(
        "To be sent no later than 24 hours before the patient leaves. If the date changes, send Part Two again; there is no need to send Part One again."
    )
    w.line("Discharge to (home / interim bed / other):|Confirmed date and time:")
    w.under("Arrangements made", lines=3)
    w.line("Confirmed by:|Received by the council (initials):")
    return w.bytes()


@form(
    """Red Bag checklist.pdf | Red bag transfer checklist - Elm Lodge preprinted.pdf | Red bag/RB 12 Feb.pdf |
    Red bag/scan0031 red bag.pdf | Red bag/RB transfer in progress.pdf""",
    """E Hartnoll
Elm Lodge
12/2/25
09:10
✓
✓
✓
✓
✓
✓ upper only
✓
x
✓
GN
RD
16:45
""",
    """Room 14
Elm Lodge
3/3
0200
Y
Y
N
Y
Y
N/A
Y
Y
N
jt
.
.
""",
    """Mr Salis
Birchfield
8/3
21:30
✓
✓
.
.
✓
""",
)
def red_bag(d: Pen) -> bytes:
    """A checklist of one page with a lot of print, answered with ticks and initials."""
    p = Page(
        d,
        face="Helvetica",
        size=9.5,
        note="greyoblique",
        tint="#B00020",
        foot="Red Bag Pathway checklist, version 6, May 2024. Print on red-edged paper. Replacement bags: red.bag@saltbydene-icb.example",
    )
    p.header(
        "Saltby and Dene Integrated Care System"
        if d.v != 1
        else "Saltby and Dene Integrated Care System\nElm Lodge Care Home, 40 Priory Road"
    )
    p.title("Hospital Transfer Pathway – 'Red Bag' checklist")
    if d.v == 1:
        p.facts("Home^Elm Lodge|Telephone^01632 960137|Bags issued^12, nos. 0331 to 0342|Checklist version^6")
    p.note("""The red bag goes with the resident from the care home, in the ambulance, to the emergency department and to the ward, and comes home with the
    resident. It is not to be left in the department, in the ambulance or in the discharge lounge. Between April and December last year 61 bags were lost
    in our system; each costs £14 and, more to the point, holds somebody's glasses.

    Care home: pack the bag, tick what you have packed, initial and give it to the crew. Ambulance crew: take the bag and name it in the handover.
    Hospital: keep it at the bedside, add the discharge summary and medicines, check each line on the way out and sign. If a line does not apply write N/A.
    Staff are not asked to list clothing here; use the property book for valuables, and never put cash of more than £10 in the bag.""")
    p.line("Resident:|Care home:|Date:|Time:", to=80)
    p.grid(
        "Packed in the bag|Tick when packed",
        "Standardised care home paperwork (yellow)|'This is me' / hospital passport|DNACPR and/or ReSPECT original|MAR chart copy and medicines|Hearing aids (L / R) in labelled box|Dentures in labelled pot|Glasses in case|Day clothes and shoes for discharge|Walking aid, labelled",
        "4 1.4",
    )
    p.line("Initials of the home's senior on duty:|Initials of the discharging nurse:|Time bag left the ward:", to=200)
    p.note(
        "What good looks like: in the pilot homes the average stay of residents sent with a complete bag was 4 days shorter. Please do not photocopy the checklist; the tear-off strip is numbered."
    )
    return p.bytes()
