"""Find what running text asks for, and whether an answer follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ingest.templates.blanks import TICKED, UNTICKED, blanks_in, boxes_in, has_boxes, has_tick, is_blank, without_boxes
from ingest.templates.lines import Line
from ingest.templates.telling import count_particulars, count_prose, count_told, is_guidance
from ingest.words import words_of

LABELS = re.compile(
    r"(?:(?:full |first |last |family |preferred |print |your |their |worker'?s? |person'?s? |carer'?s? |manager'?s? |"
    r"service |case |job |team |staff |line |client |employee |supervis(?:or|ee)'?s? |auditor'?s? |provider |lead |"
    r"email |telephone |contact |home |postal |current |next |last |review |start |end |completion |referral "
    r"|date of )*"
    r"(?:name(?:s|\(s\)| of (?-i:[a-z' /()]{2,40}))?|forenames?|surname|date(?: (?-i:[a-z' ]{2,30}))?"
    r"|d\.?o\.?b\.?|birth|address|"
    r"post ?code|telephone|phone|mobile|e-?mail|signature|signed(?: by)?|role|job title|title|position|designation|"
    r"team(?: (?-i:[a-z' ]{2,20}))?|organisation|directorate|department|locality|ward|nhs (?:number|no)"
    r"|reference(?: number)?|"
    r"ref(?:erence)? (?:no|number)|case (?:no|number|id)|gender|sex|ethnicity|ethnic origin|religion|language"
    r"|age(?: group)?|"
    r"relationship(?: to [\w' ]{2,30})?|gp|next of kin|manager|supervisor|supervisee|worker|social worker|auditor"
    r"|assessor|"
    r"author|approved by|completed by|reviewed by|prepared by|authorised by|checked by|location|venue|time|duration|"
    r"quarter|period|comments?|notes?|actions?|outcomes?|summary|conclusions?|recommendations?|score|rating|grade|"
    r"further information|any other (?:comments|information)|strengths|areas for improvement|learning|feedback|"
    r"referr(?:er|ed by)|practitioner|provider|service user|course|trainer|reviewer|facilitator|"
    r"witness(?: name)?|sponsor|owner|contact details|officer|local authority|interpreter|complainant|"
    r"decision to be made|(?:seen|verified|recorded|agreed|reported|received|sent) (?:by|on|to)|initials?|"
    r"weaknesses|opportunities|threats))",
    re.IGNORECASE,
)
_ROW_OF_LABELS = 14  # words
_ROW_LABEL = re.compile(
    rf"\b(?:{LABELS.pattern}|who|by whom|by when|when|how|what|due|timescale|progress|evidence|rag"
    rf"|completed|lead|target|"
    r"responsible|person|no|ref|question|answer|response|standard|met|print|full|signature|name|date|role|number)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:(?:q(?:uestion)?\.? ?)?[\d]{1,2}(?:[.)]\d{0,2})*[a-z]?[.):]?|[a-z]{1,2}\d{0,2}[.)]|\([a-z\d]{1,3}\))\s+", re.I
)
_QUESTION_WORDS = 60  # a longer paragraph that ends in a question is an argument, not a prompt
_OPTION_WORDS = 8  # mean words of the options below a question; longer ones are statements of their own
_BOX_BEGINS = re.compile(rf"[{UNTICKED}{TICKED}\u25cb\u25ef\u26aa\u25cf\u26ab\u25c9]|\[[ xX]?\]|\([ xX]\)")
_NOTE = re.compile(
    r"\W*(?:guidance|notes?|examples?|e\.?g|hint|tip|help|instructions?|important|warning)\b", re.IGNORECASE
)
MAYBE_BULLET = re.compile("[\u25a1\u2751\u274f\u25fb\u25a0\u2b1b\u2713\u2714]")  # also set before the items of a list
_CHOICE_AT_END = re.compile(
    r"(.{3,200}?)[\s:.?-]+(?:yes ?/ ?no(?: ?/ ?(?:n/?a|not applicable|don'?t know|unsure))*"
    r"|y ?/ ?n(?: ?/ ?n/?a)?|1(?:[ /|]+\d){2,9})\*?",
    re.IGNORECASE,
)
_SECTION_WORDS = 25  # of plain statements that make what stands below a heading more than an explanation
_SHORT_LABEL = 5
_NAME_WORDS = 30  # a longer paragraph does not name what the blank below it is for
_LABEL_WORDS = 12  # a longer line that ends in a colon leads on to what follows
_FIELD_IN_LINE = re.compile(r"(?:^|(?<=[\w_.)] ))([A-Z][\w'/()]*(?: [a-z][\w'/()]*){0,3}):(?= )")
_SPEAKER = re.compile(
    r"(?:q|a|int|interviewer|facilitator|chair|cllr|speaker|participant|respondent|p|r|sw|psw)\d{0,2}", re.I
)
_INLINE = re.compile(r"([^:?\n]{2,60}):\s+(\S.*)", re.DOTALL)
_ASKED = re.compile(r"(.{8,400}?\?)\)?\s+(\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One thing a form asks for."""

    label: str
    share: float  # how much of it is answered, 0 to 1
    firm: bool  # the blank shows (a line, a placeholder, an empty cell), or the answer stands in a place made for it
    words: int = 0  # of the answer
    told: int = 0  # words of the answer in sentences that report something; 0 where that was not looked at
    heading: bool = False  # a heading asks it: what stands below may be an answer, or any report's section
    printed: bool = False  # the answer came with the form
    missing: tuple[str, ...] = ()  # what is left empty of it; the label where nothing says more


