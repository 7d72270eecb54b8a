"""Importers of official tables, each in the format in which its publisher hands it out."""
