# Set-up, build and tests in single steps; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup setup-tests build plan report test test-clients bench bench-counts bench-hours bench-worlds bench-start compare-engines fuzz lint format coverage clean

DATE ?= 2025-10-09
PLAN ?= Samples/dushanbe-2025.xml
OUTPUT ?= dushanbe-$(DATE).kmz
SECONDS ?= 60
REPORTS ?= dushanbe-bulletins
REPORT_DAYS ?= 2025-10-07 2025-10-08 2025-10-09 2025-10-10 2025-10-11 2025-10-12 2025-10-13
FORMATTED = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzz

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1   \2/p' Makefile

setup: ## Install the libraries that the build needs (Debian, Ubuntu)
	@.ci/setup build

setup-tests: ## The same, and the tools that some tests compare with
	@.ci/setup test

build: ## Build the command, optimised
	@.ci/setup check
	swift build -c release --product planner

plan: setup ## Build, then plan the sample: PLAN, DATE and OUTPUT may be set
	swift build -c release --product planner
	.build/release/planner plan $(PLAN) --date $(DATE) --table -o $(OUTPUT)

report: setup-tests ## Bulletins of the sample for 7–13 October in three languages, printed too, and the map: REPORTS names the folder
	swift build -c release --product planner
	.build/release/planner report $(PLAN) --out-dir $(REPORTS) --languages tg,ru,en --streets --kmz --pdf --index \
	  $(REPORT_DAYS:%=--date %)
	.build/release/planner plan $(PLAN) --date $(DATE) --all-organisers -o $(REPORTS)-map.html >/dev/null

test: setup-tests lint ## Lint, build with warnings as errors, run all tests
	@time swift build --build-tests
	@time swift test --skip-build --disable-xctest

test-clients: build ## Let browsers and other programs read what the planner writes (Chromium, packages from PyPI)
	@.ci/test-clients

bench: setup ## Time the access engine on the reference work (PLANNER_BENCH) and check every cell
	swift build -c release --package-path Benchmarks
	@Benchmarks/.build/release/bench

bench-counts: setup ## Count the instructions of the engine's kernels; fails where one changed by more than 3 %
	swift build -c release --package-path Benchmarks
	@Benchmarks/counts

bench-hours: setup ## Time a million opening hours, and long ones; fails where one is not linear
	swift build -c release --package-path Benchmarks --product hours-bench
	@Benchmarks/.build/release/hours-bench

bench-worlds: setup ## Time plans in doubt: 15 and 60 unknowns, 2,000 venues, 14 days, on Porto's extract (PLANNER_MAPS)
	swift build -c release --package-path Benchmarks --product worlds-bench
	@Benchmarks/.build/release/worlds-bench

bench-start: build ## Time whole starts on Porto's extract: import beside planetsplitter (Debian routino), and a start with the index kept
	@python3 Benchmarks/start.py

compare-engines: ## Compare what is reached under a cordon with Valhalla (PyPI pyvalhalla, osmium), where installed
	swift build -c release --product planner
	@python3 Benchmarks/compare-engines.py

fuzz: ## Try arbitrary opening hours and tables for SECONDS (default 60); keeps what crashes
	@Fuzz/run $(SECONDS)

lint: ## Check the formatting
	swift format lint --strict --recursive --parallel $(FORMATTED)

format: ## Format the sources in place
	swift format --in-place --recursive --parallel $(FORMATTED)

coverage: setup-tests ## Run the tests and report line coverage; fails under 85 %
	@.ci/coverage 85

clean: ## Remove what was built
	rm -rf .build
