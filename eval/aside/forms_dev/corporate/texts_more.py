# ruff: noqa: RUF001
"""Return files and wiki pages."""

from __future__ import annotations

import csv
import io

from eval.aside.forms_dev.corporate.kit import Layout, Pen


def provider_csv(f: Pen) -> bytes:
    out = io.StringIO()
    sheet = csv.writer(out)
    sheet.writerow(["Capacity return - care homes", "", "", ""])
    sheet.writerow(["Please fill in column C and save as CSV. Return by Friday noon", "", "", ""])
    if f.v:
        sheet.writerow(["Council", "", "Eastwick MBC", ""])
    sheet.writerow(["Line", "Item", "Your answer", "Notes"])
    for n, q in enumerate(
        (
            "Home name",
            "CQC location",
            "Registered beds",
            "Residential vacancies",
            "Nursing vacancies",
            "Dementia vacancies",
            "Beds held for respite",
            "Would accept admission at weekend (Y/N)",
            "Lowest weekly rate GBP",
            "Top-up usually asked (Y/N)",
            "Closed to admissions (Y/N and reason)",
            "Contact for bed queries",
        ),
        1,
    ):
        value, _, note = f(q).partition(" | ")
        sheet.writerow([n, q, value, note])
    return out.getvalue().encode("utf-8-sig")


CV_A = """
Willow Carr
1-99991204
42
3
0
2 | ground floor, garden side
1
Y | with notice by Fri 2pm
790
N
N
Theresa 01632 960129
"""


CV_B = """
The Hollies
1-99990776
9
0
n/a | not nursing
0
0
N
.
N
N
Sue G
"""


CV_P = """
Ashlea Grange
.
60
.
9
.
.
.
.
.
Y | tissue viability review
"""


def retro_page(f: Pen) -> bytes:
    out = ["# Sprint retrospective – Care Portal team", "", "| | |", "|---|---|"]
    for q in ("Sprint", "Facilitator", "Who was here"):
        out.append(f"| **{q}** | {f(q)} |")
    if f.v:
        out += ["", "> Prime directive: we believe that everyone did the best job they could, given what they knew."]
    for title in ("What went well", "What did not", "What puzzles us", "What users told us"):
        out += ["", f"## {title}", ""]
        answer = f(title)
        out += [f"- {line}" for line in answer.split("\n")] if answer else ["- ", "- "]
    out += ["", "## Actions", "", "- [ ] ", "- [ ] "]
    answer = f("Actions")
    if answer:
        out[-2:] = [
            f"- [{'x' if line.startswith('done ') else ' '}] {line.removeprefix('done ')}"
            for line in answer.split("\n")
        ]
    out += [
        "",
        f"**Happiness (1–5):** {f('Happiness (1–5):')}",
        "",
        "_Template by the digital team. Duplicate, do not edit._",
    ]
    return "\n".join(out).encode()


RM_A = """
14 – online financial assessment
Ines
Ines, Kofi, Marta (finance), two carers on the panel
Carers' panel found the word “disregard” meant nothing and we took it out // 61 people got to the end without help // Finance saw every test
Postcode look-up fell over on the islands
Why do people stop at the property question?
“I thought you'd take the house when I pressed next”
Kofi: rewrite property page by Friday // done Marta: sample letter // Ines: ask islands ward member
4
"""


RM_B = """
9
K
all but Tim
release on time
flaky tests
who owns the address file
.
ask GIS
3.5
"""


RM_P = """
15
Marta
.
Provider invoices upload works
"""


LAYOUTS = [
    Layout(
        make=provider_csv,
        blank=("capacity_return.csv", "Capacity/capacity_return_eastwick.csv"),
        filled=(("Capacity/willow_carr_wk10.csv", CV_A), ("Capacity/hollies.csv", CV_B)),
        partly=(("Capacity/ashlea_grange_wk10.csv", CV_P),),
        together=False,
    ),
    Layout(
        make=retro_page,
        blank=("Retrospective.md", "wiki/Sprint retrospective template.md"),
        filled=(("wiki/Retro sprint 14.md", RM_A), ("wiki/retro-9.md", RM_B)),
        partly=(("wiki/Retro sprint 15.md", RM_P),),
        together=True,
    ),
]
