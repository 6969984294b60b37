# ruff: noqa: RUF001
"""Report, minutes, letter and terms-of-reference templates, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def committee_report(f: Pen) -> bytes:
    doc = w.new("Arial", 12)
    w.bands(doc, "", "Report template – Democratic Services – Sept 2024")
    w.p(doc, "STAVERLEIGH COUNTY COUNCIL", bold=True, size=14, center=True)
    w.p(doc, "Adults and Health Overview and Scrutiny Committee", bold=True, center=True)
    head = []
    for q, hint in (
        ("Date of meeting:", "DD Month YYYY"),
        ("Title:", "[Insert title – keep it short]"),
        ("Portfolio holder:", "Cllr [name]"),
        ("Report author:", "[Name, job title, telephone, email]"),
        ("Wards affected:", "[List or All]"),
        ("Status:", "Public / Exempt (delete; if exempt give paragraph of Schedule 12A)"),
    ):
        head.append([q, f(q, hint)])
    grid = w.table(doc, head, (5, 12), style="")
    for row in grid.rows:
        row.cells[0].paragraphs[0].runs[0].bold = True
    w.rule(doc)
    parts = (
        (
            "1. Purpose of report",
            "[One or two sentences only. Say what members are being asked to do, e.g. “To inform members of…”]",
        ),
        ("2. Recommendations", "[That the Committee:\n(a) notes …\n(b) recommends to Cabinet that …]"),
        (
            "3. Background",
            "[Set out the history. Do not assume that members remember earlier reports. Avoid acronyms.]",
        ),
        ("4. Key issues", "[xxx]"),
        ("5. Consultation", "[Who has been consulted, when and what did they say?]"),
        ("6. Financial implications", "[To be written by your finance business partner. £xxx,xxx]"),
        ("7. Legal implications", "[To be written by Legal Services]"),
        ("8. Equality and climate implications", "[Attach EIA as an appendix if the recommendation is a key decision]"),
        ("9. Background papers", "[List, with links]"),
    )
    for title, hint in parts:
        w.p(doc, title, bold=True)
        w.paras(doc, f(title, hint), color="000000" if f.answers else "C00000")
        if f.v and title.startswith("6") and not f.answers:
            w.p(
                doc,
                "Finance will need five clear working days before the dispatch date shown in the forward plan.",
                italic=True,
            )
    w.p(doc, "Appendices", bold=True)
    w.p(doc, f("Appendices", "Appendix A – [title]\nAppendix B – [title]"))
    return w.save(doc)


CR_A = """
18 September 2025
Waiting lists for Care Act assessment: progress since March
Cllr Winifred Astbury
Tobias Renn, Head of Assessment, 01632 960114, tobias.renn@staverleigh.example
All
Public
To tell members how the waiting list for a Care Act assessment has changed since March 2025 and what is planned before winter.
That the Committee: // (a) notes the fall in the number waiting from 644 to 371; // (b) asks for a further report in January 2026.
In October 2023 some 820 people were waiting, the longest for 212 days. The backlog grew during the move to the new case system, when duplicate contacts were logged as new.
4.1 The trusted reviewer pilot with four home care providers has freed the equivalent of 3.2 social workers. // 4.2 Occupational therapy waits have not improved (median 74 days) because two senior posts remain vacant. // 4.3 Risk is managed by a fortnightly call to everyone waiting more than 28 days.
The Carers' Reference Group asked that waiting letters say plainly whom to ring. The letter was changed in June.
The trusted reviewer contract costs £148,000 a year, met from the Market Sustainability and Improvement Fund until March 2026. After that a growth bid is needed.
The Council must assess anyone who appears to have needs for care and support (Care Act 2014 s.9). There is no time limit in statute but an unreasonable delay may be maladministration.
No EIA. Mileage has fallen by 11% since video reviews began.
None
Appendix A – Waiting list by locality and primary support reason
"""
CR_B = """
6 Nov 2025
Annual report of the Safeguarding Adults Board 2024/25
Cllr W. Astbury
Independent Chair, via sab@staverleigh.example
All
Public
For members to receive the annual report
Note the report; comment on priorities for 2026/27.
The Board must publish an annual report (Care Act Sch 2).
- 3,918 concerns, up 6% // - 29% became s42 enquiries // - 91% of those asked said their outcomes were fully or partly met // - Two SARs published (“Ruth” and “Mr K”); learning about self-neglect and hoarding
Partners, through the Board
None arising directly. Board budget is £186k, of which the Council pays 55%.
.
Work with faith groups in Marlow Street ward began after low referral numbers were noticed.
SAR “Ruth”, on the Board's website
A – Annual report
"""
CR_P = """
.
Extra Care Housing Strategy refresh
Cllr Astbury
Prue Kettley, Strategic Commissioning
.
Public
To seek members' views on the draft strategy before it goes to Cabinet in March.
.
The present strategy was adopted in 2018 and aimed at 400 new units. 212 have been built, in six schemes, none of them in the Wold villages.
"""


def terms_of_reference(f: Pen) -> bytes:
    doc = w.new("Calibri", 11.5)
    if f.v:
        w.p(doc, "Harrowmere Health and Care Partnership", color="2E75B6", bold=True)
    name = f("[Name of group]", "[Name of group]")
    w.p(doc, f"{name} – Terms of Reference", style="Title")
    w.p(doc, "Version [0.1] – DRAFT" if not f.answers else "Version 1.0")
    items = (
        ("Purpose", "The purpose of the [name of group] is to [insert]."),
        ("Accountability", "The group reports to [name of board] and is sponsored by [job title]."),
        (
            "Responsibilities",
            "The group will:\n- [insert responsibility]\n- [insert responsibility]\n- [insert responsibility]",
        ),
        ("Membership", "[List job titles, not names. Consider how people with lived experience will be represented.]"),
        ("Chair and deputy", "[insert]"),
        ("Quorum", "[x] members including [insert]"),
        ("Frequency of meetings", "[monthly / quarterly] for [xx] minutes"),
        ("Papers and minutes", "Papers will be sent [x] working days before the meeting by [insert]."),
        ("Decision making", "[by consensus / by vote]"),
        ("Review date", "[month/year]"),
    )
    for number, (title, hint) in enumerate(items, 1):
        w.p(doc, f"{number}  {title}", style="Heading 2")
        w.paras(doc, f(title, hint))
    return w.save(doc)


TOR_A = """
Adult Social Care Quality Assurance Board
To give the DASS assurance that practice and provision in Harrowmere are safe and good, and to see that learning changes something.
Reports to Adults' Leadership Team each quarter; sponsor is the DASS.
The group will: // - receive case audit findings and themes from complaints // - agree the annual audit programme // - track actions from SARs, LeDeR and coroners' letters
PSW (chair), Heads of Service x4, Commissioning Quality Lead, Complaints Manager, Business Intelligence, two members of Harrowmere Voices
Principal Social Worker; deputy is the Head of Commissioning
Five, including one Head of Service and one Harrowmere Voices member
Every six weeks, 90 min, alternately on Teams and at Copley House
Five working days ahead by the PSW's business support
By consensus. Where it can't be reached the DASS decides.
March 2026
"""
TOR_B = """
Hoarding and Self-Neglect Panel
Multi-agency advice on people at high risk who decline help
SAB, through the Practice sub-group
- hear up to 4 cases a session // - agree a lead agency for each // - record who holds the risk
ASC, Fire & Rescue, Housing (council + 3 RPs), Env Health, MH trust, GP rep, Age charity
Team Manager, Complex Team / Fire safety lead
3 agencies
Monthly, 2 hrs, first Thurs
.
.
Jan 27
"""
TOR_P = """
Reablement Steering Group
To oversee the joint reablement and intermediate care programme until the new model goes live.
.
.
Service managers reablement, community trust, therapy lead, brokerage. Lived experience to be agreed.
"""


def minutes_template(f: Pen) -> bytes:
    doc = w.new("Verdana", 10)
    grid = doc.add_table(5, 4)
    grid.style = "Table Grid"
    w.span(grid, 0, f"MEETING: {f('MEETING:')}", fill="1F4E5F", color="FFFFFF", bold=True)
    for y, (left, right) in enumerate((("Date", "Time"), ("Venue", "Chair"), ("Minute taker", "Next meeting")), 1):
        cells = grid.rows[y].cells
        w.put(cells[0], left, bold=True, fill="DAEEF3")
        w.put(cells[1], f(left))
        w.put(cells[2], right, bold=True, fill="DAEEF3")
        w.put(cells[3], f(right))
    present, sorry = f("Present"), f("Apologies")
    w.span(grid, 4, f"**Present**\n{present}", to=1)
    w.span(grid, 4, f"**Apologies**\n{sorry}", x=2)
    w.p(doc)
    agenda = (
        "Welcome and introductions",
        "Minutes of last meeting and matters arising",
        "Performance and waiting times",
        "Workforce",
        "Quality and safeguarding",
        "Risks and issues",
        "Any other business",
    )
    note = doc.add_table(1, 3)
    note.style = "Table Grid"
    for x, text in enumerate(("Item", "Discussion and decision", "Action / by whom")):
        w.put(note.rows[0].cells[x], text, bold=True, fill="DAEEF3")
    for number, title in enumerate(agenda, 1):
        cells = note.add_row().cells
        w.put(cells[0], f"{number}. {title}")
        said, _, action = f(f"{number}. {title}").partition(" | ")
        w.put(cells[1], said or ("\n\n" if not f.v else ""), split=True)
        w.put(cells[2], action)
    for x, width in enumerate((4.2, 9.3, 3.5)):
        w.cell_width(note, x, width)
    w.p(doc, "Minutes template BS12 – save a copy before use", italic=True, size=8)
    return w.save(doc)


MIN_A = """
Locality Managers' Meeting
Tues 4 March 2025
10 - 11.30
Teams
Bryony Sallow
K. Dutton
1 April
Bryony Sallow (chair), Ade Folarin (North), Jan Pickersgill (South), Moira Tweed (OT), Kieran Dutton
Lee Okafor (Hospital), Finance
Moira introduced as OT lead for 6 months.
Agreed as a true record. Matters arising: agile desks still not in place at Priory Lane. | JP to chase FM
North 94 waiting (longest 61 days). South 138, of which 40 OT. Agreed South may use the bank OT on Fridays. | AF/JP share duty plan by 14/3
Two SW offers accepted. One ASYE deferred, maternity.
3 concerns about Holly Bank Lodge in a fortnight, all medication. QA visit booked 11/3. | BS to tell CQC link inspector
.
None. Meeting closed 11.20
"""
MIN_B = """
Direct Payments Improvement Group – meeting 6
13/11/24
2pm
Room 3, Corn Exchange Buildings
Dee Vasquez
Sam
TBC
DV, RH, Mags (PA employer), Noor (PA employer), ST from the support service
PJ
Round the table.
ok
Prepaid card balances: 61 accounts over eight weeks' money. Noor said letters read like a threat. | ST + Noor rewrite letter
PA register has 44 names, 9 drive. | Mags to speak at the college
Nothing new
Support service contract ends 31 March and no tender out yet – raise with commissioning. | DV
Christmas pay run early – tell people
"""
MIN_P = """
Transitions Operational Group
20 May 2025
1.00 pm
Teams
.
.
.
Attendance as chat log
.
Intros
.
47 young people on the 16+ tracker, 6 without an allocated worker
"""


def provider_letter(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    if f.v:
        w.bands(doc, "Commissioning and Market Quality, Harbour House, Northmarsh", "Our ref LTR/Q7")
    for field in ("Provider_Name", "Address_Line_1", "Town", "Postcode"):
        w.merge(w.p(doc), field, f(f"«{field}»"))
    par = w.p(doc, "Date: ")
    w.merge(par, "Letter_Date", f("«Letter_Date»"))
    par = w.p(doc, "Dear ")
    w.merge(par, "Manager_Title_Surname", f("«Manager_Title_Surname»"))
    par = w.p(doc, "**Quality assurance visit to **")
    w.merge(par, "Service_Name", f("«Service_Name»"))
    par = w.p(doc, "Thank you for making my colleagues welcome on ")
    w.merge(par, "Visit_Date", f("«Visit_Date»"))
    w.rich(par, ". They looked at care records, medicines, staffing and the environment, and spoke with ")
    w.merge(par, "Number_Spoken_To", f("«Number_Spoken_To»"))
    w.rich(par, " people who live at the service.")
    par = w.p(doc, "Your overall score was ")
    w.merge(par, "Score_Percent", f("«Score_Percent»"))
    w.rich(par, " which places the service in band ")
    w.merge(par, "Band", f("«Band»"))
    w.rich(par, ".")
    w.p(doc, "What you do well:")
    w.p(doc, f("[insert two or three strengths]", "[insert two or three strengths]"), style="List Bullet")
    w.p(doc, "What we ask you to put right:")
    w.paras(
        doc, f("[insert actions with dates, or delete paragraph]", "[insert actions with dates, or delete paragraph]")
    )
    par = w.p(doc, "Please send your action plan to ")
    w.merge(par, "Officer_Email", f("«Officer_Email»"))
    w.rich(par, " by ")
    w.merge(par, "Return_Date", f("«Return_Date»"))
    w.rich(par, ". If you disagree with anything in the report, you have ten working days to tell us.")
    w.p(doc, "Yours sincerely\n\n")
    w.merge(w.p(doc), "Officer_Name", f("«Officer_Name»"))
    w.p(doc, "Quality Monitoring Officer")
    return w.save(doc)


LET_A = """
Sedgemere Homes (Northern) Ltd
14 Ferry Road
Northmarsh
NM3 9ZZ
17 June 2025
Mrs Adeyemi-Cross
Sedge House
5 June 2025
nine
88%
B (good)
Meals were unhurried and people chose where to sit. Life-story books were in use and staff referred to them.
1. Two PRN protocols had no maximum dose – by 30 June. // 2. Fridge temperatures not recorded on 4 of 31 days – at once.
quality.visits@northmarsh.example
1 July 2025
Oluchi Barrow
"""
LET_B = """
Tern Supported Living CIC
Unit 2, The Maltings
Eastwick
NM8 1ZZ
22.01.2025
Mr Pell
Quay Street (4 flats)
9 and 10 January
three
61%
D (requires improvement plan)
Tenants told us they like their staff and had help to vote.
Recruitment files: no full employment history in 3 of 5. Supervision 7 months overdue for the night team. Please put right within 28 days.
quality.visits@northmarsh.example
19.02.2025
J. Lindqvist
"""
LET_P = """
Ashlea Grange
.
.
.
.
Ms Donnelly
Ashlea Grange nursing unit
12 March 2025
.
.
.
Clinical handover was thorough; the activity programme runs at weekends.
"""

LAYOUTS = [
    Layout(
        make=committee_report,
        blank=(
            "Democratic Services/Report template OSC.docx",
            "OSC report template Sept 2024 (with finance note).docx",
        ),
        filled=(
            ("OSC 18 Sept item 7 waiting lists.docx", CR_A),
            ("Agenda item 9 SAB annual report cover report.docx", CR_B),
        ),
        partly=(("Extra care strategy scrutiny report draft1.docx", CR_P),),
        together=True,
    ),
    Layout(
        make=terms_of_reference,
        blank=("ToR.docx", "Governance/Terms of Reference v0.1.htm"),
        filled=(("QA Board ToR v1.0.docx", TOR_A), ("Self neglect panel terms of reference template.docx", TOR_B)),
        partly=(("Reablement steering group ToR v0.2.docx", TOR_P),),
        together=False,
    ),
    Layout(
        make=minutes_template,
        blank=("BS12 minutes.docx", "Business support/minutes template.docx"),
        filled=(("LMM minutes 4 March 2025.docx", MIN_A), ("DP improvement group 6 notes.docx", MIN_B)),
        partly=(("TOG 20 May notes part.docx", MIN_P),),
        together=True,
    ),
    Layout(
        make=provider_letter,
        blank=("Letters/LTR Q7 QA visit outcome.docx", "QA visit outcome letter (letterhead).docx"),
        filled=(("Sedge House outcome letter 170625.docx", LET_A), ("Letters/Quay Street QA letter.docx", LET_B)),
        partly=(("Ashlea Grange letter to finish.docx", LET_P),),
        together=False,
    ),
]
