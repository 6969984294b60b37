"""Assessment, capacity and review forms in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, bullets, drop, gap, h, p, page, r, sdt, t

OUTCOMES = (
    "Managing and maintaining nutrition",
    "Maintaining personal hygiene",
    "Managing toilet needs",
    "Being appropriately clothed",
    "Being able to make use of the home safely",
    "Maintaining a habitable home environment",
    "Developing and maintaining family or other personal relationships",
    "Accessing and engaging in work, training, education or volunteering",
    "Making use of necessary facilities or services in the local community",
    "Carrying out any caring responsibilities for a child",
)

ASSESS_1 = """Doreen Pickersgill|Dor|14/02/1939|50117734|17 Quarry Row, Hexley, HX9 4TT|Retired mill worker; widowed|White British|Methodist, chapel each Sunday if she can get a lift|
English|No|Ada (daughter) — wants to be told everything|Yes; hearing aids, both ears, batteries run out|
Doreen fell in the kitchen on 3 March and lay for about four hours before her neighbour heard her. She says she "just wants to feel safe going to bed". Since the fall she has stopped going upstairs and sleeps in her chair.|
Staying in her own home and keeping her cat. Getting back to chapel.|
Needs prompting; a sandwich is left by the daughter but is often not eaten. Weight down 5 kg since Christmas.|Yes|Cannot get in or out of the bath. Strip washes at the sink, daughter does her hair.|Yes|Manages by day. Uses a bucket at night as the toilet is upstairs.|Yes|Manages top half. Cannot reach feet.|Yes|Furniture walks. Two falls in six months. Stairs have one rail only.|Yes|Neighbour does bins. Kitchen clean, upstairs not used.|No|Daughter daily, chapel friends phone.|No|Not relevant to Doreen at this time|No|Has not been to chapel or the lunch club since November.|Yes|~|No|
Wellbeing is being affected significantly: she is losing weight, not sleeping lying down and has withdrawn from the two things which matter most to her.|Eligible|
Reablement 4 weeks, OT visit for stairs and bed downstairs, pendant alarm with fall sensor, meals via the lunch club van.|Yes; Ada, separate carer's assessment offered and accepted|
Doreen agrees with this and signed the paper copy.|R. Oyelaran, social worker|21/3/25|~"""
ASSESS_2 = """Tomasz W.|Tomek|09.11.71|P-220913|Flat 4, Ropewalk House|Unemployed, ex HGV driver|Polish|RC, not practising|Polish, some English|Yes|N/A|No|
acquired brain injury after RTA 2019. Discharged from neuro rehab unit 12 weeks ago. Sister reports he forgets to eat and has left the hob on x3.|wants to drive again (not realistic at present), wants a job, wants less people coming in|
forgets meals, no insight. loses track mid-task|Yes|independent with prompts on whiteboard|No|independent|No|independent, wears same clothes for days|No|hob left on x 3, front door open at night x 1|Yes|sister does all post, rent arrears £640|Yes|only sister and one friend from the gym|Yes|keen. referred to supported employment|Yes|can walk to shop, cannot manage money there - has been overcharged|Yes|N/A|No|
Significant impact - safety, economic wellbeing, control over day to day life|Eligible|
8 hrs/wk brain injury support worker; assistive tech (hob cut-off, door sensor); appointeeship app; headway group|No|
Tomek: "I don't agree I need someone, but I will try for three months."|J Castellane SW|2 May 2025|KB 6/5/25"""
ASSESS_P = """Mrs Parveen A.|~|1/1/47|0099812|22 Tannery Close|~|British Pakistani|Muslim|Punjabi, understands some English|Yes|son Imran|~|
Seen on ward 12 before discharge. Fractured neck of femur. Lives with son and his family, bedroom upstairs.|~|needs someone to cook, DIL does this|Yes|~|~|catheter in situ|Yes"""


@form(
    "Forms/Adult Needs Assessment v6.docx",
    "ANA blank copy Hexley Locality Team.docx",
    f=(("casefile 3/Assessment DP 210325.docx", ASSESS_1), ("TW care act ax.docx", ASSESS_2)),
    p=(("PA ward assessment (in progress).docx", ASSESS_P),),
)
def care_act_assessment(a: Ans) -> bytes:
    """Sections with shaded rows, label beside answer; outcomes in a table of three columns."""
    begin(a.hand)
    g = "D9D9D9"

    def row(prompt: str) -> list[C | str]:
        return [C(prompt, b=True, fill="F2F2F2"), C(a(prompt), span=3)]

    def pair(one: str, two: str) -> list[C | str]:
        return [C(one, b=True, fill="F2F2F2"), a(one), C(two, b=True, fill="F2F2F2"), a(two)]

    def yes(prompt: str) -> list[C | str]:
        return [C(prompt, b=True, fill="F2F2F2"), C(a.pick(prompt, "Yes|No"), span=3)]

    about: list[list[C | str]] = [
        [C("Section 1 – About the person", span=4, fill=g, b=True)],
        pair("Full name", "Likes to be called"),
        pair("Date of birth", "Person ID"),
        row("Address"),
        pair("Occupation and circumstances", "Ethnicity"),
        pair("Religion or belief", "First language"),
        yes("Is an interpreter needed?"),
        row("Who else should be involved in this assessment?"),
        yes("Any communication needs?"),
        [C("Section 2 – In the person's own words", span=4, fill=g, b=True)],
        row("What has happened to bring you to us?"),
        row("What matters most to you?"),
    ]
    out: list[list[C | str]] = [
        [
            C("Outcome", b=True, fill=g),
            C("Can the person achieve this? Describe", b=True, fill=g),
            C("Unable?", b=True, fill=g),
        ]
    ]
    for n, name in enumerate(OUTCOMES):
        text = a(f"{chr(97 + n)}) {name}")
        out.append([f"{chr(97 + n)}) {name}", text, a.pick("Unable?", "Yes|No", sep="\n")])
    end: list[list[C | str]] = [
        [C("Section 4 – Decision", span=4, fill=g, b=True)],
        row("Impact on wellbeing"),
        [
            C("Eligibility decision", b=True, fill="F2F2F2"),
            C(a.pick("Eligibility decision", "Eligible|Not eligible|Eligible needs met by carer"), span=3),
        ],
        row("Proposed support and indicative budget"),
        yes("Is there a carer who may have needs of their own?"),
        row("The person's view of this assessment"),
        pair("Completed by", "Date completed"),
        row("Manager authorisation (initials and date)"),
    ]
    tip = (
        p(
            "Guidance: describe what the person can do with and without help, how long it takes, whether it causes pain, distress or danger. Do not write “see previous”.",
            i=True,
            sz=9,
        )
        if a.v
        else X("")
    )
    return build(
        h("Adult needs assessment" + (" – Hexley Locality Team" if a.v else ""), 1),
        p("Care Act 2014 section 9. This record belongs to the person and they should be given a copy."),
        t(about, [4.2, 4.3, 4.2, 4.3]),
        p(),
        p("Section 3 – The ten outcomes", b=True),
        tip,
        t(out, [5.5, 8.7, 2.8]),
        p(),
        t(end, [4.2, 4.3, 4.2, 4.3]),
        header="Hexley Borough Council  |  Adult Social Care",
        footer="ANA v6.1 – October 2024" if a.v else "ANA v6 – April 2024",
    )


CARER_1 = """Yvonne Tranmer|3rd June 1958|My husband Colin|About nine years, worse since his second stroke|Everything really. I wash and dress him, cook, do his tablets in the blister pack, get up two or three times in the night to turn him. I do all the money.|My back is bad and I have not had the operation because who would look after him. I'm on tablets for blood pressure.|I gave up my job at the school kitchen in 2021.|Hardly any. My sister comes on a Thursday so I can shop.|I used to sing in a choir. I would love to go back on a Monday night.|Our son lives in Leeds, he rings.|If I was taken ill there is no plan. It keeps me awake.|Not sure|No;I can't go on at this level|A sitter on Mondays; someone to help me move him; my operation|Yes|Y Tranmer|11.4.25"""
CARER_2 = """Joel Adeyinka-Marsh|22/08/1994|mum (Beverley)|since I was about 14|shopping, cooking, reminding her about meds, going to appointments, sitting with her when she's low|Anxiety. sleeping badly|Work 4 days from home, boss is OK about it|not much|gym, seeing mates, going away for one weekend|brother - not speaking|CPN has a crisis plan, I've got a copy|Yes|Yes|·a break once a month ·someone to talk to who gets it|~|Joel A-M|30/4/25"""
CARER_P = """Margaret Illingworth|19/12/44|Husband, Ted, 84 – vascular dementia|4 yrs|All personal care. Ted will not let anyone else do it.|Arthritis; tired"""
CARER_P2 = """Lorraine|~|mum and her sister both|since dad died|shopping, cleaning both houses, all the appointments. I ring at 7 and at 10.|~|Part time now, was full time|~|~|~|nobody knows where the tablets are but me"""


@form(
    "Carers/Carers conversation record.docx",
    "Carers conversation record - with prompts.docx",
    f=(
        ("Carers/Tranmer Y - carers conversation record.docx", CARER_1),
        ("Carers conversation record JAM.docx", CARER_2),
    ),
    p=(
        ("Carers conversation MI - to finish at 2nd visit.docx", CARER_P),
        ("Carers/carers conversation (daughter, by phone).docx", CARER_P2),
    ),
)
def carers_conversation(a: Ans) -> bytes:
    """Question and answer in one cell, parted by a line break."""
    begin(a.hand, hint="A6A6A6")

    def box(prompt: str, tip: str = "") -> C:
        text = a(prompt)
        mid = [r("\n"), r(tip, i=True, sz=9, c="7F7F7F")] if tip and a.v else []
        return C(r(prompt, b=True, c="5B2C6F"), *mid, r("\n"), r("\n"), text, r("\n"))

    def two(one: str, other: str) -> list[C | str]:
        return [C(r(one, b=True, c="5B2C6F"), r("\n"), a(one)), C(r(other, b=True, c="5B2C6F"), r("\n"), a(other))]

    top = t(
        [two("Your name", "Your date of birth"), two("Who do you care for?", "How long have you been caring?")],
        [8.5, 8.5],
        col="5B2C6F",
    )
    mid = t(
        [
            [
                box(
                    "What do you do to help the person you care for?",
                    "Think about days and nights, weekdays and weekends",
                )
            ],
            [box("How is your own health?", "Have you put off anything for yourself?")],
            [box("How does caring affect your work or study?")],
            [box("How much time do you get to yourself?")],
            [box("What would you like to be doing that you cannot do now?")],
            [box("Who else helps, and how are things with family and friends?")],
            [box("What would happen in an emergency?")],
        ],
        [17],
        col="5B2C6F",
        high=1300,
    )
    picks = [
        p(
            r("Are you willing to carry on caring?  ", b=True),
            a.pick("Are you willing to carry on caring?", "Yes|No|Not sure", marks="□■"),
        ),
        p(
            r("Are you able to carry on caring?  ", b=True),
            a.pick("Are you able to carry on caring?", "Yes|No|Not sure", marks="□■"),
        ),
    ]
    end = t(
        [
            [box("What three things would make the most difference?")],
            [
                C(
                    r("Would you like a copy of this?", b=True, c="5B2C6F"),
                    r("  "),
                    a.pick("Would you like a copy of this?", "Yes|No", marks="□■"),
                )
            ],
        ],
        [17],
        col="5B2C6F",
    )
    return build(
        p("Carers’ conversation", sz=22, b=True, c="5B2C6F"),
        p(
            "This is your time to talk about you. There are no right or wrong answers, and you need not answer anything you would rather not.",
            i=True,
        ),
        top,
        gap(),
        mid,
        gap(),
        *picks,
        end,
        gap(),
        p(r("Signed  "), a("Signed", "…………………………………………"), r("     Date  "), a("Date", "……/……/……")),
        header="Carers’ Hub for Maplesham and District"
        + ("   •   Record of conversation (version with prompts)" if a.v else ""),
        font="Calibri",
        size=12,
    )


MCA_1 = """Whether Mr Stanley Frobisher can decide to leave The Beeches and go back to his own flat|Stanley Frobisher|8/7/1936|The Beeches, room 11|Alzheimer's (dx 2022, memory clinic letter on file)|Yes|Seen in the morning, hearing aids in. Daughter asked to leave for the second half. Used photos of flat and of The Beeches, and a two-column card (home / here).|No;could not say why he was admitted, believed his wife (d. 2017) was at the flat|No;after 5 minutes did not recall that carers used to visit four times a day|No;fixed on "my wife does it"|Yes;clear speech|Impairment means he cannot hold or weigh facts about his care needs; seen twice, same on 4th and 6th|No|Lacks capacity for this decision|If infection clears, or on request of Mr F or family|Best interests meeting 19/5, IMCA not needed (daughter)|Helen Quarmby|Social Worker, SWE no. withheld|8.5.25"""
MCA_2 = """Consent to sharing info with the housing provider|Leanne T|03/10/1999|Hostel – Bridge St|mild LD, ?FASD (not diagnosed)|No|easy read sheet, 2 short visits, keyworker present at L's request|Yes|Yes|Yes;"if they know about my fits they can put the alarm in. but I dont want them telling mum"|Yes|N/A|Yes|Has capacity for this decision|~|Share seizure info only. L to be copied in.|D. Penhallow|Community nurse|17th Jan"""
MCA_P = """To accept domiciliary care 3x daily|Mr Idris Vaughan-Lee|12/05/1950|Own home|Korsakoff's|Yes|~|Yes|No"""


