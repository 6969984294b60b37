"""OpenDocument files from a few lines of XML."""

from __future__ import annotations

import io
import zipfile

_PREFIXES = ("office", "style", "text", "table", "drawing", "presentation", "form", "xsl-fo-compatible")
_SHORT = {"drawing": "draw", "xsl-fo-compatible": "fo"}
NAMES = " ".join(
    f'xmlns:{_SHORT.get(name, name)}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in _PREFIXES
)
NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{}</manifest:manifest>'
)


def packed(
    kind: str,
    body: str,
    *,
    styles: str = "",
    automatic: str = "",
    master: str = "",
    master_automatic: str = "",
    title: str = "",
    manifest: str = "",
    **parts: bytes,
) -> bytes:
    """Return an OpenDocument package; `kind` is text, spreadsheet or presentation, `parts` are further members."""
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    styling = (
        f"<office:document-styles {NAMES}><office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{master_automatic}</office:automatic-styles>"
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>"
    )
    meta = (
        f"<office:document-meta {NAMES}><office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>"
    )
    members = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(),
        "content.xml": content.encode(),
        "styles.xml": styling.encode(),
        "meta.xml": meta.encode(),
        "META-INF/manifest.xml": MANIFEST.format(manifest).encode(),
        **{name.replace("__", "/"): part for name, part in parts.items()},
    }
    return zipped(members)


def flat(kind: str, body: str, *, automatic: str = "") -> bytes:
    """Return an OpenDocument as one XML file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.{kind}">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    ).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    """Return a ZIP of members by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def look(name: str, properties: str, *, family: str = "text", parent: str = "", kind: str = "text-properties") -> str:
    """Return a style with one group of properties."""
    above = f' style:parent-style-name="{parent}"' if parent else ""
    return f'<style:style style:name="{name}" style:family="{family}"{above}><style:{kind} {properties}/></style:style>'
