"""The reference of the ontology: pages for people, made from ontology, shapes, data and queries."""
