"""Layouts in Word and on the screen: log, minutes, review, survey, highlight slide, data request and capacity print-out."""

# ruff: noqa: RUF001

from __future__ import annotations

import io

from eval.aside.forms_dev.counties.core import NL, A, Doc, html, made, rezip, rtf
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def reflective_log() -> list[Doc]:
    """A learning log with headings and bullets left for the writer."""

    def draw(a: A, *, steps: bool = True, who: str = "") -> bytes:
        def part(title: str, ask: str) -> str:
            lines = a(title).split(NL)
            return (
                f"## {title}\n"
                + (f"~~{ask}~~\n\n" if steps else "")
                + "\n".join(f"* {x}".strip() for x in lines)
                + "\n"
            )

        return word(
            f"""
# Reflective log – newly qualified social workers
{who}
!w 5,12
{a.r("Name and team")}
{a.r("Date of event / date of log")}
{part("What happened?", "Two or three sentences. No names.")}
{part("What was I thinking and feeling?", "Be honest – your assessor is on your side.")}
{part("What went well, and what would I do differently?", "")}
{part("Which law, theory or research helped?", "Refer to the Knowledge and Skills Statement")}
{part("What will I do next?", "")}
{part("Assessor's comment", "")}
""",
            Look("Segoe UI", 11, "00707A"),
        )

    one = A("""
- Dilys Fenn, Coast team | 3 Oct / 7 Oct 2024
- Visited a man of 84 whose daughter answered each question for him.
  / When she left to make tea he said "I'm not
  daft you know".
- Annoyed with myself. I had let ten minutes go by.
  / Worried about upsetting the daughter, who is worn out
- I came back alone two days later.
  / Next time I would agree at the start who speaks when.
- Making Safeguarding Personal; MCA s.1(2). Supervision article on "talking over".
- Write up his goals in his words. Offer daughter an own conversation.
- Good insight. We'll observe a joint visit in November. – HM
""")
    two = A("""
- Ravi T / Hospital | 20.11 | MDT decided on 24h care before I had met the patient | pressured, junior
- asked for 24 hrs and got it. Would ask sooner
- Discharge to assess guidance, MCA best interests, power (Smith 2013)
- read up IMCA
  / join board round on Mondays |
""")
    part = A("""
- Dilys Fenn | 11 Nov | First court of protection statement, three drafts |  |  |  | Ask legal for an example |
""")
    return made(
        draw,
        ("ASYE/Reflective log.docx", A(), {}),
        (
            "ASYE/Reflective log 24-25 cohort.docx",
            A(),
            {"steps": False, "who": "September 2024 cohort – Suffield County Council"},
        ),
        ("ASYE/DF log 2.docx", one, {}),
        ("ASYE/RT reflective log Nov.docx", two, {"steps": False}),
        ("ASYE/DF log 4.docx", part, {}),
    )


