"""Inquiries in a workbook and review templates in slides."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.office import Slides, book, book_bytes, cell, rows, widths


def auditor_inquiries(f: Fill) -> bytes:
    """External auditor: a wide sheet with a reference, question, response column."""
    wb = book()
    s = wb.active
    s.title = "Inquiries"
    widths(s, 8, 70, 80)
    cell(
        s,
        "A1",
        "Informing the audit risk assessment – management responses, Adult Social Care",
        bold=True,
        size=12,
        over="C1",
    )
    cell(
        s,
        "A2",
        "Ashwater Metropolitan Borough Council – year ended 31 March 2024" if f.v else "Year ended 31 March 20XX",
        over="C2",
    )
    data: list[list[object]] = [["Ref", "Question", "Management response"]]
    for n, q in enumerate(
        (
            "What have been the key events or issues with a significant effect on the adult social care budget?",
            "Have you considered the appropriateness of accounting policies for client contributions?",
            "Are you aware of any whistleblowing or fraud, for example in direct payments or deputyship accounts?",
            "How are estimates for bad debt on care charges made?",
            "Are there any related party transactions with care providers?",
            "Have you assessed the risk of provider failure and any guarantees?",
            "Are you aware of litigation or claims (including Ombudsman remedies)?",
            "How do you assure pooled budget balances with the ICB?",
            "Have there been any breaches of laws, such as unlawful deprivation of liberty?",
        ),
        1,
    ):
        data.append([f"ASC{n}", q, f(f"q{n}", q)])
    rows(s, 4, data, head="D0CECE")
    return book_bytes(wb)


register(
    auditor_inquiries,
    [
        Doc("External audit/Management inquiries ASC.xlsx", "blank"),
        Doc("External audit/Inquiries Ashwater 2023-24.xlsx", "blank", v=1),
        Doc(
            "External audit/Inquiries Ashwater 2023-24 response.xlsx",
            "filled",
            "q1: Fee uplift of 9.1% agreed in March; 63 more older people in nursing care than planned; £2.2m drawn from reserve.\nq2: Yes, no change\nq3: Two direct payment cases referred to counter fraud (£18k and £4k). One deputyship: PA’s card used after death, police informed.\nq4: By age band and whether secured by deferred payment; 100% over six years unless a charge is held.\nq5: One councillor’s spouse is a director of a home with 3 placements. Declared.\nq6: Provider failure plan tested in October. No guarantees given.\nq7: 5 LGSCO remedies, total £6,140.\nq8: Quarterly reconciliation signed by both CFOs",
            1,
        ),
        Doc(
            "External audit/Auditor Qs - Fenmoor adults.xlsx",
            "filled",
            "q1: See outturn report P10\nq2: Yes\nq3: None known\nq4: As 22/23\nq5: No\nq6: Yes – market position statement\nq7: JR on charging policy, hearing in June\nq8: Monthly\nq9: 411 DoLS waiting. No claims as yet",
        ),
        Doc(
            "External audit/inquiries Longbarrow - awaiting finance.xlsx",
            "partly",
            "q3: One DP case, £2,350, recovered\nq6: Yes, annually\nq9: Backlog reported to DLT monthly",
        ),
    ],
)


def after_action_review(f: Fill) -> bytes:
    """Slides: a question at the top of each, and space."""
    s = Slides()
    s.new("After Action Review", "005EB8")
    s.box(
        2,
        4,
        28,
        3,
        "Patient Safety Incident Response Framework – Brackenshire University Hospitals"
        + ("\nFacilitator pack" if f.v else ""),
        size=16,
    )
    s.table(
        2,
        8,
        28,
        [
            [*f.pair("ev", "Event")],
            [*f.pair("date", "Date of AAR")],
            [*f.pair("fac", "Facilitator")],
            [*f.pair("there", "Who was there")],
        ],
    )
    for key, q in (
        ("exp", "1. What did we expect to happen?"),
        ("hap", "2. What actually happened?"),
        ("why", "3. Why was there a difference?"),
        ("good", "4. What went well?"),
        ("learn", "5. What have we learned?"),
    ):
        s.new(q, "005EB8")
        s.box(2, 4, 29, 12, f(key, q, "\n"), size=18)
    s.new("Actions", "005EB8")
    lines = (f("act", "Action") or "||").split(";;")
    s.table(
        2,
        4,
        29,
        [
            ["Action", "Owner", "Date"],
            *[([p.strip() for p in x.split("|")] + ["", ""])[:3] for x in lines],
            ["", "", ""],
            ["", "", ""],
        ],
    )
    return s.done()


register(
    after_action_review,
    [
        Doc("Hospital partners/After Action Review.pptx", "blank"),
        Doc("Hospital partners/AAR facilitator pack.pptx", "blank", v=1),
        Doc(
            "Hospital partners/AAR Ward 22 discharge.pptx",
            "filled",
            "ev: Mrs T discharged without key safe code\ndate: 14 Feb\nfac: Matron, older people\nthere: Ward, hub, reablement, ambulance crew (phone)\nexp: Reablement to meet her at home at 3pm//Key safe code on the referral\nhap: Transport early, 1.10pm. Crew left her in the porch with a neighbour for two hours\nwhy: Code was in the OT’s notebook//Hub had no contact for transport after booking\ngood: Neighbour; the carer who stayed past her shift\nlearn: “Key safe on the form” is not the same as somebody knowing it\nact: Add transport ETA to hub board|Hub lead|1 Mar;;Code by phone only, recorded as done|Ward OT|now",
        ),
        Doc(
            "Hospital partners/AAR missed DN visit.pptx",
            "filled",
            "ev: Insulin visit missed x2\ndate: 3/3/24\nfac: ANP\nexp: DN referral picked up same day\nhap: Sat in wrong inbox from Fri to Mon\nwhy: Old form still on ward PC\ngood: Niece rang 111\nlearn: - take old forms away\nact: Delete old form from shared drive|IT|done",
            1,
        ),
        Doc(
            "Hospital partners/AAR cat 3 PU - prep.pptx",
            "partly",
            "ev: Category 3 pressure ulcer, transfer from The Spinney\ndate: 22 April 2024\nfac: TVN\nhap: Mattress ordered on day 1, arrived on day 5",
        ),
    ],
    bank=5,
)


def seven_minute_briefing(f: Fill) -> bytes:
    """One slide of seven boxes round a title."""
    s = Slides()
    s.new("7 minute briefing: " + f("title", "7 minute briefing:", "[topic]"), "4B2E83")
    spots = [(1, 3), (9, 3), (17, 3), (25, 3), (1, 11), (9, 11), (17, 11)]
    colours = ["F8CBAD", "FFE699", "C5E0B4", "BDD7EE", "D9D2E9", "FFD9E8", "DDDDDD"]
    for (x, y), colour, (key, head) in zip(
        spots,
        colours,
        (
            ("b1", "1. Background"),
            ("b2", "2. Why it matters"),
            ("b3", "3. What happened"),
            ("b4", "4. What we found"),
            ("b5", "5. What to do"),
            ("b6", "6. Questions for your team"),
            ("b7", "7. Find out more"),
        ),
        strict=True,
    ):
        s.box(x, y, 7.6, 7.5, f(key, head), fill=colour, size=12, head=head)
    s.box(
        25,
        11,
        7.6,
        7,
        "Westmarch Safeguarding Adults Board" + ("\nPlease keep to 60 words a box" if f.v else ""),
        size=11,
    )
    return s.done()


register(
    seven_minute_briefing,
    [
        Doc("SAB/Learning/7 minute briefing.pptx", "blank"),
        Doc("SAB/Learning/7 minute briefing (60 words).pptx", "blank", v=1),
        Doc(
            "SAB/Learning/7MB Mr D self-neglect.pptx",
            "filled",
            "title: Mr D and executive capacity\nb1: A man of 73 in sheltered housing died of sepsis in May 2024.\nb2: Half of our SARs since 2020 are about self-neglect.\nb3: Eleven visits declined. Each was recorded as a choice.\nb4: Nobody tested whether he could do what he said he would do.\nb5: Ask “show me” as well as “tell me”. Call a MARM after three refusals.\nb6: Who in your caseload has said “I’ll do it tomorrow” for a month?\nb7: Board website, self-neglect toolkit",
        ),
        Doc(
            "7MB_oral_health.pptx",
            "filled",
            "title: Mouth care in care homes\nb1: Two s42 enquiries, one cause\nb2: Pneumonia. Pain. Dignity\nb3: Dentures lost at transfer, 6 wks without\nb5: Mouth care plan on day 1; name dentures\nb6: Where is your denture pot label?\nb7: Dental public health team",
            1,
        ),
        Doc(
            "SAB/Learning/7MB cuckooing.pptx",
            "partly",
            "title: Cuckooing\nb1: Case AB – see SAR referral Sept 24\nb2: 19 addresses known to police in the borough",
            1,
        ),
    ],
)
