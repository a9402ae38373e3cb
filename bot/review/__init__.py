"""Champions' work: what workers share, how it is judged, and what comes of it."""
