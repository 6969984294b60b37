"""A very long form: the quality audit of a care home."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

HOME = Form(
    name="care_home_quality_audit",
    look=Look(
        font="Arial",
        size=10,
        shade="DBE5F1",
        top="Care home quality audit – council and integrated care board",
        foot="Quality audit tool, issue @@",
    ),
    text="""
# Care home quality audit
## Instructions
This tool is used by quality officers and nurses on a two-day visit. It has forty-one standards in eight parts. Read \
care files for at least one in ten residents and never fewer than four, staff files for five workers, and the \
medicines of four residents. Eat a meal with residents. Speak with at least six residents or their families and four \
staff, one of them from nights.
Score each standard: 3 fully met; 2 mostly met, a small gap; 1 partly met, a gap that matters; 0 not met; N/A. Give \
evidence for each 0 or 1. Do not average; the lowest score in parts 3 and 4 limits the total rating: a 0 there means \
that the home cannot be rated above "requires improvement".
Feedback is given to the manager on the day. The report follows within ten working days, and the plan from the home \
within ten more.
| Home | {} | Provider | {}
| Manager | {} | Dates of visit | {}
| Auditors | {} | Residents on the day | {}
## Part 1 – The person
|! Standard | Score | Evidence
|? 1.1 A life story is on file and staff can tell you something from it | {} | {}
|? 1.2 The care plan says what the person can do and not only what is done for them | {} | {}
|? 1.3 Plans are reviewed monthly with the resident, or with someone who knows them | {} | {}
|? 1.4 Communication needs are recorded, flagged, shared and met | {} | {}
|? 1.5 Faith, culture, sexuality and relationships are talked about and supported | {} | {}
## Part 2 – Daily life
|! Standard | Score | Evidence
|? 2.1 Residents choose when to get up, eat, bathe and go to bed | {} | {}
|? 2.2 There is something worth doing each day, also for those who stay in their rooms | {} | {}
|? 2.3 Visitors come when they like and can share a meal | {} | {}
|? 2.4 Residents go out | {} | {}
|? 2.5 There is a residents' meeting and something changes because of it | {} | {}
## Part 3 – Safety
|! Standard | Score | Evidence
|? 3.1 Staffing is set by need, and rotas for four weeks match | {} | {}
|? 3.2 Call bells are answered within five minutes (test three) | {} | {}
|? 3.3 Falls are analysed monthly | {} | {}
|? 3.4 Moving and handling plans name the sling, size and loops | {} | {}
|? 3.5 Hoists and slings have been inspected within six months (LOLER) | {} | {}
|? 3.6 Fire: drills, PEEPs at the panel, extinguishers | {} | {}
|? 3.7 Water, windows and radiators are safe | {} | {}
## Part 4 – Medicines and clinical care
|! Standard | Score | Evidence
|? 4.1 MAR charts have no gaps in the last 28 days | {} | {}
|? 4.2 Controlled drugs tally | {} | {}
|? 4.3 "As required" protocols are in place and personal | {} | {}
|? 4.4 Covert medicines have a best interests record and pharmacist's advice | {} | {}
|? 4.5 Skin: risk score monthly, plan, repositioning charts | {} | {}
|? 4.6 Weight: score monthly, action on loss | {} | {}
|? 4.7 Diabetes, catheters and PEG plans are in date | {} | {}
## Part 5 – Rights
|! Standard | Score | Evidence
|? 5.1 Capacity assessments are decision-specific | {} | {}
|? 5.2 DoLS: list, expiry dates, conditions met | {} | {}
|? 5.3 DNACPR forms are valid and discussed | {} | {}
|? 5.4 Money held for residents tallies | {} | {}
## Part 6 – Safeguarding and complaints
|! Standard | Score | Evidence
|? 6.1 Staff can say what they would report and to whom | {} | {}
|? 6.2 Concerns in the log reached the council and the regulator | {} | {}
|? 6.3 Complaints are answered and learned from | {} | {}
|? 6.4 Whistleblowing poster is where staff have their break | {} | {}
## Part 7 – Staff
|! Standard | Score | Evidence
|? 7.1 Recruitment files are complete | {} | {}
|? 7.2 Induction and the Care Certificate | {} | {}
|? 7.3 Training matrix above 90% | {} | {}
|? 7.4 Supervision every two months | {} | {}
|? 7.5 Agency staff have a profile and an induction | {} | {}
## Part 8 – Leadership and place
|! Standard | Score | Evidence
|? 8.1 The manager walks the floor and is known to residents | {} | {}
|? 8.2 The provider visits monthly and writes down what was found | {} | {}
|? 8.3 The home is clean, warm, and smells as a home should | {} | {}
|? 8.4 Kitchen: food hygiene rating of 4 or 5, allergens known | {} | {}
## Result
| Total score | {} | Rating | {}
[]4 Headlines
|=5 Standard | What has to be done | By whom | By when
| Manager's comments | {}
| Signed (auditor) | {} | Date | {}
""",
    paths=(
        "Care home quality audit tool.docx",
        "QA tool care homes joint.docx",
        "QA audit Larkspur House Oct 24.docx",
        "audit tamar lodge feb.docx",
        "Audit Fenwick day 1.docx",
    ),
    banks="larch eden larch larch larch",
    stamps=("9", "9", "9", "9", "9"),
    filled=(
        """
