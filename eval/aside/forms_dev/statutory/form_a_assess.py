"""Assessments and decisions under the Care Act and the Mental Capacity Act."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 north Forms/Needs assessment (blank).docx
    b0 south Assessment documents/ASC-104 Needs Assessment v7.docx
    b1 hub Needs assessment with outcome prompts.pdf
    p0:0-4 north Casework/ASC-104 WP.docx
    p0:0-11,14 north Casework/ASC-104 WP saved Thursday.docx
    p1:0-20 coast Casework/Needs assessment 3391 awaiting signature.pdf
    f0 north Casework/ASC-104 WP final.docx
    f1 coast Casework/Needs assessment 3391.pdf
    """,
    """
    Winifred P. (likes to be called Freda)
    4402871
    12 May 2025
    Bethan Ogilvy, social worker, East Locality
    Her niece Carol, with Freda's agreement
    "I want to stop in my own house and I want to get back to the chapel on Sundays."
    Eats what Carol plates up. Has lost about half a stone since Christmas. Left the gas on unlit in March. | Yes
    Strip washes at the sink. Afraid of the bath since she slipped in November. | Yes
    Manages by day. Two accidents a week at night because she cannot get up in time. | Yes
    Dresses herself, slowly; cannot do tights or fastenings and will not be seen in slippers. | Yes
    Uses the stairs on her bottom. Front step is nine inches. | Yes
    Carol hoovers on Saturdays. Kitchen was clean. | No
    Phone calls with her sister in Whitby every evening. Misses the chapel ladies. | Yes
    Not looking for work. Used to do the flower rota and would like to again. | No
    Has not been to the shops on her own since November. | Yes
    Does not apply. | No
    Freda is afraid of falling again and so has stopped doing most of what she enjoyed. The isolation worries her more than the washing does. If nothing changes she expects to "end up in a home by winter".
    Carol, chapel friends who would give lifts, a good GP, her own stubbornness.
    Met
    Seven of the ten outcomes are not achieved without pain, distress or risk, because of osteoarthritis and the after-effects of a fall, and the effect on wellbeing is significant.
    Grab rails and bath lift (OT referral 13 May), night-time commode, reablement for six weeks.
    Freda P.
    B. Ogilvy 14/05/2025
    J. Marchetti 16/05/2025
    """,
    """
    Mr Kofi Adjei-Lamb
    3391
    3.2.25
    S. Penrose
    no
    To be left alone mostly. More help with shopping.
    Microwave meals, manages | No
    Independent | No
    Independent | No
    Independent | No
    Ok, level access | No
    Cluttered. Declined cleaning. | Yes
    Son visits monthly | No
    n/a | No
    Cannot carry shopping, will not go on bus | Yes
    n/a | No
    Low mood, anxious outdoors
    Son. Neighbour at 14.
    Met
    Two outcomes, significant effect on mental wellbeing
    Shopping support 1 x 2 hrs. Social prescriber.
    K A-L
    SP 5.2.25
    -
    """,
)
def needs_assessment() -> str:
    return """
@ ghost=grey; font=Calibri; size=10.5; labelshade=E2EFDA; tidy=1
^ Calderwick Borough Council                                       ASC-104
v <<Form owner: Head of Assessment, Calderwick Borough Council. Issued 1 April 2025.||ASC-104 version 7. Owner: Diane Whitworth, Head of Assessment. Reviewed by DMT 18 March 2025.>>
! Assessment of care and support needs
An assessment under section 9 of the Care Act 2014 must be carried out where it appears to the authority that an adult may have needs for care and support. It must look at the impact of the adult's needs on each part of wellbeing in section 1(2), the outcomes the adult wishes to achieve in day-to-day life, and whether care and support could contribute to them. The authority must involve the adult, any carer the adult has, and any person whom the adult asks to be involved.
~ Write in plain English and in the person's own words. Delete none of the printed prompts. Where an outcome is not relevant, say so and say why; a dash is not enough for audit.
| Name of adult | {^ Click or tap here to enter text.}
| Person reference | {^ Click or tap here to enter text.}
| Date assessment began | {^ Click or tap to enter a date.}
| Assessor, role and team | {}
| Who else took part | {}

# 1. What matters most to you
~ What would a good day look like? What would you not want to give up? What has changed?
[2.5] In your own words {}
# 2. The outcomes set out in the Eligibility Regulations 2015
The Care and Support (Eligibility Criteria) Regulations 2015 list ten outcomes. An adult is to be regarded as being unable to achieve an outcome if the adult: (a) is unable to achieve it without assistance; (b) is able to achieve it without assistance but doing so causes significant pain, distress or anxiety; (c) is able to achieve it without assistance but doing so endangers or is likely to endanger the health or safety of the adult or of others; or (d) is able to achieve it without assistance but takes significantly longer than would normally be expected.
|w 7 8 2.5
|= Outcome and what it means | What is happening now | Unable to achieve? (Yes/No)
| **(a) Managing and maintaining nutrition.** Does the adult have access to food and drink to maintain nutrition, and is the adult able to prepare and consume the food and drink? | {#2}
| **(b) Maintaining personal hygiene.** Is the adult able to wash themselves and launder their clothes? | {#2}
| **(c) Managing toilet needs.** Is the adult able to access and use a toilet and manage their toilet needs, by day and by night? | {#2}
| **(d) Being appropriately clothed.** Is the adult able to dress themselves and to be appropriately dressed, for instance in relation to the weather? | {#2}
| **(e) Being able to make use of the home safely.** Can the adult move around the home, including steps, kitchen and bathroom, and get in from outside? | {#2}
| **(f) Maintaining a habitable home environment.** Is the home clean, safe and supplied with water, heating and light? Does the adult need support to sustain the tenancy? | {#2}
| **(g) Developing and maintaining family or other personal relationships.** Is the adult lonely or isolated? Do their needs prevent them from keeping or making relationships? | {#2}
| **(h) Accessing and engaging in work, training, education or volunteering.** Does the adult have the opportunity to apply themselves, and to contribute to society, if they wish? | {#2}
| **(i) Making use of necessary facilities or services in the local community.** Public transport, shops, places of worship, recreation. Exclude health services. | {#2}
| **(j) Carrying out any caring responsibilities the adult has for a child.** Include parenting, step-parenting and being a grandparent with care. | {#2}

# 3. Effect on wellbeing
Wellbeing means: personal dignity; physical and mental health and emotional wellbeing; protection from abuse and neglect; control over day-to-day life; participation in work, education, training or recreation; social and economic wellbeing; domestic, family and personal relationships; suitability of living accommodation; contribution to society. "Significant" is not defined and takes its everyday meaning. Consider whether one effect is significant by itself, or several together.
[3] Effect of these needs on wellbeing {}
[2] Strengths, networks and community {}
# 4. Decision
|w 6 11
| Eligibility threshold (all three conditions) | {☐ Met|Not met|Further assessment needed}
| Reasons, by reference to the three conditions // ~ 1 needs arise from physical or mental impairment or illness; 2 unable to achieve two or more outcomes; 3 as a consequence there is, or is likely to be, a significant impact on wellbeing | {}
| What will happen next | {^ Click or tap here to enter text.}

# 5. Signatures
| Adult (or representative) | {}
| Assessor and date | {}
| Authorising manager and date | {}
A copy must be given to the adult, to any carer if the adult asks, and to anybody else the adult asks. If you disagree, talk to your assessor first, or write to Customer Relations, Civic Hall, Mill Bank, Calderwick CK1 2AA.
"""


