"""What the pupil keeps: a value in memory now, one file that the pupil holds later."""
