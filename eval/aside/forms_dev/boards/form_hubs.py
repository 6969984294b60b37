"""Forms of hubs, transport, volunteers, grants, practice and events."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def volunteer_application(f: Fill, v: int) -> str:
    """Volunteer application as an interactive PDF."""
    return f"""
H: {"Wexmoor hubs" if v != 2 else "Osier Street Hub - volunteer pack page 4"}
T: Volunteer with us
{"Type into the boxes and e-mail to hubs@wexmoor.example" if v != 2 else ""}
|w 4,8
| {f("First name", " | @f ")} |
| {f("Family name", " | @f ")} |
| {f("Address", " | @f ")} |
| {f("Telephone", " | @f ")} |
| {f("Emergency contact", " | @f ")} |
| {f("When are you free?", " | @f ")} |
| {f("What would you like to do?", " | @f ")} |
| {f("Languages you speak", " | @f ")} |
| {f("Anything about your health that we should know", " | @f ")} |
| {f("Referee 1", " | @f ")} |
| {f("Referee 2", " | @f ")} |
{f.pick("Are you over 18?", "Yes/No", sep="  ")}
{f.pick("May we put your picture in the newsletter?", "Yes/No", sep="  ")}
{f("Signature", ": ", "................................")}
"""


def travel_assessment(f: Fill, v: int) -> str:
    """Assessment for transport to a day centre: decision tree with boxes."""
    return f"""
R: {"TA2" if v != 2 else "Form TA2, passenger transport, last changed Nov 24"}
T: Travel assessment
|w 3,4,3,4
| {f("Person")} | {f("Case no")} |
| {f("Destination")} | {f("Days")} |
# 1 Getting there without us
{f.pick("Does the person have a mobility car or payment?", "Yes/No", style="sq", sep="<br>")}
{f.pick("Could the person walk or wheel there?", "Yes/No/With training", style="sq", sep="<br>")}
{f.pick("Is there a bus?", "Yes/No", style="sq", sep="<br>")}
{f("If the answers are yes, why is council transport asked for?", "<br>", "<br><br><br>")}
# 2 What the person needs on the vehicle
{f.pick("Needs", "Wheelchair space/Tail lift/Escort/Front seat/Harness/Quiet", style="sq", sep=": ")}
{f("Seizures, behaviour, medicines on board", ":<br>", "<br><br>")}
{f("Pick-up point and who hands over", ":<br>", "<br><br>")}
# 3 Decision
{f.pick("Outcome", "Own way/Travel training/Mileage/Council vehicle/Taxi", style="sq", sep=": ")}
{f("Reason for decision", ":<br>", "<br><br>")}
{f("Assessor and date", ": ", "")}
"""


def grant_end_report(f: Fill, v: int) -> str:
    """End of grant report from a community group: label above a box."""

    def ask(q: str) -> str:
        return f"|= {q} |\n| {f.a(q) or '<br><br><br>'} |"

    return f"""
T: End of grant report
{"Small grants 2024-25. Send with receipts over £50 by 31 May." if v != 2 else "Community Hubs small grants"}
{ask("Group")}
{ask("Amount of grant")}
{ask("What did you do with it?")}
{ask("How many people took part? How many had not come before?")}
{ask("Tell us about one person (no names)")}
{ask("What didn't go to plan?")}
{ask("Money left over")}
|w 5,3,3
|= Item | Planned £ | Spent £ |
{f.rows("Item", 3, 4)}
{f("Report by", ": ", "")}
"""


def observation_practice(f: Fill, v: int) -> str:
    """Direct observation of a worker: a scale in circles and comments."""

    def lines() -> str:
        return "\n".join(
        f"| {f.grid(q, 5, '●')} |"
        for q in ("Introduced self and purpose", "Asked how the person wished to be called", "Gave time to answer",
                  "Used plain words", "Noticed what was not said", "Shared power over the decision",
                  "Checked understanding", "Left clear next steps")
    )  # fmt: skip

    return f"""
T: Direct observation of practice
{": 0 = not seen, 4 = a model for others. Ask the person first. Give feedback the same day." if v == 1 else ": Scale 0 to 4."}
|w 3,4
| {f("Worker observed")} |
| {f("Observer")} |
| {f("Date, setting and kind of contact")} |
|w 7,1,1,1,1,1
|= What was seen | 0 | 1 | 2 | 3 | 4 |
{lines()}
### {f("What did the person say about it afterwards?", chr(10), "~")}
### {f("Worker's own reflection", chr(10), "~")}
### {f("Agreed learning", chr(10), "~")}
"""


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
        return "\n".join(f"| {h} | {' | '.join((f.a(h).split(';') + ['', '', ''])[:3])} |" for h in hazards)

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
    Layout(volunteer_application, True, (
        Sent("blank", "Hubs/Volunteer with us.pdf", 1),
        Sent("blank", "Hubs/Osier Street volunteer form.pdf", 2),
        Sent("filled", "Hubs/Volunteer with us - Okafor.pdf", 0, """
Ngozi
Okafor
5 Weir Cottages, Orrin Bridge
01632 960644
Husband, same number
Thursdays and most Saturdays
Lunch club kitchen. I ran a school kitchen for nineteen years and I have my food hygiene certificate.
Igbo, some French
No heavy lifting since shoulder operation
Head teacher, Mill Lane Primary
Fr. Dominic
Yes
No
N. Okafor
"""),
        Sent("filled", "Hubs/volunteer D Pask.pdf", 0, """
Dylan
Pask
Fleet House
dylan@post.example
mum
not mornings
tech help / chess
.
autistic. tell me the plan first
College tutor
.
Yes
Yes
dp
"""),
        Sent("partly", "Hubs/volunteer form M.pdf", 0, """
