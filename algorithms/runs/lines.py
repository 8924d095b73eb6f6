"""Whole lines of a complex image: which band they really hold, and how many of them fit into memory."""

from __future__ import annotations

from ..checks import InputError
from ..grid import Grid, Window
from ..io.engine import MEBIBYTE, BlockPlan, block_cache, output_block
from ..io.slc import Slc
from ..io.slc_metadata import HAMMING, NO_WINDOW
from ..reporting import Reporter
from ..subband.applicability import SubbandSystem
from ..subband.spectrum import RangeSpectrum, SpectrumSum
from .common import RunSettings

#: Lines of each image from which the spectrum is measured.
SPECTRUM_LINES = 512
#: GDAL's block cache while the spectrum is measured [bytes].
SPECTRUM_CACHE = 32 * MEBIBYTE
#: Lines that make Fourier transforms worth their calls.
FEWEST_LINES = 32
#: A bandwidth of the metadata that differs by more than this share from the spectrum is not believed.
_BANDWIDTH_TOLERANCE = 0.025
#: A band whose measured centre lies closer to the carrier than this share of the band is taken to be centred.
_CENTRE_TOLERANCE = 0.01
#: Share of a sub-band that may lie outside the band of the secondary before the user is told.
_MISSING_TOLERANCE = 0.05
#: Share of a sub-band beyond which it is refused: its centroid is an eighth of the sub-bands' distance off, or worse.
_MISSING_LIMIT = 0.5
#: Hamming coefficients of the two images that differ by more than this are told.
_WEIGHTING_TOLERANCE = 0.1


