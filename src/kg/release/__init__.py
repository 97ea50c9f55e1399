"""A release: the graph as files that other systems take; `kg.release.making` makes one."""
