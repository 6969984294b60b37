"""More long guidance, for the therapists', nurses' and mental health forms."""

from __future__ import annotations

OT = """Notes on single tasks. Bed: height in millimetres, mattress, which side, what the person holds. Toilet: at night as well as by day; who cleans the pan. Bath: never test with water. Stairs: both ways, twice, with what is usually carried. Hot drink: kettle, lid, carrying; see whether the gas is turned off. Medicines: ask the person to take the next dose and not to tell you about it; count what is in the box.

Worked example (not a real person). 'Gets on and off toilet: AE, frame at 480 mm; at night P, because he sat in the dark on the wrong side. Makes a hot drink: S, kettle half full, left the hob on.' From that example one could order a light, which cost £9, and end two visits.

When the codes disagree with the nurses' record, say so under Plan and give the hour at which you saw the task. Differences between morning and afternoon are the rule in Parkinson's disease and in delirium. Where pain is the reason for a code of A or D add 'pain'; the eligibility decision turns on it. If an interpreter was used, or a relative stood in for one, write that down too: the second is not good enough for a decision that takes something away.

Retention: eight years after closing. Copies to the person on request, free, within a month."""

EQUIPMENT = """Definitions. Minor adaptation: an adaptation to property that costs £1,000 or less, provided free under the Care and Support (Preventing Needs for Care and Support) Regulations 2014. Special: not on the catalogue. Bespoke: made for one person and not to be used again. Close technical equivalent: what the store may send when the item is out; tick nothing, you will be rung only if the size is different. Reissue: cleaned, tested and labelled green. Peripheral store: the cupboard on your own ward, from which you sign out and do not prescribe.

Before you prescribe think: has it been tried? Will it go through the door (measure)? Who will take it away? Is there one under the bed already? Eleven per cent of what we collect still has its wrapping on. Weight limits are on the catalogue: a commode CM02 takes 160 kg and a perching stool 135 kg; over these use the bariatric list. Oxygen, continence products, wheelchairs, communication aids, and anything with a prescription charge come by other ways.

Example of the boxes: 4 8 5 7 7 7 0 0 0 0 / SPECIMEN A / 0 1 0 1 1 9 4 0 / WM1 1AA. Example of access: KEYSAFE, or DAUGHTER 4PM, or UP SIDE. Do not write the code."""

FALLS = """How to do the tests. Standing pressure: lie for five minutes, measure; stand, measure at once, at one and at three minutes. Timed up and go: chair of 46 cm, three metres, usual aid, no hurry. Feet: take the socks off. Vision: can they read the headline at arm's length with each eye? Ask about alcohol as you would about tea.

Medicines that matter: benzodiazepines and z-drugs; tricyclics; anticholinergics; opioids; antipsychotics; alpha blockers, also for the prostate; anything begun in the last fortnight. Do not stop them; ask the pharmacist.

What people can do for themselves tonight: light on the way to the lavatory, shoes that hold the heel, a drink by the bed and the telephone on the floor. Say 'steady' and not 'falls': in our groups seven of ten people who had fallen said that the leaflets were for older people than they."""

AMHP = """Independence. The AMHP acts on their own behalf (section 13(1A)) and may not be told by council, trust or police what to decide. Arrange the assessment so that three professionals do not stand over a bed: two may be enough at a time. Remote assessment by doctors is unlawful for the purposes of section 11(5) and 12(1): [2021] EWHC 101 (Admin).

Suitable manner: interpreter, not family; hearing loop; time to wake; a person of the sex that the patient prefers where possible. Consider the Equality Act and what the service has done to avoid repeating that Black people are detained at three and a half times the rate of white people. Where the patient has learning disability or is autistic remember that this is mental disorder for section 3 only if associated with abnormally aggressive or seriously irresponsible conduct.

Nearest relative. Consultation under section 11(4) is to be real, and in time to object; it may be dispensed with if not reasonably practicable or if it would involve unreasonable delay, which includes breach of Article 8 ([2014] EWCA Civ 362). Give reasons here. Displacement is by the county court."""

PLACE = """What counts as arrival. The moment at which the person comes through the door of the suite, department or station, and not that of registration. Where the person has been taken first to the emergency department for treatment under the power, the clock started there.

Monitoring. The group looks every month at: detentions in which no advice was sought (aim nil); transport by police vehicle (aim under a tenth); handover of over one hour; assessment later than three hours where there was no clinical ground to wait; persons under 18; persons detained twice in 28 days; outcome with no further care, which was 31 per cent last year and which asks whether something other than the power was wanted. Ethnicity is taken from the trust's record.

Searching: section 136C, for what may be used to cause harm; not the mouth; no more than outer coat, gloves, shoes. Property is listed in the suite's book. Section 32 and 54 need separate grounds."""

