"""Whether content is good enough: one module per rule, the limits in one file, and a report that names the place."""
