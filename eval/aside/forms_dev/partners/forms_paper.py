"""PDF forms by universities, auditors, hospices, Healthwatch and hospitals."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet


def research_consent(f: Fill) -> bytes:
    """Numbered statements with a small box for initials, lines to sign on."""
    s = Sheet(
        "Times-Roman",
        11.5,
        hand="Times-Italic",
        foot="Consent form v1.2, 8 January 2024. IRAS/REC ref 24/HRA/0000 (illustrative)",
    )
    s.text("UNIVERSITY OF SOUTH ARDLEY", bold=True, size=14, after=0)
    s.text("Centre for Research in Adult Social Care", after=10)
    s.text("CONSENT FORM – Living with direct payments in later life", bold=True, size=13)
    s.dots("Participant number:", f("num", "Participant number:"), char="_")
    s.dots("Name of researcher:", "Dr I. Fennimore" if f.v else f("res", "Name of researcher:"), char="_")
    s.y -= 14
    s.text("Please initial box", size=9, indent=420)
    for number, line in enumerate(
        (
            "I confirm that I have read the information sheet dated 8 January 2024 for the above study and have had the opportunity to ask questions.",
            "I understand that my participation is voluntary and that I am free to withdraw at any time, without my care or legal rights being affected.",
            "I agree to the interview being audio recorded.",
            "I agree to my words being quoted without my name.",
            "I understand that the researcher must tell the council if they believe that I or somebody else is at risk of harm.",
            "I agree to being contacted in twelve months’ time.",
            "I agree to take part in the above study.",
        ),
        1,
    ):
        value = f(f"i{number}", line)
        parts = s.split(f"{number}.  {line}", 400)
        s.need(len(parts) * 15 + 14)
        top = s.y
        for part in parts:
            s.y -= 15
            s.at(s.left, s.y, part)
        s.c.rect(s.left + 430, top - 30, 42, 24)
        s.at(s.left + 440, top - 23, value, colour=s.ink, font="Times-Italic", size=13)
        s.y = min(s.y, top - 30) - 8
    s.y -= 20
    for key, who in (("p", "Name of participant"), ("w", "Name of person taking consent")):
        name, date = f(key, who), f(f"{key}d", f"Date ({who.split()[-1]})")
        s.need(40)
        s.y -= 30
        s.at(s.left, s.y + 3, name, colour=s.ink, font="Times-Italic")
        s.at(s.left + 210, s.y + 3, date, colour=s.ink, font="Times-Italic")
        for x, w in ((0, 190), (210, 90), (320, 170)):
            s.c.line(s.left + x, s.y, s.left + x + w, s.y)
        for x, text in ((0, who), (210, f"Date ({who.split()[-1]})"), (320, "Signature")):
            s.at(s.left + x, s.y - 11, text, size=9)
    return s.done()


register(
    research_consent,
    [
        Doc("University research/Participant consent form v1.2.pdf", "blank"),
        Doc("University research/Consent IF.pdf", "blank", v=1),
        Doc(
            "University research/signed/P07.pdf",
            "filled",
            "num: 07\nres: I. Fennimore\ni1: GM\ni2: GM\ni3: GM\ni4: GM\ni5: GM\ni6: GM\ni7: GM\np: Gwen Maddox\npd: 18.3.24\nw: I Fennimore\nwd: 18/03/24",
        ),
        Doc(
            "University research/signed/P11 consent.pdf",
            "filled",
            "num: DP-11\ni1: yes\ni2: yes\ni3: no\ni4: yes\ni5: yes\ni6: no\ni7: yes\np: Mr Abdi Warsame (by son)\npd: 2 April\nw: IF",
            1,
        ),
        Doc("University research/consent P12 not finished.pdf", "partly", "num: 12\ni1: tk\ni2: tk\np: Tilda Kerr", 1),
    ],
    bank=4,
)


def audit_satisfaction(f: Fill) -> bytes:
    """Fillable fields and tick boxes."""
    s = Sheet("Helvetica", 10, foot="Trent Vale Internal Audit Partnership – client satisfaction questionnaire")
    s.text("Post-audit client satisfaction questionnaire", bold=True, size=17, colour="#003F5C")
    s.text(
        "Your views help us to improve. It should take five minutes. Type in the boxes, save, and return to audit@trentvale.example within ten working days of the final report."
    )
    s.text("Audit title")
    s.field("title", "Adult Social Care – Direct Payments 2023/24" if f.v else f("title", "Audit title"))
    for key, prompt in (("name", "Your name and role"), ("date", "Date completed")):
        s.text(prompt, after=1)
        s.field(key, f(key, prompt))
    s.band("Please score each from 1 (poor) to 4 (excellent)", "#DCEAF2")
    for n, prompt in enumerate(
        (
            "The scope reflected our risks",
            "We were told what to expect and when",
            "The auditor understood adult social care",
            "Fieldwork caused little disruption",
            "Findings were accurate and fairly put",
            "Recommendations were practical",
            "The report was issued in good time",
        ),
        1,
    ):
        value = f(f"q{n}", prompt)
        s.need(26)
        s.y -= 20
        s.at(s.left, s.y, prompt)
        for i in range(1, 5):
            x = s.left + 280 + i * 45
            s.at(x - 10, s.y, str(i))
            s.check(f"q{n}_{i}", x, on=value == str(i))
    s.y -= 8
    for key, prompt in (
        ("best", "What did we do well?"),
        ("better", "What could we do better?"),
        ("next", "Which areas of your service should we look at next?"),
    ):
        s.text(prompt, bold=True, after=1)
        s.field(key, f(key, prompt), height=52, area=True)
    return s.done()


register(
    audit_satisfaction,
    [
        Doc("Internal audit/Client satisfaction questionnaire.pdf", "blank"),
        Doc("Internal audit/Direct payments audit - questionnaire.pdf", "blank", v=1),
        Doc(
            "Internal audit/CSQ returned - Deprivation of Liberty.pdf",
            "filled",
            "title: DoLS backlog management\nname: S. Whitlow, Service Manager, Mental Capacity Team\ndate: 14/02/2024\nq1: 4\nq2: 3\nq3: 2\nq4: 4\nq5: 3\nq6: 4\nq7: 1\nbest: Sat with the triage officer for a morning rather than asking for spreadsheets.\nbetter: Draft report took eleven weeks. Two findings were out of date by then - the ADASS priority tool had been re-run in October.\nnext: Community DoL applications to the Court.",
        ),
        Doc(
            "CSQ_DP_response.pdf",
            "filled",
            "name: Fin & payments lead\ndate: 3 June\nq1: 3\nq2: 3\nq3: 3\nq4: 2\nq5: 3\nq6: 3\nq7: 3\nbest: Friendly and clear\nbetter: Nothing",
            1,
        ),
        Doc(
            "Internal audit/CSQ - saved draft.pdf",
            "partly",
            "title: Client charging and deputyship\nname: Corporate Appointee Manager\nq1: 4\nq2: 4\nq3: 2",
        ),
    ],
)


def hospital_passport(f: Fill) -> bytes:
    """Easy-read passport: coloured blocks by traffic light, big print."""
    s = Sheet("Helvetica", 12, margin=40, ink="#111111", hand="Courier")
    s.text("My Hospital Passport", bold=True, size=26, colour="#005EB8")
    s.text(
        "St Aldhelm’s Hospitals NHS Trust – Learning Disability Liaison Team" + ("  |  01632 960450" if f.v else ""),
        size=10,
    )
    s.text(
        "This passport gives hospital staff important information about me. Please keep it where people can see it, and give it back to me when I go home.",
        size=11,
    )
    for title, colour, items in (
        (
            "RED – things you MUST know about me",
            "#E57373",
            (
                ("name", "My name is"),
                ("like", "I like to be called"),
                ("nhs", "My NHS number"),
                ("gp", "My GP"),
                ("all", "I am allergic to"),
                ("med", "How I take my medicine"),
                ("epi", "Seizures, swallowing or choking"),
                ("pain", "How you know I am in pain"),
            ),
        ),
        (
            "AMBER – things that are really important to me",
            "#FFCC80",
            (
                ("talk", "How I communicate"),
                ("move", "How I move around"),
                ("eat", "Help I need to eat and drink"),
                ("toilet", "Help I need with the toilet"),
                ("sleep", "How I sleep"),
                ("safe", "Things that keep me safe"),
            ),
        ),
        (
            "GREEN – my likes and dislikes",
            "#A5D6A7",
            (("good", "I like"), ("bad", "I do not like"), ("upset", "If I am upset, please")),
        ),
    ):
        s.band(title, colour, height=26)
        s.y += 4
        for key, prompt in items:
            s.boxes([f.pair(key, prompt)], height=44)
    s.y -= 8
    s.dots("Written by", f("by", "Written by"))
    s.dots("Date", f("date", "Date"))
    return s.done()


register(
    hospital_passport,
    [
        Doc("LD liaison/Hospital passport.pdf", "blank"),
        Doc("LD liaison/Hospital passport with team number.pdf", "blank", v=1),
        Doc(
            "Supported living/passport Jamie T.pdf",
            "filled",
            """
