#!/usr/bin/env bash
# Build dist/mining_insar-<version>.zip from the last commit, with what .gitattributes does not exclude, and the manual as
# HTML (of the pages as they lie here); check it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's/^version=//p' metadata.txt)
zip=dist/mining_insar-$version.zip
if [ -n "$(git status --porcelain)" ]; then
    echo "note: there are changes that are not committed; the package is the last commit without them" >&2
fi
mkdir -p dist
git archive --format=zip --prefix=mining_insar/ --output="$zip" HEAD
if [ -e .venv-docs/.requirements ]; then
    pages=$(mktemp -d)
    trap 'rm -rf "$pages"' EXIT
    .venv-docs/bin/python scripts/make_manual.py "$pages/manual" "$zip" >/dev/null
else
    echo "note: Sphinx is not set up, so the manual is not in the package; its buttons lead to the web" >&2
fi
.venv/bin/python scripts/check_package.py "$zip"
