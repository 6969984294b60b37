"""Workbooks, slides, pages, mails and plain files which are no forms."""

from __future__ import annotations

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.other import book, cell, deck, note, rtf, save_book, save_deck, slide, widths


def sheet(name: str, rows: list[list[object]], *sizes: float, title: str = "") -> bytes:
    """A workbook of one sheet."""
    wb, (ws,) = book(name)
    top = 1
    if title:
        cell(ws, "A1", title, b=True, size=14, wrap=False)
        top = 3
    for n, row in enumerate(rows):
        for k, value in enumerate(row):
            cell(
                ws,
                f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[k]}{top + n}",
                value,
                b=n == 0,
                line=True,
                fill="D9D9D9" if n == 0 else "",
            )
    widths(ws, *sizes)
    return save_book(wb)


@none("Programme/CMS replacement plan.xlsx")
def gantt() -> bytes:
    """A plan whose weeks are mostly empty cells."""
    head: list[object] = ["Task", "Lead", *[f"w{n}" for n in range(1, 13)]]
    rows: list[list[object]] = [head]
    for name, who, start, length in (
        ("Data cleanse", "Ola", 1, 5),
        ("Form build", "Finn", 2, 6),
        ("Test cycle 1", "Ola", 6, 2),
        ("Training", "", 8, 3),
        ("Cut over", "Finn", 11, 1),
        ("Hypercare", "", 12, 1),
    ):
        rows.append([name, who, *["■" if start <= n < start + length else "" for n in range(1, 13)]])
    return sheet("Plan", rows, 22, 10, *[5] * 12)


@none("Workforce/Training matrix localities.xlsx")
def training_matrix() -> bytes:
    """Staff by course with dates and blanks."""
    rows: list[list[object]] = [
        ["Name", "Safeguarding 3", "MCA", "BIA", "Handling", "Fire"],
        ["Ade", "03/24", "05/24", "", "n/a", "01/25"],
        ["Bryn", "11/23", "", "", "n/a", ""],
        ["Cath", "", "", "", "", ""],
        ["Dot", "06/24", "06/24", "2022", "n/a", "01/25"],
        ["Esa", "booked", "booked", "", "n/a", ""],
    ]
    return sheet("Matrix", rows, 16, 16, 10, 10, 10, 10, title="Training, as at 1 March")


@none("Governance/ASC risk register.xlsx")
def risk_register() -> bytes:
    """A register in use with some empty columns."""
    rows: list[list[object]] = [
        ["Ref", "Risk", "Cause", "L", "I", "Score", "Controls", "Owner", "Target score", "Closed on"],
        [
            "R1",
            "People come to harm while waiting",
            "Demand up 14%",
            3,
            5,
            15,
            "Waiting-well calls, weekly triage",
            "AD Ops",
            8,
            "",
        ],
        ["R2", "Home care provider fails", "NI and wage rises", 3, 4, 12, "Open book, step-in plan", "AD Comm", 8, ""],
        ["R3", "DoLS backlog challenged", "BIAs", 4, 3, 12, "ADASS tool; £90k for independents", "PSW", 9, ""],
        ["R4", "CMS goes down", "Old servers", 2, 4, 8, "Paper forms in every office", "ICT", "", ""],
        ["R5", "Savings not met", "", 4, 4, 16, "", "DASS", "", ""],
    ]
    return sheet("Register", rows, 6, 32, 20, 4, 4, 7, 36, 12, 8, 10)


