"""The compiled form of `covariance.spread_of`: one plain function, so that its machine code can be kept on disk.

Written like `banded_kernel`: inner loops over a fixed number of pixels in contiguous memory, counted by ``while``:
that is what the compiler turns into vector instructions.
"""

from __future__ import annotations


def kernel(
    weight,
    anchor,
    slopes,
    reference,
    secondary,
    coupling,
    constant_entries,
    border,
    constant_border,
    border_square,
    border_slope,
    row_start,
    column,
    update_target,
    date_row,
    date_baseline,
    anchored,
    with_border,
    entries,
    tail,
    lean,
    factors,
    found,
    square,
    h_lean,
    slope,
    dates_spread,
    slope_spread,
):
    """Variances of the pixels of ``weight`` (P, n >= lanes) into ``dates_spread`` and ``slope_spread``.

    From ``entries`` to ``slope`` all is scratch, (rows, lanes).
    """
    n_pairs, n = weight.shape
    lanes = entries.shape[1]
    n_dates = date_row.shape[0]
    n_unknowns = row_start.shape[0] - 1
    n_entries = column.shape[0]
    for tile in range((n + lanes - 1) // lanes):
        # the last tile reaches back instead of over the edge
        first = min(tile * lanes, n - lanes)
        last = first + lanes
        for entry in range(n_entries + 1):
            constant = constant_entries[entry]
            lane = 0
            while lane < lanes:
                entries[entry, lane] = constant
                lane += 1
        for row in range(n_unknowns + 1):
            constant = constant_border[row]
            given = slopes[row, first:last]
            lane = 0
            while lane < lanes:
                tail[row, lane] = constant
                lean[row, lane] = given[lane]
                lane += 1
        lane = 0
        while lane < lanes:
            square[lane] = border_square
            h_lean[lane] = border_slope
            slope[lane] = 0.0
            lane += 1
        for pair in range(n_pairs):
            weights = weight[pair, first:last]
            minus, plus, coupled = reference[pair], secondary[pair], coupling[pair]
            minus_diagonal = row_start[minus] if minus < n_unknowns else n_entries
            plus_diagonal = row_start[plus] if plus < n_unknowns else n_entries
            lane = 0
            while lane < lanes:
                entries[coupled, lane] -= weights[lane]
                lane += 1
            lane = 0
            while lane < lanes:
                entries[minus_diagonal, lane] += weights[lane]
                lane += 1
            lane = 0
            while lane < lanes:
                entries[plus_diagonal, lane] += weights[lane]
                lane += 1
            left_over = border[pair]
            if left_over != 0.0:
                lane = 0
                while lane < lanes:
                    change = weights[lane] * left_over
                    tail[minus, lane] -= change
                    tail[plus, lane] += change
                    square[lane] += change * left_over
                    lane += 1
        if anchored:
            for date in range(1, n_dates):
                diagonal = row_start[date_row[date]]
                lane = 0
                while lane < lanes:
                    entries[diagonal, lane] += anchor[date, first + lane]
                    lane += 1

        update = 0
        for row in range(n_unknowns):
            start, end = row_start[row], row_start[row + 1]
            lane = 0
            while lane < lanes:
                entries[start, lane] = 1.0 / entries[start, lane]
                lane += 1
            lane = 0
            while lane < lanes:
                slope[lane] += lean[row, lane] * lean[row, lane] * entries[start, lane]
                lane += 1
            if with_border:
                lane = 0
                while lane < lanes:
                    scaled = tail[row, lane] * entries[start, lane]
                    square[lane] -= scaled * tail[row, lane]
                    h_lean[lane] -= scaled * lean[row, lane]
                    lane += 1
            for coupled in range(start + 1, end):
                later, number = column[coupled], coupled - start - 1
                lane = 0
                while lane < lanes:
                    factors[number, lane] = entries[coupled, lane] * entries[start, lane]
                    lane += 1
                for other in range(coupled, end):
                    target = update_target[update]
                    update += 1
                    lane = 0
                    while lane < lanes:
                        entries[target, lane] -= factors[number, lane] * entries[other, lane]
                        lane += 1
                lane = 0
                while lane < lanes:
                    lean[later, lane] -= factors[number, lane] * lean[row, lane]
                    lane += 1
                if with_border:
                    lane = 0
                    while lane < lanes:
                        tail[later, lane] -= factors[number, lane] * tail[row, lane]
                        lane += 1
            for coupled in range(start + 1, end):
                lane = 0
                while lane < lanes:
                    entries[coupled, lane] = factors[coupled - start - 1, lane]
                    lane += 1

        # The inverse on the factor's pattern, last row first.
        for row in range(n_unknowns - 1, -1, -1):
            start, end = row_start[row], row_start[row + 1]
            count = end - start - 1
            update -= count * (count + 1) // 2
            if with_border:
                lane = 0
                while lane < lanes:
                    tail[row, lane] *= entries[start, lane]
                    lane += 1
                for coupled in range(start + 1, end):
                    later = column[coupled]
                    lane = 0
                    while lane < lanes:
                        tail[row, lane] -= entries[coupled, lane] * tail[later, lane]
                        lane += 1
            for number in range(count):
                lane = 0
                while lane < lanes:
                    factors[number, lane] = entries[start + 1 + number, lane]
                    found[number, lane] = 0.0
                    lane += 1
            at = update
            for number in range(count):
                known = update_target[at]
                at += 1
                lane = 0
                while lane < lanes:
                    found[number, lane] -= factors[number, lane] * entries[known, lane]
                    lane += 1
                for other in range(number + 1, count):
                    known = update_target[at]
                    at += 1
                    lane = 0
                    while lane < lanes:
                        found[number, lane] -= factors[other, lane] * entries[known, lane]
                        lane += 1
                    lane = 0
                    while lane < lanes:
                        found[other, lane] -= factors[number, lane] * entries[known, lane]
                        lane += 1
            for number in range(count):
                lane = 0
                while lane < lanes:
                    entries[start, lane] -= factors[number, lane] * found[number, lane]
                    entries[start + 1 + number, lane] = found[number, lane]
                    lane += 1

        for date in range(n_dates):
            out = dates_spread[date, first:last]
            row = date_row[date]
            if row == n_unknowns:
                lane = 0
                while lane < lanes:
                    out[lane] = 0.0
                    lane += 1
                continue
            diagonal, baseline = row_start[row], date_baseline[date]
            lane = 0
            while lane < lanes:
                out[lane] = entries[diagonal, lane]
                lane += 1
            if with_border:
                lane = 0
                while lane < lanes:
                    moved = tail[row, lane] + baseline
                    out[lane] += moved * moved / square[lane]
                    lane += 1
        out = slope_spread[first:last]
        lane = 0
        while lane < lanes:
            out[lane] = slope[lane]
            lane += 1
        if with_border:
            lane = 0
            while lane < lanes:
                out[lane] += h_lean[lane] * h_lean[lane] / square[lane]
                lane += 1
