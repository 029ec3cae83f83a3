# The door to everything: `make help`.

CARGO ?= cargo
PREFIX ?= $(HOME)/.local
export ORACLE ?= $(abspath ../shared/oracle/elixir)
CORDIAL := $(or $(CARGO_TARGET_DIR),target)/release/cordial

.DEFAULT_GOAL := help
.PHONY: help build demo test bench lint fmt install record compatibility doc

help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## Builds target/release/cordial
	$(CARGO) build --release --locked

demo: build ## Builds, then runs a hundred processes and a ring of a thousand
	$(CORDIAL) examples/calc_pool.exs
	$(CORDIAL) examples/ring.exs 1000 100

test: ## Checks format and lints, runs all tests: exactly what CI does
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	$(CARGO) test --workspace --locked
	RUSTFLAGS='--cfg loom' CARGO_TARGET_DIR=$(or $(CARGO_TARGET_DIR),target)/loom $(CARGO) test -p cordial-vm --lib --locked models

bench: build ## Times Cordial and the reference Elixir in turns (python3)
	tests/bench/run --cordial $(CORDIAL) $(BENCH)

lint: ## Checks the lints alone
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings

fmt: ## Formats the Rust code
	$(CARGO) fmt --all

install: build ## Copies cordial to $PREFIX/bin (~/.local/bin if not set)
	install -d $(PREFIX)/bin
	install -m 755 $(CORDIAL) $(PREFIX)/bin/cordial

record: ## Records all expectations anew from the reference Elixir and shows what changed (python3)
	tests/conformance/record tests/conformance examples
	tests/properties/record
	tests/exunit/record
	$(ORACLE) tests/format/record.exs
	$(ORACLE) tests/syntax/record.exs beside tests/syntax/corpus tests/syntax/errors
	$(ORACLE) tests/compatibility/reference.exs > tests/compatibility/reference.txt
	$(ORACLE) tests/compatibility/facts.exs tests/compatibility/reference.txt > tests/compatibility/facts.txt
	git status --short tests examples

compatibility: ## Writes docs/compatibility.md from what is there
	UPDATE=1 $(CARGO) test -q --locked -p cordial --test compatibility

doc: ## Writes docs/bytecode.md and the API documentation of the crates
	UPDATE=1 $(CARGO) test -q --locked -p cordial-bytecode --test document
	$(CARGO) doc --workspace --no-deps --document-private-items --locked
