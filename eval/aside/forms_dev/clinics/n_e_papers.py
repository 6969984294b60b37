"""Ordinary papers: agreements, terms, self-assessment, drafts, glossaries."""

# ruff: noqa: RUF001

from __future__ import annotations

from .pen import plain
from .plainly import pdf, word


@plain("Section 75/Section 75 agreement extract - parties and schedules.pdf")
def s75_extract() -> bytes:
    """An executed agreement with pages left blank on purpose."""
    p = pdf(face="Times", size=11, note="plain", tint="#000000")
    p.title("PARTNERSHIP AGREEMENT under section 75 of the National Health Service Act 2006", 14)
    p.para("DATED 31 March 2023 (1) WESTERMOOR COUNCIL and (2) NHS SALTBY AND DENE INTEGRATED CARE BOARD")
    p.head("1. Definitions")
    for one in (
        "'Aligned Fund' means budgets which are managed together but not pooled.",
        "'Authorised Officer' means the post named in Schedule 6.",
        "'Commencement Date' means 1 April 2023.",
        "'Non-Recurrent Payment' means funding under clause 8.5.",
        "'Overspend' means any expenditure from a Pooled Fund in a Financial Year which exceeds the Financial Contributions.",
    ):
        p.para(one)
    p.head("Schedule 1: Services")
    p.show(
        "Service|Fund|Host",
        "Equipment^Pooled^Council|Reablement^Pooled^Council|Intermediate care beds^Aligned^ICB|Carers^Pooled^Council|Mental health social care^Delegated^-",
    )
    p.new()
    p.para("Schedule 2: Governance. [This page is intentionally left blank; the terms of reference are published.]")
    p.gap(300)
    p.para("Schedule 3: Risk share. See clause 12.")
    p.new()
    p.para(
        "EXECUTED as a deed by affixing the common seal of Westermoor Council in the presence of the Monitoring Officer, and by two authorised signatories of the Board on the date first written. Seal register 2023/114."
    )
    return p.bytes()


@plain("Section 75/Terms of reference JCB.docx")
def terms_of_reference() -> bytes:
    """Terms of reference with a table of members."""
    w = word(font="Arial", size=10.5)
    w.title("Joint Commissioning Board: terms of reference")
    w.show(
        "Heading|",
        "Purpose^To oversee the pooled and aligned funds and to advise both partners|Accountable to^Health and Wellbeing Board; ICB place committee|Chair^Director of Adult Social Services and Place Director, in turn from April|Quorum^Two from each partner|Frequency^Monthly, not August|Papers^Five working days|Decisions^By consensus; no casting vote|Review^Yearly in May",
        "4 13",
    )
    w.head("Members")
    w.show(
        "Post|Organisation|Vote",
        "Director of Adult Social Services^Council^Yes|Assistant Director, Commissioning^Council^Yes|Head of Finance^Council^Yes|Place Director^ICB^Yes|Chief Finance Officer's nominee^ICB^Yes|Designated nurse^ICB^Yes|Healthwatch^-^No|Voluntary sector^-^No|Pool managers^As needed^No",
    )
    w.para("Agreed 14 June 2023; amended 8 May 2024 (quorum).")
    return w.bytes()


@plain("Self-assessment/Partnerships and communities - prose.docx")
def self_assessment() -> bytes:
    """Questions as headings, with prose beneath."""
    w = word(font="Calibri", size=11)
    w.title("Self-assessment: partnerships and communities")
    for head, text in (
        (
            "What do we do well?",
            "Our hub brings together twelve navigators, therapists, brokers and social workers of three employers. In a year the share of people going home first has risen from 76 to 84 per cent. Partners mark the hub at eight of ten.",
        ),
        (
            "How do we know?",
            "We track 72-hour calls: of 1,106 answered, 71 per cent were all A. Healthwatch heard the same from 164 people, and added that the hours on the day itself are too long.",
        ),
        (
            "What is less good?",
            "Section 117 reviews are late by eighteen months in the delegated service, and the council could not see that until the audit of last autumn. We did not ask.",
        ),
        (
            "What are we doing about it?",
            "Two reviewers from April; a report to both bodies each quarter; a decision in June whether to end the delegation of that function.",
        ),
        ("What do people tell us?", "'Tell Ivy, not me.' We now ask whom to tell."),
        ("What next?", "Sundays."),
    ):
        w.head(head)
        w.para(text)
    return w.bytes()


