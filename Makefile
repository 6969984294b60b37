# Two commands do all the set-up on a machine with Python 3.11: `make demo` and `make test`.
PYTHON ?= python3.11
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test serve check eval clean

demo: .venv/installed-demo
	$(BIN)/evidence-grid demo demo

test: .venv/installed-test
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

serve: .venv/installed-demo
	$(BIN)/evidence-grid serve --home demo/home

check: .venv/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: .venv/installed-test
	$(BIN)/python -m eval

.venv/bin/python:
	$(PYTHON) -m venv .venv || python3 -m venv .venv

.venv/installed-demo: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) --editable '.[sample]'
	touch $@

.venv/installed-test: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) --editable '.[test]'
	touch $@ .venv/installed-demo

clean:
	rm -rf .venv demo
