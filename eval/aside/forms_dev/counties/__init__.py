"""Forms and other documents of county councils, each layout written out by itself."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_dev.counties import (
    forms_a,
    forms_b,
    forms_c,
    forms_d,
    forms_e,
    forms_f,
    none_a,
    none_b,
    none_c,
    none_d,
)

BANKS = 11

LAYOUTS = (
    forms_a.care_act_assessment,
    forms_a.carers_conversation,
    forms_a.supervision_note,
    forms_a.case_audit_tool,
    forms_b.equality_analysis,
    forms_b.funding_request,
    forms_b.direct_payment_agreement,
    forms_b.self_neglect_plan,
    forms_c.enquiry_report,
    forms_c.quality_visit,
    forms_c.amhp_report,
    forms_c.business_case,
    forms_c.outcome_letter,
    forms_d.reflective_log,
    forms_d.huddle_minutes,
    forms_d.support_review,
    forms_d.homecare_survey,
    forms_d.highlight_slide,
    forms_d.capacity_printout,
    forms_e.concern_pdf,
    forms_e.money_form,
    forms_e.therapy_referral,
    forms_e.complaint_leaflet,
    forms_e.position_of_trust,
    forms_e.emergency_card,
    forms_f.review_referral,
    forms_f.fee_workbook,
    forms_f.improvement_log,
    forms_f.team_ratings,
    forms_f.mail_questions,
    forms_f.partner_csv,
    forms_f.induction_text,
)


def make_forms() -> Iterator[FormCase]:
    """All cases: the layouts' documents, then those that are no form to fill in."""
    for i, layout in enumerate(LAYOUTS):
        for j, doc in enumerate(layout()):
            answers = doc.answers
            share = answers.filled if answers else 0.0
            state = "blank" if not share else "partly" if share <= 0.75 else "filled"
            bank = i // 2 % BANKS if i % 2 == 0 else (i + 2 * j) % BANKS
            yield FormCase(
                name=f"counties-{layout.__name__}-{j + 1}",
                layout=layout.__name__,
                path=doc.path,
                content=doc.content,
                state=state,
                filled=share,
                empty=answers.empty if answers and state == "partly" else (),
                bank=f"counties-{bank + 1:02d}",
            )
    number = 0
    for part in (none_a, none_b, none_c, none_d):
        for make in part.PAPERS:
            yield FormCase(
                name=f"counties-{make.__name__}",
                layout=make.__name__,
                path=(doc := make()).path,
                content=doc.content,
                state="none",
                filled=0.0,
                empty=(),
                bank=f"counties-{number * 7 % BANKS + 1:02d}",
            )
            number += 1