@plain("Protocols/DRAFT Out of area discharge protocol v0.3.docx")
def draft_protocol() -> bytes:
    """A draft with some square brackets."""
    w = word(font="Arial", size=11, note="grey")
    w.title("DRAFT – Discharge of people who live in another council's area")
    w.note("Version 0.3 for comment by 14 March. Square brackets mark what is not agreed.")
    for n, text in enumerate(
        (
            "This protocol is made between Westermoor, Penbrook and [Ashcombe, to be confirmed] Councils and Harrowmere University Hospitals.",
            "The council in whose area the person is ordinarily resident arranges care. Where that is not known the council in whose area the hospital stands acts, and recovers its costs within [30] days.",
            "The hub will tell the other council by noon of the day after admission where a need is likely. It will use the other council's own form, all of which are kept at [link].",
            "Reablement will be provided across the boundary for up to 14 days at the provider's usual rate. [Finance leads to agree rate for 2025/26.]",
            "Equipment is lent by the hospital's own store and is replaced like for like each quarter. Bariatric items are excluded. [Is this still so?]",
            "Disputes go to the heads of service on the same day and to the directors on the next.",
            "This protocol will be reviewed in [month] 2026 by the Discharge Oversight Group.",
        ),
        1,
    ):
        w.para(f"{n}. {text}")
    return w.bytes()


@plain("Glossary/Health words for social workers.docx")
def glossary() -> bytes:
    """A glossary."""
    w = word(font="Verdana", size=10)
    w.title("Health words for social workers (and the other way about)", 14)
    w.show(
        "Word|What they mean by it",
        "AACC^All age continuing care: the ICB's team|BR^Board round, not bank rate|CGA^Comprehensive geriatric assessment|CTR^Criteria to reside; also, Care and Treatment Review|D2A^Discharge to assess|DST^Decision support tool|EDD^Expected date of discharge. A hope.|FNC^Funded nursing care|LOS^Length of stay|MAU^Medical assessment unit|NR^Nearest relative; also, not required|OPEL^Operational pressures escalation level|POC^Package of care|SCR^Summary care record; serious case review (old); social circumstances report|SPA^Single point of access|TTO^Tablets to take out|UCR^Urgent community response",
        "3 14",
    )
    return w.bytes()


@plain("Contents/Discharge policy - contents and version page.pdf")
def contents_page() -> bytes:
    """A contents list with dotted leaders, and a control table with empty cells."""
    p = pdf(face="Helvetica", size=10.5)
    p.title("Discharge policy")
    p.show(
        "Version|Date|Author|Approved by|Change",
        "1.0^02/11/2023^Head of hub^DOG^First issue|1.1^18/04/2024^Head of hub^^Typing errors|2.0 draft^20/01/2025^Head of hub^^Weekends",
    )
    for name, n in (
        ("1  Principles", 3),
        ("2  Before admission", 4),
        ("3  The first 24 hours", 6),
        ("4  Criteria to reside", 7),
        ("5  Pathways 0 to 3", 9),
        ("6  Capacity and consent", 13),
        ("7  Carers", 15),
        ("8  Equipment", 16),
        ("9  Choice", 18),
        ("10  Homelessness", 20),
        ("11  Out of area", 21),
        ("12  Escalation", 22),
        ("Appendix A  Forms used", 24),
        ("Appendix B  Law", 26),
    ):
        p.para(name + " " + "." * (70 - len(name)) + f" {n}")
    p.note("Uncontrolled when printed.")
    return p.bytes()


