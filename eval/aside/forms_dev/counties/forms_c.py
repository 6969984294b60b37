"""Layouts in Word: enquiry, visit, court, business case, letter, log, minutes, review and survey."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import NL, A, Doc, made
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def enquiry_report() -> list[Doc]:
    """A section 42 enquiry report: numbered headings with guidance in brackets and space below."""

    def draw(a: A, cover: str = "") -> bytes:
        def s(text: str, hint: str = "") -> str:
            return f"### {text}\n" + (f"~~({hint})~~\n\n" if hint else "") + f"\\{a(text)}\n!e\n"

        return word(
            f"""
# Section 42(2) enquiry – report of the enquiry officer
{cover}
!w 5,12
{a.r("Adult at risk")}
{a.r("Reference")}
{a.r("Enquiry officer and agency")}
{a.r("Enquiry started / report finished")}
{s("1. The concern", "what is said to have happened, when, where, who raised it")}
{s("2. What the adult wants to happen", "their outcomes in their own words; representative or advocate")}
{s("3. Immediate action taken to keep the adult safe")}
{s("4. What I did", "people spoken to, records read, visits, dates")}
{s("5. What I found", "facts first, then how sure you are on the balance of probability")}
{s("6. Mental capacity", "in relation to the enquiry and to the risk")}
{s("7. Analysis", "causes, patterns, organisational learning; consider closed cultures")}
{s("8. Conclusion for each type of abuse or neglect")}
{s("9. Were the adult's outcomes met?", "fully, partly, not; what do they say?")}
{s("10. Recommendations", "who should do what by when")}
!w 17
| #D9D9D9#SAFEGUARDING MANAGER ONLY⏎Report accepted:  Y / N          Case conference needed:  Y / N⏎Signature and date: |
""",
            Look("Arial", 11, "C00000", footer="RESTRICTED when complete"),
        )

    one = A("""
- Mrs Ottoline Fay | SG/24/1187 | Kit Marsden, Harbour locality team | 12/9/24 – 21/10/24
- On 9 September a night carer at Seaholm Court told the manager she had found Mrs Fay on the floor at 05:40,
  cold, with the call bell out of reach. The last recorded check was 23:15 although two-hourly checks are in the
  plan.
- "I want it not to happen to the others." Her niece would like an apology in writing.
- Sensor mat that day; night staffing raised from two to three; agency carer not rebooked.
- Visited 13 and 26 September. Spoke with Mrs Fay, niece, manager, both night staff. Read care plan, rota, bell
  log and daily notes for 1 to 10 Sept.
- Checks at 01:00 and 03:00 were entered in the notes at 05:55, after the fall was found. The bell log shows no
  call from room 14. It is more likely than not that nobody entered the room between 23:15 and 05:40.
- Mrs Fay has capacity to take part and to decide about the mat; she agreed to it.
- Two staff for 31 people on two floors. The manager knew that checks were "signed in a batch". No harm intended
  but a pattern over at least ten nights.
- Neglect and acts of omission: substantiated. Organisational abuse: partly substantiated.
- Fully. Written apology received 18 October; she is satisfied.
- Seaholm Court: spot checks of night records, weekly for 12 weeks. Quality team: visit at night before 30 Nov.
  CQC informed 13/9.
""")
    two = A("""
- "P" | 2024-3321 | Dr H. Solberg, named professional, community NHS trust | Nov–Dec 2024
- Grade 3 pressure ulcer found on admission to ward 6
- P's daughter (LPA H&W): wants to know if it could have been avoided
- Air mattress ordered; tissue viability nurse within 24 h
- Desktop review of community nursing and domiciliary care records, call with agency manager
- Repositioning not recorded on 9 of 14 days. Referral to nurses made by agency on day 11, skin mark first noted
  day 5.
- Lacks capacity on care regime (MCA 20/11)
- agency staff lacked training in skin checks; nurses' triage put the call as routine
- Neglect – substantiated (unintentional) | Partly. Daughter says late by a week is "still late"
- 1 training for agency (Jan). 2 Triage wording to change (trust, Feb).
""")
    part = A("""
