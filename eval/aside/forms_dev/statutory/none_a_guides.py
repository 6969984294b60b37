"""Documents about forms, or laid out like forms, that are none."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("north", "Forms/How to complete the needs assessment ASC-104.docx")
def guide_needs() -> str:
    return """
@ ghost=grey; font=Calibri; size=10.5
^ Calderwick Borough Council - Practice notes 11
! How to complete ASC-104, the needs assessment
This note goes box by box through the form. It should be read once by everybody who assesses, and by team managers before they sign.
|w 4 7 6
|= Box | What to write | What not to write
| Name of adult | Legal name, and in brackets the name they go by | Initials
| Date assessment began | The day on which you first talked about needs | The day on which you opened the form
| Who else took part | Everybody who gave information, whether or not they were in the room | "Family"
| In your own words | At least two things said by the adult, in quotation marks | "Client wishes to remain independent"
| Outcomes (a) to (j) | What they can do, what they cannot, how often, what it leads to | "Needs assistance"
| Unable to achieve? | Yes or No. If it fluctuates look at the last year | Sometimes
| Effect on wellbeing | Join up the outcomes, and say which of the nine areas is touched | The list of areas copied out
| Signatures | The adult's. If they cannot sign, say why and who signs for them | "Verbal agreement" by itself

# A worked example
~ Outcome (c). "Mr Vale gets to the toilet by day with his frame. At night he does not wake in time and is wet four nights in seven. He changes the bed himself and twice this spring has slipped while doing so." Unable to achieve: Yes, because doing so endangers his safety.
# Time
The whole form should take about 90 minutes to write for a new assessment. If it takes more, you are writing too much in section 2 and too little in section 3.
# Who to ask
Diane Whitworth, Head of Assessment, or the practice leads: Moses Abara (East), Heidi Lund (West), Carys Probert (hospital).
"""


@ordinary("finance", "Charging/Charging policy 2025-26 with tables.pdf")
def charging_policy() -> str:
    return """
@ pdffont=Helvetica; size=10
^ Hexley Council - Charging for adult social care - approved by Cabinet 11 March 2025
! Charging policy: care at home and in care homes
1. This policy is made under section 14 of the Care Act 2014. Where the Council has a power to charge it has decided to do so, save for the services in table 3.
2. The Council will not charge more than it costs to provide or arrange the service, and will not charge anybody so much that their income falls below the minimum income guarantee.
# Table 1. Capital
| Lower limit | £14,250
| Upper limit | £23,250
| Tariff | £1 a week for each £250 or part
| Temporary stay | Home is disregarded
# Table 2. Disability-related expenditure allowed without receipts
|w 8 4 5
|= Item | Weekly | Evidence
| Community alarm | Actual cost less any housing benefit | Bill
| Laundry, more than four loads | £4.64 | Care plan
| Dietary needs | Judged in each case | GP or dietitian's letter
| Gardening | £12.00 at most | Two quotations
| Wheelchair, manual | £4.93 | None if supplied free
| Powered bed | £5.49 | Invoice, spread over ten years
# Table 3. No charge is made for
* Reablement, for up to six weeks
* Community equipment, and minor adaptations to £1,000
* Care for people with Creutzfeldt-Jakob disease
* After-care under section 117 of the Mental Health Act 1983
* Assessment and care planning
3. A person may ask for a review within 28 days of the letter. The officer who looks at it is not the one who made the assessment. Last year there were 61 reviews; 24 led to a lower charge.
4. Debts are dealt with under section 69. No recovery is begun through the county court until a deferred payment has been offered, where one could be.
5. Administration fee for self-funders for whom the Council arranges care at home: £318 to set up and £96 in each later year.
"""


@ordinary("quality", "Contracts/Register of contract monitoring visits 2024-25.xlsx")
def visits_register() -> str:
    return """
@ sheets=Visits
! Contract monitoring visits made, April 2024 to March 2025
|w 4 2 3 3 3 6
|= Provider | Type | Visit | Officer | Overall | Actions
| Amberley Homecare | Home care | 14/11/2024 | GT | Requires improvement | ECM; MAR. Closed 17/2
| Birchfield Lodge | Residential | 02/05/2024 | RE | Good | None
| Briar Court | Nursing | 19/09/2024 | RE | Good | Activities budget. Closed 1/12
| Castlegate Support | Supported living | 06/06/2024 | AM | Good | None
| Daybreak Care | Home care | 23/07/2024 | GT | Inadequate | Suspended 24/7 to 30/10; revisit Good
| Fallowfield | Residential | 11/02/2025 | AM | Requires improvement | Fire drills at night; open
| Goldcrest Care at Home | Home care | 30/04/2024 | RE | Requires improvement | Rota; recruitment gaps. Closed 8/9
| Kestrel House | Nursing | 17/01/2025 | RE | Good | Wound photographs. Closed 20/2
| Meridian Live-in | Home care | 03/12/2024 | GT | Good | None
| Northbank | Residential | 27/08/2024 | AM | Good | Garden rail. Closed 1/10
| Osprey Care | Home care | 13/03/2025 | GT | Requires improvement | Call times; open
| Pinewood | Nursing | 10/10/2024 | RE | Good | None
| St Agatha's | Residential | 21/06/2024 | AM | Good | None
| Willow Bank | Supported living | 29/01/2025 | AM | Good | Tenancy papers. Closed 14/3
| Total visits | 14 | | | Good 9, RI 4, Inadequate 1 |
"""


@ordinary("hub", "Meetings/Transfer of Care Hub notes 18 February.docx")
def hub_minutes() -> str:
    return """
