"""Handles of raster layers: bounded, lent to one borrower, closed at the end."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.io.layers import HandlePool, inspect, read_layer, same_crs


@pytest.fixture
def paths(tmp_path):
    found = []
    for number in range(5):
        path = str(tmp_path / f"{number}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Float32)
        dataset.GetRasterBand(1).WriteArray(np.full((8, 8), number, np.float32))
        del dataset
        found.append(path)
    return found


def test_few_handles_serve_many_files_and_threads(paths):
    pool = HandlePool(limit=2)
    layers = [inspect(path) for path in paths]
    wrong = []

    def work():
        out = np.empty((8, 8), np.float32)
        for _ in range(30):
            for number, layer in enumerate(layers):
                read_layer(pool, layer, Window(0, 0, 8, 8), out)
                if not (out == number).all():
                    wrong.append(number)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(pool._idle) <= 2
    assert pool._open == len(pool._idle)
    pool.close()
    assert (pool._open, pool._idle) == (0, [])


def test_no_dataset_is_lent_twice(paths):
    pool = HandlePool()
    with pool.borrow(paths[0]) as first, pool.borrow(paths[0]) as second:
        assert first is not second
    with pool.borrow(paths[0]) as again:
        assert again in (first, second)
    pool.close()
    with pool.borrow(paths[0]):
        pass
    assert pool._idle == []


def test_a_file_that_does_not_open_is_not_counted(tmp_path):
    pool = HandlePool(limit=2)
    for _ in range(3):
        with pytest.raises(InputError, match=r"absent\.tif"), pool.borrow(str(tmp_path / "absent.tif")):
            pass
    assert pool._open == 0


def test_coordinate_systems_in_two_spellings():
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    assert same_crs(system.ExportToWkt(), system.ExportToWkt(["FORMAT=WKT2_2019"]))
    other = osr.SpatialReference()
    other.ImportFromEPSG(32614)
    assert not same_crs(system.ExportToWkt(), other.ExportToWkt())
    assert same_crs("", "")
    assert not same_crs("", system.ExportToWkt())
