"""Forms of care homes, housing and day centres."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def home_weekly_return(f: Fill, v: int) -> str:
    """Weekly vacancy and staffing return from a care home: label beside answer."""
    return f"""
R: {"Orrinshire Council" if v != 2 else "Orrinshire Council | return to brokerage by Friday noon"}
T: Care home weekly return
{": Thank you for sending this every week. It takes four minutes. If nothing has changed write NC in section C." if v == 2 else ""}
|w 5,5
|+ A. Your home
| {f("Name of home")} |
| {f("Week ending")} |
| {f("Completed by (name and role)")} |
|+ B. Beds
| {f("Registered beds")} |
| {f("Beds occupied tonight")} |
| {f("Vacancies we may offer")} |
| {f("Of these, dementia nursing")} |
| {f("Earliest admission date")} |
|+ C. Staff
| {f("Care hours short this week")} |
| {f("Agency hours used")} |
| {f("Any outbreak or closure? Give details")} |
|+ D. Anything you need from us
| {f.a("D. Anything you need from us")} | |
"""


def adaptation_referral(f: Fill, v: int) -> str:
    """An occupational therapist's recommendation for a disabled facilities grant, with content controls."""
    return f"""
H: Major adaptations | form DFG1 {"v2.3 (Jan 25)" if v != 1 else ""}
T: Recommendation for a major adaptation
{"X: Send to Housing Grants. Do not attach the whole assessment.<br>Necessary and appropriate = OT. Reasonable and practicable = surveyor." if v else ""}
# Person
| {f.sdt("Full name")} | {f.sdt("Date of birth", hint="Click or tap to enter a date.")} |
| {f.sdt("Address and postcode")} | {f.sdt("Case system no.")} |
| {f.sdt("Tenure", hint="Choose an item.")} | {f.sdt("Landlord (if any)")} |
# Need
**{f("What can the person not do now, and where in the home?", "**<br>", "")}
~
**{f("What has been tried?", "**<br>", "")}
~
# Recommendation
{f.pick("Works", "Level access shower/Stairlift/Ramp/Through-floor lift/Kitchen/Other", sep=":  ")}
**{f("Describe the works recommended", "**<br>", "")}
~
{f.pick("Priority", "Urgent/High/Standard", sep=":  ")}
**{f("Who was consulted?", "**<br>", "")}
# Signed off
|w 3,5,2,3
| {f("Occupational therapist")} | {f("Date")} |
| {f("Manager")} | {f("Date agreed")} |
"""


def extra_care_nomination(f: Fill, v: int) -> str:
    """Nomination to an extra care scheme: yes and no columns and a band score."""

    def yn() -> str:
        return "\n".join(
            f"| {n} | {f.grid(q, 3)} |"
            for n, q in (
                ("1", "Is the person aged 55 or over?"),
                ("2", "Does the person have a housing need?"),
                ("3", "Is there an assessed care need of 4 hours or more a week?"),
                ("4", "Has a financial assessment been done?"),
                ("5", "Is there a pet?"),
                ("6", "Does the person know that care is provided by the scheme's own team?"),
            )
        )

    return f"""
T: Extra care housing nomination
{"C: ALDER COURT" if v == 1 else "C: Alder Court / Fleet House / Nelson Court (delete two)" if v == 2 else "C: Fleet House"}
|w 3,7
|+ Applicant
| {f("Applicant's name")} |
| {f("Joint applicant")} |
| {f("Present address")} |
| {f("Social worker and team")} |
|w 1,8,1,1,3
|= No. | Question | Yes | No | Comments |
{yn()}
|w 10
|+ Care and support
| {f("Hours of care each week and at what times", "<br>", "<br><br>")} |
| {f("What would the person bring to the life of the scheme?", "<br>", "<br><br>")} |
| {f("Risks the scheme should know of", "<br>", "<br><br>")} |
|+ For panel use only
| Band: ______   Flat: ______   Accepted / deferred / declined   Chair's initials: ______ |
"""


