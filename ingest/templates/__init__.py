"""Tell forms: what a document asks for, and how much of it is filled in."""
