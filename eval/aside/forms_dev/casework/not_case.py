"""Casework papers which are records or letters, not forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.pdf import HEAD, SMALL, TITLE, flow, grid, para, space
from eval.aside.forms_dev.casework.word import C, begin, build, bullets, gap, h, p, r, t


@none("Casefile/Chronology AM to March 2025.docx")
def chronology() -> bytes:
    """A chronology whose last column is mostly empty."""
    begin(0)
    rows = [
        ["12/09/2023", "Husband died", "GP letter", ""],
        ["02/11/2023", "Referred by neighbour, no heating", "Contact", ""],
        ["17/11/2023", "Declined assessment on the doorstep", "Case note", "2nd refusal"],
        ["January 2024", "", "", "No contact recorded"],
        ["08/02/2024", "Ambulance: fall, not conveyed", "PPN", ""],
        ["21/02/2024", "Declined", "Case note", "3rd"],
        ["05/05/2024", "Admitted, pneumonia", "Ward", ""],
        ["30/05/2024", "Home with reablement", "D2A", ""],
        ["11/07/2024", "Ended, managing", "Outcome sheet", ""],
        ["03/03/2025", "Found on floor", "Police", "Enquiry opened"],
    ]
    return build(
        h("Chronology", 1),
        p("Prepared for the enquiry officer. Source in the third column."),
        t(
            [[C(x, b=True, fill="EDEDED") for x in ("Date", "Event", "Source", "Comment")], *rows],
            [3, 7, 3.2, 3.8],
            high=380,
        ),
        p("End of chronology"),
    )


@none("Legal/Witness statement (anonymised) COP.docx")
def witness_statement() -> bytes:
    """A statement with numbered paragraphs and a truth clause."""
    begin(0)
    return build(
        p("IN THE COURT OF PROTECTION\t\tCase no. (removed)", tabs="r:9200"),
        p("IN THE MATTER OF “P”", b=True, al="center"),
        p("STATEMENT OF A SOCIAL WORKER", b=True, al="center"),
        p(
            "1.  I am a social worker in the hospital team and have been allocated to P since 3 October. I make this statement from my own knowledge and from the records."
        ),
        p(
            "2.  P is 84 and has lived at the home for five months. She tells each person who comes in that she is waiting for the bus."
        ),
        p(
            "3.  On 11 November I asked her where she would like to live. She said “with our Jean”. Jean, her sister, died in 2011."
        ),
        p(
            "4.  I considered three options, which are set out at page 7 of the exhibit: home with live-in care, the present home, and a home nearer her son."
        ),
        p("5.  I believe that the facts stated in this statement are true."),
        p("Signed:  (signed copy with Legal)"),
        p("Dated:   2 December 2024"),
        font="Times New Roman",
        size=12,
    )


@none("Prints/Case notes export 40771.pdf")
def case_notes() -> bytes:
    """An export of case notes with labels repeated for each note."""
    out = [para("Case notes", TITLE)]
    for when, kind, who, text in (
        ("03/02/2025 10:14", "Phone call out", "I. Bell", "Rang Mrs C. No reply, left message."),
        (
            "03/02/2025 15:02",
            "Phone call in",
            "I. Bell",
            "Mrs C rang back. Carer came at 9.50 not 8. She is not cross but her tablets are. Will ring provider.",
        ),
        (
            "04/02/2025 09:30",
            "E-mail",
            "I. Bell",
            "Provider: rota changed without telling anyone. Back to 8 from Thursday.",
        ),
        ("11/02/2025 11:00", "Home visit", "I. Bell", "See visit record."),
        ("12/02/2025", "Management", "", "Agree."),
    ):
        out.append(
            grid(
                [[f"Date: {when}", f"Type: {kind}", f"By: {who}"], [text, "", ""]],
                [165, 165, 165],
                extra=(("SPAN", (0, 1), (2, 1)),),
            )
        )
        out.append(space(6))
    return flow(*out, foot="Exported for subject access. Redactions in black.")


@none("OT/Report for housing - Mr Stead.docx")
def therapy_report() -> bytes:
    """A report under headings."""
    begin(0)
    return build(
        h("Occupational therapy report", 1),
        p(
            "Re: Mr Conrad Stead, 6 Mossbank\nFor: Housing Options, banding panel\nFrom: H. Lindqvist\nDate: 14 February 2025"
        ),
        h("Reason for report", 2),
        p("You asked whether the present flat can be adapted. In my opinion it cannot."),
        h("Background", 2),
        p(
            "Mr Stead is 52 and has multiple sclerosis. He uses a powered chair indoors and out. His flat is on the second floor with a lift that takes a chair of 630 mm; his is 680 mm."
        ),
        h("Findings", 2),
        bullets(
            "Front door 740 mm clear: scraped on both sides.",
            "Bathroom 1.6 by 1.9 m. No turning space.",
            "Kitchen: he cooks from the side.",
            "Lift out of order 19 days since October, when he could not leave.",
        ),
        h("Recommendation", 2),
        p(
            "A ground floor or fully accessible property with a wet room, two bedrooms (night carer twice a week), within a mile of his mother. Urgent."
        ),
    )


@none("Letters/Plan summary letter to Mrs Eddy.docx")
def plan_letter() -> bytes:
    """A support plan told as a letter."""
    begin(0)
    return build(
        p("Dear Mrs Eddy"),
        p("You asked me to put your plan in a letter and not on “one of those forms”, so here it is."),
        p(
            "From Monday 3 March Rosie will come at half past eight each morning for half an hour. She will help you with your back and feet, put the cream on, and leave lunch. You will do the rest. On Wednesdays she stays for an hour and you change the bed together."
        ),
        p(
            "You will wear the pendant. You promised! If you fall and cannot get up, press it, and Careline will send someone."
        ),
        p(
            "It costs £98.40 a week and you pay £31.15 of that. The bill comes every four weeks. Your nephew has set up the direct debit."
        ),
        p("I will ring in six weeks. If anything is wrong before then, ring me."),
        p("Best wishes"),
        p("Sinead"),
        gap(),
        p("P.S. The man about the step comes on the 9th."),
        font="Georgia",
        size=13,
    )


@none("Best interests/Minutes of meeting 19 May SF.docx")
def interests_minutes() -> bytes:
    """Minutes of a best interests meeting under the headings of the Act."""
    begin(0)
    return build(
        h("Best interests meeting: Mr F", 2),
        p(
            r("Present: ", b=True),
            "H. Quarmby (chair), Ms F (daughter), home manager, GP by telephone.  ",
            r("Apologies: ", b=True),
            "CPN",
        ),
        p("Decision", b=True),
        p("Where Mr F should live."),
        p("His wishes", b=True),
        p(
            "He says “home” each day at about four. In the morning he calls the home his digs and likes the breakfast. Ms F said he had always said he would not be a burden."
        ),
        p("Options", b=True),
        t(
            [
                ["", "For", "Against"],
                ["Own flat, four calls", "Own things; the view", "Nights. Found on the bypass twice."],
                ["Flat, live-in", "One person", "Cost £1,540; he sent the last one away"],
                ["Stay", "Settled mornings; friend (Ron)", "Afternoons; locked door"],
            ],
            [4, 6, 7],
        ),
        p("Conclusion", b=True),
        p(
            "All agreed that he should stay, with a walk out at half past three each day with staff or Ms F. Review in August."
        ),
    )


@none("Access/Subject access cover note and index.pdf")
def access_index() -> bytes:
    """An index of papers with blanks where there are no pages."""
    rows = [
        ["No.", "Paper", "Pages", "Redacted"],
        ["1", "Contact record 2019", "2", "yes"],
        ["2", "Assessment 2020", "11", "no"],
        ["3", "Carer’s assessment", "-", "held by carer"],
        ["4", "Support plan", "6", ""],
        ["5", "Reviews 2021, 2022, 2024", "14", ""],
        ["6", "MCA1", "5", "yes"],
        ["7", "E-mails", "87", "yes"],
        ["8", "Financial form FAF1", "9", ""],
    ]
    return flow(
        para("Your records", TITLE),
        "Here is what we hold. Where another person is named we have taken their name out unless they agreed.",
        para("Index", HEAD),
        grid(rows, [40, 250, 80, 125]),
        para("If you think something is missing tell us within three months.", SMALL),
    )


@none("Commissioning/Brokerage bulletin packages available.docx")
def package_bulletin() -> bytes:
    """Short labelled entries about packages on offer."""
    begin(0)
    out = []
    for ref, area, need, times in (
        ("B2201", "Marle, M3", "Female carer, hoist x 2", "8, 12.30, 17, 21"),
        ("B2204", "Eastgate", "Sitting service", "Thurs 2–5"),
        ("B2207", "West Moor", "Medication prompt, Polish if possible", "8.30"),
        ("B2209", "any", "Waking night", "Fri, Sat"),
    ):
        out += [p(r(f"Ref: {ref}", b=True), f"\nArea: {area}\nNeed: {need}\nTimes: {times}\nStart: asap")]
    return build(
        h("Packages waiting – 7 March", 2),
        p("Offers by noon to brokerage@orrick.example, first come first served."),
        *out,
    )


@none("Feedback/What people wrote on the cards.docx")
def card_comments() -> bytes:
    """Comments copied from feedback cards by question."""
    begin(0)
    return build(
        h("Cards, January: 41 in the box", 2),
        p("What did we do well?", b=True),
        bullets("Pat listened", "came when they said", "nothing", "the rail!", "(picture of a cake)"),
        p("What should we do better?", b=True),
        bullets("ring back", "ring back", "RING BACK", "parking"),
        p("Age", b=True),
        p("18 to 64: 9    65 to 79: 14    80 or over: 17    not ticked: 1"),
        p("Would you tell a friend?", b=True),
        p("Yes 36, No 4, blank 1"),
    )
