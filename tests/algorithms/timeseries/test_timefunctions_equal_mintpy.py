"""Functions of time that are linear in their parameters are MintPy's `estimate_time_func`."""

from __future__ import annotations

import datetime
import subprocess

import numpy as np

from mining_insar.algorithms.timeseries.timefunctions import fit_time_function
from mining_insar.algorithms.timeseries.timefunctions_model import TimeModel, parse_model

MINTPY = """
import sys
import numpy as np
from mintpy.utils import ptime
from mintpy.utils.time_func import estimate_time_func, get_design_matrix4time_func

data = np.load(sys.argv[1])
dates = [str(date) for date in data["dates"]]
model = {"polynomial": 2, "periodic": [1.0, 0.5], "stepDate": ["20170601"], "polyline": [],
         "exp": {"20160301": [60]}, "log": {"20180101": [90]}}
G, m, e2 = estimate_time_func(model, dates, data["values"])
line = estimate_time_func({"polynomial": 1}, dates, data["values"])[1]
years = np.array(ptime.yyyymmdd2years(dates))
onsets = np.array(ptime.yyyymmdd2years(["20170601", "20160301", "20180101"])) - years[0]
np.savez(sys.argv[2], m=m, line=line, years=years - years[0], onsets=onsets)
"""


def test_equals_mintpy(peer_python, tmp_path):
    """Years and onsets are MintPy's, which counts a year from its 1 January and so differs by up to a day from ours."""
    rng = np.random.default_rng(1)
    first = datetime.date(2015, 1, 5)
    dates = [first + datetime.timedelta(int(day)) for day in np.cumsum(rng.integers(6, 30, 90))]
    values = np.cumsum(rng.normal(-2e-3, 5e-3, (90, 25)), axis=0)
    np.savez(tmp_path / "in.npz", dates=np.array([f"{date:%Y%m%d}" for date in dates]), values=values)
    command = [peer_python, "-c", MINTPY, str(tmp_path / "in.npz"), str(tmp_path / "out.npz")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    theirs = np.load(tmp_path / "out.npz")

    text = "quadratic+annual+semiannual+step:2017-06-01+exp:2016-03-01:60+log:2018-01-01:90"
    model = parse_model(text, first)
    dated = iter(theirs["onsets"])
    terms = [
        type(term)(term.kind, None if term.when is None else float(next(dated)), term.tau, term.label)
        for term in model.terms
    ]
    fit = fit_time_function(theirs["years"], values, TimeModel(text, 2, tuple(terms)))
    # their design matrix is float32
    scale = np.abs(theirs["m"]).max(axis=1, keepdims=True)
    np.testing.assert_allclose(fit.parameters / scale, theirs["m"] / scale, atol=1e-5)
    line = fit_time_function(theirs["years"], values, "linear")
    np.testing.assert_allclose(line.rate, theirs["line"][1], rtol=1e-5, atol=1e-8)
    # and in years of 365.25 days the rate is theirs to a part in a thousand
    ours = fit_time_function(np.array([(date - first).days for date in dates]) / 365.25, values, "linear")
    np.testing.assert_allclose(ours.rate, line.rate, rtol=1e-3, atol=1e-6)
