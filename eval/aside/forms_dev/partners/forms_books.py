"""Returns and tools kept in Excel and PowerPoint."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.office import book, book_bytes, cell, rows, widths


def provider_quality_return(f: Fill) -> bytes:
    """Two sheets; label in B, entry cell in C, note in D."""
    wb = book()
    s = wb.active
    s.title = "Return"
    widths(s, 3, 52, 40, 46)
    cell(s, "B1", "Quarterly Provider Quality Return", bold=True, size=16, colour="7030A0")
    cell(s, "B2", "Yellow cells only. Do not add rows: the return is read by machine.")
    n = 4
    for title, items in (
        (
            "Service",
            (
                ("name", "Service name", ""),
                ("cqc", "CQC location ID", "Begins with 1-"),
                ("rm", "Registered manager in post? Since when?", ""),
                ("beds", "Registered places / people supported", ""),
            ),
        ),
        (
            "Workforce",
            (
                ("vac", "Vacancies (WTE)", "At last day of quarter"),
                ("turn", "Leavers in the quarter", "Number"),
                ("ag", "Agency hours as % of all hours", ""),
                ("sup", "% staff supervised in last 8 weeks", ""),
                ("mca", "% with current MCA training", ""),
            ),
        ),
        (
            "Safety",
            (
                ("falls", "Falls with injury", ""),
                ("pu", "Pressure ulcers cat 2+ acquired in service", ""),
                ("med", "Medication errors (all / harm)", "e.g. 7 / 1"),
                ("sg", "Safeguarding concerns raised", ""),
                ("dols", "DoLS applied for / authorised / waiting", ""),
            ),
        ),
        (
            "Experience",
            (
                ("comp", "Complaints received / upheld", ""),
                ("compl", "Compliments", ""),
                ("act", "What changed because of what people said?", "Two lines at most"),
            ),
        ),
    ):
        cell(s, f"B{n}", title, bold=True, fill="E4DFEC", over=f"D{n}")
        n += 1
        for key, prompt, note in items:
            cell(s, f"B{n}", prompt, box=True)
            cell(s, f"C{n}", f(key, prompt), box=True, fill="FFFFCC")
            cell(s, f"D{n}", note, size=8, colour="7F7F7F")
            n += 1
    g = wb.create_sheet("Guidance")
    widths(g, 100)
    cell(g, "A1", "Guidance", bold=True)
    cell(g, "A2", "A fall with injury is one that needed more than first aid. Count each event once.")
    cell(g, "A3", "Returns are due on the tenth working day. Late returns are reported to the Quality Board.")
    if f.v:
        cell(g, "A4", "2024/25 changes: agency hours now as a percentage.")
    return book_bytes(wb)


register(
    provider_quality_return,
    [
        Doc("Provider quality/Quarterly quality return.xlsx", "blank"),
        Doc("Provider quality/Quality return 2024-25.xlsx", "blank", v=1),
        Doc(
            "Provider quality/Q1/Larchwood Q1.xlsx",
            "filled",
            "name: Larchwood Court\ncqc: 1-000000417\nrm: Yes, June 2021\nbeds: 46 / 43\nvac: 3.6\nturn: 2\nag: 4%\nsup: 91\nmca: 88\nfalls: 5\npu: 1\nmed: 6 / 0\nsg: 2\ndols: 14 / 9 / 5\ncomp: 1 / 1\ncompl: 11\nact: Supper moved to 6pm. Second laundry day for named clothes.",
        ),
        Doc(
            "Provider quality/Q1/SwallowHC_Q1.xlsx",
            "filled",
            "name: Swallow Homecare\nrm: No – deputy acting, interview 14/6\nbeds: 118\nvac: 9\nturn: 7\nag: 0\nsup: 64%\nmca: 70%\nfalls: 2 (known to us)\npu: 0\nmed: 9/1\nsg: 3\ndols: n/a\ncomp: 4 / 2\ncompl: 6\nact: Rota texts on Thursdays",
            1,
        ),
        Doc(
            "Provider quality/Q1/Oak Bank.xlsx",
            "partly",
            "name: Oak Bank Extra Care\nbeds: 44 flats\nfalls: 1\nmed: 2 / 0\nsg: 0\ncompl: 3",
        ),
    ],
    bank=1,
)


def multi_agency_audit(f: Fill) -> bytes:
    """Questions across, one column a case; yes, partly, no in validated cells."""
    wb = book()
    s = wb.active
    s.title = "Case audit"
    widths(s, 6, 60, 14, 60)
    cell(s, "A1", "SAB multi-agency case audit – theme: transitional safeguarding", bold=True, size=13, over="D1")
    cell(s, "A2", "Agency:", bold=True)
    cell(s, "B2", f("ag", "Agency:"))
    cell(s, "C2", "Auditor:", bold=True)
    cell(s, "D2", f("who", "Auditor:"))
    cell(s, "A3", "Case:", bold=True)
    cell(s, "B3", "Case C" if f.v else f("case", "Case:"))
    data: list[list[object]] = [["No.", "Question", "Y / P / N", "Evidence and comment"]]
    for n, q in enumerate(
        (
            "Was the young person known to your agency before 18?",
            "Was there a transition plan by 17½?",
            "Were exploitation risks shared with adult services?",
            "Was the adult’s voice heard, and how?",
            "Was mental capacity considered for specific decisions?",
            "Was trauma named and planned for?",
            "Did the right people attend the strategy meeting?",
            "Were closures agreed by more than one agency?",
            "Was management oversight visible?",
            "Did the adult become safer?",
        ),
        1,
    ):
        mark, _, note = f(f"q{n}", q).partition("|")
        data.append([n, q, mark.strip(), note.strip()])
    n = rows(s, 5, data, head="BDD7EE")
    cell(s, f"A{n + 1}", "Grade (Outstanding, Good, RI, Inadequate):", bold=True, over=f"B{n + 1}")
    cell(s, f"C{n + 1}", f("grade", "Grade (Outstanding, Good, RI, Inadequate):"), over=f"D{n + 1}")
    cell(s, f"A{n + 2}", "Learning for your agency:", bold=True, over=f"B{n + 2}")
    cell(s, f"C{n + 2}", f("learn", "Learning for your agency:"), over=f"D{n + 2}")
    return book_bytes(wb)


register(
    multi_agency_audit,
    [
        Doc("SAB/Audit/multi agency audit tool.xlsx", "blank"),
        Doc("SAB/Audit/MA audit tool CASE C.xlsx", "blank", v=1),
        Doc(
            "SAB/Audit/Case A police.xlsx",
            "filled",
            "ag: Police\nwho: DI Vulnerability\ncase: A\nq1: Y|14 missing episodes\nq2: N|Not invited\nq3: P|Intel shared with YOT, not ASC\nq4: N|Recorded as ‘unwilling to engage’\nq5: N\nq6: P\nq7: Y\nq8: Y|MACE panel\nq9: Y|DS reviews each 28 days\nq10: P|Moved area\ngrade: RI\nlearn: Officers need a named adult contact at 17",
        ),
        Doc(
            "SAB/Audit/Case A - ASC return.xlsx",
            "filled",
            "ag: ASC\nwho: M.E.\ncase: A\nq1: N\nq2: P|Referred 3 wks before birthday\nq3: P\nq4: Y|Walk and talk x5, notes in her words\nq5: Y\nq6: Y\nq7: N|no health\nq8: N\nq9: P\ngrade: RI",
            0,
        ),
        Doc(
            "SAB/Audit/Case C MH trust wip.xlsx",
            "partly",
            "ag: Pennmoor MH Trust\nwho: Named professional\nq1: Y|CAMHS 2019–22\nq2: N\nq3: N|no record",
            1,
        ),
    ],
)


def better_care_return(f: Fill) -> bytes:
    """Grid with metric rows preprinted and entry columns, a cover sheet and a dropdown prompt."""
    wb = book()
    c = wb.active
    c.title = "1. Cover"
    widths(c, 48, 50)
    cell(
        c,
        "A1",
        "Better Care – local quarterly return to the ICB",
        bold=True,
        size=14,
        fill="005EB8",
        colour="FFFFFF",
        over="B1",
    )
    for n, (key, prompt) in enumerate(
        (
            ("hwb", "Health and Wellbeing Board"),
            ("by", "Completed by"),
            ("mail", "E-mail"),
            ("signed", "Has it been signed off by the HWB?"),
        ),
        3,
    ):
        cell(c, f"A{n}", prompt, bold=True, box=True)
        cell(c, f"B{n}", f(key, prompt, "<Please select>" if key == "signed" else ""), box=True, fill="FFF2CC")
    m = wb.create_sheet("2. Metrics")
    widths(m, 44, 14, 14, 60)
    data: list[list[object]] = [["Metric", "Plan", "On track?", "Challenges and achievements"]]
    for key, prompt, plan in (
        ("m1", "Avoidable admissions", 172.4),
        ("m2", "Discharge to usual place of residence", "92.6%"),
        ("m3", "Emergency admissions after falls, 65+", 1840),
        ("m4", "Permanent admissions to care homes, 65+", 511),
        ("m5", "Reablement: at home after 91 days", "83%"),
    ):
        track, _, note = f(key, prompt).partition("|")
        data.append([prompt, plan, track.strip() or "<Select>", note.strip()])
    rows(m, 2, data, head="9DC3E6")
    x = wb.create_sheet("3. Spend")
    widths(x, 50, 16, 16, 40)
    data = [["Scheme", "Plan £", "Spend to date £", "Comment"]]
    for key, prompt, plan in (
        ("s1", "Reablement and intermediate care", 2410000),
        ("s2", "Disabled Facilities Grant", 1875300),
        ("s3", "Carers", 402000),
        ("s4", "Discharge Fund", 990000),
    ):
        spend, _, note = f(key, prompt).partition("|")
        data.append([prompt, plan, spend.strip(), note.strip()])
    rows(x, 2, data, head="9DC3E6")
    if f.v:
        cell(c, "A9", "Checklist: complete = 0 of 13", size=8)
    return book_bytes(wb)


register(
    better_care_return,
    [
        Doc("ICB/BCF local quarterly return.xlsx", "blank"),
        Doc("ICB/BCF local quarterly return with checks.xlsx", "blank", v=1),
        Doc(
            "ICB/BCF Q3 Ashwater.xlsx",
            "filled",
            "hwb: Ashwater\nby: Integration lead\nmail: integration@ashwater.example\nsigned: Yes\nm1: On track|Virtual ward beds at 81% use\nm2: Not on track|Two step-down homes closed to admissions for flu\nm3: On track|Falls pick-up service now 7 days\nm4: On track\nm5: Data not available|New dashboard in Feb\ns1: 1,742,118|\ns2: 1,020,400|Backlog of stair lifts cleared\ns3: 301,500\ns4: 990,000|fully spent",
        ),
        Doc(
            "ICB/BCFQ3 Fenmoor final.xlsx",
            "filled",
            "hwb: Fenmoor\nby: BCF manager\nmail: bcf@fenmoor.example\nsigned: No – 12 March meeting\nm1: On track\nm2: On track\nm3: Not on track|Ice in December\nm4: Not on track|529 forecast. Family carer breakdown in 1 in 3\nm5: On track|85%\ns1: 75%\ns2: 61%|contractor failure\ns4: 98%",
            1,
        ),
        Doc(
            "ICB/BCFQ3 Longbarrow part.xlsx",
            "partly",
            "hwb: Longbarrow\nby: tbc finance\nm1: On track\nm3: On track|Strength classes in 9 villages\ns2: 655,010",
        ),
    ],
    bank=3,
)
