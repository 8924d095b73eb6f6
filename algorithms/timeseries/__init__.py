"""Networks of interferograms and what is estimated from them: stacking, SBAS, velocity, closure."""
