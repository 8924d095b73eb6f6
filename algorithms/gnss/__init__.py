"""Series of GNSS stations: order, daily means, smoothing, the line of sight, sampling at radar dates."""
