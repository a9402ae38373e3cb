"""What the Dockerfile and the pages about running promise; `python -m tests.container` builds and tries it for real."""
