"""Forms in workbooks and slides."""

# ruff: noqa: RUF001

from __future__ import annotations

from openpyxl.worksheet.datavalidation import DataValidation

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.other import book, cell, deck, note, save_book, save_deck, slide, widths

DRE_1 = """Norman Tordoff|60119|14 Jan 2025|Double incontinence, needs two changes of bed a day; cannot feel cold|6.50, receipts seen for powder|4.00 above average for a one-bed flat (1,100 kWh more)|12.75 bill x 52, specialist diet letter from dietitian|0|3.10 emollient not on prescription|9.00 gardener, cannot use tools|~|hospital taxi 18 a month, not refunded = 4.15|Asked for cleaner, care plan already covers it|35.50|C. Whitwam 16/1"""
DRE_2 = """Miss Dee Farrow|60233|3/2/25|wheelchair, out of bed 3 hrs a day. heating on all day|2.20|8.41|-|1.92 chair insurance|n/a|n/a|mobile data for blood sugar sensor 2.00|-|-|14.53|DM"""
DRE_P = """Mr & Mrs Haq|60240|~|~|5|heating?"""


@form(
    "DRE calculator and statement.xlsx",
    "Charging/Disability related expenditure form 25-26.xlsx",
    f=(("Charging/DRE 60119 Tordoff.xlsx", DRE_1), ("Charging/DRE DF.xlsx", DRE_2)),
    p=(("Charging/DRE Haq waiting for bills.xlsx", DRE_P),),
)
def expenses_book(a: Ans) -> bytes:
    """A sheet with label in column A, example in B, answer in C; a notes sheet."""
    wb, (ws, notes) = book("DRE", "Notes")
    widths(ws, 38, 34, 46)
    cell(ws, "A1", "Disability related expenditure", b=True, size=15)
    cell(ws, "A2", "Year from 7 April 2025" if a.v else "Year from 8 April 2024")
    row = 4
    for x in ("Name", "Account no.", "Visit date", "Disability and why it costs more"):
        cell(ws, f"A{row}", x, b=True, line=True, fill="DDEBF7")
        cell(ws, f"B{row}", "", line=True)
        cell(ws, f"C{row}", a(x), line=True)
        row += 1
    row += 1
    for c, x in zip("ABC", ("Cost", "What we normally allow", "Weekly amount (£) and evidence"), strict=True):
        cell(ws, f"{c}{row}", x, b=True, line=True, fill="9BC2E6")
    row += 1
    for x, usual in (
        ("Extra laundry", "up to £4.74 a load above four"),
        ("Heating above average", "actual less average for the house"),
        ("Special diet", "with a letter"),
        ("Wheelchair or bed: insurance, repair", "cost ÷ 52"),
        ("Creams, pads, dressings", "only if NHS will not supply"),
        ("Gardening or cleaning", "if not in care plan"),
        ("Internet or alarm", "£6.95 lifeline"),
        ("Transport", "above PIP mobility"),
        ("Refused, and why", ""),
        ("Total allowed", ""),
        ("Officer and date", ""),
    ):
        cell(ws, f"A{row}", x, line=True, b=x == "Total allowed")
        cell(ws, f"B{row}", usual, line=True, grey=True)
        cell(ws, f"C{row}", a(x), line=True)
        row += 1
    for n, x in enumerate(
        (
            "See Care and Support Statutory Guidance annex C.",
            "Do not ask for receipts for anything under £5 a week.",
            "Round to the nearest penny.",
        ),
        1,
    ):
        cell(notes, f"A{n}", x)
    widths(notes, 90)
    return save_book(wb)


AUD_1 = """Case 4471, Locality West|Tilly Brankin, PSW|11/02/2025|Yes;Mrs A's voice on every page|Yes;|Partly;capacity assumed, one sentence|N/A;|Yes;outcome table specific|No;daughter's caring mentioned x 6, never offered an assessment|Partly;no date for review|Yes;signed off same day|Good|Strong direct work. Carer missed. Add date.|Worker agrees, has rung daughter"""
AUD_2 = """4502 hospital|R. Pocock|13.2|No;all about discharge|Yes|No;"lacks capacity" no MCA1|Yes;IMCA|Partly|N/A|No|Yes|Requires improvement|MCA!! supervision|~"""
AUD_P = """4519|Tilly Brankin|~|Yes;own words|~|~"""
AUD_P2 = """4533 LD|R. Pocock|3/4|Partly;mum's words mostly|Yes|~|Yes;IMCA named"""


