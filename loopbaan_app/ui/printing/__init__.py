"""What goes to paper: A5 and A4 sheets in black, for a printer or as PDF."""
