"""What we conclude: pure functions on the model, without files and without Qt."""
