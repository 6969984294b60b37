"""Human resources: posts, inductions, supervision."""

# ruff: noqa: RUF001
from __future__ import annotations

import re

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W


def role_profile(f: Fill) -> bytes:
    w = W("Gill Sans MT", 11)
    w.h("Role profile", 1)
    w.table(
        [
            [*f.pair("Post title"), *f.pair("Post number")],
            [*f.pair("Directorate"), *f.pair("Grade", "<g>HR to confirm after evaluation</>")],
            [*f.pair("Reports to"), *f.pair("DBS level", "<g>None / Basic / Enhanced</>")],
        ],
        [3, 6, 3, 5],
    )
    for heading, count, hint in (
        ("Main purpose of the job", 1, "<g>Two or three sentences beginning “To …”</>"),
        ("Key responsibilities", 6, "<g>No more than eight. Start each with a verb</>"),
        ("Knowledge and qualifications", 3, "<g>Essential (E) or desirable (D)</>"),
        ("Skills and experience", 4, "<g>Say how each will be assessed: application (A), interview (I), test (T)</>"),
        ("Special conditions", 2, "<g>Travel, rota, lone working, political restriction</>"),
    ):
        w.h(heading, 2)
        answer = f(heading)
        w.bullets(*(answer.split("\n") if answer else [hint] + [""] * count))
    w.p("<s>Job evaluation reference:              Date evaluated:</>" + ("<s>              Panel:</>" if f.v else ""))
    return w.data()


add(
    role_profile,
    "b Recruitment/Role profile.docx",
    "b Recruitment/Role profile template 2024.docx",
    (
        "f Recruitment/Role profile Sensory rehab officer.docx",
        """
        Rehabilitation officer for visual impairment
        ASC-0417
        Adults
        Grade 8
        Team manager, sensory and reablement
        Enhanced, adults' barred list
        To help people with sight loss to live safely and independently by teaching mobility, daily living and communication skills.
        Carry out specialist assessments under section 2 and 9 of the Care Act¶Write and review rehabilitation programmes¶Register people with a CVI within five working days¶Advise on lighting and low-vision aids¶Train care staff
        Diploma or foundation degree in rehabilitation studies (E)¶Membership of the professional network (D)
        Teaching long cane technique (A, I, T)¶Working with deafblind people (A, I)
        Travel across the county¶Occasional evenings
        """,
    ),
    (
        "f Role profile - ASC Data quality officer v2.docx",
        """
        Data quality officer (client level data)
        ~
        Adult Social Care and Health
        SO1
        Performance manager
        None
        To make sure that quarterly client level data returns are right first time.
        Run validation before each submission¶Chase missing review outcomes with teams¶Keep the data dictionary
        A-levels or equivalent (E)
        SQL (T)¶Explaining numbers to people who do not like numbers (I)
        ~
        """,
    ),
    (
        "p Recruitment/Role profile ASC hub navigator - draft.docx",
        """
        Hub navigator
        ~
        Adults
        ~
        Hub manager
        ~
        To be the first person that callers speak to and to solve what can be solved in one conversation.
        ~4
        """,
    ),
    together=True,
)


def induction_list(f: Fill) -> bytes:
    w = W("Arial", 10, landscape=True)
    w.h("Induction checklist for new social care staff", 1)
    w.p(
        "The manager opens the checklist before day one. Each line is initialled by the person who gave the induction and dated. It is returned to Workforce Development at the end of week 12 and is needed before probation can be signed off."
    )
    w.tab(
        "<b>New starter:</> "
        + f("New starter:", "." * 40)
        + "\t<b>Start date:</> "
        + f("Start date:", "." * 20)
        + "\t<b>Buddy:</> "
        + f("Buddy:", "." * 25),
        10,
        17,
    )
    rows = [["#", "#Date", "#Initials", "#Comments"]]
    for stage, items in (
        (
            "Before the first day",
            [
                "Laptop, phone and lone worker device ordered",
                "Access to case management system requested",
                "Letter of welcome with reporting instructions",
            ],
        ),
        (
            "Week 1",
            [
                "Tour, fire exits, first aiders",
                "Read and signed: code of conduct, information security",
                "Safeguarding adults: who to tell and how",
                "Met the service manager",
            ],
        ),
        (
            "Weeks 2 to 6",
            [
                "Shadowed a home visit",
                "Shadowed duty",
                "Strengths-based practice course",
                "First supervision held",
                "Display screen assessment done",
            ],
        ),
        (
            "Weeks 7 to 12",
            [
                "First own assessment audited by manager",
                "Mental Capacity Act level 2",
                "Visit to two providers",
                "Probation review booked",
            ],
        ),
    ):
        rows.append([f"#{stage}"])
        for item in items:
            cell = f(item)
            parts = [part.strip() for part in re.split(r"\s/(?=\s)", cell)]
            rows.append([item, *[*parts, "", "", ""][:3]])
    w.table(rows, [11, 3, 2.5, 9], colour="E2EFD9")
    w.p("<b>Manager’s overall comment:</> " + f("Manager’s overall comment:"))
    if f.v == 0:
        w.p("<s>Easthaven Council Workforce Development. Checklist reference WD/IND/3</>")
    return w.data()


