"""Workbooks and separated files that are longer, wider or more active than they look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Unpack

from eval.hostile.case import (
    ACCOUNTS,
    ANY,
    CANARY,
    EITHER,
    OUTSIDE,
    PHRASE,
    PROSE,
    READ,
    UNREAD,
    Case,
    Expected,
    Made,
    Status,
)
from eval.hostile.making.compound import compound
from eval.hostile.making.office import OFFICE, SHEET_END, SHEET_OPEN, odt, relations, rows, xlsx, xlsx_parts
from eval.hostile.making.zips import Part, pack, repeated

_STRINGS = b'<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
_GOOD = rows(["Measure", "Value"], ["Carers offered a break", PHRASE], ["Plans reviewed", "214"])


def _with_sheet(part: Part) -> bytes:
    return pack([p if p.name != part.name else part for p in xlsx_parts([("Data", _GOOD, "visible")])])


def _bomb(unit: bytes, times: int, head: bytes = b"", tail: bytes = b"") -> bytes:
    return _with_sheet(repeated("xl/worksheets/sheet1.xml", SHEET_OPEN + head, unit, times, tail + SHEET_END))


def _shared(unit: bytes, times: int) -> bytes:
    shared = repeated("xl/sharedStrings.xml", _STRINGS, unit, times, b"</sst>")
    cell = b'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    return pack(xlsx_parts([("Data", cell, "visible")], shared=shared))


def _wide() -> bytes:
    return b",".join(b"%d" % at for at in range(1_000_000)) + b"\n" + b"x," * 1_000_000


def _case(
    name: str, made: Callable[[], Made], allowed: frozenset[Status], why: str, path: str = "", **more: Unpack[Expected]
) -> Case:
    return Case(
        name=name,
        group="sheets",
        path=path or f"{name}.xlsx",
        made=made,
        allowed=allowed,
        why=why,
        **more,
    )


CASES = (
    _case(
        "shared-strings-2m",
        lambda: _shared(b"<si><t>x</t></si>" * 1000, 2_000),
        EITHER,
        "2 million strings that no cell uses.",
        quick=False,
    ),
    _case(
        "shared-string-100mb",
        lambda: _shared(b"<si><t>" + b"x" * 1_000_000 + b"</t></si>", 100),
        EITHER,
        "100 strings of a megabyte.",
        quick=False,
    ),
    _case(
        "blank-rows-1m", lambda: _bomb(b"<row/>" * 1000, 1_000, tail=_GOOD), ANY, "A million blank rows.", quick=False
    ),
    _case(
        "blank-cells-20m",
        lambda: _bomb(b"<row>" + b"<c/>" * 1000 + b"</row>", 20_000),
        UNREAD,
        "20 million empty cells with their formats.",
        quick=False,
    ),
    _case(
        "one-row-1m-cells",
        lambda: _bomb(b'<c t="inlineStr"><is><t>x</t></is></c>' * 1000, 1_000, b"<row>", b"</row>"),
        ANY,
        "A row of a million cells.",
        quick=False,
    ),
    _case(
        "last-cell",
        lambda: xlsx(
            (
                "Data",
                _GOOD + b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>end</t></is></c></row>',
                "visible",
            )
        ),
        READ,
        "A word in the very last cell of a sheet.",
        must=(PHRASE,),
    ),
    _case(
        "declared-size",
        lambda: _with_sheet(
            Part(
                name="xl/worksheets/sheet1.xml",
                content=SHEET_OPEN.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
                + _GOOD
                + SHEET_END,
            )
        ),
        READ,
        "It says it has 17 billion cells.",
        must=(PHRASE,),
    ),
    _case(
        "bad-places",
        lambda: xlsx(
            (
                "Data",
                _GOOD + b'<row r="9"><c r="A0"><v>1</v></c><c r="ZZZZ9"><v>2</v></c><c r="-1"><v>x</v></c></row>',
                "visible",
            )
        ),
        EITHER,
        "Cells at places that cannot be.",
    ),
    _case(
        "formula-strings",
        lambda: xlsx(
            ("Data", rows(["Measure", "Value"], ["=cmd|' /C calc'!A0", PHRASE], ["@SUM(1)", "+1"]), "visible")
        ),
        READ,
        "Text that a spreadsheet would run when exported again.",
        must=(PHRASE,),
    ),
    _case(
        "formulas-reach-out",
        lambda: xlsx(("Data", rows([PHRASE, "cached"], formula=f'WEBSERVICE("{OUTSIDE}/sheet")'), "visible")),
        EITHER,
        "A formula that fetches.",
    ),
    _case(
        "very-hidden",
        lambda: xlsx(("Data", _GOOD, "visible"), ("Notes", rows([CANARY, "x"]), "veryHidden")),
        READ,
        "A sheet that no menu shows.",
        must=(PHRASE,),
        never=(CANARY,),
        flags=("hidden-text",),
    ),
    _case(
        "hidden",
        lambda: xlsx(("Data", _GOOD, "visible"), ("Notes", rows([CANARY, "x"]), "hidden")),
        READ,
        "A hidden sheet.",
        must=(PHRASE,),
        never=(CANARY,),
        flags=("hidden-text",),
    ),
    _case(
        "all-hidden",
        lambda: xlsx(("Notes", rows([CANARY, "x"]), "veryHidden")),
        ANY,
        "No sheet is shown.",
        never=(CANARY,),
    ),
    _case(
        "sheets-3000",
        lambda: xlsx(*((f"S{at}", b"", "visible") for at in range(3000))),
        ANY,
        "3,000 sheets.",
        quick=False,
    ),
    _case(
        "external-book",
        lambda: xlsx(
            ("Data", _GOOD, "visible"),
            more={
                "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
                "xl/externalLinks/_rels/externalLink1.xml.rels": relations(
                    ("x", f"{OFFICE}/externalLinkPath", f"{OUTSIDE}/b.xlsx"), external=True
                ),
            },
        ),
        READ,
        "It draws on another book elsewhere.",
        must=(PHRASE,),
        flags=("external-links",),
    ),
    _case(
        "macros",
        lambda: xlsx(("Data", _GOOD, "visible"), more={"xl/vbaProject.bin": b"x" * 99}),
        READ,
        "Macros.",
        "b.xlsm",
        flags=("macros",),
    ),
    _case(
        "locked",
        lambda: compound({"EncryptedPackage": b"\x10" * 6000, "EncryptionInfo": b"\x04\0\x04\0" + b"\0" * 300}),
        UNREAD,
        "Locked with a password.",
        flags=("encrypted",),
    ),
    _case(
        "missing-sheet",
        lambda: pack(xlsx_parts([("Data", _GOOD, "visible")])[:4]),
        EITHER,
        "The sheet it names is not there.",
    ),
    _case(
        "missing-book",
        lambda: pack(xlsx_parts([("Data", _GOOD, "visible")])[:2]),
        UNREAD | {"not-evidence"},
        "No book.",
    ),
    _case("cut", lambda: xlsx(("Data", _GOOD * 50, "visible"))[:-100], UNREAD, "The end is missing."),
    _case(
        "ods-repeated",
        lambda: odt(
            b'<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell '
            b'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
            kind="spreadsheet",
        ),
        ANY,
        "One cell that stands for 17 billion.",
        "book.ods",
    ),
    _case(
        "ods-xxe",
        lambda: odt(
            b"<table:table>&a;</table:table>",
            kind="spreadsheet",
            head=b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ),
        UNREAD,
        "Reads the server's files.",
        "book.ods",
        never=(ACCOUNTS,),
    ),
    _case("csv-1m-columns", _wide, ANY, "Two rows of a million columns.", "wide.csv", quick=False),
    _case(
        "csv-unclosed-quote", lambda: b'a,b\n"' + PROSE.encode() * 3000, EITHER, "A quote that never ends.", "quote.csv"
    ),
    _case(
        "csv-formulas",
        lambda: f"Measure,Value\n=HYPERLINK(1),{PHRASE}\n@SUM(A1),+44\n-2+3,\tx\n".encode(),
        READ,
        "Cells that a spreadsheet would run.",
        "formulas.csv",
        must=(PHRASE,),
    ),
    _case(
        "csv-nuls",
        lambda: f"Measure,Value\nBreaks,{PHRASE}\n".encode().replace(b"Breaks", b"Br\0eaks"),
        EITHER,
        "Zeros in the text.",
        "nul.csv",
    ),
    _case(
        "csv-1m-rows",
        lambda: b"Area,Count\n" + b"North,12\n" * 1_000_000,
        EITHER,
        "A million rows.",
        "long.csv",
        quick=False,
    ),
    _case("csv-quotes", lambda: b'"' * 2_000_000, ANY, "Two million quotes.", "quotes.csv"),
)
