"""The science of Mining InSAR: numpy, scipy and (optionally) numba.

Nothing below this package imports qgis or PyQt; only ``io`` and ``runs`` touch osgeo.
Conventions that hold everywhere are written down in docs/conventions.md.
"""
