"""More PDF forms: fillable, two-column with shaded sides, and an inspector's tick sheet."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet, chosen


def dols_request(f: Fill) -> bytes:
    """Fillable request by a managing authority, text fields beside labels under grey bands."""
    s = Sheet("Helvetica", 9, margin=42, foot="Request for standard authorisation – regional version 2")
    s.c.setFillColorRGB(0.9, 0.9, 0.9)
    s.c.rect(s.left, s.y - 46, s.right - s.left, 46, stroke=1, fill=1)
    s.at(s.left + 8, s.y - 20, "DEPRIVATION OF LIBERTY SAFEGUARDS", bold=True, size=13)
    s.at(s.left + 8, s.y - 37, "Request for a standard authorisation and urgent authorisation", size=10)
    s.y -= 54
    if f.v:
        s.text("Supervisory body: Harbourside Council, DoLS office, dols@harbourside.example", bold=True)

    def ask(key: str, prompt: str, height: float = 18) -> None:
        value = f(key, prompt)
        s.need(height + 8)
        lines = s.split(prompt, 180)
        for n, line in enumerate(lines):
            s.at(s.left, s.y - 12 - n * 11, line)
        s.field(
            key,
            value,
            height=max(height, len(lines) * 12),
            x=s.left + 190,
            width=s.right - s.left - 190,
            area=height > 20,
        )

    s.band("PERSON", "#CCCCCC")
    for key, prompt in (
        ("name", "Full name of person"),
        ("dob", "Date of birth (or estimated age)"),
        ("rel", "Religion or belief"),
        ("comm", "Communication needs"),
        ("home", "Care home or hospital and ward"),
        ("usual", "Usual address before admission"),
    ):
        ask(key, prompt)
    s.band("PURPOSE", "#CCCCCC")
    ask("care", "Describe the care and treatment, and how it restricts the person", 80)
    ask("why", "Why can it not be given in a less restrictive way?", 60)
    s.band("URGENT AUTHORISATION", "#CCCCCC")
    ask("urg", "In force from / until")
    ask("urgw", "Reason for urgency", 40)
    s.band("INTERESTED PERSONS", "#CCCCCC")
    for key, prompt in (
        ("fam", "Family member or friend"),
        ("lpa", "Attorney or deputy"),
        ("imca", "Is an IMCA needed?"),
        ("adv", "Advance decision?"),
    ):
        ask(key, prompt)
    s.band("SIGNED FOR THE MANAGING AUTHORITY", "#CCCCCC")
    for key, prompt in (("by", "Print name and position"), ("date", "Date and time")):
        ask(key, prompt)
    return s.done()


register(
    dols_request,
    [
        Doc("DoLS/Standard and urgent request.pdf", "blank"),
        Doc("DoLS/Standard and urgent request Harbourside.pdf", "blank", v=1),
        Doc(
            "DoLS/sample/request 2024-0388.pdf",
            "filled",
            "name: Winifred Ackroyd\ndob: 09/02/1935\nrel: Methodist\ncomm: Hearing aid left. Speaks little\nhome: Larchwood Court, Unit 2\nusual: 5 Albert Street\ncare: Keypad doors, sensor mat, personal care by two staff given against resistance three times a week, bed rails, as required lorazepam (used four times in March).\nwhy: Bed lowered and rails removed for a week: two falls. Female staff only and music tried and kept on, has reduced PRN.\nurg: 02/04/24 to 08/04/24\nurgw: Began to try to leave with visitors\nfam: Nephew, Alan, 01632 960499\nlpa: None\nimca: No\nadv: None known\nby: R. Pell, Registered Manager\ndate: 2 April 2024 15.40",
            1,
        ),
        Doc(
            "DoLS/sample/Form hospital ward 12.pdf",
            "filled",
            "name: Mr Z Iqbal\ndob: c.70\ncomm: Urdu\nhome: Ward 12\nusual: NFA\ncare: 1:1, mittens, NG tube\nwhy: pulls tube. mittens off when staff present\nurg: 7 days from 11/5\nurgw: NG feed essential\nfam: none found\nimca: Yes\nby: Sr Doyle\ndate: 11.5.24 0900\nadv: No",
        ),
        Doc(
            "DoLS/sample/request returned to care home - missing parts.pdf",
            "partly",
            "name: Thomas Eccles\ndob: 30/10/1942\nhome: St Bride's Nursing Home\ncare: Locked door\nby: Nurse in charge",
        ),
    ],
)


def adaptation_request(f: Fill) -> bytes:
    """Left column of shaded labels, right column to write in; a landlord's consent at the end."""
    s = Sheet("Helvetica", 10, hand="Courier", ink="#000080", foot="ADAPT1  Rev. 11/22")
    s.text("Tidewell Housing Association", bold=True, size=12, after=0)
    s.text("REQUEST FOR AN ADAPTATION TO YOUR HOME", bold=True, size=15, colour="#00557F")
    s.text(
        "To be completed by an occupational therapist or trusted assessor. Minor works up to £1,000 do not need a landlord’s consent."
        + (" Housing officer for this patch: Team Central." if f.v else "")
    )
    s.grid(
        [
            ["1. TENANT"],
            *[
                f.pair(k, p)
                for k, p in (
                    ("name", "Tenant and household"),
                    ("addr", "Address, floor, lift"),
                    ("tel", "Telephone"),
                    ("cond", "Condition and prognosis"),
                )
            ],
        ],
        [2, 4],
        head="#BFD9E6",
        label="#EAF3F8",
        low=26,
    )
    s.grid(
        [
            ["2. WORK NEEDED"],
            *[
                f.pair(k, p)
                for k, p in (
                    ("work", "Describe the adaptation"),
                    ("alt", "Other options considered (including a move)"),
                    ("prio", "Priority and reason"),
                    ("sketch", "Drawing or measurements attached?"),
                )
            ],
        ],
        [2, 4],
        head="#BFD9E6",
        label="#EAF3F8",
        low=44,
    )
    s.text("3. Type of work", bold=True, after=0)
    s.ticks(
        chosen(
            f("type", "3. Type of work"),
            [
                "Rails",
                "Ramp",
                "Level access shower",
                "Stair lift",
                "Through-floor lift",
                "Door widening",
                "Kitchen",
                "Other",
            ],
        ),
        cross=False,
    )
    s.grid(
        [["4. ASSESSOR"], *[f.pair(k, p) for k, p in (("ot", "Name and registration"), ("date", "Date of visit"))]],
        [2, 4],
        head="#BFD9E6",
        label="#EAF3F8",
        low=24,
    )
    s.grid(
        [["5. FOR THE ASSOCIATION"], ["Decision", ""], ["Surveyor / date", ""]],
        [2, 4],
        head="#DDDDDD",
        label="#F2F2F2",
        low=24,
    )
    return s.done()


