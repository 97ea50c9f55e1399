"""Tables of registers and pages: read, mapped onto the vocabulary, and written as one named graph.

reading   a CSV or JSON-lines file, row by row, with the place of every value
words     the mapping: which value of a table is which concept, law, place or body
places    gemeenten by code, by name of now and by old name
laws      acts by name, abbreviation and time, down to article, lid and onderdeel
bodies    cooperations and other organisations by the names that tables give them
naming    addresses and labels made of names
sheet     the graph that comes out, with the observation that each thing rests on
kinds     per kind of table: what a row says
importing all of it, and the report of what was left out
"""