@form(
    "Audit/Case file audit tool.xlsx",
    "Case audit tool PSW 2025 with drop downs.xlsx",
    f=(("Audit/4471 audit.xlsx", AUD_1), ("Audit/case audit 4502.xlsx", AUD_2)),
    p=(("Audit/4519 started.xlsx", AUD_P), ("Audit/4533 second auditor.xlsx", AUD_P2)),
)
def audit_book(a: Ans) -> bytes:
    """Questions in rows with a rating from a drop-down and evidence beside it."""
    wb, (ws,) = book("Audit")
    widths(ws, 6, 60, 16, 60)
    cell(ws, "A1", "Practice audit", b=True, size=16, wrap=False)
    cell(ws, "A2", "Principal Social Worker’s programme, spring 2025" if a.v else "", wrap=False)
    for n, x in enumerate(("Case and team", "Auditor", "Date of audit"), 3):
        cell(ws, f"B{n}", x, b=True)
        cell(ws, f"C{n}", a(x), line=True, wrap=False)
    for c, x in zip("ABCD", ("No.", "Question", "Rating", "Evidence"), strict=True):
        cell(ws, f"{c}7", x, b=True, fill="FFD966", line=True)
    questions = (
        "Does the person’s own voice come through?",
        "Is the chronology up to date?",
        "Is the Mental Capacity Act used where it should be?",
        "Was an advocate considered?",
        "Are outcomes the person’s and are they specific?",
        "Was the carer offered an assessment?",
        "Is risk talked through with the person?",
        "Is there management oversight?",
    )
    for n, q in enumerate(questions, 1):
        got, _, why = a.take(q).partition(";")
        cell(ws, f"A{n + 7}", n, line=True)
        cell(ws, f"B{n + 7}", q, line=True)
        cell(ws, f"C{n + 7}", got, line=True)
        cell(ws, f"D{n + 7}", why, line=True)
    valid = DataValidation(type="list", formula1='"Yes,Partly,No,N/A"', allow_blank=True)
    ws.add_data_validation(valid)
    valid.add("C8:C15")
    for n, x in enumerate(("Overall grade", "Summary and learning", "Feedback from worker"), 18):
        cell(ws, f"B{n}", x, b=True, line=True)
        cell(ws, f"C{n}", a(x), line=True)
        ws.merge_cells(f"C{n}:D{n}")
        ws.row_dimensions[n].height = 40
    return save_book(wb)


WEEK_1 = """Dorothy Glass|7.00-7.45 up, wash, tea;12.30 lunch 30m;;21.00 bed 30m^7.00-7.45;12.30;;21.00^7.00-7.45 + shower (60m);lunch club;;21.00^7.00-7.45;12.30;;21.00^7.00-7.45;12.30;shopping with Pat 2h;21.00^son stays;son;son;son^7.30-8.15;son's for dinner;;21.00|11.25|£21.48|£241.65|Pat is direct payment, rest via Ashlea|Pendant, lunch club bus £4.50|14/4/25|BJ"""
WEEK_2 = """Theo M.|college;college;PA 2h;^college;college;;^;gym w/ PA 3h;;^college;college;;^;PA cooking 3h;;cinema club^respite 1 in 4^-|8|16.20|129.60|DP|travel pass|Sept 25|~"""
WEEK_P = """Frank Ogle|call 30;;call 30;call 30^same;same;same;"""