TRIBUNAL = """What judges have asked us to say to report writers. Read the last decision before you write. Do not copy the nursing report. If you have not seen the flat, say so; if you have, say whether the heating works. Be exact about dates on which money will be agreed, and bring the person who agrees it. Write 'she says' and 'I saw'. Say what would have to happen for you to change your recommendation. Risk is not a list of everything that ever went wrong: say how often, when last, with what result, and what had been tried.

Disclosure. The report goes to the patient. If something ought not to be disclosed because it would be likely to cause serious harm, put it on a separate sheet marked under rule 14 and say why; the tribunal decides. Views of the nearest relative given in confidence belong there and nowhere else.

Community treatment orders, conditionally discharged and guardianship patients have lists of their own (sections F to H of the direction). For patients under 18 add the matters in section E, paragraph 15. Length: six sides. Late reports were the ground of a third of adjournments in our hospitals last year; each costs the patient about five weeks."""

VISIT = """How to see. Sit for twenty minutes in the lounge before you speak with anybody and write what the people near you said and did, and who spoke with them. Eat lunch. Open the drinks fridge. Read three care files from the bedrooms that smell. Ask a night worker, by telephone if need be, how many people were out of bed at six. Compare the rota with the signing-in book. Look at the last ten accident forms for hour and place.

What not to do. Do not ask for policies: they will be in order. Do not take photographs of people. Do not promise confidence about harm. Do not write in the corridor.

Words for the summary, by example. '3: files are in people's own words and were reviewed in January; two of ten had the wrong name in one paragraph.' '2: bells took four to eleven minutes on the upper floor between two and three, when handover is.' '1: insulin in the kitchen refrigerator at 11 degrees with no record for nine days; manager told at 12.10, pharmacist at 12.20.' A rating without a sentence is returned to the visitor."""

POOL = """6. In completing paragraph 'Performance' regard shall be had to the outcomes framework at Annex C and not to activity alone. 7. 'Met' means that the Partners would each, acting separately, say so. 8. Any statement by a person who uses the Services shall be given in that person's words and with permission. 9. The Pool Manager shall state whether in the Financial Year either Partner exercised, or failed to exercise when it might have been expected to, its right under clause 21 to
call for information. 10. Where functions under Part 1 of the Care Act 2014 are exercised by the NHS Partner the review shall say how many assessments, reviews and safeguarding enquiries were due and how many were done, with dates; an omission of this paragraph is to be treated as 'not met'. 11. Staff made available under section 113 of the Local Government Act 1972 shall be counted in whole time equivalents at 31 March. 12. VAT treatment follows the host. 13. The review is exempt from publication only so far as Schedule 12A to the 1972 Act allows.
14. Specimen wording: 'Waiting time fell from nine weeks to six; the aim was four; the Board in October agreed to move £80,000 and the effect will be seen in the next year.'"""

HOMES = """Reading your answers. At 10.15 beds 'vacant and ready' are set against the list of people waiting; at 10.40 brokers ring; by noon the home has been told who, when and with what. If nobody has rung by one o'clock nobody is coming and you may let the room. A home which has said Y and then refuses two people in a week is visited, kindly, to see what would help.

Definitions that are often asked for. Bed in a shared room: counts only if the other person agrees. Respite: occupied from the first night. Reserved for a private resident: occupied from the day the fee is due. Hospital: occupied for as long as the fee is paid. Contingency: closed. Staff off sick with pay: not staffing. Bank of your own: not agency. Visiting limited: any rule that was not there last month, even if on paper only."""

SUPERVISION = """Questions that others have found useful. Of your people, who have you not seen for longest, and why? Whose plan would you be ashamed to read aloud to them? Which duty of the council have you carried out this month, and on what form? When did you last disagree with the consultant, and what happened? What did the person say? Where did race, sex, faith or class come into it? Which law did you rely on? What would you like to have been taught?

For the managers: what have you each asked this worker to do that the other did not know of? Is the caseload within the agreement of 2022 (twenty for full time, fewer in the first year, none held for absent colleagues beyond four weeks)? Who signs leave? Who is told of an assault?

Example of a useful line: 'Review of B. due since May; not done because psychologist's report awaited; report is not needed; do by 20th.' Example of a line that is no use: 'Discussed reviews.'"""
