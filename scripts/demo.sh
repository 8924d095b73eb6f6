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
started=$SECONDS
mkdir -p "$scratch/plugins" "$scratch/profile"
ln -s "$root" "$scratch/plugins/mining_insar"
export QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH=$scratch/plugins QGIS_CUSTOM_CONFIG_PATH=$scratch/profile
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV

tell() { PYTHONPATH=$scratch/plugins "$python" "$root/scripts/demo_mines.py" "$@"; }

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
step simulate mininginsar:simulatestack --SCENARIO=demo --SENSOR=sentinel1 --SEED=7 --PIXEL_SIZE=50 \
    --DECORRELATED=0.1 --UNWRAPPING_ERRORS=5 --GNSS=daily --OUTPUT_FOLDER="$folder/mine"

echo "== What the stack is worth"
step quality mininginsar:stackquality --FOLDER="$folder/mine/interferograms" --REPORT="$folder/quality.html" \
    --MEAN_COHERENCE="$folder/mean_coherence.tif"

area=$("$python" "$root/scripts/demo_result.py" --reference "$folder")
echo "== From interferograms to displacement, relative to stable ground"
step sbas mininginsar:sbas --FOLDER="$folder/mine/interferograms" --REFERENCE_AREA="$area" \
    --TIMESERIES="$folder/timeseries.tif" --VELOCITY="$folder/velocity.tif" --VELOCITY_STD="$folder/velocity_std.tif" \
    --TEMPORAL_COHERENCE="$folder/temporal_coherence.tif" --FLAGS="$folder/flags.tif"

"$python" "$root/scripts/demo_result.py" "$folder"

echo
echo "== Whole-cycle errors mended by phase closure, the air taken off by common-scene stacking outside the concessions"
step mended mininginsar:unwrappingcorrection --FOLDER="$folder/mine/interferograms" --REFERENCE_AREA="$area" \
    --OUTPUT="$folder/mended.h5" --REPORT="$folder/mended.html" --BAD_LOOPS="$folder/bad_loops.tif"
step mended_sbas mininginsar:sbas --STACK="$folder/mended.h5" --REFERENCE_AREA="$area" \
    --ATMOSPHERE=css --ATMOSPHERE_MASK="$folder/mine/concessions.gpkg" \
    --TIMESERIES="$folder/mended_timeseries.tif" --VELOCITY="$folder/mended_velocity.tif" \
    --VELOCITY_STD="$folder/mended_velocity_std.tif" --SIGMA="$folder/mended_sigma.tif"
"$python" "$root/scripts/demo_result.py" --mended "$folder"

echo
echo "== The same ground seen by ALOS-2, L-band: 15 dates, 25 interferograms"
step alos2_simulate mininginsar:simulatestack --SCENARIO=demo --SENSOR=alos2 --SEED=7 --PIXEL_SIZE=50 --GNSS=none \
    --OUTPUT_FOLDER="$folder/alos2"
step alos2_sbas mininginsar:sbas --FOLDER="$folder/alos2/interferograms" --REFERENCE_AREA="$area" \
    --TIMESERIES="$folder/alos2_timeseries.tif" --VELOCITY="$folder/alos2_velocity.tif" \
    --VELOCITY_STD="$folder/alos2_velocity_std.tif"

echo "== What the mines did, and what they did in truth"
step concessions mininginsar:concessionstats --CONCESSIONS="$folder/mine/concessions.gpkg" \
    --VELOCITY="$folder/velocity.tif" --VELOCITY="$folder/alos2_velocity.tif" \
    --VELOCITY_STD="$folder/velocity_std.tif" --VELOCITY_STD="$folder/alos2_velocity_std.tif" \
    --TIMESERIES="$folder/timeseries.tif" --TIMESERIES="$folder/alos2_timeseries.tif" \
    --NAMES="Sentinel-1;ALOS-2;Sentinel-1;ALOS-2" --TABLE="$folder/table4.csv" \
    --STATISTICS="$folder/concessions.csv" --CONCESSION_STATS="$folder/concessions.gpkg" --REPORT="$folder/concessions.html"
step concessions_truth mininginsar:concessionstats --CONCESSIONS="$folder/mine/concessions.gpkg" \
    --VELOCITY="$folder/mine/truth/velocity.tif" --VELOCITY="$folder/alos2/truth/velocity.tif" \
    --TIMESERIES="$folder/mine/truth/los_displacement.tif" --TIMESERIES="$folder/alos2/truth/los_displacement.tif" \
    --NAMES="Sentinel-1;ALOS-2;Sentinel-1;ALOS-2" --STATISTICS="$folder/concessions_truth.csv"
