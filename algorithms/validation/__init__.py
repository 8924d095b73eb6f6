"""Ground measurements against InSAR, and InSAR products against each other: how far they agree, and whether at all."""
