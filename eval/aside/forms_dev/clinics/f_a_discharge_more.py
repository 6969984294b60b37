"""Forms of the hospital discharge teams, continued."""

from __future__ import annotations

from . import long_law
from .page import Page
from .pen import Pen, form
from .sheet import sheet


@form(
    """Capacity and BI meeting record - discharge destination.docx | MCA discharge record v1.3 with prompts.pdf |
    MCA/Capacity record RT 110225.docx | MCA/MCA2 discharge Mrs Quarrie.docx | MCA/Capacity record draft - awaiting IMCA.docx""",
    """Rosalind Thewlis
Where to live on leaving hospital: home with 4 calls and live-in night sitter, or Birchfield nursing home
11/02/2025, 14:00, side room, hearing aids in
Ward nurse, daughter (LPA registered for property only), social worker
Information was given in short pieces with photographs of both places. Repeated after lunch.
No - could not say what help she would have at home even straight after being told
No - retained for about two minutes
No - said 'I'll go wherever the bus goes'. Did not weigh the falls.
Yes
Lacks capacity
Alzheimer's disease, diagnosed 2019 (memory clinic letter). The impairment is why she cannot retain or weigh.
Not likely to regain in the time available; delirium screen negative
She wants 'my own front door'. Church, cat, garden.
Daughter prefers the home; son would like to try live-in care. No dispute after discussion.
Home trial with live-in carer for four weeks with telecare; review 11 March. Less restrictive option and wished for.
Imogen Faulds, social worker, SW registration on file
""",
    """Mrs Quarrie
Discharge destination
6 Feb
SW, OT
Large print
Yes
Yes
Yes - gave her own list of pros and cons
Yes
Has capacity
n/a
n/a
Wants to go home and accept two calls; declined third.
n/a
Unwise perhaps; risk agreement signed. File closed to MCA.
T Umar
""",
    """Philip Garside
Residence and care after Ward 7
17/02 not finished - patient drowsy, return 18/02
.
.
.
.
.
.
.
Vascular dementia?
.
Unbefriended. IMCA instructed 14/02 ref 0092
""",
)
def capacity_record(d: Pen) -> bytes:
    """A long capacity record: guidance on the law stands where the answers go."""
    w = sheet(d, font="Calibri", note="grey" if d.v != 1 else "greyitalic", size=11)
    w.title("Record of capacity assessment and best interests decision: discharge destination")
    w.para(
        "Westermoor Council Hospital Social Work Team and Harrowmere University Hospitals. Joint document, version 1.3."
    )
    w.note("""The five principles (section 1, Mental Capacity Act 2005): a person must be assumed to have capacity unless it is established that they lack it;
    a person is not to be treated as unable to decide unless all practicable steps to help them have been taken without success; nor merely because they make
    an unwise decision; an act done or decision made for a person who lacks capacity must be in their best interests; and before it is done regard must be
    had to whether the purpose can be achieved in a way less restrictive of the person's rights and freedom.

    The questions below follow the order of sections 2 and 3 as the Supreme Court set it out in A Local Authority v JB [2021] UKSC 52: first what the
    decision is and what information is relevant to it, then whether the person can make it, and only then whether the inability is because of an
    impairment of, or disturbance in the functioning of, the mind or brain. Write what was asked and what was answered; verbatim wherever you can.""")
    w.note(long_law.CAPACITY)
    w.kv(
        "Person's name|The decision::State the actual options that are available, not 'discharge'. A person cannot weigh options nobody has described.|When and where assessed::Was it the person's best time of day? Quiet place? Hearing aids, glasses, interpreter?|Who was there|Steps taken to help the person decide"
    )
    w.head("Functional test")
    w.note(
        "In each box say Yes or No and give your evidence. The threshold is the balance of probabilities. Relevant information on residence is listed in LBX v K, L, M [2013] EWHC 3230: the two options, broad information about the area, the difference between living somewhere and visiting, the activities and contact they would have, that they would have to pay rent or fees, and the care they would receive."
    )
    w.box("Can the person understand the information relevant to the decision?", 2)
    w.box("Can the person retain it long enough to decide?", 2, hint="It does not matter if they forget afterwards.")
    w.box(
        "Can the person use or weigh it?",
        2,
        hint="Beware of the protection imperative: is it that they cannot weigh the risk, or that you would weigh it differently?",
    )
    w.box("Can the person communicate the decision by any means?", 1)
    w.tick("Outcome", "Has capacity|Lacks capacity")
    w.kv(
        "If lacks capacity: impairment and how it causes the inability::Name the diagnosis, who made it, and draw the causal link|Could the decision wait until capacity is regained?::Fluctuating conditions, delirium, medication"
    )
    w.head("Best interests")
    w.note(
        "Section 4 checklist: past and present wishes, feelings, beliefs and values; participation; views of anyone named, carers, attorneys and deputies; no assumption from age, appearance, condition or behaviour. If there is nobody appropriate to consult an IMCA must be instructed for a stay of more than 28 days in hospital or 8 weeks in a care home (sections 37 to 39)."
    )
    w.box("The person's wishes, feelings, beliefs and values", 3)
    w.box("Views of family, friends, attorney, IMCA", 3)
    w.box("Decision, reasons, and why less restrictive options were not chosen", 4)
    w.kv("Decision maker")
    w.note(
        "If the placement will amount to a deprivation of liberty the managing authority must apply for authorisation before the move. If the person or family objects, seek advice on the Court of Protection early; do not let the bed drive the decision."
    )
    return w.bytes()


