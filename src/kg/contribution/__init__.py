"""Contributions: what someone sends in, made into Turtle, checked, and received as a graph."""
