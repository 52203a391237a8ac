# What a person types. `make` alone lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# The demo is built as of one moment, so that its bytes never change on their own.
AS_OF := 2026-11-20T08:00
TOOLS := .tools
RESULTS := $(TOOLS)/results
VENV := $(TOOLS)/venv
TOOL := .build/release/bieuduong
SOURCES := --content content --templates templates
# Tests make small sites by the hundred, and throw them away. In memory, where there is room, that
# takes half the time.
ROOM := $(shell df --output=avail,target /dev/shm | awk '$$1 + 0 > 2000000 { print $$2 }')
swift-folders := Sources Plugins Tests
SWIFT := $(shell find $(swift-folders) -name '*.swift') Package.swift
PACKAGE := $(TOOLS)/package

# A tool that carries its runtime starts in a third of the time and, compiled as a whole, takes a tenth less for a build.
# A library in C notes where its sources lie: not where this folder does, so that a build is the same in any.
release-flags := --product bieuduong --static-swift-stdlib -Xswiftc -cross-module-optimization \
  -Xcc -ffile-prefix-map=$(CURDIR)/=

step := Tests/checks/step
build-packages := git:fetching-packages libcmark-dev:Markdown \
  libcurl4-openssl-dev:the-preview-server libqrencode-dev:codes-in-print \
  libssl-dev:digests libxml2-dev:spreadsheets libzip-dev:archives pkg-config:finding-libraries
picture-packages := libvips-tools:photographs fonts-noto-core:previews
package-packages := dpkg-dev:finding-what-the-tool-needs libicu-dev:its-licence libyaml-0-2:its-licence \
  python3-minimal:telling-what-is-in-it xz-utils:packing
check-packages := apache2-bin:asking-Apache caddy:asking-Caddy chromium:looking-at-pages curl:asking-other-sites fonts-liberation:letters-on-paper jq:commenting-as-CI-does \
  fonts-noto-core:Vietnamese-letters libicu-dev:its-licence libyaml-0-2:its-licence \
  libreoffice-calc:opening-the-tables nginx-light:weighing-pages-and-asking-nginx \
  openjdk-17-jre-headless:the-HTML-checker pandoc:Word-files poppler-utils:reading-printed-pages \
  python3-venv:the-checks rclone:deploying-as-CI-does rsync:deploying-as-CI-does weasyprint:PDF zbar-tools:reading-printed-codes

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 16

.PHONY: site
site: $(TOOL) $(TOOLS)/packages-pictures ## Build the demo into site/
	@$(step) site $(TOOL) build $(SOURCES) --output site --as-of $(AS_OF)

.PHONY: test
test: ## Run all checks: lint, Swift tests, the committed site, pages; a look for each page
	@rm -rf $(RESULTS) && mkdir -p $(RESULTS)
	@$(MAKE) --keep-going lint swift-tests committed-site page-checks

.PHONY: test-all
test-all: ## The same, with every page in all looks: light and dark, narrow and wide, enlarged
	@$(MAKE) test LOOKS=--all

.PHONY: check
check: lint $(TOOL) ## Lint the code and check the demo's content
	@$(TOOL) check $(SOURCES) --as-of $(AS_OF)

.PHONY: format
format: ## Format every Swift file
	@swift format --in-place --recursive $(swift-folders) Package.swift

.PHONY: preview
preview: $(TOOL) ## Show the demo in the browser as its files are, and after each save
	@$(TOOL) serve $(SOURCES) --as-of $(AS_OF) --open

.PHONY: serve
serve: $(TOOL) $(TOOLS)/packages-serve $(TOOLS)/packages-pictures ## Serve the demo at http://127.0.0.1:8080/ as a web host would
	@$(TOOL) build $(SOURCES) --output $(TOOLS)/served --as-of $(AS_OF) --host nginx
	@python3 Tests/checks/serve.py $(TOOLS)/served $(TOOLS)/nginx 8080

.PHONY: faults
faults: $(TOOL) $(TOOLS)/packages-faults ## Kill builds, fill disks, cut the power, change files meanwhile (needs root; some half an hour)
	@python3 Tests/faults/run.py $(TOOL)

.PHONY: scale
scale: $(TOOL) $(TOOLS)/packages-scale ## Make the demo in parts with GNU parallel and with Slurm, and lose some (needs root)
	@$(step) scale-parallel Tests/scale/parallel $(TOOL) content
	@$(step) scale-slurm Tests/scale/slurm $(TOOL) content

# How long each target is fed; TARGETS are all of them where none is named.
SECONDS_EACH := 60
# Named once more at the end: where the compiler reads of the fuzzer before the address sanitizer it counts nothing of what is
# reached, and in which order the package manager names the two is chance.
fuzz-flags := --sanitize=fuzzer --sanitize=address -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld --disable-dead-strip
.PHONY: fuzz
fuzz: $(TOOLS)/packages-build ## Feed readers of other people's bytes with changed ones: SECONDS_EACH=3600, TARGETS='prose tables'
	@$(step) fuzz-build env FUZZING=1 swift build --scratch-path .build-fuzz --product Fuzz $(fuzz-flags)
	@Tests/fuzz/run .build-fuzz/debug/Fuzz $(SECONDS_EACH) $(TARGETS)

# Some suites take minutes already; under a sanitizer a test takes three to ten times as long.
UNDER := (Attesting|Content|Diagnostics|Digests|JSON|Markdown|Parallel|Preview|Publishing|Records|Tables|Templates)Tests\.
.PHONY: sanitize
sanitize: $(TOOL) $(TOOLS)/packages-pictures ## Run the Swift tests under the address and the thread sanitizer; UNDER=. all of them
	@$(step) address-build swift build --build-tests --sanitize=address --scratch-path .build-asan
	@$(step) address env TOOL=$(TOOL) ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --disable-xctest \
	  --sanitize=address --scratch-path .build-asan --filter "$(UNDER)"
	@$(step) thread-build swift build --build-tests --sanitize=thread --scratch-path .build-tsan
	@$(step) thread env TOOL=$(TOOL) swift test --skip-build --disable-xctest \
	  --sanitize=thread --scratch-path .build-tsan --filter "$(UNDER)"

