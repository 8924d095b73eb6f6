"""The network window: pairs over time and baseline, switched off and on, handed to SBAS."""

#: Where a project keeps what is switched off; the guided panel reads it without the window.
ENTRY = "network"