@form(
    "Support planning/Week planner and costs.xlsx",
    "Week planner & cost sheet (blank, print A3).xlsx",
    f=(("Support planning/Glass D week.xlsx", WEEK_1), ("Support planning/TM planner.xlsx", WEEK_2)),
    p=(("Support planning/Ogle F planner wip.xlsx", WEEK_P),),
)
def week_planner(a: Ans) -> bytes:
    """A grid of days by parts of the day, then costs."""
    wb, (ws,) = book("Week")
    widths(ws, 20, 26, 26, 26, 26)
    cell(ws, "A1", "My week" if not a.v else "My week – print on A3", b=True, size=18, wrap=False)
    cell(ws, "A2", "Name", b=True)
    cell(ws, "B2", a("Name"), line=True)
    for c, x in zip("ABCDE", ("Day", "Morning", "Midday", "Afternoon", "Evening and night"), strict=True):
        cell(ws, f"{c}4", x, b=True, fill="C6E0B4", line=True)
    rows = a.rows("Morning", 4, 7)
    for n, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")):
        cell(ws, f"A{n + 5}", day, b=True, line=True)
        for c, text in zip("BCDE", rows[n], strict=True):
            cell(ws, f"{c}{n + 5}", text, line=True)
        ws.row_dimensions[n + 5].height = 48
    for n, x in enumerate(
        (
            "Hours a week",
            "Rate",
            "Cost a week",
            "How will it be bought?",
            "Things that cost nothing, or are paid from own money",
            "Review date",
            "Planner’s initials",
        ),
        14,
    ):
        cell(ws, f"A{n}", x, b=True, line=True)
        cell(ws, f"B{n}", a(x), line=True)
    return save_book(wb)


PREP_1 = """Young person|Kayleigh Dunn|17 and 8 months|Willow School, post-16|EHCP, LD moderate, T1 diabetes|Wants to work with dogs, live with friend Ellie|Yes|CHC checklist done, negative|Dec 24 at annual review|kennels work experience, Mon; travel training; capacity re insulin|needs someone at nights if she leaves home|JG, transitions SW|stays with children's till Aug"""
PREP_2 = """young person|O.B.|16|Residential, out of county|Autism, PBS 2:1|"home, beach, chips"|Yes|awaiting|no|housing need to adult commissioning panel|v. high cost ~£6k pw|JG|CETR due April, LAC review 12/5"""
PREP_P = """young person|Lewis|17|~|Muscular dystrophy, ventilator at night"""


@form(
    "Transitions/Preparing for adulthood early notification.xlsx",
    "Transitions/PFA notification 14+ (schools).xlsx",
    f=(("Transitions/PFA KD.xlsx", PREP_1), ("Transitions/PFA OB ooc.xlsx", PREP_2)),
    p=(("Transitions/PFA Lewis.xlsx", PREP_P),),
)
def adulthood_notice(a: Ans) -> bytes:
    """Question above, merged answer cell below, in columns A to F."""
    wb, (ws,) = book("Notification")
    widths(ws, 18, 18, 18, 18, 18, 18)
    cell(ws, "A1", "Preparing for adulthood: early notification", b=True, size=14, wrap=False)
    cell(
        ws,
        "A2",
        "For SENCOs. Send at Year 9, and again in Year 11." if a.v else "Send to transitions@cloverdale.example",
        wrap=False,
    )
    row = 4
    for x in (
        "Is this about a young person or a carer?",
        "Name",
        "Age",
        "School or college",
        "Plan and diagnosis",
        "Hopes",
        "Likely to need adult care?",
        "Health funding",
        "Told the family?",
        "What is needed before 18?",
        "Risks and likely cost",
        "Worker",
        "Anything else",
    ):
        cell(ws, f"A{row}", x, b=True, wrap=False, fill="F4CCCC")
        ws.merge_cells(f"A{row}:F{row}")
        cell(ws, f"A{row + 1}", a(x), line=True)
        ws.merge_cells(f"A{row + 1}:F{row + 1}")
        ws.row_dimensions[row + 1].height = 32
        row += 3
    return save_book(wb)