- Mr Basil Crane | SG/25/0202 | K. Marsden |
- Bank withdrawals of £2,300 since Christmas not explained. Raised by bank's vulnerable customer team 3 Feb.
- Does not want police. Wants his card back. | Card stopped 4 Feb with consent
- Home visit 6 Feb. Still to speak with nephew. |  |  |  |  |  |
""")
    return made(
        draw,
        ("Safeguarding procedures/Appendix 9 Enquiry report.docx", A(), {}),
        (
            "Section 42 enquiry report - providers.docx",
            A(),
            {
                "cover": "To be used where a provider has been caused to make the enquiry. Return within 20 working days."
            },
        ),
        ("Safeguarding/Enquiry report OF redacted.docx", one, {}),
        ("Safeguarding/S42 report 3321.docx", two, {}),
        ("Safeguarding/SG-25-0202 report draft.docx", part, {}),
    )


def quality_visit() -> list[Doc]:
    """A provider quality visit record: two pages of instruction, then observations to write."""

    def draw(a: A, *, guide: bool = True, name: str = "") -> bytes:
        pages = """
## Before the visit
Look at the last CQC report, notifications, safeguarding concerns, complaints, payment queries and the previous visit.
  Ring the commissioning officer and Healthwatch. Tell the provider a week before, save where a visit is unannounced.
## On the day
* Carry your badge and sign in. Ask who is in charge.
* Spend at least an hour where people spend their time. Sit down. Watch a meal.
* Speak with no fewer than four people and two relatives. Ask open questions.
* Look at three care files, two staff files, the rota of the last four weeks and the medicines round.
* Do not copy personal data on to this form.
## After the visit
Give headline feedback before you leave. Send the written record within ten working days. Anything unsafe goes to the
  safeguarding hub the same day. Ratings: A exceeds contract; B meets; C improvement needed; D breach.
!pb
"""

        def area(title: str) -> str:
            rating, _, note = a(title).partition(" : ")
            return f"| **{title}**⏎{note} | {rating} |"

        return word(
            f"""
# Quality assurance visit
{pages if guide else ""}
!w 4,13
| Service | {name or a("Service")} |
{a.r("Visit date and times")}
{a.r("Officer(s)")}
{a.r("Number of people living here / vacancies")}
{a.r("Manager registered with CQC since")}
!w 14,3
| #C5E0B3#Area and what was seen | #C5E0B3#A–D |
{area("First impressions, smell, noise")}
{area("Dignity and choice")}
{area("Meals and hydration")}
{area("Care plans and consent, DoLS")}
{area("Medicines")}
{area("Staffing, training and supervision")}
{area("Safe premises, infection control")}
{area("Leadership and learning")}

**What people and relatives told us**

\\{a("What people and relatives told us")}
!e

**Required improvements**
!w 9,4,4
| Requirement | Contract clause | Deadline |
{a.gr("Required improvements", 4, 3)}
""",
            Look("Gill Sans MT", 11, "385623", fake_heads=True),
        )

    one = A("""
- Tamarisk Lodge (nursing, 44 beds) | 14 Nov 2024, 10.15–15.30 | P. Brannigan, S. Cole | 39 / 5 | June 2022
- B : Warm welcome. Slight odour on upper corridor, gone by noon
- A : Knocking on doors, people choosing clothes; a man shaved while telling staff about his ship
- B : Two options, pictures used. Fluid charts for two not totalled
- C : Nine DoLS expired with no new application | B : Round calm, one signature gap
- C : Supervision 54% in date. Safe numbers on the rota | B : Sluice door unlocked – told manager
- B : Monthly relatives' meeting, "you said we did" board
- "They know my wife's songs." One daughter waits too long for calls to be returned.
- Renew DoLS applications;14.2;30 Nov
  / Supervision to 85%;9.6;31 Jan
""")
    two = A("""
- Kindred Home Support Ltd – office visit | 6/2/25 am | LJ | 71 packages | vacant since Oct!
- B : new office, tidy | B : phone calls to 6 people, all positive re regular carers | NA
- C : 2 of 3 plans not updated after hospital | C : MAR audits stopped in Oct | C : 3 DBS risk assessments missing
- NA : domiciliary | D : no registered manager; owner covering
- "lovely girls but never know who is coming on a Sunday" x2
- Registered manager application;3.1;14 days
  / MAR audit monthly;11;28/2
  / Staff file audit;9.2;28/2
""")
    part = A("""
