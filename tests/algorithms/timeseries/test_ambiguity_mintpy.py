"""Whole cycles from closure beside MintPy's: L1-regularised least squares by cvxopt, rounded, pixel by pixel."""

from __future__ import annotations

import datetime
import json
import subprocess

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.ambiguity import SOLVED, solve_patterns
from mining_insar.algorithms.timeseries.closure import find_triplets
from mining_insar.algorithms.timeseries.network import Network

_MINTPY = """
import json, sys
import numpy as np
from cvxopt import matrix
from mintpy.utils.solvers import l1regls

told = json.load(sys.stdin)
loops = matrix(-np.array(told["loops"], dtype=float))
found = []
for pattern in told["patterns"]:
    wanted = matrix(np.array(pattern, dtype=float).reshape(-1, 1))
    found.append(np.round(np.array(l1regls(loops, wanted, alpha=1e-2, show_progress=0))).ravel().astype(int).tolist())
json.dump(found, sys.stdout)
"""


@pytest.fixture(scope="module")
def network() -> Network:
    dates = tuple(datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(20))
    return Network(dates, np.array([(i, j) for i in range(20) for j in range(i + 1, min(20, i + 4))]))


def test_both_find_the_same_cycles_where_the_answer_is_the_only_one(peer_python, network):
    rng = np.random.default_rng(5)
    triplets = find_triplets(network)
    loops = np.zeros((len(triplets), network.n_pairs), dtype=int)
    loops[np.arange(len(triplets))[:, None], triplets.pairs] = triplets.signs
    errors = np.zeros((80, network.n_pairs), dtype=int)
    for row in errors:
        row[rng.choice(network.n_pairs, 3, replace=False)] = rng.choice([-1, 1], 3)
    patterns = errors @ loops.T
    done = subprocess.run(
        [peer_python, "-c", _MINTPY],
        input=json.dumps({"loops": loops.tolist(), "patterns": patterns.tolist()}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    theirs = np.array(json.loads(done.stdout[done.stdout.index("[[") :]))
    ours = solve_patterns(patterns.astype(np.int8), np.ones(80), triplets, network.n_pairs)
    alone = ours.state == SOLVED
    assert alone.mean() > 0.95
    assert np.array_equal(ours.cycles[alone], theirs[alone])
    assert (ours.cycles[alone] == -errors[alone]).all(axis=1).mean() > 0.97
