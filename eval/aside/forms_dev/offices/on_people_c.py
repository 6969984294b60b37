"""Human resources and learning, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import page, rtf
from eval.aside.forms_dev.offices.pen import W


def course_evaluation(f: Fill) -> bytes:
    def grid(statement: str) -> str:
        scale = "Strongly agree|Agree|Neither|Disagree|Strongly disagree"
        return (
            f"<tr><td>{statement}</td>"
            + "".join(f"<td align='center'>{m or '○'}</td>" for m in f.cells(statement, scale, "●"))
            + "</tr>"
        )

    def text(question: str) -> str:
        return f"<p><b>{question}</b></p><p class='a'>{f(question, 'Your answer')}</p>"

    body = "<h1>Course evaluation" + (" – Adult Social Care Academy" if f.v else "") + "</h1>"
    body += "<p>Thank you for coming. It takes three minutes to tell us what you thought. Answers are seen by the learning team and the trainer.</p>"
    body += text("Which course did you attend? *") + text("Date of course *") + text("Your role")
    body += "<h2>How far do you agree?</h2><table><tr><th></th><th>Strongly agree</th><th>Agree</th><th>Neither</th><th>Disagree</th><th>Strongly disagree</th></tr>"
    for s in (
        "The aims were clear",
        "The trainer knew the subject",
        "The pace was right",
        "There was enough time to practise",
        "I can use this in my work",
        "The venue or online platform worked well",
    ):
        body += grid(s)
    body += (
        "</table>"
        + text("What was the most useful part?")
        + text("What should we change?")
        + text("What will you do differently in your practice?")
    )
    body += f"<p><b>Would you recommend it to a colleague?</b><br>{f.tick('Would you recommend it to a colleague?', 'Yes|No|Maybe', off='○', on='●', sep='<br>')}</p>"
    if not f.on:
        body += "<p><button>Submit</button> <button>Clear form</button></p><p><small>Never submit passwords through this form.</small></p>"
    return page(
        "Course evaluation",
        body,
        "body{font-family:Roboto,Arial;max-width:48em;margin:auto}.a{border-bottom:1px dotted #999;color:#555}",
    )


add(
    course_evaluation,
    "b Learning/Course evaluation.html",
    "b Learning/ASC Academy course evaluation form.html",
    (
        "f Learning/responses/Response 14.html",
        """
        MCA in practice: executive functioning
        7 Feb 2024
        Social worker (ASYE)
        Strongly agree
        Strongly agree
        Disagree
        Neither
        Strongly agree
        Agree
        The case of the man who could say what he would do with his money and never did it
        two days instead of one
        Ask people to show me, not just tell me. Talk to those who see them every day.
        Yes
        """,
    ),
    (
        "f Learning/responses/Response 9.html",
        """
        Self-neglect and hoarding
        13/3
        housing officer
        Agree
        Agree
        Agree
        Agree
        Agree
        Strongly disagree
        clutter scale photos
        Teams kept dropping!!
        ~
        Maybe
        """,
    ),
    (
        "p Learning/responses/Response 22.html",
        """
        Moving with dignity (single-handed care)
        ~2
        Agree
        Agree
        ~
        ~
        Neither
        ~5
        """,
    ),
    together=False,
)


def leavers_questions(f: Fill) -> bytes:
    w = W("Tahoma", 10.5)
    w.p("<b>EASTMERE DISTRICT AND COUNTY PARTNERSHIP</>", "<b>Confidential leaver’s questionnaire</>")
    w.p(
        "Please be frank. Your manager does not see this form. Results are reported to the Workforce Board once a quarter in groups of ten or more. Put an X in the brackets."
    )

    def q(number: int, text: str, options: str = "") -> None:
        w.p(f"<b>{number}.  {text}</>")
        if options:
            w.p(f.tick(text, options, off="[  ]", on="[X]", sep="\n"))
        else:
            answer = f(text)
            w.p(answer or "_" * 70)
            if not answer:
                w.p("_" * 70)

    q(1, "Which service do you work in?")
    q(2, "How long have you worked here?", "Less than 1 year|1 to 3 years|4 to 10 years|More than 10 years")
    q(
        3,
        "Why are you leaving? (mark all that apply)",
        "Pay|Workload|Career progression|Relationship with manager|Retirement|Moving away|Health|Other",
    )
    q(4, "What one thing would have made you stay?")
    q(5, "Was your caseload manageable?", "Always|Mostly|Sometimes|Never")
    q(6, "Did you have supervision at least every six weeks?", "Yes|No")
    q(7, "Where are you going next?", "Another council|Agency|NHS|Care provider|Not working|Prefer not to say")
    q(8, "What did you most like about working here?")
    q(9, "Have you witnessed anything that worried you about the safety or dignity of people we support?")
    q(10, "Would you come back?", "Yes|No|Maybe")
    w.p(
        "Return in the envelope provided"
        + (" or to leavers@eastmere.example" if f.v else "")
        + ". Thank you and good luck."
    )
    return w.data()


add(
    leavers_questions,
    "b HR/leavers questionnaire.docx",
    "b Leaver questionnaire rev2.docx",
    (
        "f HR/leavers Q4/leaver 3.docx",
        """
        Hospital social work
        1 to 3 years
        Workload; Career progression
        a senior practitioner post at this hospital
        Sometimes
        No
        NHS
        the team. the ward staff knew us.
        People going to care homes out of county because there was nothing else on a Friday.
        Yes
        """,
    ),
    (
        "f HR/leavers Q4/Questionnaire - reviewing team.docx",
        """
        Reviewing team (adults)
        More than 10 years
        Retirement
        Nothing, I am 66!
        Mostly
        Yes
        Not working
        Getting to know people over many years
        ~
        Maybe
        """,
    ),
    (
        "p HR/leavers Q4/leaver 7.docx",
        """
        Contact centre
        Less than 1 year
        Pay
        ~5
        free parking
        ~
        ~
        """,
    ),
    together=True,
)


def reflective_log(f: Fill) -> bytes:
    parts = [
        "#Continuing professional development: reflective log",
        "Marlham Borough Council – Principal Social Worker’s office" + (" – template PSW/07" if f.v else ""),
    ]
    parts.append(
        "Use a few sentences under each heading. Take out names. Your log can be uploaded as it stands to your regulator’s account.\n"
    )
    for head, hint in (
        ("Name", "[name]"), ("Title of activity", "[title]"), ("Date or dates", "[dd/mm/yyyy]"), ("What did you do?", "[describe the activity in up to 100 words]"),
        ("What did you learn?", "[what do you know or think now that you did not before?]"), ("How has it changed your practice?", "[give an example]"),
        ("What difference did it make for people who use services?", "[give an example]"), ("Who did you discuss it with (peer reflection)?", "[role only]"), ("What next?", "[further learning]"),
    ):  # fmt: skip
        parts += [f"#{head}", f(head, hint), ""]
    return rtf(parts)


add(
    reflective_log,
    "b PSW/CPD reflective log.rtf",
    "b PSW/PSW07 CPD log.rtf",
    (
        "f PSW/examples/CPD log example trauma.rtf",
        """
        A.R.
        Trauma-informed conversations, two half days
        6 and 13 June 2024
        Workshop led by a psychologist and two experts by experience, with recorded role plays.
        That asking “what happened to you” is not always kind. Safety first, then story. I had been going through the assessment form in its printed order.
        I now start at the end of the form, with what matters to the person, and say at the outset that they can stop.
        A woman who had refused three assessments let me come back and now has a direct payment for a PA.
        Team manager and another senior social worker
        Read the council's new guidance on coercive control in later life
        """,
    ),
    (
        "f PSW/CPD/log - prison pathway.rtf",
        """
        M Obi
        Visit to HMP (social care in prisons)
        Mar 24
        shadowed the prison SW for one day
        s.76 Care Act, adaptations, buddies scheme
        assessments now booked with the wing officer not by letter
        quicker - 9 days instead of 5 weeks
        ~
        more shadowing
        """,
    ),
    (
        "p PSW/CPD/CPD log draft.rtf",
        """
        Lena
        Safeguarding adults conference
        ~
        Listened to five talks, made notes on transitional safeguarding
        ~5
        """,
    ),
    together=False,
)
