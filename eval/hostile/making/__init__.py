"""How hostile files are made: by hand, byte by byte, since no library would write them; the same bytes every time."""
