"""Health and safety, and business continuity, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import P, X
from eval.aside.forms_dev.offices.pen import W


def violence_report(f: Fill) -> bytes:
    d = P(size=9.5, foot="HS1(V)" + (" 03/24" if f.v else ""))
    d.c.rect(d.right - 110, d.y - 26, 110, 24)
    d.c.setFont("Helvetica", 7)
    d.c.drawString(d.right - 106, d.y - 9, "Safety team ref.")
    d.t("Ridingshire Council", 10)
    d.t("Violence, abuse or threat to staff: report form", 14, bold=True, wide=360)
    d.bar("1   PERSON AFFECTED")
    d.line("Name", f("Name"), at=40, end=300, down=False)
    d.line("Job", f("Job"), x=310, at=30)
    d.line("Workplace", f("Workplace"), at=60)
    d.bar("2   WHAT HAPPENED")
    d.line("Date", f("Date"), at=40, end=200, down=False)
    d.line("Time", f("Time"), x=210, at=30, end=320, down=False)
    d.line("Place", f("Place"), x=330, at=35)
    d.ticks("Kind", "Physical|Verbal|Racist|Sexual|Dog|Damage|On-line", f("Kind"), at=40, step=65)
    d.box("Describe what happened, in your own words", f("Describe what happened, in your own words"), 90)
    d.box("Injury (part of body, first aid, hospital)", f("Injury (part of body, first aid, hospital)"), 30)
    d.box("Witnesses", f("Witnesses"), 24)
    d.bar("3   AFTERWARDS")
    d.ticks("Police called?", "Yes|No", f("Police called?"), at=110)
    d.ticks("Is there a flag on the record?", "Yes, before|Added now|No", f("Is there a flag on the record?"), at=150)
    d.ticks("More than 7 days off work?", "Yes (RIDDOR)|No", f("More than 7 days off work?"), at=150)
    d.box(
        "Manager: what will be done so that it does not happen again?",
        f("Manager: what will be done so that it does not happen again?"),
        60,
    )
    d.line("Signed", f("Signed"), at=40, end=260, down=False)
    d.line("Manager", f("Manager"), x=270, at=50)
    return d.data()


add(
    violence_report,
    "b H&S/HS1V violence report.pdf",
    "b H&S/HS1(V) 0324.pdf",
    (
        "f H&S/incidents/HS1V 24-07.pdf",
        """
        M.T.
        AMHP
        Civic Annexe
        2/7/24
        23.15
        s.136 suite
        Physical; Verbal
        Person threw a chair when told that no bed had been found after nine hours. It hit my left arm. Nurse and two police officers in the room. He said sorry afterwards; I do not want to press charges.
        Bruise to left forearm, ice pack
        PC (name with manager), nurse in charge
        Yes
        Added now
        No
        Raised the wait for beds with the trust (ref. in log). Taxi home. Debrief 3/7, offered counselling.
        MT
        D. Ogle
        """,
    ),
    (
        "f H&S/incidents/HS1V financial assessment visit.pdf",
        """
        L.
        visiting officer
        Finance
        15-5
        am
        front door
        Verbal; Dog
        son shouted about the bill and let dog out. left.
        none
        -
        No
        Yes, before
        No
        two to visit; letter to son
        """,
    ),
    (
        "p H&S/incidents/HS1V - unsigned.pdf",
        """
        K.
        Support worker
        Larch House
        ~
        ~
        ~
        Physical
        Scratched while helping with personal care
        ~8
        """,
    ),
    together=False,
)


def impact_analysis(f: Fill) -> bytes:
    x = X()
    heads = [
        "Activity",
        "Effect after 4 hours",
        "Effect after 24 hours",
        "Effect after 3 days",
        "Recovery time objective",
        "Minimum staff",
        "Systems needed",
        "Suppliers needed",
    ]
    rows: list[list[str | int | float | None]] = [
        ["!Business impact analysis"],
        ["Service:", f("Service:")],
        ["Owner:", f("Owner:")],
        ["Date reviewed:", f("Date reviewed:")],
        [],
    ]
    if f.v == 0 and not f.on:
        rows += [
            ["H = harm to people, legal breach or loss of more than £100k; M = serious disruption; L = inconvenience"],
            [],
        ]
    rows.append([f"#{h}" for h in heads])
    rows += [list(r) for r in f.rows(heads, 10)]
    x.sheet("BIA", rows, [34, 14, 14, 14, 14, 10, 22, 22])
    people = ["Role", "Name", "Deputy", "How to reach out of hours"]
    x.sheet(
        "Key people",
        [[f"#{h}" for h in people], *[list(r) for r in f.rows(people, 6)]],
        [24, 24, 24, 30],
    )
    return x.data()


add(
    impact_analysis,
    "b Business continuity/BIA.xlsx",
    "b Business continuity/BIA blank 2025.xlsx",
    (
        "f Business continuity/BIA Hospital discharge.xlsx",
        """
        Transfer of care hub
        Kath Lindley
        3 Feb 2025
        Agree packages for people ready to leave | M | H | H | 8 hours | 4 | case system, trust portal | home care framework || Mental capacity assessments on wards | L | M | H | 48 hours | 2 | none (paper) | - || Daily situation report | L | L | M | 3 days | 1 | spreadsheet | -
        Hub manager | Kath Lindley | Jo Sands | duty phone || On-call director | rota | rota | switchboard
        """,
    ),
    (
        "f Business continuity/BIA_community_alarm.xlsx",
        """
        Careline 24/7
        S. Pocock
        Jan 25
        Answer alarm calls | H | H | H | 5 min | 3 | Call platform, DR site | platform supplier || Install alarms | L | L | M | 5 days | 2 | stock | alarm maker
        Manager | S Pocock | H Ings | on wall chart
        """,
    ),
    (
        "p Business continuity/BIA deputyship (wip).xlsx",
        """
        Deputyship and appointees
        ~
        ~
        Weekly allowances to 140 people | M | H | H | | | |
        ~
        """,
    ),
    together=True,
)


def continuity_plan(f: Fill) -> bytes:
    w = W("Arial", 11)
    w.h("Service business continuity plan", 0)
    w.p(
        f"Service: {f('Service:', 'Insert name')}",
        f"Plan owner: {f('Plan owner:', 'Insert name')}",
        f"Last exercised: {f('Last exercised:', 'Insert date')}",
    )
    w.p("<r>Print a copy and keep it at home. It is no use on a server that is down.</>")
    w.h("1. Who can start this plan", 2)
    w.p(f("1. Who can start this plan", "<y>Insert post titles, in office hours and out of hours</>"))
    w.h("2. First hour", 2)
    w.numbers(
        "Make sure that people are safe. Ring 999 if need be.",
        "Open a log of decisions.",
        "Ring the on-call director and the emergency planning officer.",
        "Decide who needs to be told.",
    )
    w.h("3. Contacts", 2)
    heads = ["Name", "Role", "Work mobile", "Home"]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 6)])
    for number, (title, heads, least) in enumerate((
        ("People at highest risk", ["Where the list is kept", "Who can print it", "How often refreshed"], 2),
        ("Loss of building", ["What we would do", "Where we would go", "Who arranges"], 3),
        ("Loss of case management system", ["What we would do", "Paper forms kept at", "Catch-up entry by"], 3),
        ("Loss of staff (30% or more)", ["Activity to stop", "Activity to keep", "Help from"], 4),
        ("Failure of a care provider", ["Step", "Who", "Within"], 5),
    ), 4):  # fmt: skip
        w.h(f"{number}. {title}", 2)
        w.table([[f"#{h}" for h in heads], *f.rows(heads, least)])
    w.h("9. Standing down", 2)
    w.p(
        f(
            "9. Standing down",
            "<y>Insert how you will decide that things are back to normal, and hold a debrief within two weeks</>",
        )
    )
    if f.v:
        w.table([["#Version", "#Date", "#Change", "#By"], ["", "", "", ""], ["", "", "", ""]])
    return w.data()


add(
    continuity_plan,
    "b Business continuity/Service BCP.docx",
    "b Business continuity/BCP skeleton for services.docx",
    (
        "f Business continuity/BCP Provider services - four homes.docx",
        """
        In-house residential and short breaks
        Gwen Aldous
        14 November 2024 (loss of power, Larch House)
        Registered manager on duty; on-call manager 5pm to 8am
        Gwen Aldous | Service manager | 01632 960131 | with switchboard || Neil Foy | RM, Larch House | 01632 960132 | with switchboard
        Evacuation folder by the front door | Shift lead | weekly
        Move residents to another home | Larch House takes 6, Elm takes 4 | On-call manager || Buses | Fleet desk | Emergency planning
        Paper MAR charts and day notes | office, red box | next shift
        Activities and outings | personal care, medicines, meals | bank staff, day centre staff
        n/a – see corporate plan | - | -
        When all residents are home and have been seen by their key worker. Debrief led by GA.
        """,
    ),
    (
        "f Business continuity/BCP Safeguarding hub.docx",
        """
        MASH adults
        T. Rix
        -
        Team manager
        T Rix | TM | 01632 960135 | - || Duty | | 01632 960136 | -
        n/a | n/a | n/a
        work from home | Annexe if phones down | TR
        phone and paper log | shared drive offline copy | 24h
        closing old enquiries | new concerns | locality teams, SW from CHC
        Get RAG list from commissioning | duty SW | 2 hours
        ~
        """,
    ),
    (
        "p Business continuity/BCP community OT - needs finishing.docx",
        """
        Community occupational therapy
        Ian Bell
        ~
        ~
        Ian Bell | Manager | 01632 960139 | || Renata K | Deputy | |
        ~
        Work at home | Civic Offices | admin
        ~5
        """,
    ),
    together=False,
)