register(
    adaptation_request,
    [
        Doc("Housing/ADAPT1.pdf", "blank"),
        Doc("Housing/ADAPT1 Team Central.pdf", "blank", v=1),
        Doc(
            "Housing/ADAPT1 Quarrie.pdf",
            "filled",
            "name: Mrs Effie Quarrie, lives with son\naddr: 11 Strand House, 2nd floor, lift often out\ntel: 01632 960207\ncond: MND, changing by the month\nwork: Wet room with drop-down seat and half-height doors; widen bathroom door to 900mm for attendant chair\nalt: Ground floor move offered in Seacroft. Declined, son works across the road. Shower board unsafe since May\nprio: Urgent: fast-track, cannot be bathed at all now\nsketch: Yes, two sheets\ntype: Level access shower;Door widening\not: J. Sollis HCPC OT00000\ndate: 6 June 2024",
        ),
        Doc(
            "Housing/adapt1 B Hume.pdf",
            "filled",
            "name: B Hume\naddr: 4 The Ropewalk - house\ncond: OA both knees\nwork: 2nd stair rail R side, 2 grab rails front door\nprio: Routine\nalt: n/a\nsketch: see photos\ntype: Rails\not: TA, reablement\ndate: 1/8",
            1,
        ),
        Doc(
            "Housing/ADAPT1 (waiting for joint visit).pdf",
            "partly",
            "name: Mr and Mrs Chaudhry and 3 children\naddr: 60 Anchor Road\ntel: 01632 960128\ncond: Mr C: spinal injury, home from unit in Sept\ntype: Through-floor lift",
        ),
    ],
    bank=9,
)


