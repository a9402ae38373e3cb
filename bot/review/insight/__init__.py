"""What the numbers say, with no small one among them: published quarters, reports, the export."""
