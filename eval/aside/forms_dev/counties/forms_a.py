"""Layouts in Word: assessment, carers, supervision, audit, equality and panel papers."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import A, Doc, made
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def care_act_assessment() -> list[Doc]:
    """A long needs assessment with a block for each outcome of the Care Act."""

    def draw(a: A, version: str = "v4.2", pre: str = "") -> bytes:
        def outcome(n: int, name: str, hint: str) -> str:
            return f"""
!w 4.2,4.3,4.3,4.2
| #C6D9F1#Outcome {n}: {name} | < | < | < |
| ~~{hint}~~ | < | < | < |
| What can the person do for themselves? | {a(f"Outcome {n}: {name}")} | < | < |
| Unable to achieve? | {a.t("Unable to achieve?", "Yes/No")} | Who helps at present? | {a("Who helps at present?")} |
"""

        return word(
            f"""
# Adult Social Care – Care Act Needs Assessment
{pre}

This form must be completed with the person and, where they wish, with someone who can support them. Please use
  the person's own words wherever you can. Offer independent advocacy where the person would have substantial
  difficulty in being involved and has nobody appropriate to support them (Care Act 2014 s.67).

## 1. About the person
!w 4,4.5,4,4.5
{a.r("Name", "Likes to be called")}
{a.r("Date of birth", "LAS number")}
{a.r("NHS number", "First language")}
| Address | {a("Address")} | < | < |
{a.r("GP and surgery", "Communication needs")}
| Who was present at the assessment? | {a("Who was present at the assessment?")} | < | < |
| Is an advocate needed? | {a.t("Is an advocate needed?", "Yes/No/Declined")} | < | < |

## 2. The person's story
!w 17
| **What is happening now, and what led to this assessment?** |
| {a("What is happening now, and what led to this assessment?")} |
| **What matters most to me?** ~~Record in the first person~~ |
| {a("What matters most to me?")} |
| **What do my family, friends and community do for me?** |
| {a("What do my family, friends and community do for me?")} |

## 3. Outcomes
{outcome(1, "Managing and maintaining nutrition", "Shopping, preparing and eating food and drink")}
{outcome(2, "Maintaining personal hygiene", "Washing yourself and laundering clothes")}
{outcome(3, "Managing toilet needs", "Getting to and using the toilet")}
{outcome(4, "Being appropriately clothed", "Dressing, and for the weather")}
{outcome(5, "Being able to make use of the home safely", "Stairs, kitchen, access, falls, fire")}
{outcome(6, "Maintaining a habitable home environment", "Clean and safe; utilities; hoarding")}
{outcome(7, "Developing and maintaining relationships", "Is the person lonely or isolated?")}
{outcome(8, "Accessing work, training, education or volunteering", "Consider what they would like to do")}
{outcome(9, "Making use of facilities in the local community", "Transport, leisure, health appointments")}
{outcome(10, "Carrying out caring responsibilities for a child", "Parent, step-parent or grandparent")}

## 4. Impact and eligibility decision
!w 5,12
{a.r("Do the needs arise from a physical or mental impairment or illness?")}
{a.r("Is there a significant impact on wellbeing?")}
{a.r("Eligibility decision")}
{a.r("Reason for decision")}
{a.r("Prevention advice given")}

## 5. Signatures
!w 4,5,3,5
| Person or representative | {a("Person or representative")} | Date |  |
| Worker | {a("Worker")} | Date | {a("Date")} |

!w 17
| #D9D9D9#For office use only – authorised on system by:                         Date: |
""",
            Look(
                size=10,
                footer=f"Care Act Needs Assessment {version}    OFFICIAL-SENSITIVE when complete",
                label="EAF1FB",
                row=0.85,
            ),
        )

    one = A("""
- Mrs Enid Garstang | Enid | 11/03/1938 | 2204817 |  | English | 7 Wherry Close, Little Sallow
- Dr Amponsah, Sallow Bridge Surgery | Wears hearing aids both sides. Speak facing her.
- Enid, her son Martin, J. Okafor (social worker) | No
- Enid fell in the bathroom on 2 November and was four nights in hospital. Since coming home she has not been
  upstairs. Martin has been sleeping on the sofa and cannot keep that up past Christmas.
