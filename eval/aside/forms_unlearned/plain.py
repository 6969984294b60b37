"""Web pages, rich text, open documents, plain text and mails of blocks."""

from __future__ import annotations

import io
import re
import textwrap
import zipfile
from xml.sax.saxutils import escape

from eval.aside.forms_unlearned.core import ANSWER, ANSWER_END, VOID, VOID_END, Block, Look, bare, shown


def html(blocks: list[Block], look: Look) -> bytes:
    """A saved web page; with controls, slots are inputs."""

    def slot(m: re.Match[str]) -> str:
        inner = m[0][1:-1]
        if not look.controls:
            return inner
        if re.search(r"[☐☒]", inner):
            box = '<input type="checkbox"%s> '
            return inner.replace("☐", box % "").replace("☒", box % " checked")
        if len(inner) > 60:
            return f'<textarea rows="4" cols="70">{inner}</textarea>'
        return f'<input type="text" size="50" value="{inner if m[0][0] == ANSWER else ""}">'

    def inline(text: str) -> str:
        text = text.lstrip("^").replace("&", "&amp;").replace('"', "&quot;")
        text = re.sub(r"<(?!/?[biusg]>)", "&lt;", text)
        text = text.replace("<g>", '<span class="hint">').replace("</g>", "</span>")
        text = re.sub(f"{ANSWER}.*?{ANSWER_END}|{VOID}.*?{VOID_END}", slot, text, flags=re.S)
        return text.replace("\n", "<br>\n")

    title = next((shown(b.text) for b in blocks if b.kind in ("h", "part")), "Document")
    css = f"body{{font-family:{look.font},sans-serif;max-width:60em;margin:2em auto}} h1,h2{{color:#{look.colour}}}"
    css += " td,th{border:1px solid #999;padding:4px;vertical-align:top} .hint{color:#777}"
    out = [f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>']
    out.append(f"<style>{css}</style></head>\n<body>")
    if look.header:
        out.append(f"<header><p>{inline(look.header)}</p></header>")
    out.append("<main>" + ("<form>" if look.controls else ""))
    for b in blocks:
        if b.kind in ("h", "part"):
            out.append(f"<h{b.level or 1}>{inline(b.text)}</h{b.level or 1}>")
        elif b.kind == "t":
            columns = max(len(r) for r in b.rows)
            out.append("<table>")
            for row in b.rows:
                cells = [("th" if c.startswith("^") else "td", inline(c)) for c in row]
                span = f' colspan="{columns - len(row) + 1}"' if len(row) < columns else ""
                parts = [f"<{t}{span if n == len(row) - 1 else ''}>{c}</{t}>" for n, (t, c) in enumerate(cells)]
                out.append(f"<tr>{''.join(parts)}</tr>")
            out.append("</table>")
        elif b.kind == "b":
            out.append(f"<ul><li>{inline(b.text)}</li></ul>")
        elif b.kind == "i":
            out.append(f"<p><em>{inline(b.text)}</em></p>")
        elif b.kind == "p":
            out.append(f"<p>{inline(b.text)}</p>")
    out.append(("</form>" if look.controls else "") + "</main>")
    out.append((f"<footer><p>{inline(look.footer)}</p></footer>" if look.footer else "") + "</body></html>")
    return "\n".join(out).encode()


def rtf(blocks: list[Block], look: Look) -> bytes:
    """Rich text."""

    def inline(text: str) -> str:
        text = re.sub(f"[{ANSWER}{ANSWER_END}{VOID}{VOID_END}]", "", text.lstrip("^"))
        text = re.sub(r"([\\{}])", r"\\\1", text)
        for tag, code in (("b", "b"), ("i", "i"), ("u", "ul"), ("s", "strike")):
            text = text.replace(f"<{tag}>", f"\\{code} ").replace(f"</{tag}>", f"\\{code}0 ")
        text = text.replace("<g>", "\\cf1 ").replace("</g>", "\\cf0 ").replace("\n", "\\line ")
        return "".join(c if ord(c) < 128 else f"\\u{ord(c) if ord(c) < 32768 else ord(c) - 65536}?" for c in text)

    size = int(look.size * 2)
    out = [
        f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 {look.font};}}}}{{\\colortbl ;\\red128\\green128\\blue128;}}\\fs{size}"
    ]
    if look.header:
        out.append(f"{{\\header \\pard {inline(look.header)}\\par}}")
    for b in blocks:
        if b.kind in ("h", "part"):
            out.append(f"\\pard\\sb200\\b\\fs{size + 10 - 3 * b.level} {inline(b.text)}\\b0\\fs{size}\\par")
        elif b.kind == "t":
            for row in b.rows:
                widths = b.widths if len(b.widths) == len(row) else [1.0] * len(row)
                edge, head = 0.0, "\\trowd\\trgaph90"
                for w in widths:
                    edge += w / sum(widths) * 9600
                    lines = "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs"
                    head += f"{lines}\\cellx{int(edge)}"
                out.append(head + "".join(f"\\pard\\intbl {inline(c)}\\cell" for c in row) + "\\row")
            out.append("\\pard\\par")
        elif b.kind == "b":
            out.append(f"\\pard\\li360\\bullet  {inline(b.text)}\\par")
        elif b.kind == "i":
            out.append(f"\\pard\\sa120\\i {inline(b.text)}\\i0\\par")
        elif b.kind == "gap":
            out.append("\\pard\\par" * b.level)
        elif b.kind == "break":
            out.append("\\page")
        elif b.kind == "p":
            more = "\\pard\\par" * int(look.room) if VOID in b.text and not shown(b.text) else ""
            out.append(f"\\pard\\sa120 {inline(b.text)}\\par{more}")
    return ("\n".join(out) + "}").encode("ascii")


