"""Forms of continuing healthcare and of joint funding."""

# ruff: noqa: RUF001

from __future__ import annotations

from . import long
from .page import Page
from .pen import Pen, form
from .sheet import sheet

CHECKLIST = (
    (
        "Breathing",
        "Normal breathing, or issues with shortness of breath which do not affect daily living",
        "Shortness of breath which limits some daily activities, or requires low level oxygen",
        "Is able to breathe independently only with a tracheotomy the person manages, or breathlessness at rest",
    ),
    (
        "Nutrition",
        "Able to take adequate food and drink by mouth",
        "Needs supervision or prompting, or is able to be fed orally with safe swallow",
        "Dysphagia requiring skilled intervention, or weight loss of more than a tenth unexplained",
    ),
    (
        "Continence",
        "Continent, or continence care is routine",
        "Care is routine but requires monitoring to minimise risks such as infections",
        "Care is problematic and requires timely and skilled intervention",
    ),
    (
        "Skin integrity",
        "No risk of pressure damage, or risk managed by daily checks",
        "Pressure damage or open wound responding to treatment",
        "Open wound(s) or pressure ulcer with full thickness skin loss, or not responding",
    ),
    (
        "Mobility",
        "Independently mobile or moves with the help of one",
        "Not able to bear weight but able to assist with transfers",
        "Completely unable to move and needs careful positioning, or involuntary spasms",
    ),
    (
        "Communication",
        "Able to communicate clearly",
        "Communication of needs is difficult to understand and may need interpreting",
        "Unable to reliably communicate needs at any time and in any way",
    ),
    (
        "Cognition",
        "No evidence of impairment, or occasional difficulty with memory",
        "Cognitive impairment that requires supervision and prompting in daily activities",
        "Cognitive impairment with marked short-term memory loss, unable to assess basic risks",
    ),
    (
        "Behaviour",
        "No evidence of challenging behaviour",
        "Follows a predictable pattern and is managed by planned interventions",
        "Behaviour of type, frequency or severity that puts self, others or property at predictable risk",
    ),
)


@form(
    """CHC/Screening checklist (local layout).docx | CHC/Screening checklist local layout - v2 logo.docx | CHC/Checklist 0192.docx |
    CHC/Checklist Okonjo 0102.docx | CHC/checklist part Ward 3.docx""",
    """0192
Mrs D. Ellery
Yes
C
C
B
B
A
C
C
C
No
Community review after six weeks
SA 10/02
""",
    """BO 1/2
Blessing Okonjo
Best interests
B
B
A
B
B
A
A
B
Yes
.
M Dunwoody RN
""",
    """0207
Mr A. Velde
.
C
A
B
""",
)
def chc_screening(d: Pen) -> bytes:
    """Domains with three printed descriptions, answered with a letter each."""
    w = sheet(d, font="Arial", note="plain", size=9.5, land=True, shade="DDEBF7")
    w.title("NHS Continuing Healthcare: screening checklist – local layout for ward use", 15)
    w.para(
        "Saltby and Dene ICB, All Age Continuing Care Team. CHC/L2, January 2025."
        if d.v != 1
        else "SALTBY AND DENE INTEGRATED CARE BOARD      All Age Continuing Care      Form CHC/L2      Issue 2 (March 2025)      Contact: aacc@saltbydene-icb.example"
    )
    w.para("""What is the checklist? It is a screening tool which helps practitioners to identify people who may need a full assessment of eligibility. It has
    deliberately been set at a low threshold. Screening in does not mean that a person is or will be eligible; screening out does not mean that they have no needs.

    A full assessment is required when there are two or more ticks in column A; or five or more in column B; or one in column A and four in column B; or one in a domain
    whose A description carries an asterisk in the national tool. In an acute hospital the checklist should be completed only where it is unlikely that the person will
    recover further; in most cases it belongs to the weeks after discharge. The person must be given the public information leaflet and be told who will pay meanwhile.

    Choose the description which comes closest. If the need is met because of care given, describe the need and not the well-managed result. Do not leave a domain
    without a letter: where you are unsure between two, choose the higher and say so.""")
    w.para(long.CHC)
    w.kv("Reference|Name of person|Consent obtained?", left=0.25)
    rows = "|".join(f"{a}^{b}^{c}^{e}" for a, b, c, e in CHECKLIST)
    w.grid("Care domain|C|B|A|Letter chosen", rows, "3.2 6.8 6.8 6.8 2.1")
    w.tick("Proceed to full assessment?", "Yes|No")
    w.box("Rationale if the decision departs from the thresholds", 2)
    w.line("Signed (initials or name, date)")
    w.para(
        "Send within two working days by secure e-mail with the evidence listed in appendix B. The 28 days run from receipt of a complete checklist. Disputes about the outcome of a checklist are dealt with by the local resolution procedure and not by the council."
    )
    return w.bytes()


