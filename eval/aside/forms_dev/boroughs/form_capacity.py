"""Capacity and liberty: best-interests record, DoLS request."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

CAPACITY = Form(
    name="mca_best_interests_record",
    look=Look(
        font="Times New Roman",
        shade="EDEDED",
        tick="☐☒",
        top="MCA1 and MCA2",
        foot="Mental Capacity Act 2005 record @@",
    ),
    text="""
# Record of mental capacity assessment and best interests decision
## Legal notes
The five principles (section 1). A person must be assumed to have capacity unless it is established that they lack \
it. A person is not to be treated as unable to make a decision unless all practicable steps to help them have been \
taken without success. A person is not to be treated as unable to make a decision merely because they make an unwise \
one. An act done for a person who lacks capacity must be done in their best interests. Before it is done, regard must \
be had to whether the purpose can be as effectively achieved in a way that is less restrictive of their rights and \
freedom.
The test (sections 2 and 3, in the order set by the Supreme Court in A Local Authority v JB). First: is the person \
unable to make the decision? Second: is there an impairment of, or a disturbance in the functioning of, the mind or \
brain? Third: is the inability because of the impairment? The standard of proof is the balance of probabilities.
## Part 1 – Capacity
| Person | {} | Date of birth | {}
| Assessor and role | {} | Date and place | {}
| The decision to be made | {}
| What information is relevant to this decision? | {}
| What was done to help the person decide? :: time of day, place, pictures, interpreter, someone they trust | {}
|! Can the person | Yes or no | Evidence, with the person's own words
|? understand the relevant information? | {[]Yes; No} | {}
|? retain it long enough? | {[]Yes; No} | {}
|? use or weigh it? | {[]Yes; No} | {}
|? communicate the decision by any means? | {[]Yes; No} | {}
| What is the impairment or disturbance? | {}
| How does it cause the inability? | {}
| Conclusion | {[]Has capacity; Lacks capacity}
## Part 2 – Best interests (only where the person lacks capacity)
> Section 4 checklist: do not decide by age, appearance or condition; consider whether capacity may return; help the \
person take part; consider past and present wishes, feelings, beliefs and values; consult others; do not be motivated \
by a desire to bring about death.
| Decision maker | {}
| Is there an attorney, deputy or advance decision? | {}
| Who was consulted, and what did they say? | {}
| Wishes, feelings, beliefs and values | {}
|=3 Option | Benefits | Burdens and risks
| Decision and reasons | {}
| Why is this the less restrictive option? | {}
| Signed | {} | Date | {}
""",
    paths=(
        "MCA and best interests form.docx",
        "MCA2 template legal 2023.docx",
        "MCA BI - Violet - residence.docx",
        "MCA - dental treatment T.docx",
        "MCA record unfinished.docx",
    ),
    banks="gorse keel gorse gorse gorse",
    stamps=("2023 revision", "2023 revision", "2023 revision", "2023 revision", "2023 revision"),
    filled=(
        """
Violet S.
19/03/1936
Nuria Castells, social worker
27/01/2025, Marling ward day room
Where to live when she leaves hospital: home with four calls, or a care home
Her needs by day and night; what the calls would and would not cover; that she has left the house at night three \
times; that a care home would mean shared meals and company but not her cat.
Two visits, both after breakfast when she is at her best. Photographs of her house and of Ashlea. Her friend Doreen \
was with us the second time.
No | She said "I'm only here for my feet" and could not say why she came in.
No | After ten minutes she did not recall the photographs or the talk about night-time.
No | "I shall be perfectly all right, my mother is at home." Could not consider the risk at night when put in three \
ways.
Yes | Clear speech
Alzheimer's disease, diagnosed 2021
Memory loss means that she cannot keep in mind or compare the two options, and she believes that her mother is alive.
Lacks capacity
Nuria Castells
No. Checked with the Office of the Public Guardian 21/01.
Doreen (friend): "She'd hate to be without Tibbles." Nephew by phone: wants her safe. Ward sister: settled by day, up \
five times a night. IMCA report attached.
Has always said that she would leave her house in a box. Loves her cat, chapel music and her own kettle. Lively in \
company.
Home with four calls | Own home, cat | Night not covered; three incidents // Home with live-in carer for six weeks | \
Home and cat, cover by night, can see how it goes | Cost; stranger in the house // Ashlea | Company, night staff | \
Against her lifelong wish; no cat
Home with a live-in carer as a six-week trial, with review at weeks two and five. Her wishes are strong and \
consistent and the risk can be met.
She goes home. Door sensor and not a locked door.
N Castells
30/01/2025
""",
        """
T.W.
~
A Pruett, LD nurse / SW joint
4/11/24 dental clinic
Removal of two back teeth under GA
pain, infection, what GA is, alternatives
easy read, Makaton, mum there
No | pointed to wrong tooth, said "no needle"
No | 2 mins
No | as above
Yes | Makaton + gestures
Severe learning disability
cannot hold or weigh the info even with easy read
Lacks capacity
Dentist Mr Osei-Blake
~
Mum - agrees, wants to be in room. Home manager - agrees. IMCA n/a
hates needles, loves the fish tank, trusts mum
GA | all done once, no pain | GA risk small // Local | less risk | would have to be held // Leave | no upset | sepsis
GA day case, mum present, gas induction no needle
No restraint needed
AP
11/11/24
""",
    ),
    partly=(
        """
