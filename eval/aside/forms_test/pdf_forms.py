"""PDF forms: drawn to be printed, and with fields to be typed into."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.pdf_sheet import Sheet


def _complaint(hand: Hand) -> bytes:
    sheet = Sheet(title="Complaint form", running=f"{hand.council} Customer relations {hand.version}")
    sheet.say("Tell us what went wrong", size=18, bold=True, gap=10)
    sheet.say(
        "We answer within three working days and look into it within twenty-five. If you need help to write this, ask for an advocate."
    )
    for label, kind in (
        ("Your name", "name"),
        ("Your address", "address"),
        ("Phone or email", "phone"),
        ("Are you complaining for someone else? Who?", "person"),
    ):
        sheet.room(50)
        sheet.say(label, bold=True, gap=1)
        sheet.box(hand.ask(label, kind), height=24)
    for label in hand.some(
        [
            "What happened?",
            "When did it happen, and who was there?",
            "How has it affected you?",
            "What would put it right?",
            "Have you told us before?",
        ],
        spare=1,
    ):
        sheet.room(110)
        sheet.say(label, bold=True, gap=1)
        sheet.box(hand.ask(label, "long"), height=85)
    sheet.say("Signature and date", bold=True, gap=1)
    sheet.box(hand.ask("Signature and date", "date"), height=24, width=260)
    return sheet.content()


def _consent(hand: Hand) -> bytes:
    sheet = Sheet(title="Consent to share", running=hand.council)
    sheet.say("Consent to share information", size=16, bold=True, gap=8)
    sheet.say(
        "We would like to talk to others who help you, so that you do not have to tell your story twice. You can change your mind at any time."
    )
    sheet.say(f"My name is {hand.ask('My name is', 'person', blank='_' * 40)}")
    sheet.say(f"I was born on {hand.ask('I was born on', 'date', blank='_' * 20)}")
    sheet.say("I am happy for you to speak to (tick):", bold=True)
    for who in hand.some(
        [
            "My GP and nurses",
            "The hospital",
            "My family",
            "Housing",
            "Police and fire service",
            "My care provider",
            "Charities who may help",
        ],
        spare=2,
    ):
        which = hand.pick(who, 2)
        sheet.put(who, x=0)
        sheet.put("Yes", x=220)
        sheet.square(x=243, on=which == 0)
        sheet.put("No", x=280)
        sheet.square(x=300, on=which == 1)
        sheet.down(18)
    for label, kind, width in (
        ("Please do not speak to", "name", 50),
        ("Signed", "initials", 30),
        ("Date", "date", 20),
        ("Witness", "name", 30),
    ):
        sheet.say(f"{label} {hand.ask(label, kind, blank='_' * width)}", gap=8)
    return sheet.content()


def _badge(hand: Hand) -> bytes:
    sheet = Sheet(title="Parking badge application")
    sheet.say("Disabled parking badge: discretionary application", size=15, bold=True, gap=8)
    sheet.say("Type your answers in the shaded boxes, save and email the form back.")
    for label, kind in hand.some(
        [
            ("Surname", "name"),
            ("First names", "name"),
            ("Date of birth", "date"),
            ("Current address", "address"),
            ("Telephone", "phone"),
            ("Email", "email"),
            ("Vehicle registration", "initials"),
        ],
        spare=1,
    ):
        sheet.room(26)
        sheet.put(label, x=0, size=9, bold=True)
        sheet.field(label, hand.ask(label, kind), x=150, height=17)
    for label in ("How far can you walk before you must stop?", "What makes walking hard?", "Which aids do you use?"):
        sheet.room(85)
        sheet.say(label, size=9, bold=True, gap=2)
        sheet.field(label, hand.ask(label, "long"), height=60, tall=True)
    for label in ("I have enclosed proof of identity", "I have enclosed a photograph"):
        sheet.room(22)
        sheet.tick(label, x=0, on=hand.pick(label, 1) == 0)
        sheet.down(20)
    options = ["Please select", "First badge", "Renewal", "Replacement"]
    sheet.put("Type of application", x=0, size=9, bold=True)
    which = hand.pick("Type of application", 3)
    sheet.choice("Type of application", options[which + 1], options, x=150, width=140)
    return sheet.content()


def _staff_poll(hand: Hand) -> bytes:
    sheet = Sheet(title="Staff pulse", running=f"Staff pulse {hand.year}")
    sheet.say("Staff pulse: ten minutes, one click a line", size=15, bold=True)
    sheet.say("1 = not at all, 5 = completely. Answers go to an outside company.")
    for line in hand.some(
        [
            "My caseload lets me do good work",
            "I get supervision when it is due",
            "I could speak up without fear",
            "My equipment works",
            "I know what the directorate is trying to do",
            "People like me get on here",
            "I would want my family looked after by us",
            "I plan to be here in two years",
        ],
        spare=1,
    ):
        sheet.room(24)
        sheet.put(line, x=0, size=9)
        sheet.radio(line, 5, hand.pick(line, 5), x=300, step=30)
        sheet.down(20)
    for label in ("What should we start doing?", "What should we stop?"):
        sheet.say(label, size=9, bold=True)
        sheet.field(label, hand.ask(label, "long"), height=50, tall=True)
    return sheet.content()


def _home_check(hand: Hand) -> bytes:
    sheet = Sheet(title="Home environment", running=f"OT service, {hand.council}. Form OT7 {hand.version}")
    sheet.say("Home environment and falls check", size=15, bold=True)
    for label, kind in (("Person", "person"), ("Therapist", "name"), ("Visit date", "date")):
        sheet.put(f"{label}:", x=0, bold=True)
        sheet.put(hand.ask(label, kind), x=80)
        sheet.down(17)
    rows = [["Place", "Safe?", "Hazard seen", "What we will do"]]
    for place in hand.some(
        [
            "Front steps and path",
            "Hall and stairs",
            "Kitchen",
            "Bathroom",
            "Bedroom",
            "Lighting",
            "Rugs and wires",
            "Footwear",
            "Heating",
            "Smoke alarm",
            "Pets",
        ],
        spare=2,
    ):
        on = hand.asks(place)
        rows.append(
            [place, *([hand.write("yesno"), hand.write("short"), hand.write("action")] if on else ["", "", ""])]
        )
    sheet.table(rows, parts=(3, 1, 4, 4), low=26)
    sheet.say("Summary for the person")
    sheet.box(hand.ask("Summary for the person", "long"), height=70)
    return sheet.content()


def _contract_return(hand: Hand) -> bytes:
    sheet = Sheet(
        title="Contract monitoring return",
        wide=True,
        running=f"{hand.council} Commissioning. Return within ten working days of quarter end.",
    )
    sheet.say(f"Contract monitoring return {hand.year}", size=15, bold=True)
    rows = [["Indicator", "Target", "Actual", "Reason for variance"]]
    for name, target in hand.some(
        [
            ("Calls delivered within 15 minutes", "95%"),
            ("Missed calls", "0.2% or fewer"),
            ("Staff with care certificate", "90%"),
            ("Turnover of staff (12 months)", "under 25%"),
            ("Complaints answered in time", "100%"),
            ("People with review in year", "98%"),
            ("Packages handed back", "none"),
            ("Supervisions held", "90%"),
        ]
    ):
        on = hand.asks(name)
        rows.append([name, target, hand.write("percent") if on else "", hand.write("short") if on else ""])
    sheet.table(
        [
            ["Provider", "Quarter", "Completed by"],
            [hand.ask("Provider", "service"), hand.ask("Quarter", "score"), hand.ask("Completed by", "name")],
        ],
        parts=(2, 1, 2),
    )
    sheet.table(rows, parts=(4, 2, 2, 6), low=24)
    for label in ("Good news this quarter", "What worries you", "Changes of manager or ownership"):
        sheet.say(label, bold=True, gap=1)
        sheet.box(hand.ask(label, "long"), height=45)
    return sheet.content()


def _two_column_review(hand: Hand) -> bytes:
    """Two columns of questions, the left one read to its end first."""
    sheet = Sheet(title="Review")
    sheet.say("Six week review after reablement", size=15, bold=True)
    half, top = sheet.width / 2 - 10, sheet.y
    left = [
        ("Person reviewed", "person"),
        ("Reviewer", "name"),
        ("Date of review", "date"),
        ("Where you live now", "address"),
        ("Getting washed and dressed", "short"),
        ("Meals", "short"),
        ("Getting out", "short"),
    ]
    right = [
        ("Hours at start", "number"),
        ("Hours now", "number"),
        ("Equipment in place", "short"),
        ("Carer's view", "long"),
        ("Goals met?", "yesno"),
        ("What next", "outcome"),
        ("Review again on", "date"),
    ]
    for column, asks in enumerate((left, right)):
        sheet.y = top
        for label, kind in asks:
            sheet.say(label, x=column * (half + 20), size=9, bold=True, width=half, gap=1)
            sheet.box(hand.ask(label, kind), x=column * (half + 20), width=half, height=40, size=8)
    return sheet.content()


def _leaders(hand: Hand) -> bytes:
    sheet = Sheet(title="Shared Lives application")
    sheet.say("Shared Lives carer: application to be considered", size=14, bold=True, gap=8)
    sheet.say("PLEASE COMPLETE IN BLACK INK AND BLOCK CAPITALS", size=8)
    for label, kind in hand.some(
        [
            ("Surname", "name"),
            ("Forenames", "name"),
            ("Address", "address"),
            ("Daytime telephone", "phone"),
            ("Occupation", "role"),
            ("Others in the household", "short"),
            ("Pets", "short"),
            ("Spare rooms", "score"),
            ("Languages", "short"),
            ("Experience of care", "long"),
            ("First referee", "name"),
            ("Second referee", "name"),
        ],
        spare=2,
    ):
        text = hand.ask(label, kind)
        sheet.say(f"{label}: {text}" if text else f"{label}: {'.' * 70}", gap=7)
    text = hand.ask("Signed", "initials", blank="." * 30)
    sheet.say(f"Signed: {text}   Date: {hand.ask('Date', 'date', blank='.' * 20)}")
    return sheet.content()


def _faces(hand: Hand) -> bytes:
    sheet = Sheet(title="Easy read feedback")
    sheet.say("How was your day centre?", size=22, bold=True, gap=12)
    for question in hand.some(
        ["The bus", "The food", "The staff", "The things we do", "The building", "Your friends", "Going out"], spare=1
    ):
        which = hand.pick(question, 3)
        sheet.put(question, x=0, size=16)
        for at, word in enumerate(("Good", "OK", "Bad")):
            sheet.put(word, x=200 + at * 100, size=14)
            sheet.square(x=250 + at * 100, on=which == at)
        sheet.down(36)
    for label in ("Tell us one good thing", "Tell us one thing to change"):
        sheet.say(label, size=16, gap=2)
        sheet.box(hand.ask(label, "long"), height=70, size=13)
    return sheet.content()


def _annual_report(hand: Hand) -> bytes:
    sheet = Sheet(title="Annual report", running=f"{hand.council} annual report {hand.year}")
    sheet.say(f"Complaints and compliments annual report {hand.year}", size=18, bold=True, gap=12)
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Vestibulum ante ipsum primis in faucibus orci luctus et ultrices posuere cubilia curae."
    for part in hand.some(
        [
            "Introduction",
            "How many complaints we had",
            "What they were about",
            "How quickly we answered",
            "What we learned",
            "Compliments",
            "Ombudsman decisions",
            "Priorities for next year",
        ],
        spare=1,
    ):
        sheet.room(80)
        sheet.say(part, size=13, bold=True)
        sheet.say(hand.ask(part, "essay", blank=hand.form.choice(["{content}", "{content}", lorem])), gap=10)
    return sheet.content()


def _welfare_rota(hand: Hand) -> bytes:
    """A label above each of four cells in a row, the way small forms save paper."""
    sheet = Sheet(title="AMHP report", running=f"AMHP report {hand.version}, review {hand.review}")
    sheet.say("Outline report of an approved mental health professional", size=14, bold=True)
    for row in (
        [("Patient", "person"), ("Age", "age"), ("Ethnic origin", "short"), ("Legal status before", "short")],
        [("Requested by", "name"), ("Time of request", "date"), ("Time seen", "date"), ("Place", "address")],
        [("Nearest relative", "name"), ("Relationship", "short"), ("Consulted?", "yesno"), ("Objects?", "yesno")],
    ):
        sheet.table(
            [[label for label, _ in row], [hand.ask(label, kind) for label, kind in row]], parts=(1, 1, 1, 1), low=24
        )
    for label in ("Circumstances", "Least restrictive alternatives", "Outcome and reasons"):
        sheet.table([[label], [hand.ask(label, "long")]], parts=(1,), low=60)
    return sheet.content()


LAYOUTS = (
    Layout(name="complaint boxes", file="Complaint form.pdf", make=_complaint),
    Layout(name="consent with squares and underscores", file="Consent.pdf", make=_consent),
    Layout(name="badge application with fields", file="badge_application.pdf", make=_badge),
    Layout(name="staff poll of round buttons", file="Pulse.pdf", make=_staff_poll),
    Layout(name="home hazards table", file="OT7.pdf", make=_home_check),
    Layout(name="contract monitoring return", file="CMR.pdf", make=_contract_return),
    Layout(name="review in two columns", file="Six week review.pdf", make=_two_column_review),
    Layout(name="application with dotted leaders", file="Shared Lives.pdf", make=_leaders),
    Layout(name="easy read faces", file="How was it.pdf", make=_faces),
    Layout(name="annual report of content marks", file="Annual report.pdf", make=_annual_report, finished="none"),
    Layout(name="labels above cells", file="AMHP report.pdf", make=_welfare_rota),
)
"""Every layout of this module."""
