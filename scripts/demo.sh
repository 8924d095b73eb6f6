#!/usr/bin/env bash
# A whole job on a simulated coal mine, with the calls a user would type; then estimate and truth side by side.
# usage: demo.sh FOLDER
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mkdir -p "$1" && cd "$1" && pwd)
python=${MINING_INSAR_PYTHON:-/usr/bin/python3}

# A profile of its own, in which the checkout is the plugin: nothing of the user's QGIS is touched.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/plugins" "$scratch/profile"
ln -s "$root" "$scratch/plugins/mining_insar"
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$scratch/plugins QGIS_CUSTOM_CONFIG_PATH=$scratch/profile
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV

step() {        # step NAME WORDS...: run qgis_process quietly, its log kept; show the log when it fails
    local log=$folder/$1.log start=$SECONDS
    shift
    printf '%s\n    qgis_process run' "$(basename "$log" .log)"
    printf ' %s' "${@//$folder/demo}"
    printf '\n'
    if ! qgis_process run "$@" >"$log" 2>&1; then
        cat "$log"
        echo "ERROR: this step failed; its log is $log" >&2
        exit 1
    fi
    printf '    %d s\n' $((SECONDS - start))
}

qgis_process plugins enable mining_insar >"$folder/enable.log" 2>&1 || { cat "$folder/enable.log"; exit 1; }

echo "== A mine that never existed, seen by Sentinel-1: 102 dates, 211 interferograms, a tenth of them bad"
step simulate mininginsar:simulatestack --SCENARIO=demo --SENSOR=sentinel1 --SEED=7 --DECORRELATED=0.1 \
    --UNWRAPPING_ERRORS=5 --GNSS=daily --OUTPUT_FOLDER="$folder/mine"

echo "== What the stack is worth"
step quality mininginsar:stackquality --FOLDER="$folder/mine/interferograms" --REPORT="$folder/quality.html" \
    --MEAN_COHERENCE="$folder/mean_coherence.tif"

area=$("$python" "$root/scripts/demo_result.py" --reference "$folder")
echo "== From interferograms to displacement, relative to stable ground"
step sbas mininginsar:sbas --FOLDER="$folder/mine/interferograms" --REFERENCE_AREA="$area" \
    --SMOOTHING=0.1 --ESTIMATE_DEM_ERROR=true \
    --TIMESERIES="$folder/timeseries.tif" --VELOCITY="$folder/velocity.tif" --VELOCITY_STD="$folder/velocity_std.tif" \
    --TEMPORAL_COHERENCE="$folder/temporal_coherence.tif" --DEM_ERROR="$folder/dem_error.tif" --FLAGS="$folder/flags.tif"

"$python" "$root/scripts/demo_result.py" "$folder"
