"""Short forms: incident report, consent to share."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

INCIDENT = Form(
    name="incident_report",
    blanks=1,
    look=Look(blank="", cell="", font="Arial", top="Health and safety"),
    text="""
# Accident, incident and near miss report
Who was hurt or affected? {}
Staff, resident or visitor? {}
When? {}
Where? {}
> Say what happened and not who is to blame. Keep to what you saw.
What happened? {}
First aid or treatment: {}
Reported to the Health and Safety Executive under RIDDOR? {}
What would stop it from happening again? {}
Reported by: {}
Manager's comments: {}
Date closed: {}
""",
    paths=("accident and incident report.html", "inc_0412.html", "inc_0415.html", "inc_0420_open.html"),
    banks="gorse dene dene dene",
    filled=(
        """
Tobias Renn
Staff
17 January 2025, 16.20
Front path of a house in Tanyard Row
Slipped on wet leaves while carrying a bath board. Landed on left wrist.
Cold pack; walk-in centre, sprain
No
Ask for large items to be delivered and not carried. Torch.
T Renn
Agreed. Reminder sent to all. Wrist better on 31/1.
31 January 2025
""",
        """
none
n/a
4/2 10am
car park
dog loose, no bite
n/a
n
flag on system
JB
flagged
5/2
""",
    ),
    partly=(
        """
Agency carer
Staff
12 February 2025
~
Needle in laundry bag
~*
""",
    ),
)

CONSENT = Form(
    name="consent_to_share",
    look=Look(size=12, tick="[ ][x]", blank="..........................................", font="Times New Roman"),
    text="""
# Your agreement to share information
To plan your care we need to talk with others, and we would like your agreement. You can change your mind at any \
time. If you or somebody else is in danger we may have to share without asking.
I, {}, born on {}, agree that adult social care may share what it needs to with:
My doctor and nurses {[]Yes; No}
My family – names {} {[]Yes; No}
Housing {[]Yes; No}
Voluntary groups {[]Yes; No}
There are things that I do not want to be shared: {}
I may be contacted by e-mail or text {[]Yes; No}
Signed {} Date {}
Explained by {}
""",
    paths=(
        "Consent to share.pdf",
        "consent form large print.pdf",
        "consent 0311.pdf",
        "consent 0342.pdf",
        "consent - to finish.pdf",
    ),
    banks="keel gorse keel keel keel",
    filled=(
        """
Sunil (0311)
1999
Yes
Mum and Auntie Rekha
Yes
Yes
No
Why I left college
Yes
Sunil
30/10/2024
Worker A
""",
        """
0342
1938
Yes
dtr
Yes
No
No
none
No
X (mark)
29.11
WF
""",
    ),
    partly=(
        """
0350
~
Yes
~2
Yes
~*
""",
    ),
)

FORMS = (INCIDENT, CONSENT)
