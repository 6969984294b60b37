"""Information governance forms: impact assessment, sharing agreement."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

DPIA = Form(
    name="data_protection_impact_assessment",
    look=Look(shade="CFE2F3", size=10, tick="☐☒", top="DPIA – data protection impact assessment"),
    text="""
# Data protection impact assessment
## Do I need this form?
You must do a DPIA where processing is likely to result in a high risk to people. Fill in the screening questions. If \
you answer yes to any of them go on to parts B to E; if no to all, sign and send it to the information governance \
team. Article 35 of the UK GDPR sets what a DPIA has to contain. Allow four weeks.
| Project | {} | Lead | {}
| System or supplier | {} | Date started | {}
## A. Screening
|! Question | Answer
| Will you collect new information about people? | {[]Yes; No}
| Will it be shared with organisations that have not had it before? | {[]Yes; No}
| Is it special category data (health, ethnicity, religion and so on)? | {[]Yes; No}
| Will decisions be made by computer alone? | {[]Yes; No}
| Could it be felt as intrusive, such as sensors or cameras in a home? | {[]Yes; No}
## B. What will happen to the data
> Draw the flow if it helps. Lawful bases under article 6: consent; contract; legal obligation; vital interests; \
public task; legitimate interests. Conditions under article 9(2): (a) explicit consent; (b) employment and social \
protection law; (c) vital interests; (f) legal claims; (g) substantial public interest; (h) health or social care; \
(i) public health; (j) archiving and research. Councils rely most often on public task with 9(2)(h). Do not rely on \
consent where the person has no real choice.
| Whose data, and what data? | {}
| Lawful basis and condition | {}
| Where is it stored, and for how long? | {}
| Who can see it? | {}
| How will people be told? | {}
## C. Consultation
| Whom did you ask, and what did they say? | {}
## D. Risks
> Likelihood: remote, possible, probable. Severity: minimal, significant, severe.
|=4 Risk to people | Likelihood | Severity | What reduces it | What remains
## E. Sign-off
| Advice of the data protection officer | {}
| Information asset owner | {} | Date | {}
| Review date | {}
""",
    paths=(
        "DPIA form.docx",
        "IG/DPIA template v7.docx",
        "DPIA falls service.docx",
        "DPIA care tech sensors.docx",
        "DPIA started AI notes.docx",
    ),
    banks="keel dene keel keel keel",
    filled=(
        """
Falls pick-up service
Maud Eversley
Telecare monitoring system
2 October 2024
No
Yes
Yes
No
No
Residents with a pendant: name, address, key safe number, health notes, record of each fall
Public task; 9(2)(h)
UK data centre; eight years after the last contact
Responders (own calls only), monitoring centre, reablement manager
A letter, the privacy notice on the website and a line in the welcome pack
Telecare users' group: content, as long as the key safe number is not on paper
Key safe numbers get out | Possible | Severe | Number shown only while the call is open | Low // Health notes out of \
date | Probable | Significant | Yearly check by phone | Low
Approve, subject to a yearly audit of who looked at what
K Thorsby
28/10/2024
October 2025
""",
        """
Sensors in flats
I Sallow
kit from framework supplier
~
Yes
Yes
Yes
No
Yes
tenants x 18, movement, doors, bed
public task 9(2)(h)
UK, 12 mths
mgr, SW
easy read + talk
tenants - 2 said no so not fitted
feels watched | Possible | Significant | off switch | low
ok
IS
20/12
~
""",
    ),
    partly=(
        """
Automatic note taking
Tam Oyelowo-Price
Trial with two suppliers
13 January 2025
Yes
Yes
Yes
No
~
Practitioners and the people they visit; sound recording and summary
~
UK; sound is deleted after 24 hours
~
A card read out at the start
Union: worried about monitoring
Wrong word in the record | Probable | Significant | ~ | ~
~*
""",
    ),
)

SHARING = Form(
    name="data_sharing_agreement",
    look=Look(font="Times New Roman", blank="...............................", size=11),
    text="""
# Data sharing agreement
## 1 Parties
This agreement is between (1) the Council, and (2) {............................................................} \
("the Partner").
## 2 Purpose
2.1 The parties share personal data in order to {............................................................}.
2.2 The data may not be used for any other purpose without written consent.
## 3 Legal basis
3.1 Each party is a controller. The lawful basis is article 6(1)(e) of the UK GDPR, and for special category data \
article 9(2)(h) with Schedule 1, Part 1, paragraph 2 of the Data Protection Act 2018. The powers relied on are \
{............................................................}.
## 4 The data
4.1 The data to be shared are: {............................................................}
4.2 It will be shared every {........................} by {........................}.
## 5 Standards
5.1 Data is encrypted at rest and in transit. 5.2 Staff are trained yearly. 5.3 A breach is reported to the other \
party within 24 hours of being found. 5.4 Requests from people for their data are answered by the party that receives \
them, after telling the other. 5.5 Data is kept no longer than {........................} and then destroyed.
## 6 Term
6.1 This agreement begins on {........................} and is reviewed on {........................}. Either party \
may end it by three months' notice. Clauses 2.2 and 5 go on after it ends.
Signed for the Council {........................} Name {........................} Date {........................}
Signed for the Partner {........................} Name {........................} Date {........................}
""",
    paths=(
        "Data sharing agreement.pdf",
        "DSA standard form.pdf",
        "DSA fire service signed.pdf",
        "DSA hospice.pdf",
        "DSA housing association - unsigned.pdf",
    ),
    banks="larch heath larch larch larch",
    filled=(
        """
Metropolitan Fire and Rescue Authority
identify residents at greater risk of fire and visit them
section 6 of the Fire and Rescue Services Act 2004 and section 2 of the Care Act 2014
name, address, mobility, oxygen at home, smoking, hoarding flag
month
secure e-mail
two years
1 May 2024
1 May 2026
L Prideaux
Lowell Prideaux, Caldicott guardian
22 April 2024
G Hatch
Gina Hatch, Borough commander
29 April 2024
""",
        """
St Brannock's Hospice
plan end of life care at home
s.75 / s.3 CA 2014
name, NHS no, care plan, carer
week
shared care record
8 yrs
1/9/24
1/9/25
LP
L Prideaux
27/8/24
A Moy
Dr A Moy
~
""",
    ),
    partly=(
        """
Northgate Homes Housing Association
prevent homelessness of people with care needs
~
name, address, arrears, support worker
month
~*
""",
    ),
)

FORMS = (DPIA, SHARING)
