# ruff: noqa: RUF001
"""Job descriptions and requests to recruit, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def job_description(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    w.bands(doc, "Penrose and Ashdale Council", "Job description and person specification – HR template 2023")
    w.p(doc, "Job Description", bold=True, size=18)
    rows = []
    for q, hint in (
        ("Job title", "==<Insert job title>=="),
        ("Directorate", "==<Insert directorate>=="),
        ("Grade", "==<To be confirmed by Job Evaluation>=="),
        ("Responsible to", "==<Job title of line manager>=="),
        ("Responsible for", "==<Number and type of posts, or None>=="),
        ("Base", "==<Insert>=="),
    ):
        rows.append([q, f(q, hint)])
    w.table(doc, rows, (5, 12), side="E7E6E6")
    q = "Purpose of the job"
    w.p(doc, q, style="Heading 2")
    w.p(doc, f(q, "==<In no more than three sentences, why does this job exist? Start with a verb.>=="))
    q = "Main duties"
    w.p(doc, q, style="Heading 2")
    duties = f(q, "==<Insert duty>==\n==<Insert duty>==\n==<Insert duty>==\n==<Aim for eight to twelve>==")
    for duty in duties.split("\n"):
        w.p(doc, duty, style="List Number")
    w.p(doc, "General duties (do not amend)", style="Heading 2")
    for duty in (
        "To comply with the Council’s health and safety, data protection and equalities policies.",
        "To take part in emergency response where required.",
        "To carry out other duties in keeping with the grade.",
    ):
        w.p(doc, duty, style="List Bullet")
    w.p(doc, "Person specification", style="Heading 2")
    spec = [["", "Essential", "Desirable", "How tested (A/I/T)"]]
    for q in ("Qualifications", "Knowledge", "Experience", "Skills and values", "Circumstances"):
        cells = [cell.strip() for cell in f(q, "==<xx>== | |").split("|")]
        spec.append([q, *[*cells, "", "", ""][:3]])
    w.table(doc, spec, (3.5, 6.5, 4.5, 2.5), head="E7E6E6")
    if f.v:
        w.p(
            doc,
            "\nThis post requires a Disclosure and Barring Service check at [standard / enhanced / enhanced with barred list] level. Politically restricted: [Yes / No]",
        )
    return w.save(doc)


JD_A = """
Care Technology Coordinator
Adults and Communities
SO1
Team Manager, Independence
2 FTE installers
Fairground Depot, with home working
To see that people are offered technology before or alongside care, and that what is installed goes on working.
Lead the triage of referrals for telecare and falls sensors // Visit people at home to demonstrate equipment // Manage the analogue to digital switch for 3,100 connections // Supervise two installers // Report outcomes to the Independence Board
Level 3 in health and social care | TSA technician award | A
Care Act, consent and capacity | Digital telephony | A, I
Two years in community health or care | Supervising people | I
Explains things without jargon | | T
Able to travel in rural area | | A
"""


JD_B = """
Approved Provider Relationship Officer
ASC
G9
Market Manager
None
Hybrid
Be the named contact for forty domiciliary care agencies and spot trouble early.
Visit each provider twice a year // Chair the monthly forum // Collate risk intelligence // Draft default notices
degree or equivalent | | A
contract law basics | CQC framework | I
of monitoring | home care background | I
firm, fair | Welsh or Urdu | I/T
.
"""


JD_P = """
Lead Commissioner, Mental Health
Adult Social Care and Public Health
.
Head of Integrated Commissioning
"""


def vacancy_request(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    w.p(doc, "Request to Recruit (R2R)", bold=True, size=18, color="C00000")
    w.p(
        doc,
        "All fields marked * must be completed or the request will not go to Vacancy Panel. Panel meets on Wednesdays; cut-off is noon on Monday.",
    )
    grid = doc.add_table(0, 2)
    grid.style = "Table Grid"
    drops = {
        "Reason for vacancy*": ("Leaver", "New post", "Maternity", "Agency conversion"),
        "Contract type*": ("Permanent", "Fixed term", "Casual"),
        "Statutory post?*": ("Yes", "No"),
        "Funding*": ("Base budget", "Grant", "Capital"),
    }
    sections = {
        "Post": (
            "Post number*",
            "Job title*",
            "Team*",
            "Reason for vacancy*",
            "Contract type*",
            "Hours and weeks*",
            "Date vacant",
        ),
        "Justification": (
            "Statutory post?*",
            "What happens if the post is not filled?*",
            "Agency cover in place (name, cost per week)",
            "Alternatives considered*",
        ),
        "Money": (
            "Funding*",
            "Cost code*",
            "Annual cost with on-costs*",
            "Finance business partner agreed (name, date)*",
        ),
    }
    for title, questions in sections.items():
        cells = grid.add_row().cells
        w.put(cells[0].merge(cells[1]), title, bold=True, fill="C00000", color="FFFFFF")
        for q in questions:
            cells = grid.add_row().cells
            w.put(cells[0], q, fill="F2F2F2")
            hint = (
                "Choose an item."
                if q in drops
                else "Click or tap to enter a date."
                if q == "Date vacant"
                else "Click or tap here to enter text."
            )
            w.control(cells[1].paragraphs[0], f(q), hint, drops.get(q, ()))
    w.cell_width(grid, 0, 7)
    w.cell_width(grid, 1, 10)
    if f.v:
        w.p(
            doc,
            "\nTip: attach the JD and the structure chart. Requests without both were the commonest reason for deferral last year.",
            italic=True,
        )
    w.p(doc, "\nPanel decision    ☐ Approve  ☐ Decline  ☐ Defer        Chair’s initials ______   R2R no. ________")
    return w.save(doc)


VR_A = """
AC-00417
Social Worker, Mental Health (Level 2/3)
CMHT Harbour
Leaver
Permanent
37, 52 wks
2 May 2025
Yes
Nine s117 reviews a month not done. AMHP rota falls below safe number from June.
Agency, £1,480 pw since 12 May
ASYE: no practice educator free until Sept. Sharing with Valley CMHT: they have two gaps themselves.
Base budget
AC3301
£58,214
Rod Fenwick 14.5.25
"""


VR_B = """
new
Independent Living Adviser x2
Direct Payments
New post
Fixed term
30 hrs, to 31.3.27
.
No
DP take-up stays at 19% (England 26%)
none
External support service quoted £112k
Grant
MSIF-09
71,900 for both
yes – RF
"""


VR_P = """
AC-01102
Night care officer
Fennel Court respite
Leaver
.
.
11/08/2025
No
"""


LAYOUTS = [
    Layout(
        make=job_description,
        blank=("JD and person spec.docx", "HR templates/Job description 2023 with DBS.docx"),
        filled=(
            ("JD Care Technology Coordinator.docx", JD_A),
            ("Provider relationship officer JD template.docx", JD_B),
        ),
        partly=(("JD Lead Commissioner MH - draft.htm", JD_P),),
        together=False,
    ),
    Layout(
        make=vacancy_request,
        blank=("R2R.docx", "Vacancy panel/Request to recruit form.htm"),
        filled=(("R2R AC-00417 CMHT SW.docx", VR_A), ("R2R ILA x2.docx", VR_B)),
        partly=(("R2R night care Fennel Ct.docx", VR_P),),
        together=True,
    ),
]
