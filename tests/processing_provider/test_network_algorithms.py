"""``stackquality`` and ``selectnetwork`` as QGIS calls them."""

from __future__ import annotations

import csv

import pytest

TABLE = "date,bperp\n2014-11-09,0\n2014-12-03,35.5\n2015-06-03,180\n2015-06-27,150\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "acquisitions.csv"
    path.write_text(TABLE)
    return path


def run(name, parameters):
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    return processing.run(f"mininginsar:{name}", parameters, feedback=feedback), feedback


def test_a_csv_file_and_a_memory_layer_give_the_same_pairs(provider, table, tmp_path):
    from qgis.core import QgsFeature, QgsVectorLayer

    options = {"MAX_PERPENDICULAR": 150.0, "MAX_TEMPORAL": 60.0}
    from_file, feedback = run(
        "selectnetwork", {**options, "ACQUISITIONS": str(table), "OUTPUT": str(tmp_path / "file.csv")}
    )
    assert from_file["N_COMPONENTS"] == 2
    assert from_file["SUGGESTED_PAIRS"] == "20141203-20150603, 20141109-20150603"
    assert "2 subsets that no pair joins" in feedback.textLog()

    layer = QgsVectorLayer("None?field=date:date&field=bperp:double", "acquisitions", "memory")
    for line in TABLE.splitlines()[1:]:
        day, baseline = line.split(",")
        feature = QgsFeature(layer.fields())
        feature.setAttributes([day, float(baseline)])
        assert layer.dataProvider().addFeature(feature)
    from_layer, _ = run("selectnetwork", {**options, "ACQUISITIONS": layer, "OUTPUT": str(tmp_path / "layer.csv")})
    assert (tmp_path / "layer.csv").read_text() == (tmp_path / "file.csv").read_text()
    assert from_layer["N_PAIRS"] == from_file["N_PAIRS"] == 2


def test_a_layer_without_baselines_is_an_error_that_says_so(provider, tmp_path):
    from qgis.core import QgsProcessingException, QgsVectorLayer

    layer = QgsVectorLayer("None?field=when:date", "acquisitions", "memory")
    with pytest.raises(QgsProcessingException, match="no column is named date; the columns are when"):
        run("selectnetwork", {"ACQUISITIONS": layer, "MAX_TEMPORAL": 60.0, "OUTPUT": str(tmp_path / "pairs.csv")})


def test_a_csv_file_of_dates_alone_is_a_table(provider, tmp_path):
    """GDAL refuses a CSV file of one column, and QGIS with it."""
    dates = tmp_path / "dates.csv"
    dates.write_text("date\n20141109\n20141203\n20150603\n")
    options = {"MAX_TEMPORAL": 60.0, "OUTPUT": str(tmp_path / "pairs.csv")}
    result, _ = run("selectnetwork", {**options, "ACQUISITIONS": str(dates)})
    assert (result["N_DATES"], result["N_PAIRS"], result["N_COMPONENTS"]) == (3, 1, 2)


def test_outputs_are_plain(provider, table):
    result, _ = run("selectnetwork", {"ACQUISITIONS": str(table), "MAX_TEMPORAL": 300, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert {type(value) for value in result.values()} <= {int, float, str}
    with open(result["OUTPUT"], newline="") as file:
        assert len(list(csv.DictReader(file))) == result["N_PAIRS"] == 6


def test_stackquality_by_qgis_process_with_plain_arguments(qgis_process, shared_data, tmp_path):
    folder = shared_data / "mexico_city_sentinel1" / "geotiffs"
    arguments = [f"--INTERFEROGRAMS={path}" for path in sorted(folder.glob("*_unw.tif"))]
    arguments += [f"--COHERENCE={path}" for path in sorted(folder.glob("*_cc.tif"))]
    outputs = [
        f"--{name}={tmp_path / file}"
        for name, file in (("REPORT", "r.html"), ("MEAN_COHERENCE", "m.tif"), ("CLOSURE", "c.tif"), ("PLOT", "p.png"))
    ]
    done = qgis_process("--json", "run", "mininginsar:stackquality", *arguments, *outputs)
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert (results["N_DATES"], results["N_COMPONENTS"], results["RANK"], results["N_TRIPLETS"]) == (13, 1, 12, 24)
    assert results["BRIDGES"] == "20180506-20180705"
    assert results["LEAST_COHERENCE"] == pytest.approx(0.527, abs=0.0005)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "qgis_process run mininginsar:stackquality" in page
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")


def test_stackquality_by_qgis_process_with_json_and_no_coherence(qgis_process, shared_data, tmp_path):
    folder = shared_data / "metropolitan_colliery_envisat" / "geotiffs"
    inputs = {
        "INTERFEROGRAMS": [str(path) for path in sorted(folder.glob("*_unw.tif"))],
        "REPORT": str(tmp_path / "r.html"),
        "MEAN_COHERENCE": str(tmp_path / "m.tif"),
        "CLOSURE": str(tmp_path / "c.tif"),
    }
    done = qgis_process("run", "mininginsar:stackquality", "-", stdin={"inputs": inputs})
    assert done.returncode == 0, done.text
    results = done.json["results"]
    assert (results["N_DATES"], results["N_PAIRS"], results["N_TRIPLETS"]) == (13, 17, 5)
    assert "MEAN_COHERENCE" not in results
    assert (tmp_path / "c.tif").exists()
