"""A long toolkit: eight chapters of reading, forty criteria, an answer that is what is left of three words."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.paper import as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

CHAPTERS = [
    ("The front door", "Most autistic people who gave up on us did so on the telephone. Hold music, a menu of nine, a voice that asks 'how are you today' and does not want to know. What helped was a web chat with a name on it, a promise of when, and being sent the questions first.", "In Tolbury people are sent the assessment questions a fortnight ahead with a photograph of the worker and of the room.",
     ["People can reach us without speaking", "Questions are sent before the conversation", "The first worker says who they are and how long it will take", "We ask about sound, light and touch", "A diagnosis is not needed to be helped"]),
    ("Assessment", "Eligibility turns on what somebody can do reliably, repeatedly and without distress. An autistic adult who has a degree may not be able to open the post. Look at the cost of the doing.", "Corley's tool asks 'what did you have to give up in order to do that?'",
     ["Assessors are trained by autistic trainers", "Masking is talked about in supervision", "Executive function is written into eligibility decisions", "People may answer in writing", "Assessments may be done in parts"]),
    ("Homes", "Placement out of area is most often the end of a story that began with noise. Walls, neighbours, bins at six. Housing officers can prevent more than psychiatrists can.", "Fenn's lettings team marks flats as quiet, middling or loud.",
     ["Sensory needs are recorded on housing registers", "There is somewhere to go for three nights that is not a hospital", "Support hours can be moved within the week", "Tenancies are explained in writing", "People choose who comes through the door"]),
    ("Work and learning", "Two in ten are in paid work. Interviews test the one thing that autistic people are worst at and the post least needs.", "Northmere sends interview questions out to everybody three days before.",
     ["The council's interviews have been changed", "Job coaches know autism", "Volunteering leads somewhere", "Adjustments passports are honoured by new managers", "Supported internships take people over 25"]),
    ("Health and mental health", "People die sixteen years early. The causes are ordinary: epilepsy, hearts, suicide. A crisis plan that says 'use your coping skills' is not a plan.", "Brackwater's crisis line has a text channel that autistic peers answer.",
     ["Annual checks are being offered", "Crisis services can be texted", "Dynamic support registers include those without a learning disability", "Advocates are offered in hospital", "Bereavement is asked about"]),
    ("Carers and families", "Parents of autistic adults are often carers for sixty years. They are called anxious until they are proved right.", "Dunholt writes to every parent carer at 70 with an offer and a name.",
     ["Parents' knowledge is recorded as evidence", "Siblings are asked what they want to be", "Carers who are autistic are recognised", "Plans exist for when parents die", "Families know how to complain"]),
    ("Women, older people, everybody else", "Ask who is not on your list. Women found late, elders never, and people of colour who were called something else.", "Marlbridge looked at everyone over 60 with four or more failed placements. A third were autistic.",
     ["We know ages, sex and ethnicity of those we support", "Older people's teams are trained", "Gender services and social care speak", "Interpreters are briefed about autism", "We have looked at who we exclude"]),
    ("Leading", "Strategies fail when the officer leaves. Put autistic people where decisions are made, pay them, and let them leave the room.", "Saltmere's autism board has a rule of silence for the first five minutes, for reading.",
     ["Autistic people co-chair", "There is a budget line", "The director reads the complaints", "The strategy has dates", "We publish what we have not done"]),
]  # fmt: skip
WORDS = {"n": "Not started", "u": "Under way", "i": "In place", "-": ""}


def _code(codes: str, remarks: list[str], tail: list[str]) -> list[str]:
    out: list[str] = []
    for k in range(8):
        out += [WORDS[c] for c in codes[5 * k : 5 * k + 5]]
        out.append(remarks[k])
    return out + tail


@layout(
    blank("Autism/Autism-inclusive services toolkit.docx", "quarry"),
    blank("Autism/Autism-inclusive services toolkit 2024.pdf", "lantern", v=1, turn=as_pdf),
    filled("Autism/Autism toolkit - Moorland ASC.docx", "weir", _code("uuinnuuniinnuuiuuininnuuuuunnnuuniuuniun", ["Chat goes live in March.", "Two trainers from the Autism Hub, half of assessors so far", "", "Interview questions out in advance since May, for all posts", "DSR: 41 people, nine without LD", "letter at 70 in draft", "We do not know ethnicity for 38%", "No budget line. Said so to cabinet member on 3 Dec."], ["Adults DMT with two members of Autism Hub", "4 December 2024"])),
    filled("Autism/Toolkit_Bridge House_completed.pdf", "tower", _code("iiiiiuuiiinnuuuuuuuuiiuiiuiiuiuunnuuiiii", ["ok", "ok", "n/a mostly", "", "text line used twice", "ok", "to look at", "small team"], ["K.R.", "Dec"]), v=1, turn=as_pdf),
    partly("Autism/Autism toolkit Tolbury chapters 1 to 3.docx", "quarry", _code("uuinnuuniinnuui" + "-" * 25, ["Chat pilot", "", "No crash pad", *[""] * 5], ["", ""])[:50], range(50)),
)  # fmt: skip
def autism_toolkit(p: Pen) -> bytes:
    """Chapters to read; after each criterion 'Not started / Under way / In place (delete two)'."""
    d = w.new("Calibri", 11)
    w.foot(d, "Autism Hub Estershire (charity 9990622). Toolkit, issue 2, 2024. May be copied.")
    w.head(d, "Autism-inclusive services: a toolkit for adult social care", 0)
    if p.v:
        w.para(
            d,
            "b|Issue 2, 2024. ¦Send to toolkit@autismhub.example or Autism Hub, 11 Bell Yard, Ester, by 13 December. We will send back a page of thoughts from autistic readers within a month.",
        )
    w.head(d, "Welcome")
    w.paras(
        d,
        "This toolkit was written by nine autistic adults, two parents and a social worker who turned out to be autistic while we were writing it. It has eight chapters. Each begins with something to read and an example of good practice from a place that has tried. Then come five criteria.\nThe law already asks for much of this: the Autism Act and its statutory guidance, the Care Act, the Equality Act. We have not repeated it. Nor have we asked for policies. A policy is what people show us when we ask how it feels.",
    )
    w.head(d, "How to fill it in", 2)
    w.paras(
        d,
        "Read the chapter first, please. Then after each criterion delete two of the three so that one is left. 'In place' means that an autistic person whom you do not know would say so. Under 'Remarks' put anything that would help a reader: a date, a number, a doubt. You may leave it empty.\nWorked example. 'There is a quiet room: Not started / Under way / In place. Remarks: room found, door to be changed.' You would leave just 'Under way'.",
    )
    for n, (title, text, good, items) in enumerate(CHAPTERS, 1):
        w.head(d, f"Chapter {n}. {title}")
        w.para(d, text)
        w.para(d, "b|Good practice: ¦" + ("i|" if p.v else "") + good)
        for k, item in enumerate(items, 1):
            w.para(d, f"{n}.{k} {item}: " + "¦b|" + p(f"{n}.{k} {item}", "Not started / Under way / In place"))
        w.para(d, "Remarks: " + p("Remarks:"))
        w.para(d)
    w.para(d, "b|Completed by:¦ " + p("Completed by:"))
    w.para(d, "b|Date:¦ " + p("Date:"))
    return w.save(d)
