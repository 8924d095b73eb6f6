"""The simulated Ningdong coal base: ten concessions, their panels, and 18 GNSS stations.

Names, the stations' positions and time spans are those of Tang et al. (2023), Tables 1, 3 and 4. Everything underground
is invented: the panels are laid so that the largest LOS displacement of each mine over the Sentinel-1 period comes
close to the paper's Table 4 (SBAS, Sentinel-1), and so that the three bowls of Maliantai go through the phases that
Section 4.3 describes. Concession outlines are invented too. Map coordinates are WGS 84 / UTM zone 48N.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice, check_positive
from ..constants import DAYS_PER_YEAR
from ..grid import Grid
from ..mining.pim import PimParameters, RectangularPanel, Seam
from ..mining.pim_dynamic import AdvancingPanel, FaceSchedule

EPSG = 32648
#: Years of panel schedules count from here.
EPOCH = datetime.date(2014, 11, 9)
#: Invented, within the usual range for the region's thick weak overburden.
ROCK = PimParameters(subsidence_factor=0.70, tan_beta=2.0, displacement_factor=0.30, propagation_angle=87.0)
SEAM_DIP = 8.0

DEMO, NINGDONG = "demo", "ningdong"
SCENARIO_NAMES = (DEMO, NINGDONG)
#: West, south, east, north [m] and default pixel [m]. The whole has the paper's area (3,484 km2) and pixel; the demo is
#: its north-west corner with Renjiazhuang, Hongshiwan, Maliantai and a part of Qingshuiying.
_EXTENTS = {
    DEMO: ((627_500.0, 4_225_200.0, 639_500.0, 4_237_200.0), 100.0),
    NINGDONG: ((612_000.0, 4_182_000.0, 668_000.0, 4_244_200.0), 50.0),
}


@dataclass(frozen=True)
class Concession:
    """A mining concession.

    Attributes
    ----------
    number : int
        As in the paper's tables.
    name : str
    outline : ndarray, shape (n, 2)
        Corners (east, north), counter-clockwise, open [m].
    """

    number: int
    name: str
    outline: np.ndarray


@dataclass(frozen=True)
class Station:
    """A continuous GNSS station (Tang et al. 2023, Table 3), or a mine's reference station.

    Attributes
    ----------
    name, mine : str
    longitude, latitude : float
        As printed [deg]; a reference station's are computed from its place.
    east, north : float
        Map coordinates [m].
    first, last : datetime.date
    is_reference : bool
        On stable ground away from the panels; its place is invented.
    """

    name: str
    mine: str
    longitude: float
    latitude: float
    east: float
    north: float
    first: datetime.date
    last: datetime.date
    is_reference: bool = False


@dataclass(frozen=True)
class Panel:
    """An advancing panel and the mine that it belongs to.

    Attributes
    ----------
    mine : str
        Name of the concession; empty outside all of them.
    face : AdvancingPanel
        Its schedule counts years from `EPOCH`.
    """

    mine: str
    face: AdvancingPanel


@dataclass(frozen=True)
class Scenario:
    """What there is to be seen: ground, mines and stations; no radar yet.

    Attributes
    ----------
    name : str
    grid : Grid
        Without a coordinate system in WKT: ``epsg`` says it.
    epsg : int
    parameters : PimParameters
    panels : tuple of Panel
    concessions : tuple of Concession
    stations : tuple of Station
    """

    name: str
    grid: Grid
    epsg: int
    parameters: PimParameters
    panels: tuple[Panel, ...]
    concessions: tuple[Concession, ...]
    stations: tuple[Station, ...]


def ningdong(name: str = NINGDONG, pixel: float | None = None) -> Scenario:
    """The simulated Ningdong.

    Parameters
    ----------
    name : {"ningdong", "demo"}
        The whole (56 x 62.2 km), or its north-west corner of 12 x 12 km.
    pixel : float, optional
        Pixel size [m]; 50 for the whole, as in the paper, and 100 for the demo if not given.

    Raises
    ------
    InputError
        If the scenario is unknown, or the pixel is not positive or larger than a tenth of the scene.
    """
    check_choice("SCENARIO", name, SCENARIO_NAMES)
    (west, south, east, north), usual = _EXTENTS[name]
    size = check_positive("PIXEL_SIZE", usual if pixel is None else pixel, "metres")
    width, height = round((east - west) / size), round((north - south) / size)
    if min(width, height) < 10:
        raise InputError(
            f"PIXEL_SIZE of {size:g} m leaves {width} x {height} pixels of the scenario {name}; "
            f"give at most {min(east - west, north - south) / 10.0:g} m."
        )
    return Scenario(
        name=name,
        grid=Grid(width, height, (west, size, 0.0, north, 0.0, -size)),
        epsg=EPSG,
        parameters=ROCK,
        panels=tuple(_panel(*row) for row in _PANELS),
        concessions=tuple(
            Concession(number, mine, np.array(outline, dtype=np.float64) * 1000.0)
            for number, mine, outline in _CONCESSIONS
        ),
        stations=tuple(_station(*row) for row in _STATIONS),
    )


def years_since_epoch(date: datetime.date) -> float:
    """Years of 365.25 days since `EPOCH`."""
    return (date - EPOCH).days / DAYS_PER_YEAR


def _panel(mine, name, centre, azimuth, size, depth, thickness, delay, schedule) -> Panel:
    length, width = size
    seam = Seam(thickness, depth, SEAM_DIP, azimuth + 90.0)  # the face advances along strike, dip to its right
    rectangle = RectangularPanel(centre[0], centre[1], length, width, seam)
    dates, advanced = zip(*schedule)
    years = tuple(years_since_epoch(datetime.date.fromisoformat(date)) for date in dates)
    return Panel(mine, AdvancingPanel(name, rectangle, FaceSchedule(years, tuple(map(float, advanced))), delay))


def _station(name, mine, longitude, latitude, east, north, first, last) -> Station:
    return Station(
        name,
        mine,
        longitude,
        latitude,
        float(east),
        float(north),
        datetime.date.fromisoformat(first),
        datetime.date.fromisoformat(last),
        name.endswith("-REF"),
    )


#: Mine, panel, centre [m], azimuth of advance [deg], (length, width in the seam) [m], depth [m], thickness [m],
#: Knothe's c [1/yr], (date, metres advanced) ...
_PANELS = (
    # Renjiazhuang: mined out before and early in the series, residual since; a moderate panel; one that begins after it
    ("Renjiazhuang", "RJZ-A", (629_350, 4_227_550), 120, (520, 190), 380, 1.1, 1.6,
     (("2014-05-01", 0), ("2015-09-01", 520))),
    ("Renjiazhuang", "RJZ-B", (630_650, 4_226_500), 25, (900, 180), 400, 0.9, 3.0,
     (("2016-03-01", 0), ("2018-09-01", 900))),
    ("Renjiazhuang", "RJZ-C", (628_850, 4_227_420), 60, (500, 180), 380, 1.2, 5.0,
     (("2019-11-01", 0), ("2020-06-01", 400))),
    # Hongshiwan: closed, residual only
    ("Hongshiwan", "HSW-A", (632_900, 4_231_600), 75, (800, 220), 360, 1.11, 0.45,
     (("2012-03-01", 0), ("2014-06-01", 800))),
    # Maliantai: north, initial - active - residual; middle and south, initial - active with a stoppage
    ("Maliantai", "MLT-N", (636_720, 4_235_250), 190, (460, 200), 360, 1.31, 3.0,
     (("2015-07-01", 0), ("2017-08-01", 170), ("2018-08-01", 460))),
    ("Maliantai", "MLT-M", (636_900, 4_233_850), 190, (440, 210), 430, 1.74, 15.0,
     (("2016-01-01", 0), ("2017-11-01", 85), ("2018-04-01", 155), ("2018-08-01", 155), ("2019-12-01", 440))),
    ("Maliantai", "MLT-S", (636_950, 4_232_450), 190, (450, 210), 430, 2.11, 15.0,
     (("2016-07-01", 0), ("2017-11-01", 95), ("2018-04-01", 160), ("2018-08-01", 160), ("2019-12-01", 450))),
    # Qingshuiying
    ("Qingshuiying", "QSY-A", (638_350, 4_227_600), 160, (700, 160), 430, 0.77, 4.0,
     (("2016-05-01", 0), ("2018-03-01", 700))),
    # Lingxin
    ("Lingxin", "LX-A", (643_680, 4_212_330), 205, (900, 190), 350, 1.13, 3.0,
     (("2015-06-01", 0), ("2017-05-01", 900))),
    ("Lingxin", "LX-B", (643_250, 4_212_750), 205, (900, 180), 360, 0.7, 4.0,
     (("2018-01-01", 0), ("2019-12-01", 900))),
    # Yangchangwan
    ("Yangchangwan", "YCW-A", (644_420, 4_204_430), 160, (1100, 200), 420, 1.01, 3.0,
     (("2015-08-01", 0), ("2017-12-01", 1100))),
    ("Yangchangwan", "YCW-B", (643_700, 4_203_500), 160, (1200, 200), 430, 0.75, 4.0,
     (("2018-06-01", 0), ("2020-05-01", 1200))),
    # Meihuajing: from north-east to south-west
    ("Meihuajing", "MHJ-A", (648_373, 4_207_782), 198, (2700, 190), 420, 1.05, 6.0,
     (("2015-06-01", 0), ("2016-07-01", 650), ("2017-01-01", 1200), ("2017-08-01", 1800), ("2019-03-01", 2200),
      ("2019-09-01", 2700))),
    ("Meihuajing", "MHJ-B", (647_650, 4_207_900), 198, (1900, 190), 430, 0.75, 6.0,
     (("2017-10-01", 0), ("2018-07-01", 500), ("2018-11-01", 1000), ("2020-04-01", 1900))),
    # Zaoquan
    ("Zaoquan", "ZQ-A", (639_600, 4_206_400), 30, (1000, 180), 400, 1.1, 3.0,
     (("2015-03-01", 0), ("2018-02-01", 1000))),
    # Jinfeng
    ("Jinfeng", "JF-A", (646_000, 4_191_500), 100, (700, 150), 450, 0.61, 4.0,
     (("2017-02-01", 0), ("2019-06-01", 700))),
    # Shigouyi: closed, residual only
    ("Shigouyi", "SGY-A", (634_200, 4_193_600), 10, (700, 200), 340, 0.89, 0.5,
     (("2012-06-01", 0), ("2014-08-01", 700))),
    # south of Yangchangwan and Meihuajing, in nobody's concession (Section 4.1)
    ("", "OUTSIDE", (649_200, 4_199_600), 45, (600, 170), 380, 0.75, 3.0,
     (("2016-09-01", 0), ("2018-06-01", 600))),
)  # fmt: skip

#: Number, name, corners [km].
_CONCESSIONS = (
    (1, "Renjiazhuang", ((627.7, 4225.6), (631.6, 4225.4), (631.9, 4227.6), (630.4, 4229.0), (627.8, 4228.8))),
    (2, "Hongshiwan", ((631.2, 4229.9), (634.6, 4230.0), (634.9, 4233.2), (632.0, 4233.5))),
    (3, "Maliantai", ((635.3, 4230.9), (638.4, 4231.2), (638.9, 4234.5), (638.1, 4237.0), (635.4, 4236.8))),
    (4, "Qingshuiying", ((636.6, 4225.6), (641.5, 4224.2), (643.0, 4228.0), (640.5, 4230.3), (636.9, 4229.9))),
    (5, "Lingxin", ((641.9, 4210.8), (644.8, 4210.6), (645.2, 4213.9), (643.9, 4214.6), (642.0, 4214.0))),
    (6, "Yangchangwan", ((642.2, 4202.1), (645.6, 4202.0), (645.9, 4206.0), (644.0, 4207.0), (642.1, 4206.2))),
    (7, "Meihuajing", ((646.4, 4205.6), (649.4, 4205.4), (650.6, 4209.0), (649.4, 4210.6), (646.6, 4210.0))),
    (8, "Zaoquan", ((637.6, 4204.2), (641.2, 4204.0), (641.5, 4208.0), (639.6, 4208.9), (637.9, 4208.3))),
    (9, "Jinfeng", ((643.9, 4189.9), (648.3, 4189.8), (648.4, 4193.4), (644.2, 4193.6))),
    (10, "Shigouyi", ((632.5, 4191.6), (635.9, 4191.5), (636.2, 4195.4), (633.0, 4195.7))),
)

#: Name, mine, longitude, latitude [deg], the same in UTM 48N [m], first and last day (Table 3). The reference stations'
#: places are invented.
_STATIONS = (
    ("RJZ-1", "Renjiazhuang", 106.470, 38.185, 628_741, 4_227_363, "2015-02-07", "2020-05-27"),
    ("RJZ-2", "Renjiazhuang", 106.476, 38.180, 629_275, 4_226_816, "2015-02-07", "2020-05-27"),
    ("RJZ-3", "Renjiazhuang", 106.475, 38.188, 629_173, 4_227_702, "2015-02-07", "2020-05-27"),
    ("RJZ-4", "Renjiazhuang", 106.479, 38.185, 629_529, 4_227_375, "2015-02-07", "2020-05-27"),
    ("RJZ-REF", "Renjiazhuang", 106.4612, 38.1997, 627_940, 4_228_980, "2015-02-07", "2020-05-27"),
    ("MLT-1", "Maliantai", 106.565, 38.230, 636_977, 4_232_492, "2017-05-25", "2020-05-27"),
    ("MLT-2", "Maliantai", 106.563, 38.257, 636_751, 4_235_485, "2018-03-08", "2020-05-28"),
    ("MLT-3", "Maliantai", 106.562, 38.253, 636_671, 4_235_040, "2017-09-08", "2020-05-28"),
    ("MLT-REF", "Maliantai", 106.5479, 38.2177, 635_500, 4_231_100, "2017-05-25", "2020-05-28"),
    ("LX-1", "Lingxin", 106.639, 38.050, 643_807, 4_212_631, "2015-06-02", "2020-05-27"),
    ("LX-2", "Lingxin", 106.637, 38.047, 643_637, 4_212_295, "2015-05-24", "2020-05-27"),
    ("LX-3", "Lingxin", 106.636, 38.044, 643_555, 4_211_960, "2015-06-14", "2020-02-21"),
    ("LX-REF", "Lingxin", 106.6534, 38.0612, 645_050, 4_213_900, "2015-05-24", "2020-05-27"),
    ("YCW-1", "Yangchangwan", 106.643, 37.979, 644_297, 4_204_758, "2015-08-12", "2020-05-27"),
    ("YCW-2", "Yangchangwan", 106.644, 37.977, 644_389, 4_204_538, "2015-10-11", "2020-05-27"),
    ("YCW-3", "Yangchangwan", 106.645, 37.975, 644_480, 4_204_318, "2015-11-13", "2020-05-27"),
    ("YCW-4", "Yangchangwan", 106.641, 37.973, 644_133, 4_204_090, "2015-04-29", "2020-01-05"),
    ("YCW-REF", "Yangchangwan", 106.6205, 37.9896, 642_300, 4_205_900, "2015-04-29", "2020-05-27"),
    ("MHJ-1", "Meihuajing", 106.695, 38.017, 648_787, 4_209_057, "2015-06-13", "2020-05-27"),
    ("MHJ-2", "Meihuajing", 106.692, 38.007, 648_544, 4_207_942, "2016-02-27", "2020-05-27"),
    ("MHJ-3", "Meihuajing", 106.688, 37.999, 648_209, 4_207_048, "2015-09-11", "2019-01-06"),
    ("MHJ-4", "Meihuajing", 106.685, 37.994, 647_956, 4_206_489, "2015-08-03", "2020-05-27"),
    ("MHJ-REF", "Meihuajing", 106.7106, 38.019, 650_150, 4_209_300, "2015-06-13", "2020-05-27"),
)
