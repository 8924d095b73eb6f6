"""Readers of the products of InSAR processors, one module each; `registry.recognise` tells them apart by content."""
