# Every chore of this project by name; the first use builds the environment, later ones need no network.

PORT ?= 8501
BIN := .venv/bin
STAMP := .venv/.stamp

.DEFAULT_GOAL := help
.PHONY: help run test lint fmt bench lock clean

# A folder that was moved, or a Python that went away, needs a new environment.
ifneq ($(shell test -x $(BIN)/python && cat $(STAMP) 2>/dev/null),$(CURDIR))
.PHONY: $(STAMP)
endif

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(STAMP): requirements.lock pyproject.toml package-lock.json scripts/environment.sh scripts/editor.sh
	@scripts/editor.sh
	@PYTHON='$(PYTHON)' scripts/environment.sh

run: $(STAMP) ## validate the graph and serve the app on 127.0.0.1 (PORT=8501)
	@findings=$$($(BIN)/kg validate) || { printf '%s\n' "$$findings"; exit 1; }
	@$(BIN)/kg app --port $(PORT)

test: lint ## every check: lint, types, data, questions, documents, and the app in a real browser
	@browser=$$(scripts/program.sh browser) && virtuoso=$$(scripts/program.sh virtuoso) && \
		CHROMIUM="$$browser" VIRTUOSO="$$virtuoso" $(BIN)/pytest -n auto --dist worksteal

lint: $(STAMP) ## ruff and mypy --strict
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy

fmt: $(STAMP) ## format the code and the Turtle
	@$(BIN)/ruff format
	@$(BIN)/kg fmt

bench: $(STAMP) ## measure the ratios and write them to benchmarks/README.md
	@CHROMIUM="$$(scripts/program.sh browser)" $(BIN)/python -m benchmarks.run

lock: $(STAMP) ## resolve pyproject.toml into requirements.lock (newest versions: LOCK_FLAGS=--upgrade)
	@LOCK_FLAGS='$(LOCK_FLAGS)' scripts/lock.sh

clean: ## remove everything that can be rebuilt, the environment included
	rm -rf .venv node_modules .mypy_cache .pytest_cache .ruff_cache dist build
	find src app tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