@form(
    """CHC/FAST TRACK local cover sheet.pdf | CHC/Fast track cover (fillable).pdf | CHC/FT cover AB.pdf | CHC/FT cover 0219 received.pdf |
    CHC/FT cover draft.pdf""",
    """A. Brindle
485 777 4471
01/05/1949
Harrowmere General, Ward 12
Yes
Metastatic pancreatic cancer, weight 43 kg and falling, syringe driver started 18/02, ECOG 4. Wishes to die at home.
Days to short weeks
Own home
4 calls x 2 carers, night sit x 3, nurse visits daily
20/02/2025
Dr F. Lovegrove, palliative consultant
01632 960155
19/02/2025
""",
    """E. Strake
485 777 2207
30.12.35
Elm Lodge
Yes
Rapid decline since 15/2, not eating, Cheyne-Stokes at times. GP and DN agree.
<2 wks
Care home
1:1 not needed. Profiling bed in place.
now
J. Oram DN
.
19.2.25
""",
    """T. Abara
485 777 9082
.
Tarnwick Community Hospital
Yes
""",
)
def fast_track(d: Pen) -> bytes:
    """A fillable PDF with a legal page in front."""
    p = Page(
        d,
        size=10,
        note="grey",
        tint="#003087",
        foot="CHC/FT1 local cover sheet. This sheet does not replace the national Fast Track Pathway Tool, which must be attached. Review: December 2025. Page {n}",
    )
    p.header("Saltby and Dene ICB\nAll Age Continuing Care")
    p.title("Fast Track Pathway: cover sheet")
    p.head("The legal position")
    p.para("""Regulation 21(8) of the National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations
    2012 as amended: where an appropriate clinician decides that an individual has a primary health need arising from a rapidly deteriorating condition and the
    condition may be entering a terminal phase, and completes a Fast Track Pathway Tool stating reasons for the decision, the relevant body must, upon receipt, decide
    that the person is eligible.

    'Appropriate clinician' means a person who is responsible for the diagnosis, treatment or care of the individual under the 2006 Act and is a registered nurse or a
    registered medical practitioner. This can include clinicians in voluntary and independent sector organisations with a specialist role in end of life needs. Social
    workers and therapists can ask a clinician to consider the tool but cannot complete it.

    'Rapidly deteriorating' should not be interpreted narrowly as meaning an anticipated specific or short time frame of life remaining. Similarly 'may be entering a
    terminal phase' is not intended to be restrictive to only those situations where death is imminent.""")
    p.head("What happens after we receive it")
    p.bullets(
        "Between 8.30 and 16.30 on every day of the week the nurse on the desk reads the tool and telephones back within two hours.|The broker starts to look for care on the same day; the aim is care within 48 hours.|If the tool does not show the reasons, we ring the clinician; we do not send it back.|Reviews: eligibility is not reviewed in the first 12 weeks except when the person's condition has clearly changed."
    )
    if d.v == 1:
        p.note(
            "Fillable version of 3 March: press Tab to move between fields. Save with the reference number as the name. Do not print and scan."
        )
    p.note(long.FAST)
    p.head("Cover sheet")
    p.field("Name of person", "name")
    p.field("NHS number", "nhs", tip="ten digits")
    p.field("Date of birth", "dob")
    p.field("Where the person is now", "place")
    p.check("National Fast Track Pathway Tool attached", "Yes|No", "tool")
    p.field("Reasons in brief", "why", 70)
    p.field("Prognosis if discussed", "prog")
    p.field("Preferred place of care", "ppc")
    p.field("Care proposed", "care", 44)
    p.field("Date care is needed from", "from")
    p.field("Appropriate clinician", "clin")
    p.field("Telephone", "tel")
    p.field("Date", "date")
    return p.bytes()


