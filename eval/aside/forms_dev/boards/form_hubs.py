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


LAYOUTS = [
    Layout(
        volunteer_application,
        True,
        (
            Sent("blank", "Hubs/Volunteer with us.pdf", 1),
            Sent("blank", "Hubs/Osier Street volunteer form.pdf", 2),
            Sent(
                "filled",
                "Hubs/Volunteer with us - Okafor.pdf",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "Hubs/volunteer D Pask.pdf",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "Hubs/volunteer form M.pdf",
                0,
                """
Maureen
Stott
.
.
.
Tuesdays
Seeds
""",
            ),
        ),
    ),
    Layout(
        travel_assessment,
        False,
        (
            Sent("blank", "Transport/TA2 travel assessment.pdf", 1),
            Sent("blank", "Transport/TA2 Nov 24.docx", 2),
            Sent(
                "filled",
                "Transport/TA2 Colin W.docx",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "Transport/TA2 Mrs Oduya.pdf",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "Transport/TA2 new starter Sept.docx",
                0,
                """
Josie Marl
119870
The Larches
Five days?
Yes
.
.
.
Wheelchair space
""",
            ),
        ),
    ),
    Layout(
        grant_end_report,
        True,
        (
            Sent("blank", "Grants/End of grant report.docx", 1),
            Sent("blank", "Grants/End of grant report.html", 2),
            Sent(
                "filled",
                "Grants/End report Orme Rd lunch club.docx",
                0,
                """
Orme Road lunch club
£1,500
Second cooker and a deposit on the minibus for a year's first Fridays
22 each week, 8 of them new
A man who had eaten from tins since his wife died now brings the bread. He bakes it.
Minibus cancelled twice
£0, overspent by £38 which we raised
Cooker;700;689.99 // Minibus;800;848
Treasurer
""",
            ),
            Sent(
                "filled",
                "Grants/repair cafe report.docx",
                0,
                """
Saturday Repair
1500
tools, tea, PAT tester's course
61 came. Don't know how many new, we do not ask
Lady with her late husband's radio. It works. She comes to listen now.
Insurance: took 4 months
112.50, may we keep it for fuses?
Tools;900;811 // Course;450;430 // Tea;150;146.50
.
""",
            ),
            Sent(
                "partly",
                "Grants/end of grant Fleet House.docx",
                0,
                """
Fleet House singers
£1,500
Musician for 20 weeks
.
.
He moved to Wales
""",
            ),
        ),
    ),
    Layout(
        observation_practice,
        False,
        (
            Sent("blank", "Practice/Direct observation.docx", 1),
            Sent("blank", "Practice/Direct observation of practice.rtf", 2),
            Sent(
                "filled",
                "Practice/Observation JT 20 May.docx",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "Practice/direct obs HB telephone duty.docx",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "Practice/observation OA half.docx",
                0,
                """
O.A.
Gwen
11 June, ward 6
4
4
4
.
.
3
""",
            ),
        ),
    ),
]
