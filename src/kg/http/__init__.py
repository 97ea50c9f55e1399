"""The graph over HTTP: a SPARQL endpoint, its IRIs as linked data, health and metrics."""
