"""The report: what it recognises, what it doubts, what it never lets through."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import tags
from mining_insar.algorithms.io.provenance import settings_of
from mining_insar.algorithms.runs.report import run_report
from mining_insar.algorithms.runs.report_trust import gradient_doubts, network_doubts
from mining_insar.algorithms.timeseries.network import Network, summarise_network

WAVELENGTH = 0.0555
COMMAND = "qgis_process run mininginsar:sbas --STACK='a b.h5' --SMOOTHING=0.1 --EVIL='<script>alert(1)</script>'"
FULL = {
    tags.REFERENCE: "area rows 1-3",
    tags.WAVELENGTH: str(WAVELENGTH),
    tags.INCIDENCE: "39",
    tags.HEADING: "-12",
    tags.FIRST_DATE: "2018-01-06",
    tags.SECOND_DATE: "2020-01-06",
    tags.COMMAND: COMMAND,
}


def write(path, values, kind, about, unit="mm/yr", dates=()):
    values = np.atleast_3d(values) if values.ndim == 2 else values
    bands = values[np.newaxis, :, :, 0] if values.shape[-1] == 1 else values
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Float32
    )
    target.SetGeoTransform((600000.0, 50.0, 0.0, 4200000.0, 0.0, -50.0))
    target.SetMetadata({**about, tags.KIND: kind, tags.UNITS: unit})
    for number, band in enumerate(bands, start=1):
        target.GetRasterBand(number).WriteArray(band.astype(np.float32))
        target.GetRasterBand(number).SetUnitType(unit)
        if dates:
            target.GetRasterBand(number).SetMetadataItem(tags.BAND_DATE, dates[number - 1])
            target.GetRasterBand(number).SetDescription(dates[number - 1])
    target = None
    return str(path)


def bowl(depth):
    y, x = np.mgrid[:40, :50]
    return -depth * np.exp(-((x - 25.0) ** 2 + (y - 20.0) ** 2) / 30.0)


@pytest.fixture
def results(tmp_path):
    rng = np.random.default_rng(3)
    rate = bowl(100.0) + rng.normal(0, 1, (40, 50))
    write(tmp_path / "v.tif", rate, tags.KIND_VELOCITY, FULL)
    write(tmp_path / "s.tif", np.full((40, 50), 2.0), "velocity_std", FULL)
    dates = tuple(f"201{8 + month // 12}-{month % 12 + 1:02d}-06" for month in range(24))
    series = np.stack([rate * month / 12.0 for month in range(24)])
    write(tmp_path / "t.tif", series, tags.KIND_TIMESERIES, FULL, "mm", dates)
    (tmp_path / "bowls.csv").write_text("bowl,peak_mm_yr,concession\n1,-99.5,<b>Mine</b> & Co\n", "utf-8")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    return tmp_path


class Outside(HTMLParser):
    """Collects whatever a page would fetch, and its scripts."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("src", "href") and not (value or "").startswith(("data:", "#")):
                self.found.append((tag, value))
        if tag in ("script", "link", "iframe"):
            self.found.append((tag, ""))


def test_folder_becomes_a_page_of_its_own(results):
    path = results / "report.html"
    summary = run_report(folder=str(results), outputs={"REPORT": str(path)})
    page = path.read_text("utf-8")
    outside = Outside()
    outside.feed(page)
    assert outside.found == []
    assert (summary["n_rasters"], summary["n_tables"]) == (3, 1)
    assert "&lt;b&gt;Mine&lt;/b&gt; &amp; Co" in page
    assert "<b>Mine" not in page
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "prefers-color-scheme: dark" in page
    assert "<nav>" in page
    assert re.search(r'<a href="#s1">What is here</a>', page)
    assert "SMOOTHING" in page
    assert "a b.h5" in page