- I want to sleep in my own bed and go to chapel on Sunday. I don't want strangers in three times a day.
- Martin does shopping and bills. Neighbour Pat calls in most mornings. Chapel friends offer lifts.
- Makes tea and toast. Cannot stand long enough to cook. Has lost half a stone since August. | Yes
- Martin, batch cooks at weekend | Washes top half at the sink. Frightened of the bath since the fall. | Yes
- Nobody | Manages with commode downstairs by day. | No | Martin empties it | Slow with buttons, otherwise fine.
- No | - | Can't do the stairs without someone behind her. Two rugs removed today. | Yes | Martin
- Cleaner fortnightly, privately paid. | No | Cleaner
- Misses chapel and the Thursday lunch club; feels "shut in". | Yes | Pat | Retired. Not something she wants. | No
- n/a | Has not been out since discharge apart from clinic. | Yes | Hospital transport | n/a | No | n/a
- Yes – osteoarthritis, fracture of left wrist, macular degeneration
- Yes. Personal dignity, physical health, social contact | Eligible – outcomes 1, 2, 5, 7 and 9
- Unable to achieve five outcomes without risk of further falls; support of son not sustainable.
- Falls prevention class at the leisure centre, Sight Service, lunch club lift scheme | E Garstang | J Okafor SW
- 19/11/24
""")
    two = A("""
- Tobias Wren | Toby | 30.6.1996 | 3318820 | 943 000 0019 | English, some Makaton
- Flat 2, Old Maltings, Carrick Street | Maltings Practice | Easy read. Give him time. Do not finish his sentences
- Toby; Lorna (shared lives carer); advocate Mr Dacre | Yes
- Toby is moving on from his Shared Lives placement after nine years, at his own request.
- My own front door. My bike. Seeing Lorna on Fridays for tea. A job with plants.
- Lorna is like family. Sister in Leeds rings on Sundays. Toby helps at the allotment.
- Cooks four meals from picture cards. Needs prompting on use-by dates. | No | Lorna | Independent | No |
- Independent | No |  | Needs help to choose for cold weather | No | Lorna reminds
- Knows fire drill. Has twice let in people he did not know. | Yes | Lorna, PCSO
- Can hoover and do laundry. Would not report a repair or read a bill. | Yes | Lorna
- Wants a girlfriend and more friends his own age. "Mates" borrowed money in May. | Yes | Advocate
- Volunteers 2 mornings at garden centre. Wants to be paid. | Yes | Job coach | Uses bus on known routes | No |
- No children | No |  | Yes, moderate learning disability
- Yes: control over day-to-day life, protection from abuse | ELIGIBLE
- 4 outcomes; risk of exploitation without support with tenancy
- Keep Safe card, Supported employment team, Travel Buddies |  | P. Iqbal | 3 Feb 25
""")
    part = A(
        """
- Rosalind Achterberg | Ros | 4/9/51 | 2290114 |  | Dutch / English | 14 Tollgate Lane | Tollgate Surgery |
- Ros and her husband Piet | Declined
- Stroke in July. Came out of rehab on 20 Sept with a quad stick and a reablement package which ends Friday.
- To get back to painting and to not be a burden on Piet
- Piet does everything. Daughter visits from Ghent every six weeks. | Eats well, cannot cut up food one-handed
- Yes | Piet | Strip wash with help of reablement worker | Yes | Reablement
""",
        rest=True,
    )
    return made(
        draw,
        ("Assessment forms/Care Act Needs Assessment v4.2.docx", A(), {}),
        (
            "ASC12 Needs Assessment.docx",
            A(),
            {"version": "v5 DRAFT", "pre": "**Northmere County Council**    Form ASC12    Locality: East"},
        ),
        ("Case 3/Assessment EG redacted.docx", one, {}),
        ("Sample case TW - needs assessment.docx", two, {}),
        ("Case 7 assessment (Oct).docx", part, {}),
    )


def carers_conversation() -> list[Doc]:
    """A carer's assessment with each question and its answer in one cell."""

    def draw(a: A, *, as_pdf: bool = False, guidance: bool = True) -> bytes:
        intro = (
            """
You have the right to a conversation about how caring affects you, whatever kind of care you give and however
  much of it. Take your time; you can leave out anything that does not apply. There are no wrong answers.
* You do not have to live with the person. We will not judge the care you give.
* If you would rather talk than write, ring the Carers' Line on 01632 960114.
"""
            if guidance
            else ""
        )
        text = f"""
# Looking after you: the carer's conversation
{intro}
!w 17
| {a.c("Your name and address")} |
| {a.c("Who do you look after, and how are you related?")} |
| {a.c("What do you do for them in an ordinary week?")} |
| {a.c("How many hours is that, roughly, and do you get up at night?")} |
| {a.c("How is your own health?")} |
| {a.c("Are you in work, training or education? Is it at risk?")} |
| {a.c("What have you given up that you miss?")} |
| {a.c("Do you feel you have a choice about caring?")} |
| {a.c("If something happened to you tomorrow, who would step in?")} |
| {a.c("What would make the biggest difference?")} |

**What we agreed** ~~(worker to complete with you)~~
!w 8,6,3
| **Action** | **Who** | **By when** |
{a.gr("What we agreed", 4, 3)}

\\{a.l("Signed (carer)", 34)}     Date ____________
"""
        return flow(text, 10, "#7030A0") if as_pdf else word(text, Look("Calibri", 12, "7030A0"))

    one = A("""
- Sheila Brathwaite, 3 Quarry Rise | My husband Desmond (vascular dementia, 4 yrs)
- Everything. Washing, dressing, tablets, all meals. I do the money now too which he hated giving up.
- All hours. Up 2 or 3 times every night.
- Blood pressure up. Knees. I cancelled my own hospital appt in May because I couldn't leave him
- Retired from school kitchen early | Choir. My sister in Luton. A full night's sleep! | He's my husband.
- Our son in Doncaster but he works shifts | One night a week off.
- Refer to night sitting service;T. Lund;30 Nov
  / Emergency card;Carers' Hub;today
  / Rebook hospital appt, sitter
  to be there;Sheila + T. Lund;Dec
- S Brathwaite
""")
    two = A("""
- Callum, 19. Address on system | mum, MS
- shopping, hoovering, helping her transfer when its bad. picking up my brother | 20? no not normally | ok. tired
- 2nd year at college. Attendance letter came last month, 81% | football | no but I dont mind | nan
- someone for mornings so I can get the 7.40 bus
- Young adult carers group;Callum;Jan
  / Mum's review brought forward (mornings);Locality team;2 wks |
""")
    part = A("""
- M. Teixeira, 88b Harbour Road | My mother-in-law |  |  | Diabetic, under the GP | Part time, cleaner, 16 hrs |
-  | No one |  |  |
""")
    return made(
        draw,
        ("Carers/Looking after you - carers conversation.docx", A(), {}),
        ("Carers/carers-conversation-print-version.pdf", A(), {"as_pdf": True}),
        ("IR 14 Carer assessment example 1.docx", one, {}),
        ("IR 14 Carer assessment example 2.pdf", two, {"as_pdf": True, "guidance": False}),
        ("Carers/conversation MT.docx", part, {"guidance": False}),
    )


