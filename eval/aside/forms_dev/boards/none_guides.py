"""Policies, procedures, guidance on forms, process maps, glossaries, advice lists, briefings."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "guide_to_support_plan",
        "Guidance/How to complete the support plan.docx",
        """
T: How to complete the support plan
Use this with the support plan in the case system. Examples are in italics.
# Section 1: About the person
**Name:** as the person likes to be called.
**Date of birth:** from the assessment; do not ask again.
**Who helped to write the plan:** names and how they know the person.
# Section 2: What matters
Write in the first person only if they are the person's words. ~~"I want to be back at choir."~~
# Section 3: Outcomes
One outcome to a row. Say who does what, how often, and when it starts.
- Not: "To be safe"
- Better: "Jean will have the key safe fitted by 3 May and tell two neighbours the number"
# Section 4: Budget
Leave empty until the panel has agreed. The figure comes over by itself.
# Section 5: Signatures
If the person cannot sign, write why. Do not write "N/A".
""",
    ),
    Paper(
        "policy_short_lone",
        "Policies/Lone working.docx",
        """
T: Lone working policy
| Owner | Health and safety |
| Version | 3.1 |
| Agreed | 9 January 2025 |
| Review | January 2027 |
# 1. Aim
That no one who visits alone is missed when something goes wrong.
# 2. Before a visit
Check the warning marker. Put the visit in the shared calendar: name, address, time out, time back.
# 3. During
Keep the device on. If you feel uneasy, leave. You need no other reason.
# 4. After
Ring in. If you have not rung within 30 minutes the duty manager rings you; after 60, the police.
# 5. Incidents
Use form HS2 within 24 hours. It asks for: what happened, where, who saw it, injuries, what would have prevented it.
""",
    ),
    Paper(
        "policy_form_appendix",
        "Policies/Gifts and hospitality policy with appendix.docx",
        """
T: Gifts and hospitality policy
# 1. Why we have this
People who draw on support like to say thank you. A box of biscuits is kind; £200 in an envelope puts everyone in difficulty.
# 2. What you may accept
Small things worth less than £20 that can be shared with the team. Flowers. A card.
# 3. What you may not
Money, vouchers, jewellery, loans, a place in a will. If you learn that you are in a will, tell your manager the same day.
# 4. Declaring
Everything over £20 is declared whether or not you accepted it, on the form at appendix A. The monitoring officer keeps the register, which members may inspect.
# 5. Hospitality
A sandwich at a provider's open day is not hospitality. A day at the races is. Ask before you go.
# 6. If it goes wrong
Not declaring is a matter for the disciplinary procedure. Three cases in five years went that far, and each began with something small.
# 7. Managers
Managers ask about gifts in supervision once a year and note the answer.
===
# Appendix A: declaration
| Name | |
| Team | |
| What was offered | |
| By whom | |
| Value | £ |
| Accepted? | Yes / No |
| Signed | |
""",
    ),
    Paper(
        "process_map_text",
        "Process map - equipment.docx",
        """
T: Community equipment: who does what
**START** Person or family rings the front door
↓
Is it urgent (end of life, discharge today)? → **Yes**: same-day order, go to 5
↓ No
1. Front door: can it be solved with advice or the catalogue? → **Yes**: send link. END
↓ No
2. OT assistant: visit within 10 working days
↓
3. Does it cost over £500? → **Yes**: special order, manager approves
↓ No
4. Order on portal. Order no: noted on record
↓
5. Delivery: 1, 3 or 7 days
↓
6. Phone call: does it fit? Is it used? → **No**: back to 2
↓ Yes
**END** Review: 12 months
""",
    ),
    Paper(
        "process_map_slides",
        "Brokerage process.pptx",
        """
T: Brokerage
From support plan to start date
# 1 Receive
- Plan complete? If no: back to worker
- Budget agreed: Y/N
# 2 Search
- Post on portal: 24 h
- No offers? → spot list
# 3 Choose
- Person picks
- Name of provider, price, start date
# 4 Confirm
- Individual service agreement
- ✓ worker ✓ provider ✓ person
# 5 Check
- Day 3 call
""",
    ),
    Paper(
        "glossary_plain",
        "Glossary for partners.docx",
        """
T: Words we use
**AMHP:** approved mental health professional
**ASCOF:** the national outcomes framework
**BIA:** best interests assessor
**CHC:** NHS continuing healthcare
**DoLS:** deprivation of liberty safeguards
**DP:** direct payment
**DFG:** disabled facilities grant
**EDT:** emergency duty team
**LPA:** lasting power of attorney
**MASH:** to be retired; say "front door"
**NRPF:** no recourse to public funds
**PA:** personal assistant
**PSW:** principal social worker
**S42:** the section of the Care Act on enquiries
**TEC:** technology enabled care
**Name of service:** always in full the first time
""",
    ),
    Paper(
        "glossary_csv",
        "glossary_terms.csv",
        """
|= term | meaning | see also | owner |
| Appointee | Someone who manages benefits for another | Deputy | Client finance |
| Deputy | Someone appointed by the court | Appointee | Client finance |
| Hub | Library, advice and community space | | Libraries |
| Micro-provider | A care business of up to five people | PA | Commissioning |
| Strengths | What a person can do and who they know | | PSW |
| Void | An empty flat that is ready | | Housing |
""",
    ),
    Paper(
        "checklist_advice_home",
        "Choosing a care home - things to look for.pdf",
        """
T: Choosing a care home: things to look for
Take this with you. You don't need to write anything.
# When you arrive
✓ Did someone greet you by name?
✓ Does it smell of cooking?
✓ Are people dressed for the weather?
# Ask the manager
✓ How long have you been here?
✓ How many staff at night?
✓ Who was the last person to leave, and why?
✓ Can I come unannounced?
# Ask people who live there
✓ What did you do yesterday?
✓ What happens when you press the bell?
# Money
✓ What is not in the fee? Hairdresser: chiropody: newspapers: outings:
✓ What happens if my money runs out?
""",
    ),
    Paper(
        "briefing_seven_minute",
        "7 minute briefing Self-neglect.docx",
        """
T: Seven-minute briefing: self-neglect
# 1 What is it?
Lack of self-care, lack of care of the home, or refusing help, so far that it endangers health or safety.
# 2 Why now?
Two fires in eleven months.
# 3 What did the review find?
Nine visits, five agencies, no one meeting.
# 4 What gets in the way?
"Lifestyle choice". The phrase was written 14 times.
# 5 What works?
Time. The same person. Clearing one chair, not one house.
# 6 What must I do?
Name a lead. Assess capacity for the decision, including whether the person can carry it out. Ask the fire service for a visit.
# 7 Talk about it
- Who on your caseload comes to mind?
- Who is the lead?
- When did you last see inside?
""",
    ),
]
