"""The ways in: command line, JSON, pages and worker over one service layer."""