@form(
    """ToC Hub/72h follow up call script.docx | ToC Hub/72 hour call v2 - Penbrook.docx | ToC Hub/72h call 0211.docx |
    ToC Hub/72h call Mr B.docx | ToC Hub/72h call - no answer.docx""",
    """0211
13/2 11:15
Wife
A
A
B
A
C
A
No concern
GP to ring about water tablets
AO
""",
    """PB-88
14.2
Self
B
B
B
C
C
B
Refer back to hub
Carers came 7.10 and again 8.00 pm only, no lunch call on two days. Zimmer too low. Rang provider and community therapy same day.
KLM
""",
    """0236
14/2 x2, 15/2
""",
)
def follow_up_call(d: Pen) -> bytes:
    """A telephone script: printed at length, answered with letters."""
    w = sheet(d, font="Verdana", note="plain", size=9.5, shade="E2EFD9")
    w.title("Settling-in telephone call, 72 hours after discharge", 14)
    w.para(
        "Transfer of Care Hub script. Please read the words in quotation marks as they stand."
        if d.v != 1
        else "Transfer of Care Hub script, Penbrook locality. Hub number 01632 960140. Team: Discharge Navigators. Please read the words in quotation marks as they stand."
    )
    w.kv("Hub number of the case|Date and time of call|Spoke to", left=0.45)
    w.para("""'Hello, my name is … and I am ringing from the team that helped you to leave hospital. It should take about five minutes. You do not have to
    answer. What you tell me is kept with your record and is used, without your name, to see whether discharges are safe. Is now a good time?'

    If the person sounds confused, breathless or frightened, stop the script and follow the escalation card: 999, NHS 111 or the duty social worker.""")
    w.show(
        "Code|Write this letter when the person says",
        "A^Everything was as it had been arranged, no worry|B^Something was missing, late or different, but the person is managing|C^Something is missing and the person or the carer is not managing|D^Did not wish to answer, or could not",
    )
    w.grid(
        "Ask|Code",
        "'Did you get home when you were told you would, and was somebody there or did you have your key?'|'Have the carers or nurses who were going to come been coming?'|'Do you have the equipment you need and do you know how to use it?'|'Do you know what medicines to take and do you have them?'|'Have you had enough to eat and drink?'|'Is the person who looks after you all right?'",
        "14.5 2.5",
    )
    w.strike("Outcome", "No concern|Refer back to hub|Safeguarding concern raised", tail="")
    w.box("Anything done as a result", 3)
    w.line("Caller's initials")
    w.para("""Three or more B answers, or any C, is an amber call: tell the navigator on duty before the end of the shift. If there is no answer, ring again at another
    time of day; after two attempts ring the next of kin; after three write 'no answer' and close. Do not leave clinical information on an answering machine.""")
    return w.bytes()


