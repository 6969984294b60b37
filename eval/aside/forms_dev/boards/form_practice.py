"""Forms of practice, outings, carers and lessons."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def event_risk(f: Fill, v: int) -> str:
    """Risk assessment for an outing or event as a sheet of hazards already named."""
    hazards = (
        "Transport breaks down",
        "Someone goes missing",
        "Allergy or choking",
        "Heat or cold",
        "Medicines late",
        "Stairs and slips",
        "Upset or conflict",
        "Photographs",
    )

    def lines() -> str:
        return "\n".join(f"| {h} | {' | '.join(([*f.a(h).split(';'), '', '', ''])[:3])} |" for h in hazards)

    return f"""
# Risk assessment
T: Outing and event risk assessment
| {f("Event")} |
| {f("Place and date")} |
| {f("Lead")} |
| {f("Number going and staff")} |
|w 5,4,7,4
|= Hazard | Risk (H, M, L) | What we do about it | Who |
{lines()}
| {f("Other hazards")} |
| {f("Nearest A&E and defibrillator")} |
| {f("Approved by centre manager")} |
{"| Version | RA5 | Review | every event |" if v != 2 else ""}
"""


def carer_emergency(f: Fill, v: int) -> str:
    """A carer's emergency plan as plain text."""
    return f"""
CARER'S EMERGENCY PLAN
{"Tern Valley Carers with Wexmoor County Council. Keep one by the door and send us one." if v else "Tern Valley Carers"}
---
{f("Carer", ": ")}
{f("Carer's phone", ": ")}
{f("I look after", ": ")}
{f("How they like to be called", ": ")}
---
FIRST PERSON TO RING
{f("Name 1", ": ")}
{f("Phone 1", ": ")}
{f("Has a key?", " ", "Y / N")}
SECOND PERSON TO RING
{f("Name 2", ": ")}
{f("Phone 2", ": ")}
---
{f("Cannot be left for longer than", ": ", "____ hours")}
{f("Medicines and when", ": ")}
{f("Eating and drinking", ": ")}
{f("Getting about", ": ")}
{f("What frightens them", ": ")}
{f("What calms them", ": ")}
{f("Pets", ": ")}
{f("Doctor", ": ")}
---
{"[   ] I agree that this is shared with the emergency duty team" if v else "[ X ] I agree that this is shared with the emergency duty team"}
"""


def lesson_log(f: Fill, v: int) -> str:
    """A lesson from a project or incident, one page to be passed on."""
    return f"""
T: Lesson learned {"(one page)" if v != 2 else "record"}
{"B: What is a lesson? Something another team would do differently for knowing it." if v == 1 else ""}
**{f("Where did it happen?", "** ", "<service, place, month>")}
**{f("What was meant to happen?", "** ", "<...>")}
**{f("What did happen?", "** ", "<...>")}
**{f("Why?", "** ", "<ask five times>")}
**{f("What did it cost?", "** ", "<time, money, trust>")}
**{f("What should others do?", "** ", "<begin with a verb>")}
**{f("Who needs to know?", "** ", "<teams>")}
**{f("Author", "** ", "<name, role>")}
"""


LAYOUTS = [
    Layout(
        event_risk,
        True,
        (
            Sent("blank", "Day centres/RA5 outing risk assessment.xlsx", 1),
            Sent("blank", "Day centres/Outing risk assessment.xlsx", 2),
            Sent(
                "filled",
                "Day centres/RA5 coast trip 18 July.xlsx",
                0,
                """
Trip to the coast
Saltby, 18 July
Abi Dunne
40 people, 14 staff, 3 drivers
M;Spare vehicle at depot until 6 pm;Drivers
H;Wristbands with the centre's phone; groups of four, counted on the hour
H;Two with nut allergy, own lunches. J's thickener in red bag;Dev
M;Hats, water at 11, 1 and 3. Shelter booked;All
M;Noon medicines in locked case;Senior
L;Promenade only, no pier steps;Group leads
M;Quiet bus leaves at 2 if needed;Abi
L;Nine have not agreed: yellow band;Kofi
Tide high at 13.40
Saltby Infirmary 2 miles. Defib at lifeboat station
R. Lightfoot 9/7
""",
            ),
            Sent(
                "filled",
                "Day centres/RA Christmas dinner.xlsx",
                0,
                """
xmas dinner
Larches hall 12 Dec
Dev
64 + families (about 120)
L;n/a, on site;
M;door staffed by two;Kofi
H;list on kitchen wall. no whole sprouts for three;cook
L;;
L;as usual day;
M;cables taped;Tomasz
M;quiet room = art room;Abi
L;as signed in Sept;
.
town general, 1 mile. Defib in foyer
RL
""",
            ),
            Sent(
                "partly",
                "Day centres/RA5 city farm.xlsx",
                0,
                """
City farm taster
?? Aug
Dev
4 and 2
.
M;Pairs
H;Handwashing after animals;Dev
""",
            ),
        ),
    ),
    Layout(
        carer_emergency,
        False,
        (
            Sent("blank", "Carers/Emergency plan.txt", 1),
            Sent("blank", "Carers/Emergency plan card.docx", 2),
            Sent(
                "filled",
                "Carers/Emergency plan Mr Tuttle.txt",
                0,
                """
Owen Tuttle
01632 960187
Pam, my wife, MS
Pam. Not Pamela, not love
Linda Foss
01632 960188
Y
Son, Gareth (two hours away)
01632 960190
3 hours
Baclofen 8, 2, 8. In the tin with the robin
Cup with a lid. No nuts
Hoist, two people or me and the slide sheet
Being left in the sling
Radio 3, low
Cat, Mahler
Mill Lane surgery
""",
            ),
            Sent(
                "filled",
                "Carers/emergency plan - Bhatti.docx",
                0,
                """
Mrs Bhatti
on file
My son Zain, 24
Zain
My sister Nadia
01632 960201
yes
next door at 12
no phone, knock
never alone
midazolam in blue bag, read the sheet first
Halal. Cuts own food
walks, runs towards water
hand dryers
trains on the tablet
.
Dr Quist
""",
            ),
            Sent(
                "partly",
                "Carers/emergency plan to finish.txt",
                0,
                """
J Pettifer
.
Mum
.
Me at work
01632 960215
.
.
.
.
Not known, ask pharmacy
soft diet
""",
            ),
        ),
    ),
    Layout(
        lesson_log,
        True,
        (
            Sent("blank", "PMO/Lesson learned one page.docx", 1),
            Sent("blank", "PMO/Lesson record.md", 2),
            Sent(
                "filled",
                "PMO/Lesson Anchor closure.docx",
                0,
                """
Anchor Lodge, January
Everyone moved with fourteen days' medicines
Four came with two days' worth
The pharmacy had been told of the closing date, not of each person's date
A Sunday of telephone calls, and one missed dose of a Parkinson's medicine
Give the pharmacy the moving list every Monday and Thursday
Closure team, ICB medicines, brokerage
Closure lead
""",
            ),
            Sent(
                "filled",
                "PMO/lesson trial load 1.md",
                0,
                """
Case system, July
12,000 records over in a night
8,411 over, the rest stuck on dates
birthdays typed as 00/00/00 in 1998
11 days
Clean dates first
BI, any team which will migrate
.
""",
            ),
            Sent(
                "partly",
                "PMO/Lesson hub opening.docx",
                0,
                """
Osier Street hub, March
Open on the 3rd
.
.
.
Ask for the keys
""",
            ),
        ),
    ),
]
