"""A very long form: levels of need, each with a printed description."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

MATRIX = Form(
    name="needs_level_matrix",
    look=Look(
        font="Arial",
        size=9,
        tick="[ ][x]",
        shade="E8E8E8",
        top="Joint needs matrix – local tool",
        foot="Tick the level that best describes the person now, not how they may become",
    ),
    text="""
# Joint needs matrix
For use by practitioners of the council and the NHS when they agree together what sort of support someone needs. For \
each domain read all descriptions from the bottom up, choose one, and write the evidence in the box. If in doubt \
between two, choose the higher and say so. A level does not by itself decide who pays.
| Person's initials and number | {} | Date | {}
| Council practitioner | {} | NHS practitioner | {}
| Was the person there? | {[]Yes; No} | Representative or advocate | {}
## 1. Breathing
No needs: normal breathing. Low: breathless on effort; inhalers taken without help. Moderate: breathless on dressing \
or washing; needs help with inhaler or nebuliser; low-flow oxygen at home. High: breathless at rest; tracheotomy that \
the person manages; CPAP with help. Severe: frequent suction, or cannot breathe without help except for short times.
Level for breathing {[]No needs; Low; Moderate; High; Severe}
[]2 Evidence for breathing
## 2. Nutrition
No needs: eats and drinks what and when they like. Low: needs prompting, cutting up or a special diet. Moderate: must \
be fed, or takes more than half an hour; tube managed without problems. High: risk of choking with a plan from speech \
and language therapy; unplanned weight loss of ten per cent in six months. Severe: cannot take food or fluid by \
mouth, and tube feeding is complicated.
Level for nutrition {[]No needs; Low; Moderate; High; Severe}
[]2 Evidence for nutrition
## 3. Continence
No needs: continent. Low: managed with pads or toileting at set times. Moderate: needs regular care to stay dry; \
catheter with few problems. High: more than routine care, such as bowel washouts or catheter that often blocks.
Level for continence {[]No needs; Low; Moderate; High}
[]2 Evidence for continence
## 4. Skin
No needs: no risk. Low: some risk, checked weekly, skin whole. Moderate: high risk, or a wound that is healing; \
repositioned several times a day. High: open wound or sore through the skin that is getting better slowly. Severe: \
deep wound that does not heal or several such wounds.
Level for skin {[]No needs; Low; Moderate; High; Severe}
[]2 Evidence for skin
## 5. Mobility
No needs: moves alone. Low: can bear weight, needs some help or an aid. Moderate: cannot reliably bear weight but \
helps; or in one position most of the time. High: cannot move in bed or chair, must be handled with great care; or \
high risk of falls with harm. Severe: immobile, and moving gives such pain or danger that two trained people have to \
plan each move.
Level for mobility {[]No needs; Low; Moderate; High; Severe}
[]2 Evidence for mobility
## 6. Communication
No needs: clear. Low: needs time, aids or someone who knows them. Moderate: often hard to understand even by those \
who know them; some needs can be guessed. High: cannot make needs known at all.
Level for communication {[]No needs; Low; Moderate; High}
[]2 Evidence for communication
## 7. Mood and emotion
No needs: usual ups and downs. Low: low or anxious at times, answers to comfort. Moderate: low or anxious so that \
care is hampered; takes time to comfort. High: so distressed or withdrawn that daily life is severely affected.
Level for mood {[]No needs; Low; Moderate; High}
[]2 Evidence for mood
## 8. Understanding and memory
No needs: none. Low: some forgetting, or needs help with hard decisions. Moderate: needs prompting for daily life; \
aware of some risks. High: cannot judge risk, needs someone near; some short-term memory. Severe: no awareness of \
time, place or risk; depends on others for everything.
Level for understanding {[]No needs; Low; Moderate; High; Severe}
[]2 Evidence for understanding
## 9. Behaviour
No needs: none. Low: some, of a pattern that is known, managed with skill. Moderate: predictable pattern, risk to \
self or others, follows a plan. High: frequent, needs a plan that takes more than one person. Severe: serious and \
often, with immediate danger. Priority: so serious that immediate and skilled response is needed at all times.
Level for behaviour {[]No needs; Low; Moderate; High; Severe; Priority}
[]2 Evidence for behaviour
## 10. Medicines and symptoms
No needs: takes own. Low: prompting. Moderate: must be given by a carer; pain under control. High: given by a nurse, \
dose changes; moderate pain. Severe: symptoms hard to control, constant skilled watching. Priority: pain or drug \
routine that cannot be controlled.
Level for medicines {[]No needs; Low; Moderate; High; Severe; Priority}
[]2 Evidence for medicines
## Agreement
[]3 Nature, intensity, complexity and unpredictability
[]3 The person's own view
Agreed type of support {[]Social care; Joint; Health; Not agreed}
Signed (council) {________________} Signed (NHS) {________________}
""",
    paths=(
        "Joint needs matrix.pdf",
        "needs matrix print version.pdf",
        "Needs matrix HV.pdf",
        "matrix EH.pdf",
        "needs matrix first visit.pdf",
    ),
    banks="alder juniper alder alder alder",
    filled=(
        """
HV, 20418
27 February 2025
Rosalind Lisle
A nurse assessor
Yes
Daughter, and advocate
Low
Inhaler twice a day with a spacer. Breathless on stairs, which she does not use.
High
Two choking episodes in January. Level 5 diet from therapist on 3 February. Has lost 6 kg of 54 since August.
Moderate
Pads, changed four times a day; skin checks each time.
Moderate
Waterlow 19. Red heel that is healing. Turned every four hours.
High
Hoist with two carers. Painful left hip, must be told before each move.
Moderate
Says "yes" for yes and no. Her daughter can tell by her hands.
Low
Cries when the hoist comes; singing helps.
Severe
Does not know where she is or that food can choke her.
No needs
None seen by anyone who knows her.
Moderate
Given by carers from a pack. Thickener. Pain patch weekly.
Needs come together at meals: she cannot say she is choking, cannot move and does not know the risk. That is complex, \
and can change within a minute.
She reached for her daughter's hand when home was mentioned.
Joint
R Lisle
Nurse assessor
""",
        """
EH 30118
6/2/25
AK
DN
Yes
niece
No needs
clear
Low
cut up
Low
pads
Moderate
W'low 17
High
hoist x2
Low
BSL, writes
Low
low since fall
No needs
crossword daily
No needs
none
Moderate
carers give
stable
home!
Social care
AK
DN
""",
    ),
    partly=(
        """
RP 20233
11 March 2025
Solomon Achike
~
Yes
~
No needs
Smoker, no problems
Low
Forgets to eat
No needs
~
No needs
~
No needs
~
Low
Slow to answer when voices are loud
Moderate
~*
""",
    ),
)

FORMS = (MATRIX,)
