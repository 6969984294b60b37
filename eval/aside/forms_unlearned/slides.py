"""Forms on slides: a programme's highlight report."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

SLIDE = """
=== Highlight report – $prog
Period: {[month]}    SRO: {[name]}    Overall RAG: {[R / A / G]}
!w 5,12,3
| ^Workstream | ^Progress this period | ^RAG |
!row {[2–3 bullets]}|{+[ ]}
|| Front door
|| Market and brokerage
|| Technology enabled care
|| Workforce
=== Risks, issues and asks
Top risk: {[describe, score, mitigation]}
Top issue: {[describe, owner]}
Spend to date against budget: {[£k / £k]}
Benefits realised: {[cashable, non-cashable]}
Decision needed from board: {[None / describe]}
Next milestone and date: {[milestone]}
"""


def highlight_report() -> list[Doc]:
    look = Look()
    return form(
        SLIDE,
        look,
        {"prog": "[programme]"},
        copy("PMO/Highlight report.pptx"),
        copy("PMO/Highlight report - Living Well.pptx", prog="Living Well programme"),
        copy(
            "PMO/Board Jan 2025 Living Well.pptx",
            """
            January 2025 | Ruth Ekblad | A
            Call-backs within two days 83% (71% in Nov). New script live. Three advisers start on 3 Feb | A
            Locality lots out to tender, 19 bids | G
            410 falls sensors in; red: 9% false alarms | R
            Vacancy 8.1%. ASYE cohort of 11 | G
            Tech supplier for sale. 4 × 4 = 16. Parent guarantee asked for
            Portal log-in fails on old phones – Digital, fix due 14/2
            612 / 700
            £208k cashable by Dec; 31 people back to no care
            Release £88k contingency for adviser posts
            Portal go-live 3 March
        """,
            prog="Living Well programme",
        ),
        copy(
            "PMO/Board Feb 2025 Homes.pptx",
            """
            Feb | Olu Banjo | G
            n/a | .
            2 extra care sites: Tallow Court opened, Mill Lane on slab | G
            wiring spec agreed | G
            nothing to report | G
            Mill Lane ground gas, 3×3
            None
            4,114 / 9,800
            not before Q3
            None
            Mill Lane topping out 6 June
        """,
            prog="Homes for Later Life",
        ),
        copy(
            "PMO/Board Mar draft.pptx",
            """
            March 2025 | Ruth Ekblad | .
            90% in two days | G
            . | .
            . | .
            Vacancy 7.4% | G
            .
            .
            668 / 700
        """,
            prog="Living Well programme",
        ),
    )
