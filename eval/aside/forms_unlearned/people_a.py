"""Forms about work with a person: capacity, carers and positive risk."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

CAPACITY = """
# Mental Capacity Assessment – MCA$no
$org   |   $team   |   Version $ver
> Complete this record each time a person's capacity to make a specific decision is in doubt. Capacity is decision-specific and time-specific. A person must be assumed to have capacity unless it is established that they lack it (s.1(2) Mental Capacity Act 2005).
## The five principles (section 1)
* A person must be assumed to have capacity unless it is established that he lacks capacity.
* A person is not to be treated as unable to make a decision unless all practicable steps to help him to do so have been taken without success.
* A person is not to be treated as unable to make a decision merely because he makes an unwise decision.
* An act done, or decision made, under this Act for or on behalf of a person who lacks capacity must be done, or made, in his best interests.
* Before the act is done, or the decision is made, regard must be had to whether the purpose can be as effectively achieved in a way that is less restrictive of the person's rights and freedom of action.
| ^Name of person | {} | ^Case ID | {} |
| ^Date(s) of assessment | {__/__/____} | ^Place | {} |
| ^Assessor and role | {} |
## 1. What is the decision to be made?
> Be precise. "Where to live" is not precise enough: what are the options and what information is relevant to them?
{}
## 2. What practicable steps have been taken to help the person decide?
> Think about time of day, place, who was present, interpreter, Talking Mats, hearing aids, SALT advice.
{}
## 3. Functional test (section 3)
> A person is unable to make a decision if he is unable to do any one of the following. Record what was asked and what was said, in the person's own words where you can.
| ^Can the person… | ^Yes / No | ^Evidence |
| understand the information relevant to the decision? | {☐ Yes ☐ No} | {+} |
| retain that information long enough? | {☐ Yes ☐ No} | {+} |
| use or weigh that information? | {☐ Yes ☐ No} | {+} |
| communicate the decision by any means? | {☐ Yes ☐ No} | {+} |
## 4. Diagnostic element
Is there an impairment of, or disturbance in the functioning of, the mind or brain? {☐ Yes ☐ No}
What is it, and what is the evidence for it? {}
## 5. Causal nexus
> Is the inability because of the impairment? Say how. See PC v City of York [2013].
{}
## 6. Conclusion
On the balance of probabilities the person {☐ has capacity ☐ lacks capacity ☐ assessment to be repeated} to make this decision at this time.
Is the decision likely to be able to wait until capacity is regained? {}
| ^Signed | {} | ^Date | {} |
"""


def capacity_record() -> list[Doc]:
    look = Look(colour="6B2C91", shade="E9DFF0", footer="MCA record – OFFICIAL SENSITIVE when complete", room=2)
    common = {"org": "Wexbourne Council", "team": "Adults and Health", "ver": "6", "no": "1"}
    return form(
        CAPACITY,
        look,
        common,
        copy("MCA/MCA1 assessment v6.docx"),
        copy("MCA/MCA1 assessment (pdf).pdf", ver="6"),
        copy("MCA Assessment Form 2023.docx", ver="5.2", team="Hospital and Discharge Service", no="1a"),
        copy(
            "MCA/anon MCA sample 1.docx",
            """
            Mrs D | redacted | 11/02/2025 and 13/02/2025 | Ward 6, then at her flat
            Femi Ojo, social worker
            Whether to return to her own flat with four calls a day and a key safe, or to move into Larch House (residential, dementia). Both places are available from 17 February.
            Seen twice, both times before lunch as the ward say she tires. Hearing aid batteries changed. Photos of Larch House and of her own kitchen used. Daughter present on the 13th only at Mrs D's wish.
            No | She could say that "girls would come in" but not what for, and thought Larch House was the hospital. On the 13th, with the photos, she understood it was "a home for old folk" but not that she would give up the flat.
            No | Could not tell me after five minutes what we had talked about, on either visit.
            No | Did not link her three falls at night with being alone. When asked what would happen if she fell: "I don't fall."
            Yes | Speaks clearly. She said both times she wants "my own bed".
            Yes | Mixed dementia, diagnosed by Dr R at memory clinic in 2022; MoCA 9/30 Jan 2025.
            Because of the dementia she cannot hold the information for long enough to weigh it against the risk of falls. This is not an unwise decision: she does not know there is a decision.
            lacks capacity | No. The consultant does not expect improvement.
            F Ojo | 14.2.25
        """,
        ),
        copy(
            "MCA/MCA1 - finances - Mr K.docx",
            """
            Mr K | 40917 | 3 June | Day centre, quiet room
            P. Lindqvist (SW)
            To manage his weekly budget of £118 himself by bank card or have the council act as appointee
            Easy-read bank leaflet read together twice. Key worker Jan in the room. Real coins and his own bank card used.
            Yes | knows what rent is, what the card does, that "if it's gone it's gone till Tuesday"
            Yes | told Jan the same the next day
            Yes | Weighed it up: said appointee would be "less hassle but then I'd have to ask". Talked of time he lent £60 to a neighbour and why he wouldn't now
            Yes | verbal
            Yes | Mild learning disability, on GP register
            N/A – able on all four points
            has capacity | N/A
            PL | 3/6
        """,
            ver="5.2",
        ),
        copy(
            "MCA/MCA1 tenancy LR.docx",
            """
            LR | P-88213 | 19/09/2024 | Shared house, kitchen
            Hollis Umeh, Advanced Practitioner
            Signing a tenancy with Brackenfold Homes: what the rent is, that it's for a year, that she may be asked to leave if she does not pay.
            Symbols version of the tenancy from SALT. Two short sessions instead of one.
            No | Thought signing meant the house would belong to her
            Yes | For the length of the session
            . | .
        """,
        ),
        copy(
            "MCA/MCA1 covert medication draft.pdf",
            """
            Mr F.A. | . | 07/01/2025 | Nursing home
            Sister A. Brill / H. Umeh
            Taking his epilepsy tablets every morning and evening, and what happens if he doesn't
            .
            No | Says tablets are poison and does not accept that he's had fits
            No | forgot within minutes
            No | as above
            Yes | Clear
        """,
        ),
    )


CARER = """
# You and your caring role
**$org** – $team
> This is your assessment. Write as much or as little as you like; bring it with you when we meet. Somebody can fill it in with you: ring $phone.
| ^About you |
| Your name: {} |
| Address and postcode: {} |
| Phone / e-mail: {} |
| Who do you care for? {} |
| How long have you been caring? {} |
| ^What you do |
| What do you do for the person, by day and by night? |
| {} |
| About how many hours a week? {0–19 / 20–34 / 35–49 / 50+} |
| Are you willing and able to go on? {Yes / No / With help} |
| ^How caring affects you |
| Your own health, sleep and mood |
| {} |
| Work, education or training |
| {} |
| Family, friends and things you enjoy |
| {} |
| Money |
| {} |
| ^What would make a difference |
| What would you like to change? |
| {} |
| What should happen if you were suddenly ill? (emergency plan) |
| {} |
| May we share this with your GP? {☐ Yes  ☐ No} |
| Signed: {................................} Date: {..................} |
| ^Office use only |
| Eligible needs (Care and Support (Eligibility Criteria) Regulations 2015, reg. 3): {☐ Yes  ☐ No} |
| Worker: {} |
"""


def carer_form() -> list[Doc]:
    look = Look(font="Calibri", colour="C2410C", shade="FDE8D7", plain_heads=True, ink="1F3A93")
    common = {"org": "Pendlemere Council", "team": "Carers' Hub", "phone": "01632 960114"}
    return form(
        CARER,
        look,
        common,
        copy("Carers/You and your caring role.docx"),
        copy("Carers/You and your caring role - NORTH team.docx", team="North Locality", phone="01632 960178"),
        copy("carers/caring role form large print.pdf", team="Carers' Hub (print run April 2024)"),
        copy(
            "Carers/received/CA 0231.docx",
            """
            Maureen T.
            4 ■■■■ Close
            prefer phone after 6
            My husband Alan, he's 79, Parkinson's
            Six years, properly for three
            Everything really. Wash, dress, tablets x4, meals cut up, get him up to the toilet 3 or 4 times in the night. Drive him to clinic. Do his feet.
            50+
            With help
            I've lost a stone since Christmas. GP put me on sertraline. I sleep in bits.
            Retired from the school early because of it
            Used to go to choir Thursdays. Sister rings. That's about it.
            We manage, heating is the worry
            One night a week of sleep. And somebody who can lift him properly so I don't do my back again
            Our son is in Leeds and would come but it takes him 2 hrs. Next door have a key.
            Yes
            M Thorley | 2 Feb
            Yes
            K. Sandhu
        """,
        ),
        copy(
            "Carers/received/carer self assessment scan2.pdf",
            """
            Name withheld – young adult carer, 19
            shared home with mum
            Text only
            Mum. MS and low mood
            since I was 12
            shopping, cooking, sort out her post & PIP, sit with her when its bad. hoover
            20–34
            Yes
            ok. tired at college
            On a level 3 in motor vehicle, late most mondays, they know why now
            footie on sundays when shes good
            cant get a job with the hours
            someone to sit w. mum mon + weds mornings so i can get the early bus
            auntie Dee
            No
            J | 21/10/24
            Yes
            .
        """,
            team="Young Adult Carers",
        ),
        copy(
            "Carers/received/CA 0240 Mr Begum-Hart.docx",
            """
            Mr R Begum-Hart | 11 Tallow Row | landline on file | My wife's mother, Jahanara, who lives with us | 14 months
            Cooking (halal), personal care by my wife only, I do nights and all appointments as interpreter.
            35–49 | With help
            Blood pressure up. Otherwise fair.
            Reduced from five days to three
            Mosque, yes. Friends, less.
            We lost about £700 a month when I went part time.
            A Bengali speaking sitter; a ramp at the back door; to know what happens when she gets worse
            My brother-in-law, number is with the GP surgery
            Yes | R B-H | 9/11/2024
            Yes | Kulwinder S.
        """,
        ),
        copy(
            "Carers/received/CA 0238 part.docx",
            """
            Mrs Olwen P | . | 01632 960551
            my son Gethin who is 41 and has Downs
            all his life
            All meals, prompts for washing, his money, taking him to bowls. He's good at night.
            50+ | .
            Arthritis in both hands, waiting for a knee
            .
            WI once a month if there's someone for Gethin
            .
            .
            Nobody. This is what keeps me awake.
        """,
        ),
        copy(
            "Carers/received/telephone part 1 (to finish at visit).docx",
            """
            D. Akande
            Flat 9, Cobbler's Yard
            mobile
            Partner, stroke in May
            5 months
            .
            50+
            No
            Exhausted. Tearful on the phone.
            On unpaid leave from the bus depot until January
            . | Rent arrears letter came today
            . | . | Yes
        """,
        ),
    )


RISK = """
# POSITIVE RISK TAKING PLAN
$org Adult Social Care · $team · PRT/$ver
| ^Person | {} | ^Date | {xx/xx/20xx} |
| ^Completed by | {} | ^Others involved | {} |
What does the person want to do? (their words)
{}
Why is it important to them?
{}
What might go wrong?
{}
What has been tried before?
{}
## Risk matrix
Likelihood: 1 rare  2 unlikely  3 possible  4 likely  5 almost certain. Impact: 1 none  2 minor  3 moderate  4 major  5 catastrophic. Multiply. 1–6 green, 8–12 amber, 15–25 red.
!w 4,1.4,1.2,1,4,1.4
| ^Hazard | ^Likelihood | ^Impact | ^Score | ^What we'll do about it | ^Who |
| <g>e.g. Trips on stairs when carrying washing</g> | <g>3</g> | <g>3</g> | <g>9</g> | <g>Second rail; washing carried by son at weekends</g> | <g>OT / son</g> |
!grid 4 Hazard
Does everybody agree? If not, who doesn't, and why? {}
Is the person's capacity to take this risk in doubt? {Yes / No}
Review on {xx/xx/20xx}
Person's signature {______________________}  Worker's signature {______________________}  Manager (scores of 15+) {+______________________}
"""


def risk_plan() -> list[Doc]:
    look = Look(font="Arial", size=10.5, colour="3F6212", shade="E4EFD5", boxes=True, room=1.2, plain_heads=True)
    common = {"org": "Skellbrook", "team": "Learning Disability Service", "ver": "03"}
    return form(
        RISK,
        look,
        common,
        copy("Positive risk taking plan.docx"),
        copy("PRT plan Mental Health Enablement.docx", team="Mental Health Enablement", ver="04"),
        copy(
            "Completed examples/PRT - bus to college.docx",
            """
            Callum | 06/05/2025 | Bisi Lawal, support co-ordinator | Callum, mum, college tutor
            "I want to get the 43 on my own like my brother"
            He's 20. All his mates travel without a grown up.
            Gets off at wrong stop; someone takes his phone; road works move the stop; overload when it's packed
            Travel training in 2023 stopped after 3 weeks as the trainer left. Went fine.
            Wrong stop; 3; 2; 6; Photo cards of last 3 stops, app tracks with his consent; Bisi // Phone taken; 2; 3; 6; Old phone, numbers on card in shoe; Mum // Overload; 4; 3; 12; Takes 09:40 not 08:10, ear defenders; College
            Grandad isn't happy, thinks it's too soon. Callum has heard this and still wants to.
            No | 30/06/2025 | Callum | B Lawal | .
        """,
        ),
        copy(
            "Completed examples/PRT - smoking in bed.docx",
            """
            Ms V (anonymised) | 14/1/25 | R. Castellan | Fire & Rescue, housing officer
            Smoke in her own bed. "I've done it for 50 years."
            Only pleasure left, she says; cannot sit out for long
            Fire. Burns to bedding already (2 found). Emollient creams.
            Patches – refused. Metal bin – used. Fire retardant throw – used sometimes.
            Fire in bedding; 4; 5; 20; misting system, linked alarm, retardant bedding; F&R/landlord // Emollient; 4; 4; 16; switch to paraffin-free; GP // Burns; 3; 3; 9; Smoking apron; carers
            Housing say it breaches the tenancy. Her sister says leave her be.
            No, see MCA of 9/1 | 14/2/25 | declined | RC | Agreed – T. Oyelaran, Head of Service
        """,
        ),
        copy(
            "PRT Kieran swim.docx",
            """
            Kieran B | 02/07/24 | Moll Easterby | physio
            Go swimming again
            "water is where I don't hurt"
            Seizure in pool. Last one 8 weeks ago.
            Nothing since the accident
        """,
        ),
    )
