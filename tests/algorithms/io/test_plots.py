"""Figures: they draw what they are given, with matplotlib and without."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io import plots
from mining_insar.algorithms.timeseries.network import Network, connected_components

needs_matplotlib = pytest.mark.skipif(not plots.matplotlib_is_there(), reason="matplotlib is not installed")


def network_plot(baselines=True, coherence=True) -> plots.NetworkPlot:
    dates = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(5))
    network = Network(dates, np.array([(0, 1), (1, 2), (0, 2), (4, 3)]))
    return plots.NetworkPlot(
        network,
        connected_components(network),
        baselines=np.array([0.0, 30.0, -75.0, 12.0, 3.0]) if baselines else None,
        bridges=[3],
        extra=[2],
        coherence=np.array([0.6, 0.5, 0.4, 0.3]) if coherence else None,
        title="A <title> & more",
    )


@needs_matplotlib
@pytest.mark.parametrize("baselines", [True, False])
@pytest.mark.parametrize("coherence", [True, False])
@pytest.mark.parametrize(("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_network_plot_in_every_form(baselines, coherence, kind, start):
    assert plots.network_plot(network_plot(baselines, coherence), kind).startswith(start)


@needs_matplotlib
def test_a_picture_has_ink_and_matplotlib_keeps_its_own_state(tmp_path):
    import matplotlib
    from matplotlib.image import imread

    before = matplotlib.get_backend()
    path = tmp_path / "network.png"
    assert plots.save_network_plot(str(path), network_plot(), pytest.fail)
    pixels = imread(path)
    assert pixels.shape[0] > 400
    assert 0.005 < (pixels[..., :3].min(axis=-1) < 0.8).mean() < 0.5
    assert matplotlib.get_backend() == before


@pytest.mark.parametrize("baselines", [True, False])
def test_without_matplotlib_the_network_is_drawn_by_hand(monkeypatch, baselines, tmp_path):
    monkeypatch.setattr(plots, "matplotlib_is_there", lambda: False)
    text = plots.network_plot(network_plot(baselines), "png").decode()
    assert text.startswith("<svg")
    assert "A &lt;title&gt; &amp; more" in text
    assert re.findall(r"<title>(\d{8}-\d{8})", text) == network_plot().network.pair_names()
    assert len(re.findall("<circle", text)) == (5 if baselines else 8)
    inside = [float(value) for value in re.findall(r'[xy][12]="([-\d.]+)"', text)]
    assert min(inside) >= 0
    assert max(inside) <= 1000
    assert plots.bar_plot(["a"], np.array([1.0]), title="t", axis_label="x") is None
    assert plots.save_network_plot(str(tmp_path / "plot.svg"), network_plot(), pytest.fail)


def test_without_matplotlib_a_png_is_left_out_with_a_warning(monkeypatch, tmp_path):
    monkeypatch.setattr(plots, "matplotlib_is_there", lambda: False)
    said: list[str] = []
    assert not plots.save_network_plot(str(tmp_path / "plot.png"), network_plot(), said.append)
    assert "needs matplotlib" in said[0]
    assert list(tmp_path.iterdir()) == []


def test_one_date_pair_at_one_place_divides_by_nothing(monkeypatch):
    dates = (datetime.date(2018, 1, 6), datetime.date(2018, 1, 18))
    network = Network(dates, np.array([(0, 1)]))
    plot = plots.NetworkPlot(network, np.zeros(2, int), baselines=np.zeros(2), coherence=np.array([0.5]))
    assert plots.network_plot(plot)
    monkeypatch.setattr(plots, "matplotlib_is_there", lambda: False)
    assert b"nan" not in plots.network_plot(plot)


@needs_matplotlib
def test_bars_take_nan_and_many_labels():
    values = np.linspace(0, 1, 150)
    values[3] = np.nan
    labels = [f"pair {number}" for number in range(150)]
    image = plots.bar_plot(labels, values, title="t", axis_label="x", marked=[2], kind="svg")
    assert image.startswith(b"<?xml")


def test_an_ending_that_is_no_picture_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"PLOT must end in \.png, \.svg or \.pdf, got .*plot\.tif"):
        plots.save_network_plot(str(tmp_path / "plot.tif"), network_plot(), pytest.fail)
