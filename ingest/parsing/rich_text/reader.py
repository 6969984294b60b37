"""Read Rich Text token by token: what each control word does to the text."""

from __future__ import annotations

import re
from copy import copy

from ingest.model import Element, ElementKind, Failure
from ingest.parsing.outcome import MOST_ELEMENTS
from ingest.parsing.raised import raised
from ingest.parsing.rich_text.characters import (
    SYMBOL_CHARSET,
    Font,
    charset_codec,
    decoded,
    is_private,
    page_codec,
    symbols,
)
from ingest.parsing.rich_text.pictures import large_pictures
from ingest.parsing.rich_text.state import Mode, State, Tables, named_style
from ingest.parsing.rich_text.stories import Story
from ingest.parsing.rich_text.tokens import Token, TokenKind, Tokens
from ingest.parsing.rows import Budget
from ingest.settings import MEGABYTE, Limits

_MOST_DEPTH = 400  # groups in groups; deeper ones share the formatting of the last
_MOST_TOKENS = 10_000_000  # half a minute of work; pictures count as nothing
_MOST_KEPT = 1_000_000  # bytes of text not yet turned into characters
_MOST_NAME = 1000  # characters of a title, a style's name or a field's instruction

_CHARACTERS = {
    b"tab": " ",
    b"emdash": "\u2014",
    b"endash": "\u2013",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "\u2022",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
    b"line": "\n",
    b"lbr": "\n",
    b"page": "\n",
    b"column": "\n",
}
_SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
_PARAGRAPH_ENDS = {b"\n", b"\r"}  # a backslash before a line end
_PASSED = frozenset(
    b"pict xe tc rxe txe shprslt nonshppict nonesttables sn sv private nextfile template annotation atnid "
    b"atnauthor listtable listoverridetable filetbl revtbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn objdata "
    b"bkmkstart bkmkend generator pntxta pntxtb mmathPr formfield datafield leveltext levelnumbers falt panose".split()
)
_PASSED_MARKS = {b"listtext", b"pntext", b"pn"}  # a list's number or bullet, which only says that this is a list
_ASIDES = {b"shpinst", b"do", b"object", b"info", b"upr"}
_FIELD = b"fldinst"
_MACRO_BUTTON = re.compile(r"\s*MACROBUTTON\s+\S+\s?(.*)", re.IGNORECASE | re.DOTALL)  # its text shows on the page
_ENTERED = {b"shptxt", b"dptxbxtext", b"result", b"ud", b"moMath", b"moMathPara"}
_UNHEARD = {b"nesttableprops", b"shppict"}  # marked as what old readers may leave out: ends of rows, pictures
_TABLES = {b"fonttbl": Mode.FONTS, b"colortbl": Mode.COLOURS, b"stylesheet": Mode.STYLES}
_FURNITURE = {
    b"header": ElementKind.HEADER,
    b"headerl": ElementKind.HEADER,
    b"headerr": ElementKind.HEADER,
    b"headerf": ElementKind.HEADER,
    b"footer": ElementKind.FOOTER,
    b"footerl": ElementKind.FOOTER,
    b"footerr": ElementKind.FOOTER,
    b"footerf": ElementKind.FOOTER,
    b"footnote": ElementKind.FOOTNOTE,
}
_BACKGROUNDS = {b"highlight", b"cb", b"chcbpat", b"chshdng"}


