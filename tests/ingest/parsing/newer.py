"""Office files of today's formats, which tests have turned into older ones."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
import pptx

WAITS = "We support carers across the borough, and waits fell to eleven weeks in the autumn."

LINKED = 47123  # a port of this machine that linked.html has a picture on


def make_newer(folder: Path) -> None:
    """Write story.docx, story.xlsx, story.pptx and linked.html."""
    document = docx.Document()
    document.add_heading("Carers strategy", 1)
    document.add_paragraph(WAITS)
    table = document.add_table(2, 2, style="Table Grid")
    for place, text in enumerate(("Area", "Weeks", "North", "12")):
        table.cell(place // 2, place % 2).text = text
    document.add_paragraph("Feedback is gathered every month.")
    document.save(str(folder / "story.docx"))

    book = openpyxl.Workbook()
    book.active.title = "Waits"
    for row in (("Area", "Weeks"), ("North", 12), ("South", "=B2*2")):
        book.active.append(row)
    back = book.create_sheet("Back")
    back.append(("kept", "apart"))
    back.sheet_state = "hidden"
    book.save(folder / "story.xlsx")

    deck = pptx.Presentation()
    for title, text in (("Our story", "Waits were cut"), ("What next", "More support for carers")):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = text
    deck.slides[0].notes_slide.notes_text_frame.text = "Thank the team"
    deck.save(str(folder / "story.pptx"))

    picture = f'<img src="http://127.0.0.1:{LINKED}/a.png" width="50" height="50">'
    (folder / "linked.html").write_text(f"<html><body><p>We support carers.</p><p>{picture}</p></body></html>")
