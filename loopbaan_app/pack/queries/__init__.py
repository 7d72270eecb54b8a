"""Questions to the pack, one module per content type; every function takes the pack first."""
