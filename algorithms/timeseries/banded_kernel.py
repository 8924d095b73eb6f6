"""The compiled form of the banded solver: one plain function, so that its machine code can be kept on disk.

Inner loops run over a fixed number of pixels in contiguous memory, which is what the compiler turns into vector
instructions; the arrays' arguments are declared not to overlap. `banded_numba` compiles and calls it.
"""

from __future__ import annotations

import numpy as np

from .banded import BRIDGED, COLLINEAR, CONNECTED, NO_DATA, UNDERDETERMINED
from .weights import TABLE_SIZE

_LAST_NODE = TABLE_SIZE - 2

# sin and cos of half the angle, |half| <= pi/2 (Taylor, truncation below 6e-8), after taking whole turns off: adding
# and subtracting 1.5 * 2^23 rounds a float32 to the nearest integer.
_ROUND = np.float32(12582912.0)
_TURNS = np.float32(1.0 / (2.0 * np.pi))
_PI = np.float32(np.pi)
_S3, _S5, _S7, _S9, _S11 = (np.float32(c) for c in (-1 / 6, 1 / 120, -1 / 5040, 1 / 362880, -1 / 39916800))
_C2, _C4, _C6, _C8, _C10, _C12 = (
    np.float32(c) for c in (-1 / 2, 1 / 24, -1 / 720, 1 / 40320, -1 / 3628800, 1 / 479001600)
)
_F0, _F1, _F2 = np.float32(0.0), np.float32(1.0), np.float32(2.0)


