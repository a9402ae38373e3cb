"""The store: what it keeps, what it loses for ever, and what it does when something breaks."""
