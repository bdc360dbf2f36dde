"""What `tables.py` is made of: data, queries, programs, measurements, comparison, report."""
