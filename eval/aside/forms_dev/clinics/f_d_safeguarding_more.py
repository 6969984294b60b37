"""Forms of the safeguarding partnership, continued."""

# ruff: noqa: RUF001

from __future__ import annotations

from . import long_more
from .page import Page
from .pen import Pen, form
from .sheet import sheet


@form(
    """Pressure ulcer decision guide.pdf | SG 11 Pressure ulcer safeguarding decision guide (community nursing).pdf | Skin/PU guide HUH 0077.pdf |
    Skin/PU guide Birchfield 2.pdf | Skin/PU guide started.pdf""",
    """0077
PG, Birchfield
Cat 3, sacrum
04/02/25
Yes~5
Yes~5
No~0
No~0
No - plan not followed~15
Yes~0
25
Refer
IF 05/02
""",
    """B2
Mrs V
2, heel
10/2
Y~5
N~0
N
N
N~0
Y~0
5
Do not refer
DN team
""",
    """0081
.
Unstageable, L hip
12/02/25
Y
""",
)
def pressure_ulcers(d: Pen) -> bytes:
    """A scoring form: long printed questions, scores only."""
    p = Page(
        d,
        face="DejaVu",
        size=9,
        note="greyoblique",
        tint="#4B2E83",
        foot="Adapted locally from the national protocol on safeguarding adults and pressure ulcers. SG 11, version 3. Harrowmere University Hospitals, Tarnwick Community Health, Westermoor Council. Page {n}",
    )
    p.title("Pressure ulcers: is a safeguarding concern needed?", 14)
    p.facts(
        "Document^SG 11|Version^3|Ratified^Safeguarding Adults Board, 12 December 2024|Next review^December 2026|Author^Tissue viability and safeguarding leads"
    )
    if d.v == 1:
        p.para(
            "Community nursing edition. Team: Tarnwick North. Base: Rowan Clinic. Contact for advice: tissue.viability@tarnwick.example",
            bold=True,
        )
    p.para("""To be completed by a qualified member of staff with experience in wound management, at least band 6, who is not directly involved in the care of the person. Complete within 48
    hours of finding a category 3, 4, unstageable or suspected deep tissue injury, or several category 2 ulcers. Photographs and a body map should be attached.""")
    p.note("""Pressure ulcers may occur as a result of neglect, through deliberate withholding of or failure to provide care, or through no failing at all: some people's skin will fail with the rest of
    the body, and some decline to be turned. The guide helps to tell these apart. It does not replace the duty to raise a concern at once where there is other evidence of abuse. A score
    of 15 or more should normally be referred; below 15, action is through the incident system and the home is told. The final decision is a matter of judgement and reasons are to be written in the record.""")
    p.kv("Guide number|Person and place|Category and site|Date found", per=2, left=0.4)
    p.grid(
        "Question|Scores offered|Answer|Score",
        "Has the skin deteriorated to category 3, 4 or unstageable from healthy unbroken skin since the last opportunity to assess?^Yes 5, No 0|Has there been a recent change, within days or hours, in the clinical condition that could have contributed, such as infection, pyrexia, anaemia, end of life, critical illness?^Change 0, No change 5|Was there a pressure ulcer risk assessment or reassessment with an appropriate care plan in place, in line with policy?^Current 0, Not in line 5, None 15|Is there a concern that the ulcer developed as a result of the informal carer wilfully ignoring or preventing access to care or services?^No 0, Yes 15|Is the level of damage inconsistent with the person's risk status for pressure ulcer development?^Consistent 0, Inconsistent 10|Answer (a) if the person has capacity: was the person able to follow the care plan having received information? Answer (b) if not: was care given in best interests and followed?^Followed 0, Not followed 15",
        "8 3.4 2.4 1.2",
    )
    p.line("Total score", to=100)
    p.tick("Decision", "Refer|Do not refer")
    p.line("Completed by, date", to=100)
    return p.bytes()


