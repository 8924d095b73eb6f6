"""Readers of finished displacement time series: one module per product."""
