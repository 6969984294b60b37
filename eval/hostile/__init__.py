"""Hostile and awkward files, each with what may become of it, and the runner that sends them to a real server."""
