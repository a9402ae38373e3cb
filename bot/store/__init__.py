"""Tables, queries and migrations. Knows no channel and no wording."""
