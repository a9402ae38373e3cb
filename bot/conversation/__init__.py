"""How a session moves: a pure function from dialogue, session and event to session and effects."""