NS = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"'
)


def odt(blocks: list[Block], look: Look) -> bytes:
    """An open document text."""

    def inline(text: str) -> str:
        return escape(shown(text)).replace("\n", "<text:line-break/>")

    body: list[str] = [f"<text:p>{inline(look.header)}</text:p>"] if look.header else []
    for n, b in enumerate(blocks):
        if b.kind in ("h", "part"):
            body.append(f'<text:h text:outline-level="{b.level or 1}">{inline(b.text)}</text:h>')
        elif b.kind == "t":
            columns = max(len(r) for r in b.rows)
            body.append(
                f'<table:table table:name="T{n}"><table:table-column table:number-columns-repeated="{columns}"/>'
            )
            for row in b.rows:
                span = columns - len(row) + 1
                cells = []
                for j, c in enumerate(row):
                    wide = f' table:number-columns-spanned="{span}"' if span > 1 and j == len(row) - 1 else ""
                    cells.append(f"<table:table-cell{wide}><text:p>{inline(c)}</text:p></table:table-cell>")
                cells += ["<table:covered-table-cell/>"] * (columns - len(row))
                body.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
            body.append("</table:table>")
        elif b.kind == "b":
            body.append(f"<text:list><text:list-item><text:p>{inline(b.text)}</text:p></text:list-item></text:list>")
        elif b.kind in ("p", "i"):
            body.append(f"<text:p>{inline(b.text)}</text:p>")
        elif b.kind == "gap":
            body.append("<text:p/>" * b.level)
    xml = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NS}><office:body><office:text>'
    xml += "".join(body) + "</office:text></office:body></office:document-content>"
    mime = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, text in (("mimetype", mime), ("content.xml", xml), ("META-INF/manifest.xml", manifest)):
            info = zipfile.ZipInfo(name, (2024, 11, 5, 14, 10, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(info, text)
    return out.getvalue()


def lines(blocks: list[Block], width: int) -> list[str]:
    """The blocks as lines of text."""
    out: list[str] = []
    for b in blocks:
        text = shown(b.text)
        if b.kind in ("h", "part"):
            out += ["", text.upper() if b.level < 2 else text, ("=" if b.level < 2 else "-") * min(len(text), width)]
        elif b.kind == "t":
            for row in b.rows:
                cells = [shown(c).replace("\n", "; ") for c in row]
                out.append((": " if len(cells) == 2 else "  |  ").join(cells).rstrip())
            out.append("")
        elif b.kind == "b":
            out += textwrap.wrap(text, width, initial_indent="* ", subsequent_indent="  ")
        elif b.kind in ("p", "i"):
            for part in text.split("\n"):
                out += textwrap.wrap(part, width) or [""]
            if not bare(b.text) or len(text) > width:
                out.append("")
        elif b.kind == "gap":
            out += [""] * b.level
    return out


def txt(blocks: list[Block], look: Look) -> bytes:
    """Plain text."""
    head = [look.header, ""] if look.header else []
    return ("\n".join(head + lines(blocks, 92)).strip() + "\n").encode()


def eml(blocks: list[Block], look: Look) -> bytes:
    """A mail; the first paragraph block holds its subject."""
    subject = shown(blocks[0].text)
    text = "\n".join(lines(blocks[1:], 76)).strip()
    head = f"From: {look.header or 'adults.quality@wexbourne.example'}\nTo: all.teams@wexbourne.example\nSubject: {subject}\n"
    head += "Date: Tue, 05 Nov 2024 14:10:00 +0000\nMIME-Version: 1.0\n"
    head += "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    return (head + text + "\n").encode()