@form(
    """Complex Case Panel request form v7.docx | Complex Case Panel - request (protected form).docx | Panel 25 Feb/CCP request S Merriden.docx |
    Panel 25 Feb/CCP request - Niall Harcombe.docx | Panel 25 Feb/CCP request T.G. INCOMPLETE returned.docx""",
    """CCP/25/031
Selina Merriden
12/08/1997
Learning disability and autism with epilepsy; detained under section 3 until January
Loxford Council
Saltby and Dene
£3,480
£1,912 health / £1,568 council, by the matrix (55:45)
Core and cluster flat, 2:1 in the community and 1:1 waking night for the first 12 weeks, stepping down to shared nights.
Residential college (no vacancy before September); out of area specialist home at £5,100, 70 miles from her mother.
Section 117 applies to all of it; both agree.
12 weeks
Care and Treatment Review 14 January recommends discharge by 31 March
Approve
G. Tranter, transforming care lead
""",
    """CCP/25/034
Niall Harcombe
3 Mar 1971
Acquired brain injury 2022, alcohol-related cognitive impairment
Westermoor
Saltby & Dene
2,250.00
Dispute - health says 0, council says 40%
Nursing home with ABI programme
2 others refused, see attached
N/A
6 m
DST 3 Dec: not eligible, high in behaviour and cognition
Panel to decide interim without prejudice split
L Obi
""",
    """CCP/25/036
T. G.
.
.
Penbrook
Saltby and Dene
£1,900
""",
)
def complex_case_panel(d: Pen) -> bytes:
    """Legacy form fields in a protected form with notes on every question."""
    w = sheet(d, font="Times New Roman", note="italic", size=11)
    w.title("COMPLEX CASE PANEL – REQUEST FOR JOINT FUNDING", 14)
    w.para(
        "Saltby and Dene ICB with Loxford, Penbrook and Westermoor Councils.  Panel meets on the second and fourth Tuesday. Papers close at noon on the Wednesday before."
    )
    w.note("""Before you write. The panel cannot consider a request without (i) an assessment under the Care Act not more than three months old; (ii) the outcome of
    a continuing healthcare checklist or decision support tool, or a statement why none was done; (iii) for anybody with a right to aftercare, the section 117 plan; and
    (iv) at least two quotations on the cost template. Requests made after a placement has begun are heard once only and without promise of backdating.

    How shares are worked out. For each domain the matrix allots the cost of meeting the need to health, to social care, or half to each. A specific health need that a
    council could lawfully meet under section 22 of the Care Act because it is incidental or ancillary goes to social care. The matrix is a guide which has been in use
    since 2019; the panel may move from it by up to ten points either way and gives its reasons in the decision letter. Nothing in the matrix alters who is responsible
    commissioner or ordinary residence.""")
    if d.v == 1:
        w.note(
            "Protected: only the grey fields can be written in. Ask the panel coordinator (ccp@saltbydene-icb.example) for the unprotected copy."
        )
    w.note(long.CCP)
    for label in (
        "Panel reference",
        "Name",
        "Date of birth",
        "Diagnosis and legal status",
        "Responsible council",
        "Responsible ICB",
        "Weekly cost requested",
        "Split proposed",
    ):
        w.legacy(label)
    w.note("Describe the service, not the provider. Say what would be different in three months' time.")
    w.legacy("Service proposed", tab=False)
    w.note("At least two options, one of them at the council's usual rate, and why each was ruled out.")
    w.legacy("Options considered", tab=False)
    w.note("Which parts of the plan are aftercare, and whether the person tops up.")
    w.legacy("Section 117", tab=False)
    w.legacy("Length of approval sought")
    w.legacy("Clinical or social work evidence", tab=False)
    w.legacy("Recommendation of the presenting practitioner", tab=False)
    w.legacy("Presented by")
    w.para(
        "For the panel: decision / shares / review date / chair's initials. The coordinator enters the decision on both systems. Appeals within ten working days to the two directors, under paragraph 9 of the terms of reference."
    )
    return w.bytes()
