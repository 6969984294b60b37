"""Group the documents of a return: which are copies or versions of one work, and which of them is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from ingest.duplicates.choosing import choose
from ingest.duplicates.forms import Skeletons
from ingest.duplicates.judging import Candidate, replaces
from ingest.duplicates.kinds import Family, explain, kind_of
from ingest.duplicates.proposing import ShingleIndex, shingles_of
from ingest.duplicates.rarity import Rarity
from ingest.duplicates.remembering import Key, Memory
from ingest.duplicates.replacing import bare, titles_named
from ingest.model import DocumentId, TemplateState

ALIKE: Final = 0.85  # containment from which boilerplate is not asked about
OWN: Final = 0.08  # of the shingles that few others hold, how many a version must have in common with another
FEWEST_OWN: Final = 12  # fewer such shingles say nothing
FEWEST_WORDS: Final = 20  # a shorter text is a cover or a stamp on a scan: equal words prove nothing


def find_families(candidates: Iterable[Candidate], *, memory: Memory | None = None) -> list[Family]:
    """Return the families of a return, of two members and more; the order of `candidates` does not matter.

    A document joins a family by a close comparison with one of its members, and only if nothing that any member says
    of itself keeps the two apart; every cause points at the one that is kept. With the `memory` of earlier calls for
    the same bank, work is done for what is new or gone since; the result is the same.
    """
    memory = memory or Memory()
    with memory.lock:
        bank = _Bank.of(candidates, memory)
        families = [memory.family(members, partial(_family, members, memory)) for members in bank.groups()]
    return sorted(families, key=lambda family: family.id)


def _family(members: Sequence[Candidate], memory: Memory) -> Family:
    kept = choose(members, memory.comparisons)
    causes = {}
    for member in members:
        if member is not kept:
            likeness = memory.comparisons.measure(kept.signature, member.signature)
            kind = kind_of(kept, member, likeness)
            causes[member.id] = explain(kind, kept, member, likeness)
    return Family(id=min(member.signature.text_hash for member in members)[:20], kept=kept.id, causes=causes)


@dataclass(frozen=True, slots=True)
class _Bank:
    """The distinct texts of a return, in an order that depends on nothing but them, and their copies."""

    texts: Sequence[Candidate]
    copies: Mapping[DocumentId, Sequence[Candidate]]  # by the first of each text
    index: ShingleIndex
    memory: Memory

    @classmethod
    def of(cls, candidates: Iterable[Candidate], memory: Memory) -> _Bank:
        copies: dict[Key, list[Candidate]] = {}
        for each in memory.recall(candidates):
            if each.signature.words >= FEWEST_WORDS:
                key = (each.signature.text_hash, each.template is TemplateState.BLANK)
                copies.setdefault(key, []).append(each)
        for same in copies.values():
            same.sort(key=lambda each: (each.path, each.id))
        texts = {key: copies[key][0] for key in sorted(copies)}
        return cls(
            texts=list(texts.values()),
            copies={same[0].id: same for same in copies.values()},
            index=memory.index(texts),
            memory=memory,
        )

    def groups(self) -> list[list[Candidate]]:
        """Return the groups of two documents and more, those of equal text included."""
        links = sorted(self._links(), key=lambda link: (-link[0], link[1], link[2]))
        group_of = {place: [place] for place in range(len(self.texts))}
        for _, first, second in links:
            ours, theirs = group_of[first], group_of[second]
            if ours is not theirs and not self._apart(ours, theirs):
                _join(group_of, ours, theirs)
        # Each group is replaced once, by the latest that says so: others that say it are works of their own.
        claims: dict[int, tuple[int, str, int, int]] = {}
        for claim in self._claims():
            claims[id(group_of[claim[3]])] = max(claim, claims.get(id(group_of[claim[3]]), claim))
        for _, _, newer, older in sorted(claims.values()):
            if group_of[newer] is not group_of[older]:
                _join(group_of, group_of[newer], group_of[older])
        distinct = {id(group): group for group in group_of.values()}
        whole = ([copy for place in group for copy in self.copies[self.texts[place].id]] for group in distinct.values())
        return [group for group in whole if len(group) > 1]

    def _links(self) -> Iterator[tuple[float, int, int]]:
        packed = [shingles_of(each.signature) for each in self.texts]
        rarity = Rarity.of(packed, self.index)
        skeletons = Skeletons.of(self.texts)
        titled = self._titled()
        for first, second in self.index.proposals():
            pair = self.memory.pair(self.texts[first], self.texts[second])
            if not (pair.close and (skeletons.same_answers(pair.one, pair.other) or pair.outweighs) and pair.one_work):
                continue
            contained = pair.likeness.contained
            if contained < ALIKE:
                relatives = {place for name in {*_names(pair.one), *_names(pair.other)} for place in titled[name]}
                share, shingles = rarity.own_share(first, second, sorted(relatives))
                if shingles >= FEWEST_OWN and share < OWN:
                    continue
            yield contained, first, second

    def _claims(self) -> Iterator[tuple[int, str, int, int]]:
        """Yield the latest year and the hash of a document, its place, and that of one that it says it replaces."""
        copies = [(place, copy) for place, text in enumerate(self.texts) for copy in self.copies[text.id]]
        saying = [(place, copy) for place, copy in copies if copy.replaced or copy.replaced_by]
        named = defaultdict(list)
        for place, copy in copies if saying else ():
            for words in titles_named(copy.subject):
                named[words].append((place, copy))
        for place, copy in saying:
            older = [(place, copy, *other) for said in copy.replaced for other in named.get(bare(said.words), ())]
            newer = [(*other, place, copy) for said in copy.replaced_by for other in named.get(bare(said.words), ())]
            for after, successor, before, predecessor in (*older, *newer):
                if after != before and replaces(successor, predecessor) and not replaces(predecessor, successor):
                    yield max(successor.years, default=0), successor.signature.text_hash, after, before

    def _titled(self) -> dict[frozenset[str], list[int]]:
        """Return the places of documents by what their titles and names say."""
        places: dict[frozenset[str], list[int]] = defaultdict(list)
        for place, text in enumerate(self.texts):
            for name in {name for copy in self.copies[text.id] for name in _names(copy)}:
                places[name].append(place)
        return places

    def _apart(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Say whether a member of one group is kept apart from one of the other by what they say of themselves."""
        pairs = (sorted((first, second)) for first in ours for second in theirs)
        return any(self.memory.pair(self.texts[first], self.texts[second]).apart for first, second in pairs)


def _join(group_of: dict[int, list[int]], ours: list[int], theirs: list[int]) -> None:
    ours += theirs
    for place in theirs:
        group_of[place] = ours


def _names(candidate: Candidate) -> set[frozenset[str]]:
    subject = candidate.subject
    return {name for name in (*subject.titles, subject.name) if name}
