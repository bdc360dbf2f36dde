# On a fresh Debian or Ubuntu machine with a Swift 6.3 toolchain two commands do all the set-up:
#
#     make run     installs what is missing, builds, opens the shell on the built-in corpus
#     make test    the whole suite; its last line is "N passed, N failed"
#
# and `make help` lists the others.

SHELL := /bin/bash
PREFIX ?= /usr/local
CLIO := .build/release/clio
# What the shell or a benchmark is started with: make run ARGS="disputes.csv"
ARGS ?=
# How many rows bench-tables asks about.
ROWS ?= 1000000
BENCH_PYTHON := .build-bench/bin/python

# Suites that drive a terminal or the binary bear such a name.
UNIT_TESTS := --skip 'TerminalTests|CommandLineTests'
# What holds the engine against its oracles and the reader against anything takes most of a minute.
QUICK_TESTS := --skip 'TerminalTests|CommandLineTests|OracleTests|FuzzTests|HostileTextTests|everySentence'

.PHONY: build release run test quick coverage lint format bench bench-tables bench-packed bench-control bench-typing golden-accept deep install clean help

build: ## a debug build
	@.ci/packages
	swift build

release: ## the binary that ships, .build/release/clio
	@.ci/packages >&2
	@.ci/archives
	@.ci/release >&2

run: release ## the shell; without a terminal a short demonstration
	@if [ -t 0 ] && [ -t 1 ]; then exec $(CLIO) $(ARGS); fi; \
	exec $(CLIO) --mode box --echo $(ARGS) \
	  -c 'events where actor = Japan and year < 1976' \
	  -c 'events where actor = 日本 and possibly year < 1976 | count' \
	  -c 'events | group by decade' < /dev/null

test: ## everything that has to hold
	@.ci/packages test
	@.ci/archives
	@.ci/suite

quick: ## debug build and unit tests, without oracles, fuzzing and those that drive a terminal
	@.ci/packages
	swift build --build-tests
	swift test --skip-build --disable-xctest $(QUICK_TESTS)

# With TEXTS=FOLDER, which holds the two texts, also whether a key term of each row stands at its locator.
coverage: ## how much of both texts the built-in corpus cites
	@python3 -B seeds/coverage.py $(TEXTS)
	@if [ -n "$(TEXTS)" ]; then python3 -B seeds/locators.py "$(TEXTS)"; fi

lint: ## the format of the sources
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## rewrites the sources in the format
	swift format --in-place --parallel --recursive Package.swift Sources Tests

bench: release ## start-up against sqlite3, and how long queries take to be read
	@Benchmarks/startup.sh $(CLIO)
	@Benchmarks/parsing.sh

bench-tables: release .build-bench/installed ## ROWS=1000000: queries beside DuckDB and SQLite on the same rows; answers compared
	@$(BENCH_PYTHON) -B Benchmarks/tables.py --clio $(CLIO) --rows $(ROWS) $(ARGS)

bench-packed: release .build-bench/installed ## ROWS=1000000: a packed corpus beside a database file of DuckDB, whole processes
	@$(BENCH_PYTHON) -B Benchmarks/packed.py --clio $(CLIO) --rows $(ROWS) $(ARGS)

# pip refuses the system's Python; and a new version of DuckDB is installed where it was pinned anew.
.build-bench/installed: Benchmarks/requirements.txt
	@python3 -m venv .build-bench
	@$(BENCH_PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bench-control: release ## how soon Ctrl-C and SIGTERM are heard on a million rows, beside sqlite3 and DuckDB
	@Benchmarks/interrupt.py --clio $(CLIO) --peers

bench-typing: release ## milliseconds and bytes of a key at the prompt, and the first prompt beside sqlite3
	@Benchmarks/typing.py --clio $(CLIO)

golden-accept: release ## takes what is printed now as the expected text: review the diff
	CLIO_ACCEPT=1 CLIO_BINARY="$(CURDIR)/$(CLIO)" swift test --disable-xctest
	$(CLIO) test --shell --update README.md docs/*.md
	@git --no-pager diff --stat

# The crash reporter hangs under the sanitisers, so it is off.
deep: release ## what is too slow for every run: long fuzzing, sanitisers
	Grammar/fuzz/run.sh query 600
	Grammar/fuzz/run.sh dates 600
	Grammar/fuzz/run.sh csv 600
	Grammar/fuzz/run.sh json 600
	Grammar/fuzz/run.sh descriptor 600
	Grammar/fuzz/run.sh pack 600
	CLIO_DEEP=1 CLIO_BINARY="$(CURDIR)/$(CLIO)" swift test --disable-xctest
	SWIFT_BACKTRACE=enable=no swift test --disable-xctest --scratch-path .build-address \
	  --sanitize address $(UNIT_TESTS)
	SWIFT_BACKTRACE=enable=no swift test --disable-xctest --scratch-path .build-thread \
	  --sanitize thread $(UNIT_TESTS)

install: release ## PREFIX=/usr/local, with manual page and completion for bash, zsh and fish
	install -D -m 755 -s $(CLIO) "$(DESTDIR)$(PREFIX)/bin/clio"
	@$(CLIO) man | install -D -m 644 /dev/stdin "$(DESTDIR)$(PREFIX)/share/man/man1/clio.1"
	@for completion in bash:bash-completion/completions/clio zsh:zsh/site-functions/_clio \
	  fish:fish/vendor_completions.d/clio.fish; do \
	  $(CLIO) --generate-completion-script $${completion%%:*} \
	    | install -D -m 644 /dev/stdin "$(DESTDIR)$(PREFIX)/share/$${completion#*:}"; \
	done

clean: ## removes what was built
	rm -rf .build .build-* .venv

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16
