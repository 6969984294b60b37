"""The principal social worker's office and commissioning."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W


def observation(f: Fill) -> bytes:
    w = W("Arial", 10.5)
    w.h("Practice observation", 1)
    outer = w.table([["", ""], ["#Observer’s notes"], [f("Observer’s notes", "\n\n\n\n\n")]], colour="FBE5D6")
    for cell, labels in zip(
        outer.rows[0].cells,
        (("Worker", "Team", "Observer"), ("Date", "Type of visit", "Person agreed to observer? (Y/N)")),
        strict=True,
    ):
        inner = cell.add_table(len(labels), 2)
        inner.style = w.doc.styles["Table Grid"]
        for row, label in zip(inner.rows, labels, strict=True):
            w.put(row.cells[0], label)
            w.put(row.cells[1], f(label))
        cell.add_paragraph()
    rows = [["#What we look for", "#Seen", "#Partly", "#Not seen", "#N/A"]]
    for item in (
        "Explains who they are and why they have come",
        "Begins with what matters to the person",
        "Listens more than talks",
        "Uses plain words",
        "Notices the carer",
        "Talks about risk openly",
        "Thinks about mental capacity",
        "Leaves the person knowing what will happen next",
    ):
        rows.append([item, *f.cells(item, "Seen|Partly|Not seen|N/A")])
    w.table(rows, [9, 2, 2, 2, 2], colour="FBE5D6")
    for prompt in (
        "What the person said about the worker",
        "What was done well",
        "One thing to work on",
        "Worker’s reflection",
    ):
        w.table([[f"#{prompt}"], [f(prompt, "\n\n")]], colour="FBE5D6")
    if f.v:
        w.p(
            "<s>Observers: read the two-page guide. Give feedback on the same day; send this record within five days.</>"
        )
    return w.data()


add(
    observation,
    "b PSW/Practice observation.docx",
    "b PSW/Practice week 2024 observation record.docx",
    (
        "f PSW/observations/Observation 12 redacted.docx",
        """
        Bungalow, 3pm. Mr E in his chair, nephew stood in the doorway throughout. T. moved his own chair so that he faced Mr E and had his back to the nephew. Asked nephew to put the kettle on and used the time.
        T.B.
        North
        PSW
        25/6/24
        s.42, second visit
        Y
        Seen
        Seen
        Seen
        Seen
        Partly
        Seen
        Partly
        Seen
        “He's the first that's asked me.”
        Use of the room; silence
        Write the capacity thinking down before leaving the car
        I was more nervous than I looked. I would ring the bank sooner next time.
        """,
    ),
    (
        "f PSW/observations/obs - OT review.docx",
        """
        Stairlift review, 25 mins. Clear demo. Daughter on phone.
        RK
        OT South
        Ian
        July
        review
        yes
        Seen
        Partly
        Not seen
        Seen
        N/A
        Seen
        N/A
        Seen
        nice
        practical
        stop talking
        ~
        """,
    ),
    (
        "p PSW/observations/Observation record - booked.docx",
        """
        ~
        Lena
        Hospital
        Moira
        18 July
        discharge planning meeting
        ~13
        """,
    ),
    together=True,
)


def quality_visit(f: Fill) -> bytes:
    w = W("Arial", 10)
    w.head(
        "Thornsea City Council Contracts and Quality",
        "QM4 Quality monitoring visit" + (" / care homes / issue 9" if f.v else ""),
    )
    w.h("Quality monitoring visit: care homes", 1)
    w.table(
        [
            ["Home", f("Home"), "Manager", f("Manager")],
            ["Beds / occupied", f("Beds / occupied"), "Visited by", f("Visited by")],
            ["Date and times", f("Date and times"), "Announced?", f.tick("Announced?", "Yes|No")],
        ],
        [3, 5.5, 3, 5.5],
    )
    if not f.on:
        w.p(
            "<i>Score 1 = poor, 2 = needs work, 3 = good, 4 = excellent. Always talk with at least three residents and one relative before you open a file.</>"
        )
    rows = [["#Area and prompts", "#Evidence seen", "#Score 1–4"]]
    for area, hint in (
        ("1. Dignity and choice", "Knocking, names, choice of meals, getting-up times"), ("2. Care plans", "Sample three. Who wrote it? Is it the person on the page?"), ("3. Medicines", "MAR gaps, covert, PRN"), ("4. Staffing", "Dependency tool, agency, night cover, rota"),
        ("5. Safe recruitment", "Two files"), ("6. Training and supervision", "Matrix"), ("7. Safeguarding and DoLS", "Log, conditions met"), ("8. Food and drink", "Eat with them"), ("9. Activities", "Last week, not next week"), ("10. Environment and infection control", ""), ("11. Complaints and compliments", ""), ("12. Management", "Audits that led to something"),
    ):  # fmt: skip
        answer = f(area)
        text, _, score = answer.rpartition(" = ")
        rows.append([f"<b>{area}</>\n<s>{hint}</>", text, score])
    w.table(rows, [5.5, 9.5, 2])
    for prompt in ("What residents told us", "What relatives told us", "What staff told us"):
        w.p(f"<b>{prompt}</>", f(prompt) or "")
    heads = ["Action", "By whom", "By when", "Checked"]
    w.p("<b>Actions</>")
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 5)])
    w.p("Overall: " + f.delete("Overall:", "Green|Amber|Red", "(circle)"))
    return w.data()


add(
    quality_visit,
    "b Contracts/QM4 visit.docx",
    "b Contracts/QM4 care home quality monitoring visit issue 9.docx",
    (
        "f Contracts/Visits/QM4 Lowmoor Lodge May 24.docx",
        """
        Lowmoor Lodge
        J. Oyelowo
        32 / 29
        S. Vane, P. Lall
        21 May 2024, 07.30–14.00
        No
        Nobody was up against their will at 7.30; eleven were still asleep. One carer called a lady “sweetie”. = 3
        Three sampled. Mr T's says he was a lighthouse keeper and staff knew it. Mrs A's oral care plan out of date. = 3
        No gaps. PRN protocols good. Fridge at 9 degrees on two days. = 2
        Tool used weekly; 2 nights in May with one senior only = 2
        Both complete = 4
        94%; supervision every 7 weeks = 3
        8 DoLS, all in date; log up to date = 4
        Fish pie. Choice shown on two plates. = 4
        Singing, garden. Nothing for those in bed. = 2
        New bathroom; malodour in corridor B = 3
        4 complaints, answers kind and prompt = 4
        Falls audit led to new lighting = 4
        “They come when I ring, mostly.” “I would like my own teapot.”
        Two spoken to, both content. One has not been told about the change of key worker.
        Want longer handover
        Fridge: replace and log | Manager | 31 May | 4 June || Night senior cover | Owner | 1 July | || Plan for people in bed | Activities lead | 30 June |
        Amber
        """,
    ),
    (
        "f Contracts/Visits/QM4 St Anselm 2025.docx",
        """
        St Anselm's
        Sr Bernard
        24/24
        GT
        6.3.25
        Yes
        good rapport = 4
        typed, reviewed monthly = 3
        fine = 3
        no agency = 4
        ok = 3
        matrix 88% = 3
        no open cases = 3
        lunch at 12 sharp! = 2
        chapel daily, little else = 2
        spotless = 4
        none logged - ask = 2
        ~
        “Very kind.” “I don't go to chapel so it's a long day.”
        none there
        proud of the home
        Log grumbles too | Manager | April | || Activities other than chapel | Manager | May | -
        Green
        """,
    ),
    (
        "p Contracts/Visits/QM4 Abbey Grange (notes to be added).docx",
        """
        Abbey Grange
        Acting: M. Dole
        40 / 31
        P. Lall
        24 Sept 2024
        No
        Two call bells out of reach = 1
        ~
        14 gaps in one week = 1
        ~9
        ~3
        Medicines audit weekly | Acting manager | now |
        ~
        """,
    ),
    together=False,
)