def huddle_minutes() -> list[Doc]:
    """A team meeting record with standing items and an empty discussion column."""

    def draw(a: A, head: str = "") -> bytes:
        def it(n: int, t: str) -> str:
            text, _, who = a(t).partition(" @ ")
            return f"| {n} | {t} | {text} | {who} |"

        return word(
            f"""
**TEAM MEETING** {head}

\\Date:\t{a("Date:")}

\\Present:\t{a("Present:")}

\\Apologies:\t{a("Apologies:")}
!w 1,4,9,3
| #B4C6E7# | #B4C6E7#Item | #B4C6E7#Discussion | #B4C6E7#Action / who |
{it(1, "Last notes and actions")}
{it(2, "Good news and compliments")}
{it(3, "Waiting list and allocations")}
{it(4, "Safeguarding and DoLS")}
{it(5, "Performance figures")}
{it(6, "Health and safety, lone working")}
{it(7, "Training")}
{it(8, "AOB")}

\\Next meeting: {a("Next meeting:")}
""",
            Look("Calibri", 11),
        )

    one = A("""
- 9 January 2025, 9.30, Teams | Nadia (chair), Ewan, Claire, Oluchi, Steph, Barry | Jo, Hamid
- Agreed. Lone worker fobs still not here @ Nadia to chase
- Letter from Mrs P's family about Ewan – read out. Thank you Ewan!
- 47 waiting, longest 71 days (was 112). Four reallocated from Claire's list while she is on court work.
- 3 open s42. One DoLS renewal refused, read the judgement in the folder @ All
- Reviews 68% against 75%. Recording of ethnicity 94. | Ice: check the gritting map. Dog at Mill Cottages.
- Trauma informed day 6 Feb, two places left @ Steph, Oluchi to book | Fridge. | 23 January
""")
    two = A("""
- 12/2 | CL TR MM PG + student | none | done | 2 compliments OT | WL 18 | - | Target met | no incidents
- Moving & handling refresher due: MM @ MM | nil | 12 March
""")
    part = A("""
- Thurs 6 March |  | Jo (leave) |  | Student Kayleigh passed! | to be updated by Claire |  |  |  |  |  | 20 March
""")
    return made(
        draw,
        ("Team North/Meeting notes.docx", A(), {}),
        ("Team North/team meeting agenda + notes.docx", A(), {"head": "– Northfold Locality, County Hall room 2.14"}),
        ("Team North/090125.docx", one, {"head": "– Northfold Locality"}),
        ("OT/Team meeting template 12 Feb.docx", two, {}),
        ("Team North/060325.docx", part, {"head": "– Northfold Locality"}),
    )


def support_review() -> list[Doc]:
    """A short review of a support plan with answers in text boxes."""

    def draw(a: A, *, easy: bool = False) -> bytes:
        def box(p: str, hint: str = "") -> str:
            return f"**{p}** {hint}\n\n\\!box {a(p) or '-'}\n\n"

        top = (
            "You can write, draw or stick in photos. Someone can help you."
            if easy
            else "Form R2 – to be sent out two weeks before the review"
        )
        return word(
            f"""
# My review
{top}

\\My name: {a("My name:")}        Date: {a("Date:")}

{box("What has gone well since last time?")}
{box("What has not gone well?")}
{box("What do I want to change?")}
{box("Is my support the right amount?", "(too much / right / too little)")}
{box("Do I feel safe?")}
{box("Who should we talk to?")}
""",
            Look("Comic Sans MS" if easy else "Arial", 14, "E36C0A"),
        )

    one = A("""
- Gillian Tuck | 5 Nov 2024 | I go to the gym now on Tuesdays with Bex. Lost a stone!
- New staff don't know how I like my tea. Bus pass was late. | Stay at Mum's only every other weekend
- about right but too little on Sundays | Yes. I have my door chain | Mum, Bex, not my uncle
""")
    two = A("""
- Mr Ellis (completed by key worker, Anton) | 20/01/25 | Settled in ground floor flat; no falls | Refuses podiatry
- wants wi-fi | right | yes apart from parking area lights |
""")
    part = A("""
- Precious A. | 2 Dec | cooking group |  |  |  | yes |
""")
    return made(
        draw,
        ("Reviews/My review R2.docx", A(), {}),
        ("Reviews/my review easy read.docx", A(), {"easy": True}),
        ("Reviews/GT my review.docx", one, {"easy": True}),
        ("Reviews/Mr E R2.docx", two, {}),
        ("Reviews/PA review.docx", part, {"easy": True}),
    )


