"""Keep one file that the door let through: its bytes, its kind and how it ended there."""

from __future__ import annotations

from api.services import Services
from ingest import intake
from ingest.blobs import hash_file
from ingest.model import AuthorityId, Member, Outcome

_ARCHIVE = "An archive; the files in it are listed one by one."


def keep(services: Services, authority_id: AuthorityId, sent: intake.Sent) -> Member:
    """Store the bytes of an accepted file and say what its row of the receipt holds.

    Bytes come first and the row second: a row never points at bytes that are not there.

    Raises:
        StorageFullError: there is no room for it.
    """
    sha256, outcome = None, Outcome.REFUSED
    reason = "" if sent.refusal is None else sent.refusal.message
    if sent.container and sent.refusal is None:
        outcome, reason = Outcome.CONTAINER, _ARCHIVE
    elif sent.file is not None and sent.refusal is None:
        outcome = Outcome.ACCEPTED
        sha256 = hash_file(sent.file)
        services.blobs.put(authority_id, sent.file, sha256)
    return Member(path=sent.path, sha256=sha256, size=sent.size, media_type=sent.kind, outcome=outcome, reason=reason)
