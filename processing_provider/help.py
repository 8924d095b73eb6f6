"""What is said about algorithms and parameters, written once: the dialog, ``qgis_process help`` and the manual read it.

Shared parameters are described here, in `SHARED`. What only one algorithm has is described in the `Texts` of that
algorithm, in its own file. A test fails where a parameter or an output has no words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

MANUAL_URL = "https://github.com/mining-insar/mining-insar/blob/main/docs"

STACK, INTERFEROMETRY, SUBBAND = "stack", "interferometry", "subband"
TIME_SERIES, TOOLS = "timeseries", "tools"
MINING, VALIDATION, REPORT = "mining", "validation", "report"
#: Toolbox groups: id to name.
GROUPS = {
    STACK: "Stack",
    INTERFEROMETRY: "Interferometry",
    SUBBAND: "Sub-band",
    TIME_SERIES: "Time series",
    VALIDATION: "Validation",
    MINING: "Mining",
    REPORT: "Maps and report",
    TOOLS: "Tools",
}


def manual_address(page: str = "index", anchor: str = "") -> str:
    """Where a page of the manual opens: as it came with the plugin, as `make manual` built it, else on the web."""
    place = f"#{anchor}" if anchor else ""
    root = Path(__file__).resolve().parent.parent
    for folder in ("manual", "build/manual"):
        built = root / folder / f"{page}.html"
        if built.is_file():
            return built.as_uri() + place
    return f"{MANUAL_URL}/{page}.md{place}"


def translated(text: str) -> str:
    """``text`` in the language of the user, where a translation is there."""
    return QCoreApplication.translate("MiningInsar", text)


@dataclass(frozen=True)
class Texts:
    """The names and words of one algorithm.

    Attributes
    ----------
    id : str
        Lower-case id; public and fixed.
    name : str
        Name in the toolbox.
    group : str
        A key of `GROUPS`.
    tags : tuple of str
        Words by which the toolbox search finds it.
    summary : str
        What it does, from what, with which conventions: paragraphs separated by an empty line.
    parameters : mapping
        Parameter (outputs that are files included) to help; goes before `SHARED`.
    outputs : mapping
        Number or text output to help.
    """

    id: str
    name: str
    group: str
    tags: tuple[str, ...]
    summary: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)

    def parameter(self, name: str) -> str:
        """Help of a parameter; empty where nobody wrote one (a test fails then)."""
        return self.parameters.get(name) or SHARED.get(name, "")

    def output(self, name: str) -> str:
        """Help of an output; empty where nobody wrote one."""
        return self.outputs.get(name) or self.parameter(name) or SHARED_OUTPUTS.get(name, "")

    @property
    def help(self) -> str:
        """The summary, one paragraph per line: the dialog makes paragraphs of lines, a terminal shows lines."""
        paragraphs = (" ".join(paragraph.split()) for paragraph in self.summary.strip().split("\n\n"))
        return "\n".join(translated(paragraph) for paragraph in paragraphs)

    @property
    def url(self) -> str:
        """Page of the manual."""
        return manual_address("reference", self.id)


#: Help of the parameters that several algorithms share.
SHARED = {
    # ---- the stack group
    "INTERFEROGRAMS": "Unwrapped interferograms, phase in radians, all on one grid. The dates of each come from its "
    "tags (FIRST_DATE and SECOND_DATE), else from its name (20180106_20180412, 180106-180412, GMTSAR 2018005_2018101, "
    "HyP3, LiCSAR), else from PAIRS. The order of the list does not matter. Give either this, STACK or FOLDER.",
    "COHERENCE": "Coherence of the interferograms, 0 to 1, matched to them by their dates, not by the order of the "
    "list. Optional: without it nothing can be weighted by coherence and no pixel is masked.",
    "STACK": "A stack in one file: the HDF5 that createstack writes, or MintPy's ifgramStack.h5. "
    "Give either this, INTERFEROGRAMS or FOLDER.",
    "FOLDER": "A folder with the interferograms and coherence maps of one product, as it was downloaded or made, with "
    "its metadata files; searched with its subfolders. Give either this, INTERFEROGRAMS or STACK.",
    "PRODUCT": "How FOLDER is read: auto finds out by its contents, and the log says by which; the name of a product "
    "takes that reader; generic tells rasters by tags, names and contents, whatever product it is.",
    "PAIRS": "A CSV table, needed only where neither tags nor names tell the dates, or to give baselines: columns "
    "file (or pair), reference date, secondary date and perpendicular baseline [m]. Dates are ISO (2018-01-06) or "
    "YYYYMMDD.",
    "EXCLUDE_PAIRS": "Interferograms to leave out, by their dates, as 20141109-20150603, 20141203-20150603, or a CSV "
    "table as PAIRS takes it: every pair that it lists is left out. The network window writes both.",
    "WAVELENGTH": "Radar wavelength [m], for example 0.05547 (Sentinel-1), 0.2424 (ALOS-2), 0.0311 (TerraSAR-X). "
    "Read from the files where they carry it; there is no default. A value given here wins over the files, with a "
    "warning where they disagree.",
    "INCIDENCE": "Incidence angle at the ground, from the vertical [degrees]. In a stack it is needed for the DEM "
    "error only; read from the files where they carry it.",
    "INCIDENCE_RASTER": "Raster of incidence angles from the vertical [degrees] on the grid of the stack; "
    "goes before INCIDENCE.",
    "HEADING": "Flight direction, clockwise from north [degrees]: about 348 (or -12) ascending, 192 (or -168) "
    "descending. Written into the outputs.",
    "SLANT_RANGE": "Distance from the sensor to the ground at mid-swath [m]. Needed for the DEM error only; read from "
    "the files where they carry it.",
    "LOOK_SIDE": "Side to which the radar looks: right or left. Written into the outputs.",
    "PHASE_SIGN": "What positive phase means: away (increasing range: GAMMA, ROI_PAC, ISCE, GMTSAR, MintPy) or toward "
    "(motion toward the satellite). When left out, what the files say is used, and the log prints what was decided.",
    "COHERENCE_SCALE": "Value that stands for full coherence: 1, or 255 for maps stored as bytes. Coherence is "
    "divided by it.",
    "ALIGN": "Resample rasters that lie on another grid to the pixels of the first interferogram. When off, such "
    "rasters are refused and both grids are printed. Rasters whose pixels coincide are cut, not resampled.",
    "ALIGN_EXTENT": "With ALIGN, the extent of the stack: common (what all rasters share; the log says what that "
    "loses), first (that of the first interferogram) or all (of all together; no observation where a raster ends).",
    # ---- the SLC group
    "REFERENCE_SLC": "The reference image, single-look complex, in radar coordinates (rows are lines, columns are "
    "samples in slant range): a complex raster that GDAL reads, a raster with a real and an imaginary band, two "
    "rasters written as real;imaginary, an RSLC file (HDF5 of NISAR or UAVSAR), or a SNAP folder (.znap).",
    "SECONDARY_SLC": "The repeat image, of the same size and in the same forms as the reference image.",
    "CARRIER_FREQUENCY": "Radar frequency [Hz] that baseband zero stands for, for example 5.405000454e9 (Sentinel-1), "
    "9.65e9 (TerraSAR-X), 1.2365e9 (ALOS-2). Read from the files where they carry it; there is no default.",
    "RANGE_BANDWIDTH": "Full width of the range spectrum [Hz]. Read from the files where they carry it and compared "
    "with the spectrum itself; where they differ by more than 2.5 % the width of the spectrum is used, not the value "
    "from the file or given here, and the log says so.",
    "SAMPLING_RATE": "Complex samples per second along a line [Hz]; more than the bandwidth. Read from the files where "
    "they carry it, or worked out from the sample spacing.",
    "FREQUENCY": "Which image of an RSLC file: A (main band) or B (side band).",
    "POLARISATION": "Which image of a product with several: HH, VV, HV or VH.",
    "LINE_SPACING": "Distance of lines along the track [m]. Read from the files where they carry it.",
    "SAMPLE_SPACING": "Distance of samples in slant range [m], c / (2 sampling rate). Read from the files where they "
    "carry it.",
    "NEAR_RANGE": "Slant range of the first sample [m]. Read from the files where they carry it.",
    "WINDOW": "Weighting that the processor left on the range spectrum: none, hamming (with WINDOW_COEFFICIENT), or "
    "measured (a Hamming window fitted to the spectrum). Left out: what the files say, else measured.",
    "WINDOW_COEFFICIENT": "a of the Hamming window a + (1 - a) cos(2 pi f / B): 0.54 for Hamming's own, 0.6 for "
    "TerraSAR-X, 0.75 for Sentinel-1 IW, 1 for none.",
    "SUBBAND_BANDWIDTH": "Width of each sub-band [Hz]; goes before PRESET.",
    "FREQUENCY_OFFSET": "Distance of the centre of each sub-band from the centre of the full band [Hz], at most half "
    "of what the sub-band leaves of the full band; goes before PRESET.",
    "PRESET": "Sub-bands as shares of the full band B: optimal (width B/3, offset B/3: least noise) or paper (width "
    "0.2 B, offset 0.4 B: Diao et al. 2023).",
    # ---- the reference group
    "REFERENCE": "How each interferogram is tied to stable ground. auto: by the point, area or polygons given below, "
    "else by the median of each interferogram, with a warning. median: by the median. none: the interferograms are "
    "referenced already. stable: by the quietest coherent patch outside REFERENCE_MASK (findreference shows them all).",
    "REFERENCE_POINT": "A point on stable ground, in any coordinate system: the pixel that holds it becomes zero.",
    "REFERENCE_AREA": "A rectangle on stable ground, in any coordinate system: its mean becomes zero.",
    "REFERENCE_POLYGONS": "Polygons on stable ground, in any coordinate system: the mean inside them becomes zero.",
    "REFERENCE_MASK": "Polygons of ground that is expected to move, as concessions, in any coordinate system: "
    "REFERENCE stable looks outside them and REFERENCE_MASK_BUFFER.",
    "REFERENCE_MASK_BUFFER": "Margin around the polygons of REFERENCE_MASK that is left out too [m]: the reach of the "
    "workings, about their depth. As in findreference.",
    # ---- the run group
    "MEMORY": "Memory for blocks of pixels [MB]. Rasters of any size are worked through in blocks that fit.",
    "THREADS": "Worker threads; 0 means one per processor core.",
    # ---- parameters of several algorithms
    "TIMESERIES": "A displacement time series: the raster that sbas writes (a band per date, mm), any raster or NetCDF "
    "variable whose bands carry dates, MintPy's timeseries.h5 or LiCSBAS's cum.h5.",
    "UNIT": "Unit of the displacements of a raster (mm, cm or m); needed only where the file does not say it.",
    "MIN_COHERENCE": "Pixels whose mean coherence is lower become empty, 0 to 1 (Tang et al. 2023 use 0.25). "
    "Left out: no pixel is masked.",
    # ---- outputs of several algorithms
    "VELOCITY": "Velocity along the line of sight [mm/yr], positive toward the satellite: subsidence is negative.",
    "VELOCITY_STD": "Standard deviation of the velocity [mm/yr].",
    "MEAN_COHERENCE": "Mean coherence of all pairs, 0 to 1.",
    "OBSERVATIONS": "Number of observations used at each pixel.",
}

#: Help of the number and text outputs that several algorithms share.
SHARED_OUTPUTS = {
    "N_DATES": "Number of acquisition dates.",
    "N_PAIRS": "Number of interferograms.",
    "N_COMPONENTS": "Number of connected parts of the network; 1 is a connected network.",
    "RANK": "Rank of the network: the number of dates minus the number of connected parts.",
    "VELOCITY_MINIMUM": "Lowest velocity of the map [mm/yr]: the fastest motion away from the satellite.",
    "VELOCITY_MAXIMUM": "Highest velocity of the map [mm/yr]: the fastest motion toward the satellite.",
    "REFERENCE_USED": "What the interferograms were referenced to.",
}
