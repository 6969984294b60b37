"""A Word document saved as plain text or as a web page, as Word saves it."""

from __future__ import annotations

import io
from html import escape
from typing import Any

import docx
from docx.oxml.ns import qn


def _words(par: Any) -> str:  # noqa: ANN401
    out = []
    for node in par.iter():
        if node.tag == qn("w:t"):
            out.append(node.text or "")
        elif node.tag == qn("w:br"):
            out.append("\n")
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            out.append("\t")
    return "".join(out)


def _marked(par: Any) -> str:  # noqa: ANN401
    style = par.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    kind = "" if style is None else style.get(qn("w:val"))
    return "• " if kind.startswith("ListBullet") else ""


def _text(part: Any) -> list[str]:  # noqa: ANN401
    out: list[str] = []
    for node in part:
        if node.tag == qn("w:p"):
            out += (_marked(node) + _words(node)).split("\n")
        elif node.tag == qn("w:tbl"):
            for row in node.findall(qn("w:tr")):
                cells = [_text(cell) for cell in row.findall(qn("w:tc"))]
                out.append("\t".join(" ".join(line for line in cell if line) for cell in cells))
    return out


def _web(part: Any) -> list[str]:  # noqa: ANN401
    out: list[str] = []
    for node in part:
        if node.tag == qn("w:p"):
            words = escape(_words(node)).replace("\n", "<br>").replace("\t", "&nbsp;&nbsp;&nbsp; ")
            out.append(f"<p class=MsoNormal>{_marked(node)}{words or '<o:p>&nbsp;</o:p>'}</p>")
        elif node.tag == qn("w:tbl"):
            out.append("<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>")
            for row in node.findall(qn("w:tr")):
                out.append("<tr>")
                for cell in row.findall(qn("w:tc")):
                    wide = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
                    span = f" colspan={wide.get(qn('w:val'))}" if wide is not None else ""
                    out += [f"<td{span}>", *_web(cell), "</td>"]
                out.append("</tr>")
            out.append("</table>")
    return out


def saved_as(content: bytes, kind: str) -> bytes:
    """Return a DOCX as txt or htm."""
    body = docx.Document(io.BytesIO(content)).element.body
    if kind == "txt":
        return "\r\n".join(_text(body)).encode("utf-8-sig")
    head = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><title></title></head><body lang=EN-GB><div class=WordSection1>'
    return "\n".join([head, *_web(body), "</div></body></html>"]).encode()
