"""Requests and decisions: panel funding request, management decision record."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

PANEL = Form(
    name="panel_funding_request",
    look=Look(shade="FFF2CC", tick="delete", legacy=True, top="Resource allocation panel – papers by Friday noon"),
    text="""
# Panel funding request
| Reference | @@ | Panel date | {}
| Practitioner | {} | Team | {}
| Person's initials and age | {} | Primary support reason | {}
| Ordinary residence confirmed? | {[]Yes; No} | Section 117? | {[]Yes; No}
| Continuing healthcare considered? | {[]Checklist done; Not needed; Awaiting}
[]4 Pen picture and what the person wants
[]3 Eligible needs to be met by this request
[]3 What has been tried: own strengths, family, community, equipment, technology, reablement
|=3 Option | Weekly cost £ | For | Against
| Option asked for and why | {}
| Current weekly cost £ | {} | Requested weekly cost £ | {}
| Length of time asked for | {} | Date of next review | {}
## Panel decision
| Decision | {[]Agreed; Agreed in part; Deferred; Not agreed}
| Reasons and conditions | {}
| Chair | {} | Date | {}
""",
    paths=(
        "Panel request form.docx",
        "RAP form.docx",
        "Panel form 0091 anonymised.docx",
        "RAP 102 outcome.docx",
        "Panel 0107 not ready.docx",
    ),
    banks="cedar keel cedar cedar cedar",
    stamps=("P/", "P/", "P/0091", "P/0102", "P/0107"),
    filled=(
        """
21 January 2025
Marguerite Doyle-Osei
Learning disability
TB, 27
Learning disability
Yes
No
Checklist done
TB lives with his parents, who are 68 and 71. He swims, knows every tram in Europe and bakes on Sundays. He says "I \
want my own door and my own bell".
Home safely, nutrition, relationships. He needs someone nearby at night, and help with money and cooking.
Travel training done. Cooking with his sister each week. Tried two weekends at a training flat, which went well with \
a door sensor.
Supported living, shared night | 742 | Own flat, friend next door | Wait until May // Residential | 1,480 | Now | Not \
what he wants // Stay at home | 310 | Familiar | Parents cannot go on
Supported living: it is what he wants and the least costly that meets his needs.
310
742
One year
January 2026
Agreed
Review night support at twelve weeks with sensor data.
P Trevanion
21/01/2025
""",
        """
28/1
AK
OP north
EH 91
Physical support
Yes
No
~
Ex-seamstress. Wants home. Deaf.
pc x4, transfers w/ 2
reablement 5 wks, single handed trial failed
double handed 4x | 905 | home | cost // nursing home | 1,120 | 24h | she says no
home
610
905
6m
28/7/25
Agreed in part
8 weeks then OT re single handed
PT
28/1
""",
    ),
    partly=(
        """
4 February 2025
Solomon Achike
Mental health
RP, 44
Mental health
Yes
Yes
~
RP has been in hospital since June. He would like to go back to the coast.
~*
""",
    ),
)

DECISION = Form(
    name="management_decision_record",
    look=Look(font="Arial", blank="........................................", tick="delete"),
    text="""
# Management decision record
Ref @@
Case number {} Date {}
Practitioner {} Manager {}
Reason for discussion {}
Options considered {}
Decision {}
Reasons, with reference to law and policy {}
Does the person agree? {[]Yes; No; Not known}
Actions and timescale {}
Manager's signature {}
""",
    paths=("mgt decision record.txt", "decision record form.txt", "MDR 4471.txt", "mdr 4502.txt", "mdr 4516.txt"),
    banks="keel keel larch larch larch",
    stamps=("MDR/________", "MDR/2025/____", "MDR/2025/017", "MDR/2025/021", "MDR/2025/026"),
    filled=(
        """
4471
16 January 2025
Femi Lauder
Ros Akintola
Request to end waking night support
(1) keep as is (2) sleep-in with sensor (3) phased over 8 weeks
(3), phased over eight weeks, with sensor data reviewed every fortnight
Section 27 review shows no night-time need since May. Wellbeing, privacy. No reduction without review: see statutory \
guidance 13.33.
Yes
Provider meeting 24/1; start 3/2; review 31/3
R Akintola
""",
        """
4502
22/1/25
JB
RA
DP audit, £4,100 unaccounted
recover / waive / payment plan
payment plan £40 pm + support with book keeping
CASS guidance ch 12, DP policy s9
Yes
letter 24/1
RA
""",
    ),
    partly=(
        """
4516
30/1/25
JB
RA
Placement breakdown, notice given
~*
""",
    ),
)

FORMS = (PANEL, DECISION)
