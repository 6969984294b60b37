"""Judge whether two documents that look alike are one work, from their words, titles, names and marks of versions."""

from __future__ import annotations

import calendar
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

from ingest.duplicates.answers import stretches_answered_otherwise
from ingest.duplicates.likeness import Likeness
from ingest.duplicates.marks import PLAIN, Marks, drafted, read_marks
from ingest.duplicates.outdated import is_old_folder
from ingest.duplicates.proposing import share_of_fewer
from ingest.duplicates.replacing import Named, is_named, read_replaced, replacement_in, reports, years_of
from ingest.duplicates.subjects import (
    TITLE,
    Subject,
    alike,
    other_owner,
    other_period,
    read_subject,
    related,
    same_title,
    told_apart,
    words_of_title,
)
from ingest.model import DocumentId, Signature, TemplateState

# Chosen on the ten banks of eval/aside/families_dev, 25 November 2026 (`python -m eval.aside.families_check`);
# `python -m eval.aside.families_sweep` prints what other values give.
SAME_TITLE: Final = 0.35  # containment from which documents of one title are versions
MARKED: Final = 0.25  # the same where both carry marks of versions, and these differ
RELATED: Final = 0.6  # where titles have half of their words in common
RENAMED: Final = 0.85  # where titles and names say nothing of each other
RETITLED: Final = 0.8  # the same where both carry marks of versions
SUBTITLE: Final = 3  # words that a line under the title has at least, to be one
NARROWER: Final = 0.9  # where one title names something more, which its text bears out
RECURRING: Final = 0.8  # where a report or minutes come again and again under one title
RENAMED_BACK: Final = 0.7  # how much of the longer must stand in the shorter where titles do not say that they are one
GROWN: Final = 0.15  # how much of the longer version must stand in the shorter
PART: Final = 0.7  # length of a summary or extract, at most, as a share of the whole
SERIES: Final = 0.5  # figures kept for each word kept; fewer make a report of another period
FEWEST_FIGURES: Final = 6
MOSTLY: Final = 0.3  # share of what changed that one name in place of another makes up, in texts for two services
GLANCE: Final = 0.06  # containment of shingles below which texts of one title are not compared closely
GLANCE_RELATED: Final = 0.2  # the same where titles have half of their words in common
GLANCE_RENAMED: Final = 0.4  # and where they have not
UNTOUCHED: Final = 0.003  # share of words changed up to which names alone do not tell two documents apart
FEWEST_UNTOUCHED: Final = 2
MISREAD: Final = 2  # words misread for each word changed, from which one of two is a scan of the other
PRINTED: Final = 0.9  # what two must share of which one holds all of the other in another format
REREAD: Final = 0.03  # share of words changed at most, where it is
# No family of families_dev is so short; three sorts of filled forms of eval/aside/forms_test asked for it.
SHORT: Final = 200  # words of the longer text, below which a title and dates prove nothing: notes of two meetings
SHORT_ALIKE: Final = 0.93  # containment of short texts of one title: what people wrote on cards is a tenth of them


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """What grouping needs to know of one document of a return."""

    id: DocumentId
    path: str  # relative to what was uploaded
    signature: Signature
    template: TemplateState
    media_type: str
    year: int | None  # that the document is about or from
    title: str

    @cached_property
    def subject(self) -> Subject:
        """What the document and its name say it is about."""
        return read_subject(self.path, self.title, self.signature.about)

    @cached_property
    def marks(self) -> Marks:
        """The marks of its version."""
        return read_marks(self.path, self.signature.about)

    @cached_property
    def years(self) -> frozenset[int]:
        """The years of its title and name, or else of the document."""
        return years_of(self.subject, self.year)

    @cached_property
    def replaced(self) -> tuple[Named, ...]:
        """What it says that it replaces; nothing of a form, a draft or what reports on other things or each year."""
        said = self.signature.about.replaces
        if not said or self.template is not TemplateState.NONE or self.marks.draft:
            return ()
        if self.subject.recurring or self.subject.part or reports(self.title, self.path):
            return ()
        return read_replaced(said)

    @cached_property
    def replaced_by(self) -> tuple[Named, ...]:
        """What its first lines say that it was replaced by; nothing of a form or of what comes again each year."""
        if self.template is not TemplateState.NONE or self.subject.recurring:
            return ()
        return replacement_in(self.signature.about.opening)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often its text uses each word."""
        return Counter(self.signature.text.split())


def worth_comparing(one: Candidate, other: Candidate) -> bool:
    """Say whether a close comparison could find two documents to be one work, by the shingles they share."""
    share = share_of_fewer(one.signature, other.signature)
    if share < GLANCE or not (share >= GLANCE_RENAMED or related(one.subject, other.subject)):
        return False
    return (share >= GLANCE_RELATED or same_title(one.subject, other.subject)) and not keep_apart(one, other)


def replaces(one: Candidate, other: Candidate) -> bool:
    """Say whether `one` says that it replaces the other, or the other that it does, by title or file name and years."""
    return says_it_replaces(one, other) or _says_it_is_replaced(other, one)


def says_it_replaces(newer: Candidate, older: Candidate) -> bool:
    """Say whether one document says that it replaces another."""
    if not newer.replaced or older.template is not TemplateState.NONE or older.subject.recurring:
        return False
    if other_owner(newer.subject, older.subject):
        return False
    return any(is_named(named, older.subject, older.years, newer.years) for named in newer.replaced)


def _says_it_is_replaced(older: Candidate, newer: Candidate) -> bool:
    """Say whether one document says at its top that another, which is no draft of that, replaced it."""
    if not older.replaced_by or newer.template is not TemplateState.NONE or newer.marks.draft:
        return False
    if newer.subject.recurring or newer.subject.part or other_owner(newer.subject, older.subject):
        return False
    return any(is_named(named, newer.subject, newer.years, older.years, newer=True) for named in older.replaced_by)


def keep_apart(one: Candidate, other: Candidate, likeness: Likeness | None = None) -> str:
    """Return why two documents are different works, however alike; empty where nothing says so.

    Without `likeness`, only by what they say they are about in their texts.
    """
    ours, theirs = one.subject, other.subject
    if label := other_owner(ours, theirs):
        return f"another {label}"
    mine, yours = _told_apart(one, other)
    if mine and yours:
        return f"one is about {mine}, the other about {yours}"
    return "" if likeness is None else _told_by_words(one, other, likeness)


def _told_apart(one: Candidate, other: Candidate) -> tuple[str, str]:
    """Return the words by which titles or names tell two documents apart; none where one goes on the other's history.

    The titles must be one, too: who begins another document from a copy may leave its history in. None also where the
    later of two versions got another title.
    """
    mine, yours = one.marks.rows, other.marks.rows
    if mine and yours and (mine < yours or yours < mine) and same_title(one.subject, other.subject):
        return "", ""
    return ("", "") if _retitled(one, other) else told_apart(one.subject, other.subject, one.counts, other.counts)


def _retitled(one: Candidate, other: Candidate) -> bool:
    """Say whether two documents bear marks of versions of one work, of which one was given quite another title.

    Texts for two services share some of their titles' words and use the others throughout, so a title counts as another
    only where it has no such words. Version and date rise together, or a draft has the subtitle of what came of it.
    """
    pair = (one, other)
    if any(each.template is not TemplateState.NONE or each.subject.recurring or each.subject.part for each in pair):
        return False
    if related(one.subject, other.subject) or not (_rises(one.marks, other.marks) or _came_of_draft(one, other)):
        return False
    apart = zip(pair, told_apart(one.subject, other.subject, one.counts, other.counts), strict=True)
    return all(each.counts[word] <= 1 for each, words in apart for word in words.split())


def _is_shelved(one: Candidate, other: Candidate) -> bool:
    """Say whether one of two lies in a folder of old files, which stands in the folder of the other.

    Forms, and what comes again each year, are filed away while others like them are in use.
    """
    if one.marks.old is other.marks.old or any(
        each.template is not TemplateState.NONE or each.subject.recurring or each.subject.part for each in (one, other)
    ):
        return False
    older, current = (one, other) if one.marks.old else (other, one)
    folders, here = PurePosixPath(older.path).parts[:-1], PurePosixPath(current.path).parts[:-1]
    kept = tuple(folder for folder in folders if not is_old_folder(folder))
    return len(kept) < len(folders) and kept == here


def _rises(one: Marks, other: Marks) -> bool:
    """Say whether what two documents say of their versions and dates puts the same of them first."""
    if not (one.number and other.number and one.date and other.date):
        return False
    earlier, later = sorted(((one.number, one.date), (other.number, other.date)))
    return earlier[0] < later[0] and earlier[1] < later[1]


def _came_of_draft(one: Candidate, other: Candidate) -> bool:
    """Say whether one is a draft, the other is none, and both have one subtitle."""
    if one.marks.draft is other.marks.draft:
        return False
    mine, theirs = (
        {words_of_title(line) for line in each.signature.about.opening[1:3] if len(line.split()) <= TITLE}
        for each in (one, other)
    )
    return any(len(words) >= SUBTITLE for words in mine & theirs)


def _told_by_words(one: Candidate, other: Candidate, likeness: Likeness) -> str:
    """Return why a close comparison keeps two documents apart; empty where it does not."""
    shelved = _is_shelved(one, other)
    if other_period(one.subject, other.subject) and not _untouched(likeness) and not shelved:
        return "another period"
    if stretches_answered_otherwise(likeness) and not (shelved or _surely_versions(one, other)):
        return "they answer the same questions differently"
    mostly = likeness.swapped >= MOSTLY * likeness.changed
    if (
        likeness.swap is not None
        and not _of_old_month(one, other, likeness.swap)
        and (mostly or not _versions(one.marks, other.marks, firmly=True))
    ):
        return f"one says {likeness.swap[0]} wherever the other says {likeness.swap[1]}"
    if _is_part(one, other) is not _is_part(other, one) and _ratio(likeness) < PART:
        return "one is a part or a summary of the other"
    return ""


def _of_old_month(one: Candidate, other: Candidate, swap: tuple[str, str]) -> bool:
    """Say whether two texts differ in the month they are of, and the one of them lies among old files."""
    months = all(word.title() in calendar.month_name for word in swap)
    return months and one.marks.old is not other.marks.old and not (one.subject.recurring or other.subject.recurring)


def one_work(one: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether two documents are copies or versions of one work."""
    if keep_apart(one, other, likeness) or _another_period(one, other, likeness):
        return False
    ours, theirs = one.subject, other.subject
    short = max(likeness.words) < SHORT
    versions = _surely_versions(one, other) if short else _versions(one.marks, other.marks)
    mine, yours = _told_apart(one, other)
    titled = same_title(ours, theirs)
    shelved = _is_shelved(one, other)
    if _retitled(one, other):
        needed = RETITLED
    elif all(told_apart(ours, theirs, one.counts, other.counts)):
        needed = NARROWER  # only a history says that they are one, and it may have been copied with a file
    elif mine or yours:
        retired = one.marks.retired is not other.marks.retired and related(ours, theirs)
        needed = RELATED if versions and (titled or retired) else RETITLED if shelved else NARROWER
    elif titled and (ours.recurring or theirs.recurring) and not versions:
        needed = RECURRING
    elif titled:
        needed = MARKED if versions else SHORT_ALIKE if short else SAME_TITLE
    else:
        needed = RELATED if related(ours, theirs) else RETITLED if shelved else RENAMED
    if likeness.contained < needed:
        return False
    return likeness.shared >= (GROWN if titled and not (mine or yours) else RENAMED_BACK * needed)


