"""Tests of the linter: the registry as a contract, then one specification a rule."""
