# What a person can do here: `make help`. On a bare Debian 12 only git and make are needed: each target installs what it
# lacks (scripts/setup.sh) and is quick the second time.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
export LANG ?= C.UTF-8
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help demo test pytest lint format bench package screenshot manual reference translations peer setup-qgis setup-dev setup-test clean

help:  ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

demo: setup-qgis  ## A simulated coal mine from interferograms to a displacement map (folder demo/)
	@bash scripts/demo.sh demo

test: setup-test lint pytest  ## Lint, then every test

pytest: setup-test
	@$(PYTHON) -m pytest $(ARGS)

lint: setup-dev  ## ruff: rules and format
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .

format: setup-dev  ## Let ruff mend what it can
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: setup-test  ## Speed and memory, side by side with MintPy
	@for script in benchmarks/bench_*.py; do echo "== $$script"; $(PYTHON) "$$script" || exit 1; done

package: setup-dev  ## The plugin's zip in dist/, with the manual, checked
	@bash scripts/setup.sh docs
	@bash scripts/package.sh

screenshot: setup-qgis  ## All pictures of the manual anew, from the real QGIS desktop
	@bash scripts/setup.sh screenshot
	@bash scripts/screenshots.sh

manual: setup-qgis  ## The manual as HTML: build/manual/index.html
	@bash scripts/setup.sh docs
	@.venv-docs/bin/python scripts/make_manual.py build/manual

reference: setup-qgis  ## Write docs/reference.md anew from the help of the algorithms
	@/usr/bin/python3 scripts/make_reference.py

translations: setup-qgis  ## Bring i18n/*.ts up to date with what the plugin says, and build i18n/*.qm
	@bash scripts/setup.sh translations
	@/usr/bin/python3 scripts/translations.py update
	@/usr/bin/python3 scripts/translations.py build

peer: setup-qgis
	@bash scripts/setup.sh peer

setup-qgis:
	@bash scripts/setup.sh qgis

setup-dev: setup-qgis
	@bash scripts/setup.sh dev

setup-test: setup-dev
	@bash scripts/setup.sh peer qt6 docs

clean:  ## Remove what the targets made (not the environments)
	rm -rf build dist demo
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +
