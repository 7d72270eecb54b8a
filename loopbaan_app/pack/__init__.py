"""The content, read: what a pack looks like, how it is opened, and the questions pages ask it."""
