"""Information governance."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W

DPIA = (
    ("Step 1: Identify the need", (
        ("1.1 Name of project or system", ""), ("1.2 Information asset owner", ""), ("1.3 Project lead and contact", ""), ("1.4 What will the project do and what are its benefits?", "Explain broadly what it aims to achieve. You may link to a business case."),
        ("1.5 Why is a DPIA needed?", "Special category data on a large scale; vulnerable people; new technology; matching of data"),
    )),
    ("Step 2: Describe the processing", (
        ("2.1 Whose data?", "Adults with care needs, carers, staff, relatives"), ("2.2 What data?", "List the fields. Include health, ethnicity, criminal offence data"), ("2.3 How is it collected?", ""), ("2.4 Where is it stored?", "Country, supplier, hosting"),
        ("2.5 Who will have access?", ""), ("2.6 With whom is it shared?", ""), ("2.7 How long is it kept?", "Refer to the retention schedule"), ("2.8 How is it destroyed?", ""), ("2.9 How many people are affected?", ""), ("2.10 Does it leave the UK?", ""),
    )),
    ("Step 3: Consultation", (("3.1 Have people who use services been asked?", "If not, why not"), ("3.2 Which colleagues have been consulted?", ""), ("3.3 Has the supplier been asked for assurances?", "DSPT, ISO 27001, penetration test"))),
    ("Step 4: Necessity and proportionality", (
        ("4.1 Lawful basis, Article 6", "e.g. 6(1)(e) public task: Care Act 2014"), ("4.2 Condition, Article 9", "e.g. 9(2)(h) health or social care"), ("4.3 Could the aim be met with less data?", ""), ("4.4 How will data be kept accurate?", ""),
        ("4.5 How are people told?", "Privacy notice – attach"), ("4.6 How will requests for access, correction and objection be met?", ""), ("4.7 Is there automated decision-making?", ""),
    )),
)  # fmt: skip


def dpia(f: Fill) -> bytes:
    w = W("Arial", 10)
    w.head(
        "Larkshire County Council – Information Governance",
        "DPIA" + (" template v2.3, owner: Data Protection Officer" if f.v else ""),
    )
    w.h("Data protection impact assessment", 1)
    if not f.on:
        w.p(
            "You must carry out a DPIA before you begin any processing that is likely to result in a high risk to individuals. Start early, while the project can still be changed. Send the draft to the IG mailbox; allow fifteen working days for advice. The DPO’s advice is recorded in step 7 and the asset owner may only overrule it with reasons."
        )
        w.p("<i>Notes in italics are there to help and can be removed.</>")
    for step, prompts in DPIA:
        rows = [[f"#{step}", "#"]]
        for prompt, hint in prompts:
            rows.append([prompt, f(prompt, f"<i>{hint}</>" if hint else "")])
        w.table(rows, [6.5, 10.5], colour="DDEBF7")
    w.p("<b>Step 5: Identify and assess risks</>")
    heads = [
        "Risk to individuals",
        "Likelihood (remote, possible, probable)",
        "Severity (minimal, significant, severe)",
        "Overall",
    ]
    w.table(
        [
            [f"#{h}" for h in heads],
            *f.rows(
                heads,
                4,
                ["<i>Wrong person’s record is opened</>", "<i>Possible</>", "<i>Significant</>", "<i>Medium</>"]
                if f.v == 0
                else None,
            ),
        ],
        [7, 4, 4, 2],
        colour="DDEBF7",
    )
    w.p("<b>Step 6: Measures to reduce risk</>")
    heads = ["Measure", "Effect (eliminated, reduced, accepted)", "Residual risk", "Approved Y/N"]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 4)], [7, 4, 3, 3], colour="DDEBF7")
    w.p("<b>Step 7: Sign off</>")
    rows = [["#Item", "#Name and date", "#Notes"]]
    for item, note in (
        ("Measures approved by", "Integrate actions into project plan"),
        ("Residual risks approved by", "If accepting any high risk consult the ICO first"),
        ("DPO advice provided", "Summary of advice:"),
        ("This DPIA will be kept under review by", ""),
    ):
        rows.append([item, f(item), note])
    w.table(rows, [5, 6, 6], colour="DDEBF7")
    return w.data()


add(
    dpia,
    "b Information Governance/DPIA.docx",
    "b Information Governance/DPIA template v2.3.docx",
    (
        "f Information Governance/DPIA register/DPIA Sensor-based care at home.docx",
        """
        Sensor-based assessment (“Just Living” kits)
        Head of Prevention and Technology Enabled Care
        Nia Pryce, nia.pryce@larkshire.example
        Movement sensors are placed in a person's home for up to 28 days to show their routine. It helps to size a package of care at the right level.
        Monitoring of vulnerable people; special category data; new technology
        Adults being assessed; indirectly their visitors and paid carers
        Name, address, case number, times of movement by room, door openings, use of kettle. No images, no sound.
        Sensors through a SIM hub
        UK data centre of the supplier (Cardiff)
        Named assessors (46), two supplier engineers
        Not shared except with the person and, with their agreement, family
        13 months, then anonymised
        Purged by supplier, certificate quarterly
        About 350 a year
        No
        Yes: four people who tried it in the pilot, and the TEC panel. They asked for a leaflet without jargon and for a switch to turn it off.
        Caldicott Guardian, PSW, Legal, ICT security
        DSPT standards met; ISO 27001 cert. seen; pen test March 2024
        6(1)(e) with Care Act 2014 s.9
        9(2)(h); DPA 2018 Sch 1 para 2
        Room sensors in at most five rooms; bathroom only with specific agreement
        Assessor checks chart against the person's own account
        Leaflet, home visit, notice on the website
        Through the council's rights team, five days
        No
        Person without capacity is monitored without best interests decision | possible | severe | High || Visitor not aware | probable | minimal | Medium || Family put pressure on the person by means of the chart | possible | significant | Medium
        Capacity and best interests section in the referral is mandatory | reduced | low | Y || Window sticker | reduced | low | Y
        N. Pryce 4/4/24
        Head of Prevention 11/4/24
        R. Dhillon, DPO 9/4/24: proceed, review after 50 kits
        Nia Pryce, Oct 2024
        """,
    ),
    (
        "f Information Governance/DPIA register/DPIA_Ambient_note_taking_pilot.docx",
        """
        AI note-taking pilot
        DASS
        Z. Malik
        records and summarises visits; 20 social workers for 12 weeks; saves about 5h per week
        new tech
        service users, carers, social workers
        voice recording, transcript, anything said
        phone app
        Supplier cloud, UK South
        the worker and admin
        none
        audio 24 h, transcript 30 d, summary as case record
        auto
        600 conversations
        N - supplier confirmed
        1 session w/ co-production group 12/2. They want to be asked each time.
        UNISON, PSW, ICT
        Yes, see appendix B
        public task
        health or social care
        No
        worker must check & edit before saving
        script + leaflet
        as usual
        No – human in the loop
        invented statements in summary | probable | significant | high || recording without agreement | possible | significant | medium
        mandatory check, audit 10% | reduced | medium | Y || consent prompt | reduced | low | Y
        ZM 20/2
        ~
        DPO 19/2
        ~
        """,
    ),
    (
        "p Information Governance/DPIA provider portal (started).docx",
        """
        Provider portal
        Head of Commissioning
        Len Okafor
        Providers will submit invoices and capacity online instead of by e-mail
        ~
        Providers' staff; people receiving care
        Name, hours delivered, rate
        ~
        ~4
        Six years plus current
        ~3
        ~2
        6(1)(e)
        ~13
        """,
    ),
    together=False,
)


def breach_report(f: Fill) -> bytes:
    w = W("Times New Roman", 12)
    w.p("<b>ASHWELL METROPOLITAN BOROUGH COUNCIL</>", "<b>Information security incident report</>", centre=True)
    w.p(
        "Report within 24 hours of finding out. The council has 72 hours to tell the regulator of a serious breach. Press Tab to move from field to field."
    )
    for label in (
        "Reported by",
        "Job title and team",
        "Telephone",
        "Date and time of incident",
        "Date and time discovered",
    ):
        w.tab(f"{label}:\t{f.legacy(label)}", 6)
    w.p(
        "<b>Type of incident</>  "
        + f.tick(
            "Type of incident",
            "Lost or stolen|E-mail to wrong person|Post to wrong address|Verbal|Unauthorised access|Other",
        )
    )
    for number, label in enumerate(
        (
            "What happened?",
            "What information was involved?",
            "How many people are affected, and are any at risk of harm?",
            "Who has seen it?",
            "What has been done to contain it?",
            "Have those affected been told? If not, why not?",
            "What would stop it from happening again?",
        ),
        1,
    ):
        w.p(f"<b>{number}.  {label}</>", f.legacy(label))
    w.table(
        [
            ["IG team only", "Ref: IS/      /      "],
            ["Severity score", "Reported to ICO?  Y / N"],
            ["Closed", "Lessons shared" if f.v == 0 else "Caldicott Guardian informed?  Y / N"],
        ],
        [8, 8],
    )
    return w.data()


add(
    breach_report,
    "b IG/Security incident report form.docx",
    "b IG/Data breach procedure appendix 1.docx",
    (
        "f IG/Incidents/IS 24 088 incident report.docx",
        """
        Meena Joshi
        Senior practitioner, Hospital team
        01632 960155
        Tues 9 July 2024, about 16.40
        Weds 10 July 08.55
        E-mail to wrong person
        Support plan for Mr F was e-mailed to a care home with a similar name to the one that had offered a place.
        Name, date of birth, NHS number, history of falls, notes about daughter
        One person and his daughter. No risk of harm thought likely.
        The manager of the other home, who rang us
        Deleted and confirmed in writing 10/7; deleted items emptied
        Daughter told 10/7 by phone, apology sent. Mr F lacks capacity for this.
        Auto-complete list cleared; use the brokerage portal not e-mail
        """,
    ),
    (
        "f IG/Incidents/incident form - notebook.docx",
        """
        S. Field
        OT, West
        ~
        31/1 pm
        1/2
        Lost or stolen
        A5 notebook left on roof of car
        initials and addresses of 6 people, two with key safe numbers
        6, 2 at risk of burglary
        unknown, not found
        key safes re-coded on 1 Feb, police ref. obtained
        All 6 rung 2/2
        no key codes on paper – team briefing 5/2
        """,
    ),
    (
        "p IG/Incidents/incident report not complete.docx",
        """
        Beth Howell
        Brokerage
        ~
        ~
        3 June
        Post to wrong address
        Letter about charges went to the old address of Mrs W
        ~6
        """,
    ),
    together=True,
)
