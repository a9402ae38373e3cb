"""Tests of the champions' work."""
