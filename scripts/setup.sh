#!/usr/bin/env bash
# Install what is missing to run and to test Mining InSAR on Debian 12 (or another Debian with apt). What is there is left
# alone, so a second call only looks.
#
# usage: scripts/setup.sh [--dry-run] [--bare] PART...
#   parts:  qgis        QGIS >= 3.40 and the Python packages of the plugin, from the system's packages
#           dev         .venv with the developer tools of requirements-dev.txt
#           peer        .venv-peer with MintPy (requirements-peer.txt), for comparisons; not fatal where it fails
#           qt6         .venv-qt6 with PyQt6 (requirements-qt6.txt), to check names against Qt 6; not fatal
#           docs        .venv-docs with what makes the manual (requirements-docs.txt); not fatal
#           screenshot  a virtual screen, a window manager, a browser and a Chinese font
#           translations  Qt's lrelease, which makes the .qm files
#   --dry-run  print the commands instead of running them
#   --bare     with --dry-run: as if nothing were installed yet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The system's Python, which is the one that has QGIS; another Python may come first on PATH.
python=${MINING_INSAR_PYTHON:-/usr/bin/python3}
modules="qgis numpy scipy matplotlib h5py numba pyproj osgeo ensurepip"
qgis_packages="qgis python3-qgis qgis-providers"
packages="$qgis_packages python3-venv python3-numpy python3-scipy python3-matplotlib python3-h5py python3-numba
          python3-pyproj python3-gdal gdal-bin"
screenshot_programs="Xvfb openbox import chromium fc-list"
screenshot_packages="xvfb openbox imagemagick chromium fontconfig fonts-wqy-microhei"

dry_run=false bare=false parts=()
for word in "$@"; do
    case $word in
        --dry-run) dry_run=true ;;
        --bare) bare=true ;;
        qgis | dev | peer | qt6 | docs | screenshot | translations) parts+=("$word") ;;
        *) sed -n '2,16s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
done
if $bare && ! $dry_run; then
    echo "--bare goes with --dry-run only" >&2
    exit 2
fi

say() { printf '%s\n' "$*"; }
warn() { printf '\n*** %s\n\n' "$*" >&2; }
die() { printf '\nERROR: %s\n' "$*" >&2; exit 1; }
run() { if $dry_run; then say "would run: $*"; else "$@"; fi; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        run env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        run sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        die "packages must be installed, but this is not root and there is no sudo. Ask an administrator to run: $*"
    fi
}

apt_get() { as_root apt-get -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@"; }

# --- QGIS ------------------------------------------------------------------------------------------------------------

what_lacks_for_qgis() {     # prints what is missing; nothing when all is there
    if $bare; then say "everything (--bare)"; return; fi
    command -v qgis_process >/dev/null || say "qgis_process"
    [ -x "$python" ] || { say "$python"; return; }
    # shellcheck disable=SC2086
    "$python" - $modules 2>/dev/null <<'PYTHON' || say "a QGIS that starts"
import importlib.util
import sys

missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]
print(*missing, sep="\n", end="\n" if missing else "")
if "qgis" not in missing:
    from qgis.core import Qgis

    if Qgis.versionInt() < 34000:
        print(f"QGIS 3.40 or newer (found {Qgis.version()})")
PYTHON
}

qgis_version_offered() {    # the newest version of QGIS that apt could install, empty when below 3.40
    local version
    if $bare; then return; fi
    version=$(apt-cache madison qgis 2>/dev/null | cut -d'|' -f2 | tr -d ' ' | sort -V | tail -n 1)
    if [ -n "$version" ] && dpkg --compare-versions "$version" ge 3.40; then say "$version"; fi
}

source_field() {            # source_field NAME RELEASE: a field of the configured source of that release's main packages
    apt-get indextargets --format "\$($1)" 'Created-By: Packages' "Release: $2" 'Component: main' 2>/dev/null | head -n 1
}

# Debian 12 itself has QGIS 3.22; its backports have 3.40. They live under the same address as the release itself.
add_backports() {
    local codename=$1 uri signed_by file content
    if [ -n "$(source_field REPO_URI "$codename-backports")" ] && ! $bare; then return; fi
    uri=$(source_field REPO_URI "$codename")
    [ -n "$uri" ] || die "no configured apt source has the suite $codename, so the address of $codename-backports is
unknown. Add that suite to the apt sources by hand and try again."
    file=/etc/apt/sources.list.d/$codename-backports.sources
    content=$(printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main' "$uri" "$codename")
    signed_by=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -f "$signed_by" ] && content=$(printf '%s\nSigned-By: %s' "$content" "$signed_by")
    say "Adding the suite $codename-backports of the configured mirror in $file"
    if $dry_run; then
        say "would write $file:"; say "$content"
    else
        say "$content" | as_root tee "$file" >/dev/null
    fi
    apt_get update -q
}

