"""The layer definition that a real headless run leaves."""

from qgis.core import Qgis, QgsLayerDefinition, QgsProject


def test_qgis_process_leaves_a_definition_that_animates(qgis_process, qgis_app, shared_data, tmp_path):
    done = qgis_process(
        "run",
        "mininginsar:sbas",
        f"--FOLDER={shared_data / 'metropolitan_colliery_envisat'}",
        f"--TIMESERIES={tmp_path / 'series.tif'}",
        f"--VELOCITY={tmp_path / 'velocity.tif'}",
    )
    assert done.returncode == 0, done.text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["series.qlr", "series.tif", "velocity.tif"]
    project = QgsProject()
    loaded, message = QgsLayerDefinition.loadLayerDefinition(
        str(tmp_path / "series.qlr"), project, project.layerTreeRoot()
    )
    assert loaded, message
    series, velocity = (node.layer() for node in project.layerTreeRoot().findLayers())
    properties = series.temporalProperties()
    assert properties.isActive()
    assert properties.mode() == Qgis.RasterTemporalMode.FixedRangePerBand
    assert len(properties.fixedRangePerBand()) == 13
    assert series.renderer().inputBand() == 13
    assert velocity.renderer().classificationMin() == -velocity.renderer().classificationMax() == -15
    assert "mininginsar:sbas" in velocity.metadata().history()[0]
