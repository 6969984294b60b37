"""Forms and other documents of councils that work with health trusts, each layout written out by itself."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms import FormCase
from eval.aside.forms_unlearned import (
    books,
    books_b,
    books_c,
    mixed,
    none_a,
    none_b,
    none_c,
    none_d,
    none_e,
    offices,
    people_a,
    people_b,
    people_c,
    people_d,
    public_a,
    public_b,
    screens,
    slides,
    staff,
    staff_b,
    texts,
)
from eval.aside.forms_unlearned.core import paper

BANKS = 10

LAYOUTS = (
    people_a.capacity_record,
    people_a.carer_form,
    people_a.risk_plan,
    people_d.enquiry_plan,
    people_b.best_interests,
    people_b.amhp_outline,
    people_b.discharge_referral,
    people_c.reablement_goals,
    people_c.transition_plan,
    staff.supervision_record,
    staff.appraisal_form,
    staff.practice_observation,
    staff_b.induction_checklist,
    staff_b.spot_check,
    offices.equality_assessment,
    offices.data_protection,
    offices.committee_report,
    offices.forum_request,
    books.case_audit,
    books.contract_return,
    books.team_selfassessment,
    books_b.lessons_log,
    books_b.improvement_plan,
    books_b.training_record,
    books_c.continuity_plan,
    books_c.early_warning,
    books_c.evidence_contribution,
    public_a.concern_report,
    public_a.complaint_form,
    public_a.feedback_postcard,
    public_a.easy_review,
    public_b.equipment_order,
    public_b.payment_agreement,
    screens.pulse_survey,
    screens.web_contact,
    screens.review_printout,
    screens.decision_letter,
    slides.highlight_report,
    mixed.support_plan,
    mixed.monitoring_visit,
    mixed.light_case,
    mixed.job_questionnaire,
    texts.duty_handover,
    texts.incident_record,
    texts.partner_return,
    texts.means_statement,
)


def make_forms() -> Iterator[FormCase]:
    """All cases: the layouts' copies, then the documents that are no form."""
    for i, layout in enumerate(LAYOUTS):
        for j, doc in enumerate(layout()):
            state = "blank" if not doc.share else "partly" if doc.share <= 0.75 else "filled"
            home = i * 3 % BANKS
            # Blanks of every second layout lie in other banks than their filled siblings.
            bank = (home + 2 + j) % BANKS if state == "blank" and i % 2 else home
            yield FormCase(
                name=f"trusts-{layout.__name__}-{j + 1}",
                layout=layout.__name__,
                path=doc.path,
                content=doc.content,
                state=state,
                filled=doc.share,
                empty=doc.empty if state == "partly" else (),
                bank=f"trusts-{bank + 1:02d}",
            )
    papers = [*none_a.PAPERS, *none_b.PAPERS, *none_c.PAPERS, *none_d.PAPERS, *none_e.PAPERS]
    for n, (path, look, text) in enumerate(papers):
        doc = paper(path, text, look)
        yield FormCase(
            name=f"trusts-paper-{n + 1}",
            layout=f"paper_{n + 1}",
            path=path,
            content=doc.content,
            state="none",
            filled=0.0,
            empty=(),
            bank=f"trusts-{n * 7 % BANKS + 1:02d}",
        )
