"""SNAP's product header (BEAM-DIMAP): a ``.dim`` file, or the same text inside a GeoTIFF that SNAP exported.

The few items that are needed are found by their tags in the text; no XML parser is used, so that nothing in a file can
make one work for hours. The BEAM help page "BEAM-DIMAP format" describes the layout: bands as
``<name>.data/<band>.img`` with an ENVI header beside each; IMAGE_TO_MODEL_TRANSFORM is scale x, shear y, shear x, scale
y, x and y of the outer corner of the first pixel (MintPy's reader takes it the same way, and does not believe the ENVI
header's map info). SNAP's GeoTIFF export keeps the whole header in the private tag 65000.
"""

from __future__ import annotations

import html
import os
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from osgeo import osr

from ..layers import quiet_gdal
from ..lookup import WGS84
from ..vectors import wkt_of_epsg

#: More of a header is not read [bytes]; bands and the abstracted metadata stand at its beginning.
_LONGEST = 16 << 20
#: SNAP's private tag of a GeoTIFF.
SNAP_TAG = 65000
#: SNAP's number for "not known".
_UNKNOWN = 99999.0


@dataclass(frozen=True)
class Band:
    """A band: its name, the file that GDAL opens, its number in it, and its nodata value (None for none)."""

    name: str
    path: str
    number: int
    nodata: float | None


@dataclass(frozen=True)
class Dimap:
    """What a header says.

    Attributes
    ----------
    path : str
        The ``.dim`` or GeoTIFF file.
    bands : tuple of Band
    size : (int, int)
        Rows and columns.
    crs_wkt : str
        Empty for radar coordinates.
    transform : tuple of six floats or None
        GDAL's geotransform.
    text : str
        The header.
    """

    path: str
    bands: tuple[Band, ...]
    size: tuple[int, int]
    crs_wkt: str
    transform: tuple[float, float, float, float, float, float] | None
    text: str

    def number(self, name: str) -> float | None:
        """A number of the abstracted metadata; None where it is absent, or SNAP's 99999."""
        start = max(0, self.text.find('name="Abstracted_Metadata"'))
        found = re.search(rf'<MDATTR\s+name="{name}"[^>]*>\s*([^<]*?)\s*</MDATTR>', self.text[start:])
        try:
            value = float(found.group(1)) if found else _UNKNOWN
        except ValueError:
            return None
        return None if value == _UNKNOWN else value

    def word(self, name: str) -> str:
        """A text of the abstracted metadata; empty where it is absent."""
        start = max(0, self.text.find('name="Abstracted_Metadata"'))
        found = re.search(rf'<MDATTR\s+name="{name}"[^>]*>\s*([^<]*?)\s*</MDATTR>', self.text[start:])
        return found.group(1) if found else ""

    def baselines(self) -> dict[tuple[str, str], float]:
        """Perpendicular baseline [m] by reference and secondary date (DDMMMYYYY), as SNAP names its elements:
        ``Ref_09Jan2025`` and ``Secondary_21Jan2025``, in older versions ``Master: ...`` and ``Slave: ...``."""
        start = self.text.find('<MDElem name="Baselines"')
        found: dict[tuple[str, str], float] = {}
        if start < 0:
            return found
        reference = secondary = ""
        pattern = (
            r'<MDElem\s+name="(?P<kind>Ref|Master|Secondary|Slave)[:_ ]+(?P<date>\d{1,2}[A-Za-z]{3}\d{4})[^"]*"'
            r'|<MDATTR\s+name="Perp Baseline"[^>]*>\s*(?P<value>[-+\d.eE]+)\s*</MDATTR>'
        )
        for match in re.finditer(pattern, self.text[start:]):
            if match["kind"] in ("Ref", "Master"):
                reference, secondary = match["date"], ""
            elif match["kind"]:
                secondary = match["date"]
            elif reference and secondary:
                found.setdefault((reference, secondary), float(match["value"]))
        return found


def read_dim(path: str) -> Dimap | None:
    """A ``.dim`` file; None where it is none, or cannot be read."""
    try:
        with open(path, "rb") as file:
            text = file.read(_LONGEST).decode("iso-8859-1")
    except OSError:
        return None
    folder = os.path.dirname(path)
    names = {index: name for index, name in _each(text, "Spectral_Band_Info", "BAND_INDEX", "BAND_NAME")}
    blocks = re.findall(r"<Data_File>(.*?)</Data_File>", text, re.DOTALL)
    files = {}
    for block in blocks:
        index = re.search(r"<BAND_INDEX>\s*(\d+)\s*</BAND_INDEX>", block)
        href = re.search(r'<DATA_FILE_PATH\s+href="([^"]+)"', block)
        if index and href:
            files[index.group(1)] = os.path.splitext(html.unescape(href.group(1)))[0] + ".img"
    data = os.path.splitext(os.path.basename(path))[0] + ".data"
    bands = []
    for index, name in names.items():
        image = os.path.join(folder, *files.get(index, f"{data}/{name}.img").split("/"))
        if not os.path.exists(image):
            image = os.path.join(folder, data, f"{name}.img")
        if os.path.exists(image):
            bands.append(Band(name, image, 1, _nodata(text, index)))
    return _header(path, text, bands)


