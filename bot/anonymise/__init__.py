"""The identity guard: what identifies a person is taken out before anything is written. Pure."""