def kernel(
    phase,
    coherence,
    mode,
    table,
    pairs,
    sweep,
    position,
    row_start,
    column,
    update_target,
    coupling,
    constant_entries,
    border,
    constant_border,
    date_baseline,
    baseline,
    span,
    offset,
    slope_of_rows,
    tension,
    numbers,
    with_border,
    smoothed,
    connected,
    final,
    quality,
    weight,
    observed,
    entries,
    right,
    tail,
    lean,
    pivot_floor,
    factor,
    h_right,
    h_lean,
    h_square,
    count,
    sound,
    spread,
    misfit,
    smoothing_misfit,
    squares,
    total,
    slope,
    scatter,
    cosine,
    sine,
    gram,
    present,
    reached,
    kept,
    label,
    size,
    series,
    velocity,
    velocity_std,
    temporal_coherence,
    residual_rms,
    observations,
    flag,
    dem,
    weak,
):
    """Solve the pixels of ``phase`` (P, n >= lanes) into ``series`` and what follows it; `solve` makes the arguments.

    Without ``quality`` what follows the series, DEM error and flags aside, has no meaning.
    From ``weight`` to ``size`` all is scratch. Floating point scalars come in ``numbers``, so that they have the type
    of the arithmetic and nothing is widened. Loops over the lanes are written with ``while``: LLVM does not recognise
    numba's nested ``range`` as a counted loop and would leave it scalar. Each touches few arrays, because the compiler
    has to check at run time that rows do not overlap.
    """
    n_pairs, n = phase.shape
    lanes = weight.shape[1]
    n_dates = position.shape[0]
    n_unknowns = row_start.shape[0] - 1
    n_entries = column.shape[0]
    zero, one, low, high, largest = numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]
    per_node, max_coherence, limit, border_square = numbers[5], numbers[6], numbers[7], numbers[8]
    scale, magnitude, per_date, per_sxx, per_freedom = numbers[9], numbers[10], numbers[11], numbers[12], numbers[13]
    beyond_pairs, slope_of_border, tiny = numbers[14], numbers[15], numbers[16]
    for tile in range((n + lanes - 1) // lanes):
        # the last tile reaches back instead of over the edge
        first = min(tile * lanes, n - lanes)
        last = first + lanes

        # Assembly: normal matrix, right-hand side and border of the pixels' pairs on top of the smoothing rows.
        for entry in range(n_entries + 1):
            constant = constant_entries[entry]
            lane = 0
            while lane < lanes:
                entries[entry, lane] = constant
                lane += 1
        for row in range(n_unknowns + 1):
            constant = constant_border[row]
            lane = 0
            while lane < lanes:
                right[row, lane] = zero
                lane += 1
            lane = 0
            while lane < lanes:
                tail[row, lane] = constant
                lane += 1
            constant = slope_of_rows[row]
            lane = 0
            while lane < lanes:
                lean[row, lane] = constant
                lane += 1
        lane = 0
        while lane < lanes:
            spread[lane] = zero
            smoothing_misfit[lane] = zero
            h_lean[lane] = slope_of_border
            lane += 1
        lane = 0
        while lane < lanes:
            h_right[lane] = zero
            h_square[lane] = border_square
            count[lane] = zero
            sound[lane] = one
            lane += 1
        for pair in range(n_pairs):
            phases = phase[pair, first:last]
            if mode == 0:
                lane = 0
                while lane < lanes:
                    there = abs(phases[lane]) <= largest
                    weight[pair, lane] = one if there else zero
                    observed[pair, lane] = phases[lane] if there else _F0
                    lane += 1
            elif mode == 1:
                coherences = coherence[pair, first:last]
                lane = 0
                while lane < lanes:
                    g = one * coherences[lane]
                    there = (abs(phases[lane]) <= largest) & (g > zero)
                    g = min(g, one)
                    weight[pair, lane] = g * g if there else zero
                    observed[pair, lane] = phases[lane] if there else _F0
                    lane += 1
            elif mode == 2:
                coherences = coherence[pair, first:last]
                lane = 0
                while lane < lanes:
                    g = one * coherences[lane]
                    there = (abs(phases[lane]) <= largest) & (g > zero)
                    square = min(g, one) * min(g, one)
                    weight[pair, lane] = min(max(square / (one - square), low), high) if there else zero
                    observed[pair, lane] = phases[lane] if there else _F0
                    lane += 1
            else:
                coherences = coherence[pair, first:last]
                lane = 0
                while lane < lanes:
                    g = one * coherences[lane]
                    there = (abs(phases[lane]) <= largest) & (g > zero)
                    g = min(g, max_coherence) if there else zero
                    place = g * per_node
                    node = min(int(place), _LAST_NODE)
                    below = table[node]
                    ratio = (below + (place - one * node) * (table[node + 1] - below)) / (one - g * g)
                    weight[pair, lane] = ratio if there else zero
                    observed[pair, lane] = phases[lane] if there else _F0
                    lane += 1
            minus, plus = position[pairs[pair, 0]], position[pairs[pair, 1]]
            minus_diagonal = row_start[minus] if minus < n_unknowns else n_entries
            plus_diagonal = row_start[plus] if plus < n_unknowns else n_entries
            coupled = coupling[pair]
            lane = 0
            while lane < lanes:
                # 1 for any weight above zero; a comparison here would not be vectorised
                count[lane] += np.ceil(weight[pair, lane] * tiny)
                lane += 1
            lane = 0
            while lane < lanes:
                entries[coupled, lane] -= weight[pair, lane]
                lane += 1
            lane = 0
            while lane < lanes:
                entries[minus_diagonal, lane] += weight[pair, lane]
                lane += 1
            lane = 0
            while lane < lanes:
                entries[plus_diagonal, lane] += weight[pair, lane]
                lane += 1
            lane = 0
            while lane < lanes:
                wy = weight[pair, lane] * observed[pair, lane]
                right[minus, lane] -= wy
                right[plus, lane] += wy
                lane += 1
            left_over = border[pair]
            if left_over != zero:
                lane = 0
                while lane < lanes:
                    wc = weight[pair, lane] * left_over
                    tail[minus, lane] -= wc
                    tail[plus, lane] += wc
                    lane += 1
                lane = 0
                while lane < lanes:
                    wc = weight[pair, lane] * left_over
                    h_square[lane] += wc * left_over
                    h_right[lane] += wc * observed[pair, lane]
                    lane += 1

        # Connectivity, only where a row is missing.
        missing = not connected
        lane = 0
        while lane < lanes:
            flag[first + lane] = CONNECTED if count[lane] > zero else NO_DATA
            missing = missing or count[lane] < n_pairs
            lane += 1
        some_apart = False
        if missing:
            for date in range(n_dates):
                lane = 0
                while lane < lanes:
                    reached[date, lane] = 1 if date == 0 else 0
                    lane += 1
            for pair in range(n_pairs):
                lane = 0
                while lane < lanes:
                    present[pair, lane] = 1 if weight[pair, lane] > zero else 0
                    lane += 1
            found, before = 0, -1
            while found != before and found < n_dates * lanes:
                before = found
                for step in range(2 * n_pairs):
                    # in time order, then backwards
                    pair = sweep[step] if step < n_pairs else sweep[2 * n_pairs - 1 - step]
                    a, b = pairs[pair, 0], pairs[pair, 1]
                    lane = 0
                    while lane < lanes:
                        tied = (reached[a, lane] | reached[b, lane]) & present[pair, lane]
                        reached[a, lane] |= tied
                        reached[b, lane] |= tied
                        lane += 1
                found = 0
                for date in range(n_dates):
                    lane = 0
                    while lane < lanes:
                        found += reached[date, lane]
                        lane += 1
            if found < n_dates * lanes:
                some_apart = not smoothed
                for lane in range(lanes):
                    for date in range(n_dates):
                        kept[date, lane] = 1
                    held = True
                    for date in range(n_dates):
                        held = held and reached[date, lane] == 1
                    if held:
                        continue
                    if smoothed:
                        flag[first + lane] = BRIDGED if count[lane] > zero else NO_DATA
                        continue
                    # Label the dates by the earliest one that they are tied to.
                    flag[first + lane] = UNDERDETERMINED if count[lane] > zero else NO_DATA
                    for date in range(n_dates):
                        label[date] = date
                        size[date] = 0
                    changed = True
                    while changed:
                        changed = False
                        for step in range(2 * n_pairs):
                            pair = sweep[step] if step < n_pairs else sweep[2 * n_pairs - 1 - step]
                            a, b = pairs[pair, 0], pairs[pair, 1]
                            if present[pair, lane] == 1 and label[a] != label[b]:
                                label[a] = label[b] = min(label[a], label[b])
                                changed = True
                    chosen = 0
                    for date in range(n_dates):
                        size[label[date]] += 1
                    if size[0] == 1:
                        for date in range(n_dates):
                            chosen = date if size[date] > size[chosen] else chosen
                    for date in range(n_dates):
                        kept[date, lane] = 1 if label[date] == chosen and size[chosen] > 1 else 0
                        if date > 0 and label[date] == date:
                            # A unit weight sets the component's first date to zero and changes nothing else.
                            entries[row_start[position[date]], lane] += one
            if smoothed and with_border:
                lane = 0
                while lane < lanes:
                    gram[0, lane] = gram[1, lane] = gram[2, lane] = 0.0
                    lane += 1
                for pair in range(n_pairs):
                    t, b = span[pair], baseline[pair]
                    lane = 0
                    while lane < lanes:
                        gram[0, lane] += t * t * present[pair, lane]
                        gram[1, lane] += t * b * present[pair, lane]
                        gram[2, lane] += b * b * present[pair, lane]
                        lane += 1
                lane = 0
                while lane < lanes:
                    product = gram[0, lane] * gram[2, lane]
                    collinear = product - gram[1, lane] * gram[1, lane] <= COLLINEAR * product
                    if collinear and count[lane] > zero:
                        flag[first + lane] = UNDERDETERMINED
                    lane += 1

        # Elimination.
        for row in range(n_unknowns):
            start = row_start[row]
            lane = 0
            while lane < lanes:
                pivot_floor[row, lane] = entries[start, lane] * limit
                lane += 1
        lane = 0
        while lane < lanes:
            total[lane] = h_square[lane] * limit
            lane += 1
        update = 0
        for row in range(n_unknowns):
            start, end = row_start[row], row_start[row + 1]
            lane = 0
            while lane < lanes:
                pivot = entries[start, lane]
                sound[lane] = sound[lane] if pivot > pivot_floor[row, lane] else zero
                entries[start, lane] = one / pivot
                lane += 1
            lane = 0
            while lane < lanes:
                spread[lane] += lean[row, lane] * lean[row, lane] * entries[start, lane]
                lane += 1
            if with_border:
                lane = 0
                while lane < lanes:
                    scaled = tail[row, lane] * entries[start, lane]
                    h_right[lane] -= scaled * right[row, lane]
                    h_square[lane] -= scaled * tail[row, lane]
                    lane += 1
                lane = 0
                while lane < lanes:
                    h_lean[lane] -= tail[row, lane] * entries[start, lane] * lean[row, lane]
                    lane += 1
            for coupled in range(start + 1, end):
                later = column[coupled]
                # the first update is the later unknown's own diagonal
                target = update_target[update]
                update += 1
                lane = 0
                while lane < lanes:
                    factor[lane] = entries[coupled, lane] * entries[start, lane]
                    entries[target, lane] -= factor[lane] * entries[coupled, lane]
                    lane += 1
                for other in range(coupled + 1, end):
                    target = update_target[update]
                    update += 1
                    lane = 0
                    while lane < lanes:
                        entries[target, lane] -= factor[lane] * entries[other, lane]
                        lane += 1
                lane = 0
                while lane < lanes:
                    right[later, lane] -= factor[lane] * right[row, lane]
                    lean[later, lane] -= factor[lane] * lean[row, lane]
                    lane += 1
                if with_border:
                    lane = 0
                    while lane < lanes:
                        tail[later, lane] -= factor[lane] * tail[row, lane]
                        lane += 1

        # Back-substitution; rows[_H_RIGHT] becomes the DEM error.
        if with_border:
            lane = 0
            while lane < lanes:
                square = h_square[lane]
                sound[lane] = sound[lane] if square > total[lane] else zero
                h_right[lane] = h_right[lane] / square
                spread[lane] += h_lean[lane] * h_lean[lane] / square
                lane += 1
        lane = 0
        while lane < lanes:
            right[n_unknowns, lane] = zero
            lane += 1
        for row in range(n_unknowns - 1, -1, -1):
            start, end = row_start[row], row_start[row + 1]
            lane = 0
            while lane < lanes:
                right[row, lane] -= tail[row, lane] * h_right[lane]
                lane += 1
            for coupled in range(start + 1, end):
                later = column[coupled]
                lane = 0
                while lane < lanes:
                    right[row, lane] -= entries[coupled, lane] * right[later, lane]
                    lane += 1
            lane = 0
            while lane < lanes:
                right[row, lane] *= entries[start, lane]
                lane += 1

        # Residuals and temporal coherence.
        lane = 0
        while lane < lanes:
            squares[lane] = zero
            misfit[lane] = zero
            cosine[lane] = _F0
            sine[lane] = _F0
            lane += 1
        for pair in range(n_pairs if quality else 0):
            minus, plus = position[pairs[pair, 0]], position[pairs[pair, 1]]
            left_over = border[pair]
            # a pair written the other way round counts like one that runs forward in time
            twice = _F2 if pairs[pair, 0] < pairs[pair, 1] else -_F2
            lane = 0
            while lane < lanes:
                residual = observed[pair, lane] - right[plus, lane] + right[minus, lane] - left_over * h_right[lane]
                observed[pair, lane] = residual * np.ceil(weight[pair, lane] * tiny)
                lane += 1
            lane = 0
            while lane < lanes:
                misfit[lane] += weight[pair, lane] * observed[pair, lane] * observed[pair, lane]
                lane += 1
            lane = 0
            while lane < lanes:
                residual = observed[pair, lane]
                squares[lane] += residual * residual
                turns = residual * _TURNS
                half = (turns - ((turns + _ROUND) - _ROUND)) * _PI
                h2 = half * half
                s = half * (_F1 + h2 * (_S3 + h2 * (_S5 + h2 * (_S7 + h2 * (_S9 + h2 * _S11)))))
                c = _F1 + h2 * (_C2 + h2 * (_C4 + h2 * (_C6 + h2 * (_C8 + h2 * (_C10 + h2 * _C12)))))
                cosine[lane] += _F1 - _F2 * s * s
                sine[lane] += twice * s * c
                lane += 1

        # Series, velocity and its standard error.
        lane = 0
        while lane < lanes:
            total[lane] = zero
            slope[lane] = zero
            scatter[lane] = zero
            lane += 1
        for date in range(n_dates):
            row = position[date]
            b, t = date_baseline[date], offset[date]
            lane = 0
            while lane < lanes:
                right[row, lane] = (right[row, lane] - b * h_right[lane]) * scale
                lane += 1
            lane = 0
            while lane < lanes:
                y = right[row, lane]
                total[lane] += y
                slope[lane] += t * y
                lane += 1
            displacement = series[date, first:last]
            lane = 0
            while lane < lanes:
                displacement[lane] = right[row, lane]
                lane += 1
        lane = 0
        while lane < lanes:
            total[lane] *= per_date
            slope[lane] *= per_sxx
            lane += 1
        for date in range(n_dates if quality else 0):
            row = position[date]
            t = offset[date]
            lane = 0
            while lane < lanes:
                departure = right[row, lane] - total[lane] - t * slope[lane]
                scatter[lane] += departure * departure
                lane += 1
        if smoothed and quality:
            # the smoothing rows' own misfit [m^2]
            for date in range(n_dates - 2):
                before, here, after = position[date], position[date + 1], position[date + 2]
                first_tension, second_tension = tension[date], tension[date + 1]
                lane = 0
                while lane < lanes:
                    change = first_tension * (right[here, lane] - right[before, lane])
                    change -= second_tension * (right[after, lane] - right[here, lane])
                    smoothing_misfit[lane] += change * change
                    lane += 1
        lane = 0
        while lane < lanes:
            pairs_there = count[lane]
            redundancy = pairs_there + beyond_pairs
            of_pairs = (misfit[lane] * scale * scale + smoothing_misfit[lane]) * spread[lane] / max(redundancy, one)
            of_pairs = of_pairs if redundancy > zero else zero
            # a missing pair has put cos(0) into the sum
            real_part = (cosine[lane] - (n_pairs - pairs_there)) / pairs_there
            imaginary_part = sine[lane] / pairs_there
            temporal_coherence[first + lane] = (real_part * real_part + imaginary_part * imaginary_part) ** 0.5
            residual_rms[first + lane] = magnitude * (squares[lane] / pairs_there) ** 0.5
            velocity[first + lane] = slope[lane]
            velocity_std[first + lane] = (scatter[lane] * per_freedom + of_pairs) ** 0.5
            observations[first + lane] = int(pairs_there)
            dem[first + lane] = h_right[lane]
            lane += 1
        for lane in range(lanes):
            pixel = first + lane
            unsound = sound[lane] == zero and flag[pixel] != NO_DATA
            weak[pixel] = 1 if unsound else 0
            if unsound and final:
                flag[pixel] = UNDERDETERMINED
            lost = flag[pixel] == NO_DATA or (unsound and final) or (flag[pixel] == UNDERDETERMINED and smoothed)
            if lost:
                for date in range(n_dates):
                    series[date, pixel] = np.nan
                velocity[pixel] = np.nan
                velocity_std[pixel] = np.nan
                temporal_coherence[pixel] = np.nan
                residual_rms[pixel] = np.nan
                dem[pixel] = np.nan
            elif some_apart:
                for date in range(n_dates):
                    if kept[date, lane] == 0:
                        series[date, pixel] = np.nan
