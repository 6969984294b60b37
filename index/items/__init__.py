"""Documents to the request items that they answer."""
