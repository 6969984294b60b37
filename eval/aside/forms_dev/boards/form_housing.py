"""Forms of voids, day centre reviews and moves out of homes."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def void_notice(f: Fill, v: int) -> str:
    """Notice of a void in supported living, kept as a small sheet."""
    return f"""
# Void notice
T: Supported living: notice of a void
{"Send to supportedliving@orrinshire.example within two working days" if v != 1 else "One sheet for each room"}
|w 7,9
| {f("Provider")} |
| {f("Scheme address")} |
| {f("Room or flat number")} |
| {f("Date the void began")} |
| {f("Reason (moved on, death, notice, hospital, other)")} |
| {f("Weekly rent and service charge (£)")} |
| {f("Who pays during the void?")} |
| {f("Accessible? (step-free, wet room, hoist)")} |
| {f("Others who live there (ages, gender, needs; no names)")} |
| {f("Background support hours shared")} |
| {f("Ready to view from")} |
| {f("Contact for viewings")} |
"""


def day_centre_review(f: Fill, v: int) -> str:
    """Easy read review of a day centre with faces to ring."""
    faces = "Happy/OK/Sad"
    return f"""
T: My day centre
{"My review, " + ("The Larches" if v == 1 else "with pictures to point at") if v else "My review"}
# Me
- {f("My name is", ": ", "....................")}
- {f("Today is", ": ", "....................")}
- {f("Who helped me with this?", " ", "....................")}
# How is it?
- {f.pick("Getting there in the morning", faces, sep="   ", style="par")}
- {f.pick("The food", faces, sep="   ", style="par")}
- {f.pick("The staff", faces, sep="   ", style="par")}
- {f.pick("My friends", faces, sep="   ", style="par")}
# What I do
- {f("Best thing I did this year", ":<br>", "")}
- {f("Something I don't like", ":<br>", "")}
# What next?
- {f("I want to try", ":<br>", "")}
- {f("Who will help me and when?", "<br>", "")}
"""


def home_closure_checklist(f: Fill, v: int) -> str:
    """Per-resident move checklist when a care home closes: done, date and initials columns."""
    tasks = (
        "Told person, in a way they understand", "Told family or attorney", "Capacity assessed for the move",
        "Advocate asked for", "Review of needs done", "Choices of home visited", "Funding agreed", "CHC considered",
        "DoLS position checked", "GP and pharmacy told", "Medicines sent (14 days)", "Belongings listed",
        "Personal money transferred", "Transport booked", "Day 1 call", "Week 6 review booked",
    )  # fmt: skip

    def lines() -> str:
        return "\n".join(f"| {t} | {' | '.join(([*f.a(t).split(';'), '', '', ''])[:3])} |" for t in tasks)

    return f"""
H: Home closure plan, appendix C
T: Moving checklist
: One for each person. Keep at the front of the file. {"Tick when done, put the date, initial. If it does not apply write why." if v else ""}
| {f("Person (initials and case no.)")} | {f("Moving from")} |
| {f("Moving to")} | {f("Worker")} |
|w 7,2,3,3
|= Task | Done | Date | Initials or reason |
{lines()}
**{f("Anything the new home must know on the first night", "**<br>", "<br>")}
~
"""


LAYOUTS = [
    Layout(
        void_notice,
        False,
        (
            Sent("blank", "Void notice.xlsx", 1),
            Sent("blank", "Supported living/Void notice template.csv", 2),
            Sent(
                "filled",
                "Supported living/Void Orme Rd 12.xlsx",
                0,
                """
Beech & Bridge Support Ltd
12 Orme Road
Room 3
2 May 2025
moved on (own tenancy, hurrah)
212.40
provider for 4 weeks, then council under clause 9
step-free; wet room; no hoist
two men 31 and 44, one uses Makaton, both like quiet evenings
56 shared plus one sleep-in
12 May
Lorna, house lead, 01632 960733
""",
            ),
            Sent(
                "filled",
                "Supported living/void notice MILL LANE.xlsx",
                0,
                """
Fenmere Living
Mill Lane cluster
Flat F
30/6
Death
168
Council
Yes all of it
cluster of 8 flats, 6 filled, ages 24-60
.
After redecoration, say 1 August
.
""",
            ),
            Sent(
                "partly",
                "Supported living/void ropewalk.xlsx",
                0,
                """
Fenmere Living
The Ropewalk bungalow
.
11 July
hospital
.
.
.
.
1:1 only
""",
            ),
        ),
    ),
    Layout(
        day_centre_review,
        True,
        (
            Sent("blank", "Day centres/My day centre review.pptx", 1),
            Sent("blank", "Day centres/My day centre review print.pdf", 2),
            Sent(
                "filled",
                "Day centres/My review - Colin.pptx",
                0,
                """
Colin
Tuesday
Abi
OK
Happy
Happy
Happy
The boat. I steered.
When the bus is late I miss singing
Cooking curry
Abi, on Wednesdays
""",
            ),
            Sent(
                "filled",
                "Day centres/review Shanice Larches.pptx",
                0,
                """
Shanice
10 June
my mum and Dev
Sad
OK
Happy
Sad
making the banner for Pride
It is loud. I go in the corridor. Josie left and no one told me
A job with animals
Dev will ring the city farm before my birthday
""",
            ),
            Sent(
                "partly",
                "Day centres/My review George B.pptx",
                0,
                """
George
.
Key worker
Happy
Happy
.
.
.
.
Swimming
""",
            ),
        ),
    ),
    Layout(
        home_closure_checklist,
        False,
        (
            Sent("blank", "Closure plan/Appendix C moving checklist.docx", 1),
            Sent("blank", "Closure plan/Appendix C.pdf", 2),
            Sent(
                "filled",
                "Closure plan/Anchor Lodge LM 104422.docx",
                0,
                """
LM 104422
Anchor Lodge
Greenacre, room 11
Sian O.
✓;6 Jan;SO
✓;6 Jan;SO - son by phone
✓;9 Jan;lacks for this decision
✓;9 Jan;SO
✓;13 Jan;SO
✓;15, 16 Jan;with son
✓;17 Jan;panel
✓;13 Jan;checklist negative
✓;14 Jan;new application
✓;20 Jan;home did
✓;21 Jan;RN
✓;20 Jan;two boxes, wedding photo carried by hand
;;client finance to do
✓;17 Jan;WAV
✓;22 Jan;ate supper
✓;4 March;SO
Sleeps with the door open and the landing light on. Will say she is waiting for Harold: do not correct.
""",
            ),
            Sent(
                "filled",
                "Closure plan/TB moving checklist.docx",
                0,
                """
T.B. / 100871
Anchor
Home to daughter's (with live-in care)
Marek
Y;7/1;MZ
Y;7/1;MZ
n/a;;has capacity, decided himself
n/a;;declined
Y;8/1;MZ
n/a;;going home
Y;15/1;MZ
.
n/a;;no DoLS
Y;16/1;daughter
Y;19/1;MZ
Y;18/1;
Y;18/1;£41.60 cash signed for
Y;;daughter's car
Y;20/1;MZ
.
Hates being called Thomas
""",
            ),
            Sent(
                "partly",
                "Closure plan/checklist EV in progress.docx",
                0,
                """
EV 109933
Anchor Lodge
.
Joy
✓;8 Jan;JT
✓;8 Jan;JT
.
✓;10 Jan;JT
✓;14 Jan;JT
.
.
.
.
.
.
✓;16 Jan;keyworker
""",
            ),
        ),
    ),
]
