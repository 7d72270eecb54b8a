"""Parts that more than one page uses: plain data in, signals out; they know no database and no page."""