step bowls mininginsar:detectbowls --VELOCITY="$folder/velocity.tif" --VELOCITY_STD="$folder/velocity_std.tif" \
    --TIMESERIES="$folder/timeseries.tif" --CONCESSIONS="$folder/mine/concessions.gpkg" \
    --BOWLS="$folder/bowls.gpkg" --TABLE="$folder/bowls.csv" --REPORT="$folder/bowls.html"

tell --places "$folder"
echo "== The bowls of Maliantai from north to south (MP1 to MP3): phases, and a profile through them (A-A')"
step phases mininginsar:phases --TIMESERIES="$folder/mended_timeseries.tif" --POINTS="$folder/points.gpkg" \
    --TABLE="$folder/phases.csv"
step phases_truth mininginsar:phases --TIMESERIES="$folder/mine/truth/los_displacement.tif" \
    --POINTS="$folder/points.gpkg" --TABLE="$folder/phases_truth.csv"
step profile mininginsar:profile --LINES="$folder/line.gpkg" --TIMESERIES="$folder/timeseries.tif" --N_DATES=10 \
    --WIDTH=100 --PROFILES="$folder/profiles.gpkg" --TABLE="$folder/profiles.csv" --FIGURE="$folder/profiles.png"

echo "== Does GPS agree? Circles of 50 m on pixels of 50 m, as in the paper; the third product is the truth itself"
step gnss mininginsar:gnssvalidation --TIMESERIES="$folder/timeseries.tif" --TIMESERIES="$folder/alos2_timeseries.tif" \
    --TIMESERIES="$folder/mine/truth/los_displacement.tif" --PRODUCT_NAMES="Sentinel-1;ALOS-2;truth" \
    --STATIONS="$folder/mine/stations.gpkg" --OBSERVATIONS="$folder/mine/gnss" \
    --CONCESSIONS="$folder/mine/concessions.gpkg" --SUBTRACT_REFERENCE=true --RADIUS=50 \
    --STATION_STATS="$folder/stations.gpkg" --MINE_STATS="$folder/gnss_mines.csv" --SERIES="$folder/gnss_series.csv" \
    --REPORT="$folder/gnss.html"

echo "== Do the sensors agree?"
step sensors mininginsar:comparesensors --TIMESERIES="$folder/timeseries.tif" \
    --TIMESERIES_2="$folder/alos2_timeseries.tif" --PRODUCT_NAMES="Sentinel-1;ALOS-2" --POINTS="$folder/points.gpkg" \
    --LINES="$folder/line.gpkg" --DIFFERENCE="$folder/difference.tif" --STATISTICS="$folder/aliasing.csv" \
    --SERIES="$folder/sensors_series.csv" --PROFILES="$folder/sensors_profiles.csv" --REPORT="$folder/sensors.html"

tell "$folder"

echo
echo "== The series as one picture, and the whole job as one page"
step sheet mininginsar:contactsheet --TIMESERIES="$folder/mended_timeseries.tif" \
    --CONCESSIONS="$folder/mine/concessions.gpkg" --SHEET="$folder/sheet.png"
step job mininginsar:report --RESULTS="$folder" --STACK="$folder/mended.h5" --TITLE="The simulated mine" \
    --REPORT="$folder/job.html" --PDF="$folder/job.pdf"
echo "Everything with what cannot be trusted, and why: $folder/job.html, and on paper: $folder/job.pdf"

echo
echo "== A face too fast for interferograms: a pair of X-band images 12 cycles of 11 days apart, by sub-band InSAR"
step subband_simulate mininginsar:simulateslc --CYCLES=12 --SEED=7 --REFERENCE="$folder/slc_reference.tif" \
    --SECONDARY="$folder/slc_secondary.tif" --TRUE_VERTICAL="$folder/subband_truth.tif"
step subband_interferogram mininginsar:subbandinterferogram --REFERENCE_SLC="$folder/slc_reference.tif" \
    --SECONDARY_SLC="$folder/slc_secondary.tif" --TREND=none --PHASE="$folder/subband_phase.tif" \
    --PHASE_STD="$folder/subband_phase_std.tif"
step subband_displacement mininginsar:subbanddisplacement --PHASE="$folder/subband_phase.tif" \
    --PHASE_STD="$folder/subband_phase_std.tif" --LOS="$folder/subband_los.tif" \
    --VERTICAL="$folder/subband_vertical.tif" --VERTICAL_STD="$folder/subband_vertical_std.tif"
"$python" "$root/scripts/demo_subband.py" "$folder"
echo
echo "$((SECONDS - started)) s in all"
