"""The line of sight and the horizontal law as parameters of the motion algorithms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...algorithms.geometry import LEFT, RIGHT
from ..parameters import advanced, choice, number, raster
from ..values import Values

if TYPE_CHECKING:
    from ...algorithms.io.los_geometry import LosRequest
    from ...algorithms.mining.constrained import HorizontalLaw


def look_parameters(prefix: str = "", of: str = "") -> list:
    """Angles of one track, where its tags do not say them; names begin with ``prefix``."""
    return [
        advanced(number(f"{prefix}INCIDENCE", f"Incidence angle{of} [degrees]", minimum=0.0, maximum=90.0)),
        advanced(raster(f"{prefix}INCIDENCE_RASTER", f"Incidence angle raster{of} [degrees]")),
        advanced(number(f"{prefix}HEADING", f"Heading{of} [degrees]", minimum=-360.0, maximum=360.0)),
        advanced(raster(f"{prefix}HEADING_RASTER", f"Heading raster{of} [degrees]")),
        advanced(choice(f"{prefix}LOOK_SIDE", f"Look side{of}", (RIGHT, LEFT))),
    ]


def look_help(prefix: str, of: str) -> dict[str, str]:
    """Help of `look_parameters`."""
    return {
        f"{prefix}INCIDENCE": f"Incidence angle{of} at the ground, from the vertical [degrees]. Left out: what the "
        "tags say.",
        f"{prefix}INCIDENCE_RASTER": f"Raster of incidence angles{of} [degrees]; goes before the number.",
        f"{prefix}HEADING": f"Flight direction{of}, clockwise from north [degrees]: about 348 (or -12) ascending, 192 "
        "(or -168) descending. Left out: what the tags say.",
        f"{prefix}HEADING_RASTER": f"Raster of headings{of} [degrees]; goes before the number.",
        f"{prefix}LOOK_SIDE": f"Side to which the radar looks{of}: right or left. Left out: what the tags say.",
    }


def look_request(values: Values, prefix: str = "") -> LosRequest:
    """`look_parameters` as a plain object."""
    from ...algorithms.io.los_geometry import LosRequest

    return LosRequest(
        incidence_raster=values.layer(f"{prefix}INCIDENCE_RASTER"),
        heading_raster=values.layer(f"{prefix}HEADING_RASTER"),
        incidence=values.number(f"{prefix}INCIDENCE"),
        heading=values.number(f"{prefix}HEADING"),
        look_side=values.choice(f"{prefix}LOOK_SIDE"),
    )


def law_parameters() -> list:
    """How horizontal motion follows from vertical motion over a mine."""
    return [
        number("B", "B = b H / tan(beta) [m]", minimum=0.0),
        advanced(
            number("PROPAGATION_ANGLE", "Propagation angle theta0 [degrees]", default=90.0, minimum=1.0, maximum=90.0)
        ),
        advanced(number("DIP_DIRECTION", "Dip direction of the seam [degrees]", default=0.0)),
    ]


LAW_HELP = {
    "B": "Horizontal motion per tilt [m]: the displacement factor b (0.2 to 0.35) times the radius of influence, depth "
    "/ tan(beta). For b 0.3, a depth of 400 m and tan(beta) 2: 60.",
    "PROPAGATION_ANGLE": "Propagation angle theta0 of a dipping seam [degrees]; 90 for a flat one.",
    "DIP_DIRECTION": "Azimuth toward which the seam dips, clockwise from north [degrees]; counts only with "
    "PROPAGATION_ANGLE below 90.",
}


def law_request(values: Values) -> HorizontalLaw | None:
    """`law_parameters` as a plain object; None without B."""
    from ...algorithms.mining.constrained import horizontal_law

    factor = values.number("B")
    if not factor:
        return None
    return horizontal_law(factor, values.number("PROPAGATION_ANGLE"), values.number("DIP_DIRECTION"))
