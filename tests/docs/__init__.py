"""The documentation as a contract: what the pages say is compared with the program."""
