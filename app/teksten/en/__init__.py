"""The interface in English, one module per room of the app, each text under its Dutch name."""