LIFE_1 = """Jean Margaret Ackroyd, born Lister|Born in the back bedroom over the fish shop in 1937, third of five. Dad gutted herring.|Winder at Croft's mill at fifteen, then dinner lady 26 years, "never once burnt the custard"|Walter (d. 2009), Pauline, Keith, seven grandchildren and a parrot|Whist drives, Blackpool lights, brass bands|Bread and dripping; NOT fish|Pet name is Jeannie. Looks for Walter at teatime — say "he's on lates"."""
LIFE_2 = """Solomon Baptiste|St Lucia, came on the boat at nine with an aunt|bus conductor, then inspector, union man|Four daughters|cricket on the radio; dominoes Fridays|~|hates being called Sol"""
LIFE_P = """Win Greaves|~|Bookkeeper"""


@form(
    "Activities/My life story.pptx",
    "Activities/Life story slides - Ferncliffe House.pptx",
    f=(("Activities/Life story - Jean.pptx", LIFE_1), ("Activities/Mr Baptiste life story.pptx", LIFE_2)),
    p=(("Activities/Win life story (started with niece).pptx", LIFE_P),),
)
def life_story(a: Ans) -> bytes:
    """Slides with a title and boxes to type in."""
    prs = deck()
    s = slide(prs, "My life story" + (" – Ferncliffe House" if a.v else ""))
    note(s, 3, 6, 26, 5, "My full name", a("My full name", "Type here"), 24)
    for title, prompts in (
        ("Early days", ("Where I was born and grew up",)),
        ("Working life", ("Jobs I have done",)),
        ("My people", ("Family, friends and pets",)),
        ("What I enjoy", ("Hobbies and outings", "Food I love and food I can’t stand")),
        ("Getting on with me", ("What carers should know",)),
    ):
        s = slide(prs, title)
        for n, x in enumerate(prompts):
            note(s, 2, 4.5 + 6.5 * n, 28, 6, x, a(x, "Type here" if not a.v else " "), 20)
    return save_deck(prs)


DISCUSS_1 = """12 March|Ms R.F. and her two sons|5 agencies, see list overleaf|Hoarding to ceiling in three rooms, cooker under papers, no working smoke alarm; says she will clear it "when the weather's better"|Executive function doubted; talks the talk, does not act. MCA for fire safety decision, joint with fire service|She wants to keep the cat and her mother's letters|Fire service weekly, env. health hold notice until June, skip from housing; OT|Rosa Melling, monthly|No"""
DISCUSS_2 = """3/4/25|J. Kane|police, SW, probation|cuckooing, class A, J sleeps in bath|has capacity for who visits; coercion -> inherent jurisdiction advice|J wants them gone, scared|closure order; move|PH|Yes"""
DISCUSS_P = """17 April|Brian & mother|Housing, GP, us|cat faeces; mother in bed unwashed"""


@form(
    "MARM/Multi agency risk meeting summary slide.pptx",
    "MARM/risk meeting one-slide summary (template deck).pptx",
    f=(("MARM/RF 12 March.pptx", DISCUSS_1), ("MARM/JK summary.pptx", DISCUSS_2)),
    p=(("MARM/BM slide not finished.pptx", DISCUSS_P),),
)
def risk_meeting_slide(a: Ans) -> bytes:
    """One slide with a table of labels and answers."""
    from pptx.util import Cm, Pt

    prs = deck()
    s = slide(prs, "Multi-agency risk meeting: summary")
    labels = (
        "Date",
        "Person",
        "Who came",
        "Risks",
        "Capacity",
        "What the person wants",
        "Plan",
        "Lead and next meeting",
        "Escalate to SAB?",
    )
    table = s.shapes.add_table(len(labels), 2, Cm(1.5), Cm(3.6), Cm(30.8), Cm(14)).table
    table.columns[0].width, table.columns[1].width = Cm(7), Cm(23.8)
    for n, x in enumerate(labels):
        table.cell(n, 0).text = x
        table.cell(n, 1).text = a(x)
        for k in (0, 1):
            for para in table.cell(n, k).text_frame.paragraphs:
                para.font.size = Pt(14)
    if a.v:
        slide(
            prs,
            "Using the summary",
            "One slide, not two",
            "Say what the person wants before the plan",
            "Send to the MARM inbox on the day",
        )
    return save_deck(prs)