def supervision_note() -> list[Doc]:
    """A one to one supervision record, labels above wide empty cells."""

    def draw(a: A, pre: str = "", rows: int = 5) -> bytes:
        return word(
            f"""
# Record of supervision
{pre}
!w 4,4.5,4,4.5
{a.r("Supervisee", "Supervisor")}
{a.r("Date", "Date of last session")}

!w 17
| #E2EFD9#Wellbeing and workload – how are you? Caseload number, leave, TOIL |
| {a("Wellbeing and workload")} |
| #E2EFD9#Actions from last time |
| {a("Actions from last time")} |
| #E2EFD9#Case discussion – include safeguarding, mental capacity, risk and the views of the person |
| {a("Case discussion")} |
| #E2EFD9#Practice, learning and CPD (evidence for SWE/HCPC registration) |
| {a("Practice, learning and CPD")} |
| #E2EFD9#Anything the organisation should hear? |
| {a("Anything the organisation should hear?")} |

!w 10,4,3
| **Agreed action** | **Who** | **When** |
{a.gr("Agreed action", rows, 3)}

Signed (supervisee): ............................   Signed (supervisor): ............................
""",
            Look("Tahoma", 10, "375623", fake_heads=True, header="Supervision policy – Appendix 2", deep=3.4),
        )

    one = A("""
- Farrah Nkemelu | Gwen Rosedale | 14/1/25 | 10/12/24
- 22 allocated, 3 waiting for closure. Says January "is always like this" but sleeping ok. 9 hrs TOIL – agreed to
  take Friday 24th.
- DP audit for R.S. done. Reflective log not done. Joint visit with OT – done and useful.
- Mr S (hoarding): fire service visit took place, he agreed smoke alarms not clearance. Capacity around the
  tenancy is not in doubt; F felt pressure from housing to say otherwise. Talked through how to write that up.
  / Ms A: provider has given 28 days. Escalate to brokerage today.
- Wants BIA training from Sept. Will shadow Paul B on two assessments first.
- Brokerage emails go unanswered for days – third worker to say so. GR to raise at SMT.
- Escalate Ms A to brokerage;FN;today
  / Raise response times at SMT;GR;21/1
  / Shadow BIA x2;FN;by end March
""")
    two = A("""
- O.P. | D Wharmby | 6th Feb | Cancelled in Jan (sickness) | Caseload 16 (ASYE cap 18). Phased return working.
- C/f
- LT – move to Beech Court went well, daughter still unhappy, complaint stage 1 answered. KD – awaiting CHC
  checklist outcome. Three others noted on system.
- Portfolio: critical reflection 2 due 28th. |  | Chase CHC;OP;Mon
  / Book 3-way meeting;DW;asap
""")
    part = A("""
- Ines Calloway | G Rosedale | 20/2/25 |  | Caseload 19. Back from leave Monday. |  |  |  |  |
""")
    return made(
        draw,
        ("Supervision/Appendix 2 record.docx", A(), {}),
        (
            "Supervision/Supervision template OT service.docx",
            A(),
            {"pre": "Service: Occupational Therapy    Cost centre: 40417", "rows": 8},
        ),
        ("Supervision/FN January.docx", one, {}),
        ("Anonymised supervision record 2.docx", two, {"rows": 2}),
        ("Supervision/IC Feb.docx", part, {}),
    )


