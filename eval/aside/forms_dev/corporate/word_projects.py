# ruff: noqa: RUF001
"""Business case, highlight report, action plan, decision record and lessons review, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def business_case(f: Pen) -> bytes:
    doc = w.new("Tahoma", 10.5)
    w.bands(doc, "Wexcombe Council | Transformation Programme Office", "Outline Business Case PMO-T03")
    w.p(doc, "Outline Business Case", bold=True, size=22)
    if f.v:
        w.p(doc, "Programme: Better Lives at Home\t\tPMO reference: BLH/")
    w.p(
        doc,
        "Complete every box. Type under the question; the box will grow. Proposals under £25k need boxes A to E only.",
        italic=True,
    )
    boxes = (
        ("A. Project title and sponsor", ""),
        ("B. What problem are we trying to solve?", "Evidence, not opinion. Include the resident’s view."),
        ("C. Strategic fit", "Which corporate plan outcome(s)?"),
        ("D. Options considered", "Always include do nothing"),
        ("E. Preferred option and why", ""),
        ("F. Benefits", "Cashable and non-cashable, with a baseline and a target"),
        ("G. Costs and funding", "One-off £ / ongoing £ / source"),
        ("H. Key risks and dependencies", ""),
        ("I. Timescale and milestones", "Start, end, gateways"),
        ("J. People and procurement implications", ""),
    )
    for title, hint in boxes:
        cell = w.table(doc, [[""]], (17,)).cell(0, 0)
        w.put(cell, f"**{title}**" + (f"  ~~{hint}~~" if hint else ""))
        answer = f(title)
        if answer:
            w.paras(cell, answer)
        else:
            for _ in range(2):
                cell.add_paragraph()
        w.p(doc, size=4)
    w.p(doc, "Decision of Programme Board (PMO to complete)", bold=True)
    w.p(doc, "☐ Approved   ☐ Approved with conditions   ☐ Deferred   ☐ Rejected          Date: ____/____/______")
    return w.save(doc)


BC_A = """
Handyperson and minor adaptations in-house team. Sponsor: Hd of Prevention
People wait 11 weeks on average for a grab rail that costs £62. In 2023/24 there were 38 falls among people on the list (source: audit of 212 cases). One resident: “I was told to be careful until they came.”
Priority 2, Independent for longer.
1 Do nothing. 2 Re-tender the present contract. 3 Employ four fitters and a scheduler. 4 Join neighbouring district's service.
Option 3. The only one that brings the wait under two weeks; breaks even in month 19.
- Wait from 77 days to 10 // - Falls on list down by half // - Contract saving £94k a year
One-off £131k (vans, stock, IT) / ongoing £176k / DFG top-slice agreed with districts
Recruitment of fitters; depot space at Mill Lane; DFG rules may change
Start April 25. Gateway 1 July (fitters in post). Go live October. Review April 26.
TUPE unlikely (contractor's staff multi-skilled). No procurement beyond vehicles.
"""
BC_B = """
Supported Employment – extend to autistic adults; Naledi Brooke (AD)
4.1% of adults with LD in paid work. National 4.8. Autistic adults without LD are not eligible at all at present and come back to us in crisis.
Inclusive economy
a) nothing b) buy from existing provider under variation c) own job coaches
b – quick, within 50% variation limit (Legal checked)
60 people supported, 24 in work at 12 months
£88k pa, Connect to Work grant
see RAID log
Jan 2026 –
.
"""
BC_P = """
Shared Lives expansion – sponsor tbc
Shared Lives has 31 carers and has recruited 2 in a year. Average age of carers is 63. Each placement is about £19k a year cheaper than residential for the same needs.
Corporate plan outcome 4
.
.
.
Around £45k for a recruitment campaign, nothing agreed
"""


def highlight_report(f: Pen) -> bytes:
    doc = w.new("Calibri", 10, wide=True, margin=1.3)
    grid = doc.add_table(7, 6)
    grid.style = "Table Grid"
    w.span(
        grid,
        0,
        "HIGHLIGHT REPORT" + (" – Liberty Protection & MCA Programme" if f.v and not f.answers else ""),
        fill="5B2C6F",
        color="FFFFFF",
        bold=True,
        size=14,
    )
    for x, q in enumerate(("Project", "Project manager", "Period")):
        cells = grid.rows[1].cells
        w.put(cells[2 * x], q, bold=True, fill="EBDEF0")
        w.put(cells[2 * x + 1], f(q))
    for x, q in enumerate(("Overall RAG", "Time RAG", "Cost RAG")):
        cells = grid.rows[2].cells
        w.put(cells[2 * x], q, bold=True, fill="EBDEF0")
        answer = f(q)
        w.put(
            cells[2 * x + 1],
            answer or "R / A / G",
            fill={"Red": "FF0000", "Amber": "FFC000", "Green": "92D050"}.get(answer, ""),
        )
    for y, (left, right) in enumerate(
        (
            ("Achievements this period", "Planned for next period"),
            ("Decisions needed from Board", "Slippage and reason"),
        ),
        3,
    ):
        w.span(grid, y, f"**{left}**\n{f(left)}\n", to=2)
        w.span(grid, y, f"**{right}**\n{f(right)}\n", x=3)
    w.span(grid, 5, f"**Budget: spend to date and forecast**\n{f('Budget: spend to date and forecast', '£')}")
    w.span(grid, 6, "**Top risks and issues**")
    heads = ("Ref", "Risk / issue", "Score", "Mitigation", "Owner")
    inner = grid.cell(6, 0).add_table(4, 5)
    inner.style = "Table Grid"
    rows = f.rows(heads, 3)
    for x, text in enumerate(heads):
        w.put(inner.rows[0].cells[x], text, bold=True, fill="F2F2F2")
        for y, row in enumerate(rows[:3], 1):
            w.put(inner.rows[y].cells[x], row[x])
    grid.cell(6, 0).add_paragraph()
    return w.save(doc)


HR_A = """
Replacement of care finance system
Corrie Lamb
1–31 May 2025
Amber
Red
Green
- Provider portal tested with 6 home care agencies // - 4,212 of 4,380 service lines migrated cleanly
Parallel run of residential payments; train 14 finance officers
Agree to move go-live from 30 June to 28 July
Data cleansing took 5 weeks, not 2; 168 lines have no end date
£302k of £480k. Forecast £471k.
R7 | Providers paid late at cutover | 16 | Manual BACS run on stand-by | CL ## R9 | Two testers leave in July | 12 | Agency cover | PMO ## I3 | Interest letters wrong in test | 9 | Fix in build 4.2 | Supplier
"""
HR_B = """
Liberty protection backlog
T. Wynn
Q2
Green
Green
Amber
412 DoLS requests cleared, backlog now 96 (was 530). BIA rota full until Dec.
Triage tool refresh, renewals diary
none
n/a
Independent BIA spend £18k over, offset by vacant s12 budget
1 | s12 doctors' fees rising | 12 | Framework with 2 neighbours | TW
"""
HR_P = """
Community equipment recycling
Posy Grange
.
Amber
.
.
Amnesty weekend at four tips: 611 items back, 70% reusable
"""


def improvement_plan(f: Pen) -> bytes:
    doc = w.new("Arial", 10, wide=True, margin=1.5)
    w.bands(doc, "", "AP/ASC/2 (rev. 03/24)")
    w.p(doc, "Service Improvement Action Plan", bold=True, size=16)
    par = w.p(doc, f"Service:\t{f('Service:')}\tManager:\t{f('Manager:')}")
    w.tabs(par, (2.5, ""), (13, ""), (16, ""))
    par = w.p(
        doc,
        f"Source of actions (audit / complaint / inspection / SAR):\t{f('Source of actions (audit / complaint / inspection / SAR):')}",
    )
    w.tabs(par, (12, ""))
    if f.v:
        w.p(
            doc,
            "SMART actions only. “Remind staff” is not an action.  Status key: NS = not started, O = on track, D = delayed, C = complete.",
            size=9,
            italic=True,
        )
    heads = (
        "No.",
        "What needs to improve",
        "What we will do",
        "How we will know",
        "Lead",
        "Target date",
        "Status",
        "Evidence / date closed",
    )
    rows = f.rows(heads, 9)
    w.table(doc, [list(heads), *rows], (1, 5, 6, 4.5, 2.5, 2.3, 1.8, 3.6), head="C6E0B4", size=9)
    w.p(doc)
    par = w.p(
        doc,
        f"Signed off by: {f('Signed off by:', '______________________')}        Date: {f('Date:', '____________')}       Review date: {f('Review date:', '____________')}",
    )
    return w.save(doc)


AP_A = """
Reablement, South team
Faye Drummond
SAR “Mr K” and internal audit Feb 2025
1 | Missed calls not escalated | Live call monitoring with alert to duty at +30 min | No unexplained missed calls in weekly report | FD | 31/3/25 | C | Report w/e 4 April ## 2 | Family not told when care ends | Closure letter copied to family contact, with consent | 10 files a month dip sampled | Seniors | 30/4/25 | O | ## 3 | Medication level not on care plan | Level 1–3 box made mandatory in the case system | Error reports fall | Systems team | May 25 | D | Awaiting change freeze to end ## 4 | Agency workers without shadow shift | One shadow shift before lone working | Rota shows pairings | JT | 14/3/25 | C | Rota wk 11
Gail Moncrieff
12 March 2025
June 2025
"""
AP_B = """
Shared Lives
A Tunstall
CQC inspection (regulated service), Requires Improvement in Well-led
1 | No survey of carers for 2 yrs | Survey + coffee morning | >60% reply | AT | Nov | O | 41 sent out 2/10 ## 2 | Matching records thin | New matching form, retrospective for all 2024 matches | Audit of all 12 | Panel chair | Dec | NS | ## 3 | Statement of Purpose out of date | Rewrite | Sent to CQC | AT | done | C | 19/9
AT
3 Oct
.
"""
AP_P = """
Hospital Social Work Team – Trentside site
.
Complaint upheld (LGSCO) re discharge of Mrs B
1 | No written information on charging before placement | Factsheet handed over and logged | | | | |
"""


LAYOUTS = [
    Layout(
        make=business_case,
        blank=("PMO/PMO-T03 Outline Business Case.docx", "OBC Better Lives at Home.docx"),
        filled=(
            ("OBC handyperson team.docx", BC_A),
            ("Outline business case supported employment template.docx", BC_B),
        ),
        partly=(("Shared Lives OBC working copy.docx", BC_P),),
        together=False,
    ),
    Layout(
        make=highlight_report,
        blank=("Highlight report.docx", "MCA programme highlight report blank.docx"),
        filled=(("Care finance highlight report May 25.docx", HR_A), ("DoLS highlight rpt Q2.docx", HR_B)),
        partly=(("equipment recycling highlight report.docx", HR_P),),
        together=True,
    ),
    Layout(
        make=improvement_plan,
        blank=("AP-ASC-2 action plan.docx", "Quality/Service improvement action plan template.docx"),
        filled=(("Reablement South action plan.docx", AP_A), ("Shared Lives improvement plan Oct.docx", AP_B)),
        partly=(("HSWT action plan LGSCO.docx", AP_P),),
        together=False,
    ),
]
