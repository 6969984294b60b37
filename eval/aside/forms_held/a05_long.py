# ruff: noqa: RUF001
"""Long Word forms: a self-assessment for peer challenge and a project report."""

from __future__ import annotations

from .kit import Form, layout
from .word import TAP, Doc, control, put, say

SELF_A = """
Wexbury Council
Corinne Latham, Director of Adults
42,300 adults aged 65 and over out of 198,000; deprivation concentrated in four wards on the estuary
- 93% of carers assessed say that they were treated with respect // - Reablement leaves 84% independent at 91 days // - A settled workforce: vacancy rate 6.1%
Waits for OT (median 74 days) and the DoLS backlog of 212.
Two front doors became one in May 2024. Contacts are answered in under three minutes and 44% are settled at first conversation.
Assessments waiting over 28 days: 188 in April, 71 in December. Weekly 'waiting well' calls by unqualified staff who are trained by the OTs.
We have struggled to reach men who care for a wife. The carers' centre now runs a shed on Tuesdays.
Financial assessment takes 31 days on average, which is too long. Online calculator since June used by 1,204 people.
Public health funds three link workers; falls classes in every library. Evaluation by the university due in June.
Asian elders use less home care than would be expected. Three community researchers were trained and interviewed 40 households.
14 people's stories read by the leadership team, one at the beginning of each meeting.
Framework of 22 providers; two exits in the year, both moved without a day's gap in care.
68% of homes rated good or outstanding; those in special measures are visited weekly.
Shortage of nursing dementia beds: 31 people placed outside the county. A 60-bed scheme has planning consent.
Joint discharge hub, one budget under section 75.
Discharge to assess bridging is safe but we don't follow people after six weeks well enough.
Concerns converted to enquiry: 38%. 91% of those asked say their outcomes were met in whole or part.
Audit of thresholds by a neighbour found 9 out of 10 decisions sound.
Scrutiny visits teams. The portfolio holder chairs a residents' panel.
Director's listening lunches; staff survey response 71%
Monthly assurance board; risk register reviewed by corporate board
Practice week twice a year, 60 observations
LGO: 4 upheld, all remedied, theme is delay in replying
Where does the voice of those with no family reach us?
~
CL 30/01/2025
"""
SELF_B = """
Stanmere
DASS
Small unitary, 131k population, ageing, rural north
Prevention, Shared Lives (2nd highest per head in the region), culture
Data quality; transitions
See section 2 of our LAIS narrative
Waiting list action plan attached
Carers strategy refreshed 2024
Deferred payments offered; DRE policy reviewed w/ disabled people's organisation
Community builders in 5 places
~
Co-production charter
Market position statement 2024
QA team of 3, RAG list monthly
Supported living gap: 46 units by 2027
S75 for equipment and LD
~
MSP 88%
SAB annual report published Oct
Lead member well briefed, 1:1 fortnightly
Yes
Performance clinic monthly
PSW reports to DASS
2 upheld
Transitions: what works elsewhere?
none
~
"""
SELF_C = """
Millbrook District Council
Acting DASS, P. Quill
~
Our people. Turnover is the lowest in the region at 7%.
Timeliness of reviews: 41% in 12 months.
Single point of access since October
~20
"""

HIGH_A = """
Approved mental health professional recruitment
Rhona Ely
January 2025
Amber
Three candidates accepted for the September course // Golden hello agreed by HR // Two sessional AMHPs have resigned
Night cover is down to 5 on the rota
Shadowing scheme for social workers in the hospitals // Exit conversations
£14k under
Pay comparison with neighbours slipped to Feb
SMT to agree market supplement on 12/2
"""
HIGH_B = """
Digital care records roll out
T.W.
Feb
Green
31/46 homes live
~
5 more by end Mar
on budget
nothing
none
"""
HIGH_C = """
Supported living framework
~
March 2025
~
Specification out to 33 providers for comments
~5
"""