- The Willows supported living | 4 March 2025, 14:00 | S. Cole | 12/0 |  | B : bright, personal
- A : each door different |  |  |  |  | C : fire door wedged |  |  |
""")
    return made(
        draw,
        ("Contracts/QA visit record with guidance.docx", A(), {}),
        ("Contracts/QA visit record.docx", A(), {"guide": False}),
        ("Contracts/Tamarisk Lodge Nov 24.docx", one, {"guide": False}),
        ("Contracts/QA visit Kindred.docx", two, {}),
        ("Contracts/Willows visit notes.docx", part, {"guide": False}),
    )


def amhp_report() -> list[Doc]:
    """An approved mental health professional's outline report made with legacy form fields."""

    def draw(a: A, ref: str = "") -> bytes:
        def f(p: str) -> str:
            return f"| {p} | {{{{{a(p)}}}}} |"

        return word(
            f"""
**AMHP outline report**   {ref}

~~Copy to be left with the hospital managers (Code of Practice 14.93)~~
!w 7,10
{f("Name of patient")}
{f("Ward or place of assessment")}
{f("Date and time of assessment")}
{f("Doctors making recommendations")}
{f("Section applied for")}
{f("Nearest relative and relationship")}
{f("Was the nearest relative informed or consulted? If not, why not?")}
{f("Circumstances of the assessment")}
{f("Patient's own view")}
{f("Alternatives considered and why not used")}
{f("Children, dependants, pets, property")}
{f("Conveyance")}
{f("Time AMHP left and to whom handed over")}
{f("AMHP name, local authority on whose behalf acting")}
""",
            Look("Arial", 10, header="MH/AMHP/07", row=0.6),
        )

    one = A("""
- Ms Linnea Strand | Kestrel suite, s136 | 2 Dec 2024, 21.10 | Dr Qureshi (s12), Dr Abel (GP out of hours)
- Section 2 | Mother, Mrs A. Strand | Informed by phone 22.40. Did not object.
- Found on the bypass in night clothes. Believed she was being filmed by the street lamps. No sleep for four
  nights.
- "I'd go to my mum's but the lamps are there too."
- Home treatment team attended; could not offer visits safely tonight. Mother's house 60 miles off.
- Cat – RSPCA not needed, neighbour has key | Secure ambulance booked 22.50, arrived 01.35
- 02.20, nurse in charge Heron ward | T. Oduya, Wexcombe County Council
""")
    two = A("""
- Mr G | own home | 17/1, 1400 | Khan / Roper | s.3 | Brother | consulted 16/1, agrees
- Known schizoaffective, off depot since Aug. Barricaded. S135(1) executed with police, no force
- wants to be left alone | CRHT refused x3; respite house full | dog to brother | private amb
- 1710 - S/N Bell, Osprey |
""")
    part = A("""
- Patient known as "Mr Z" | A&E, majors 4 | 8/2/25 |  | not yet decided | not known |
- Brought by ambulance after overdose, now medically fit, wants to leave | "let me go home" |  |  |  |
- R. Speight
""")
    return made(
        draw,
        ("AMHP/AMHP outline report.docx", A(), {}),
        ("AMHP/MH AMHP 07.docx", A(), {"ref": "On behalf of Wexcombe County Council"}),
        ("AMHP/outline report 021224.docx", one, {"ref": "On behalf of Wexcombe County Council"}),
        ("AMHP/G outline.docx", two, {}),
        ("AMHP/Z - unfinished.docx", part, {}),
    )


