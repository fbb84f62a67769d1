"""The first page (what waits for me, then my partnerships) and the page of one partnership."""
