"""Engagement, surveys and communications."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import P
from eval.aside.forms_dev.offices.pen import W


def consultation_plan(f: Fill) -> bytes:
    w = W("Calibri", 11, landscape=True)
    w.h("Engagement plan" + ("" if f.v == 0 else " – Adults and Communities"), 1)
    for line, hint in (
        ("What are we engaging on?", "[one sentence]"),
        ("What can people change by taking part?", "[be honest about what is already decided]"),
        ("What do we know already?", "[earlier surveys, complaints, Healthwatch]"),
        ("Lead officer", "[name]"),
        ("Budget", "[£]"),
    ):
        w.p(f"<b>{line}</>  {f(line, hint)}")
    for title, heads, least in (
        (
            "Who do we need to hear from?",
            ["Group", "How many", "Why they may not take part", "How we will reach them"],
            5,
        ),
        ("What will we do?", ["Activity", "Who", "When", "Access and language needs", "Cost"], 6),
        ("How will we feed back?", ["To whom", "By what means", "By when"], 3),
    ):
        w.h(title, 2)
        w.table([[f"#{h}" for h in heads], *f.rows(heads, least)], colour="E4DFEC")
    return w.data()


add(
    consultation_plan,
    "b Engagement/Engagement plan.docx",
    "b Engagement/Engagement toolkit 03 - plan.docx",
    (
        "f Engagement/Engagement plan carers strategy 2025.docx",
        """
        A new carers' strategy for 2025 to 2030
        The priorities and how £640k of carers' money is spent; not the legal duties
        SACE 2023: 31% of carers have as much social contact as they want. Healthwatch “Still waiting” report.
        Jude Amoah
        £4,500
        Working carers | 40 | shifts | evening online calls || Young adult carers | 15 | do not see themselves as carers | college pastoral staff || South Asian women | 20 | language, stigma | Asha Women's Group || Carers of people with mental ill health | 20 | fear of services | Rethink-type peer group
        Survey | all | 2 Sept to 18 Oct | print, large print, Gujarati, Urdu | £900 || Six tea-and-talk events | by locality | Sept | sitting service offered | £2,400 || Two online calls | working carers | 7.30pm 11 and 24 Sept | captions | nil
        Everyone who left an address | letter, “you said” sheet | December || Cabinet | report | January
        """,
    ),
    (
        "f Engagement/plan - day centre charges.docx",
        """
        charges for transport to day centres
        how the charge is phased, not whether
        petition (211)
        T Lomax
        none
        people at 4 centres | 180 | not all use words | Talking Mats with staff || family carers | 150 | angry | meet in person
        centre meetings | all | June | easy read, BSL | room free || drop-in calls | families | June–July | - | -
        centres | poster + meeting | Sept
        """,
    ),
    (
        "p Engagement/engagement plan autism - early draft.docx",
        """
        All-age autism plan
        ~
        Only 6 autistic adults answered last time
        Rowan
        ~
        Autistic adults without a learning disability | 30 | phone calls and busy rooms | written chat || Families | | |
        ~
        ~
        """,
    ),
    together=True,
)


def carers_survey(f: Fill) -> bytes:
    d = P(size=11, foot="Survey of carers" + (" – Thornsea City Council – SC24/" if f.v else ""))
    d.t("Caring for someone in Thornsea", 18, bold=True)
    d.t(
        "We would like to know what life is like for you. The survey takes about ten minutes. You do not have to answer every question. If you would like it in another language, large print or Braille, or help to fill it in, ring 01632 960166. Please post it back by the date in the letter; you do not need a stamp.",
        10,
    )
    d.bar("ABOUT THE PERSON YOU CARE FOR")
    ask = d.ticks
    q = "1  How old is the person?"
    ask(q, "18–44|45–64|65–84|85 or over", f(q), step=100)
    q = "2  Do they have … (tick all that apply)"
    ask(
        q,
        "Dementia|A physical disability|Sight or hearing loss|A mental health problem|A learning disability|A long illness",
        f(q),
        step=160,
    )
    q = "3  Where do they usually live?"
    ask(q, "With me|Somewhere else", f(q), step=160)
    d.bar("YOUR QUALITY OF LIFE")
    for q, o in (
        (
            "4  How do you spend your time?",
            "I can do things I value or enjoy|I do some of the things I value|I don’t do anything I value or enjoy",
        ),
        ("5  How much control do you have over your daily life?", "As much as I want|Some but not enough|None"),
        (
            "6  How much contact do you have with people you like?",
            "As much as I want|Some but not enough|Little, and I feel isolated",
        ),
        (
            "7  Overall, how satisfied are you with the support you have had?",
            "Very|Fairly|Neither|Not very|Not at all|We had none",
        ),
        (
            "8  In the last year, was information easy to find?",
            "Very easy|Fairly easy|Fairly difficult|Very difficult|I did not look",
        ),
    ):
        ask(
            q, o, f(q), step=230 if len(o) > 70 and "Very" not in o else 150 if "isolated" in o or "enough" in o else 95
        )
    d.bar("YOUR HEALTH AND WORK")
    q = "9  In the last year has caring caused you …"
    ask(q, "Feeling tired|Disturbed sleep|Stress|Depression|Back strain|To see my own GP|None of these", f(q), step=120)
    q = "10  Are you in paid work?"
    ask(q, "Full-time|Part-time|Retired|Not working because of caring", f(q), step=105)
    q = "11  How many hours a week do you care?"
    ask(q, "0–9|10–19|20–34|35–49|50–99|100 or more", f(q), step=75)
    q = "12  What one thing would make the most difference to you?"
    d.box(q, f(q), 70)
    q = "13  Is there anything else you would like to tell us?"
    d.box(q, f(q), 70)
    q = "14  Did someone help you to fill this in?"
    ask(q, "No|Yes, family or friend|Yes, a worker", f(q), step=140)
    d.t("Thank you. Please put the survey in the envelope.", bold=True)
    return d.data()


add(
    carers_survey,
    "b Surveys/Survey of carers.pdf",
    "b Surveys/Local carers survey questionnaire 2024.pdf",
    (
        "f Surveys/returned/carers survey 00213.pdf",
        """
        85 or over
        Dementia; Sight or hearing loss
        With me
        I do some of the things I value
        Some but not enough
        Little, and I feel isolated
        Not very
        Very difficult
        Feeling tired; Disturbed sleep; To see my own GP
        Retired
        100 or more
        A night's sleep. My wife gets up six or seven times and the night sitter was cut to one a week in March.
        The lady from the memory service was lovely. Nobody rang back from your office.
        No
        """,
    ),
    (
        "f Surveys/returned/0388 scanned.pdf",
        """
        18–44
        A learning disability; A long illness
        With me
        I don’t do anything I value or enjoy
        None
        Some but not enough
        Fairly
        I did not look
        Stress; Back strain
        Not working because of caring
        50–99
        respite we can trust
        ~
        Yes, family or friend
        """,
    ),
    (
        "p Surveys/returned/0402 (stopped after page 1).pdf",
        """
        65–84
        A physical disability
        Somewhere else
        I can do things I value or enjoy
        As much as I want
        ~9
        """,
    ),
    together=False,
)