def case_audit_tool() -> list[Doc]:
    """A case file audit with met, partly met and not met columns and a grade."""

    def draw(a: A, *, pre: str = "", guide: bool = True) -> bytes:
        def q(text: str) -> str:
            return a.y(text, "Met/Partly/Not met/NA")

        help_ = (
            """
## How to use this tool
Read the last twelve months of the record before you start, and speak to the worker. Where you can, ring the
  person or their family: audits without the person's voice tell us little. Grade what you find, not what you know
  of the worker. Anything that makes you think somebody is unsafe now goes to the duty manager the same day.
!w 3,14
| Outstanding | Practice is creative and personal; recording shows the difference made |
| Good | Statutory duties met, the person's voice is clear |
| Requires improvement | Some duties met late or in part |
| Inadequate | Duties not met, or risk not managed |
"""
            if guide
            else ""
        )
        head = "!w 8,1.5,1.5,1.7,1.2,10\n| **Standard** | **Met** | **Partly** | **Not met** | **NA** | **Evidence** |"
        return word(
            f"""
# Practice Quality Audit – Adults
{pre}
{help_}
## Case details
!w 5,7,5,7
{a.r("Person's ID", "Team")}
{a.r("Auditor", "Date of audit")}
## A. Basic information
{head}
{q("Ethnicity, language and communication needs are recorded")}
{q("Key contacts and relationships are up to date")}
{q("Consent to share information is on file")}
## B. Assessment and planning
{head}
{q("The assessment was started within 28 days of contact")}
{q("The person's own words and wishes are evident")}
{q("Strengths and networks have been explored")}
{q("Eligibility is clearly reasoned")}
{q("A carer's assessment was offered")}
{q("The support plan says what will change, and by when")}
## C. Safety and capacity
{head}
{q("Mental capacity assessments are decision-specific")}
{q("Risks are weighed with the person, not only listed")}
{q("Safeguarding concerns were passed on without delay")}
## D. Oversight
{head}
{q("There is management oversight at key decisions")}
{q("A review has taken place in the last 12 months")}
## Judgement
!w 6,18
{a.r("Overall grade")}
{a.r("What was done well?")}
{a.r("What needs to happen now, by whom and when?")}
{a.r("What did the person or family say?")}
""",
            Look("Calibri", 10, landscape=True, footer="Practice Quality Audit tool 2024-25"),
        )

    one = A("""
- 2217730 | South Locality | Principal Social Worker | 08.10.2024 | Met : All complete, Polish interpreter used
- Partly : Ex-partner still shown as next of kin | Met | Not met : 61 days. No reason recorded
- Met : Strong. Quotes throughout | Met : Allotment, parish, brother | Met
- Not met : Brother gives 20 hrs a week. Not offered | Partly : Says "maintain"; no dates | NA
- Met : Falls risk against wish to keep the dog – nicely done | NA | Partly : Supervision note only
- Met : Sept 24 | Good | The voice of the person; interpreter at all visits; respectful language.
- Offer carer's assessment to brother – allocated worker – within 5 working days. Correct NOK.
- Rang 9/10: "she listens, but I waited the whole summer"
""")
    two = A("""
- 1998201 | Hospital Discharge Hub | B. Mistry | 3/12 | Partly : Ethnicity "not stated" | Met
- Not met : nothing on file | Met : 2 days | Not met : Written as a ward handover | Not met | Partly | NA
- Not met : No plan. Package commissioned from D2A form | Not met : "Lacks capacity" stated once, no assessment
- Partly | Met : concern raised re pressure damage 14/11 | Met |  | Inadequate
- Speed; good liaison with therapist
- MCA re residence by 10 Dec (allocated worker, overseen by KP). Write support plan. Re-audit in Jan.
- Not contacted – in hospital again
""")
    part = A(
        """
- 2240016 | MH Community | T Aldous | 17/2/25 | Met | Met | Met : verbal, 6/24 | Met
- Partly : only in the first para | Partly
""",
        rest=True,
    )
    return made(
        draw,
        ("QA framework/Practice Quality Audit tool.docx", A(), {}),
        (
            "Audit tool - LD and autism.docx",
            A(),
            {"pre": "Version for the Learning Disability and Autism Service", "guide": False},
        ),
        ("Audits/2217730 audit Oct.docx", one, {"guide": False}),
        ("Audits/audit_1998201.docx", two, {}),
        ("Audits/TA feb.docx", part, {"guide": False}),
    )
