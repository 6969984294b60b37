"""Payments, profiles and complaints in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, bullets, gap, h, p, r, t, textbox

DP_1 = """Bernadette Crossthwaite|NR/20931|Myself|£212.40|24/02/2025|£38.15|Prepaid card|14 hours of a personal assistant, and £20 a month for swimming lane hire and taxi|Yes|Direct payment support service|Yes;policy through the support service, renewal July|my sister covers first, then Ashlea agency|£1,699.20|B. Crossthwaite|20.2.25|~|~"""
DP_2 = """Jude Millican (for son Toby, 19)|NR/21007|Suitable person|£486.00|1st April 25|nil|Separate bank account|college term: 10hr. hols: 25hr PA + farm day £45|No|mum runs payroll via accountant|No;to do|N/A - family|4 wks|J Millican|27/03|RO'D|28.3.25"""
DP_P = """Mr Kasimir Dabrowski|NR/21011|Myself|£98.70|~|£98.70?|~|lunch at the Polish centre x3, cleaner"""
DP_P2 = (
    """Anneka Sturt|NR/21040|Managed account|£154.00|5 May 2025|£0.00|~|PA 8 hrs, respite 2 nights a quarter|Yes|~|~"""
)


@form(
    "Direct payment agreement schedule.docx",
    "DP/Direct Payment Agreement – schedule 1 (2025-26 rates).docx",
    f=(("DP/NR20931 schedule signed.docx", DP_1), ("DP/NR21007 schedule JM.docx", DP_2)),
    p=(("DP/KD schedule draft.docx", DP_P), ("DP/NR21040 waiting for bank details.docx", DP_P2)),
)
def payment_schedule(a: Ans) -> bytes:
    """Terms first, then numbered lines with a dotted leader to write on."""
    begin(a.hand)

    def line(no: int, prompt: str) -> X:
        return p(f"{no}.  {prompt}  ", r(a(prompt)), "\t", tabs="r:9600:dot", after=160)

    def picks(no: int, prompt: str, options: str) -> X:
        return p(f"{no}.  {prompt}  ", a.pick(prompt, options, marks="○●"), after=160)

    terms = bullets(
        "The payment is for the needs in your care and support plan and nothing else.",
        "Keep receipts and bank statements for six years. We will ask for them at eight weeks and then each year.",
        "You may not pay your partner or a close relative who lives with you unless we have agreed it in writing.",
        "If you employ somebody you are their employer: insurance, contract, holiday, pension, tax.",
        "We may ask for money back which has not been spent, above eight weeks’ worth.",
        "Either of us may end this with four weeks’ notice.",
    )
    return build(
        h("Direct payment agreement" + (" 2025-26" if a.v else ""), 1),
        p("What we both agree to", b=True),
        terms,
        p("Schedule 1", b=True, sz=13),
        line(1, "Name of person"),
        line(2, "Customer number"),
        picks(3, "Who will manage the money?", "Myself|Suitable person|Managed account"),
        line(4, "Weekly payment, gross"),
        line(5, "Start date"),
        line(6, "Your weekly contribution"),
        picks(7, "How will it be paid?", "Prepaid card|Separate bank account"),
        line(8, "What it will be spent on"),
        picks(9, "Will you employ your own staff?", "Yes|No"),
        line(10, "Who will help with payroll?"),
        picks(11, "Employer’s liability insurance in place?", "Yes|No"),
        line(12, "What will you do if your assistant is ill or leaves?"),
        line(13, "Contingency allowed in the account"),
        gap(),
        t(
            [
                ["Signed (you)", a("Signed (you)"), "Date", a("Date")],
                ["Signed for the council", a("Signed for the council"), "Dated", a("Dated")],
            ],
            [4, 6.5, 2, 4],
            line="dotted",
        ),
        footer="NR/DP/S1" + (" – rates from 7 April 2025" if a.v else ""),
    )


PROFILE_1 = """Barrington "Barry" Neale|His laugh. Knows every bus route in the county. Never forgets a birthday.|Buses. My mug. Sunday phone call to Pearl. Being told if there is a change BEFORE it happens.|Tell me what's next. One question at a time. Don't touch my timetable folder. If I hum, give me ten minutes.|I say "finish" and put hands on ears = too loud|Egg, chips, no peas touching|7.30 up, bus group Tues+Thurs"""
PROFILE_2 = """Mrs Adaeze Nwosu|Dignified, funny when you get to know her, was a midwife for 35 years|Church on the radio; hair wrapped before visitors; grand-daughter Chi-Chi|Call her Mama Ada or Mrs Nwosu. Warm the cream in your hands. Stand on her right (sight)|squeezes hand = yes, looks away = no|~|Sleeps till 9, bath Weds + Sat"""
PROFILE_P = """Yusuf|always first to help|football, Nani's cooking"""


