"""Findings of a million words, true and false apart, and each of them with its suggestion and its number."""

import collections
import json
import sys

documents, findings, known = sys.argv[1:]
words = sum(len(line["vi"].split()) for text in open(documents, encoding="utf-8") for line in json.loads(text)["lines"])
false = {tuple(row.rstrip("\n").split("\t")) for row in open(known, encoding="utf-8") if not row.startswith("#")}
rows = collections.Counter()
for text in open(findings, encoding="utf-8"):
    finding = json.loads(text)
    key = (finding["category"], finding["text"])
    rows[("false" if key in false else "true", *key, finding.get("suggestion") or "–")] += 1

million = words / 1e6
print(f"{words} words")
for kind in ("true", "false"):
    number = sum(count for row, count in rows.items() if row[0] == kind)
    print(f"{kind}: {number} findings, {number / million:.1f} of a million words")
categories = collections.Counter()
for (kind, category, *_), count in rows.items():
    categories[category, kind] += count
for (category, kind), count in sorted(categories.items()):
    print(f"{category}\t{kind}\t{count}\t{count / million:.1f} of a million words")
for row, count in sorted(rows.items(), key=lambda item: (item[0][:2], -item[1])):
    print("\t".join(row), count, sep="\t")
