"""QGIS Processing: the provider and one file per algorithm, in folders named after the toolbox groups."""
