"""Long guidance that some templates carry: worked examples, definitions, notes."""

from __future__ import annotations

TAF = """Notes for each question

A. Write the name as on the wristband. If the person is known by another name put it in brackets. The NHS number is needed because two of our partners cannot find a record without it. Under reason for admission
give what brought the person in and what was found; leave the operation code out. The date criteria to reside are no longer met is the day of the board round at which a consultant or a delegated senior said so.

Home situation: who else lives there; which floor; stairs and rails; who holds a key; what the person did without help a fortnight before admission; pets; what the family is able and willing to do, which is a question to be put to them and
not about them. A copy of the social history from the clerking sheet will not do, for it is often six years old.

B. Score what you have seen today. If you have not seen the task score what the nurses who washed the person this morning saw. Where day and night differ, score the worse and say so under C.

C. One pathway. Pathway 1 is home with support, Pathway 2 a bed in which there is rehabilitation every day, Pathway 3 a bed in which a person waits for a decision about long-term care; the last is expected for no more than one in a hundred.

Worked example. 'Mrs Example, 84, Ward 2. Fall, no fracture, pneumonia treated. No longer meets criteria 12 January. Lives with sister, 80, who shops and cooks; bungalow; key safe. Scores 1 1 1 0 0, total 3. Pathway 1, twice daily for washing and
dressing. Sister will do lunch. Frame supplied. Dog is friendly.' The hub accepted this example in four minutes and care began next morning.

What happens next. The navigator reads the form within one hour between 8 and 20 hours, rings the ward if something is missing, agrees the pathway and sends it to the receiving team, which answers within two hours. The ward is told the time of the first visit. Nothing else need be sent. If the
person becomes unwell before leaving, ring; the form keeps for 72 hours and then a new one is wanted."""

CHC = """Notes on evidence. Nursing notes of the last fourteen days; charts for weight, wounds, behaviour, seizures and falls; medicines chart; letters of therapists and of the memory clinic; the care home's daily record; what the family says. The checklist does not ask for evidence to be attached but the desk will ask where it is to be found.

Well-managed needs. Paragraph 162 and following of the National Framework: the decision-making rationale should not marginalise a need just because it is successfully managed; well-managed needs are still needs. Only where the successful management of a healthcare need has permanently reduced or removed an ongoing need, such that the active
management of this need is reduced or no longer required, will this have a bearing.

Worked example. A man of 79 at home after a stroke: breathing C; nutrition B, because thickened fluids and supervision at every meal; continence C; skin C; mobility A, hoisted by two; communication B; cognition B; behaviour C. One A and three B does not reach the threshold. The nurse thought that swallowing, position and chest were one problem and not three, and
sent him on with a rationale of two sentences. That is what the box is for."""

FAST = """Examples of reasons, from tools received last year with names taken out

Accepted: 'Motor neurone disease, forced vital capacity from 1.9 to 0.8 in six weeks, now on non-invasive ventilation for 20 hours, declines tracheostomy. Weeks.' Accepted: 'Frailty with recurrent aspiration; three courses of antibiotics since November; eats two spoonfuls; sleeps 22 hours. GP and family expect death before Easter.' Queried by telephone: 'End
of life.' Queried: 'Needs to be out by Friday.' Sent back to the ward: a tool signed by a discharge coordinator who is not a registered nurse.

Words. Night sit: a care worker awake from 22 to 7. Night nursing: a registered nurse, arranged through the hospice. Preferred place: what the person said, or 'not known'. Care proposed: visits a day, number of carers, nights; leave out the name of a provider."""

CCP = """Notes to the questions. Reference: the coordinator gives it. Weekly cost: gross, at this year's rate, without one-off items; put furniture, training in advance and void rent on the separate sheet. Split proposed: say whether it comes from the matrix or is offered in settlement. Service: hours by day and by night, shared and individual, ratio, skills needed, where. Options: panel
members know the market and will ask for the flat above the chemist's; say why not.

Ordinary residence. Care and Support (Ordinary Residence) (Specified Accommodation) Regulations 2014. If the person was placed by another council in a care home, shared lives or supported living, that council remains responsible under section 39 of the Care Act, and the request is theirs. For section 117 the test is a different one. The responsible ICB is found by 'Who Pays? Determining which NHS
commissioner is responsible for commissioning healthcare services and making payments to providers' (NHS England, 2022). Do not assume that the two bodies are neighbours.

Example of a complete request. 'CCP/24/088. Man of 34, Prader-Willi syndrome. Supported living, one to one from 7 to 22, shared waking night, kitchen locked by court order. £2,140. Matrix 38 to health. Two other quotations of £2,390 and £2,610; residential care at £2,200 refused by him and not least restrictive. Positive behaviour support plan is delivered by the staff and written by the community team. Six months, review in
May.' It was approved in nine minutes. The longest hearing last year, of an hour and twenty minutes, was of a request with four appendices and no statement of what the person himself wanted."""