@ font=Arial; size=10
! Transfer of Care Hub: weekly meeting
| Date | 18 February 2025, 14.00 to 14.50
| Chair | Sian Pettifer
| Present | Dev Anand, Lucy Mowbray, Theo Rourke, Agnes Bell (ward 9), Imran Shafi (HomeFirst)
| Apologies | Karen Holt
| Notes | Theo Rourke

|w 1 4 9 3
|= Item | Subject | Discussion | Action
| 1 | Last notes | Agreed. Action 3 (list of interpreters) done. | None
| 2 | Numbers | 41 people with no criteria to reside on Monday, against 55 in January. Longest is 19 days, awaiting a nursing home that can manage a tracheostomy. | LM to ring ICB
| 3 | Pathway 1 | Starts in a day: 71%. HomeFirst short of morning capacity in Nether Poole until two starters come on 3 March. | IS to e-mail wards
| 4 | Checklist | Wards skip box 12 and box 13. Agnes thinks they are on the wrong page. To be moved to the top at the October review. | SP
| 5 | Family disputes | Letter B to be sent on day 2 and not day 7. Legal happy. | DA
| 6 | Any other business | Hub fridge. | All
| 7 | Next | 25 February, same time, room 2.11 | None
"""


@ordinary("audit", "Audit/Case audit scoring framework.docx")
def scoring_framework() -> str:
    return """
@ font=Arial; size=10; shade=D9D9D9
! Case audit: scoring framework for auditors
The framework is used with the audit tool in the case system. It sets out what each grade looks like, so that two auditors who read the same file come to the same answer. It was tried out on 30 files in 2024; auditors agreed on 81%.
|w 3 4.5 4.5 4.5
|= Domain | Outstanding | Good | Requires improvement
| Person's voice | You could pick this person out of a crowd | Wishes are clear and shape the plan | Wishes are recorded and go nowhere
| Risk | Weighs safety with what is lost | Proportionate, shared | Lists hazards only
| Capacity | Support to decide is skilled and creative | Decision-specific, reasons given | General, or missing where it should be
| Carers | Carer would say that they were heard | Offered, recorded | Named only
| Recording | Could be read aloud to the person | Clear and timely | Jargon, copied, late
| Oversight | Manager moves the work on | Decisions and reasons | "Agreed"
# How the overall grade is reached
| Four or more Outstanding and none below Good | Outstanding
| At most one Requires improvement | Good
| Two or more Requires improvement | Requires improvement
| Any evidence of harm that nobody has acted on | Inadequate
# Results, last three quarters
|= Quarter | Files | Outstanding | Good | Requires improvement | Inadequate
| Q1 | 44 | 3 | 26 | 14 | 1
| Q2 | 47 | 4 | 29 | 14 | 0
| Q3 | 45 | 6 | 30 | 9 | 0
"""


@ordinary("partners", "Leaflets/Who can help you - carers.docx")
def carers_leaflet() -> str:
    return """
@ font=Verdana; size=12
! Looking after somebody? Who can help you
You may not think of yourself as a carer. If somebody could not manage without you then this leaflet is for you.
# People to ring
|w 6 6 5
|= Who | What for | Telephone
| Ravensmoor Carers' Centre | Advice, breaks, groups, a chat | 01632 960430
| Adult Contact Team | A carer's assessment; help for the person you look after | 01632 960100
| Emergency Duty Team | Nights and weekends, if it can't wait | 01632 960199
| Young Carers' Project | If you are under 18 | 01632 960431
| Money Matters | Carer's Allowance and other benefits | 01632 960118
| Carers UK | National helpline | 0808 808 7777
| Samaritans | At any time of day or night | 116 123
# Groups
| First Tuesday | Coffee at the Old Library, 10.30
| Second Thursday | Men who care, the Wheatsheaf, 7 pm
| Last Saturday | Walk from Mill Bridge car park, 10
# What is a carer's assessment?
It is a talk about you: your health, your work, your free time and what would happen if you could not care. It takes about an hour. You do not have to fill in a form first, though some people like to see the questions before we come.
**If you need this leaflet in large print, Easy Read or another language ring 01632 960100.**
"""
