"""What a product reader hands over: which files are what, and what the product says of its geometry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...timeseries.network import DatePair
from ..folder import FolderContent
from ..request import Decision

__all__ = ["GeometryRaster", "PairFiles", "Product", "Refusal"]


@dataclass(frozen=True)
class Refusal:
    """A folder that looks like a product and is not usable as one.

    Attributes
    ----------
    reason : str
        A sentence that follows "It looks like ..., but", with the remedy; ends with a full stop.
    """

    reason: str


@dataclass(frozen=True)
class PairFiles:
    """One interferogram of a product.

    Attributes
    ----------
    dates : (date, date)
        Reference and secondary, in the order in which the product takes the difference.
    phase, coherence : str
        What GDAL opens (``NETCDF:"f.nc"://group/unwrappedPhase`` for a subdataset); coherence is None where there is
        none.
    perpendicular_baseline : float or None
        [m]
    components : str or None
        Connected components of the unwrapping, where the product has them; 0 is not unwrapped.
    dates_source : str
        Where the dates and their order come from, in words.
    """

    dates: DatePair
    phase: str
    coherence: str | None = None
    perpendicular_baseline: float | None = None
    components: str | None = None
    dates_source: str = "names"


@dataclass(frozen=True)
class GeometryRaster:
    """A raster that gives incidence angles after a known change of its values.

    Attributes
    ----------
    source : str
        What GDAL opens.
    meaning : {"incidence_deg", "incidence_rad", "elevation_rad", "elevation_deg", "up"}
        A word of `incidence.MEANINGS`.
        ``elevation`` is measured from the horizontal (HyP3's lv_theta); ``up`` is the vertical component of the unit
        vector from ground to satellite (LiCSAR's U).
    name : str
        For messages, where the source is no path.
    """

    source: str
    meaning: str
    name: str = ""


@dataclass(frozen=True)
class Product:
    """A folder or file that a reader recognised.

    Attributes
    ----------
    id : str
        Fixed word of the reader, for example ``hyp3-gamma``; the parameter PRODUCT takes it.
    title : str
        Name as the field says it, for example "ASF HyP3 InSAR (GAMMA)".
    evidence : tuple of str
        What in the content told the reader that it is this product, for the log and the report.
    pairs : tuple of PairFiles
    geometry : mapping
        Item of `decide.Findings` ("wavelength", "incidence", "heading", "slant range", "look side", "phase sign") to
        (value, source in words). Phase sign is "away" or "toward" and always there.
    incidence_raster : GeometryRaster or None
    decisions : tuple of Decision
        Everything else that was decided (format, unit, date order, files left aside) with its source.
    warnings : tuple of str
    radians_per_unit : float
        Factor that turns the file's values into radians (1 for phase).
    zero_is_nodata : bool
        True where the product writes 0 for "no observation" of phase.
    coherence_scale : float
        Value that stands for full coherence in coherence rasters of whole numbers (255 for bytes).
    crs_wkt : str
        Coordinate system of layers whose files carry none; empty: theirs is believed.
    transform : tuple of six floats or None
        GDAL's geotransform of layers whose files carry none, or a wrong one; None: theirs is believed.
    radar_coordinates : bool
        The layers are counted in lines and samples: a coordinate system that GDAL gives them is not believed.
    layers : FolderContent or None
        Rasters told by their tags, names and contents, as without a reader; ``pairs`` is empty then, and dates are the
        layers' own.
    stack : str or None
        The pairs lie in this one HDF5 file in MintPy's layout, which is opened as STACK; ``pairs`` is empty then.
    """

    id: str
    title: str
    evidence: tuple[str, ...]
    pairs: tuple[PairFiles, ...]
    geometry: Mapping[str, tuple[float | str, str]]
    incidence_raster: GeometryRaster | None = None
    decisions: Sequence[Decision] = field(default_factory=tuple)
    warnings: Sequence[str] = field(default_factory=tuple)
    radians_per_unit: float = 1.0
    zero_is_nodata: bool = False
    coherence_scale: float = 1.0
    crs_wkt: str = ""
    transform: tuple[float, float, float, float, float, float] | None = None
    radar_coordinates: bool = False
    layers: FolderContent | None = None
    stack: str | None = None