add(
    induction_list,
    "b Workforce Development/Induction checklist.docx",
    "b WD-IND-3 Induction checklist new staff.docx",
    (
        "f Workforce Development/Induction checklist - H Quartey.docx",
        """
        Hannah Quartey
        8.1.24
        Priya
        4.1.24 / MJ / phone late, came 10.1
        4.1.24 / MJ
        3.1.24 / HR
        8.1.24 / PS
        9.1.24 / PS
        9.1.24 / MJ / used last SAR as example
        11.1.24 / MJ
        17.1.24 / PS / Mr L, review
        22.1.24 / TD
        ~
        25.1.24 / MJ
        1.2.24 / HQ / needs chair
        6.3.24 / MJ / good on voice of the person, less on carer
        14.3.24 / / booked again after illness
        20.3.24 / PS / Beech Court and a supported living scheme
        27.3.24 / MJ
        Hannah has settled quickly and has a caseload of 12.
        """,
    ),
    (
        "f Induction checklist OTA North team.docx",
        """
        Stuart Penhale
        September
        ~
        done
        done
        done
        3 Sep
        3 Sep
        3 Sep / LG
        ~
        5 Sep / LG
        n/a / / OTAs don't do duty
        12 Sep / LG
        19 Sep / LG
        3 Sep / SP
        10 Oct / LG / ramp at Hill View
        Nov
        ~
        25 Nov
        Confirmed in post.
        """,
    ),
    (
        "p Workforce Development/Induction checklist Ali B wk 3.docx",
        """
        Ali Bashir
        29/4/24
        Carol
        22/4 / TM
        22/4 / TM
        ~
        29/4 / TM
        30/4 / TM
        30/4 / TM
        ~
        8/5 / CW
        ~9
        """,
    ),
    together=False,
)


def supervision_note(f: Fill) -> bytes:
    w = W("Arial", 11)
    w.p("<b>Personal supervision record</>" + ("  <s>(CONFIDENTIAL when complete)</>" if f.v else ""))
    w.table(
        [
            ["#Supervisee", "#Supervisor", "#Date", "#Date of last session"],
            [f("Supervisee"), f("Supervisor"), f("Date"), f("Date of last session")],
        ],
        colour="FFF2CC",
    )
    for head, hint in (
        ("How are you?", "<gi>Check in: health, home, workload, leave</>"),
        ("Actions from last time", "<gi>Done / not done / no longer needed</>"),
        (
            "Work discussed",
            "<gi>Do not record details of people here: case decisions go on the person’s record. Note initials and the theme only.</>",
        ),
        (
            "Practice and learning",
            "<gi>What have you read, seen, tried? Link to the Professional Capabilities Framework or KSS.</>",
        ),
        ("Safeguarding, mental capacity, risk", ""),
        ("Equality, diversity, inclusion", "<gi>Experiences of discrimination; how identity matters in the work</>"),
        ("Feedback from people and carers", ""),
        ("Team and organisation", ""),
        ("Agreed actions (who, when)", "1.\n2.\n3."),
    ):
        w.table([[f"#{head}"], [f(head, (hint + "\n\n\n") if hint else "\n\n\n")]], colour="FFF2CC")
    w.tab(
        "Signed (supervisee)\t"
        + f("Signed (supervisee)", "." * 30)
        + "\tSigned (supervisor)\t"
        + f("Signed (supervisor)", "." * 30),
        4,
        9,
        13,
    )
    return w.data()


add(
    supervision_note,
    "b Supervision/Supervision record.docx",
    "b Supervision policy/Appendix 2 supervision record.docx",
    (
        "f Supervision/redacted supervision record 1.docx",
        """
        T.B.
        G.L.
        18/6/24
        14/5/24
        Tired. Two weeks' leave from 1 July. Caseload 19 and wants to stay under 20.
        1 done, 2 done, 3 carried over (visit to the memory cafe)
        Mr E (coercion by nephew?), Mrs O (moving home after 3 months in a D2A bed), K (transition, mum's fears)
        Read the SAR on Colin. Has tried appreciative questions with Mrs O: “more came out in ten minutes than in the whole review”.
        s.42 for Mr E progressing, strategy meeting 20/6. Capacity for finances to be assessed again by TB with interpreter.
        Talked about being the only black man in the team and about comments by a resident's family. GL to speak with the home.
        Complaint not upheld; card from K's mum
        Duty is too thin on Mondays.
        1. TB to book BIA taster by 30/6¶2. GL to raise Monday duty at SMT¶3. Joint visit to Mr E
        T.B.
        G.L.
        """,
    ),
    (
        "f Supervision/supervision record March (audit sample).docx",
        """
        Carly
        Mo
        5 March
        Jan
        ok
        all done
        5 open safeguardings, 2 ready to close
        MCA refresher
        nil
        ~
        none this month
        new duty rota from April
        Close 2; book leave; visit extra care
        ~
        Mo
        """,
    ),
    (
        "p Supervision/Supervision record - prep notes.docx",
        """
        Jas
        Ewan
        ~2
        Much better since moving to four days
        2 of 3 done
        ~
        Started a journal club on Thursdays
        ~7
        """,
    ),
    together=True,
)
