"""What a child of the fork server does with its file: the tasks, and the answers it leaves in its folder."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from ingest import parsing, recognition
from ingest.attachments import take_out
from ingest.attachments.taking import SHOWN
from ingest.parsing.answer import to_json
from ingest.recognition.answer import page_from_json, page_to_json
from ingest.recognition.pictures import PictureError
from ingest.sandbox.protocol import ANSWER, GIVEN, INPUT, PICTURE, TAKEN_OUT, Job, Task
from ingest.sniffing import MediaType
from ingest.viewing import Looking, view_page


def preload(tasks: Collection[Task]) -> None:
    """Import the libraries that these tasks need, whatever their files are."""
    recognition.preload()
    if Task.READ in tasks:
        parsing.preload()


def preload_for(job: Job) -> bool:
    """Import what this job needs besides; returns whether there was anything to import."""
    return job.task is Task.READ and parsing.preload_for(MediaType(job.media_type))


def carry_out(job: Job) -> None:
    """Do one task; its answer lies in the job's folder afterwards."""
    match job.task:
        case Task.READ:
            _read(job)
        case Task.RECOGNISE:
            _leave(job, _recognise(job))
        case Task.VIEW:
            _leave(job, _view(job))


def _leave(job: Job, answer: bytes) -> None:
    """Leave an answer in the job's folder, whole or not at all."""
    new = job.folder / f"{ANSWER}.new"
    new.write_bytes(answer)
    new.replace(job.folder / ANSWER)


def _read(job: Job) -> None:
    """Read a file and take out what stands inside; what was read is left even if taking out is ended."""
    file, media_type = job.folder / INPUT, MediaType(job.media_type)
    pages = [page_from_json(page, job.limits) for page in _given(job).get("recognised", [])]
    parsed = parsing.parse(file, media_type, job.limits, recognised=pages)
    _leave(job, to_json(parsed))
    into = job.folder / TAKEN_OUT
    into.mkdir()
    attachments = take_out(file, media_type, into, job.limits)
    if not attachments:
        return
    flags = dict.fromkeys(
        (*parsed.flags, *(["embedded"] if any(each.refusal != SHOWN for each in attachments) else []))
    )
    _leave(job, to_json(replace(parsed, attachments=attachments, flags=tuple(flags))))


def _recognise(job: Job) -> bytes:
    """Recognise pages one by one; one that cannot be drawn counts as one on which nothing was found."""
    found = []
    for page in job.pages:
        try:
            made = recognition.recognise(job.folder / INPUT, MediaType(job.media_type), page, job.limits)
        except PictureError:
            made = recognition.nothing_on(page)
        found.append(page_to_json(made))
    return json.dumps(found, allow_nan=False).encode()


def _view(job: Job) -> bytes:
    given = _given(job)
    recognised = given["recognised"] and page_from_json(given["recognised"], job.limits)
    marks = tuple((int(start), int(end)) for start, end in given["marks"])
    looking = Looking(text=given["text"], marks=marks, strip=given["strip"])
    media_type = MediaType(job.media_type)
    try:
        seen = view_page(
            job.folder / INPUT, media_type, job.pages[0], job.limits, looking=looking, recognised=recognised
        )
    except PictureError:
        return json.dumps(None).encode()
    (job.folder / PICTURE).write_bytes(seen.png)
    boxes = [list(asdict(box).values()) for box in seen.boxes]
    return json.dumps({"width": seen.width, "height": seen.height, "boxes": boxes}, allow_nan=False).encode()


def _given(job: Job) -> dict[str, Any]:
    place = job.folder / GIVEN
    given: dict[str, Any] = json.loads(place.read_bytes()) if place.exists() else {}
    return given
