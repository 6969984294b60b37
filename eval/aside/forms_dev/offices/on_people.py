"""Human resources and learning."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import P


def return_to_work(f: Fill) -> bytes:
    d = P(size=10, foot="HR15 Return to work discussion" + (" v6 Jan 2024" if f.v else ""))
    d.t("Ashwell Metropolitan Borough Council", 9, grey=0.4)
    d.t("RETURN TO WORK DISCUSSION", 15, bold=True)
    d.t(
        "To be completed by the manager with the employee on the first day back, however short the absence. Keep on the personal file and enter the dates on the HR portal.",
        9,
    )
    d.line("Employee", f("Employee"), at=60, end=300, down=False)
    d.line("Payroll no.", f("Payroll no."), x=310, at=60)
    d.line("Job title", f("Job title"), at=60, end=300, down=False)
    d.line("Team", f("Team"), x=310, at=60)
    d.line("First day of absence", f("First day of absence"), at=110, end=300, down=False)
    d.line("Date returned", f("Date returned"), x=310, at=75)
    d.line("Working days lost", f("Working days lost"), at=110, end=300)
    d.ticks("Certificate:", "Self|GP fit note|None yet", f("Certificate:"), at=110)
    d.box("Reason for absence", f("Reason for absence"), 40)
    d.ticks("Was the absence related to work?", "Yes|No", f("Was the absence related to work?"), at=200)
    d.ticks("Has a trigger been reached?", "Yes|No", f("Has a trigger been reached?"), at=200)
    d.box(
        "What did the employee say about their health now?", f("What did the employee say about their health now?"), 55
    )
    d.box(
        "Adjustments or support agreed (phased return, workload, equipment, Occupational Health)",
        f("Adjustments or support agreed (phased return, workload, equipment, Occupational Health)"),
        55,
    )
    d.box("What has happened in work while they were away?", f("What has happened in work while they were away?"), 40)
    d.line("Manager’s signature", f("Manager’s signature"), at=110, end=330, down=False)
    d.line("Date", f("Date"), x=340, at=35)
    d.line("Employee’s signature", f("Employee’s signature"), at=110, end=330)
    return d.data()


add(
    return_to_work,
    "b HR forms/HR15 return to work.pdf",
    "b HR15_Return_to_Work_v6.pdf",
    (
        "f Workforce/sample RTW 1 (redacted name).pdf",
        """
        K.M.
        40-----
        Social care assessor
        East locality
        6/11/23
        20/11/23
        10
        GP fit note
        Chest infection
        No
        No
        Still coughing, tires by the afternoon. Does not want OH.
        Home working until 1/12, no duty for two weeks
        Duty rota for December sent; two new cases allocated, handover with RP at 2pm
        J. Coyle
        20.11.23
        K M
        """,
    ),
    (
        "f HR15 Return to Work - Residential short breaks.pdf",
        """
        Deborah Asante
        ~
        Night support worker
        Larch House
        2 Feb
        9 Feb
        4 shifts
        Self
        Back strain after using the mobile hoist on 1 Feb. Incident form 2291 sent in.
        Yes
        Yes
        Feels 80%. Physio from her own pocket.
        No lifting for 3 weeks. OH referral made. Moving and handling refresher 21 Feb. Stage 1 not to be applied because of industrial injury (HR advice, MB).
        ~
        SL
        09/02
        D Asante
        """,
    ),
    (
        "p HR15 not finished.pdf",
        """
        Tom Everley
        ~
        OT
        ~
        12/3/24
        18/3/24
        5
        ~
        Migraine
        ~8
        """,
    ),
    together=False,
)
