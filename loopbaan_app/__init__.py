"""Loopbaan: an offline program in plain Dutch that helps people choose a profile, a study and work.

The map of this package, top to bottom; a layer imports any layer below it and none above:

- `cli`, `app`          the command line, and the one place where the parts are put together
- `ui`                  what we show: everything Qt
- `pack`, `pack_builder`, `dossier`   the content (read), the content (made), and what the pupil keeps
- `guidance`            what we conclude: pure functions on the model
- `model`               what we talk about: frozen values
- `errors`, `paths`, `policy`         errors a user can act on, where files lie, what school IT decided
"""

__version__ = "0.1.0"