def medication_competency(f: Fill) -> bytes:
    """Tick sheet: observed yes or no for each step, three columns of dates, comments."""
    s = Sheet("Helvetica", 9, margin=40, ink="#990000", hand="Times-Italic")
    s.text("Medicines Optimisation in Care Homes (MOCH) – competency observation", bold=True, size=13, colour="#2E7D32")
    s.text(
        "Marlpit Integrated Care Board pharmacy team"
        + (". Print double sided. To be repeated every year or after an error." if f.v else ""),
        size=8,
    )
    s.boxes([f.pair("who", "Staff member"), f.pair("home", "Care home"), f.pair("obs", "Observer")])
    s.y -= 8
    rows = [["Standard", "Obs 1", "Obs 2", "Obs 3"]]
    for n, p in enumerate(
        (
            "Washes hands, wears tabard, is not disturbed",
            "Checks identity, photo and allergies",
            "Checks MAR before opening the pack",
            "Asks for consent and explains",
            "Time-critical medicines given on time",
            "PRN protocol followed and reason recorded",
            "Patches: site rotated and charted",
            "Controlled drugs: two signatures",
            "Thickener and covert plans followed",
            "Signs after, not before",
            "Refusals coded and reported",
            "Insulin: dose, device, sharps",
        ),
        1,
    ):
        cells = [x.strip() for x in f(f"s{n}", p).split("|")] + ["", "", ""]
        rows.append([p, *cells[:3]])
    s.grid(rows, [6, 1.2, 1.2, 1.2], head="#C8E6C9")
    s.dots("Date of each observation", f("dates", "Date of each observation"))
    s.dots("Errors or near misses discussed", f("err", "Errors or near misses discussed"), lines=2)
    s.y -= 6
    s.text("Outcome", bold=True, after=0)
    s.ticks(chosen(f("out", "Outcome"), ["Competent", "Competent with support", "Not yet competent"]))
    return s.done()


register(
    medication_competency,
    [
        Doc("Medicines/MOCH competency.pdf", "blank"),
        Doc("Medicines/MOCH competency double sided.pdf", "blank", v=1),
        Doc(
            "Medicines/Spinney competency KW.pdf",
            "filled",
            "who: K. Wojcik\nhome: The Spinney\nobs: ICB technician\ns1: Y|Y|Y\ns2: N|Y|Y\ns3: Y|Y|Y\ns4: Y|Y|Y\ns5: Y|Y|Y\ns6: N|N|Y\ns7: n/a|Y|Y\ns8: Y|Y|Y\ns9: Y|Y|Y\ns10: N|Y|Y\ns11: Y|Y|Y\ns12: n/a\ndates: 4 Mar, 11 Mar, 2 Apr\nerr: Warfarin signed before given, Feb\nout: Competent",
        ),
        Doc(
            "Medicines/competency - night staff LP.pdf",
            "filled",
            "who: LP\nhome: Oaklea\nobs: deputy\ns1: ok\ns2: ok\ns3: ok\ns4: ok\ns5: late x1\ns6: ok\ns8: ok\ns9: ok\ns10: ok\ns11: ok\ns12: DN does\ndates: 19/5\nerr: none\nout: Competent with support",
            1,
        ),
        Doc(
            "Medicines/competency obs 1 only.pdf",
            "partly",
            "who: Grace A.\nhome: Larchwood Court\nobs: Senior\ns1: Y\ns2: Y\ns3: Y\ns10: Y\ndates: 3/6",
            1,
        ),
    ],
)
