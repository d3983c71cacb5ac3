# make demo    from a fresh machine with Swift to an exported glossary
# make test    every test
# make test-page  the page in a real browser, as a part of make test
# make lint    the formatter's opinion
# make fuzz    every reader and the checks against damaged input, a minute each
# make clean-text  what the checks find in a million words of Debian
# make install the program and its glossaries under $(PREFIX)

SHELL := /bin/bash
PREFIX ?= /usr/local
DEMO ?= .build/demo
LIBRARIES := libicu-dev libxml2-dev libsqlite3-dev zlib1g-dev
PROGRAM := .build/release/doichieu
PAGES := $(sort $(wildcard Corpus/pages/*.txt Corpus/pages/*.html))

.PHONY: demo test test-page lint fuzz clean-text build setup install bench clean

## Installs the libraries that are missing; the only step that needs rights.
setup:
	@command -v swift >/dev/null || { echo "doichieu needs Swift 6.1 or newer: https://www.swift.org/install/linux/"; exit 1; }
	@missing=""; for package in $(LIBRARIES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  echo "installing$$missing"; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing; \
	fi

build: setup
	swift build -c release --product doichieu

demo: build
	@mkdir -p $(DEMO) && rm -f $(DEMO)/glossary.sqlite
	@echo; echo "The titles on $(words $(PAGES)) pages of Corpus/:"; echo
	@$(PROGRAM) extract --glossary $(DEMO)/glossary.sqlite --kind title --min-score 0.9 $(PAGES)
	@echo; echo "All terms, into a new glossary:"
	@$(PROGRAM) extract --into --glossary $(DEMO)/glossary.sqlite $(PAGES) >/dev/null
	@$(PROGRAM) export --to omegat -o glossary.tsv --glossary $(DEMO)/glossary.sqlite
	@$(PROGRAM) export --to tbx -o glossary.tbx --glossary $(DEMO)/glossary.sqlite
	@echo; echo "The glossary is in $(CURDIR)/glossary.tsv and $(CURDIR)/glossary.tbx."
	@echo "Ask it:  $(PROGRAM) lookup \"thu truong bo ngoai giao\" --glossary $(DEMO)/glossary.sqlite"

test: setup
	swift build --build-tests
	swift test --skip-build
	Tests/Interface/run
	$(MAKE) test-page

## The page in a real browser; pictures of its screens are left in .build/screenshots.
test-page: setup
	swift build --product doichieu
	Tests/Browser/run

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

fuzz: setup
	Tests/Fuzz/run

clean-text: setup
	Tests/CleanText/run

bench: setup
	swift build -c release --product doichieu-bench
	.build/release/doichieu-bench

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doichieu/Glossaries
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/doichieu
	install -m 644 Glossaries/*.tsv $(DESTDIR)$(PREFIX)/share/doichieu/Glossaries
	cp -r Sources/WebPage/Page $(DESTDIR)$(PREFIX)/share/doichieu/

clean:
	rm -rf .build
