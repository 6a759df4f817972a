"""Prints pages with WeasyPrint, all in one process: importing it takes longer than printing a page.

Reads JSON from standard input: [{"source", "out"}].
"""

import json
import sys

from weasyprint import HTML

for page in json.load(sys.stdin):
    HTML(page["source"]).write_pdf(page["out"])
