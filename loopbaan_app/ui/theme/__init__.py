"""How it looks: tokens, one style sheet, icons and motifs."""