def _another_period(one: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether two texts keep their words and change their figures, as the reports of two periods do."""
    if likeness.figures < FEWEST_FIGURES or _surely_versions(one, other):
        return False
    return likeness.figures_kept < SERIES * likeness.words_kept * likeness.figures


def outweighs_answers(one: Candidate, other: Candidate, likeness: Likeness) -> bool:
    """Say whether two documents may be one work although they were taken for forms with other answers.

    A machine that misreads letters changes the answers too, and a draft with gaps looks like a form. Forms are versions
    where their names give them numbers: "EqIA charging v1" beside "EqIA charging v2", or one of them among old files.
    """
    if reread(likeness) or drafted(one.marks, other.marks) or drafted(other.marks, one.marks):
        return True
    printed = one.media_type != other.media_type and likeness.contained == 1.0  # with headers and the like besides
    if printed and likeness.shared >= PRINTED:
        return True
    forms = sum(each.template is not TemplateState.NONE for each in (one, other))
    retired, firmly = one.marks.old != other.marks.old, _versions(one.marks, other.marks, firmly=True)
    if forms < 2:
        return forms == 1 and (retired or firmly)
    mine, theirs = one.marks.name_number, other.marks.name_number
    if not (mine and theirs and mine != theirs):
        return False
    beside = PurePosixPath(one.path).parent == PurePosixPath(other.path).parent
    named = bool(one.subject.name) and alike(one.subject.name, other.subject.name)
    return (beside and named) or (retired and same_title(one.subject, other.subject))


def reread(likeness: Likeness) -> bool:
    """Say whether next to nothing but letters read wrongly tells two texts apart."""
    few = likeness.changed <= REREAD * max(likeness.words)
    return few and likeness.misread > MISREAD * likeness.changed


def _surely_versions(one: Candidate, other: Candidate) -> bool:
    """Say whether two documents are versions by firm marks, or states of one plan or register, whose dates differ.

    What is written on as work goes on answers its own questions anew, and its figures change.
    """
    if _versions(one.marks, other.marks, firmly=True) or _is_drafted(one, other):
        return True
    ours, theirs = one.subject, other.subject
    if not all(each.living and not each.recurring and each.name for each in (ours, theirs)):
        return False
    mine, yours = one.marks.as_at, other.marks.as_at
    if mine and yours and mine != yours and same_title(ours, theirs):
        return True
    return alike(ours.name, theirs.name) and _versions(one.marks, other.marks)


def _is_drafted(one: Candidate, other: Candidate) -> bool:
    """Say whether one of two is a draft of the other: notes of one day under one title."""
    mine, yours = one.marks, other.marks
    of_one_day = mine.name_date is not None and mine.name_date == yours.name_date and mine.name_date[2] > 0
    return mine.draft is not yours.draft and of_one_day and same_title(one.subject, other.subject)


def _versions(one: Marks, other: Marks, *, firmly: bool = False) -> bool:
    """Say whether marks of both say that they are different versions; firmly: by numbers, status or a history."""
    if one.rows and other.rows and (one.rows < other.rows or other.rows < one.rows):
        return True
    numbers = [(one.name_number, other.name_number), (one.number, other.number)]
    if any(mine and yours and mine != yours for mine, yours in numbers):
        return True
    statuses = [(one.name_status, other.name_status), (one.status, other.status)]
    if any(PLAIN not in pair and pair[0] != pair[1] for pair in statuses):
        return True
    dates = [(one.name_date, other.name_date), (one.date, other.date)]
    return not firmly and any(mine and yours and mine != yours for mine, yours in dates)


def _untouched(likeness: Likeness) -> bool:
    return likeness.changed <= max(FEWEST_UNTOUCHED, UNTOUCHED * max(likeness.words))


def _is_part(one: Candidate, other: Candidate) -> bool:
    """Say whether one calls itself a part of something; among slides that is not said by being slides."""
    slides = one.subject.slides and other.subject.slides
    return one.subject.extract if slides else one.subject.part


def _ratio(likeness: Likeness) -> float:
    return min(likeness.words) / max(1, *likeness.words)