def homecare_survey() -> list[Doc]:
    """A questionnaire for people with home care: a grid of statements with faces and open questions."""

    def draw(a: A, *, pdf: bool = False, no: str = "") -> bytes:
        cols = "Always/Mostly/Sometimes/Never/+"

        def q(t: str) -> str:
            return a.y(t, cols, "X")

        text = f"""
# Your home care: tell us what you think {no}
Please put a cross in one box on each line. It takes five minutes. You do not have to give your name. Send it back in
  the envelope (no stamp needed) by 31 October. If you need it in another language or in large print ring 01632 960155.
!w 8,2.2,2.2,2.4,2.2
| #FCE4D6# | #FCE4D6#Always 😀 | #FCE4D6#Mostly 🙂 | #FCE4D6#Sometimes 😐 | #FCE4D6#Never 🙁 |
{q("My carers come when they should")}
{q("They stay for as long as they should")}
{q("I know who is coming")}
{q("They treat me with respect")}
{q("They do things the way I like")}
{q("I feel safe with them")}
{q("If I ring the office somebody helps")}

Who filled this in?  {a.t("Who filled this in?", "Me/A relative or friend/Someone else", "☐ ", "☒ ")}

**What is the best thing about your home care?**

\\{a("What is the best thing about your home care?", "_" * 70)}

**What one thing would you change?**

\\{a("What one thing would you change?", "_" * 70)}
"""
        text = text.replace(" 😀", "").replace(" 🙂", "").replace(" 😐", "").replace(" 🙁", "") if pdf else text
        return flow(text, 11, "#C55A11") if pdf else word(text, Look("Arial", 13, "C55A11"))

    one = A("""
- Mostly | Sometimes | Never | Always | Mostly | Always | Sometimes | Me | Donna. She sings.
- A rota so I know who will walk in. I am 91 and do not like surprises at 7am
""")
    two = A("""
- Always | Always | Mostly | Always | Always | Always | Mostly | A relative or friend | Mum can stay in her house
-
""")
    part = A("""
- Mostly |  |  | Always |  |  |  | Me |  |
""")
    return made(
        draw,
        ("Surveys/Home care questionnaire.docx", A(), {}),
        ("Surveys/homecare survey 2024 print.pdf", A(), {"pdf": True, "no": "2024"}),
        ("Surveys/returned 0017.docx", one, {}),
        ("Surveys/returned 0048.pdf", two, {"pdf": True, "no": "2024"}),
        ("Surveys/returned 0102.pdf", part, {"pdf": True, "no": "2024"}),
    )


def highlight_slide() -> list[Doc]:
    """A project's one-page report for the board as a slide."""

    def draw(a: A, org: str = "") -> bytes:
        from pptx import Presentation
        from pptx.dml.color import RGBColor
        from pptx.util import Cm, Pt

        deck = Presentation()
        deck.slide_width, deck.slide_height = Cm(33.8), Cm(19)
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"Highlight report {org}"
        grid = slide.shapes.add_table(2, 4, Cm(1), Cm(3.2), Cm(31.8), Cm(2)).table
        for j, p in enumerate(("Project", "Lead", "Period", "RAG")):
            grid.cell(0, j).text = p
            grid.cell(1, j).text = a(p)
        spots = (
            ("Done this month", 1, 6),
            ("Planned next month", 12, 6),
            ("Milestones slipped and why", 23, 6),
            ("Risks and issues", 1, 12.4),
            ("Money: budget / forecast", 12, 12.4),
            ("Ask of the board", 23, 12.4),
        )
        for title, x, y in spots:
            shape = slide.shapes.add_shape(1, Cm(x), Cm(y), Cm(10), Cm(6))
            shape.fill.solid()
            shape.fill.fore_color.rgb = RGBColor.from_string("F2F2F2")  # type: ignore[no-untyped-call]
            frame = shape.text_frame
            frame.word_wrap = True
            frame.text = title
            frame.paragraphs[0].runs[0].font.bold = True
            for line in [x for x in a(title).split(NL) if x]:
                frame.add_paragraph().text = line
            for par in frame.paragraphs:
                for run in par.runs:
                    run.font.size, run.font.color.rgb = Pt(12), RGBColor.from_string("000000")  # type: ignore[no-untyped-call]
        out = io.BytesIO()
        deck.save(out)
        return rezip(out.getvalue())

    one = A("""
- Waiting Well | Suki Brand | Nov 24 | Amber
- Risk triage tool live in 4 of 6 teams
  / 212 people rung, 19 moved up | Last two teams
  / Text message trial
- Dashboard (BI capacity) now 15/12 | Agency OT contract ends Jan | £90k / £84k
- Release of BI analyst 2 days a week
""")
    two = A("""
- Case system replacement | G. Abara | Q3 | RED | data migration dry run 2 failed on relationships | dry run 3
- Go-live moved from Feb to May: data quality | Supplier staff turnover
  / Provider portal not tested
- £2.1m / £2.36m |
""")
    part = A("""
- Co-production charter | Suki Brand | Jan 25 |  | Two workshops, 31 people |  |  |  |  |
""")
    return made(
        draw,
        ("Programme board/highlight report.pptx", A(), {}),
        ("Programme board/Highlight report slide.pptx", A(), {"org": "– Adults Transformation Programme, Merrowshire"}),
        ("Programme board/Waiting Well Nov.pptx", one, {}),
        (
            "Programme board/CSR Q3 highlight template.pptx",
            two,
            {"org": "– Adults Transformation Programme, Merrowshire"},
        ),
        ("Programme board/Coproduction Jan.pptx", part, {}),
    )


