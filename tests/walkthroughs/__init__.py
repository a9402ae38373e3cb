"""The twenty acceptance walk-throughs of PRACTICE 3.10, each a test that has its number in its name."""