.PHONY: bench
bench: $(TOOL) $(TOOLS)/ready ## Measure the speed of builds, of a page asked for, of a preview, and of reading on a slow line
	@python3 Tests/bench/bench.py
	@python3 Tests/bench/page.py
	@$(VENV)/bin/python Tests/bench/preview.py
	@$(VENV)/bin/python Tests/bench/reading.py

.PHONY: package
package: $(TOOL) $(TOOLS)/packages-package ## Make a Debian package, and an archive to unpack anywhere
	@$(step) package packaging/package $(TOOL) $(PACKAGE)

.PHONY: package-test
package-test: $(TOOLS)/packages-container
package-test: package $(TOOLS)/packages-bare ## Install it on bare Debian 12 and 13 and in a container, use it (needs root)
	@$(step) package-bookworm packaging/test bookworm $(PACKAGE)
	@$(step) package-trixie packaging/test trixie $(PACKAGE)
	@$(step) package-container packaging/test-container $(PACKAGE)

.PHONY: reproducible
reproducible: $(TOOLS)/packages-package ## Make the packages of the last commit twice, in two folders: they are the same
	@packaging/reproducible

.PHONY: behind
behind: ## Say which packages are behind their newest: 1 some are, 2 not all could be asked
	@packaging/behind

.PHONY: pictures
pictures: $(TOOL) $(TOOLS)/ready ## Take the pictures of the handbooks anew
	@$(step) pictures $(VENV)/bin/python packaging/pictures.py $(TOOL)

.PHONY: house
house: ## Measure the code: sizes, knots, what is said twice; long lines of prose
	@python3 -m unittest discover Tests/house
	@python3 Tests/house/prose.py
	@python3 Tests/house/measure.py

.PHONY: clean
clean: ## Remove what was built and fetched; site/ stays
	@rm -rf .build $(TOOLS)

# What the targets above are made of.

.PHONY: lint
lint:
	@$(step) lint swift format lint --strict --recursive $(swift-folders) Package.swift

.PHONY: swift-tests
swift-tests page-checks faults scale: export TMPDIR := $(or $(TMPDIR),$(ROOM),/tmp)
# The tool that tests run is the one that is shipped.
swift-tests: $(TOOL) $(TOOLS)/packages-pictures
	@$(step) test-build swift build --build-tests
	@$(step) swift-tests env TOOL=$(TOOL) swift test --skip-build --disable-xctest \
	  --xunit-output $(RESULTS)/swift.xml

.PHONY: committed-site
committed-site: $(TOOLS)/fresh-site
	@$(step) committed-site Tests/checks/same-site site $(TOOLS)/fresh-site

.PHONY: page-checks
page-checks: $(TOOLS)/fresh-site $(TOOLS)/ready
	@$(VENV)/bin/python Tests/checks/run.py $(TOOLS)/fresh-site $(LOOKS) --results $(RESULTS)/steps-pages

# Built from nothing each time, so that nothing old can hide a missing file.
.PHONY: $(TOOLS)/fresh-site
$(TOOLS)/fresh-site: $(TOOL) $(TOOLS)/packages-pictures
	@rm -rf $@
	@$(step) fresh-site $(TOOL) build $(SOURCES) --output $@ --as-of $(AS_OF)

$(TOOL): $(SWIFT) $(TOOLS)/commit | $(TOOLS)/packages-build
	@$(step) release-build swift build --configuration release $(release-flags)
	@touch $@

# The tool says which commit it is of; the file is touched only where that is another.
.PHONY: asked-each-time
$(TOOLS)/commit: asked-each-time
	@mkdir -p $(TOOLS)
	@Sources/Commit/commit | cmp --silent - $@ || Sources/Commit/commit >$@

$(TOOLS)/ready: Tests/checks/requirements.txt Tests/checks/judges.txt Tests/checks/tools.py \
  | $(TOOLS)/packages-check
	@$(step) python-tools /usr/bin/python3 Tests/checks/tools.py $(TOOLS)
	@touch $@

$(TOOLS)/packages-build: Makefile
	@Tests/checks/packages $(build-packages)
	@touch $@

$(TOOLS)/packages-pictures: Makefile
	@Tests/checks/packages $(picture-packages)
	@touch $@

$(TOOLS)/packages-check: Makefile
	@Tests/checks/packages $(check-packages)
	@touch $@

$(TOOLS)/packages-package: Makefile
	@Tests/checks/packages $(package-packages)
	@touch $@

$(TOOLS)/packages-faults: $(TOOLS)/packages-pictures
	@Tests/checks/packages e2fsprogs:disks-to-cut-the-power-of mount:mounting-them
	@touch $@

$(TOOLS)/packages-scale: $(TOOLS)/packages-pictures
	@Tests/checks/packages munge:a-cluster parallel:many-builds-at-once slurm-wlm:a-cluster
	@touch $@

$(TOOLS)/packages-bare: Makefile
	@Tests/checks/packages debootstrap:a-bare-Debian
	@touch $@

$(TOOLS)/packages-container: Makefile
	@Tests/checks/packages crun:running-containers curl:asking-one iproute2:its-network podman:making-its-image
	@touch $@

$(TOOLS)/packages-serve: Makefile
	@Tests/checks/packages nginx-light:the-web-server
	@touch $@
