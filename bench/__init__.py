"""Measurements that the documentation quotes; each module prints its own figures."""
