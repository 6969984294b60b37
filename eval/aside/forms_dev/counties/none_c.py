"""Papers that tempt: logs, plans, charts, slides, lists, letters, guidance, rotas, agendas and drafts."""

# ruff: noqa: RUF001

from __future__ import annotations

import io

from eval.aside.forms_dev.counties.core import NL, Doc, as_text, html, rezip, rtf, slides, xlsx
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def action_log() -> Doc:
    """A log of actions from quality meetings whose closing dates are mostly open."""
    rows: list[list[object]] = [
        ["Quality Board action log"],
        ["^No", "Raised", "Action", "Owner", "Due", "Update", "Date closed"],
    ]
    for row in (
        (41, "12/09/24", "Agree threshold for night visits", "KO", "31/10/24", "Agreed at SMT 22/10", "22/10/24"),
        (42, "12/09/24", "Complaint themes by district", "BR", "14/11/24", "Received", "14/11/24"),
        (
            43,
            "10/10/24",
            "Letter to homes on expired DoLS",
            "KO",
            "30/11/24",
            "Sent to 61 homes; 9 replies outstanding",
            "",
        ),
        (
            44,
            "10/10/24",
            "Invite expert by experience to the board",
            "PSW",
            "Jan 25",
            "Two people interested, expenses policy",
            "",
        ),
        (45, "14/11/24", "Cleanse ethnicity field", "Perf", "Mar 25", "91 to 94 per cent", ""),
        (46, "12/12/24", "Fire risk in hoarding: joint visits", "Fire/ASC", "Feb 25", "", ""),
        (47, "12/12/24", "Audit of closed contacts", "QA", "Apr 25", "Sample drawn, n=60", ""),
    ):
        rows.append(list(row))
    return Doc("Quality assurance/QB action log.xlsx", xlsx([("Log", rows, [6, 11, 46, 12, 12, 48, 13])]))


def transformation_gantt() -> Doc:
    """A programme plan by weeks with bars made of filled cells."""
    rows: list[list[object]] = [["Front door redesign – plan on a page"]]
    rows.append(["^Workstream", "Lead", *[f"w{n}" for n in range(1, 13)]])
    for name, lead, start, end in (
        ("Discovery with residents", "SB", 1, 3), ("Script and triage rules", "LH", 2, 5), ("Telephony", "ICT", 4, 9),
        ("Training", "WFD", 6, 8), ("Pilot in Vale", "LH", 8, 11), ("Evaluation", "Perf", 11, 12), ("Roll-out", "", 0, -1),
    ):  # fmt: skip
        rows.append([name, lead, *["█" if start <= n <= end else "" for n in range(1, 13)]])
    return Doc("Transformation/front door gantt.xlsx", xlsx([("Plan", rows, [32.0, 8.0] + [5.0] * 12)]))


def training_matrix() -> Doc:
    """A matrix of staff groups and courses, with dates where someone was trained."""
    rows: list[list[object]] = [["Training matrix – Rowan House short breaks, 1 March 2025"]]
    rows.append(
        ["^Post", "Started", "Moving people", "Medicines", "Oliver McGowan", "Epilepsy rescue", "PEG", "Fire", "Food"]
    )
    for row in (
        ("Manager", "04/2016", "06/24", "11/24", "09/23", "", "", "01/25", "05/22"),
        ("Senior 1", "09/2019", "06/24", "11/24", "10/23", "02/25", "02/25", "01/25", "05/22"),
        ("Senior 2", "01/2023", "06/24", "11/24", "10/23", "02/25", "", "01/25", ""),
        ("Support 1", "07/2021", "06/24", "n/a", "", "02/25", "", "01/25", "03/23"),
        ("Support 2", "02/2025", "", "n/a", "", "", "", "02/25", ""),
        ("Support 3", "vacant", "", "", "", "", "", "", ""),
        ("Bank", "various", "06/24", "n/a", "", "", "", "", ""),
    ):
        rows.append(list(row))
    return Doc(
        "Provider services/Rowan House training matrix.xlsx", xlsx([("Matrix", rows, [14, 11] + [14] * 7)], "FCE4D6")
    )