def test_full_results_leave_few_doubts(results):
    doubts = run_report(folder=str(results), outputs={})["doubts"]
    assert "No correction of the atmosphere" in doubts
    assert "No comparison with GNSS" in doubts
    assert "tags do not say" not in doubts
    assert "not on record." not in doubts.replace("is on record", "")


def test_a_validation_removes_its_doubt(results):
    (results / "mines.csv").write_text("product,mine,rmse_mm,n\nS1,A,12.5,40\n", "utf-8")
    assert "No comparison with GNSS" not in run_report(folder=str(results), outputs={})["doubts"]


def test_doubts_come_from_the_data(tmp_path):
    bare = {tags.FIRST_DATE: "2018-01-06", tags.SECOND_DATE: "2018-05-06", tags.REFERENCE: "the median of each"}
    write(tmp_path / "v.tif", bowl(1.0), tags.KIND_VELOCITY, bare)
    write(tmp_path / "s.tif", np.full((40, 50), 5.0), "velocity_std", bare)
    coherence = np.full((40, 50), 0.9)
    coherence[:, :20] = 0.4
    write(tmp_path / "c.tif", coherence, "temporal_coherence", bare, "")
    flags = np.ones((40, 50))
    flags[:10] = 2
    write(tmp_path / "f.tif", flags, "flags", bare, "")
    doubts = run_report(folder=str(tmp_path), outputs={})["doubts"]
    for words in (
        "wavelength, incidence angle, heading, the command",
        "relative to the median",
        "0.33 years",
        "100 % of the pixels move less than twice",
        "40 % of the pixels are below 0.7",
        "25.0 % of the pixels are bridged",
    ):
        assert words in doubts


@pytest.mark.parametrize(("share", "words"), [(0.3, None), (0.7, "near what"), (1.6, "beyond what")])
def test_gradient_is_told_in_parts_of_a_quarter_wavelength(tmp_path, share, words):
    """A plane tilting by a known share of lambda/4 per pixel between dates."""
    step = 1000.0 * share * WAVELENGTH / 4.0
    plane = -step * np.mgrid[:40, :50][1]
    series = np.stack([plane * number for number in range(20)])
    dates = [f"2018-{1 + number // 2:02d}-{1 + 14 * (number % 2):02d}" for number in range(20)]
    path = write(tmp_path / "t.tif", series, tags.KIND_TIMESERIES, FULL, "mm", dates)
    doubts, ratio = gradient_doubts(path, (20, 25), WAVELENGTH)
    assert ratio == pytest.approx(share, rel=1e-3)
    assert [words in doubt.why for doubt in doubts] == ([True] if words else [])


def test_network_that_falls_apart_and_has_no_loop():
    network = Network.from_date_pairs(_pairs([(0, 1), (1, 2), (3, 4)]))
    doubts = network_doubts(network, summarise_network(network))
    text = " ".join(doubt.why for doubt in doubts)
    assert "3 of 3 pairs are bridges" in text
    assert "3 of 3 pairs are in no loop" in text
    assert doubts[0].what.startswith("Displacements beyond the gaps")
    closed = Network.from_date_pairs(_pairs([(0, 1), (1, 2), (0, 2)]))
    assert [doubt.what for doubt in network_doubts(closed, summarise_network(closed))] == [
        "The height error in the displacement"
    ]


def _pairs(numbers):
    import datetime

    day = datetime.date(2018, 1, 6)
    return [(day + datetime.timedelta(days=12 * a), day + datetime.timedelta(days=12 * b)) for a, b in numbers]


def test_settings_are_read_from_the_command():
    assert settings_of(COMMAND)[:2] == [("STACK", "a b.h5"), ("SMOOTHING", "0.1")]
    assert settings_of("broken 'quote --A=1") == []


def test_nothing_and_wrong_tables(tmp_path):
    with pytest.raises(InputError, match="nothing to report on"):
        run_report(folder=str(tmp_path), outputs={})
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputError, match=r"other\.csv is no table or layer that the report knows"):
        run_report(tables=[str(tmp_path / "other.csv")], outputs={})
