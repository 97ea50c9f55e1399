"""The stores that answer queries, behind one contract."""
