"""What GDAL opens for rasters without a header that it knows: a virtual raster, written out as text."""

from __future__ import annotations

from html import escape

from osgeo import gdal

from ...grid import Grid
from ..layers import open_dataset, quiet_gdal

_FLOAT_BYTES = 4


def raw_source(path: str, grid: Grid, *, big_endian: bool, bands: int = 1, band: int = 1) -> str:
    """A headerless file of 32-bit floats, its bands interleaved by line, as one band; 0 is nodata.

    Parameters
    ----------
    path : str
    grid : Grid
        Size and position.
    big_endian : bool
        GAMMA writes big-endian, ROI_PAC little-endian numbers.
    bands, band : int
        Number of bands in the file, and the one that is wanted (1-based).
    """
    line = grid.width * _FLOAT_BYTES
    place = f"<GeoTransform>{', '.join(repr(float(part)) for part in grid.transform)}</GeoTransform>"
    # the file is named from the root: a virtual raster that is a text lies nowhere
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">'
        + (f"<SRS>{escape(grid.crs_wkt)}</SRS>" if grid.crs_wkt else "")
        + place
        + '<VRTRasterBand dataType="Float32" band="1" subClass="VRTRawRasterBand"><NoDataValue>0</NoDataValue>'
        f'<SourceFilename relativetoVRT="0">{escape(path)}</SourceFilename>'
        f"<ImageOffset>{(band - 1) * line}</ImageOffset><PixelOffset>{_FLOAT_BYTES}</PixelOffset>"
        f"<LineOffset>{bands * line}</LineOffset><ByteOrder>{'MSB' if big_endian else 'LSB'}</ByteOrder>"
        "</VRTRasterBand></VRTDataset>"
    )


def band_source(source: str, band: int, crs_wkt: str = "") -> str:
    """One band of what GDAL opens, itself something that GDAL opens; in ``crs_wkt`` where it names no system."""
    dataset = open_dataset(source)
    with quiet_gdal():
        options = {"outputSRS": crs_wkt} if crs_wkt and not dataset.GetProjection() else {}
        view = gdal.Translate("", dataset, format="VRT", bandList=[band], **options)
        return view.GetMetadata("xml:VRT")[0]


def is_virtual(source: str) -> bool:
    """Whether a source is a virtual raster as text, which is no name to show."""
    return source.lstrip().startswith("<VRTDataset")