install_qgis() {
    local lacking codename version pin
    lacking=$(what_lacks_for_qgis)
    [ -n "$lacking" ] || return 0
    say "Missing: $(say "$lacking" | paste -sd ' ')"
    if ! command -v apt-get >/dev/null || [ ! -r /etc/os-release ]; then
        die "this script installs with apt (Debian). On another system install QGIS 3.40 or newer with its Python, and
numpy, scipy, matplotlib, h5py, numba, pyproj and GDAL for that same Python, and set MINING_INSAR_PYTHON to it."
    fi
    codename=$(. /etc/os-release && say "${VERSION_CODENAME:-}")
    apt_get update -q
    if [ -z "$(qgis_version_offered)" ]; then
        case $(. /etc/os-release && say "$ID") in
            debian) add_backports "$codename" ;;
            *) die "apt offers no QGIS 3.40 or newer here. Add a package source that has it (see the download page of
qgis.org for this system) and try again." ;;
        esac
        $dry_run || version=$(qgis_version_offered)
        [ -n "${version:-}" ] || $dry_run || die "apt offers no QGIS 3.40 or newer, $codename-backports included."
    fi
    # Only QGIS itself comes from the backports; the libraries stay those of the release.
    pin=$(mktemp)
    # shellcheck disable=SC2064
    trap "rm -f '$pin'" EXIT
    printf 'Package: src:qgis\nPin: release n=%s-backports\nPin-Priority: 990\n' "$codename" >"$pin"
    chmod 644 "$pin"
    # shellcheck disable=SC2086
    apt_get install -q -y --no-install-recommends -o "Dir::Etc::Preferences=$pin" $packages
    if ! $dry_run; then
        lacking=$(what_lacks_for_qgis)
        [ -z "$lacking" ] || die "still missing after the installation: $lacking"
    fi
}

install_lrelease() {
    if ! $bare && { command -v lrelease || [ -x /usr/lib/qt5/bin/lrelease ]; } >/dev/null; then return; fi
    command -v apt-get >/dev/null || die "lrelease is missing; install Qt's linguist tools."
    apt_get install -q -y --no-install-recommends qttools5-dev-tools
}

install_screenshot() {
    local program lacking=""
    for program in $screenshot_programs; do command -v "$program" >/dev/null || lacking="$lacking $program"; done
    [ -n "$lacking" ] || [ -n "$(fc-list :lang=zh)" ] || lacking=" a Chinese font"
    $bare && lacking=" everything (--bare)"
    [ -n "$lacking" ] || return 0
    say "Missing:$lacking"
    apt_get update -q
    # shellcheck disable=SC2086
    apt_get install -q -y --no-install-recommends $screenshot_packages
}

# --- virtual environments ---------------------------------------------------------------------------------------------

# make_venv FOLDER REQUIREMENTS "VENV OPTIONS" "PIP OPTIONS": built once, and again when the pins or the Python change.
make_venv() {
    local folder=$1 requirements=$2 venv_options=$3 pip_options=$4 stamp wanted
    stamp=$folder/.requirements
    wanted=$(readlink -f "$python"; cat "$requirements")
    if ! $bare && [ -x "$folder/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return 0; fi
    say "Setting up $folder from $requirements"
    # shellcheck disable=SC2086
    if $bare || [ "$(readlink -f "$folder/bin/python")" != "$(readlink -f "$python")" ] ||
        ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
        run "$python" -m venv --clear $venv_options "$folder" || return 1
    fi
    # shellcheck disable=SC2086
    run "$folder/bin/python" -m pip install --quiet --disable-pip-version-check $pip_options -r "$requirements" || return 1
    $dry_run || printf '%s\n' "$wanted" >"$stamp"
}

for part in "${parts[@]}"; do
    case $part in
        qgis) install_qgis ;;
        screenshot) install_screenshot ;;
        translations) install_lrelease ;;
        dev) make_venv .venv requirements-dev.txt --system-site-packages "" ||
            die "the developer tools could not be installed (see above); they come from the Python package index that
pip is configured for." ;;
        peer) make_venv .venv-peer requirements-peer.txt "" "--no-deps --only-binary :all:" ||
            warn "MintPy could not be installed: the tests that compare with it will be SKIPPED." ;;
        qt6) make_venv .venv-qt6 requirements-qt6.txt "" "--no-deps --only-binary :all:" ||
            warn "PyQt6 could not be installed: the check of names against Qt 6 will be SKIPPED." ;;
        docs) make_venv .venv-docs requirements-docs.txt "" "--no-deps --only-binary :all:" ||
            warn "Sphinx could not be installed: the manual cannot be built, and its test will be SKIPPED." ;;
    esac
done