@dataclass(slots=True)
class Found:
    """What a stretch of a document asks and says."""

    prompts: list[Prompt] = field(default_factory=list)
    told: int = 0  # words of sentences that report something
    prose: int = 0  # words of sentences that are no instructions
    words: int = 0  # all words
    tables: bool = False  # tables stand in it
    rows: int = 0  # rows of labels without anything beside or below them
    particulars: int = 0  # dates, sums and case numbers outside of prompts
    maybe: list[Prompt] = field(default_factory=list)  # pairs of cells that would be prompts on a form

    def add(self, other: Found) -> None:
        """Take over what another stretch holds."""
        self.prompts.extend(other.prompts)
        self.told += other.told
        self.prose += other.prose
        self.words += other.words
        self.particulars += other.particulars
        self.rows += other.rows
        self.maybe.extend(other.maybe)


def read_lines(lines: Iterable[Line]) -> Found:
    """Find the prompts of running text in order, and count what else it says."""
    return _Reader().read(lines)


def answered(label: str, words: int) -> Prompt:
    """Return a prompt that has its answer."""
    return Prompt(label=label, share=1.0, firm=True, words=words)


def unanswered(label: str, *, firm: bool) -> Prompt:
    """Return a prompt without an answer."""
    return Prompt(label=tidy(label), share=0.0, firm=firm, missing=(tidy(label),))


def tidy(label: str) -> str:
    """Return a label as it is shown in a list of what is missing."""
    plain = " ".join(label.split()).strip(" .:_\u2026|-\u2013*")
    return plain if len(plain) <= 160 else plain[:157].rsplit(" ", 1)[0] + "..."


def is_prompt(text: str) -> bool:
    """Say whether a line, by its looks, asks for an answer."""
    plain = text.strip(" *_")
    bare = _NUMBERED.sub("", plain).rstrip(" :")
    if len(plain.split()) > _QUESTION_WORDS:
        return False
    return plain.endswith(("?", ":", "?)")) or (bool(LABELS.fullmatch(bare)) and len(bare.split()) <= 6)


