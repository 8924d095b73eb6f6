"""Split-spectrum (sub-band) interferometry: displacement by a wavelength of metres, and where it can be trusted."""
