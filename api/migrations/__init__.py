"""The schema's history; run from code by `api.wiring`."""
