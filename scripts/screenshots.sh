#!/usr/bin/env bash
# Every picture of docs/images/ anew, each by its own script; some five minutes on two cores.
# usage: scripts/screenshots.sh [OUT_DIR]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=${1:-docs/images}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/started"

for script in desktop explorer network; do
    echo "$script"
    bash scripts/screenshot.sh "scripts/${script}_screenshot.py" "$out"
done
echo "language"
SHOT_LOCALE=zh-Hans bash scripts/screenshot.sh scripts/language_screenshot.py "$out"
echo "tutorial"
bash scripts/tutorial.sh "$work/tutorial" "$out"

old=$(find "$out" -name '*.png' ! -newer "$work/started")
if [ -n "$old" ]; then
    printf 'ERROR: these pictures were not taken, or no script takes them any more:\n%s\n' "$old" >&2
    exit 1
fi
ls -l "$out"
