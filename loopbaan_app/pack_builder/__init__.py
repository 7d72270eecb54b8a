"""The content, made: from the files editors write to one pack file."""