class Reader:
    """Reads one file; `body`, `furniture`, `title` and `failures` hold what was found."""

    def __init__(self, limits: Limits) -> None:
        self.budget = Budget(limits)
        self.body = Story(budget=self.budget)
        self.furniture: dict[ElementKind, list[Element]] = {kind: [] for kind in _FURNITURE.values()}
        self.title = ""
        self.form = self.struck = False
        self.pictures = False
        self.large: list[str] = []  # pictures that are drawn large
        self.failures: tuple[Failure, ...] = ()
        self._room = limits.max_text_mb * MEGABYTE  # characters
        self._tables = Tables()
        self._state = State(story=self.body)
        self._stack: list[State] = []
        self._unsaved = 0  # groups open beyond the deepest whose formatting is kept
        self._starred = False
        self._stopped = False  # at a limit
        self._closed_early = False  # something follows the brace that closes the file
        self._owed = 0  # characters still to be left out, because they stand for one already read
        self._bytes = bytearray()  # read, and not yet characters: one may be spread over several tokens
        self._escaped = False
        self._named = ""  # name of the font or style being read
        self._number = 0  # its number
        self._outline = -1
        self._instruction = ""  # of the field being read
        self._colour = [-1, -1, -1]

    def read(self, raw: bytes) -> None:
        """Read a file from its first brace to the one that closes it."""
        tokens = Tokens(raw)
        opened = False
        for count, token in enumerate(tokens):
            if token.kind is TokenKind.TEXT or token.kind is TokenKind.HEX:
                self._take_bytes(token)
                if len(self._bytes) < _MOST_KEPT:
                    continue
            self._settle()
            if token.kind is TokenKind.WORD:
                self._word(token, tokens)
            elif token.kind is TokenKind.SYMBOL:
                self._symbol(token.text)
            elif token.kind is TokenKind.OPEN:
                self._open()
                opened = True
            elif token.kind is TokenKind.CLOSE:
                self._close()
                if opened and not self._stack:
                    self._closed_early = tokens.is_more()
                    break
            self._starred = token.kind is TokenKind.SYMBOL and token.text == b"*"
            if self._is_full(count):
                self._stopped = True
                break
        self._end()

    def _is_full(self, tokens: int) -> bool:
        if tokens > _MOST_TOKENS:
            message = "This file is too large to be read to its end. Save it as DOCX or PDF and send that."
            self.failures = (*self.failures, Failure(code="too-large", message=message))
            return True
        return self._room < 0 or self.budget.spent or len(self.body.elements) > MOST_ELEMENTS

    def _end(self) -> None:
        """Close what is still open; a file that is cut off says so."""
        self._settle()
        if self._closed_early:
            message = "This file goes on after its end. Open it where it was made, save it again and send the copy."
            self.failures = (Failure(code="damaged", message=message),)
        if self._stack and not self._stopped:
            message = "This file breaks off before its end. Open it where it was made, save it again and send the copy."
            self.failures = (Failure(code="damaged", message=message),)
        while self._stack:
            self._unsaved = 0
            self._close()
        self.body.finish(self._tables.look(self._state))
        self.failures = (*self.failures, *self.budget.failures())

    def _open(self) -> None:
        self._owed = 0
        if len(self._stack) >= _MOST_DEPTH:
            self._unsaved += 1
            return
        self._stack.append(self._state)
        self._state = copy(self._state)

    def _close(self) -> None:
        self._owed = 0
        if self._unsaved:
            self._unsaved -= 1
            return
        if not self._stack:
            return
        left, self._state = self._state, self._stack.pop()
        if left.mode is Mode.STYLES and self._named:
            self._tables.styles.setdefault(self._number, named_style(self._named, self._outline))
            self._named, self._number, self._outline = "", 0, -1
        if left.mode is Mode.FIELD and self._state.mode is not Mode.FIELD:
            self._prompt(left)
        if left.story is not self._state.story:
            self._leave(left, self._state.story)

    def _prompt(self, left: State) -> None:
        """Show the words of a field that asks a person to type there; they stand in its instruction."""
        instruction, self._instruction = self._instruction, ""
        found = _MACRO_BUTTON.match(instruction)
        if found and self._state.mode is Mode.TEXT:
            self.form = True
            self._show(found[1], left)

    def _leave(self, left: State, outer: Story) -> None:
        """Put what a header, note or text box holds where it belongs."""
        story = left.story
        story.finish(self._tables.look(left))
        if story.kind is None:
            outer.place_box(story)
        else:
            self.furniture[story.kind].extend(story.elements)

    def _word(self, token: Token, tokens: Tokens) -> None:
        word, number, state = token.text, token.number, self._state
        if word in _CHARACTERS:
            self._put(_CHARACTERS[word])
            return
        self._owed = 0
        if word == b"u" and number is not None:
            self._put(chr(number & 0xFFFF))
            self._owed = state.fallback
        elif word in _DESTINATIONS:
            self._enter(word, tokens)
        elif self._starred:
            tokens.pass_group()
        elif state.mode is Mode.TEXT and self._layout(word):
            pass
        elif state.mode is Mode.TEXT or state.mode is Mode.ASIDE:
            self._format(word, number)
        else:
            self._define(word, number or 0)

    def _enter(self, word: bytes, tokens: Tokens) -> None:
        """Decide what the rest of a group is for."""
        state = self._state
        if word in _PASSED or word in _PASSED_MARKS:
            self.form = self.form or word == b"formfield"
            self.pictures = self.pictures or word == b"pict"
            state.story.listed = state.story.listed or (word in _PASSED_MARKS and state.mode is Mode.TEXT)
            self.large.extend(large_pictures(word, tokens.pass_group(), state, self._stack))
        elif word in _ASIDES:
            state.mode = Mode.ASIDE
        elif word in _TABLES:
            state.mode = _TABLES[word]
        elif word in _UNHEARD:
            pass
        elif word == _FIELD:
            state.mode = Mode.FIELD if state.mode is Mode.TEXT else state.mode
        elif word == b"title":
            state.mode = Mode.TITLE if state.mode is Mode.ASIDE else state.mode
        elif word in _FURNITURE:
            self._begin(Story(budget=self.budget, kind=_FURNITURE[word]))
        elif word == b"ud":  # the Unicode form of what its neighbour gives in a code page
            state.mode = self._stack[-2].mode if len(self._stack) > 1 else Mode.TEXT
        else:
            state.mode = Mode.TEXT
            if word in {b"shptxt", b"dptxbxtext"}:
                state.boxed = True
                self._begin(Story(budget=self.budget))

    def _begin(self, story: Story) -> None:
        """Let the rest of a group be a story of its own, which starts without formatting."""
        self._state.story, self._state.mode = story, Mode.TEXT
        self._state.plain(-1)
        self._state.pard()

    def _layout(self, word: bytes) -> bool:
        """Do what a word says that ends a paragraph, a cell or a row; False if it is no such word."""
        story, look = self._state.story, self._tables.look(self._state)
        if word in {b"par", b"sect"}:
            story.end_paragraph(look)
        elif word == b"cell":
            self._state.in_table, self._state.nesting = True, min(self._state.nesting, 1)
            story.end_cell(self._tables.look(self._state))
        elif word == b"nestcell":
            self._state.nesting = max(self._state.nesting, 2)
            story.end_cell(self._tables.look(self._state))
        elif word in {b"row", b"nestrow"}:
            story.end_row(inner=word == b"nestrow")
        else:
            return False
        return True

    def _format(self, word: bytes, number: int | None) -> None:
        """Change the formatting in force, or the file's own settings."""
        state, value = self._state, number or 0
        on = number != 0
        if word == b"pard":
            state.pard()
        elif word == b"plain":
            state.plain(-1)
        elif word in _SWITCHES:
            setattr(state, _SWITCHES[word], on)
        elif word in _NUMBERS:
            setattr(state, _NUMBERS[word], value)
        elif word in {b"sub", b"nosupersub"}:
            state.raised = False
        elif word in _BACKGROUNDS:
            state.marked = value > 0
        elif word in {b"ls", b"cbpat", b"shading"}:
            setattr(state, "listed" if word == b"ls" else "shaded", value > 0)
        elif word in {b"ansicpg", b"mac", b"pc", b"pca"}:
            codec = page_codec({b"mac": 10000, b"pc": 437, b"pca": 850}.get(word, value))
            self._tables.codec = codec or self._tables.codec
        elif word == b"deff":
            self._tables.default_font = value

    def _define(self, word: bytes, value: int) -> None:
        """Take down a property of a font, a colour or a style."""
        if self._state.mode is Mode.COLOURS and word in _COLOURS:
            self._colour[_COLOURS[word]] = value
        elif self._state.mode is Mode.STYLES and word == b"s":
            self._number = value
        elif self._state.mode is Mode.STYLES and word == b"outlinelevel":
            self._outline = value
        elif self._state.mode is Mode.FONTS:
            if word == b"f":
                self._number, self._named = value, ""
            font = self._tables.fonts.setdefault(self._number, Font())
            if word == b"fcharset":
                font.symbol, font.codec = value == SYMBOL_CHARSET, charset_codec(value)
            elif word == b"cpg":
                font.codec = page_codec(value)

    def _symbol(self, symbol: bytes) -> None:
        if symbol in _SYMBOLS:
            self._put(_SYMBOLS[symbol])
        elif symbol in _PARAGRAPH_ENDS and self._state.mode is Mode.TEXT:
            self._state.story.end_paragraph(self._tables.look(self._state))

    def _take_bytes(self, token: Token) -> None:
        """Keep bytes until something else follows, without those that stand for a character already read."""
        left_out = min(self._owed, len(token.text))
        self._owed -= left_out
        self._bytes += token.text[left_out:]
        self._escaped = self._escaped or token.kind is TokenKind.HEX

    def _settle(self) -> None:
        """Turn the bytes kept into characters."""
        if not self._bytes:
            return
        raw, escaped = bytes(self._bytes), self._escaped
        self._bytes, self._escaped = bytearray(), False
        font = self._tables.font(self._state) if self._state.mode is Mode.TEXT else Font()
        if font.symbol:
            self._put(symbols(raw.decode("latin-1"), font.name))
        else:
            self._put(decoded(raw, font.codec or self._tables.codec, written_raw=not escaped))

    def _put(self, text: str) -> None:
        """Let characters be what the group they stand in is for."""
        if self._owed:  # only a character written as a word or symbol comes here owed
            self._owed -= 1
            return
        state = self._state
        if state.mode is Mode.TEXT:
            self._show(text, state)
        elif state.mode is Mode.TITLE:
            self.title = (self.title + text)[:_MOST_NAME]
        elif state.mode is Mode.FIELD:
            self._instruction = (self._instruction + text)[:_MOST_NAME]
        elif state.mode is Mode.COLOURS:
            for _ in range(text.count(";")):
                red, green, blue = self._colour
                self._tables.colours.append((red, green, blue) if min(self._colour) >= 0 else None)
                self._colour = [-1, -1, -1]
        elif state.mode is Mode.STYLES:
            self._named = (self._named + text)[:_MOST_NAME]
        elif state.mode is Mode.FONTS:
            font = self._tables.fonts.setdefault(self._number, Font())
            font.name = (font.name + text)[:_MOST_NAME]

    def _show(self, text: str, state: State) -> None:
        if state.deleted:
            return
        if len(text) == 1 and is_private(text):
            text = symbols(text, self._tables.font(state).name)
        self._room -= len(text)
        if state.struck:
            self.struck = self.struck or bool(text.strip())
            return
        if self._tables.concealed(state):
            state.story.conceal(text)
        else:
            state.story.add(raised(text) if state.raised else text, bold=state.bold)


_SWITCHES = {
    b"b": "bold",
    b"v": "hidden",
    b"deleted": "deleted",
    b"mvf": "deleted",
    b"super": "raised",
    b"strike": "struck",
    b"striked": "struck",
    b"intbl": "in_table",
}
_NUMBERS = {
    b"f": "font",
    b"fs": "size",
    b"cf": "colour",
    b"s": "style",
    b"outlinelevel": "outline",
    b"itap": "nesting",
    b"uc": "fallback",
}
_COLOURS = {b"red": 0, b"green": 1, b"blue": 2}
_DESTINATIONS = (
    _PASSED | _PASSED_MARKS | _ASIDES | _ENTERED | _UNHEARD | set(_TABLES) | set(_FURNITURE) | {b"title", _FIELD}
)
