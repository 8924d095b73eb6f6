"""The only rooms that open files: rasters (osgeo.gdal), HDF5 (h5py), text headers and tables."""
