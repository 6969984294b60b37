"""Word forms of providers and commissioned charities: quality return, advocacy report, end of grant, peer scope."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.paper import as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

QR = [
    ("A. People and visits", ["People supported on last day of quarter", "Hours delivered", "Visits late by more than 30 minutes", "Visits missed", "Hand-backs, with reason"]),
    ("B. Safety", ["Safeguarding concerns raised", "Medication errors, and whether any caused harm", "Falls with injury", "Notifications to CQC"]),
    ("C. Staff", ["Vacancies", "Staff who left", "Mandatory training in date (%)", "Supervision in the last eight weeks (%)"]),
    ("D. Voice", ["Compliments", "Complaints and outcome", "What did people tell you, and what did you do about it?", "Something that you are proud of", "Something with which the council could help"]),
]  # fmt: skip
QR_A = [
    "214", "31,406", "388 (1.1%)", "3 - all same run, snow 8 Jan", "1: Mr T, unsafe wiring, returned after repair", "6", "4, no harm", "2", "2", "9 FTE", "11", "93", "78 - two supervisors off sick", "23", "2 upheld, 1 part upheld",
    "Ringround in February: people dislike the four o'clock tea calls being used as bedtime. We have moved 17 people to a later run.", "Joy Amadi finished her level 5.", "Parking permits for Harbour ward.", "Melanie Stoker, RM", "9/4/25",
]  # fmt: skip
QR_B = [
    "8",
    "n/a supported living",
    "-",
    "0",
    "none",
    "1",
    "0",
    "1",
    "1",
    "2",
    "0",
    "100%",
    "100%",
    "5",
    "0",
    "House meeting minutes attached",
    "Leroy moved into his own flat in March with 14 hours",
    "",
    "D. Finch",
    "14 April",
]


@layout(
    blank("Contracts/Quarterly quality return.docx", "orchard"),
    blank("Contracts/Q4 quality return Anchor Bay Homecare.docx", "orchard", v=1),
    filled("Contracts/Q4/Anchor Bay Homecare Q4.docx", "orchard", QR_A, v=1),
    filled("Contracts/Q4/Finch House Q4 return.docx", "orchard", QR_B),
    partly("Contracts/Q4/Anchor Bay Q4 figures only.docx", "orchard", QR_A, range(9), v=1),
)  # fmt: skip
def quality_return(p: Pen) -> bytes:
    """Label beside answer in one long table with shaded section rows."""
    d = w.new("Calibri", 10.5)
    w.foot(d, "QR/2 | Commissioning, Saltmere Council | providers@saltmere.example | 01632 960800")
    w.head(d, "Provider quarterly quality return")
    if p.v:
        w.grid(
            d,
            [
                ["Provider", "Anchor Bay Homecare Ltd"],
                ["Contract", "SC/HC/114 Lot 2 (Harbour and East)"],
                ["Quarter", "4, January to March 2025"],
                ["Due", "15 April 2025"],
            ],
            [4, 12.5],
            left="F2F2F2",
        )
    w.para(
        d,
        "gi|Please read first. Figures are for the council-funded people only. 'Missed' means that nobody came within four hours or that the person had to manage without. We do not fine providers on this return and we do check it against ECM data. Section D can be told in a sentence or two. If nothing happened, write nil so that we know that you did not overlook the line.",
    )
    rows: list[list[str]] = []
    for part, items in QR:
        rows.append([f"b|{part}"])
        rows += [[q, p(q)] for q in items]
    w.grid(d, [["Question", "Return"], *rows], [7.5, 9], top="CFE2F3")
    w.grid(d, [["Completed by", p("Completed by"), "Date", p("Date")]], [3, 7, 2, 4.5])
    w.para(d, "Office use: ECM matched ☐    RAG ____    Seen by contract officer ____________", size=9)
    return w.save(d)


ADV = [
    ("1. Activity", "Open cases at the start and end, referrals by type, average days from referral to first visit. Attach the table if it is easier."),
    ("2. Waiting", "How many waited more than ten days, why, and what the person was told."),
    ("3. What difference did advocacy make?", "Two stories at most, with consent. Tell us what the person wanted and whether they got it."),
    ("4. Issues that come up again and again", "E.g. assessments done by telephone, plans not shared, care home moves at short notice."),
    ("5. Where we challenged the council, and what happened", "You will not be thought less of for this section being long."),
    ("6. Staffing and supervision", "Vacancies, qualifications, sickness."),
    ("7. Plans for the next quarter", ""),
]  # fmt: skip
ADV_A = [
    "Voicepoint (East)", "Q2 2024-25", "Open at start 61, at end 70. New: IMCA 19, Care Act 27, RPPR 22, IMHA 31. Average 6 days.",
    "Seven people, all Care Act reviews in the Moorside team, because dates were fixed before we were asked.",
    "Mrs P was to move to a home twenty miles off. She told her advocate that she wished to hear the sea. A second assessment found that double-handed visits could be had by single-handed equipment and she is at home.\n\nA young man asked for his support plan on one page with pictures. It took four requests.",
    "Telephone assessments of people with hearing loss (6)\nNo copy of plan (11)\nShort-notice moves after home closures", "Two s.42 enquiries closed without asking the adult. Both re-opened.", "1.0 IMHA vacancy since July. Otherwise full.", "Drop-in at Moorside; training for new ASYEs with two self-advocates.",
]  # fmt: skip
ADV_B = [
    "Speak Together",
    "July-Sept",
    "see spreadsheet",
    "None over 10 days",
    "J kept his dog.",
    "Late invitations to reviews",
    "",
    "Full complement",
    "Recruit 3 volunteers; BSL level 1 for two staff",
]


@layout(
    blank("Advocacy contract/Quarterly narrative report.docx", "lantern"),
    blank("Advocacy contract/narrative report.txt", "quarry", v=1, turn=w.as_text),
    filled("Advocacy contract/Voicepoint Q2.docx", "ferry", ADV_A),
    filled("Speak Together narrative Q2 template.docx", "mill", ADV_B, v=1),
    partly("Advocacy contract/Voicepoint Q3 working copy.docx", "harbour", ADV_A, (0, 1, 2, 7)),
)  # fmt: skip
def advocacy_report(p: Pen) -> bytes:
    """Headings with guidance beneath and empty paragraphs for the text."""
    d = w.new("Georgia", 11)
    w.head(d, "Advocacy services: quarterly narrative report", 0)
    w.para(
        d,
        "This report goes with the activity return and is read by the contract manager, the principal social worker and two members of the Advocacy Reference Group who have used advocates. Four pages are plenty. Please delete the guidance before you send it."
        if not p.v
        else "To be sent by the 20th of the month after the quarter to advocacycontracts@moorland.example. Two pages are enough. Do not name people. The Advocacy Reference Group sees a copy.",
    )
    w.para(d, "b|Provider:\t¦" + p("Provider:"))
    w.para(d, "b|Quarter:\t¦" + p("Quarter:"))
    for title, note in ADV:
        w.head(d, title, 2)
        got = p(title)
        if note and (not got or p.v):
            w.para(d, ("" if p.v else "gi|") + note)
        if got:
            w.paras(d, got)
        else:
            w.para(d)
            w.para(d)
    return w.save(d)


END = [
    "Organisation", "Project", "Grant reference and amount", "What did you do?", "How many people took part, and who were they? Tell us about age, area and whether they draw on care", "What changed for them? Please give us their words if you can",
    "What did not work, or surprised you?", "How was the money spent? If the difference from your budget is more than 10%, explain", "What happens now that the grant has ended?", "May we share this report with other groups?", "Name, position and date",
]  # fmt: skip
END_A = [
    "Fellside Befrienders", "Telephone tea", "NCF/2311, £3,800", "Matched 26 older people with a caller once a week. Ran four tea parties by minibus.", "26, aged 71 to 97, 20 women. Eleven have home care. Six live up the dale beyond Cragg.",
    "'I had stopped laying the table.' Three people rang each other outside the scheme by Christmas. One went back to chapel.", "Men said no to phone calls and yes to tea. We lost four callers when the mill reopened.", "Phones £410, minibus £1,990, training £600, coordinator £800. As budget.", "The chapel is taking on the teas. Calls go on with 15 volunteers.", "Yes", "Iris Macklow, secretary, 30.5.25",
]  # fmt: skip
END_B = [
    "Roshni Sisters",
    "Carers' kitchen",
    "NCF/2340",
    "- 30 cooking sessions\n- 6 talks by adult social care\n- 1 trip",
    "41 women caring for a parent or child. Bradwell and Holme.",
    "19 asked for a carer's assessment (before: 0)",
    "Ramadan: moved to evenings",
    "attached",
    "applying to lottery",
    "Yes but not names",
    "",
]


@layout(
    blank("Grants/End of grant report form.docx", "mill"),
    blank("Grants/End of grant report form.pdf", "lantern", v=1, turn=as_pdf),
    filled("Grants/Reports/NCF2311 Fellside.docx", "mill", END_A),
    filled("Grants/Reports/NCF2340 report.pdf", "mill", END_B, turn=as_pdf),
    partly("Grants/Reports/NCF2352 (saved to finish later).docx", "mill", ["Harbour Lights", "Boat club for disabled adults", "NCF/2352 £4,900", "Ten Saturdays on the water", *[""] * 7], range(4), v=1),
)  # fmt: skip
def end_of_grant(p: Pen) -> bytes:
    """One cell for each question, the answer below the label in the same cell."""
    d = w.new("Trebuchet MS", 10.5)
    w.head(d, "End of grant report")
    if p.v:
        w.para(
            d,
            "Northmere Community Foundation, 2 Old Exchange, Northmere. Reports are due one month after the end of the grant. E-mail: reports@northmerefoundation.example. Form EG2, valid from April 2025.",
        )
    w.para(
        d,
        "We want to learn and not to catch anyone out. A page of plain words is worth more than a folder of charts. You may send a film of up to five minutes instead if it covers the same ground.",
    )
    w.grid(d, [[f"b|{q}\n{p(q)}\n" + ("\n" if p.v else "")] for q in END], [16.5], size=10)
    return w.save(d)


SCOPE = [
    "Council",
    "Sponsor (DASS)",
    "Organiser on site",
    "Dates on site",
    "Focus: the question that we would like answered",
    "Why now?",
    "What would a good result look like in six months?",
    "Teams, places and partners to be seen",
    "People with lived experience on the team, and how they are paid",
    "Confidentiality: who will read the findings?",
    "Documents which will be sent, by when",
    "Rooms, parking, food, prayer, access needs",
]
SCOPE_A = [
    "Netherby", "Caro Lyle", "Imran S, business support", "10-12 June", "Do people who wait for us stay safe, and would we know if they did not?", "Two complaints and one near miss since Christmas; the list has grown to 530.", "A waiting-well approach that duty teams own; monthly risk review; a letter that people understand.",
    "Front door, OT, hospital team; Carers' Hub; Moor View surgery", "Two experts by experience through Our Say; £14.20 an hour.", "DMT, lead member, then everybody on the intranet", "Self-assessment, dashboards, five anonymised journeys - by 27 May", "Civic Centre rm 4. Halal and vegan. Hearing loop tested.",
]  # fmt: skip
SCOPE_B = [
    "Isle of Fenn",
    "Acting DASS - R. Cobbold",
    "TBC by Friday",
    "wk of 7 July",
    "Preparation for adulthood",
    "Ofsted/CQC SEND letter",
    "Every young person has a named worker at 16",
    "CWD team, Transitions, Fenn College, parent carer forum",
    "one, via forum",
    "Children's and adults' leadership",
    "",
    "Ferry times attached",
]


@layout(
    blank("Peer review/Scoping document.docx", "quarry"),
    blank("Peer review/Scoping document worked guidance.docx", "ferry", v=1),
    filled("Peer review/Scoping Netherby June.docx", "lantern", SCOPE_A),
    filled("Peer review/Scope_Fenn.docx", "harbour", SCOPE_B, v=1),
    partly("Peer review/Scoping Netherby v0.1.docx", "orchard", SCOPE_A, range(6)),
)  # fmt: skip
def peer_scope(p: Pen) -> bytes:
    """Bracketed things to be written over, in yellow, label cells shaded."""
    d = w.new("Calibri", 11)
    holds = [
        "[Name of council]",
        "[Name]",
        "[Name, mobile]",
        "[XX to XX month 20XX]",
        "[One question, in plain English, ending with a question mark]",
        "[Up to 100 words]",
        "[Up to three bullets]",
        "[List]",
        "[Number, source, rate]",
        "[DMT / lead member / public]",
        "[Document, owner, date]",
        "[List]",
    ]
    notes = [
        "",
        "",
        "The person who will be rung at seven in the morning.",
        "Monday is lost to travel.",
        "Peers can answer 'does X reach Y?' They cannot answer 'how good are we?'",
        "Say what has been tried.",
        "Somebody will come back and ask.",
        "More than nine meetings a day cannot be done well.",
        "Never fewer than two.",
        "Decide before, not after.",
        "No more than 40 documents. Last year a team was sent 612.",
        "",
    ]
    w.head(d, "Peer review: scoping document")
    w.para(
        d,
        "The sponsor and the lead peer complete this together in a call of one hour, eight weeks before the team arrives. It is the agreement: what is not here is not in scope. Regional Improvement Programme, form PR1.",
    )
    rows = []
    for q, hold, note in zip(SCOPE, holds, notes, strict=True):
        got = p(q, f"h|{hold}")
        label = f"b|{q}" + (f"\ni|{note}" if note and p.v else "")
        rows.append([label, got])
    w.grid(d, rows, [6, 10.5], left="E7E6E6")
    w.para(d, "Signed for the council ______________________     Signed for the team ______________________")
    return w.save(d)
