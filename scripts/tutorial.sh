#!/usr/bin/env bash
# The commands of docs/tutorial.md as they stand there, in a folder and a profile of their own.
# usage: tutorial.sh FOLDER [PICTURES]
#
# FOLDER/logs has the commands (N.sh) and the log (N.log) of each numbered section. PICTURES is a folder: the contact sheet
# and the top of the report are put there (tutorial_sheet.png, tutorial_report.png; needs chromium and imagemagick).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mkdir -p "$1/logs" && cd "$1" && pwd)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/plugins" "$scratch/profile"
ln -s "$root" "$scratch/plugins/mining_insar"
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$scratch/plugins QGIS_CUSTOM_CONFIG_PATH=$scratch/profile
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV
qgis_process plugins enable mining_insar > "$folder/logs/enable.log" 2>&1 || { cat "$folder/logs/enable.log"; exit 1; }

awk -v logs="$folder/logs" '
    /^## [0-9]+\./ { split($2, part, "."); number = part[1] }
    /^```$/ { on = 0 }
    on { print > (logs "/" number ".sh") }
    /^```sh$/ { on = 1 }
' "$root/docs/tutorial.md"
for script in $(find "$folder/logs" -name '[0-9]*.sh' | sort -V); do
    log=${script%.sh}.log
    if ! (cd "$folder" && bash -e "$script") > "$log" 2>&1; then
        cat "$log"
        echo "ERROR: section $(basename "$script" .sh) of docs/tutorial.md failed" >&2
        exit 1
    fi
done

if [ $# -gt 1 ]; then
    pictures=$(mkdir -p "$2" && cd "$2" && pwd)
    convert "$folder/results/sheet.png" -resize 900x -dither None -colors 128 "PNG8:$pictures/tutorial_sheet.png"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1100,2000 \
        --user-data-dir="$scratch/chromium" --screenshot="$scratch/report.png" "file://$folder/report.html" \
        > "$folder/logs/chromium.log" 2>&1
    convert "$scratch/report.png" -resize 75% -dither None -colors 128 "PNG8:$pictures/tutorial_report.png"
fi