@form(
    "MCA1 Assessment of capacity.docx",
    "Templates & forms/MCA1 Mental capacity assessment rev 2025.docx",
    f=(("MCA1 SF residence.docx", MCA_1), ("MCA1 Assessment of capacity LT info sharing.docx", MCA_2)),
    p=(("MCA1 IVL care at home.docx", MCA_P),),
)
def capacity_assessment(a: Ans) -> bytes:
    """A page of instructions, then a form with yes/no boxes and evidence on the same line or below."""
    begin(a.hand)
    first = [
        h("Mental Capacity Act 2005: record of an assessment of capacity", 1),
        h("Read this first", 2),
        p(
            "Use this form where there is reason to doubt that a person can make a particular decision at the time it needs to be made. Start from the presumption of capacity. The person who would act on the decision is normally the one who assesses."
        ),
        bullets(
            "One form for each decision. “All decisions” or “care and finances” is not a decision.",
            "Say what information is relevant to this decision before you start, and what support you gave.",
            "The functional test comes first, then the diagnostic test, then the causative nexus (“because of”).",
            "Record the questions you asked and the words in which they were answered.",
            "An unwise decision is not evidence of incapacity by itself.",
        ),
        p(
            "If the person is found to lack capacity go on to form MCA2 (best interests). Send both forms to the locality duty inbox within three working days. Do not leave sections empty: a court may read this record."
        ),
    ]
    if a.v:
        first.append(
            p(
                r("Example of a decision well put: ", b=True),
                r(
                    "“Whether to have a key safe fitted so that carers can enter when Mrs X cannot come to the door.”",
                    i=True,
                ),
                fill="FFF2CC",
            )
        )
    info = t(
        [
            [C("1", b=True), C("The decision to be made"), C(a("The decision to be made"))],
            [C("2", b=True), C("Name of the person"), C(a("Name of the person"))],
            [C("3", b=True), C("Date of birth"), C(a("Date of birth"))],
            [C("4", b=True), C("Where the person is now"), C(a("Where the person is now"))],
        ],
        [1, 5, 11],
    )

    def test(no: str, prompt: str) -> list[C | str]:
        text = a.pick(prompt, "Yes|No", sep=" / ", after=True)
        choice, _, why = text.partition("  ")
        return [C(no, b=True), C(prompt), C(choice), C(why)]

    five = a("Nature of the impairment or disturbance, and source")
    six = a.pick("Might it fluctuate or be temporary?", "Yes|No", sep=" / ", after=True)
    seven = a("Support given to help the person decide")
    tests = t(
        [
            [
                C("Can the person…", span=2, b=True, fill="BDD7EE"),
                C("Yes / No", b=True, fill="BDD7EE"),
                C("Evidence", b=True, fill="BDD7EE"),
            ],
            test("8a", "understand the information relevant to the decision?"),
            test("8b", "retain it for long enough to decide?"),
            test("8c", "use or weigh it?"),
            test("8d", "communicate the decision by any means?"),
        ],
        [1, 5, 3, 8],
        high=700,
    )
    return build(
        *first,
        page(),
        h("Part A – Details", 2),
        info,
        h("Part B – Support and the diagnostic question", 2),
        p(r("5  Nature of the impairment or disturbance, and source: ", b=True), five),
        p(r("6  Might it fluctuate or be temporary? ", b=True), six),
        p(r("7  Support given to help the person decide", b=True)),
        p(seven),
        gap(2 if not seven else 0),
        h("Part C – The functional test", 2),
        tests,
        h("Part D – Conclusion", 2),
        p(
            r("9  Explain how the impairment causes the inability (“because of”): ", b=True),
            a("Explain how the impairment causes the inability (“because of”):"),
        ),
        p(r("10  Can the decision wait? ", b=True), a.pick("Can the decision wait?", "Yes|No", sep=" / ", after=True)),
        p(
            r("11  On the balance of probabilities the person: ", b=True),
            drop(
                a("On the balance of probabilities the person:"),
                "Has capacity for this decision|Lacks capacity for this decision",
            ),
        ),
        p(r("12  When should this be looked at again? ", b=True), sdt(a("When should this be looked at again?"))),
        p(r("13  Next steps: ", b=True), sdt(a("Next steps:"))),
        t([["Assessor", a("Assessor"), "Role", a("Role"), "Date", a("Date")]], [2, 5, 1.5, 4.5, 1.5, 2.5]),
        header="MCA1" + (" (revised January 2025)" if a.v else ""),
        footer="Official – sensitive when completed",
        font="Calibri",
    )