name: Jamie Tolland
like: Jay
gp: Dr Sethi, Elm Surgery
nhs: 999 222 0157
all: Penicillin, wool
med: Crushed in yoghurt – one tablet at a time. Check with pharmacist
epi: Tonic clonic about 1 a month. Midazolam 10mg buccal after 5 mins. Level 2 drinks
pain: I bite my right hand and go very quiet
talk: Makaton and photos on my tablet. I understand more than I can say
move: Wheelchair outdoors, I walk holding an arm
eat: Cut up small, upright, someone with me all the time
toilet: Pad at night. I sign TOILET
sleep: Light on, door open
safe: Bed sides padded. Don't leave me on my own in a bay
good: Trains, Lena my keyworker, strawberry milk
bad: Blood pressure cuffs, crying babies
upset: Headphones on and wait
by: Jay, Mum and Lena
date: 10th Feb 2024
""",
        ),
        Doc(
            "Passports/Mrs Y.pdf",
            "filled",
            """
name: Yvonne Carter-Hale
like: Mrs Carter-Hale
gp: Harbour practice
all: none known
med: I take my own, dosette
pain: I will tell you
talk: Slowly. I lip read
move: Frame
eat: none
toilet: none
sleep: badly!!
safe: Glasses
good: Radio 4, being told what is happening
bad: being called dear
by: Myself
date: 4.9.24
nhs: don't know
""",
            1,
        ),
        Doc(
            "Passports/D Osei - to finish with keyworker.pdf",
            "partly",
            "name: Daniel Osei\nlike: Danny\ngp: Kings Road\nall: Nuts - EpiPen in blue bag\ngood: Football, my nan\nby: Support staff",
            1,
        ),
    ],
)


def enter_and_view(f: Fill) -> bytes:
    """Dotted leaders throughout, prompts as questions."""
    s = Sheet(
        "Helvetica",
        10.5,
        hand="Times-Italic",
        ink="#222222",
        foot="Healthwatch Longbarrow is independent of the council and the NHS",
    )
    s.text("Healthwatch Longbarrow", bold=True, size=15, colour="#C2185B", after=0)
    s.text("ENTER & VIEW – volunteer observation sheet", bold=True, size=12)
    if f.v:
        s.text(
            "Remember: observe, listen, do not inspect. Raise any safeguarding concern with the lead before you leave. Wear your badge.",
            size=9,
        )
    for key, prompt, lines in (
        ("home", "Name of service visited", 1),
        ("vol", "Authorised representative(s)", 1),
        ("date", "Date and time of visit", 1),
        ("first", "What were your first impressions on arriving?", 3),
        ("smell", "How did it look, sound and smell?", 3),
        ("staff", "How did staff speak to residents?", 3),
        ("act", "What activities were going on?", 3),
        ("meal", "What did you see at the mealtime?", 3),
        ("say", "What did residents tell you?", 4),
        ("rel", "What did relatives tell you?", 3),
        ("call", "How long did call bells ring?", 1),
        ("good", "Anything that was especially good?", 2),
        ("rec", "What would you recommend?", 3),
    ):
        s.dots(prompt, f(key, prompt), lines=lines)
        s.y -= 4
    return s.done()


register(
    enter_and_view,
    [
        Doc("Healthwatch/E&V observation sheet.pdf", "blank"),
        Doc("Healthwatch/Observation sheet with reminder.pdf", "blank", v=1),
        Doc(
            "Healthwatch/Willowmere visit notes MT.pdf",
            "filled",
            """
