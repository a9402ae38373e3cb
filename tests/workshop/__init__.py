"""Tests of what is done with trees before people meet them."""
