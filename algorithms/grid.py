"""Where pixels are: the grid that all rasters of a stack share, and windows of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A block of pixels: first row and column (0-based) and size."""

    row: int
    col: int
    rows: int
    cols: int

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.rows * self.cols

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices of the window in the whole raster."""
        return slice(self.row, self.row + self.rows), slice(self.col, self.col + self.cols)


@dataclass(frozen=True)
class Grid:
    """Size, position and coordinate system of a raster.

    Attributes
    ----------
    width, height : int
        Columns and rows.
    transform : tuple of 6 floats
        GDAL geotransform: x = t0 + col*t1 + row*t2; y = t3 + col*t4 + row*t5 (pixel corners).
    crs_wkt : str
        Coordinate system as WKT; empty for radar coordinates.
    """

    width: int
    height: int
    transform: tuple[float, float, float, float, float, float]
    crs_wkt: str = ""

    @property
    def whole(self) -> Window:
        """The window that holds every pixel."""
        return Window(0, 0, self.height, self.width)

    def xy(self, row: float, col: float) -> tuple[float, float]:
        """Map coordinates of a pixel position; (0.5, 0.5) is the centre of the first pixel."""
        t = self.transform
        return t[0] + col * t[1] + row * t[2], t[3] + col * t[4] + row * t[5]

    def rowcol(self, x: float, y: float) -> tuple[float, float]:
        """Fractional row and column of map coordinates (the floor is the pixel's index)."""
        t = self.transform
        determinant = t[1] * t[5] - t[2] * t[4]
        dx, dy = x - t[0], y - t[3]
        return (dy * t[1] - dx * t[4]) / determinant, (dx * t[5] - dy * t[2]) / determinant

    def matches(self, other: Grid, tolerance: float = 0.01) -> bool:
        """Same size, and positions within ``tolerance`` of a pixel; coordinate systems are compared elsewhere."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        pixel = max(abs(self.transform[1]), abs(self.transform[2]), abs(self.transform[4]), abs(self.transform[5]))
        corners = ((0, 0), (0, self.width), (self.height, 0), (self.height, self.width))
        return all(
            abs(a - b) <= tolerance * pixel for corner in corners for a, b in zip(self.xy(*corner), other.xy(*corner))
        )

    def describe(self) -> str:
        """One line for messages."""
        t = self.transform
        name = self.crs_wkt.split('"')[1] if '"' in self.crs_wkt else "no CRS"
        return f"{self.width} x {self.height} pixels of {t[1]:.9g} x {t[5]:.9g} at ({t[0]:.9g}, {t[3]:.9g}), {name}"