SAB = """How the Board uses what you say. In April the four quality leads read all statements in one morning, with the Board's own data beside them, and write two pages. Where a partner says green and the data say otherwise we ring. In May the chair meets each chief officer for half an hour. In June come the visits. In July the annual report is drafted; you will see your paragraph before it is published.

Definitions. 'Adult at risk' is not used in the Act, which speaks of an adult who has needs for care and support, is experiencing or at risk of abuse or neglect, and as a result of those needs is unable to protect himself or herself: section 42(1). 'Concern' is a report to the council. 'Enquiry' is what the council makes or causes to be made. 'Position of trust' follows paragraph 14.120 of the guidance. 'Named professional' means a
person with at least two days a week for the work. 'Governing body' is whichever body could dismiss the chief officer.

Example of a note of 25 words: 'Level 3 is 91 per cent, night staff 64. Simulation on nights from April. Audit of 40 records in November: reasoning present in 25.' Example of a note that says nothing: 'Robust processes are in place and continue to be embedded.'"""

MARM = """Before the meeting: ask the person; ask who matters to them; look at what each agency already knows; check that there is no enquiry, no child protection plan and no appeal pending; tell your manager. At the meeting: names and roles, confidentiality, the person's view first, then each agency for three minutes. After it: send this record within three working days; ring whoever did not come.

Clutter image rating: pictures 1 to 9 for kitchen, bedroom and living room. From 4 upward ask for help; from 7 the fire service will attend the same week. Executive capacity: the ability to carry out a decision as well as to speak of it; if words and deeds differ week after week, assess again with an example in front of you. Powers that exist: Public Health
Act 1936 sections 83 and 84; Environmental Protection Act 1990 section 80; Housing Act 1988 grounds 12 to 14; Building Act 1984 section 76; Mental Health Act 1983 section 135; police entry to save life, section 17 of the 1984 Act. Powers that do not exist: to enter because one is worried.

Worked example. 'MARM 00. Fire M, Health H, Tenancy H, Other L. Capacity: yes. Summary: ulcers to both legs, no dressings since October, landlord's notice. Her view: nurses who come at nine are no use to a woman who sleeps until two. Step: evening nurse twice weekly, community trust, from Monday. Next: 21 days.' The ulcers healed in May."""

DELEGATE = """Which tasks. Group A, may be delegated after training by the employer with the nurse's written protocol: eye and ear drops, creams, temperature, urine bags, simple dressings. Group B, only person by person: blood glucose, insulin by pen in a stable dose, PEG feeds and flushes, buccal midazolam, suction of the mouth, catheter change of bag, oxygen by concentrator. Group C, not delegated: see principles.

What the nurse keeps. The care plan, the review, the order of supplies, and the decision to take the task back. What the employer keeps. The roster, so that a person with a delegated task is not sent a worker without a record. What the council does. It pays for the time: fifteen minutes a visit for Group B at the contract rate, charged to scheme 2.6 of the Better Care Fund.

Worked example, standard 7. 'What would make you stop?' The worker said: 'A reading under 5 or over 18, or if she looked wrong, or if the pen was a different colour. I'd ring Tarnwick till eight and 111 after.' Ticked, dated, initialled. Standard 3 at the same visit was not ticked, for the sharps box was full."""

MEETING = """Agenda. 1 Confidentiality, names, roles. 2 The concern as it was reported. 3 The person: wishes, capacity, advocate (section 68). 4 What each agency knows. 5 Is the duty under section 42(2) engaged? 6 Is there a crime, and who speaks with the police? 7 Enquiry plan: questions, who, order, by when. 8 Risk to others. 9 What will be said to the person, the family, the provider, the staff member. 10 Next date.

Making safeguarding personal: outcomes are recorded in the person's words and are looked at again at the end with a yes, a partly or a no. 'To be safe' is seldom what people say first.

Who may make enquiries: the council itself, or another body that it causes to do so; a health body for clinical matters, a provider for staff conduct, the police for crime. The council decides what action is needed in every case. If a provider is asked, say what is wanted, in what form, when, and who will read it. An enquiry by the manager who wrote the rota is of little worth."""
