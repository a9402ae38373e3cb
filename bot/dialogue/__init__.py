"""What champions write: the schema of a tree and the strict reader of its YAML. Pure."""
