"""PDFs that are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import none
from eval.aside.forms_dev.partners.pages import Sheet


@none
def contents_list() -> tuple[str, bytes]:
    s = Sheet("Times-Roman", 11)
    s.text("Safeguarding Adults Board – Annual report 2023/24", bold=True, size=15)
    s.text("Contents", bold=True)
    for n, (t, p) in enumerate(
        (
            ("Foreword from the Independent Chair", 3),
            ("Who we are", 4),
            ("Our year in numbers", 6),
            ("Learning from reviews", 11),
            ("What partners did", 15),
            ("Voice", 22),
            ("Priorities for 2024/25", 26),
            ("Appendix: attendance", 29),
        ),
        1,
    ):
        s.dots(f"{n}  {t}", "")
        s.at(s.right - 2, s.y, str(p))
    s.feed()
    s.text("Foreword", bold=True, size=14)
    s.text(
        "It has been a year of pressure and of patience. Concerns rose by eleven per cent, and for the first time more than half came from people other than professionals. I thank the members of the Board and above all the families who spoke to us when they had every reason not to."
    )
    return "SAB/Annual report extract.pdf", s.done()


@none
def suppressed_table() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 9, wide=True)
    s.text("Safeguarding enquiries by type and source of risk, 2023/24", bold=True, size=12)
    s.grid(
        [
            ["Type", "Service provider", "Known to adult", "Not known", "Total"],
            ["Physical", "112", "203", "*", "318"],
            ["Sexual", "*", "21", "*", "31"],
            ["Domestic abuse", "-", "154", "-", "154"],
            ["Discriminatory", "*", "*", "-", "*"],
            ["Modern slavery", "-", "*", "*", "6"],
            ["Organisational", "67", "-", "-", "67"],
            ["Self-neglect", "", "", "", "290"],
        ],
        [3, 2, 2, 2, 2],
        head="#DDDDDD",
        plain=5,
    )
    s.text("* fewer than 5 and secondary suppression. - zero. Blank: not applicable.", size=8)
    return "Data/SAC by source of risk.pdf", s.done()


@none
def leaflet_questions() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 12)
    s.text("Planning ahead – frequently asked questions", bold=True, size=18, colour="#5B3A8C")
    for q, a in (
        ("Do I have to do this?", "No."),
        (
            "Is it legally binding?",
            "No. An advance decision to refuse treatment can be, if it is signed and witnessed.",
        ),
        ("Who should have a copy?", "Your GP, and whoever would be called at night."),
        ("Can I change my mind?", "Yes, at any time. Cross out, write the new date and sign."),
        ("Who can help me?", "A nurse, a social worker, a friend, the hospice on 01632 960070."),
        ("What if I cannot write?", "Someone may write it for you."),
    ):
        s.text(q, bold=True, after=0)
        s.text(a, after=10)
    return "End of life/Planning ahead FAQ.pdf", s.done()


@none
def poster_text() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 24, margin=60)
    for t in (
        "Worried about an adult?",
        "See it.",
        "Say it.",
        "Stop it.",
        "01632 960900",
        "day or night",
        "In an emergency 999",
    ):
        s.text(t, bold=True, after=22)
    return "Comms/Safeguarding poster.pdf", s.done()


@none
def findings_report() -> tuple[str, bytes]:
    s = Sheet("Times-Roman", 11, foot="Trent Vale Internal Audit Partnership – final report")
    s.text("Internal audit report: Direct Payments 2023/24", bold=True, size=15)
    s.grid(
        [
            ["Opinion", "Limited assurance"],
            ["Sponsor", "Director of Adult Services"],
            ["Draft issued", "14 December 2023"],
            ["Final issued", "26 January 2024"],
        ],
        [2, 5],
        label="#EEEEEE",
        plain=2,
    )
    s.text("Findings and agreed actions", bold=True)
    s.grid(
        [
            ["No", "Finding", "Priority", "Management response", "Due"],
            [
                "1",
                "37 of 60 accounts had no monitoring in 12 months",
                "High",
                "Agreed. Two officers recruited",
                "June 24",
            ],
            ["2", "Surplus of £412k not reclaimed", "High", "Agreed. Prepaid cards first", "Sept 24"],
            ["3", "Employer liability cover not seen in 9 cases", "Medium", "Agreed", "April 24"],
            ["4", "Guidance refers to a former team", "Low", "Accepted", ""],
        ],
        [0.6, 4, 1.2, 4, 1.4],
        head="#DDDDDD",
        plain=5,
    )
    return "Internal audit/Direct payments final report.pdf", s.done()


@none
def decision_statement() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 11, margin=64)
    s.text("Statement of decision 23 014 771", bold=True, size=14)
    for n, t in enumerate(
        (
            "Mrs V complained that the council failed to take account of her father’s laundry and heating costs when it worked out what he should pay.",
            "The council accepted that the costs were reported in August 2022 and that nobody acted on them.",
            "There was fault. Mr W paid £1,284.60 more than he should have.",
            "Within one month the council will apologise, pay £500 for distress and refund the overcharge. Within three months it will find others affected.",
            "We have completed our investigation.",
        ),
        1,
    ):
        s.text(f"{n}.  {t}", after=8)
    return "Complaints/Decision 23 014 771.pdf", s.done()


@none
def contact_list() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 9)
    s.text("Who to call – Care homes and hospital, Winter 2024", bold=True, size=13)
    s.grid(
        [
            ["Service", "Telephone", "E-mail", "Hours"],
            ["Transfer of care hub", "01632 960300", "hub@brackenshire.example", "8–8"],
            ["Community nursing", "01632 960311", "", "24h"],
            ["Pharmacy team", "01632 960322", "moch@marlpit.example", "9–5"],
            ["Equipment store", "01632 960333", "", "8.30–5"],
            ["Emergency duty team", "01632 960900", "–", "Nights"],
            ["Falls pick-up", "01632 960344", "", ""],
        ],
        [3, 2, 3.4, 1.2],
        head="#CCE5FF",
        plain=4,
    )
    return "Winter/Who to call.pdf", s.done()


@none
def press_notice() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 11)
    s.text("NEWS RELEASE", bold=True, size=18)
    s.text("For immediate release: 3 May 2024")
    s.text("Crews and carers team up to prevent fires", bold=True, size=14)
    s.text(
        "Northmoor Fire and Rescue Service and the council’s reablement team have visited 312 of the area’s most vulnerable residents in the last year. Any resident can ask for a visit by completing a short form or ringing 01632 960700."
    )
    s.text("ENDS")
    s.text("Notes to editors: photograph available. Contact: press office 01632 960701.", size=9)
    return "Comms/News release fire visits.pdf", s.done()


@none
def rating_table() -> tuple[str, bytes]:
    s = Sheet("Helvetica", 10)
    s.text("Quality summary of contracted care homes, April 2024", bold=True, size=13)
    s.grid(
        [
            ["Home", "Safe", "Effective", "Caring", "Responsive", "Well-led"],
            ["Larchwood Court", "G", "G", "O", "G", "G"],
            ["The Spinney", "RI", "G", "G", "G", "G"],
            ["St Bride's", "RI", "RI", "G", "G", "RI"],
            ["Oaklea", "G", "G", "G", "G", "G"],
            ["Willowmere", "", "", "", "", ""],
        ],
        [3, 1, 1.2, 1, 1.4, 1.2],
        head="#E2EFDA",
        plain=6,
    )
    s.text("Willowmere has a new provider and has not been rated.", size=8)
    return "Provider quality/Ratings April 2024.pdf", s.done()


@none
def sar_executive_summary() -> tuple[str, bytes]:
    s = Sheet("Times-Roman", 12)
    s.text("Safeguarding Adults Review: Mr D – learning in brief", bold=True, size=16)
    for h, t in (
        ("Who was Mr D?", "A retired lorry driver, private and funny, who rang his sister in Portugal each Sunday."),
        ("What happened?", "He declined help eleven times in four months and died of sepsis in May 2024."),
        (
            "What should be different?",
            "Agencies must meet after three refusals. Capacity to carry out a decision should be tested and not assumed.",
        ),
        ("What next?", "The Board has accepted all seven recommendations."),
    ):
        s.text(h, bold=True, after=0)
        s.text(t, after=10)
    return "SAB/SAR Mr D learning in brief.pdf", s.done()
