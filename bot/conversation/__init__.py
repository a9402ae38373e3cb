"""How a session moves: a pure function from tree, session and event to session and effects."""
