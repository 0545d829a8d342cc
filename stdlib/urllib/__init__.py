"""Only urllib.parse: devices open no connections of their own."""