Mr Q
1950
R Stannard, social worker
12/02/2025, home
Whether to accept help with hoarding
Fire risk, landlord notice, what help is on offer
Second visit planned with his brother
Yes | "If I don't clear the hall they'll have me out"
Yes | recalled the landlord's letter at the end
~
Yes | speech
~
~
~
R Stannard
None found
~*
""",
    ),
)

DOLS = Form(
    name="dols_urgent_and_standard_request",
    look=Look(
        font="Arial",
        size=10,
        tick="☐☒",
        shade="EFEFEF",
        top="Deprivation of liberty safeguards – request",
        foot="Local version @@",
    ),
    text="""
# Request for standard authorisation, with urgent authorisation
> Filled in by the managing authority (the care home or hospital). Send to the supervisory body's DoLS inbox. A \
request without a care plan will be sent back. Request an extension of an urgent authorisation on the same form.
## Who is this about?
| Full name | {} | Sex | {}
| Date of birth (or age) | {} | NHS number | {}
| Ethnic group | {} | Religion | {}
| Care home or hospital | {} | Phone | {}
| Person who completes this form | {} | Position | {}
| Usual address, if different | {}
| Communication needs | {}
| Medical history and diagnosis | {}
| Interested persons to be consulted (name, relationship, phone) | {}
| Attorney, deputy or advance decision | {}
| Funding | {[]Local authority; NHS; Self; Joint}
## What is the purpose of the standard authorisation?
> Describe the care and treatment, day and night. What would happen if the person tried to leave? Which freedoms are \
taken away? The acid test: continuous supervision and control, and not free to leave. It does not matter whether the \
person complies or objects, how normal the placement is, or why they were placed.
[]6 Care and restrictions
[]3 Why are less restrictive options not possible?
[]3 Does the person object in words or behaviour?
## Who qualifies: the six requirements
> Age – the person is 18 or over. Mental health – they have a disorder of the mind within the Mental Health Act, \
disregarding the exception for learning disability. Mental capacity – they lack capacity to decide whether to be \
accommodated here for care or treatment. Best interests – it is in their best interests, necessary to prevent harm, \
and proportionate. Eligibility – they are not, and could not be, detained under the Mental Health Act. No refusals – \
there is no valid advance decision or objection by an attorney or deputy.
|! Requirement | Appears to be met
|? Age | {[]Yes; No}
|? Mental health | {[]Yes; No}
|? Mental capacity | {[]Yes; No}
|? Best interests | {[]Yes; No}
|? Eligibility | {[]Yes; No}
|? No refusals | {[]Yes; No}
## Priority
> Higher: constant one to one; physical restraint; objects; new or unstable placement; already a challenge in court; \
restricted contact with family; sedation. Medium: asks to leave but is easily settled; some restraint. Lower: \
settled; has been there for a long time; end of life.
| Priority suggested by the managing authority | {[]Higher; Medium; Lower}
## Urgent authorisation
> Only where the need is so urgent that it is best for it to begin before a standard authorisation can be given. It \
lasts for up to seven days.
| Needed? | {[]Yes; No}
| In force from (date and time) | {} | Until | {}
| Why it is urgent | {}
| Signed | {} | Date and time | {}
## Extension (supervisory body)
| Extended to | {} | Signed for supervisory body | {}
## What happens next (for the person and family – leave this page with them)
Someone called a best interests assessor, and a doctor, will come to see the person. They will talk to the people who \
know them. If authorisation is given there will be a representative who visits. The person, or the representative, \
may ask for a review at any time, and may ask the Court of Protection to look at it; this is free. If no \
authorisation is given the home must change the care. Ask the home for the easy-read leaflet.
""",
    paths=(
        "DoLS form 1.docx",
        "DoLS/urgent and standard request.docx",
        "DoLS request Ashlea res 3.docx",
        "dols r 11.docx",
        "DOLS form1 unfinished.docx",
    ),
    banks="heath larch heath heath heath",
    stamps=("2024", "2024", "2024", "2024", "2022"),
    filled=(
        """
Muriel T (redacted)
F
1934
redacted
White British
Quaker
Ashlea Care Home
redacted
Pilar Estrada
Registered manager
n/a
Soft voice; needs glasses; reads headlines
Mixed dementia 2020, atrial fibrillation, hip replacement 2018
Son, Giles, weekly visitor; friend Una from Meeting
Son has LPA for property only
Self
Keypad on both doors. Staff know where she is at all times and check every hour at night. She walks in the garden \
with a carer. If she tried to go she would be walked with and brought back; this has happened twice. Medicines are \
not hidden. No restraint.
A sensor without the keypad was tried in May; she was found at the bus stop without a coat.
She asks to go to Meeting on Sundays, and says "they don't let me". Una now takes her each fortnight.
Yes
Yes
Yes
Yes
Yes
Yes
Medium
Yes
1 August 2024, 14.00
8 August 2024, 14.00
She moved in yesterday
P Estrada
1 August 2024, 14.10
15 August 2024
DoLS team manager
""",
        """
R11
M
1951
x
WB
none
Tamar L
~
D Hunte
acting mgr
~
HoH
Korsakoff
~
~
Local authority
locked, 1:1 out, bedrails with sensor
tried unlocked, found on dual c'way
daily - "let me out"
Yes
Yes
Yes
Yes
Yes
Yes
Higher
Yes
3/2 0900
10/2
as above
DH
3/2
17/2
SB
""",
    ),
    partly=(
        """
Res. 19
F
1940
~
Black African
Christian
Aspen Court
ext 4
T Brice
Deputy
~2
Vascular dementia
~3
Keypad, hourly checks
~
No
Yes
Yes
Yes
~
~
Yes
Lower
No
~2
~
T Brice
~*
""",
    ),
)

FORMS = (CAPACITY, DOLS)