def structure_chart() -> Doc:
    """A directorate's structure as boxes on a slide."""
    from pptx import Presentation
    from pptx.util import Cm

    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Adults and Communities: structure January 2025"
    for text, x, y in (
        ("Executive Director\n(DASS)", 10, 4), ("AD Operations", 1, 8), ("AD Commissioning", 7, 8), ("AD Provider services", 13, 8),
        ("PSW", 19, 8), ("HoS Localities", 0.5, 12), ("HoS Hospital", 4.5, 12), ("HoS MH", 8.5, 12), ("HoS Safeguarding\n(vacant)", 12.5, 12),
        ("HoS Quality", 16.5, 12), ("", 20.5, 12),
    ):  # fmt: skip
        slide.shapes.add_shape(1, Cm(x), Cm(y), Cm(4.6 if y < 12 else 3.6), Cm(2)).text_frame.text = text
    out = io.BytesIO()
    deck.save(out)
    return Doc("Workforce/structure chart Jan 25.pptx", rezip(out.getvalue()))


def briefing_slides() -> Doc:
    """A staff briefing with sparse words and questions for talk."""
    return Doc(
        "Workforce/CQC staff briefing.pptx",
        slides(
            ("Being ready", ("Adult Social Care", "Staff briefing, February")),
            ("What is it?", ("Nine quality statements", "Four themes", "One score")),
            (
                "What will they ask you?",
                ("What are you proud of?", "What is hard?", "How do you know it makes a difference?"),
            ),
            ("Our story", ("Strong: reablement, carers, low turnover", "Working on: waits, DoLS, transitions")),
            ("Talk in pairs", ("Who did you help last week?", "What would they say?")),
            ("Dates", ("Return: 14 March", "Cases: [tbc]", "On site: [tbc]")),
            ("Questions?", ()),
        ),
    )


def charging_faq() -> Doc:
    """Questions and answers about paying for care, as a page."""
    text = """
# Paying for care: your questions
### Do I have to pay?
It depends on what you have. If your savings are over £23,250 you pay the full cost.
### Is my house counted?
Not if you get care at home, nor while your husband, wife or partner lives in it.
### What if I gave money away?
We may look at when and why you did so.
### Can I see how you worked it out?
Yes. It is on the back of your letter.
### What is disability related expenditure?
Extra costs because of your disability. Keep receipts. See the list of usual amounts.
### I cannot pay. What now?
Ring us before the bill is due: 01632 960121.
"""
    return Doc("Web pages/paying-for-care-faq.html", html(text, "Paying for care", "h3{color:#036}"))


def words_list() -> Doc:
    """A glossary in plain text."""
    text = """GLOSSARY\n
AMHP    Approved mental health professional\nASCOF   Adult Social Care Outcomes Framework\nBCF     Better Care Fund
BIA     Best interests assessor\nCHC     Continuing healthcare (NHS)\nCLD     Client level data\nD2A     Discharge to assess
DoLS    Deprivation of Liberty Safeguards\nDP      Direct payment\nDST     Decision support tool (CHC)\nFA      -
ISF     Individual service fund\nLeDeR   Learning from lives and deaths\nMSP     Making Safeguarding Personal
NRPF    No recourse to public funds\nPA      Personal assistant\nPSW     Principal social worker\nTLAP    Think Local Act Personal\n"""
    return Doc("Return/glossary.txt", text.encode())


def contact_sheet() -> Doc:
    """A directory of teams with posts, names to be added for vacancies and numbers."""
    text = """
# Who to ring – Adult Social Care
!w 5,4,4,4
| #D9D9D9#Team | #D9D9D9#Manager | #D9D9D9#Telephone | #D9D9D9#E-mail |
| Contact centre | Anya Rowe | 01632 960100 | contact@vale.example |
| Ashmere locality | Gwen Rosedale | 01632 960103 | ashmere@vale.example |
| Coast locality | Vacant | 01632 960104 | coast@vale.example |
| Hospital hub | Kath Pryor | 01632 960105 | |
| Emergency duty (nights) | - | 01632 960140 | - |
| Sensory | | 01632 960109 | sensory@vale.example |
| Safeguarding hub | Idris Moon | 01632 960106 | hub@vale.example |
| Brokerage | Lena Hobbs | 01632 960107 | brokerage@vale.example |
Changes to: business support
"""
    return Doc("Return/ASC contacts.docx", word(text, Look("Calibri", 11)))


def fee_schedule() -> Doc:
    """A list of fees and charges."""
    text = """
# Fees and charges from 7 April 2025
!w 9,4,4
| **Service** | **Unit** | **£** |
| Home care (full cost) | hour | 24.40 |
| Two carers | hour | 48.80 |
| Day centre | day | 61.00 |
| Transport | journey | 7.50 |
| Meal at day centre | meal | 5.95 |
| Lifeline, base | week | 5.25 |
| Lifeline with falls sensor | week | 6.90 |
| Appointeeship | week | 12.00 |
| Deferred payment, set-up | once | 1,150.00 |
| Deferred payment, a year | year | 310.00 |
| Arranging care for self-funders | once | 295.00 |
| Emergency card | - | free |
VAT is not charged.
"""
    return Doc("Charging/Fees and charges 2025-26.pdf", flow(text, 10))


