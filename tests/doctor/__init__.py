"""The doctor: every check in every outcome, against a server that plays the Bot API's answers."""