@dataclass(slots=True)
class _Reader:
    """Walks over lines with one question open at a time."""

    found: Found = field(default_factory=Found)
    asked: Line | None = None  # the open prompt
    said: int = 0  # words that followed it
    reported: int = 0  # of those, words that tell something
    stated: int = 0  # of those, words that are no instructions
    dated: int = 0  # dates, sums and case numbers among them
    listed: bool = False  # a list follows the open prompt
    named: str = ""  # the last short line, which may say what a blank is for
    used: bool = False  # a blank has already been counted for `named`
    under: bool = False  # the open prompt, or what `named` names, is a heading
    boxes: list[str] = field(default_factory=list)  # lines with boxes, one after another: one choice
    loose: list[str] = field(default_factory=list)  # short lines that may be a label with its answer
    lines: int = 0  # blanks found within lines

    def read(self, lines: Iterable[Line]) -> Found:
        for line in lines:
            self.found.words += len(words_of(line.text))
            self._take(line)
        self._close_boxes()
        self._close(None)
        labelled = filter(None, map(_labelled, self.loose))
        (self.found.prompts if self.lines >= 2 else self.found.maybe).extend(labelled)
        return self.found

    def _take(self, line: Line) -> None:
        if has_boxes(line.text):
            self._take_boxes(line.text)
            return
        self._close_boxes()
        if waiting := _waiting(line.text):
            self._close(line)
            self.found.prompts.append(unanswered(waiting, firm=True))
            self.lines += 1
            self.used = True
            return
        labels = [blank.label for blank in blanks_in(line.text)]
        if any(labels) or (labels and not is_blank(line.text)):
            self._take_inline(line.text, labels)
        elif is_blank(line.text, label=self.asked.text if self.asked else self.named):
            self._take_blank()
        elif are_labels(line.text) and not line.text.endswith((".", "?")):
            self._close(line)
            self.found.prompts.append(replace(unanswered(line.text, firm=False), heading=line.heading))
            self.found.rows += 1
        elif is_prompt(line.text) or (line.heading and not _is_labelled_field(line.text)):
            self._close(line)
            self._ask(line)
            self._name(line)
        else:
            self._take_words(line)

    def _ask(self, line: Line) -> None:
        self.asked, self.said, self.reported, self.stated, self.listed = line, 0, 0, 0, False
        self.dated = 0

    def _take_blank(self) -> None:
        if self.asked and self.reported:  # an answer above a placeholder that nobody took out
            self._close(None)
        elif not self.used:
            asked = self.asked
            label = asked.text if asked else self.named
            heading = asked.heading if asked else self.under
            self.found.prompts.append(replace(unanswered(label, firm=True), heading=heading))
        self.asked, self.used = None, True

    def _take_inline(self, text: str, labels: list[str]) -> None:
        explains = len(labels[0].split()) > _SHORT_LABEL and is_guidance(labels[0])
        if not labels[0] or (self.asked and not self.said and explains):
            labels[0] = self.asked.text if self.asked and not self.said else self.named
        asked = self.asked
        below = asked is not None and asked.heading and labels[0] == asked.text
        self.found.prompts.extend(
            replace(unanswered(label, firm=True), heading=below and not place)
            for place, label in enumerate(labels)
            if label or not place
        )
        self.found.prompts.extend(answered(tidy(label), len(words_of(value))) for label, value in _pairs_in(text))
        self.asked = None
        self.used = True
        self.lines += len(labels)
        self._count(text)

    def _take_words(self, line: Line) -> None:
        asked = _ASKED.fullmatch(line.text)
        inline = _INLINE.fullmatch(line.text)
        if self.asked and self.asked.text.endswith(":") and not self.said and _labels_itself(line.text):
            self._close(line)
        if asked and _NUMBERED.match(line.text) and not is_prompt(asked[2]):
            self._close(line)
            self.found.prompts.append(answered(tidy(asked[1]), len(words_of(asked[2]))))
            self._count(asked[2])
        elif inline and _is_field(inline[1]):
            self._close(line)
            self.found.prompts.append(answered(tidy(inline[1]), len(words_of(inline[2]))))
            self._count(inline[2])
        elif self.asked and not is_guidance(line.text):
            self.listed = self.listed or (line.listed and not self.said)
            self.said += len(words_of(line.text))
            self.reported += count_told(line.text)
            self.stated += count_prose(line.text)
            self.dated += count_particulars(line.text)
        else:
            self._count(line.text)
        if len(line.text.split()) <= _LABEL_WORDS and not (inline and _is_field(inline[1])):
            self.loose.append(line.text)
        if not is_guidance(line.text):
            self._name(line)

    def _close(self, following: Line | None) -> None:
        """Settle the open prompt, now that something else begins."""
        line, self.asked = self.asked, None
        if line is None:
            return
        label = tidy(line.text)
        if line.heading and not is_prompt(line.text):
            self.found.particulars += self.dated
        if line.text.endswith(":") and (self.listed or len(line.text.split()) > _LABEL_WORDS):
            self.found.told += self.reported
            self.found.prose += self.stated
        elif line.heading and not is_prompt(line.text) and not self.reported and self.stated < _SECTION_WORDS:
            self.found.prose += self.stated  # a heading with an explanation below it
        elif self.said:
            words, told = self.said, self.reported
            self.found.prompts.append(
                Prompt(label=label, share=1.0, firm=False, words=words, told=told, heading=line.heading)
            )
        elif is_prompt(line.text) and not (
            line.heading and following and following.heading and not is_prompt(following.text)
        ):
            self.found.prompts.append(replace(unanswered(label, firm=False), heading=line.heading))

    def _take_boxes(self, text: str) -> None:
        if len(boxes_in(text)) > 1:
            self._close_boxes()
            self.boxes = [text]
            self._close_boxes()
        else:
            self.boxes.append(text)

    def _close_boxes(self) -> None:
        """Settle lines with boxes: options of one question, or things to be ticked off one by one."""
        lines, self.boxes = self.boxes, []
        if not lines:
            return
        several = len(boxes_in(lines[0])) > 1
        led = self.asked is not None and is_prompt(self.asked.text)
        words = sum(len(line.split()) for line in lines) / len(lines)
        if not several and not (led and words <= _OPTION_WORDS):
            self._close(None)
            for line in lines:
                label, sure = without_boxes(line), not MAYBE_BULLET.match(line)
                self.found.prompts.append(answered(tidy(label), 1) if has_tick(line) else unanswered(label, firm=sure))
            return
        own = tidy(_BOX_BEGINS.split(lines[0])[0])
        label = own or (self.asked.text if self.asked else self.named)
        self.asked = None
        ticked = any(has_tick(line) for line in lines)
        self.found.prompts.append(answered(tidy(label), 1) if ticked else unanswered(label, firm=True))

    def _count(self, text: str) -> None:
        self.found.particulars += count_particulars(text)
        self.found.told += count_told(text)
        self.found.prose += count_prose(text)

    def _name(self, line: Line) -> None:
        if len(line.text.split()) <= _NAME_WORDS:
            self.named, self.under, self.used = line.text, line.heading, False