def business_case() -> list[Doc]:
    """An outline business case in prose with bracketed gaps in the sentences."""

    def draw(a: A, *, mark: bool = True) -> bytes:
        def i(p: str) -> str:
            gap = f"[{p}]"
            return a(gap, f"=={gap}==" if mark else gap)

        return word(
            f"""
# Outline business case: {i("insert project name")}
!w 5,12
| Sponsor | {i("insert name of Assistant Director")} |
| Team | {i("<name of team>")} |
| Date | {i("XX/XX/20XX")} |
## 1. Why change?
At present {i("insert what happens now and what is wrong with it")}. If nothing is done, {i("insert consequence")}.
## 2. What do we propose?
We propose to {i("insert proposal in one sentence")}. This will help {i("insert number and kind of people")}.
## 3. Options
!w 6,3,8
| #DDDDDD#Option | #DDDDDD#Cost | #DDDDDD#For and against |
| A. Do nothing | {i("£xxx")} | {i("insert")} |
| B. {i("insert option")} | {i("£xxx,xxx")} | {i("insert pros and cons")} |
## 4. Money and benefits
The project costs {i("£xxx one-off")} and saves {i("£xxx a year")} from {i("insert year")}. The benefits that cannot
  be counted in cash are {i("insert benefits, e.g. fewer people waiting")}.
## 5. Risks
* {i("insert main risk and what you will do about it")}
* {i("insert second risk")}
## 6. Recommendation
The board is asked to {i("approve / note / defer")}.
""",
            Look("Calibri", 11, "2E74B5"),
        )

    one = A("""
- Reablement Therapy First | Colette Amadi | Reablement and Independence Service | 12/11/2024
- 62 per cent of people leave reablement needing no further care, against 74 per cent in the best of our
  neighbours, because a therapist sees only one in three
- we will go on buying about 900 hours a week of long-term care that could have been avoided
- put a therapist at the front of every reablement episode | some 1,450 people a year | £0
- No outlay; waiting list and long-term spend rise | Seven occupational therapists and two assistants | £412,000
- Evidence from pilot in Ashmere (n=86). Recruitment is hard | £38,000 | £610,000 | 2026/27
- quicker goals, fewer falls, better retention of support workers
- Cannot recruit: use apprenticeship posts and rotational posts with the trust
- Savings are not cashable: agreed method with Finance before start | approve option B for two years
""")
    two = A("""
- Prepaid cards | H. Lascelles | DP Support | 3/2/25
- direct payment money is paid to bank accounts and audited a year late | clawback stays around £900k
- move 640 accounts to prepaid cards by December | 640 people with direct payments | nil
- no disruption, no control | cards with online monitoring | £54,200
- quick audit; some people dislike being watched, opt out needed | £54,200 licence and set-up | £230,000 | 2025/26
- peace of mind for families | digital exclusion – phone support |  | approve
""")
    part = A("""
- Shared Lives expansion | C. Amadi | Shared Lives |  | we have 61 carers and a waiting list of 27 |
- recruit 20 new carers in two years |  |  |  |  |  |  |  |  |  |  |  |  |
""")
    return made(
        draw,
        ("Programme office/OBC template.docx", A(), {}),
        ("Programme office/Outline business case.docx", A(), {"mark": False}),
        ("Transformation/Reablement OBC.docx", one, {}),
        ("Transformation/OBC template prepaid cards.docx", two, {}),
        ("Transformation/SL expansion OBC v0.1.docx", part, {}),
    )


def outcome_letter() -> list[Doc]:
    """A letter about the outcome of an assessment with fields to be put in."""

    def draw(a: A, *, pdf: bool = False) -> bytes:
        def i(p: str) -> str:
            return a(p, p)

        text = f"""
\\Adult Social Care{NL}County Offices, Abbotsmere{NL}Tel 01632 960177

\\{i("[Name and address]")}

\\{i("[Date]")}

\\Our ref: {i("[Case number]")}

\\Dear {i("[Title Surname]")}

**Your needs assessment**

Thank you for talking with {i("[worker]")} on {i("[date of visit]")}. I am writing to tell you what we decided.

You told us that the most important things to you are {i("[outcomes in the person's words]")}.

We have decided that you {i("[do / do not]")} have eligible needs under the Care Act 2014. This is because
  {i("[reason in plain words – refer to the outcomes the person cannot achieve and to wellbeing]")}.

What happens next: {i("[next step, who and when]")}.

Your personal budget is {i("£[amount]")} a week. You may have to pay towards it.

If you do not agree, please ring me first. You can also complain; a leaflet is enclosed.

Yours {i("[sincerely/faithfully]")}

\\{i("[Name, job title]")}
"""
        return flow(text, 10.5, footer="") if pdf else word(text, Look("Arial", 12))

    one = A("""
- Mr Lucian Hartnoll
  / Flat 9, Dyer's Court
- 17 January 2025 | 2250119 | Mr Hartnoll | Bronwen Cade | 8 January
- getting back to the bowls club and not having to ask your brother for help in the shower | do
- you cannot wash, dress or get out of the house without help, and this is lowering your mood and your
  independence
- Bronwen will ring by 24 January to plan your support, and an occupational therapist will visit about the shower
- £148.20 | sincerely | Rhoda Pickles, Team Manager
""")
    two = A("""
- Mrs J. Eley, 5 Sidings Way | 3.2.25 | 2250347 | Mrs Eley | our assessor Tom | 22/01
- keeping your garden and your little dog | do not
- you can manage each outcome yourself with the equipment you bought, although it takes you longer
- We have sent your name to Village Agents, who will call about gardening |  | sincerely
- T. Wherry, Social Care Assessor
""")
    part = A("""
- Ms P. Dunmore | February 2025 | 2251002 | Ms Dunmore |  |  |  | do |  |  |  |  | R Pickles
""")
    return made(
        draw,
        ("Letters/Outcome of assessment.docx", A(), {}),
        ("Letters/LTR 22 outcome letter.pdf", A(), {"pdf": True}),
        ("Letters/LH outcome letter.docx", one, {}),
        ("Letters/example outcome letter not eligible.pdf", two, {"pdf": True}),
        ("Letters/PD letter to finish.docx", part, {}),
    )
