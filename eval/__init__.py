"""Judge the product: the sample return, gold data, measures and reports."""
