"""`python -m api.cli` is the `evidence-grid` command."""

from api.cli import main

main()