home: Willowmere Care Home, dementia floor
vol: Maureen T. and Colin
date: 6 February 11.30 – 2.00
first: Bell answered at once. Asked for our badges and to sign in. Photograph board of staff is two years old according to the manager.
smell: Warm, tidy, faint smell of urine by lift. Television on loudly in the lounge with nobody watching and a radio on at the same time.
staff: Kindly and by name. One carer knelt down to talk to a lady who was frightened of the hoist. One agency worker did not say what she was going to do before moving a chair.
act: Activities person off sick, so none till Thursday. Some ladies folding napkins which they enjoyed.
meal: Choice shown on two plates. Three people needing help, two helped at once, the third waited 20 minutes and food went cold.
say: "They're good girls but they're run off their feet." "I'd like to go in the garden." Garden door locked.
rel: Daughter said laundry goes missing every week. Son very happy, rung up straight away after a fall.
call: longest 9 min
good: The hairdresser’s room
rec: Open the garden; stagger meals; turn the TV off
""",
        ),
        Doc(
            "Healthwatch/OB visit.pdf",
            "filled",
            "home: Oak Bank extra care\nvol: J. Patel\ndate: 19/2\nfirst: Friendly\nsmell: fine – new carpets\nstaff: Only saw two, both polite\nact: Bingo + chair exercise on noticeboard\nmeal: n/a – own kitchens\nsay: Repairs slow (lift out 3 wks). Like own front door\nrel: none seen\ngood: community cafe\nrec: chase landlord about lift",
            1,
        ),
        Doc(
            "Healthwatch/Notes visit cut short (norovirus).pdf",
            "partly",
            "home: St Bride's Nursing Home\nvol: Maureen T.\ndate: 1 March 10am\nfirst: Notice on the door: sickness on two floors. We agreed with matron to come back.",
        ),
    ],
    bank=6,
)