def _pairs_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the answers that stand in a line beside its blanks: "Name: Jo Team: ____"."""
    parts = _FIELD_IN_LINE.split(" ".join(text.split()))
    for label, value in zip(parts[1::2], parts[2::2], strict=False):
        if value.strip() and not is_blank(value) and not any(blanks_in(value)):
            yield label, value


def _is_labelled_field(line: str) -> bool:
    inline = _INLINE.fullmatch(line)
    return inline is not None and _is_field(inline[1])


def _waiting(line: str) -> str:
    """Return what a line asks whose answer is only bidden, or offered to be struck out; "" for any other."""
    inline = _INLINE.fullmatch(line)
    if inline and len(inline[1].split()) <= _LABEL_WORDS and is_blank(inline[2], label=inline[1]):
        return inline[1]
    asked = _ASKED.fullmatch(line)
    if asked and is_blank(asked[2], label=asked[1]):
        return asked[1]
    choice = _CHOICE_AT_END.fullmatch(line)
    return choice[1] if choice else ""


def _labels_itself(line: str) -> bool:
    """Say whether a line begins with a label of its own, so that it answers no other."""
    inline = _INLINE.fullmatch(line)
    return (
        inline is not None
        and len(inline[1].split()) <= _SHORT_LABEL
        and inline[1][:1].isupper()
        and not _SPEAKER.fullmatch(inline[1])
    )


def are_labels(text: str) -> bool:
    """Say whether a line holds nothing but the names of columns or fields, side by side."""
    words = text.replace("/", " ").split()
    if not 2 <= len(words) <= _ROW_OF_LABELS:
        return False
    rest = _ROW_LABEL.sub(" ", " ".join(words)).split()
    return len(rest) <= len(words) * 0.2


def _labelled(line: str) -> Prompt | None:
    """Read a short line without a blank among lines with blanks: a label that has its answer."""
    if are_labels(line) or _NOTE.match(line):
        return None
    inline = _INLINE.fullmatch(line)
    if inline and len(inline[1].split()) <= _SHORT_LABEL:
        return answered(tidy(inline[1]), len(words_of(inline[2])))
    found = LABELS.match(line)
    if found is None or not line[found.end() :].strip(" :") or line.endswith("."):
        return None
    return answered(tidy(found[0]), len(words_of(line[found.end() :])))


def _is_field(label: str) -> bool:
    bare = _NUMBERED.sub("", label).strip(" *")
    return bool(LABELS.fullmatch(bare)) and not _SPEAKER.fullmatch(bare)