@layout(
    ("blank", "Peer challenge/Self-assessment workbook.docx", "~", 0),
    ("blank", "Peer challenge/Regional self assessment 2025 (Millbrook).docx", "~", 1),
    ("filled", "Peer challenge/Wexbury self-assessment FINAL.docx", SELF_A, 0),
    ("filled", "Peer challenge/Stanmere SA short.docx", SELF_B, 0),
    ("partly", "Peer challenge/Regional self assessment MDC v0.2.docx", SELF_C, 1),
    (
        "partly",
        "Peer challenge/self-assessment workbook draft.docx",
        "\n".join(SELF_A.strip().split("\n")[:13]) + "\n~14",
        0,
    ),
)
def peer_self_assessment(f: Form) -> bytes:
    """Pages of instructions and questions, each with room for an answer."""
    d = Doc("Arial", 10.5)
    d.header("Regional improvement programme", "Sector-led improvement – self-assessment 2025")
    d.h("Self-assessment ahead of peer challenge", 0)
    d.h("Before you begin", 1)
    d.p(
        "This workbook follows the four themes that the regulator uses. It is for the council to own: write honestly, for yourselves first. Peers will read it with the data pack and your case files, and will test what you say with the people who draw on care and with staff."
    )
    d.p(
        "Aim for at most 300 words a question. Point to evidence by its number in your evidence list and do not paste it in. Where you have no evidence, say so."
    )
    d.p(
        "A good answer says: what we know, how we know it, what difference it has made, and what we shall do next. For example: “We know that people wait too long for equipment (E14). We moved to same-day collection in May and the median fell from nine days to two. Next we shall look at minor adaptations.”",
        i=True,
    )
    d.p(
        "Return to peer.support@region.example three weeks before the team arrives."
        + (" Your review manager is Iona Peake; dates on site 8 to 10 April 2025." if f.version else "")
    )
    d.page()
    themes: list[tuple[str, list[str]]] = [
        (
            "About you",
            [
                "Council",
                "Director or lead for this workbook",
                "Describe your population in a few lines",
                "What are you proudest of?",
                "What most needs to improve?",
            ],
        ),
        (
            "Theme 1: working with people",
            [
                "1.1 How do people reach you, and what is it like?",
                "1.2 How long do people wait, and how do you know they are safe meanwhile?",
                "1.3 How are unpaid carers supported?",
                "1.4 How fair and timely are charging and financial assessment?",
                "1.5 What do you do to prevent, reduce and delay need?",
                "1.6 Whose outcomes are worse, and what are you doing about it?",
                "1.7 How do you hear from people?",
            ],
        ),
        (
            "Theme 2: providing support",
            [
                "2.1 Is there enough good care of the right kind?",
                "2.2 How do you assure its quality?",
                "2.3 What are the gaps in the market?",
                "2.4 How well do partnerships work?",
            ],
        ),
        (
            "Theme 3: safety",
            [
                "3.1 Are transitions safe?",
                "3.2 How effective is safeguarding?",
                "3.3 How do you know that thresholds are right?",
            ],
        ),
        (
            "Theme 4: leadership",
            [
                "4.1 How do members hold you to account?",
                "4.2 How visible are leaders?",
                "4.3 How is risk governed?",
                "4.4 How is practice overseen?",
                "4.5 What have complaints and the Ombudsman taught you?",
            ],
        ),
        ("Finally", ["What would you like the peers to look at?", "Anything else?", "Signed off by and date"]),
    ]
    for theme, asks in themes:
        d.h(theme, 1)
        for ask in asks:
            t = d.table(2, [16.5])
            put(t.cell(0, 0), ask, b=True, shade="DEEAF6")
            answer = f.q(ask)
            if answer:
                put(t.cell(1, 0), answer)
            else:
                control(t.cell(1, 0).paragraphs[0], "", TAP)
                t.cell(1, 0).add_paragraph()
            d.p()
    return d.save()


@layout(
    ("blank", "Transformation/Highlight report.docx", "~", 0),
    ("blank", "Transformation/PMO highlight report Mar25.docx", "~", 1),
    ("filled", "Transformation/AMHP recruitment highlight Jan.docx", HIGH_A, 0),
    ("filled", "Transformation/DSCR feb.docx", HIGH_B, 1),
    ("partly", "Transformation/SL framework highlight report.docx", HIGH_C, 1),
)
def highlight_report(f: Form) -> bytes:
    """A report of bullets with nothing after them until somebody writes."""
    d = Doc("Franklin Gothic Book", 11)
    d.p("Highlight report", b=True, size=18)
    if f.version:
        d.p(
            "Reporting period: 1 – 31 March 2025. Send to pmo@stanmere.example by the third working day. One page only."
        )
    for label in ("Project:", "Manager:", "Month:"):
        paragraph = d.p(label + "\t", b=True)
        say(paragraph, f.q(label))
    label = "Overall RAG:"
    answer = f.q(label)
    paragraph = d.p(label + "\t", b=True)
    for at, option in enumerate(("Red", "Amber", "Green")):
        say(
            paragraph,
            (" / " if at else "") + option,
            hi=option == answer,
            b=option == answer,
            strike=bool(answer) and option != answer,
        )
    for label in ("Done this month", "Slipped, risks and issues", "Next month"):
        d.p(label, b=True, colour="2E74B5")
        answer = f.q(label)
        for line in answer.split("\n") if answer else ["", "", ""]:
            d.p(line, "List Bullet")
    for label in ("Budget", "Changes to plan", "Decisions needed from board"):
        d.p(label, b=True, colour="2E74B5")
        d.p(f.q(label))
    return d.save()
