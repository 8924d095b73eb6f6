"""The network window: pairs over time and baseline, switched off and on, handed to SBAS."""
