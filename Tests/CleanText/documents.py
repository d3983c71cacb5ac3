"""The Vietnamese texts of unpacked packages as records of the check command, a page or a catalogue a record."""

import gettext
import glob
import gzip
import html
import json
import re
import sys


def help_page(path):
    text = open(path, encoding="utf-8", errors="replace").read()
    text = re.sub(r"(?s)<(script|style).*?</\1>", "", text)
    text = re.sub(r"(?i)</?(p|div|h\d|li|td|tr|br|table|ul|ol)[^>]*>", "\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).split("\n")


def manual(path):
    for line in gzip.open(path, "rt", encoding="utf-8", errors="replace"):
        if not line.startswith('.\\"'):
            line = re.sub(r"\\f.", "", re.sub(r"^\.\w+ ?", "", line))
            yield line.replace("\\-", "-").replace("\\&", "")


def catalogue(path):
    with open(path, "rb") as file:
        messages = gettext.GNUTranslations(file)._catalog
    for original, text in messages.items():
        if original and isinstance(text, str):
            yield from text.split("\n")


def documents(folder):
    readers = [
        ("/**/libreoffice/help/vi/**/*.html", help_page),
        ("/**/man/vi/*/*.gz", manual),
        ("/**/vi/LC_MESSAGES/*.mo", catalogue),
    ]
    seen = set()
    for pattern, reader in readers:
        for path in sorted(glob.glob(folder + pattern, recursive=True)):
            lines = [re.sub(r"[\x00-\x1f\x7f]+", " ", line).strip() for line in reader(path)]
            lines = [line for line in lines if line]
            if lines and tuple(lines) not in seen:
                seen.add(tuple(lines))
                yield path[len(folder) + 1 :], lines


for name, lines in documents(sys.argv[1]):
    record = {"id": name, "lines": [{"n": n, "vi": line} for n, line in enumerate(lines, 1)]}
    print(json.dumps(record, ensure_ascii=False))