@form(
    "My one page profile.docx",
    "One page profile - Heron Court.docx",
    f=(("Heron Court/Barry one page profile.docx", PROFILE_1), ("One page profile Mrs N.docx", PROFILE_2)),
    p=(("Heron Court/Yusuf profile.docx", PROFILE_P),),
)
def one_page_profile(a: Ans) -> bytes:
    """Everything in text boxes, one below another."""
    begin(a.hand)

    def frame(prompt: str, fill: str, height: int = 95) -> X:
        return textbox(p(prompt, b=True, c="C45911", sz=13) + p(a(prompt)), height=height, fill=fill)

    return build(
        p(
            "My one page profile" + ("  ~  Heron Court" if a.v else ""),
            b=True,
            sz=22,
            al="center",
            font="Comic Sans MS",
        ),
        frame("My name", "#fff2cc", 45),
        frame("What people like and admire about me", "#e2efd9"),
        frame("What is important to me", "#deeaf6"),
        frame("How best to support me", "#fbe4d5"),
        frame("How I tell you things", "#ededed", 60),
        frame("My favourite food", "#fff2cc", 45),
        frame("My days", "#e2efd9", 60),
        p("(put a photo here)", al="center", c="A6A6A6") if not a.v else X(""),
        font="Comic Sans MS",
        size=12,
    )


LEARN_1 = """C-25-0093|2 Jan 2025|14 Jan 2025|Mrs Iveson was sent a bill for £2,316 covering 14 months, with no warning that respite was chargeable.|Upheld|Financial assessment was not asked for when respite began; worker thought the NHS was paying for it.|Apology, bill cancelled for the time before she was told, £150 for distress|Respite request form now cannot be sent without charging leaflet ticked|Kerrie (income team) and Joel (brokerage), done 3 Feb|Asked five families in March; four had been told. One not sure. Look again in June.|Yes"""
LEARN_2 = """C-25-0117|20/2|27/2|carer didn't wear mask, mum had chemo|Partly upheld|plan not updated|sorry letter|alert on care plan|provider|~|No"""
LEARN_P = """C-25-0121|3/3|~|Seven different carers in ten days, one at 11pm for a tea call"""


@form(
    "Complaints/Learning from complaint.docx",
    "Complaints/Learning from complaint LFC1 2025.docx",
    f=(("Complaints/LFC 0093.docx", LEARN_1), ("Complaints/LFC 0117 rushed.docx", LEARN_2)),
    p=(("Complaints/LFC 0121.docx", LEARN_P),),
)
def complaint_learning(a: Ans) -> bytes:
    """Label cells that span rows on the left and a grid of small questions on the right."""
    begin(a.hand, hint="BFBFBF")
    side = "7F6000"

    def s(text: str, vm: str) -> C:
        return C(text if vm == "restart" else "", vm=vm, fill=side, c="FFFFFF", b=True)

    def cell(prompt: str, hint: str = "") -> list[C]:
        return [C(r(prompt, b=True, sz=9.5)), C(a(prompt, hint if a.v else ""))]

    rows = [
        [s("The complaint", "restart"), *cell("Reference", "C-YY-0000")],
        [s("", "go on"), *cell("Date received", "DD/MM/YYYY")],
        [s("", "go on"), *cell("Date answered", "DD/MM/YYYY")],
        [s("", "go on"), *cell("What was it about?", "one or two sentences, no names of staff")],
        [
            s("What we found", "restart"),
            C(r("Outcome", b=True, sz=9.5)),
            C(a.pick("Outcome", "Upheld|Partly upheld|Not upheld")),
        ],
        [s("", "go on"), *cell("Root cause", "why did it happen? ask why again")],
        [s("", "go on"), *cell("Remedy", "apology, money, service")],
        [s("What we learnt", "restart"), *cell("What changes?", "be able to show it")],
        [s("", "go on"), *cell("Who has done it, and when?", "name / date")],
        [s("", "go on"), *cell("How do we know it worked?", "come back to this in three months")],
        [
            s("", "go on"),
            C(r("Share with other teams?", b=True, sz=9.5)),
            C(a.pick("Share with other teams?", "Yes|No")),
        ],
    ]
    return build(
        p("Learning from a complaint", b=True, sz=16, c=side),
        t(rows, [3.2, 4.8, 9], high=620),
        p("Return to the Complaints and Learning Officer within ten working days of the answer."),
        font="Gill Sans MT",
    )
