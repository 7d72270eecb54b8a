"""What we talk about: frozen models of everything the pack and the dossier hold. No files, no Qt."""