def form_guidance() -> Doc:
    """Notes for staff on how to fill in a funding request, box by box, with a made-up example."""
    text = """
# How to fill in the funding request
These notes go with form FP1. They do not replace it. The form is on the case system under Forms > Finance.
### Box 1 – Initials and ID
No names, please. Panel papers are sent to partners.
### Box 2 – Team
Choose your team from the list. If you are agency choose the team you sit with.
### Box 4 – Type of request
**New** if there was no service in the last 28 days. **Increase** if above £50 a week. **Renewal** if the end date has passed.
### Box 6 – Current support and weekly cost
Copy it from the service agreement. Say who pays. Example: ~~14 hrs home care (Council £200, ICB £122)~~
### Box 8 – Summary of need
Up to 200 words. Write about the person and not the service. Avoid "requires 24 hour care".
!w 8.5,8.5
| #F8CBAD#Less good | #F8CBAD#Better |
| "Needs residential" | "Wakes four times, has left the house at 3am on six nights since May" |
| "Family not coping" | "Her son sleeps on the landing. He has had a warning at work" |
### Box 9 – Options
List at least three, one of them not a service.
### Box 12 – Manager
Leave it empty. Your manager writes here.
### Then
Press Submit before Monday noon. You get a receipt. If you do not, ring 01632 960180.
"""
    return Doc("Panel/Notes on completing FP1.docx", word(text, Look("Arial", 11)))


def reference_letter() -> Doc:
    """A letter to a provider with reference lines and a list of matters."""
    text = f"""
\\Quality and Contracts{NL}County Offices{NL}Port
\\Our ref: QC/RL/0319{NL}Your ref:{NL}Date: 19 March 2025{NL}Direct line: 01632 960150
\\The Registered Manager{NL}Tamarisk Lodge
\\Dear Ms Avery

**Follow-up visit 12 March 2025**

Thank you for your time last week. I write to confirm that the suspension of new placements is lifted from today.
\\1. Supervision: 88% in date. Met.
\\2. DoLS: all nine applications made. Met.
\\3. Sluice door: keypad fitted. Met.
\\4. Bells: average answer 3 min 40. Continue.

The next visit will be within six months and not announced.
\\Yours sincerely
!e
!e
\\Rhys Lowther{NL}Quality Manager
\\cc. CQC; ICB{NL}Enc.
"""
    return Doc("Contracts/Letter Tamarisk Lodge 190325.docx", word(text, Look("Times New Roman", 12)))


def duty_rota() -> Doc:
    """A duty rota with shifts that nobody has yet."""
    text = """
# Duty rota – Coast locality, weeks 10 to 13
!w 3,3.5,3.5,3.5,3.5,3.5,4
| #BDD7EE#Week of | #BDD7EE#Mon | #BDD7EE#Tue | #BDD7EE#Wed | #BDD7EE#Thu | #BDD7EE#Fri | #BDD7EE#Manager |
| 3 March am | Ewan | Claire | Oluchi | Steph | Barry | Nadia |
| pm | Ewan | Jo | Oluchi | | Barry | Nadia |
| 10 March am | Claire | Hamid | A/L | Steph | Jo | Nadia |
| pm | Claire | | | Steph | Jo | |
| 17 March am | Oluchi | Barry | Ewan | COURT | Hamid | Idris |
| pm | | | Ewan | | | Idris |
| 24 March am | | | | | | |
| pm | | | | | | |
Swap among yourselves and tell business support. Back-up AMHP: 01632 960141
"""
    return Doc("Team Coast/duty rota wk10-13.docx", word(text, Look("Calibri", 10, landscape=True)))


def meeting_agenda() -> Doc:
    """An agenda with times and presenters."""
    text = """
# Health and Wellbeing Board
**Thursday 6 March 2025, 2 pm, Council Chamber**
!w 1.5,9,4,2.5
| 1 | Apologies | Chair | 14.00 |
| 2 | Declarations of interest | All | |
| 3 | Minutes of 5 December (attached) | Chair | 14.05 |
| 4 | Questions from the public | | 14.10 |
| 5 | Better Care Fund quarter 3 | DASS | 14.20 |
| 6 | Pharmacy needs assessment (to follow) | DPH | 14.45 |
| 7 | Carers' strategy: year one | Jean Holt, carer | 15.05 |
| 8 | Forward plan | Clerk | 15.30 |
| 9 | Any other business | | |
Contact: Democratic Services, 01632 960101
"""
    return Doc("Boards/HWB agenda 6 March.docx", word(text, Look("Arial", 12)))


