"""A raster seen with another zero: a small file (VRT) that shifts each band, while the pixels stay where they are."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from pathlib import Path

from ..checks import InputError
from ..constants import MM_PER_M
from .layers import open_dataset
from .report_html import write_whole
from .series import METRES


def write_shifted_view(
    source: str, shifts: Sequence[float], path: str, about: dict[str, str] | None = None, unit: str | None = None
) -> None:
    """Write a VRT whose bands are those of ``source`` less a constant each.

    Nothing is computed or copied: whoever reads the view reads the source and subtracts, at any scale.

    Parameters
    ----------
    source : str
        A displacement raster that says its unit, or is in millimetres.
    shifts : sequence of float
        What is subtracted from each band [mm]; NaN leaves the band without values.
    path : str
        ``.vrt``
    about : mapping of str to str, optional
        Tags that replace those of the source.
    unit : {"mm", "cm", "m"}, optional
        Of a source that does not say one that is known.

    Raises
    ------
    InputError
        If the source cannot be opened, has another number of bands, or the file cannot be written.
    """
    dataset = open_dataset(source)
    if dataset.RasterCount != len(shifts):
        raise InputError(
            f"{source} has {dataset.RasterCount} bands, but {len(shifts)} shifts were given. Give one per band."
        )
    width, height = dataset.RasterXSize, dataset.RasterYSize
    lines = [f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">']
    if dataset.GetProjection():
        lines.append(f"<SRS>{html.escape(dataset.GetProjection())}</SRS>")
    transform = tuple(dataset.GetGeoTransform())
    if transform != (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        lines.append(f"<GeoTransform>{', '.join(map(repr, transform))}</GeoTransform>")
    lines.append(_metadata({**dataset.GetMetadata(), **(about or {})}))
    name = source if ":" in source[2:] else str(Path(source).absolute())
    for number, shift in enumerate(shifts, start=1):
        band = dataset.GetRasterBand(number)
        spoken = (band.GetUnitType() or dataset.GetMetadataItem("DATA_UNITS") or "").strip().lower()
        metres = METRES.get(spoken) or METRES[unit or "mm"]
        scale = 1.0 if band.GetScale() is None else band.GetScale()
        offset = -float(shift) / (metres * MM_PER_M * scale)
        nodata = band.GetNoDataValue()
        empty = "nan" if nodata is None or math.isnan(nodata) else repr(nodata)
        cols, rows = band.GetBlockSize()
        lines += [
            f'<VRTRasterBand dataType="Float32" band="{number}">',
            f"<Description>{html.escape(band.GetDescription() or '')}</Description>",
            _metadata(band.GetMetadata()),
            # NaN: a shifted value may well be what stood for no value, and at the reference it is zero.
            "<NoDataValue>nan</NoDataValue>",
            f"<UnitType>{html.escape(band.GetUnitType() or unit or '')}</UnitType>",
            f"<Scale>{scale!r}</Scale><Offset>{band.GetOffset() or 0.0!r}</Offset>",
            "<ComplexSource>",
            f'<SourceFilename relativeToVRT="0">{html.escape(name)}</SourceFilename>',
            f"<SourceBand>{number}</SourceBand>",
            f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" DataType="Float32" '
            f'BlockXSize="{cols}" BlockYSize="{rows}"/>',
            f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>',
            f'<DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>',
            *([] if nodata is None else [f"<NODATA>{empty}</NODATA>"]),
            f"<ScaleOffset>{offset!r}</ScaleOffset><ScaleRatio>1</ScaleRatio>",
            "</ComplexSource>",
            "</VRTRasterBand>",
        ]
    lines.append("</VRTDataset>")
    write_whole(path, "\n".join(lines).encode("utf-8"))


def _metadata(items: dict[str, str]) -> str:
    inside = "".join(
        f'<MDI key="{html.escape(key)}">{html.escape(str(value))}</MDI>' for key, value in (items or {}).items()
    )
    return f"<Metadata>{inside}</Metadata>"
