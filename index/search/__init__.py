"""One return searched by words and by meaning."""