def capacity_printout() -> list[Doc]:
    """A mental capacity assessment as a case system prints it, saved as RTF."""

    def draw(a: A, *, head: str = "", as_html: bool = False) -> bytes:
        text = f"""
## Mental Capacity Assessment {head}
!w 6,11
{a.r("Subject name")}
{a.r("Assessor")}
{a.r("Decision to be made")}
{a.r("Date decision arose")}
\\**Stage 1**

\\Is there an impairment of, or disturbance in the functioning of, the mind or brain?  {a.t("Is there an impairment of, or disturbance in the functioning of, the mind or brain?", "Yes/No", "( ) ", "(x) ")}

\\Evidence: {a("Evidence:")}

\\**Stage 2** – the person is able, with all practicable help, to:
!w 6,2,9
| | Y/N | How you tested this and what was said |
| Understand the information | {a("Y/N")} | {a("Understand the information")} |
| Retain it | {a("Y/N")} | {a("Retain it")} |
| Use or weigh it | {a("Y/N")} | {a("Use or weigh it")} |
| Communicate the decision | {a("Y/N")} | {a("Communicate the decision")} |
\\What help was given? {a("What help was given?")}

\\**Conclusion**  {a("Conclusion")}

\\Printed from system. Page 1 of 1
"""
        return html(text, "MCA", "td{border:1px solid #999}") if as_html else rtf(text)

    one = A("""
- AMBROSE, Walter | Odile Brannock, social worker | Whether to move to Fernleigh care home | 04/11/2024 | Yes
- Alzheimer's disease, memory clinic letter March 2023 | Y
- Said back in own words: "a home with nurses where I'd have a room" | Y
- Recalled two of three options after 20 minutes with photo cards | N
- Does not believe he has been found in the road at night five times; could not weigh risk shown in police log
- Y | Clear | Morning visit at his best time, daughter left the room, photos of both places, second visit 07/11
- Lacks capacity for this decision. Best interests meeting on 15/11. IMCA not required.
""")
    two = A("""
- N.Y. (id 2256610) | R. Stott | Managing weekly money | Jan 25 | Yes | LD | Y
- can explain rent and food come first | Y | remembered next day | Y | Talked through scam text, would ask Bev | Y
- - | Easy read budget sheet, used real coins | Has capacity
""")
    part = A("""
- HOLLIS, Jean | Odile Brannock | Whether to accept care at home | 12/12/2024 | Yes | Delirium, resolving? |  |
-  |  |  |  |  |  |  |
""")
    return made(
        draw,
        ("System print/MCA assessment.rtf", A(), {}),
        ("System print/MCA_form_preview.html", A(), {"as_html": True, "head": "(form 118)"}),
        ("System print/MCA_AMBROSE.rtf", one, {}),
        ("System print/mca ny.html", two, {"as_html": True, "head": "(form 118)"}),
        ("System print/MCA_HOLLIS_incomplete.rtf", part, {}),
    )