Maureen
Stott
.
.
.
Tuesdays
Seeds
"""),
    )),
    Layout(travel_assessment, False, (
        Sent("blank", "Transport/TA2 travel assessment.pdf", 1),
        Sent("blank", "Transport/TA2 Nov 24.docx", 2),
        Sent("filled", "Transport/TA2 Colin W.docx", 0, """
Colin W
103340
The Larches
Mon, Tue, Thu
No
No
Yes
Bus needs a change at the depot with a wait of 40 minutes by a main road. He went missing there in 2023.
Quiet; Front seat
Focal seizures, about one a month, last under two minutes. No rescue medicine.
Mill Lane corner, 9.05. Sister hands over and waves him off.
Council vehicle
Travel training offered in spring if the new direct bus starts
R. Lightfoot 12/5/25
"""),
        Sent("filled", "Transport/TA2 Mrs Oduya.pdf", 0, """
Mrs F. Oduya
.
Quayside dementia group
Weds
Yes
No
No
Mobility car goes to work with son
Escort; Tail lift
Nil
Front door. Knock, don't ring
Taxi
Only one going from that side of town, £11 each way
KL 3 June
"""),
        Sent("partly", "Transport/TA2 new starter Sept.docx", 0, """
Josie Marl
119870
The Larches
Five days?
Yes
.
.
.
Wheelchair space
"""),
    )),
    Layout(grant_end_report, True, (
        Sent("blank", "Grants/End of grant report.docx", 1),
        Sent("blank", "Grants/End of grant report.html", 2),
        Sent("filled", "Grants/End report Orme Rd lunch club.docx", 0, """
Orme Road lunch club
£1,500
Second cooker and a deposit on the minibus for a year's first Fridays
22 each week, 8 of them new
A man who had eaten from tins since his wife died now brings the bread. He bakes it.
Minibus cancelled twice
£0, overspent by £38 which we raised
Cooker;700;689.99 // Minibus;800;848
Treasurer
"""),
        Sent("filled", "Grants/repair cafe report.docx", 0, """
Saturday Repair
1500
tools, tea, PAT tester's course
61 came. Don't know how many new, we do not ask
Lady with her late husband's radio. It works. She comes to listen now.
Insurance: took 4 months
112.50, may we keep it for fuses?
Tools;900;811 // Course;450;430 // Tea;150;146.50
.
"""),
        Sent("partly", "Grants/end of grant Fleet House.docx", 0, """
Fleet House singers
£1,500
Musician for 20 weeks
.
.
He moved to Wales
"""),
    )),
    Layout(observation_practice, False, (
        Sent("blank", "Practice/Direct observation.docx", 1),
        Sent("blank", "Practice/Direct observation of practice.rtf", 2),
        Sent("filled", "Practice/Observation JT 20 May.docx", 0, """
J. Toor, ASYE
Practice educator
20 May, kitchen of Mrs O, first visit
5
5
4
4
3
4
3
5
"He didn't write while I was talking."
Wanted to fix the shoulder. Let it wait.
Silence: count to seven
"""),
        Sent("filled", "Practice/direct obs HB telephone duty.docx", 0, """
H. B.
duty manager
3/6 am, phone, son of man with dementia
4
1
2
4
3
2
2
4
Son rang back to say thanks but had not been asked if his father knew of the call
.
Ask for the person. Every time.
"""),
        Sent("partly", "Practice/observation OA half.docx", 0, """
O.A.
Gwen
11 June, ward 6
4
4
4
.
.
3
"""),
    )),
    Layout(event_risk, True, (
        Sent("blank", "Day centres/RA5 outing risk assessment.xlsx", 1),
        Sent("blank", "Day centres/Outing risk assessment.xlsx", 2),
        Sent("filled", "Day centres/RA5 coast trip 18 July.xlsx", 0, """
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
"""),
        Sent("filled", "Day centres/RA Christmas dinner.xlsx", 0, """
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
"""),
        Sent("partly", "Day centres/RA5 city farm.xlsx", 0, """
City farm taster
?? Aug
Dev
4 and 2
.
M;Pairs
H;Handwashing after animals;Dev
"""),
    )),
    Layout(carer_emergency, False, (
        Sent("blank", "Carers/Emergency plan.txt", 1),
        Sent("blank", "Carers/Emergency plan card.docx", 2),
        Sent("filled", "Carers/Emergency plan Mr Tuttle.txt", 0, """
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
"""),
        Sent("filled", "Carers/emergency plan - Bhatti.docx", 0, """
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
"""),
        Sent("partly", "Carers/emergency plan to finish.txt", 0, """
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
"""),
    )),
    Layout(lesson_log, True, (
        Sent("blank", "PMO/Lesson learned one page.docx", 1),
        Sent("blank", "PMO/Lesson record.md", 2),
        Sent("filled", "PMO/Lesson Anchor closure.docx", 0, """
Anchor Lodge, January
Everyone moved with fourteen days' medicines
Four came with two days' worth
The pharmacy had been told of the closing date, not of each person's date
A Sunday of telephone calls, and one missed dose of a Parkinson's medicine
Give the pharmacy the moving list every Monday and Thursday
Closure team, ICB medicines, brokerage
Closure lead
"""),
        Sent("filled", "PMO/lesson trial load 1.md", 0, """
Case system, July
12,000 records over in a night
8,411 over, the rest stuck on dates
birthdays typed as 00/00/00 in 1998
11 days
Clean dates first
BI, any team which will migrate
.
"""),
        Sent("partly", "PMO/Lesson hub opening.docx", 0, """
Osier Street hub, March
Open on the 3rd
.
.
.
Ask for the keys
"""),
    )),
]  # fmt: skip
