"""Benchmarks of this project, each as a ratio within one run."""
