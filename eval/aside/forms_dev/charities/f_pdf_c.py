"""More PDF forms: workforce return, standards self-check, hospital passport, involvement claim."""

from __future__ import annotations

from eval.aside.forms_dev.charities.paper import Sheet
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

ROLES = [
    "Care workers",
    "Senior care workers",
    "Registered nurses",
    "Personal assistants",
    "Activities staff",
    "Deputy and registered managers",
    "Cooks, drivers and others",
]
NOTES = [
    (
        "Note 1. Headcount.",
        "Count people, not hours. Somebody with two contracts is counted once under the post with more hours. Agency staff are not counted here but on line 9.",
    ),
    (
        "Note 2. Vacancies.",
        "Count posts which you were trying to fill on the census day. A post covered by overtime for more than three months is a vacancy.",
    ),
    (
        "Note 3. Leavers.",
        "Include those who moved to another employer in care. Do not include transfers within your organisation.",
    ),
    ("Note 4. Zero hours.", "Count anybody who has no guaranteed hours, whatever the contract is called."),
]


@layout(
    blank("Workforce/VCS and provider workforce return.pdf", "ferry"),
    blank("Workforce return 31 March 2025 - Larkfield Homecare Ltd.pdf", "mill", v=1),
    filled("Workforce/returns/Larkfield.pdf", "ferry", [*["64", "7", "21", "12", "9", "1", "2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "3", "0", "1", "0", "2", "0", "0", "0"], "14", "11.44", "B Larkin 8/4/25"], v=1),
    filled("Workforce/returns/St Agnes.pdf", "quarry", [*["31", "4", "9", "0"], *["6", "1", "1", "0"], *["8", "3", "4", "2"], "", "", "", "", *["2", "0", "1", "0"], *["2", "0", "0", "0"], *["7", "0", "2", "1"], "6", "12.60", "Sr Bernadette"]),
    partly("Workforce/returns/Oak Row (nursing lines to follow).pdf", "ferry", [*["22", "3", "8", "5"], *["4", "0", "0", "0"], *[""] * 20, "", "11.44", ""], range(31)),
)  # fmt: skip
def workforce_return(p: Pen) -> bytes:
    """Notes for filling in, then a grid of numbers."""
    s = Sheet(size=9.5, foot="Workforce return WR/1 (rev. 2025). Page #")
    s.text("Adult social care workforce return", "b", 17)
    s.text(
        "Census day: 31 March 2025. Return by 30 April to workforce@estershirecarealliance.example or Estershire Care Alliance, 9 Tannery Row, Ester.",
        "b",
    )
    if p.v:
        s.text("Organisation: Larkfield Homecare Ltd      Location ID: 1-10960448      Type: domiciliary care, 18+")
    s.text(
        "The Alliance collects this return for the council's market position statement. Figures for single employers are never published. Do not leave a line empty when the answer is none: write 0. Please read the notes before you begin.",
        "" if p.v else "gi",
    )
    for a, b in NOTES:
        s.text(a, "b", gap=0)
        s.text(b, "" if p.v else "gi")
    widths = [195, 75, 75, 75, 75]
    heads = ("Headcount", "Vacancies", "Leavers in year", "Zero hours")
    s.y -= 6
    s.row(["", *heads], widths, ["b"] * 5, "#dde8f2")
    for n, r in enumerate(ROLES, 1):
        s.row([f"{n}. {r}", *[p(f"{n}. {r}") for _ in heads]], widths, ["", "u", "u", "u", "u"])
    s.y -= 8
    for q in (
        "9. Agency workers used in census week",
        "10. Lowest hourly rate paid, in pounds",
        "Completed by and date",
    ):
        s.y -= 20
        s.at(s.left, s.y, q)
        s.frame(s.left + 230, s.y + 12, 160, 18)
        s.at(s.left + 236, s.y, p(q), "u", 10)
    return s.done()


CHECKS = [
    ("1.1", "People are asked at first contact how they wish to be communicated with, and it is on their record."), ("1.2", "Letters are sent in the form asked for, without a second request."),
    ("1.3", "BSL interpreters can be had within two working days."), ("2.1", "Every support plan is written in the first person or says why not."), ("2.2", "People hold a copy of their plan and can tell a visitor one thing in it."),
    ("2.3", "Plans name what matters on a bad day as well as on a good one."), ("3.1", "New staff are introduced by somebody the person knows."), ("3.2", "No more than six workers in a fortnight for people with daily visits."),
    ("3.3", "Late and missed visits are logged, apologised for and learned from."), ("4.1", "People and families choose two members of the interview panel for managers."), ("4.2", "Complaints are answered within 15 working days, with what will change."),
    ("4.3", "Compliments are shared with the worker within a week."), ("5.1", "The board hears a person's story at each meeting."), ("5.2", "Trustees visit every service once a year, unannounced."),
]  # fmt: skip


def _marks(text: str) -> list[str]:
    return [{"m": "Met", "p": "Partly met", "n": "Not met", "-": ""}[c] for c in text]


def _pairs(marks: str, notes: list[str]) -> list[str]:
    return [x for pair in zip(_marks(marks), notes, strict=True) for x in pair]


@layout(
    blank("Quality/Good Support Standards self-check.pdf", "lantern"),
    blank("Quality/Good Support Standards self-check - Beacon Living.pdf", "ferry", v=1),
    filled("Quality/Beacon Living self-check Q3.pdf", "lantern", [*_pairs("mmpmmpmpmpmmpm", ["form AC2", "spot check 9/10", "4 days last time", "", "visitor rota", "half do", "", "avg 7.5", "log", "1 not 2", "", "email", "3 of 5 mtgs", "rota"]), "H. Castell"], v=1),
    filled("standards_check_willowbrook.pdf", "harbour", [*_pairs("mpnmmmmmpnmmmp", ["yes", "Braille slow", "no contract", "yes", "yes", "yes", "ok", "5", "log since May", "not yet", "12 days", "ok", "ok", "2 of 4"]), "PW 6 Jan"]),
    partly("Quality/Beacon self-check Q4 started.pdf", "lantern", [*_pairs("mmp-----------", ["form AC2", "", "still 4 days", *[""] * 11]), ""], range(30), v=1),
)  # fmt: skip
def standards_check(p: Pen) -> bytes:
    """A pre-populated list of standards beside three tick columns and a note."""
    s = Sheet(
        size=9, foot="Good Support Standards, 3rd edition. Association of Estershire Supported Living Providers. #"
    )
    s.text("Good Support Standards: provider self-check", "b", 16)
    if p.v:
        s.text(
            "Organisation: Beacon Living CIC          Edition: 3          Return to: quality@aeslp.example by the 10th of the month after the quarter"
        )
    s.text(
        "Tick one column for each standard. 'Met' means that somebody from outside would agree after an hour. In the last column write where that person would find it: a few words are enough. The council's quality officers look at two standards in each visit and do not ask for other paperwork.",
        "i" if p.v else "",
    )
    widths = [30, 222, 38, 42, 42, 122]
    s.row(["No.", "Standard", "Met", "Partly met", "Not met", "Where to look"], widths, ["b"] * 6, "#f3e6cf")
    for no, text in CHECKS:
        label = text
        tall = s.lines(text, 214) * 9 * 1.2 + 10
        s.room(tall)
        got, note = p(label), p(f"{no}")
        x = s.left
        for w, words in zip(widths, (no, text, "", "", "", note), strict=True):
            s.frame(x, s.y, w, tall)
            s.block(x + 4, s.y - 2, w - 8, words, "u" if w == 122 else "")
            x += w
        for k, opt in enumerate(("Met", "Partly met", "Not met")):
            if got == opt:
                s.c.setFont("ZapfDingbats", 11)
                s.c.drawString(s.left + 252 + 14 + (0, 38, 80)[k], s.y - 16, "4")
        s.y -= tall
    s.y -= 20
    x = s.at(s.left, s.y, "Checked by: ", "b")
    s.at(x, s.y, p("Checked by:"), "u")
    s.rule(x, x + 200, s.y - 2)
    return s.done()


PASSPORT = [
    ("#f3b9ad", "Things you must know about me", [("I like to be called", "The name you answer to."), ("Allergies", "Medicines, food, latex, plasters."), ("How I take my medicine", "For example crushed, with yoghurt, from a spoon."), ("How you know I am in pain", "Think about face, noise, hitting, going quiet."), ("Who to ring day or night", "Name and number.")]),
    ("#f7e7a1", "Things that are important to me", [("How I talk and understand", "Words, signs, pictures, eye pointing."), ("Eating and drinking", "Help, thickness, risk of choking."), ("Going to the toilet", "Help, pads, how I tell you."), ("Moving around", "Frame, hoist, two people."), ("Sleeping", "Light on, rails, what I have in bed.")]),
    ("#bfe3b4", "My likes and dislikes", [("What makes me happy", "Things to watch, hold, talk about."), ("What upsets me", "Noise, needles, being rushed.")]),
]  # fmt: skip


@layout(
    blank("Hospital passport easy read.pdf", "orchard"),
    blank("LD/My hospital passport - version 4.pdf", "quarry", v=1),
    filled("LD/Passport GT.pdf", "orchard", ["Georgie", "penicillin", "one at a time, squash", "bites hand", "Mum 01632 960711", "Makaton and a few words", "cut up small", "by self", "walks, holds arm", "lamp on", "Trains! any trains", "balloons, dogs"]),
    filled("Passport for Mr Lall.pdf", "mill", ["Mr Lall, please, not Sunil", "None known", "In a spoon of yoghurt. Tell me what it is for first.", "I rub my left ear and say my mother's name.", "Nishi (niece) 01632 960512, or the night staff at Elder Way 01632 960513", "Punjabi first, slow English. Nodding doesn't mean yes.", "Level 5 minced and moist. No beef.", "Pad at night", "Two people and a standing hoist", "", "Old film songs, Nishi's baby", "Lots of people round the bed"], v=1),
    partly("LD/Passport TB - to finish with family.pdf", "orchard", ["Tig", "eggs", "", "goes quiet", "", "", "", "", "walks", "", "", ""], range(12)),
)  # fmt: skip
def hospital_passport(p: Pen) -> bytes:
    """Traffic-light pages with a hint under each label."""
    s = Sheet(size=12, foot="Made by the Estershire health facilitators and Our Say self-advocates. #")
    s.text("My hospital passport", "b", 24)
    s.text(
        "This belongs to me. Please keep it at the end of my bed, read it before you help me, and give it back when I go home."
    )
    if p.v:
        s.text(
            "Staff: this passport gives you information which the law says you must have regard to (Equality Act, Mental Capacity Act, Accessible Information Standard). It is not a consent form. Version 4. More copies: passports@oursay.example"
        )
    for fill, title, parts in PASSPORT:
        s.room(60)
        s.frame(s.left, s.y, s.right - s.left, 24, fill)
        s.at(s.left + 8, s.y - 17, title, "b", 14)
        s.y -= 30
        for label, hint in parts:
            ans = p(label)
            tall = max(44, 24 + 15 * s.lines(ans, 285, 12))
            s.room(tall)
            s.frame(s.left, s.y, 190, tall)
            s.frame(s.left + 190, s.y, s.right - s.left - 190, tall)
            s.at(s.left + 6, s.y - 16, label, "b")
            s.block(s.left + 6, s.y - 18, 180, hint, "" if p.v else "gi", 9)
            s.block(s.left + 198, s.y - 4, 290, ans, "u")
            s.y -= tall
        s.y -= 8
    return s.done()


CLAIM = [
    "Name",
    "Group or board",
    "Date of meeting",
    "Hours, with reading time",
    "Payment or voucher",
    "Travel: from, to, how",
    "Travel cost",
    "Carer or PA cost",
    "Have you told the benefits office? (yes, no, does not apply)",
    "Signed",
    "Date",
]


@layout(
    blank("Involvement payment claim.pdf", "harbour"),
    blank("Co-production/Involvement claim IP3.pdf", "quarry", v=1),
    filled("Co-production/claims/Sept - R Quayle.pdf", "harbour", ["Ruth Quayle", "Co-pro Board", "17/9", "3", "payment", "Netherby - Civic Ctr, bus", "4.60", "-", "n/a", "R Quayle", "17/9"]),
    filled("claim_okafor.pdf", "ferry", ["Emeka Okafor", "Direct Payments working group", "Tues 3rd Dec + prep call 28 Nov", "2.5 + 1", "Voucher", "taxi there & back (access)", "£18.40", "£36 - PA 3 hrs", "yes", "E.O.", ""], v=1),
    partly("Co-production/claims/Sept - no name.pdf", "harbour", ["", "Co-pro Board", "17/9", "3", "", "", "", "", "", "", ""], range(11)),
)  # fmt: skip
def involvement_claim(p: Pen) -> bytes:
    """Dotted leaders after labels, much about the rules above."""
    s = Sheet("Times-Roman", 12, margin=64, foot="IP3")
    s.text("Involvement payments: claim", "b", 18)
    s.text(
        "Thank you for giving your time. We pay £14.20 an hour, including time to read papers. You may take a voucher instead, or nothing. Travel is paid in full and on the day if you ask. If you need a personal assistant or replacement care so that you can come, we pay for that as well."
    )
    if p.v:
        s.text(
            "Benefits. Payments may count as earnings. Before you claim, speak with the Welfare Rights line on 01632 960640. Nobody should lose money through helping us. If you are paid more than £20 in a week while on certain benefits, you need written agreement first. We keep this claim for six years because the auditors ask us to. We do not share it."
        )
    s.text(
        "Please give it to the meeting's supporter or send it to Co-production Team, Room 12, Civic Centre, Netherby."
    )
    s.y -= 6
    for q in CLAIM:
        s.room(28)
        s.y -= 24
        x = s.at(s.left, s.y, q + " ")
        ans = p(q)
        if ans:
            s.dots(s.at(x, s.y, " " + ans + " ", "u"), s.right, s.y)
        else:
            s.dots(x, s.right, s.y)
    s.y -= 40
    s.text(
        "Checked by (co-production team) ..............................   Cost code 4471 ADV    Paid on ....................",
        size=10,
    )
    return s.done()
