"""The same conversation in a terminal: by hand with arrow keys, in plain lines, or from a script."""
