"""Products that carry single-look complex images with their metadata: RSLC (HDF5) and SNAP's Zarr folders."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from typing import Any

from ..checks import InputError
from ..constants import SPEED_OF_LIGHT
from . import tags
from .hdf5 import import_h5py
from .slc_metadata import HAMMING, NO_WINDOW, SlcRequest

HDF5_SUFFIXES = (".h5", ".hdf5", ".he5", ".nc")
_SUBDATASET = re.compile(r'^HDF5:"?(?P<file>.+?)"?:(?P<dataset>//.+)$')


@dataclass(frozen=True)
class Product:
    """Where the samples of an image lie, and what its product says of it.

    Attributes
    ----------
    sources : tuple of str
        One complex source, or a real and an imaginary one.
    dataset : str
        Of an HDF5 file: path of the dataset; empty for what GDAL reads.
    found : dict
        Items of `SlcMetadata`.
    notes : tuple of str
        Decisions for the log.
    tags : dict
        Tags to hand on, as the date.
    """

    sources: tuple[str, ...]
    dataset: str = ""
    found: dict[str, float | str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)


def find_product(source: str, request: SlcRequest) -> Product | None:
    """The product that ``source`` names; None where it is a plain raster.

    Raises
    ------
    InputError
        If a product holds no image, or not the one that was asked for.
    """
    subdataset = _SUBDATASET.match(source)
    if subdataset:
        return _rslc(subdataset["file"], request, subdataset["dataset"].lstrip("/"))
    if os.path.isfile(source) and source.lower().endswith(HDF5_SUFFIXES):
        return _rslc(source, request, "")
    if os.path.isdir(source) and os.path.isfile(os.path.join(source, "SNAP", "product_metadata.json")):
        return _snap(source, request)
    return None


def _rslc(path: str, request: SlcRequest, dataset: str) -> Product:
    """An image of an RSLC file, in the layout of NISAR (``science/LSAR/RSLC/swaths/frequencyA/HH``)."""
    h5py = import_h5py(f"Reading {os.path.basename(path)}")
    try:
        file = h5py.File(path, "r")
    except OSError as error:
        raise InputError(f"Cannot open {path}: {error}. Check the file.") from error
    with file:
        swaths = [
            f"science/{band}/{kind}/swaths"
            for band in ("LSAR", "SSAR")
            for kind in ("RSLC", "SLC")
            if f"science/{band}/{kind}/swaths" in file
        ]
        images = {
            f"{swath}/{group}/{name}": (group[-1], name)
            for swath in swaths
            for group in file[swath]
            if group.startswith("frequency")
            for name in file[swath][group]
            if len(name) == 2 and getattr(file[f"{swath}/{group}/{name}"], "ndim", 0) == 2
        }
        if not images:
            raise InputError(
                f"{path} holds no image in the layout of RSLC files (science/LSAR/RSLC/swaths/frequencyA)."
            )
        chosen = dataset or _choose(path, images, request)
        if chosen not in images:
            raise InputError(f"{path} holds no image {chosen}. There are: {', '.join(images)}.")
        group, swath = chosen.rsplit("/", 1)[0], chosen.rsplit("/", 2)[0]
        found = _rslc_metadata(file, group, swath)
        about = swath.split("/")[:2]
        start = _text(file.get(f"{'/'.join(about)}/identification/zeroDopplerStartTime"))
        frequency, polarisation = images[chosen]
        note = f"{os.path.basename(path)}: frequency {frequency}, polarisation {polarisation}"
        found_tags = {tags.FIRST_DATE: start[:10]} if re.match(r"\d{4}-\d{2}-\d{2}", start) else {}
        return Product((path,), chosen, found, (note,), found_tags)


def _choose(path: str, images: dict[str, tuple[str, str]], request: SlcRequest) -> str:
    fitting = [
        name
        for name, (frequency, polarisation) in images.items()
        if (request.frequency or frequency) == frequency
        and (request.polarisation or polarisation).upper() == polarisation
    ]
    there = ", ".join(f"frequency {frequency} {polarisation}" for frequency, polarisation in images.values())
    if not fitting:
        raise InputError(
            f"{path} has no image of FREQUENCY {request.frequency or 'any'} and POLARISATION "
            f"{request.polarisation or 'any'}. There are: {there}."
        )
    if len(fitting) > 1:
        raise InputError(f"{path} holds several images: {there}. Choose with FREQUENCY and POLARISATION.")
    return fitting[0]


def _rslc_metadata(file: Any, group: str, swath: str) -> dict[str, float | str]:
    def number(path: str) -> float | None:
        item = file.get(path)
        return None if item is None else float(item[()] if item.shape == () else item[0])

    spacing = number(f"{group}/slantRangeSpacing")
    found = {
        "carrier_frequency": number(f"{group}/processedCenterFrequency"),
        "range_bandwidth": number(f"{group}/processedRangeBandwidth"),
        "sample_spacing": spacing,
        "sampling_rate": SPEED_OF_LIGHT / (2.0 * spacing) if spacing else None,
        "line_spacing": number(f"{group}/sceneCenterAlongTrackSpacing"),
        "near_range": number(f"{group}/slantRange"),
    }
    parameters = f"{swath.rsplit('/', 1)[0]}/metadata/processingInformation/parameters"
    weighting = file.get(f"{parameters}/rangeChirpWeighting")
    if weighting is not None and weighting.size and bool((weighting[()] == weighting[()].flat[0]).all()):
        found["window"] = NO_WINDOW
    return {item: value for item, value in found.items() if value is not None}


def _text(item: Any) -> str:
    if item is None:
        return ""
    value = item[()]
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)


#: SNAP's attribute: item of the metadata, and what turns its number into our unit.
_SNAP_ITEMS = {
    "radar_frequency": ("carrier_frequency", 1e6),
    "range_bandwidth": ("range_bandwidth", 1e6),
    "range_sampling_rate": ("sampling_rate", 1e6),
    "azimuth_spacing": ("line_spacing", 1.0),
    "range_spacing": ("sample_spacing", 1.0),
    "slant_range_to_first_pixel": ("near_range", 1.0),
    "range_window_coefficient": ("window_coefficient", 1.0),
}


def _snap(folder: str, request: SlcRequest) -> Product:
    """The i and q arrays of a SNAP product written as Zarr (.znap), and its abstracted metadata."""
    wanted = f"_{request.polarisation.upper()}_" if request.polarisation else "_"
    real = sorted(name for name in os.listdir(folder) if name.startswith("i_") and wanted in name)
    if not real:
        raise InputError(f"{folder} holds no complex band i_{(request.polarisation or '')}… of SNAP.")
    if len(real) > 1:
        raise InputError(f"{folder} holds several images: {', '.join(real)}. Choose with POLARISATION, or split it.")
    imaginary = "q" + real[0][1:]
    if not os.path.isdir(os.path.join(folder, imaginary)):
        raise InputError(f"{folder} holds {real[0]} but no {imaginary}: the imaginary part is missing.")
    with open(os.path.join(folder, "SNAP", "product_metadata.json"), encoding="utf-8") as file:
        elements = json.load(file)
    attributes = {}
    for element in elements:
        if element.get("name") == "Abstracted_Metadata":
            attributes = {item["name"]: item.get("data", {}).get("elems") for item in element.get("attributes", ())}
    found: dict[str, float | str] = {}
    for name, (item, factor) in _SNAP_ITEMS.items():
        value = attributes.get(name)
        # 99999 is SNAP's "no value".
        if isinstance(value, list) and value and value[0] not in (0, 99999, 99999.0):
            found[item] = float(value[0]) * factor
    angles = [attributes.get(name) for name in ("incidence_near", "incidence_far")]
    if all(isinstance(angle, list) and 0 < angle[0] < 90 for angle in angles):
        found["incidence"] = sum(angle[0] for angle in angles) / 2.0
    if str(attributes.get("range_window_type", "")).lower() == HAMMING:
        found["window"] = HAMMING
    else:
        found.pop("window_coefficient", None)
    parts = tuple(os.path.join(folder, name) for name in (real[0], imaginary))
    return Product(parts, "", found, (f"{os.path.basename(folder)}: real part {real[0]}, imaginary part {imaginary}",))
