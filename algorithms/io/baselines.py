"""Perpendicular baselines of a stack's pairs: from which source, and which sources are not believed."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from ..checks import some_of
from ..timeseries.network import DatePair, pair_name
from . import tags
from .decide import Findings, count, tag_number
from .headers import Headers
from .headers_gamma import perpendicular_from_vector, read_baseline_vector, read_perpendicular_table
from .pairs_table import PairRow, baseline_of
from .request import Decision

#: Two sources of a perpendicular baseline may differ by this much unnoticed [m].
_TOLERANCE = 1.0


def decide_baselines(
    findings: Findings,
    date_pairs: Sequence[DatePair],
    rows: Sequence[PairRow],
    layer_tags: Sequence[Mapping[str, str]],
    headers: Headers,
    look_side: str | None,
    tag_source: str = f"tag {tags.PERPENDICULAR_BASELINE}",
    product: tuple[str, Sequence[float | None]] | None = None,
) -> list[float] | None:
    """Perpendicular baseline of each pair [m], NaN where unknown; None when none is known.

    The PAIRS table wins; then what the product says (source in words, value of each pair), tags, GAMMA's base_perp
    tables (at scene centre), GAMMA's baseline vectors (at scene centre, with the look angle of the reference image),
    ROI_PAC headers.
    """
    sources = {
        "PAIRS table": [baseline_of(rows, pair) for pair in date_pairs],
        **({product[0]: list(product[1])} if product else {}),
        tag_source: [tag_number(found, tags.PERPENDICULAR_BASELINE) for found in layer_tags],
        "GAMMA *_bperp.par at scene centre": [
            _of_pair(headers.perpendicular_tables, pair, read_perpendicular_table) for pair in date_pairs
        ],
        "GAMMA *_base.par at scene centre": _from_vectors(findings, date_pairs, headers, look_side),
        "ROI_PAC .rsc": [
            _of_pair(headers.resources, pair, lambda entry: entry[1].perpendicular_baseline) for pair in date_pairs
        ],
    }
    for name, values in sources.items():
        known = [value for value in values if value is not None]
        if len(known) >= 3 and max(known) - min(known) < 1e-6:
            message = (
                f"All {len(known)} perpendicular baselines from {name} are the same ({known[0]:.6g} m): "
                "a placeholder, not a measurement."
            )
            if name == "PAIRS table":
                findings.warnings.append(f"{message} They are used because the table was given.")
            else:
                findings.warnings.append(f"{message} They are not used.")
                sources[name] = [None] * len(values)
    result = np.full(len(date_pairs), np.nan)
    used: dict[str, int] = {}
    for number, pair in enumerate(date_pairs):
        candidates = [(values[number], name) for name, values in sources.items() if values[number] is not None]
        if not candidates:
            continue
        value, name = candidates[0]
        result[number] = value
        used[name] = used.get(name, 0) + 1
        for other, other_name in candidates[1:]:
            if abs(other - value) > _TOLERANCE:
                findings.warnings.append(
                    f"Sources disagree about the perpendicular baseline of {pair_name(pair)}: {value:.2f} m ({name}), "
                    f"{other:.2f} m ({other_name}). The first is used."
                )
    if not used:
        findings.decisions.append(Decision("perpendicular baselines", "unknown", "neither files nor parameters"))
        return None
    span = f"{np.nanmin(result):.2f} to {np.nanmax(result):.2f} m"
    for name, number in used.items():
        findings.decisions.append(Decision("perpendicular baselines", f"{count(number, 'pair')}, {span}", name))
    missing = [pair_name(pair) for pair, value in zip(date_pairs, result) if math.isnan(value)]
    if missing:
        findings.warnings.append(
            f"The perpendicular baseline of {count(len(missing), 'pair')} is unknown ({some_of(missing, 5)}"
            f"): DEM errors cannot be estimated. Give them in the PAIRS table."
        )
    return result.tolist()


def _from_vectors(
    findings: Findings, date_pairs: Sequence[DatePair], headers: Headers, look_side: str | None
) -> list[float | None]:
    vectors = [
        _of_pair(headers.base, pair, lambda path: (path, read_baseline_vector(path)), sign=False) for pair in date_pairs
    ]
    known = [entry[1][0] for entry in vectors if entry and entry[1]]
    if len(known) >= 3 and len(set(known)) == 1:
        findings.warnings.append(
            f"All {len(known)} GAMMA *_base.par files carry the same baseline vector "
            f"({', '.join(f'{part:g}' for part in known[0])} m): a placeholder, not a measurement. They are not used."
        )
        return [None] * len(date_pairs)
    values: list[float | None] = []
    blind = 0
    for pair, entry in zip(date_pairs, vectors):
        image = headers.images.get(pair[0]) or headers.images.get(pair[1])
        side = look_side or (image.look_side if image else None)
        if not entry or not entry[1]:
            values.append(None)
        elif image is None or image.look_angle is None or side is None:
            values.append(None)
            blind += 1
        else:
            value = perpendicular_from_vector(entry[1][0], image.look_angle, side)
            values.append(value if pair in headers.base else -value)
    if blind:
        findings.warnings.append(
            f"{count(blind, 'GAMMA *_base.par file')} cannot be turned into a perpendicular baseline: the *_slc.par of "
            "the pair's dates, with orbit radius and range, is not beside the layers."
        )
    return values


def _of_pair(files: dict, pair: DatePair, read: Callable, sign: bool = True) -> object:
    """What ``read`` makes of the pair's file; of the reversed pair's, negated, when only that one is there."""
    if pair in files:
        return read(files[pair])
    reverse = (pair[1], pair[0])
    if reverse in files:
        value = read(files[reverse])
        return -value if sign and value is not None else value
    return None
