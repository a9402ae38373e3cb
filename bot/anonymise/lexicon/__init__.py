"""Lists that the allow-list is made of: a dictionary and names, generated from sources that their README names."""
