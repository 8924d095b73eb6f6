#!/usr/bin/env bash
# Build dist/mining_insar-<version>.zip from the last commit, with what .gitattributes does not exclude, and check it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's/^version=//p' metadata.txt)
zip=dist/mining_insar-$version.zip
if [ -n "$(git status --porcelain)" ]; then
    echo "note: there are changes that are not committed; the package is the last commit without them" >&2
fi
mkdir -p dist
git archive --format=zip --prefix=mining_insar/ --output="$zip" HEAD
.venv/bin/python scripts/check_package.py "$zip"