def read_geotiff(path: str) -> Dimap | None:
    """A GeoTIFF that SNAP wrote with its header in it; None where it has none."""
    try:
        with open(path, "rb") as file:
            raw = _tiff_tag(file, SNAP_TAG)
    except (OSError, struct.error):
        return None
    if not raw:
        return None
    text = raw.rstrip(b"\0").decode("iso-8859-1")
    names = list(_each(text, "Spectral_Band_Info", "BAND_INDEX", "BAND_NAME"))
    bands = [Band(name, path, int(index) + 1, _nodata(text, index)) for index, name in names]
    return _header(path, text, bands)


def _header(path: str, text: str, bands: list[Band]) -> Dimap | None:
    if "<Dimap_Document" not in text or not bands:
        return None
    rows, cols = (re.search(rf"<{tag}>\s*(\d+)\s*</{tag}>", text) for tag in ("NROWS", "NCOLS"))
    affine = re.search(r"<IMAGE_TO_MODEL_TRANSFORM>\s*([^<]*?)\s*</IMAGE_TO_MODEL_TRANSFORM>", text)
    wkt = re.search(r"<WKT>\s*(.*?)\s*</WKT>", text, re.DOTALL)
    transform = None
    if affine:
        numbers = [float(part) for part in affine.group(1).split(",")]
        if len(numbers) == 6:
            scale_x, shear_y, shear_x, scale_y, x, y = numbers
            transform = (x, scale_x, shear_x, y, shear_y, scale_y)
    return Dimap(
        path=path,
        bands=tuple(bands),
        size=(int(rows.group(1)) if rows else 0, int(cols.group(1)) if cols else 0),
        crs_wkt=_crs(html.unescape(wkt.group(1))) if wkt and transform else "",
        transform=transform,
        text=text,
    )


def _crs(text: str) -> str:
    """The coordinate system under its EPSG code where it is WGS 84 or a UTM zone of it; else as SNAP wrote it."""
    system = osr.SpatialReference()
    with quiet_gdal():
        try:
            system.ImportFromWkt(" ".join(text.split()))
        except RuntimeError:
            return ""
    if system.IsGeographic() and "WGS" in (system.GetAttrValue("DATUM") or "").upper():
        return wkt_of_epsg(WGS84)
    zone = system.GetUTMZone()
    if zone and "WGS" in (system.GetAttrValue("DATUM") or "").upper():
        return wkt_of_epsg(32600 + zone if zone > 0 else 32700 - zone)
    return system.ExportToWkt()


def _each(text: str, element: str, *tags: str) -> Iterator[tuple[str, ...]]:
    """Texts of some tags of every element of a name; those without all of them are passed over."""
    for block in re.findall(rf"<{element}>(.*?)</{element}>", text, re.DOTALL):
        found = [re.search(rf"<{tag}>\s*([^<]*?)\s*</{tag}>", block) for tag in tags]
        if all(found):
            yield tuple(html.unescape(match.group(1)) for match in found)


def _nodata(text: str, index: str) -> float | None:
    tags = ("BAND_INDEX", "NO_DATA_VALUE_USED", "NO_DATA_VALUE")
    for found, used, value in _each(text, "Spectral_Band_Info", *tags):
        if found == index and used.lower() == "true":
            try:
                return float(value)
            except ValueError:
                return None
    return None


def _tiff_tag(file, wanted: int) -> bytes:
    """Bytes of an ASCII tag of the first image of a TIFF or BigTIFF file; empty where it has no such tag."""
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 16:
        return b""
    version = struct.unpack(f"{order}H", head[2:4])[0]
    big = version == 43
    if version not in (42, 43):
        return b""
    start = struct.unpack(f"{order}Q", head[8:16])[0] if big else struct.unpack(f"{order}I", head[4:8])[0]
    count_format, entry_format = (f"{order}Q", f"{order}HHQQ") if big else (f"{order}H", f"{order}HHII")
    file.seek(start)
    count = struct.unpack(count_format, file.read(struct.calcsize(count_format)))[0]
    size = struct.calcsize(entry_format)
    for _number in range(min(count, 4096)):
        tag, _kind, length, offset = struct.unpack(entry_format, file.read(size))
        if tag == wanted and length > 8:
            file.seek(offset)
            return file.read(min(length, _LONGEST))
    return b""
