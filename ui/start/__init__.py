"""Start here: the way from interferograms to a report, step by step, and the example mine."""
