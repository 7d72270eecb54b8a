"""What we show: everything that knows Qt."""