@layout(
    """
    b0 south MCA/Mental capacity assessment form.docx
    b1 quality MCA/MCA2 template.docx
    b0 county Record of capacity assessment with prompts.pdf
    p0:0-3 south MCA/Work in progress/Capacity - VT - tenancy.docx
    p1:0-9 quality MCA/MCA2 incomplete example from audit.docx
    p0:0-12 partners MCA VT unsigned.pdf
    f0 south MCA/Capacity - VT - tenancy decision.docx
    f1 quality MCA/MCA2 - AB flu vaccine.docx
    """,
    """
    Vincent T.
    Whether to sign a new tenancy at Larch Court and give up the tenancy of 9 Dell Road
    Priya Sandhu, social worker
    28 January and 31 January 2025, at Dell Road, mornings
    Moderate learning disability, recorded by the community team in 2009
    Photographs of both flats; went to see Larch Court together; talked in the morning, when he is at his best; his keyworker Len was there on the second day; used his own talking mat.
    Yes
    Able to say that he would have to pay rent at one place only and that he could not come back to Dell Road.
    Yes
    Remembered three days later, without prompting, that Larch Court has no garden.
    Yes
    Weighed the garden against the stairs. "I like the garden but the stairs are going to kill me."
    Yes
    Spoke, with talking mat for feelings.
    Has capacity
    Vincent understood, kept, and used the information that matters to this decision. His choice is his own.
    P. Sandhu
    3 February 2025
    """,
    """
    AB
    Flu jab
    RN Holloway
    14/10, 10.30
    Alzheimer's
    Used pictures, quiet room
    No
    Could not say what injection for
    No
    Forgot within 2 mins
    No
    n/a
    Yes
    Verbal
    Lacks capacity
    BI decision next, wife consulted
    TH
    14/10
    """,
)
def capacity_assessment() -> str:
    return """
@ ghost=italic; font=Arial; size=10; shade=DAE3F3; pdffont=Helvetica
^ Aldermere Safeguarding and Practice Partnership
v MCA2 <<(Nov 2024) - keep on the person's record||(Nov 2024) - Contact: MCA Lead, Beacon House, 4 Quay Street, Aldermere - mca@aldermere.example - 01632 960118>>
! Record of a mental capacity assessment
# The law in short
**Section 1, Mental Capacity Act 2005. The principles.** (2) A person must be assumed to have capacity unless it is established that he lacks capacity. (3) A person is not to be treated as unable to make a decision unless all practicable steps to help him to do so have been taken without success. (4) A person is not to be treated as unable to make a decision merely because he makes an unwise decision. (5) An act done, or decision made, under this Act for or on behalf of a person who lacks capacity must be done, or made, in his best interests. (6) Before the act is done, or the decision is made, regard must be had to whether the purpose for which it is needed can be as effectively achieved in a way that is less restrictive of the person's rights and freedom of action.
**Section 2(1).** For the purposes of this Act, a person lacks capacity in relation to a matter if at the material time he is unable to make a decision for himself in relation to the matter because of an impairment of, or a disturbance in the functioning of, the mind or brain.
**Section 3(1).** For the purposes of section 2, a person is unable to make a decision for himself if he is unable (a) to understand the information relevant to the decision, (b) to retain that information, (c) to use or weigh that information as part of the process of making the decision, or (d) to communicate his decision (whether by talking, using sign language or any other means).
Courts have said that the order is: first, is the person unable to make the decision; second, is there an impairment; third, is the one because of the other. The standard of proof is the balance of probabilities. The burden is on whoever says that capacity is lacking.
~ One form, one decision. "Capacity for care" or "capacity generally" is not a decision. Forms that name no decision will be returned.
# Part A. Who and what
|w 6 11
| Person being assessed | {}
| The decision to be made, set out exactly | {}
| Decision maker and assessor | {}
| Date(s), times and place of assessment | {}
| Impairment of, or disturbance in the functioning of, the mind or brain // ~ for example dementia, learning disability, brain injury, delirium, effects of drugs or alcohol. Say who diagnosed it and when | {}

# Part B. Help given (section 1(3))
~ Best time of day, right place, aids, interpreter, someone they trust, breaking it down, treating pain or infection first, coming back another day.
[2.5] Steps taken to help {}
# Part C. The four questions
|w 7 3 7
|= Question | Able? | Evidence: what was asked and what was said
| **1. Understand.** Can the person understand the relevant information, in broad terms, including the likely consequences of deciding one way or another or of failing to decide? | {( Yes|No} | {Evidence: what was asked and what was said=}
| **2. Retain.** Can they hold the information in mind for long enough to decide? Holding it only for a short time does not of itself mean that they cannot decide (section 3(3)). | {( Yes|No} | {Evidence: what was asked and what was said=}
| **3. Use or weigh.** Can they see the parts of the argument and relate one to another? Do not mistake a different value for an inability to weigh. | {( Yes|No} | {Evidence: what was asked and what was said=}
| **4. Communicate.** By any means whatever, such as blinking or squeezing a hand. | {( Yes|No} | {Evidence: what was asked and what was said=}

# Part D. Conclusion
|w 6 11
| On the balance of probabilities the person | {☐ Has capacity|Lacks capacity|Fluctuates; decision can wait}
| Reasons, with the causal link if capacity is lacking | {}
| Signed | {}
| Date | {}
**If capacity is lacking:** go on to form MCA3 (best interests). Consider whether an IMCA must be instructed (section 37 to 39): serious medical treatment, or a change of accommodation for more than 28 days in hospital or 8 weeks in a care home, where nobody but paid staff can be consulted. Check the register for a lasting power of attorney or deputy before anything else.
"""


