"""What is done with trees before people meet them: lint and rehearsal. Pure."""
