"""Learning and development: a request with text boxes and drop-down lists."""

# ruff: noqa: RUF001
from __future__ import annotations

from docx.oxml import parse_xml

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W

BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
    '<w:pict><v:rect style="width:470pt;height:{high}pt" stroked="t" strokecolor="#444444"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>'
)


def text_box(w: W, text: str, high: int) -> None:
    """A paragraph that holds a text box."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    parts = "".join(f'<w:p><w:r><w:t xml:space="preserve">{part}</w:t></w:r></w:p>' for part in safe.split("\n"))
    w.doc.add_paragraph()._p.append(parse_xml(BOX.format(high=high, inner=parts)))


def qualification_request(f: Fill) -> bytes:
    w = W("Trebuchet MS", 10.5)
    w.h("Apply for a place on a qualification course", 1)
    w.p(
        "Wendlebury County Council pays for a small number of places each year on social work, occupational therapy, AMHP, best interests assessor and practice educator courses. Applications close on 31 January. A panel of the principal social worker, the principal occupational therapist and Workforce Development reads them without your name."
    )
    w.p(
        "Talk to your manager first. If you are on probation or on a formal capability plan you may not apply this year. Once you qualify you agree to stay for two years, or to pay back part of the cost."
    )
    w.table(
        [
            ["Full name", f.c("Full name")],
            ["Employee number", f.c("Employee number")],
            ["Team", f.c("Team", "Choose an item.")],
            ["Course", f.c("Course", "Choose an item.")],
            ["Start date in present post", f.c("Start date in present post", "Click or tap to enter a date.")],
            ["Have you applied before?", f.tick("Have you applied before?", "Yes|No")],
            ["Highest qualification", f.c("Highest qualification", "Choose an item.")],
            ["English and maths at level 2?", f.tick("English and maths at level 2?", "Both|English|Maths|Neither")],
        ],
        [6, 11],
        colour="FFFFFF",
    )
    for question, words, high in (
        ("Why do you want to do this course?", 200, 110),
        ("Tell us of a piece of work that you are proud of", 300, 140),
        ("How will people in Wendlebury be better off?", 150, 90),
        ("What will you give up to make time for study?", 100, 60),
    ):
        w.p(f"<b>{question}</> <s>(up to {words} words)</>")
        text_box(w, f(question), high)
    w.p("<b>Manager</>", "I support this application: " + f.c("I support this application:", "Choose an item."))
    w.p("How will the work be covered? " + f.c("How will the work be covered?"))
    w.p("Name and date: " + f.c("Name and date:"))
    w.table(
        [["#Panel", "#Score (0–20)", "#Outcome"], ["1", "", ""], ["2", "", ""], ["3", "", ""]]
        if f.v == 0
        else [["#Panel use only", "", ""]],
        [6, 5, 6],
    )
    return w.data()


add(
    qualification_request,
    "b Workforce Development/Qualification course application.docx",
    "b Workforce Development/WD19 apply for a qualification course.docx",
    (
        "f Workforce Development/2024 round/Application 07.docx",
        """
        (number 07)
        held by WD
        Reablement
        Social work degree apprenticeship
        04/11/2019
        No
        NVQ 3
        Both
        I have been a reablement worker for five years and I keep meeting people for whom the practical help is not what they need. I want to be able to do the other part: the rights, the money, the family.
        A man of 58 had stopped washing after his mother died. I was told to prompt. I asked what he did on Sundays. He used to ring bells. It took three weeks to find a tower with a ground-floor ringing chamber; he washed to go there.
        I live in the north of the county, where two posts have been empty for a year, and would like to work there.
        Netball and most of Saturday. My mum will have the boys on Thursdays.
        Yes
        Backfill from the grant, 0.2
        Bev Sands 22/01/2024
        """,
    ),
    (
        "f Workforce Development/2024 round/WD19 Application 11 AMHP.docx",
        """
        J. Akande
        40019
        Community mental health
        AMHP
        1/6/21
        Yes
        MA Social Work
        Both
        Second time. Last year's feedback: more legal reading. Have done it: see list attached.
        Work w/ Hearing Voices group; three people now have advance choices documents
        one more on the daytime rota
        ~
        Yes
        ~
        DO 30.1
        """,
    ),
    (
        "p Workforce Development/2024 round/Application not submitted.docx",
        """
        Stuart Penhale
        ~
        Occupational therapy
        OT degree apprenticeship
        02/09/2023
        No
        ~9
        """,
    ),
    together=True,
)