@form(
    """Consent to share - integrated discharge.pdf | Consent to share information (easy print, Loxford).pdf | Scans/consent 00417.pdf |
    Scans/consent Pryce-Jonas.pdf | Scans/consent unsigned.pdf""",
    """Clive Pettifer
11 02 1944
Yes
Yes
Yes
No
Not my neighbour. My sister Anne may be told everything.
C Pettifer
7/2/25
.
.
""",
    """Delia Pryce-Jonas
04051952
Yes
Yes
No
Yes
.
(mark made in the presence of L. Marchetti)
10 Feb
L. Marchetti
witness
""",
    """Edwin Strake
30121935
Yes
.
.
.
.
""",
)
def consent_share(d: Pen) -> bytes:
    """Two pages of privacy notice, half a page of boxes, signature on a rule."""
    p = Page(
        d,
        face="Times" if d.v != 1 else "DejaVu",
        size=10,
        note="plain",
        tint="#000000",
        foot="IG/CONSENT/14  Approved by the Caldicott Guardians' group  Page {n}",
    )
    p.title("Sharing information about you")
    p.para("""This leaflet and form is used by all the organisations which work together in the Integrated Discharge Service: the hospital trust, the community
    trust, the council, the hospice, your GP practice and the two voluntary organisations that help people home. Please keep the leaflet and give the form
    back to the person who gave it to you.""")
    p.head("What the law says")
    p.para("""We do not need your consent to share what is necessary for your direct care; the lawful bases are Article 6(1)(e) and Article 9(2)(h) of the UK
    GDPR, read with Schedule 1 to the Data Protection Act 2018, and there is a duty to share for care under section 251B of the Health and Social Care Act 2012.
    The duty of confidentiality still applies, which is why we ask. You may change your mind at any time and we will tell everyone who has had the information.

    We will share without asking if a child or an adult is at risk, if a court orders us to, or to prevent or detect a serious crime.""")
    p.head("What we mean by the words")
    p.bullets(
        "Health record: letters, results, medicines, allergies, diagnoses and care plans held by the NHS.|Social care record: assessments, support plans, the names of people who help you, and what you have told us matters to you.|Direct care: what the people who look after you do to help you, and checking that it was done well.|Secondary use: planning and statistics. Your name, address and NHS number are taken out first."
    )
    p.head("How long we keep it")
    p.para(
        "Records of adult social care are kept for eight years after the last contact, records of mental health for twenty. Telephone recordings are kept for ninety days. The form you sign is scanned, and the paper destroyed after six months."
    )
    p.new()
    p.title("Form")
    p.line("Your name")
    p.comb("Your date of birth", 8)
    p.tick("My GP and the hospital may see my social care record", "Yes|No")
    p.tick("The council may see my health record", "Yes|No")
    p.tick("The voluntary organisations may be told my name, address and what help I need", "Yes|No")
    p.tick("My family or friends may be told how I am", "Yes|No")
    p.under("Anything, or anybody, you would like us to leave out", lines=2)
    p.line("Signed|Date|If signed for another person: name|and your relation to them", to=180)
    p.note(
        "If you would like to complain about how we use information, write to the Data Protection Officer at the address on the leaflet, or to the Information Commissioner. This form is available in large print, Easy Read, Polish, Punjabi and British Sign Language video."
    )
    return p.bytes()