@form(
    """PSII/Partner contribution to learning response.docx | PSII/Partner contribution - with prompts and terms of reference.pdf |
    PSII/Partner contribution ASC re W82.docx | PSII/Contribution brokerage W85.docx | PSII/W86 contribution (draft).docx""",
    """W82 / Adult Social Care, Westermoor
Hospital social work manager
Referral 3 Jan 15:52, allocated 6 Jan, visited 6 Jan 11:00; placement agreed 8 Jan; transfer 9 Jan 20:40.
Weekend desk takes only telephone calls; the e-mail referral sat in a shared inbox from Friday afternoon. Practice is to transfer before 17:00 and the ward knew.
Single discharge inbox since November has worked on weekdays.
Two teams each believed the other had told the family.
Out of hours rota for the inbox from 1 March. Family met on 20 February and have read this page.
Yes
""",
    """W85 - brokerage
BS
Request 10/1 10.05. Three providers approached, 1 accepted 14.30, withdrew 16.00.
Capacity short north of river
Escalation to manager
None known
Block hours being retendered
No
""",
    """W86
.
Duty desk received no referral
""",
)
def learning_contribution(d: Pen) -> bytes:
    """Grey prompts that are meant to be written over."""
    w = sheet(d, font="Calibri", note="grey", size=11)
    w.title("Contribution to a patient safety learning response")
    w.facts(
        "Organisation leading^Harrowmere University Hospitals NHS Trust|Policy^PSIRF policy and plan 2024|Form^PSIRF/T4, version 1.2|Family liaison^Patient Safety Partner|Return to^patientsafety@harrowmere.example|Time allowed^Twenty working days"
    )
    w.para(
        "Harrowmere University Hospitals, Patient Safety Team. PSIRF/T4. Owner: Head of Patient Safety. Review: October 2026."
    )
    w.note("""The Patient Safety Incident Response Framework (August 2022) replaced the Serious Incident Framework. A learning response does not look for root causes or for who is to blame; it asks how
    the system made it likely that people did what they did. The SEIPS model invites us to think about person, tasks, tools and technology, organisation, internal environment and external environment.
    Your contribution is shared with the patient or family in full. It cannot be used in disciplinary proceedings. Coroners may ask for it.""")
    if d.v == 1:
        w.note(
            "Terms of reference are agreed with the family. For each response the key lines of enquiry are: how was the decision to discharge reached; how did information travel between organisations; what did the family know and when."
        )
    w.kv("Response number and service|Contributor's role")
    w.under(
        "Timeline from your records::Give dates and times as recorded, and say from which system. Do not correct other people's times. [Write over this text.]",
        level=3,
    )
    w.under(
        "Work as done and work as imagined::How is this normally done, on a busy Friday, with the staff you have? How does that differ from the procedure? [Write over this text.]",
        level=3,
    )
    w.under("What helped::Defences that held; things people did beyond their role. [Write over this text.]", level=3)
    w.under(
        "What the family or patient told you::Include what you were asked and could not answer. [Write over this text.]",
        level=3,
    )
    w.under(
        "What you have changed already or would suggest::Avoid 'reminded staff' and 'training'. Strong actions change equipment, layout, defaults. [Write over this text.]",
        level=3,
    )
    w.tick("You may be contacted for a conversation", "Yes|No")
    return w.bytes()


@form(
    """Joint quality visit - nursing homes.docx | Joint quality visit form, ICB and council (Loxford homes).docx | Visits/JQV Birchfield 210125.docx |
    Visits/JQV Elm Lodge Feb.pdf | Visits/JQV Rosings day one only.docx""",
    """Birchfield, 21/01/25, unannounced
IF (council), VB (ICB)
3~Activities at 10.30, 14 of 30 joined in
2~Four of ten files out of date
2~Two nights with one nurse for 46
3
1~Fridge temp log blank 9 days
4~.
3~Manager on floor
2~Complaints log has no outcomes
No
Medicines fridge log daily by deputy; care files by 15/2; dependency tool to be used for night numbers. Revisit 6 weeks.
IF/VB
""",
    """Elm Lodge 19.2
KM
4
3
3
4
3
4
4
4
No
None
KM
""",
    """Rosings 25/2
VB
3
.
.
2
""",
)
def joint_visit(d: Pen) -> bytes:
    """Ratings 1 to 4 with descriptors."""
    w = sheet(d, font="Arial", note="italic", size=10, shade="D9E2F3")
    w.title("Joint quality visit to a nursing home")
    w.para(
        "Saltby and Dene ICB and partner councils. Tool JQV, edition 4. Contract clause 14."
        if d.v != 1
        else "Saltby and Dene ICB and Loxford Council. Tool JQV, edition 4. Contract clause 14. Named officers: Quality Improvement Nurse (ICB); Contracts Officer, Older People (council)."
    )
    w.note(
        "Before the visit read the last inspection report, the provider's return, safeguarding and complaints of six months and the infection control audit. Allow four hours. Speak with at least three residents, two relatives, four staff of whom one at night, and the cook. Use your eyes and nose before your clipboard."
    )
    w.show(
        "Rating",
        "4 – Exemplary: could be shown to others|3 – Sound: small things only|2 – Needs to improve: plan asked for within ten days|1 – Of serious concern: tell the manager before leaving, and the duty officer the same day",
    )
    w.note(long_more.VISIT)
    w.kv("Home, date, kind of visit|Visitors")
    w.bar("Ratings")
    w.grid(
        "Theme|Look for|Rating|Evidence",
        "Living^Choice about rising, meals, clothes; things to do; doors open to the garden|Care planning^Person's own words, reviewed monthly, match what you saw|Staffing^Rota against dependency; bells answered; agency induction|Food and drink^Texture, weight charts acted upon, drinks within reach|Medicines^Temperatures, covert medicines with best interests, PRN protocols|Infection prevention^Sluice, hand hygiene, laundry flow|Leadership^Visible, knows residents, staff speak up|Learning^Themes from falls and complaints drawn and acted on",
        "3 6.5 1.6 5.9",
    )
    w.strike("Immediate action needed?", "Yes|No", tail="If Yes ring the duty officer before you leave.")
    w.box("Improvements agreed with the manager, with dates", 4)
    w.line("Initials of visitors")
    w.para(
        "A copy is left with the manager within three working days. The home may comment on accuracy within five. Ratings are shared with the Care Quality Commission at the monthly information sharing meeting and are not published."
    )
    return w.bytes()