@layout(
    """
    b0 hub Eligibility decision record.docx
    b1 county Forms and letters/EDR1 carers and adults.rtf
    b0 finance Panel papers/Eligibility decision record to complete.pdf
    p0:0-3 hub Decisions/EDR 70114 started.docx
    p1:0-9 county Decisions/EDR1 part.rtf
    p0:0-16 hub Decisions/EDR 70114.docx
    f0 hub Decisions/EDR 70114 signed off.docx
    f1 county Decisions/EDR1 70288.rtf
    """,
    """
    70114
    RW
    17/6/25
    Adult
    Yes
    Yes
    No
    Yes
    No
    No
    No
    Yes
    Yes
    No
    No
    Yes
    Eligible
    Letter 18/6
    KD 19/6
    """,
    """
    70288
    Hughie M
    2 June
    Adult
    No
    Yes
    No
    No
    No
    No
    No
    No
    No
    No
    No
    No
    Not eligible
    Advice given, s2 prevention, letter sent with right of appeal
    KD
    """,
)
def eligibility_record() -> str:
    return """
@ ghost=none; font=Tahoma; size=9.5; heads=bold
^ Penhollow County Council: Adults
! EDR1 Eligibility decision record
Sections 13 to 17 of the Care Act 2014 and the Eligibility Criteria Regulations 2015. To be completed on the same day as the assessment is signed and sent to the Resource Desk. No service may be commissioned, varied or ended without this record, save where section 19(3) (urgent needs) is relied upon.
| Person no. | {_18}
| Worker | {_30}
| Date | {_14}
| This decision is about | {[ Adult|Carer}

**Condition 1.** The adult's needs arise from or are related to a physical or mental impairment or illness and are not caused by other circumstantial factors. This includes conditions that are physical, mental, sensory, learning or cognitive disabilities or illnesses, brain injuries, and substance misuse. A formal diagnosis is not required.
Condition 1 is met {[ Yes|No}
**Condition 2.** As a result of the needs, the adult is unable to achieve two or more of the outcomes below.
|w 1 12 4
|= | Specified outcome | Unable
| a | Managing and maintaining nutrition: shopping, preparing, eating and drinking | {[ Yes|No}
| b | Maintaining personal hygiene: washing, bathing, shaving, nails, mouth care, laundry | {[ Yes|No}
| c | Managing toilet needs: getting to and using the toilet, continence aids, night-time | {[ Yes|No}
| d | Being appropriately clothed: choosing, putting on, fastening, weather | {[ Yes|No}
| e | Being able to make use of the adult's home safely: moving about, steps, rooms, entrance | {[ Yes|No}
| f | Maintaining a habitable home environment: cleanliness, safety, amenities, tenancy | {[ Yes|No}
| g | Developing and maintaining family or other personal relationships | {[ Yes|No}
| h | Accessing and engaging in work, training, education or volunteering | {[ Yes|No}
| i | Making use of necessary facilities or services in the local community | {[ Yes|No}
| j | Carrying out any caring responsibilities the adult has for a child | {[ Yes|No}

**Condition 3.** As a consequence of being unable to achieve these outcomes there is, or there is likely to be, a significant impact on the adult's wellbeing. Local authorities should consider how the adult's needs impact on the nine areas of wellbeing in section 1(2), either one area in a significant way or several cumulatively.
Condition 3 is met {[ Yes|No}
| Decision | {[ Eligible|Not eligible|Not eligible but power to meet needs used}
| How and when the adult was told, with written reasons | {}
| Team manager initials and date | {_24}

Fluctuating needs: take account of a period long enough to establish accurately the person's level of need, usually the past year. Do not take account of the care that an informal carer gives when deciding eligibility; take account of it only when deciding how needs are to be met.
| For office use only | Resource Desk: received ☐   keyed ☐   letter EDR-L4 ☐   returned to worker ☐
Queries: Resource Desk, Trevanion House, Penhollow. Extension 4471, 9.00 to 4.30.
"""
