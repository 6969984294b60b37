"""Nothing leaves the machine: every parser and the embedder work with sockets blocked, and none even tries."""

from __future__ import annotations

import json
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pptx
import pytest
from docx import Document
from reportlab.pdfgen.canvas import Canvas

WORDS = "Unpaid carers waited eleven weeks for an assessment in the autumn of 2024."

PROGRAM = """
import json, socket, sys
tried = []
def refuse(*arguments, **options):
    tried.append(repr(arguments)[:200])
    raise OSError("no network here")
for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refuse)
for name in ("getaddrinfo", "gethostbyname", "create_connection"):
    setattr(socket, name, refuse)

from pathlib import Path
from ingest.intake import sniff
from ingest.parsing import parse
from ingest.settings import Engine, Limits
from index.embedding.embedder import SHIPPED
from index.embedding.engine import open_embedder

read = {}
for file in sorted(Path(sys.argv[1]).iterdir()):
    parsed = parse(file, sniff(file, file.name), Limits())
    read[file.name] = " ".join(element.text for element in parsed.elements)
margins = []
for engine in (Engine.TORCH, Engine.ONNX):
    embedder = open_embedder(SHIPPED, engine=engine, cache=Path(sys.argv[2]))
    vectors = embedder.embed(["carers waiting", "carers who wait", "resurfacing of highways"])
    margins.append(float(vectors[0] @ vectors[1] - vectors[0] @ vectors[2]))
print(json.dumps({"read": read, "margins": margins, "tried": tried}))
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """One small file of every kind that has a parser of its own."""
    folder = tmp_path / "bank"
    folder.mkdir()
    document = Document()
    document.add_paragraph(WORDS)
    document.save(str(folder / "a.docx"))
    canvas = Canvas(str(folder / "a.pdf"))
    canvas.drawString(72, 720, WORDS)
    canvas.save()
    workbook = openpyxl.Workbook()
    workbook.active.append([WORDS])
    workbook.save(folder / "a.xlsx")
    slides = pptx.Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[5])
    slide.shapes.title.text = WORDS
    slides.save(str(folder / "a.pptx"))
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Waiting times", "a@thornmere.example", "b@thornmere.example"
    mail.set_content(WORDS)
    (folder / "a.eml").write_bytes(bytes(mail))
    (folder / "a.html").write_text(f"<html><body><h1>Waiting</h1><p>{WORDS}</p></body></html>")
    (folder / "a.md").write_text(f"# Waiting\n\n{WORDS}\n")
    (folder / "a.txt").write_text(WORDS)
    (folder / "a.csv").write_text(f'item,comment\n1,"{WORDS}"\n')
    return folder


@pytest.mark.slow
def test_parsers_and_embedder_work_with_sockets_blocked_and_none_tries_to_connect(bank: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(bank), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path.cwd(),
    )

    found = json.loads(done.stdout.splitlines()[-1])
    assert found["tried"] == []
    assert {name for name, text in found["read"].items() if "eleven weeks" in text} == {f.name for f in bank.iterdir()}
    assert min(found["margins"]) > 0.3
