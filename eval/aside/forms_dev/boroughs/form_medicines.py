"""Assessment of competence with medicines."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

MEDICINES = Form(
    name="medicines_competence",
    look=Look(shade="D0E0E3", tick="☐☑", size=10, top="Medicines support: assessment of competence (care workers)"),
    text="""
# Assessment of competence: supporting people with medicines
To be done by a registered person or trained assessor every year, and after an error. All "essential" items must be \
met on three occasions. Answers to the questions are printed for the assessor and must not be shown to the worker.
| Care worker | {} | Assessor | {}
| Training completed on | {} | Branch | {}
## Part 1 – Knowledge (sample answers in italics)
|! Question | Right?
|? Name the six rights :: right person, medicine, dose, time, route, and the right to decline | {[]Yes; No}
|? What do you do if a person declines? :: respect it, record with the code, tell the office; never hide it in food | \
{[]Yes; No}
|? What do you do if there is none left? :: ring the office and the pharmacy, record; do not borrow | {[]Yes; No}
|? What is a time-critical medicine? Give one. :: for Parkinson's, epilepsy, insulin, some pain relief | {[]Yes; No}
|? What is covert administration and who decides? :: best interests meeting with prescriber and pharmacist | {[]Yes; No}
|? What do you do after an error? :: ring the GP or 111 and the office at once, stay with the person, write it down | \
{[]Yes; No}
## Part 2 – Practice
|! Standard | First | Second | Third
|? Washes hands and puts on gloves (essential) | {} | {} | {}
|? Greets the person and asks for consent (essential) | {} | {} | {}
|? Reads the chart and checks against the label (essential) | {} | {} | {}
|? Checks expiry date and when last given (essential) | {} | {} | {}
|? Offers water and waits until swallowed | {} | {} | {}
|? Applies cream as the body map shows | {} | {} | {}
|? Signs the chart straight after, with the right code (essential) | {} | {} | {}
|? Puts medicines back where they were found | {} | {} | {}
## Part 3 – Outcome
| Result | {[]Competent; Not yet; Refer for training}
| What the worker does well | {}
| What the worker needs to practise | {}
| Signed (assessor) | {} | Signed (worker) | {}
| Date | {} | Next due | {}
""",
    paths=(
        "Medicines competence form.docx",
        "competency meds 2024.docx",
        "Medicines competence - Bisi.docx",
        "meds comp N2.docx",
        "meds competence 1 of 3.docx",
    ),
    banks="dene birch dene dene dene",
    filled=(
        """
Bisi A.
T Ferrar
12/09/2024
North
Yes
Yes
Yes
Yes
Yes
Yes
02/10 ✓ | 09/10 ✓ | 15/10 ✓
02/10 ✓ | 09/10 ✓ | 15/10 ✓
02/10 ✓ | 09/10 ✓ | 15/10 ✓
02/10 missed | 09/10 ✓ | 15/10 ✓
02/10 ✓ | 09/10 ✓ | 15/10 ✓
n/a | n/a | n/a
02/10 ✓ | 09/10 ✓ | 15/10 ✓
02/10 ✓ | 09/10 ✓ | 15/10 ✓
Competent
Sings the name of each tablet to Mrs A, who then remembers why she takes it.
Checking the date on eye drops
T Ferrar
Bisi A
15/10/2024
October 2025
""",
        """
N2
TF
1/11
S
Yes
No
Yes
No
Yes
~
~
y | y | y
y | n | y
y | y | y
y | y | y
y | y | y
n | y | y
y | y | y
Not yet
gentle
time critical; declines
TF
~
3/12/24
17/12
""",
    ),
    partly=(
        """
N5
T Ferrar
20/02/2025
South
Yes
Yes
Yes
Yes
Yes
Yes
04/03 ✓ | ~ | ~
04/03 ✓ | ~ | ~
~
04/03 ✓ | ~ | ~
~*
""",
    ),
)

FORMS = (MEDICINES,)
