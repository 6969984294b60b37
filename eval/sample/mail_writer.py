"""Write a source as a saved message: plain and marked-up text, a picture in the signature, files attached."""

from __future__ import annotations

import io
from collections.abc import Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

from eval.sample.source import Source
from eval.sample.web_writer import html_block, plain_block

PICTURE = "image001.png"
"""What mail programs call the picture in a signature."""

_TO = Address("Commissioning team", "commissioning", "thornmere.example")
_DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def write_eml(source: Source, attached: Mapping[str, bytes]) -> bytes:
    """Return the bytes of a message; `source.header` names its sender, `source.footer` is the signature.

    The same source gives the same bytes.
    """
    message = EmailMessage(policy=SMTP)
    name, address = parseaddr(source.header)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = _TO
    message["Subject"] = source.title
    message["Date"] = f"Fri, 04 Oct {source.year} 15:20:00 +0000"
    message["Message-ID"] = f"<{source.slug}@thornmere.example>"
    plain = "\n\n".join([*map(plain_block, source.blocks), source.footer])
    message.set_content(plain + "\n")
    message.add_alternative(_marked_up(source), subtype="html")
    marked_up = list(message.iter_parts())[1]
    marked_up.add_related(
        signature_picture(), "image", "png", cid="<signature@thornmere.example>", filename=PICTURE, disposition="inline"
    )
    for file, content in attached.items():
        message.add_attachment(content, "application", _DOCX, filename=file)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{source.slug}_{number}")
    return message.as_bytes()


def _marked_up(source: Source) -> str:
    body = "\n".join(html_block(block) for block in source.blocks)
    signature = f'<p>{source.footer}<br><img src="cid:signature@thornmere.example" alt=""></p>'
    return f"<html><body>\n{body}\n{signature}\n</body></html>\n"


def signature_picture() -> bytes:
    """Return a small PNG without words: two bars in a firm's colours."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (160, 48), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((4, 8, 150, 20), fill=(20, 90, 120))
    pen.rectangle((4, 26, 110, 38), fill=(230, 150, 40))
    held = io.BytesIO()
    picture.save(held, "PNG")
    return held.getvalue()