def press_notice() -> Doc:
    """A notice to the press in Markdown."""
    text = """# Two hundred rung while they wait

**For release: Tuesday 3 December 2024, 00.01**

People who wait for a care assessment in Merrowshire now get a call each month to see if they are all right.

Since September, 212 people have been rung. Nineteen were seen sooner because of what they said.

Cllr Beth Garside said: "Nobody should feel forgotten. A call is a small thing, and it matters."

- ends -

Notes to editors

- Photo: Suki Brand and team (attached)
- Contact: Press Office, 01632 960190
- Embargo: [none after 3 Dec]
"""
    return Doc("Communications/press waiting well.md", text.encode())


def draft_protocol() -> Doc:
    """A protocol in draft with matters to be confirmed."""
    text = """
# Provider failure protocol – DRAFT 0.3
*Comments to commissioning by [date to be confirmed]*
## When it applies
When a regulated provider can no longer carry on because of business failure, or when service is interrupted (Care Act
  s.48; s.19 where urgent). It applies to everyone who is in the service whoever pays.
## First two hours
* Duty AD told. Decide on gold/silver.
* Ring the provider's nominated individual. Ask: how many people, how many staff, how long is the money there?
* CQC local lead: ==[name to be confirmed by CQC]==
* ICB director on call: 01632 960199
## First two days
Each person is met or telephoned by a named worker. ==Legal to advise on capacity and consent to share==. A tracker is
  kept by brokerage (tab per unit).
## After
Lessons meeting in 20 working days, chaired by ==[tbc]==.
!w 4,5,8
| Role | Post | Deputy |
| Gold | DASS | AD Operations |
| Silver | AD Commissioning | [tbc] |
| Comms | Press Office | - |
| Loggist | Business support | [rota to be agreed] |
"""
    return Doc(
        "Commissioning/Provider failure protocol draft 0.3.docx",
        word(text, Look("Arial", 11, "C00000", header="DRAFT")),
    )


def thank_you_letter() -> Doc:
    """A letter of thanks from a resident."""
    text = f"""
\\14 Quarry Rise{NL}Sunday
\\Dear everyone at the sensory team

I am Vera's friend and she has asked me to write this because of her eyes.

You sent her Delyth. When Delyth came Vera had not made a cup of tea on her own since Whitsun. Now she has a thing that
  beeps on the cup and orange dots on the cooker. She made me a crumble. It was burnt and we ate it all.

She says she does not want any forms.
\\Yours, with thanks{NL}Hilda (for Vera)
"""
    return Doc("Compliments/letter from V's friend.rtf", rtf(text, "Georgia"))


def workshop_poem() -> Doc:
    """A poem from a workshop on co-production."""
    lines = ("Nothing about me", "", "You came with a folder.", "You had a box for my name,", "a box for my date,", "a box for my bath.",
             "", "There was no box for the dog.", "", "Next time bring nothing.", "Sit. He will come to you.", "", "– T., workshop at Corn Hall")  # fmt: skip
    return Doc("Coproduction/poem.txt", "\n".join(lines).encode())


def cover_mail() -> Doc:
    """A mail that goes with the return and lists what is attached and what follows."""
    body = as_text("""
\\Dear colleague
\\Please find our return attached in three zips.

* IR1 to IR12: complete
* IR13 (waiting times): complete, two tabs
* IR14 (case tracking list): by secure mail on Friday
* IR15: not held
* IR21: blank copies of our forms, and six that are filled in (redacted)
* IR30: to follow
\\The link to the public documents is in the index. Ring me if a file will not open.
\\Regards
\\Moira Keats, Programme lead, 01632 960111
""")
    head = (
        "From: return@vale.example\r\nTo: la.return@regulator.example\r\nSubject: Information return – part 2 of 3\r\n"
    )
    head += "Date: Fri, 07 Mar 2025 15:58:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return Doc("Return/Information return part 2.eml", (head + body.replace("\n", "\r\n")).encode())


PAPERS = (
    action_log, transformation_gantt, training_matrix, structure_chart, briefing_slides, charging_faq, words_list,
    contact_sheet, fee_schedule, form_guidance, reference_letter, duty_rota, meeting_agenda, press_notice,
    draft_protocol, thank_you_letter, workshop_poem, cover_mail,
)  # fmt: skip