@none("Data/Waiting list by team by month.xlsx")
def waiting_list() -> bytes:
    """Figures by month, the coming months empty."""
    rows: list[list[object]] = [
        ["Team", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"],
        ["North", 41, 44, 39, 38, 52, 47, 40, 36, 38, 31, "", ""],
        ["South", 60, 58, 61, 66, 71, 70, 65, 60, 58, 55, "", ""],
        ["OT", 112, 118, 121, 130, 128, 119, 108, 99, 97, 90, "", ""],
        ["Sensory", "", "", "", "", 9, 12, 11, 8, 8, 9, "", ""],
        ["Total", 213, 220, 221, 234, 260, 248, 224, 203, 201, 185, "", ""],
    ]
    return sheet("Waiting", rows, 12, *[6] * 12)


@none("Data/Codes for service types.xlsx")
def code_list() -> bytes:
    """A look-up list."""
    rows: list[list[object]] = [
        ["Code", "Meaning", "Use from", "Use until"],
        ["HC1", "Home care, framework", "01/04/2021", ""],
        ["HC2", "Home care, spot", "01/04/2021", ""],
        ["RES", "Residential", "01/04/2015", ""],
        ["NUR", "Nursing", "01/04/2015", ""],
        ["DPX", "Direct payment", "01/04/2015", "31/03/2024"],
        ["DPC", "Direct payment, card", "01/04/2024", ""],
        ["SLV", "Shared Lives", "", ""],
    ]
    return sheet("Codes", rows, 8, 30, 12, 12)


@none("Safeguarding/Concerns log 2024-25 anonymised.xlsx")
def concern_log() -> bytes:
    """A log of concerns with empty cells here and there."""
    rows: list[list[object]] = [
        ["No.", "Received", "Source", "Type", "Decision", "Days to decision", "Advocate", "Outcome met", "Closed"]
    ]
    for n, (day, source, kind, decision, days, adv, met, closed) in enumerate(
        (
            ("02/01", "Home", "Neglect", "s42", 2, "Y", "Fully", "20/02"),
            ("02/01", "Police", "Domestic", "s42", 1, "", "", ""),
            ("03/01", "Family", "Financial", "Other", 4, "N", "", "07/01"),
            ("06/01", "Ambulance", "Self-neglect", "s42", 1, "Y", "Partly", ""),
            ("06/01", "Home", "Physical", "Other", 3, "", "", "09/01"),
            ("08/01", "", "Neglect", "", "", "", "", ""),
            ("09/01", "GP", "Neglect", "s42", 2, "N", "", ""),
        )
    ):
        rows.append([881 + n, day, source, kind, decision, days, adv, met, closed])
    return sheet("Log", rows, 6, 10, 12, 14, 10, 9, 9, 12, 10)


@none("Slides/Team day.pptx")
def sparse_slides() -> bytes:
    """Slides with hardly a word on them."""
    prs = deck()
    slide(prs, "Why are we here?")
    slide(prs, "Listen", "first")
    slide(prs, "What would you want?")
    slide(prs, "Then", "do that")
    slide(prs, "Questions?")
    return save_deck(prs)


@none("Slides/Structure chart ASC March 2025.pptx")
def org_chart() -> bytes:
    """Posts in boxes with names, some vacant."""
    prs = deck()
    s = slide(prs, "Adult Social Care")
    for x, y, head, body in (
        (13, 3, "DASS", "V. Hartnoll"),
        (2, 8, "AD Operations", "S. Obi"),
        (13, 8, "AD Commissioning", "Vacant"),
        (24, 8, "PSW", "T. Brankin"),
        (1, 13, "North", "L. Speight"),
        (7, 13, "South", "R. Mercer"),
        (13, 13, "Contracts", ""),
        (19, 13, "Market", "J. Lowe"),
    ):
        note(s, x, y, 6, 3, head, body)
    return save_deck(prs)


@none("Slides/MCA bitesize session 2.pptx")
def training_slides() -> bytes:
    """Slides with things to discuss."""
    prs = deck()
    slide(prs, "MCA bitesize 2: the functional test", "20 minutes, bring a brew")
    slide(
        prs,
        "Mrs K wants to go home",
        "She can say what the carers did. She cannot say what happens between their visits.",
        "Which limb of the test?",
        "What would you ask next?",
    )
    slide(prs, "Words to avoid", "“Lacks capacity.” (For what?)", "“Unwise.”", "“Per daughter”")
    slide(prs, "In pairs: write the question", "Decision:", "Relevant information:", "How would you help?")
    slide(prs, "Next time", "Best interests, 4 March")
    return save_deck(prs)


@none("Web/Report a concern page.html")
def web_page() -> bytes:
    """A page whose only fields are search and a newsletter."""
    return (
        b"<!DOCTYPE html><html><head><title>Worried about an adult? - Orrick Council</title></head><body><form role='search'><label for='s'>Search this site</label><input id='s'><button>Search</button></form>"
        b"<h1>Worried about an adult?</h1><p>If someone is in danger ring 999.</p><h2>Who can I tell?</h2><p>Ring 01632 960300, weekdays 8.30 to 5. At other times ring 01632 960000.</p><h2>What will you ask me?</h2><ul><li>Name and address of the person</li><li>What has happened</li><li>Whether they know you are ringing</li><li>Your name, though you need not give it</li></ul>"
        b"<h2>What happens next?</h2><p>We decide within two working days and tell you what we can.</p><form><label for='e'>Get our newsletter</label><input id='e' type='email' placeholder='Your e-mail'><button>Sign up</button></form><footer>Cookies | Contact us</footer></body></html>"
    )


@none("Web/Consultation results what we asked.html")
def consultation_page() -> bytes:
    """A page of results."""
    return b"<html><head><title>Day opportunities: what you said</title></head><body><h1>Day opportunities: what you said</h1><table><tr><th>Question</th><th>Yes</th><th>No</th><th>Not sure</th></tr><tr><td>Should centres open on Saturdays?</td><td>71</td><td>22</td><td>9</td></tr><tr><td>Would you travel further for more choice?</td><td>38</td><td>51</td><td>13</td></tr><tr><td>Do you use a direct payment?</td><td>29</td><td>73</td><td>-</td></tr></table><p>102 people answered, 64 on paper. Four meetings were held. Cabinet decides on 8 April.</p></body></html>"


@none("Mail/RE RE Mrs T discharge.eml")
def mail_thread() -> bytes:
    """A short mail thread with labelled lines."""
    return (
        b"From: Kit Hale <kit.hale@orrick.example>\r\nTo: Ward 9 <ward9@hospital.example>\r\nSubject: RE: RE: Mrs T discharge\r\nDate: Thu, 06 Feb 2025 14:40:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        b"Yes. Friday 10 am.\r\nK\r\n\r\n> From: Ward 9\r\n> Sent: 14:31\r\n> Transport: booked\r\n> TTOs: ready\r\n> Key: with son\r\n> Package: ?\r\n\r\n>> From: Kit Hale\r\n>> Can you tell me what is outstanding?\r\n"
    )


@none("Mail/Reminder supervision forms due.eml")
def reminder_mail() -> bytes:
    """A reminder about a form."""
    return (
        b"From: Business Support <bs@orrick.example>\r\nTo: All managers <managers@orrick.example>\r\nSubject: Supervision records due Friday\r\nDate: Mon, 24 Feb 2025 08:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        b"Morning all,\r\n\r\nA reminder that supervision records for February go on the drive by Friday. Use the new form (top box: name, date, venue; then the five headings; then actions). 22 of 31 are in. Please do not send the old one.\r\n\r\nName and date go in the file name.\r\n\r\nThanks\r\nMeg\r\n"
    )


@none("Data/reviews_due_extract.csv")
def reviews_csv() -> bytes:
    """Rows with gaps."""
    return b"id,team,last_review,due,booked,worker,outcome\n40112,North,2023-11-02,2024-11-02,,,\n40139,North,2024-01-15,2025-01-15,2025-03-11,KL,\n40177,South,,2025-02-01,,,\n40180,South,2024-02-20,2025-02-20,2025-02-18,JP,no change\n40226,LD,2024-03-01,2025-03-01,,AS,\n40231,MH,,,,,\n"


@none("Data/care_homes_vacancies.csv")
def vacancies_csv() -> bytes:
    """A list of homes with vacancies, some unknown."""
    return b"Home,Beds,Vacant,Nursing vacant,Told us on,Comment\nElm Dene,32,2,,03/03/2025,\nRowan Lea,48,,5,28/02/2025,male only\nSt Brigid's,20,0,0,,\nWillow Bank,26,,,,no reply\nGorse Hill,40,6,,03/03/2025,two a week\n"


@none("Duty/Teams chat export 11 Feb.txt")
def chat_export() -> bytes:
    """A chat with short lines."""
    return "[09:02] Bo: morning\n[09:02] Femi: morning!\n[09:04] Bo: who is duty?\n[09:05] Femi: Lorna\n[09:05] Lorna: me\n[09:11] Lorna: anyone got the number for stores?\n[09:12] Greg: 960012\n[09:12] Lorna: ta\n[09:40] Femi: Mr L: agency?\n[09:41] Bo: waiting\n[10:15] Bo: yes from Thurs\n[10:15] Femi: 🎉\n".encode()


@none("Practice/Questions to ask in a three conversations team.txt")
def question_list() -> bytes:
    """A list of questions for workers to carry in their head."""
    return b"THREE CONVERSATIONS - CRIB CARD\n\nOne: listen and connect\n- What makes a good life for you?\n- Who is around you?\n- What have you tried?\n\nTwo: work intensively in a crisis\n- What must change today?\n- Who sticks with it?\n\nThree: build a good life\n- What do you want to do with your money?\n- Who else could help?\n\nNever: hand off. Never: plan long term in a crisis.\n"


@none("Bulletins/Principal OT bulletin February.rtf")
def ot_bulletin() -> bytes:
    """A bulletin in rich text."""
    return rtf(
        "# Principal OT bulletin",
        "b:Stores",
        "Stock is out of stock of perching stools, 480 mm. Use 510 and cut.",
        "b:Form changes",
        "From 1 March the OT home assessment has a box for “options considered and ruled out”. Old copies will be sent back.",
        "Item||Wait||Comment",
        "Bath lift||2 days||",
        "Level access shower||31 weeks||DFG",
        "Stairlift||6 weeks|| ",
        "b:Date",
        "Next forum 12 March.",
    )


@none("CMS/release-notes-4.2.md")
def release_notes() -> bytes:
    """Notes about changed forms."""
    return b"# CMS release 4.2\n\n## Forms\n\n- **Contact**: `Priority` is now required. Values: Low, Medium, High.\n- **Review**: new field `Carer offered assessment?` (Yes / No / Not applicable)\n- **MCA1**: text boxes grow.\n\n## Fixed\n\n- Print view no longer prints empty sections.\n\n## Known problems\n\n- Dates before 1900: none yet\n"


@none("Lists/approved interpreters.md")
def interpreter_list() -> bytes:
    """A table in Markdown with empty cells."""
    return b"# Interpreters\n\n| Language | Name | Phone | Notes |\n|---|---|---|---|\n| BSL | Ros | 01632 960880 | not Weds |\n| Polish | Magda | 01632 960881 | |\n| Punjabi | | | agency |\n| Tigrinya | | | phone only |\n| Urdu | Nasreen | 01632 960882 | |\n"
