"""What `flask` and the web server load."""

from aict.factory import create_app

app = create_app()
