"""Forms on the screen: web forms, print-outs of case systems and letters to merge."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

SURVEY = """
# $org workforce pulse survey $year
This takes four minutes. Your answers are anonymous. Groups of fewer than eight won't be reported.
## About you
1. Which service do you work in? {Please select}
2. How long have you worked here? {☐ Under 1 year ☐ 1–3 years ☐ 4–10 years ☐ Over 10 years}
## Your work
Scale: 1 strongly disagree, 5 strongly agree
3. My workload is manageable {1 2 3 4 5}
4. I have good supervision {1 2 3 4 5}
5. I can speak up without fear {1 2 3 4 5}
6. I am treated fairly whatever my background {1 2 3 4 5}
7. I'd recommend this as a place to work {1 2 3 4 5}
## In your own words
8. What is the best thing about working here?
{}
9. What is the one thing you'd change?
{}
10. Anything else for the Director?
{}
"""


def pulse_survey() -> list[Doc]:
    look = Look(font="Verdana", colour="0369A1", header="<u>Home</u> &gt; Staff &gt; Surveys".replace("&gt;", "/"))
    common = {"org": "Tarnbrook and Vale", "year": "2025"}
    return form(
        SURVEY,
        look,
        common,
        copy("Surveys/pulse survey 2025.html"),
        copy("Surveys/pulse survey 2024.html", year="2024"),
        copy("Surveys/pulse survey paper copy (depot and day centre staff).docx"),
        copy(
            "Surveys/response_0041.html",
            """
            Hospital social work | 4–10 years
            2 | 4 | 4 | 3 | 4
            The nine people I sit with. We'd walk through walls for each other.
            Stop moving desks. Three times since Easter!
            Come and spend a Friday afternoon with us on the ward and you will see what "discharge ready" means.
        """,
        ),
        copy(
            "Surveys/response_0058.html",
            """
            Client finance | Over 10 years
            4 | 2 | 3 | 5 | 3
            flexi
            Supervision is ten mins by the kettle
            No
        """,
        ),
        copy(
            "Surveys/paper return 3.docx",
            """
            Day opps (Rowan St) | Under 1 year
            5 | 5 | 5 | 5 | 5
            Our members. Bingo
            bus fares. Heating!!
            ta for the xmas card
        """,
        ),
        copy(
            "Surveys/response_0063_saved.html",
            """
            Locality | 1–3 years
            1 | 3 | 2
        """,
        ),
    )


CONTACT = """
# Ask for help for yourself or somebody else
$org online · step $step
Please do not use this form in an emergency. Fields marked * must be filled in.
First name* {}
Last name* {}
Postcode* {}
How would you like us to contact you?* {☐ Phone ☐ E-mail ☐ Text ☐ Letter}
Phone number {}
Who needs help?* {☐ Me ☐ My partner ☐ A relative ☐ Someone I work with}
What is difficult at the moment?* {}
What help is there already? {}
What have you tried? {}
When did this begin? {}
Does anyone live with the person? {}
Is there anything else that we should know, such as a dog, a key safe, or another language? {}
☐ I have read the privacy notice
"""


def web_contact() -> list[Doc]:
    look = Look(
        font="Arial",
        colour="00703C",
        controls=True,
        header="Skellbrook.example | Residents | Adult care",
        footer="Cookies | Accessibility | © Skellbrook",
    )
    common = {"org": "Skellbrook", "step": "1 of 1"}
    return form(
        CONTACT,
        look,
        common,
        copy("Front door/Ask for help - web form.html"),
        copy("Front door/Ask for help - web form (carer version).htm", step="2 of 3"),
        copy(
            "Front door/samples/web contact 8812.html",
            """
            Nirmala | R | SK4 --- | Phone | 07700 900 ---
            A relative
            Dad is 88 and since the fall in January he won't go upstairs, so he is sleeping in the chair and his ankles are like balloons. He has stopped cooking.
            Me at weekends. A lady from church on Wednesdays.
            Brought his bed down but he won't sleep in "the front room". Meals from the freezer, he forgets them.
            11 January
            no
            He speaks Gujarati when tired. Key with number 31.
        """,
        ),
        copy(
            "Front door/samples/web contact 8820.html",
            """
            P | Strand | SK11 --- | Text | .
            Me
            getting out of bath
            nothing
            towel on side
            about may
            wife
            no
        """,
            step="2 of 3",
        ),
        copy(
            "Front door/samples/web contact 8824 (timed out).html",
            """
            Carol | . | SK1 | Letter | .
            My partner
            he's had a stroke and I am at my wit's end and i dont know who to
        """,
        ),
    )


PRINTOUT = """
# Adult Review Form
Printed from LAS on $when by $who · Person ID $pid · Status: $status
## Section A: Review details
!w 6,10
| ^Question | ^Answer |
| Date of review | {-} |
| Method of review | {-} |
| Was the person involved? | {-} |
| Advocate present? | {-} |
| Planned or unplanned? | {-} |
## Section B: Outcomes
| ^Question | ^Answer |
| Outcome 1 – description | {-} |
| Outcome 1 – progress | {-} |
| Outcome 2 – description | {-} |
| Outcome 2 – progress | {-} |
| Changes in health or circumstances | {-} |
| The person's view of their support | {-} |
| Carer's view | {-} |
## Section C: Safety and capacity
| ^Question | ^Answer |
| Any concern about safety? | {-} |
| Any doubt about capacity for a decision? | {-} |
## Section D: Result
| ^Question | ^Answer |
| Sequel to review (CLD) | {-} |
| Change in weekly cost (£) | {-} |
| Date of next review | {-} |
| Manager authorisation | {-} |
Page 1 of 1 – end of form
"""


def review_printout() -> list[Doc]:
    look = Look(font="Tahoma", colour="333333")
    common = {"when": "03/02/2025 09:14", "who": "TRAINING1", "pid": "0", "status": "Not started"}
    return form(
        PRINTOUT,
        look,
        common,
        copy("Case system/Adult Review Form.html"),
        copy("Case system/Adult Review Form (from test).pdf", who="SYSADMIN", when="18/11/2024 16:40"),
        copy(
            "Case system/print 40112.html",
            """
            30/01/2025 | Face to face, at home | Yes | No – not needed | Planned
            To get to the mosque on Fridays | Achieved. Volunteer driver since October; missed one for snow.
            To manage own shower | Partly. Does top half, still wants someone near
            New insulin. Moved bed to front room.
            "They're good lads. I'd have the same one if I could."
            Wife says she's sleeping again
            No | No
            No change to package | 0.00 | 30/01/2026 | Approved – G Hartley 02/02/2025
        """,
            pid="40112",
            who="RTHORN",
            status="Completed",
        ),
        copy(
            "Case system/print 38870.html",
            """
            14/11/2024 | Telephone | Via IMCA | Yes – IMCA (M. Folan) | Unplanned
            Be clean and comfortable | Not met. Care declined 9 of 14 days
            Keep the house | Met so far
            Notice from landlord
            Says he doesn't want "that lot from the agency" but would see Jade
            No carer
            Yes – self-neglect, see SG/24/1131 | Yes – care and accommodation; MCA booked
            Increase in services | +141.60 | 14/02/2025 | Approved – PA
        """,
            pid="38870",
            who="JFIRTH",
            status="Completed",
        ),
        copy(
            "Case system/print 41550.pdf",
            """
            28/01/2025 | Face to face, day centre | Yes | No | Planned
            Work, any work | Two mornings at garage, likes it
            . | .
            None known
        """,
            pid="41550",
            who="HUMEH",
            status="In progress",
        ),
        copy(
            "Case system/print 39003.html",
            """
            09/12/2024 | Video | Yes | No | Planned
            Swim weekly | Hit by pool closure
            See her sister | Every fortnight, by train, alone!
            Off all sedatives
            happy
            Mum agrees
            No | No
            Decrease in services | -88.00 | 12/2025 | Approved – HU
        """,
            pid="39003",
            who="HUMEH",
            status="Completed",
        ),
    )


LETTER = """
$org
Adult Social Care
{«Date»}
{Addressee::«Title» «First_Name» «Last_Name»}
{«Address_Line_1»}
{«Postcode»}
Our ref: {«Case_ID»}
Dear {«Title» «Last_Name»},
<b>$subject</b>
Thank you for meeting {«Worker_Name»} on {«Visit_Date»}.
I am writing to tell you what we have decided. Under the Care and Support (Eligibility Criteria) Regulations 2015 you {«are / are not»} eligible for care and support. The reasons for this are:
{«Reasons»}
What will happen next:
{«Next_Steps»}
Your personal budget will be {«PB_Amount»} a week, of which you'll pay {«Contribution»}.
If you do not agree, please ring me within 28 days on {«Direct_Line»}. You can have an advocate to help you.
Yours sincerely,
{Signed::«Worker_Name», «Job_Title»}
"""


def decision_letter() -> list[Doc]:
    look = Look(font="Arial", size=11)
    common = {"org": "Pendlemere Council", "subject": "Outcome of your assessment"}
    return form(
        LETTER,
        look,
        common,
        copy("Letters/L12 outcome of assessment.rtf"),
        copy("Letters/L12 outcome of assessment (Word).docx", org="Pendlemere Council   ·   Civic Offices, Pendlemere"),
        copy("Letters/L14 outcome of review.rtf", subject="Outcome of your review"),
        copy(
            "Letters/sent/L12 a.rtf",
            """
            6 March 2025
            Mrs [redacted] | [redacted] | PM3 [redacted] | P-20771
            Mrs [redacted]
            Dele Akande | 21 February
            are
            you can't manage your toilet needs, meals and keeping your home fit to live in without help, because of your arthritis and sight, and this has a significant effect on your wellbeing.
            Two visits a day will begin on Monday 10 March. Sharon from the agency will ring you on Friday.
            £201.60 | £46.20
            01632 960131
            Dele Akande, Social Worker
        """,
        ),
        copy(
            "Letters/sent/L12 b.docx",
            """
            17/01/2025 | Mr [redacted] | Flat [redacted] | PM1 | P-20518 | Mr [redacted]
            Stella Nwosu | 8 January
            are not
            You told us that you can do everything you need to, with your new rail. You'd like company, and there is much that we can point you to.
            I enclose the sheet for the Tuesday lunch club and the number of Good Neighbours. We'll ring in six weeks.
            nil | nil
            01632 960129
            S. Nwosu, Assessment Officer
        """,
        ),
        copy(
            "Letters/sent/L14 half merged.rtf",
            """
            3 February 2025
            Ms A. Petrou | 61 Dye House Lane | PM4 | P-19340 | Ms Petrou
            . | . | . | .
        """,
            subject="Outcome of your review",
        ),
    )