def whole_lines(
    grid: Grid,
    row_bytes: int,
    settings: RunSettings,
    *,
    kept_bytes: int = 0,
    fewest_rows: int = 1,
    row_words: str,
    otherwise: str = "",
) -> BlockPlan:
    """Strips of whole rows of ``grid``, as many as memory allows.

    Parameters
    ----------
    grid : Grid
        Of the result.
    row_bytes : int
        What one of its rows takes while it is worked on.
    settings : RunSettings
    kept_bytes : int
        What stays in memory until the end.
    fewest_rows : int
        Rows of a strip, where memory allows.
    row_words : str
        What one row means, for the message.
    otherwise : str
        What else than more memory would help, for the message.

    Raises
    ------
    InputError
        If one row does not fit; the message names the MEMORY that is needed.
    """
    cache = int(min(max(settings.memory_mb / 8.0, 8.0), 128.0) * MEBIBYTE)
    budget = settings.memory_mb * MEBIBYTE - cache - kept_bytes
    if budget < row_bytes:
        needed = (cache + kept_bytes + row_bytes) // MEBIBYTE + 2
        raise InputError(
            f"MEMORY of {settings.memory_mb:g} MB is too small for {row_words} and the result. Set MEMORY to "
            f"{needed} MB or more{f', or {otherwise}' if otherwise else ''}."
        )
    threads = max(1, min(settings.worker_threads, int(budget // row_bytes), grid.height))
    share = int(budget // (threads * row_bytes))
    wanted_rows = max(1, fewest_rows, grid.height // (8 * threads))
    rows = max(1, min(share, wanted_rows, grid.height))
    windows = tuple(Window(row, 0, min(rows, grid.height - row), grid.width) for row in range(0, grid.height, rows))
    threads = min(threads, len(windows))
    return BlockPlan(
        windows=windows,
        block=(rows, grid.width),
        threads=threads,
        blocks_in_flight=threads,
        memory_bytes=int(cache + kept_bytes + threads * rows * row_bytes),
        cache_bytes=cache,
        reads_per_tile=1.0,
        output_block=output_block(grid.height, grid.width, (rows, grid.width)),
    )


def measured_spectrum(slc: Slc, sampling_rate: float) -> RangeSpectrum:
    """Range spectrum of a bounded number of lines spread over the image."""
    lines, samples = slc.shape
    total = SpectrumSum(samples)
    step = max(1, lines // SPECTRUM_LINES)
    strip = 64
    # What is read here once need not stay in GDAL's cache, which counts as memory.
    with block_cache(SPECTRUM_CACHE):
        for start in range(0, lines, strip * step):
            total.add(slc.read(Window(start, 0, min(strip, lines - start), samples)))
    return total.measure(sampling_rate)


def band_to_use(slc: Slc, reporter: Reporter) -> tuple[float, float, float]:
    """Bandwidth and centre [Hz] and window coefficient to work with; where file and spectrum disagree the user is told.

    The centre counts from the carrier.

    Raises
    ------
    InputError
        If the sampling rate is not known, or neither the file nor the spectrum tells the bandwidth.
    """
    metadata = slc.metadata
    spectrum = measured_spectrum(slc, metadata.need("sampling_rate"))
    bandwidth, centre = metadata.range_bandwidth, spectrum.centre if spectrum.visible else 0.0
    if spectrum.visible:
        reporter.info(
            f"Measured range spectrum: {spectrum.lower / 1e6:+.3f} to {spectrum.upper / 1e6:+.3f} MHz about the "
            f"carrier, Hamming coefficient {spectrum.window_coefficient:.3f}."
        )
        if bandwidth is None:
            bandwidth = spectrum.bandwidth
            reporter.warn(f"The bandwidth is not known; the measured one is used: {bandwidth / 1e6:.4g} MHz.")
        elif abs(spectrum.bandwidth / bandwidth - 1.0) > _BANDWIDTH_TOLERANCE:
            reporter.warn(
                f"{slc.name}: the bandwidth is said to be {bandwidth / 1e6:.4g} MHz, but the spectrum is "
                f"{spectrum.bandwidth / 1e6:.4g} MHz wide. The spectrum is right; its width is used, not the "
                "RANGE_BANDWIDTH that was said."
            )
            bandwidth = spectrum.bandwidth
    if bandwidth is not None and abs(centre) < _CENTRE_TOLERANCE * bandwidth:
        # The fit of the edges is no better than this.
        centre = 0.0
    if bandwidth is None:
        raise InputError(
            "RANGE_BANDWIDTH is missing: the file does not say it, and the edges of its spectrum cannot be seen. "
            "Give it."
        )
    if metadata.window == NO_WINDOW:
        coefficient = 1.0
    elif metadata.window in (HAMMING, None) and metadata.window_coefficient is not None:
        coefficient = metadata.window_coefficient
    elif spectrum.visible:
        coefficient = spectrum.window_coefficient
    else:
        coefficient = 1.0
        reporter.warn("The weighting of the spectrum is unknown and cannot be measured: none is taken off.")
    return bandwidth, centre, coefficient


def compare_secondary(
    secondary: Slc, sampling_rate: float, system: SubbandSystem, centre: float, coefficient: float, reporter: Reporter
) -> None:
    """Tell where the sub-bands, laid out by the reference, are not in the spectrum of the secondary.

    Parameters
    ----------
    secondary : Slc
    sampling_rate : float
        [Hz]
    system : SubbandSystem
        Sub-bands and their distance.
    centre : float
        Middle between them, from the carrier [Hz].
    coefficient : float
        Hamming coefficient that is divided out of both images.
    reporter : Reporter

    Raises
    ------
    InputError
        If more than half of a sub-band is missing: the difference would be mostly noise of the wrong frequency.
    """
    spectrum = measured_spectrum(secondary, sampling_rate)
    if not spectrum.visible:
        return
    # Counted around the circle of frequencies from the middle of the sub-bands.
    shift = (spectrum.centre - centre + 0.5 * sampling_rate) % sampling_rate - 0.5 * sampling_rate
    reach = 0.5 * (system.separation + system.subband_bandwidth)
    missing = {
        "lower": shift - 0.5 * spectrum.bandwidth + reach,
        "upper": reach - shift - 0.5 * spectrum.bandwidth,
    }
    for name, width in missing.items():
        share = min(width / system.subband_bandwidth, 1.0)
        if share > _MISSING_TOLERANCE:
            words = (
                f"{secondary.name}: its spectrum reaches from {spectrum.lower / 1e6:+.3f} to "
                f"{spectrum.upper / 1e6:+.3f} MHz about the carrier, so {100 * share:.0f} % of the {name} sub-band is "
                "not in it. That part is noise, and the centroid, hence the displacement, is wrong by a share. Give "
                "narrower sub-bands that both images hold (SUBBAND_BANDWIDTH, FREQUENCY_OFFSET), or images of one mode."
            )
            if share > _MISSING_LIMIT:
                raise InputError(words)
            reporter.warn(words)
    if abs(spectrum.window_coefficient - coefficient) > _WEIGHTING_TOLERANCE:
        reporter.warn(
            f"{secondary.name}: its spectrum is weighted by a Hamming window of {spectrum.window_coefficient:.2f}, but "
            f"{coefficient:.2f} (of the reference, or as given) is taken off both images. The centroids of the "
            "sub-bands are then off by a few percent, and displacement with them. Process both images alike, or check "
            "WINDOW."
        )
