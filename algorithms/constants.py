"""Physical constants and the sensors of the two papers, each with unit and source."""

from __future__ import annotations

from dataclasses import dataclass

#: Speed of light in vacuum [m/s] (exact, SI).
SPEED_OF_LIGHT = 299_792_458.0
#: Days in a year: years = days / 365.25 (GMTSAR divides by 365.0; velocities differ by 0.068 %).
DAYS_PER_YEAR = 365.25
#: Memory budget of a run when the user gives none [MB].
DEFAULT_MEMORY_MB = 1024
#: Millimetres in a metre: metres inside, millimetres where a person reads.
MM_PER_M = 1000.0


@dataclass(frozen=True)
class Sensor:
    """A radar as the formulas need it.

    Attributes
    ----------
    name : str
    carrier_frequency : float
        Centre frequency of the full band [Hz].
    source : str
        Where the numbers come from.
    range_bandwidth : float or None
        Bandwidth of the chirp [Hz]. Modes and beams differ: what counts for an image is its annotation.
    incidence : float or None
        A usual incidence angle of the mode [deg], for planning only.
    revisit_days : float or None
        Repeat cycle of one satellite [days].
    """

    name: str
    carrier_frequency: float
    source: str
    range_bandwidth: float | None = None
    incidence: float | None = None
    revisit_days: float | None = None

    @property
    def wavelength(self) -> float:
        """Wavelength [m] = c / carrier frequency."""
        return SPEED_OF_LIGHT / self.carrier_frequency


_TERRASAR = "DLR TerraSAR-X basic product specification TX-GS-DD-3302 (9.65 GHz, 11 days)"
_ALOS2 = "JAXA ALOS-2/PALSAR-2 format description; Tang et al. 2023, Table 2"

SENSORS = {
    "sentinel1": Sensor(
        "Sentinel-1",
        5.405000454e9,
        "ESA Sentinel-1 product annotation: radarFrequency, rangeProcessing (IW1 56.5, IW2 48.3, IW3 42.8 MHz)",
        56.5e6,
        34.0,
        12.0,
    ),
    "alos2": Sensor("ALOS-2 PALSAR-2", 1.2365e9, f"{_ALOS2}; ScanSAR and 10 m stripmap", 28e6, 39.0, 14.0),
    "alos2_84": Sensor("ALOS-2 PALSAR-2, 84 MHz", 1.2575e9, "JAXA PALSAR-2, ultra-fine 3 m stripmap", 84e6, 39.0, 14.0),
    "terrasarx_100": Sensor(
        "TerraSAR-X, 100 MHz", 9.65e9, f"{_TERRASAR}, stripmap; Diao et al. 2023, Table 3", 100e6, 41.07, 11.0
    ),
    "terrasarx_150": Sensor("TerraSAR-X, 150 MHz", 9.65e9, f"{_TERRASAR}, stripmap and spotlight", 150e6, 41.07, 11.0),
    "terrasarx_300": Sensor(
        "TerraSAR-X, 300 MHz", 9.65e9, f"{_TERRASAR}, high-resolution and staring spotlight", 300e6, 41.07, 11.0
    ),
    "cosmoskymed": Sensor(
        "COSMO-SkyMed HIMAGE",
        9.6e9,
        "ASI COSMO-SkyMed system description: 9.6 GHz; the chirp of HIMAGE changes with the beam, 96 MHz here",
        96e6,
        40.0,
        16.0,
    ),
    "nisar_77": Sensor("NISAR, 77 MHz", 1.2575e9, "NASA/ISRO NISAR handbook: L-band, 77 MHz mode", 77e6, 40.0, 12.0),
    "lutan1": Sensor(
        "LuTan-1",
        1.26e9,
        "Wang et al. 2024, doi 10.1109/MGRS.2024.3478761: L-band, at most 150 MHz; chirps differ by mode",
        150e6,
        40.0,
        8.0,
    ),
}
