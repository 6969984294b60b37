"""Judge what is set aside: forms without answers, copies, and older versions."""
