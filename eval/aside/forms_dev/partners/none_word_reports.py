"""More Word documents of partners that are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import none
from eval.aside.forms_dev.partners.word import Word


@none
def glossary() -> tuple[str, bytes]:
    w = Word("Verdana", 10)
    w.p("Jargon buster for board members", bold=True, size=14)
    for a, b in (
        ("ADASS", "the association of directors"),
        ("BCF", "Better Care Fund"),
        ("CHC", "Continuing healthcare"),
        ("D2A", "Discharge to assess"),
        ("DNAR", "see ReSPECT"),
        ("IMCA", "Independent mental capacity advocate"),
        ("MARM", "Multi-agency risk management"),
        ("NCTR", "No criteria to reside"),
        ("PIPOT", "Person in a position of trust"),
        ("SAR", "Safeguarding adults review"),
    ):
        w.p(f"**{a}**\t{b}", tabs=[4])
    return "Board induction/Jargon buster.docx", w.done()


@none
def draft_strategy() -> tuple[str, bytes]:
    w = Word("Calibri", 11)
    w.p("DRAFT v0.6 – not for circulation", colour="C00000", bold=True)
    w.h("Joint carers strategy 2024–2029", 1)
    w.p("Foreword by [to be confirmed]")
    w.p(
        "There are about 21,400 unpaid carers in Saltmarsh according to the 2021 Census, and one in four gives fifty hours a week or more. This strategy was written with sixty of them. It has five promises."
    )
    for n, t in enumerate(
        (
            "You will be recognised. GPs and hospital wards will ask and write down the answer.",
            "You will be offered a conversation in your own right, within [28] days.",
            "You will get a break. We will spend £[x] more on sitting services by 2026.",
            "You will not be poorer for caring. Advice workers will be at the carers centre three days a week.",
            "You will be heard. Two carers sit on the Board.",
        ),
        1,
    ):
        w.p(f"{n}. {t}")
    w.p(
        "Section 7, money: [finance to add table]. The rest of this section describes where the present £402,000 goes and why the sitting service has a waiting list of eleven weeks."
    )
    return "Carers/Joint carers strategy DRAFT v0.6.docx", w.done()


@none
def agenda() -> tuple[str, bytes]:
    w = Word("Arial", 11)
    w.p("Integrated Neighbourhoods Board", bold=True, size=14)
    w.p("Date: 3 July 2024\nTime: 10.00 – 12.00\nVenue: Fen Edge Library")
    w.table(
        [
            ["No", "Item", "Lead", "Paper", "Time"],
            ["1", "Welcome and apologies", "Chair", "–", "10.00"],
            ["2", "Declarations of interest", "All", "–", "10.05"],
            ["3", "Frailty pilot", "PCN", "A", "10.10"],
            ["4", "Home oxygen data sharing", "FRS", "B", "10.40"],
            ["5", "Break", "", "", "11.10"],
            ["6", "Any other business", "", "", "11.50"],
        ],
        [1.2, 8, 3, 2, 2.8],
        head="EEEEEE",
    )
    return "Partnership board/Agenda July 2024.docx", w.done()


@none
def checklist_of_advice() -> tuple[str, bytes]:
    w = Word("Tahoma", 11)
    w.h("Ten things to check when you visit someone who hoards", 1)
    for t in (
        "Can you get out quickly?",
        "Is there a working smoke alarm?",
        "Where does the person sleep?",
        "Is anything stacked near a heater?",
        "Is the bath usable?",
        "Who do they trust?",
        "What are they proud of? Start there.",
        "Are there animals?",
        "Has anybody asked what they want?",
        "When are you going back?",
    ):
        w.p(f"☐ {t}")
    w.p("Put this sheet in the back of your diary. For the assessment see Appendix 2 of the protocol.")
    return "Hoarding protocol/Ten things.docx", w.done()


@none
def self_assessment_prose() -> tuple[str, bytes]:
    w = Word("Calibri", 11)
    w.h("How good is our partnership with the NHS? A short self-assessment", 1)
    for q, a in (
        (
            "Do we share a vision?",
            "On discharge, yes. A shared statement was agreed in October and it is on the wall of the hub. On prevention we do not yet; the ICB’s priorities are set by region and ours by neighbourhood.",
        ),
        (
            "Do we share money?",
            "The pooled budget is £31.4m. It is reconciled each quarter. We spent the Discharge Fund by January and had to use reserves for bridging care.",
        ),
        (
            "Do we share information?",
            "Social workers can read the shared care record. Community nurses cannot read ours. A fix is planned for the autumn.",
        ),
        (
            "Where are we weakest?",
            "Mental health aftercare. We have 212 people on section 117 without a joint review in the last year.",
        ),
    ):
        w.h(q, 2)
        w.p(a)
    return "Evidence/Partnerships self assessment.docx", w.done()


@none
def rota() -> tuple[str, bytes]:
    w = Word("Arial", 9, wide=True)
    w.p("Emergency duty rota – Approved Mental Health Professionals – w/c 3 June", bold=True)
    w.table(
        [
            ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            ["Day 1", "KL", "KL", "BH", "BH", "RS", "", ""],
            ["Day 2", "ND", "", "ND", "ND", "", "", ""],
            ["Back-up", "", "RS", "", "", "KL", "EDT", "EDT"],
            ["Night", "EDT", "EDT", "EDT", "EDT", "EDT", "EDT", "EDT"],
        ],
        head="FFE699",
        label="F2F2F2",
    )
    w.p("Swaps by e-mail to the lead AMHP. Gaps are covered by the hub.")
    return "Mental health/AMHP rota June.docx", w.done()


@none
def carer_letter() -> tuple[str, bytes]:
    w = Word("Comic Sans MS", 12)
    w.p("To whoever runs the hospital discharge")
    w.p(
        "My name is Ron and my wife is Betty. I don’t want to make a complaint. I want to tell you about Denise who came every morning for six weeks and sang with her. Betty could not say the words but she knew the tune."
    )
    w.p("What is a morning\nbut the kettle and the key,\na voice upon the stairway\nthat is calling up for me.")
    w.p("You may put this in your newsletter if you like.\nRon")
    return "Compliments/Letter from Ron.docx", w.done()


@none
def contract_monitoring_report() -> tuple[str, bytes]:
    w = Word("Calibri", 10.5)
    w.h("Quality monitoring visit: The Spinney Residential Home, 19 March 2024", 1)
    w.table(
        [
            ["Area", "Rating", "Finding"],
            ["Care plans", "Good", "Six read. Life stories in all. Two not updated after falls."],
            ["Medicines", "Requires improvement", "Patch sites not rotated. Pharmacist to train seniors."],
            ["Staffing", "Good", "Dependency tool used weekly. One vacancy."],
            ["Environment", "Requires improvement", "Garden path uneven, contractor booked 4 April."],
            ["Leadership", "Good", "Deputy known to every resident asked."],
        ],
        [3.5, 4, 9.5],
        head="C6E0B4",
    )
    w.p("Previous rating: Good (March 2023). Next visit: by September 2024.")
    return "Provider quality/Visit report The Spinney.docx", w.done()


@none
def forms_catalogue() -> tuple[str, bytes]:
    w = Word("Arial", 10)
    w.h("Which form do I need?", 1)
    w.table(
        [
            ["If you want to…", "Use", "Fields it asks for", "Send to"],
            ["refer for fire safety", "CFS-12", "Name, address, risks, consent", "Fire service"],
            ["tell us about an adult at risk", "PP-214", "Incident no., circumstances, ABCDE", "MASH"],
            ["ask for an advocate", "Voicewell referral", "Type, decision, difficulty", "Advocacy provider"],
            ["order equipment over £1,500", "Special order", "Item, cost, reason, trial", "Equipment store"],
        ],
        head="DEEAF6",
    )
    return "Staff handbook/Which form.docx", w.done()


@none
def case_study() -> tuple[str, bytes]:
    w = Word("Georgia", 11)
    w.h("Case study: Reg and the number 42", 1)
    w.p("**Name:** Reg (changed)\n**Age:** 79\n**Support:** Befriending, Good Neighbours of Ashwater")
    w.p(
        "Reg had not been downstairs since his wife died in the autumn. His GP’s link worker rang Good Neighbours, and a volunteer who used to drive buses went to see him. They talked about routes for an hour. In March they rode the 42 to the end of the line and had chips."
    )
    w.p(
        "**What changed?** He goes to the lunch club on Tuesdays and has not rung the out-of-hours line since April.\n**Cost:** £11 a week."
    )
    return "VCS/Case study Reg.docx", w.done()
