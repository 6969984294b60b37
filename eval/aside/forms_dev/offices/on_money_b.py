"""Finance and procurement, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import P, eml, sheet_text


def supplier_form(f: Fill) -> bytes:
    d = P("Helvetica", 9.5, foot="Accounts Payable NS1" + ("/2025" if f.v else ""))
    d.t("PENBURY COUNCIL", 12, bold=True)
    d.t("New supplier request: care providers", 14, bold=True)
    d.t(
        "Part A is for the officer who wants the supplier to be set up. Part B is for the supplier. Incomplete forms will be sent back. We will telephone to check bank details.",
        9,
    )
    d.bar("PART A – COUNCIL OFFICER")
    d.line("Name and extension", f("Name and extension"), at=120, dots=True)
    d.line("Why is no existing supplier suitable?", f("Why is no existing supplier suitable?"), at=180, dots=True)
    d.ticks(
        "Type of care",
        "Home care|Residential|Nursing|Supported living|Day care|Other",
        f("Type of care"),
        at=80,
        step=85,
    )
    d.ticks("Contract in place?", "Framework|Spot|None", f("Contract in place?"), at=100)
    d.bar("PART B – SUPPLIER")
    for label in (
        "Legal name",
        "Trading name",
        "Company or charity number",
        "CQC location number",
        "Address",
        "Postcode",
        "E-mail for remittances",
        "Telephone",
        "VAT number",
    ):
        d.line(label, f(label), at=130, dots=True)
    d.ticks("Are you a small or medium business?", "Yes|No", f("Are you a small or medium business?"), at=190)
    d.line("Sort code", f("Sort code"), at=60, end=230, down=False)
    d.line("Account number", f("Account number"), x=245, at=80)
    d.line("Name of account", f("Name of account"), at=90)
    d.t("I confirm that I am authorised to give these details.", after=0)
    d.line("Signed", f("Signed"), at=50, end=320, down=False)
    d.line("Date", f("Date"), x=330, at=30)
    d.bar("ACCOUNTS PAYABLE ONLY", 0.3)
    d.line("Supplier number", "", at=90, end=250, down=False)
    d.line("Verified by telephone (initials)", "", x=265, at=150)
    return d.data()


add(
    supplier_form,
    "b Finance/NS1 new supplier.pdf",
    "b NS1_2025.pdf",
    (
        "f Finance/NS1 Willowbeck Homecare.pdf",
        """
        Ruth Sayer x4417
        sole bidder for night sits, Penbury South
        Home care
        Spot
        Willowbeck Homecare Ltd
        Willowbeck
        09990417
        1-999041772
        Unit 4, Tannery Court, Penbury
        PE99 4ZZ
        accounts@willowbeck.example
        01632 960183
        not registered
        Yes
        00-00-00
        00000000
        Willowbeck Homecare Ltd
        H Dodd
        17/02/2025
        """,
    ),
    (
        "f NS1 new supplier - St Anselm's nursing (scan).pdf",
        """
        G. Treece
        person's choice of home, out of area
        Nursing
        Spot
        The St Anselm Trust
        ~
        Charity 9900171
        1-990017233
        Abbey Road, Cold Harbour
        CH99 1AA
        finance@stanselm.example
        01632 960140
        exempt
        No
        on letterhead attached
        see attached
        St Anselm Trust general
        Sr. M. Bernard
        3 Mar 25
        """,
    ),
    (
        "p Finance/NS1 part A only.pdf",
        """
        Ruth Sayer x4417
        needs BSL-fluent staff
        Supported living
        None
        Open Palm CIC
        ~11
        """,
    ),
    together=True,
)


def card_log(f: Fill) -> bytes:
    heads = ["Date", "Supplier", "What was bought and for whom (initials only)", "Net", "VAT", "Receipt Y/N", "Code"]
    rows = [
        ["Purchase card monthly log"],
        ["Cardholder", f("Cardholder")],
        ["Card ending", f("Card ending")],
        ["Month", f("Month")],
        ["Approver", f("Approver")],
        [],
        heads,
    ]
    rows += f.rows(heads, 12)
    rows += [
        ["", "", "Total", "", "", "", ""],
        [
            "I confirm these purchases were for the Council's business",
            f("I confirm these purchases were for the Council's business"),
        ],
    ]
    if f.v:
        rows.insert(1, ["Send to pcards@eastmere.example by the 5th of the next month"])
    return sheet_text(rows)


add(
    card_log,
    "b Finance/pcard log.csv",
    "b Finance/Purchase card monthly log.csv",
    (
        "f Finance/pcards/pcard log Jan hospital team.csv",
        """
        L Quist
        0417
        January 2025
        M Stone
        03/01/25 | Argento | microwave and kettle, Mr A, discharge | 58.32 | 11.66 | Y | 40881 || 09/01/25 | Locksafe | key safe x2 | 41.00 | 8.20 | Y | 40881 || 22/01/25 | Taxi | Mrs D to viewing of care home | 17.50 | 0 | N | 40883
        LQ
        """,
    ),
    (
        "f Finance/pcards/Dec log - out of hours.csv",
        """
        Emergency duty team
        ~
        Dec
        Karl
        24 Dec | Bread & Butter | food parcel | 22.40 | - | Y | 41007 || 27 Dec | Inn on the Green | 1 night, carer breakdown, Ms T | 79 | 15.80 | Y | 41007
        K. J. 6/1
        """,
    ),
    (
        "p Finance/pcards/log Feb.csv",
        """
        P Amis
        2210
        February
        ~
        ~
        """,
    ),
    together=True,
)


def award_email(f: Fill) -> bytes:
    extra = "\nTemplate reference: PROC-E4\n" if f.v else ""
    text = (
        f"Dear {f('Dear', '[Bidder contact]')},\n\n"
        f"Tender reference: {f('Tender reference:', '[XXX000]')}\nContract: {f('Contract:', '[title of contract]')}\nLot: {f('Lot:', '[lot number and area]')}\n\n"
        "Thank you for your tender. I am pleased to tell you that, subject to the standstill period, the Council intends to award the above lot to you.\n\n"
        f"Your quality score: {f('Your quality score:', '[xx] out of 60')}\nYour price score: {f('Your price score:', '[xx] out of 40')}\nYour rank: {f('Your rank:', '[x] of [y]')}\n\n"
        f"The standstill period ends at midnight on {f('The standstill period ends at midnight on', '[date]')}. The contract will begin on {f('The contract will begin on', '[date]')}.\n\n"
        f"Reasons for the scores\n{f('Reasons for the scores', '[paste evaluators’ consensus comments]')}\n\n"
        f"Yours sincerely\n{f('Yours sincerely', '[name of procurement officer]')}\nProcurement, Thornsea City Council\n01632 960122\n{extra}"
    )
    subject = "Notice of intention to award" + (": [contract title]" if not f.on else "")
    return eml(
        subject,
        "procurement@thornsea.example",
        "bidders@thornsea.example" if not f.on else "tenders@provider.example",
        "Mon, 03 Jun 2024 10:04:00 +0100",
        text,
    )


add(
    award_email,
    "b Procurement/email templates/Intention to award.eml",
    "b Procurement/email templates/PROC-E4 award notice.eml",
    (
        "f Procurement/Sent/RE Notice of intention to award - extra care.eml",
        """
        Ms Halloran
        TCC0418
        Care and support in extra care housing
        Lot 2, Fennel Court and Quayside
        51
        36.4
        1 of 4
        13 June 2024
        1 September 2024
        Q1 (outcomes): strong account of how staff enable tenants to do things for themselves, with evidence from two schemes. Q3 (night cover): good, but the response time at Quayside was not explained.
        Owen Tring
        """,
    ),
    (
        "f Procurement/Sent/award notice sitting service.eml",
        """
        Mr Achebe
        TCC0466
        Carers' sitting service
        n/a
        44
        40
        1 of 2
        Fri 5 July
        1/10/24
        ~
        Owen
        """,
    ),
    (
        "p Procurement/Drafts/Notice of intention to award.eml",
        """
        Mrs Lall
        TCC0470
        Community equipment
        ~3
        2 of 3
        ~4
        """,
    ),
    together=False,
)
