"""The interferometry group in QGIS: words, defaults, styles."""

from __future__ import annotations

import math

import numpy as np
import pytest


def test_words_are_those_of_the_science():
    from mining_insar.algorithms.interferogram import geocoding, unwrapping
    from mining_insar.algorithms.runs import filter as filtering
    from mining_insar.processing_provider.interferometry import filter as filter_wrapper
    from mining_insar.processing_provider.interferometry import geocode, unwrap

    assert filter_wrapper.METHODS == filtering.METHODS
    assert filter_wrapper.CONTENTS == filtering.CONTENTS
    assert geocode.KERNELS == geocoding.KERNELS
    assert unwrap.COSTS == unwrapping.COSTS
    assert unwrap.INITIALISATIONS == unwrapping.INITIALISATIONS


def test_defaults_are_those_of_the_options(provider):
    from mining_insar.algorithms.interferogram.filters import Goldstein
    from mining_insar.algorithms.interferogram.unwrapping import UnwrapOptions
    from mining_insar.algorithms.runs.filter import FilterOptions
    from mining_insar.algorithms.runs.geocode import MapRequest

    def default(algorithm, name):
        return provider.algorithm(algorithm).parameterDefinition(name).defaultValue()

    goldstein, options, request = Goldstein(), UnwrapOptions(), MapRequest()
    assert default("filter", "METHOD") == FilterOptions().method
    assert default("filter", "FILTER_WAVELENGTH") == FilterOptions().wavelength == 200.0
    assert [default("filter", name) for name in ("ALPHA", "PATCH", "OVERLAP")] == [
        goldstein.alpha,
        goldstein.patch,
        goldstein.overlap,
    ]
    assert default("unwrap", "COST") == options.cost
    assert default("unwrap", "INITIALISATION") == options.initialisation
    assert default("unwrap", "SMALLEST_COMPONENT") == options.smallest_component
    assert default("unwrap", "LOOKS") is None
    assert default("geocode", "KERNEL") == request.kernel


def test_the_licence_of_snaphu_is_told(provider):
    words = provider.algorithm("unwrap").shortHelpString()
    assert "non-commercial" in words
    assert "Windows" in words


def test_wrapped_phase_is_cyclic_and_coherence_grey():
    from mining_insar.processing_provider.styles.kinds import KIND_OF_OUTPUT, KIND_OF_TAG

    phase = KIND_OF_OUTPUT["PHASE"]
    assert phase.ramp.colours[0] == phase.ramp.colours[-1]
    ends = phase.choose_range([np.array([0.1])])
    assert (ends.low, ends.high) == (-math.pi, math.pi)
    grey = KIND_OF_OUTPUT["COHERENCE"]
    assert grey.ramp.colours == ("#000000", "#ffffff")
    assert (grey.choose_range([]).low, grey.choose_range([]).high) == (0.0, 1.0)
    assert KIND_OF_TAG["wrapped_phase"] == phase


def test_the_cycle_has_no_step_in_lightness():
    from mining_insar.processing_provider.styles.ramps import CYCLE

    channels = np.array([[int(colour[k : k + 2], 16) for k in (1, 3, 5)] for colour in CYCLE.colours])
    lightness = channels @ [0.2126, 0.7152, 0.0722]
    assert np.abs(np.diff(lightness)).max() < 45


@pytest.mark.parametrize("name", ["interferogram", "coherence"])
def test_slcs_that_qgis_cannot_load_are_accepted(provider, name):
    from qgis.core import QgsProcessingContext

    definition = provider.algorithm(name).parameterDefinition("REFERENCE_SLC")
    assert definition.checkValueIsAcceptable("product.h5", QgsProcessingContext())
