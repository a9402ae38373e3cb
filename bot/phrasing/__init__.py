"""Looks at the words a worker typed. Pure."""
