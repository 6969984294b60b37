"""Words out of pictures of pages: which pages are pictures is for the parsers to say, one page at a time is read."""

from ingest.recognition.reading import ENGINE, is_installed, nothing_on, preload, recognise

__all__ = ["ENGINE", "is_installed", "nothing_on", "preload", "recognise"]
