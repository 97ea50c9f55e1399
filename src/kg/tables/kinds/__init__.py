"""Per kind of table: what a row says. Each module has a `Reader` that reads one row at a time."""
