#!/bin/bash
# A picture of the real QGIS desktop, without a screen: Xvfb, a window manager, a fresh profile with the plugin enabled.
# Needs qgis, xvfb, openbox and imagemagick (apt).
#
# usage: scripts/screenshot.sh [SCRIPT.py] [OUT_DIR]
#
# SCRIPT.py (default: desktop_screenshot.py beside this file) runs inside QGIS and saves its pictures into $SHOT_DIR, which is
# OUT_DIR (default: docs/images). SHOT_SECONDS (default 240) bounds the run, SHOT_LOCALE
# (default en_US) is the language of QGIS. The log of QGIS stays in the scratch folder and
# is printed when something went wrong.
set -u
root=$(realpath "$(dirname "$0")/..")
script=$(realpath "${1:-$root/scripts/desktop_screenshot.py}")
out=${2:-$root/docs/images}
mkdir -p "$out" && out=$(realpath "$out") || exit 1

for tool in qgis Xvfb openbox import; do
    command -v "$tool" > /dev/null || { echo "$tool is missing: apt install qgis xvfb openbox imagemagick" >&2; exit 1; }
done

scratch=$(mktemp -d)
trap 'kill "${manager:-}" "${server:-}" 2> /dev/null; rm -rf "$scratch"' EXIT

# The folder of a clone may have any name; the plugin has one.
mkdir -p "$scratch/plugins" "$scratch/xdg" "$scratch/tmp" "$scratch/work" "$scratch/profiles/default/QGIS"
chmod 700 "$scratch/xdg"
ln -s "$root" "$scratch/plugins/mining_insar"
cat > "$scratch/profiles/default/QGIS/QGIS3.ini" << 'INI'
[PythonPlugins]
processing=true
mining_insar=true
[qgis]
checkVersion=false
showTips=false
enableMacros=Never
[app]
newsfeedEnabled=false
[core]
NewsFeed\httpsfeedqgisorg\disabled=true
[locale]
userLocale=en_US
overrideFlag=true
INI
sed -i "s/^userLocale=.*/userLocale=${SHOT_LOCALE:-en_US}/" "$scratch/profiles/default/QGIS/QGIS3.ini"

# -displayfd lets the server choose a display that is free and say which.
mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3> "$scratch/display" > /dev/null 2>&1 &
server=$!
read -r -t 20 number < "$scratch/display" || { echo "Xvfb did not start" >&2; exit 1; }
export DISPLAY=:$number
openbox > /dev/null 2>&1 &
manager=$!

unset QT_QPA_PLATFORM
# Layers in the folder for temporary files would be marked as such in the picture: SHOT_WORK is another one.
export SHOT_DIR=$out SHOT_WORK=$scratch/work TMPDIR=$scratch/tmp
QGIS_PLUGINPATH=$scratch/plugins QGIS_CUSTOM_CONFIG_PATH=$scratch XDG_RUNTIME_DIR=$scratch/xdg \
    timeout "${SHOT_SECONDS:-240}" qgis --nologo --noversioncheck --profile default --code "$script" > "$scratch/qgis.log" 2>&1
code=$?
if [ "$code" -ne 0 ]; then
    cat "$scratch/qgis.log" >&2
    echo "QGIS ended with code $code" >&2
fi
exit "$code"
