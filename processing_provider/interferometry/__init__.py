"""From pairs of single-look complex images to displacement on a map."""