Larkspur House
Larkspur Care
Ottoline Greaves
8 and 9 October 2024
R Siddons and a nurse from the ICB
41
3 | Carer knew that Mr P drove a night mail train
3 | "can butter her own bread if the knife is on the left"
2 | Two of five not signed by family
3 | Loop, large print menu
2 | Little on sexuality
3 | Mr P up at eleven
2 | Upstairs is quiet after three
3 | Grandson was having lunch
2 | Only with family
3 | New menu
3 | Four weeks match
3 | 2, 3 and 4 minutes
3 | Chart by place and time
3 | All four
3 | 14 August
2 | Two PEEPs are for people who have moved
3 | Seen
2 | One gap, explained
3 | Tally
2 | Two are copied
N/A | None
3 | Nobody has a sore
3 | Dietitian seen for two
3 | In date
3 | Good example about diet
2 | One expired last week, renewal sent
3 | Four seen
3 | Tally
3 | Four of four
3 | Three matched
3 | Phone call not returned: new book by the phone
3 | Yes
2 | One reference by e-mail only
3 | All
3 | 93%
3 | Yes
3 | Seen
3 | "She's always about"
3 | Reports for six months
3 | Onions and polish
3 | 5, allergen chart
108
Good
A home with a strong manager, in which people live as they did before. Afternoon upstairs and PEEPs need attention.
2.2 | Someone to do things upstairs from three to five | Manager | 30/11 // 3.6 | PEEPs looked at weekly | Deputy | \
15/10
Fair. We have begun.
R Siddons
18 October 2024
""",
        """
Tamar Lodge
Tamar Group
D Hunte (a)
12-13/2/25
KD + nurse
22
1 | none x3
1 | tasks
0 | none since Sept
1 | hearing aids in drawer
1 | not asked
1 | all up by 7
0 | TV
2 | ok
0 | no
1 | no mins
1 | 6 shifts short
1 | 9, 4, 12
1 | log only
1 | no sling size
2 | due Mar
1 | no drill 24
1 | window rm 9
0 | 14 gaps
2 | ok
1 | none for 3
0 | in jam, no BI
1 | charts blank at night
1 | 2 lost 5kg
2 | ok
1 | blanket
1 | no list
2 | ok
2 | ok
1 | 1/4
0 | 2 not sent
1 | none logged
~
1 | 2 no DBS date
1 | 40%
1 | 61
0 | none
1 | none
1 | new
0 | none since Oct
1 | carpet
2 | 3
~
Inadequate
unsafe meds, not enough staff, no provider oversight. Stop on new placements. Regulator told 13/2.
4.1 | daily count | DH | now // 3.1 | agency seniors | provider | 17/2 // 6.2 | send both | DH | today
none
KD
20/2
""",
    ),
    partly=(
        """
Fenwick Court
Fenwick Care
Basil Nkemelu
25 and 26 February 2025
R Siddons
36
3 | Lovely books by the bed
2 | ok
2 | ok
1 | No loop
~
3 | Seen
3 | Choir
~3
3 | Match
2 | 6 min
~
2 | ~
~
3 | Drill in Jan
~2
2 | one gap
3 | Tally
2 | ~
~*
""",
    ),
)

FORMS = (HOME,)