@plain("SAR/SAR Ted - learning summary.pdf")
def sar_summary() -> bytes:
    """A seven-minute briefing in boxes."""
    p = pdf(face="Helvetica", size=10, tint="#4B2E83", note="oblique")
    p.title("Seven-minute briefing: 'Ted'")
    for head, text in (
        (
            "1. Who",
            "Ted was 71, a signwriter, and lived alone with three televisions. He died at home in February 2024 of a burn.",
        ),
        (
            "2. What happened",
            "Nine services met him in his last year. Each closed the case when he did not open the door.",
        ),
        ("3. Capacity", "It was assumed by all and assessed by none."),
        ("4. What went well", "The respiratory nurse went back eleven times."),
        (
            "5. Findings",
            "No one called a MARM. Oxygen and smoking were known to four services and written down by one.",
        ),
        ("6. What to do differently", "Ask what matters, and who else knows. Non-attendance is information."),
        ("7. Reflect", "Who on your list has not opened the door this month? What would you do on Monday?"),
    ):
        p.head(head)
        p.para(text)
    p.note("Published 3 February 2025 with the agreement of Ted's niece, who chose the name.")
    return p.bytes()


@plain("Training/MCA quiz with answers.docx")
def quiz_answers() -> bytes:
    """A quiz with its answers printed."""
    w = word(font="Calibri", size=11, note="grey")
    w.title("Capacity quiz: questions and answers for the trainer")
    for q, a in (
        ("How many principles are there?", "Five."),
        ("True or false: a diagnosis of dementia means that the person lacks capacity.", "False. Section 2(3)."),
        ("What is the standard of proof?", "Balance of probabilities."),
        (
            "Who is the decision maker for an operation?",
            "The surgeon, unless there is an attorney or deputy with authority.",
        ),
        (
            "After how many days in a care home must an IMCA be instructed, if there is nobody to consult?",
            "Eight weeks.",
        ),
        ("Name one case about residence.", "LBX v K, L, M. Half a mark for remembering the letters."),
        ("Does next of kin have a legal meaning here?", "No."),
    ):
        w.para("Q. " + q, bold=True)
        w.note("A. " + a)
    return w.bytes()


@plain("Posts/Job description Transfer of Care navigator.docx")
def job_description() -> bytes:
    """A job description with a table of essentials."""
    w = word(font="Arial", size=10.5)
    w.title("Job description")
    w.show(
        "|",
        "Post^Transfer of Care Navigator|Grade^G (or band 5)|Hours^37, shifts, one weekend in four|Base^Hub, level 2|Responsible to^Hub team leader|Responsible for^Nobody|Post number^ASC 4471|DBS^Enhanced",
        "4 13",
    )
    w.head("Duties")
    w.bullets(
        "Take referrals from wards and agree the pathway|Speak with people and families in words they know|Book transport, equipment and care|Make 72-hour calls"
    )
    w.head("Person specification")
    w.show(
        "Requirement|Essential|Desirable|Shown by",
        "NVQ 3 or experience^✓^^A|Knows one side of the hospital wall^✓^^A, I|Knows both^^✓^I|Can say no to a consultant^✓^^I|Driver^^✓^A",
        "8 2.5 2.5 4",
    )
    w.para("A application, I interview.")
    return w.bytes()


@plain("Delegation/Schedule of delegated authority ICB place.pdf")
def delegated_authority() -> bytes:
    """Limits, many dashes."""
    p = pdf(face="Helvetica", size=9.5, note="plain")
    p.title("Schedule of delegated authority: place", 14)
    p.show(
        "Decision|Team manager|Head of service|Director|Panel",
        "Fast track package^Any^-^-^-|CHC standard package to £1,200 a week^-^Yes^-^-|Above £1,200^-^-^to £2,500^Yes|Section 117 joint package^-^to £1,000^to £2,500^Yes|Interim bed^2 weeks^6 weeks^-^-|Equipment special order^£350^£2,000^-^-|Backdating^-^-^-^Once|Without prejudice funding^-^-^Yes^-",
        "3 1.2 1.2 1.2 1.2",
    )
    p.note(
        "Amounts are gross and weekly unless stated. - no authority. In an emergency the on-call director may authorise anything for 72 hours."
    )
    return p.bytes()
