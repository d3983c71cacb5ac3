#!/usr/bin/env python3
"""pairs.py GLOSSARY.json [one|omegat|deepl]   The pairs that a client should find, out of the JSON export of a glossary.

Source TAB target a line, Vietnamese first: all terms that may be used; with "one" the first target of each source; with
"omegat" or "deepl" what those can hold.
"""
import json, sys

USABLE = ["preferred", "admitted"]


def clean(text):
    """A text without controls, which no format of other programs takes."""
    return "".join(letter for letter in text if letter >= " " and not "\x7f" <= letter <= "\x9f").strip()


def usable(concept, base):
    terms = [
        term for section in concept["languages"] if section["language"].split("-")[0] == base for term in section["terms"]
        if term.get("review") != "rejected"
    ]
    return [clean(term["term"]) for status in USABLE for term in terms if term["status"] == status]


def pairs(concepts):
    for concept in concepts:
        targets = usable(concept, "es")
        for source in usable(concept, "vi"):
            for target in targets:
                yield source, target


def first(pairs):
    """One target a source."""
    seen = {}
    for source, target in pairs:
        seen.setdefault(source, target)
    return seen.items()


def main(path, client=None):
    found = pairs(json.load(open(path, encoding="utf-8"))["concepts"])
    if client in ("one", "deepl"):
        found = first(found)
    for source, target in found:
        # OmegaT takes a line of its table that begins with # for a comment, whatever stands before the #.
        if client == "omegat" and source.startswith("#"):
            continue
        # What the service refuses.
        if client == "deepl" and max(len(source.encode()), len(target.encode())) > 1024:
            continue
        print(source, target, sep="\t")


main(*sys.argv[1:])