LAYOUTS = [
    Layout(
        home_weekly_return,
        True,
        (
            Sent("blank", "Care homes/Weekly return.docx", 1),
            Sent("blank", "Care homes/Weekly return with notes.rtf", 2),
            Sent(
                "filled",
                "Care homes/Larch House weekly return 6 June.docx",
                0,
                """
Larch House
6/6/25
Beata Nowak, deputy
34
32
2 (1 ground floor, 1 first floor en suite)
0
Mon 9th
11
nil
No
Can brokerage stop ringing in the mornings, medication round until 10.15
""",
            ),
            Sent(
                "filled",
                "Care homes/St B weekly return.docx",
                0,
                """
St Botolph's Nursing Home
Friday 30 May 2025
Home manager - S. Quill
60
53
7, but three are being decorated so four in practice
2
Any day from Tuesday with 24 hours' notice and a recent assessment
64 (two nights without second nurse, covered by manager)
88
Norovirus on Abbey unit from 22 May, closed to admissions there until 48 hours clear. IPC informed.
.
""",
            ),
            Sent(
                "partly",
                "Care homes/weekly return Anchor.docx",
                0,
                """
Anchor Lodge
30.5.25
.
38
21
.
.
.
.
140
""",
            ),
        ),
    ),
    Layout(
        adaptation_referral,
        False,
        (
            Sent("blank", "Housing/DFG1 recommendation.docx", 1),
            Sent("blank", "Housing/DFG1 recommendation v2.3.docx", 2),
            Sent(
                "filled",
                "Housing/DFG1 Mr T Hollis.docx",
                0,
                """
Terence Hollis
19/02/1951
8 Weir Cottages, Orrin Bridge
118203
Owner occupier
.
Cannot get over the bath side since below-knee amputation in March. Washes at the kitchen sink. Bedroom and bathroom both upstairs, goes up on his bottom.
Bath board and swivel seat (unsafe, poor sitting balance). Second rail. Strip wash.
Level access shower
Remove bath, form wet floor shower with half-height doors, fold-down seat, two rails, thermostatic mixer. Keep WC position.
High
Mr Hollis, his wife, prosthetics physio at Fenbridge
M. Adeyemi
2 June 25
P. Lark
4 June 25
""",
            ),
            Sent(
                "filled",
                "Housing/DFG rec 120077 signed.pdf",
                0,
                """
Miss Kirpal Dhillon
7.11.98
Flat 2, 90 Orme Road
120077
Housing association
Orrin HA - consent in principle, see attached e-mail
Power chair does not pass kitchen door (710 mm). Cannot reach hob, sink or any cupboard; lives on food left in the fridge by PA
trolley, perching stool, PA hours
Kitchen; Other
Widen two doors to 900. Rise and fall worktop section with hob and sink, side-hinged oven, pull-out larder
Standard
Kirpal; mother; HA surveyor (visit 14/5)
Jude Farrow OT
20/5
.
.
""",
            ),
            Sent(
                "partly",
                "Housing/dfg1 draft - Pryce.docx",
                0,
                """
Gwilym Pryce
.
3 Mount Close
119555
Private rent
Name not known yet
Falls on outside steps (five, no rail)
.
Ramp
""",
            ),
        ),
    ),
    Layout(
        extra_care_nomination,
        True,
        (
            Sent("blank", "Housing/Extra care nomination Alder Court.docx", 1),
            Sent("blank", "Housing/Extra care nomination form.docx", 2),
            Sent(
                "filled",
                "Housing/Nomination - Mrs Abara.docx",
                0,
                """
Mrs Grace Abara
N/A
21 Tollgate Ave
Simon Keel, West locality
1
1
1
1
2
1, explained twice
7 hrs: 45 mins every morning, 15 mins at 9 pm for eye drops and legs
She ran a sewing class for thirty years and has already asked if there is a room with good light
Frightened of lifts. Will use if someone goes with her.
""",
            ),
            Sent(
                "filled",
                "Housing/EC nom Mr & Mr Tolland.pdf",
                0,
                """
Peter Tolland
Barry Tolland
The old lock house, Weir Lane
J. Sax
1
1, house is damp and two miles from a bus
2, Barry 3.5 hours; Peter 9
2, booked for 19 June
1, whippet
1
Peter: 9 hours, mornings and a lunchtime call. Barry: shower three times a week.
.
Peter smokes. Fire service visit done 2 May, two alarms fitted and a lipped ashtray.
""",
            ),
            Sent(
                "partly",
                "Housing/nomination Fleet House Ms Rook.docx",
                0,
                """
Ms D Rook
.
Ward 6, Fenbridge General
Hospital team
1
1
.
.
.
.
To be confirmed after OT visit
""",
            ),
        ),
    ),
]
