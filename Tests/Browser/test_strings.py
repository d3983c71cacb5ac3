"""The texts of the page: the same in all languages, none missing, none unused."""

import json
import re
import unittest

from browser import LANGUAGES, PAGE


def flat(table, path=""):
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{path}{key}\x1f")
        else:
            yield f"{path}{key}", value


TEXTS = {language: dict(flat(json.loads((PAGE / f"strings/{language}.json").read_text()))) for language in LANGUAGES}
SCRIPTS = "\n".join(path.read_text() for path in sorted((PAGE / "static/js").rglob("*.js")))
TEMPLATES = "\n".join(path.read_text() for path in sorted((PAGE / "templates").glob("*.mustache")))


class Strings(unittest.TestCase):
    def test_all_languages_have_the_same_keys(self):
        for language in LANGUAGES:
            self.assertEqual(sorted(TEXTS[language]), sorted(TEXTS["en"]), language)

    def test_all_languages_have_the_same_values_put_in(self):
        for key, english in TEXTS["en"].items():
            for language in LANGUAGES:
                with self.subTest(key=key, language=language):
                    wanted = set(re.findall(r"\{(\w+)\}", english))
                    found = set(re.findall(r"\{(\w+)\}", TEXTS[language][key]))
                    # "The best place" needs no number.
                    self.assertEqual(found - {"count"}, wanted - {"count"})

    def test_no_text_is_empty_or_english_in_another_language(self):
        for key, english in TEXTS["en"].items():
            for language in ("es", "vi"):
                text = TEXTS[language][key]
                self.assertTrue(text.strip(), key)
                if text == english and len(english.split()) > 3:
                    self.fail(f"{key} is English in {language}: {english}")

    def test_scripts_and_templates_use_texts_that_are_there(self):
        known = {key.replace("\x1f", ".") for key in TEXTS["en"]}
        known |= {key.rsplit(".", 1)[0] for key in known}
        used = set(re.findall(r'\btext\("([a-z_]+\.[A-Za-z_]+)"', SCRIPTS)) | set(re.findall(r"\{\{([a-z_]+\.[a-z_]+)\}\}", TEMPLATES))
        self.assertGreater(len(used), 150)
        self.assertEqual(sorted(used - known), [])

    def test_the_names_of_the_interface_are_all_there(self):
        schemas = json.loads((PAGE / "openapi.json").read_text())["components"]["schemas"]
        groups = {"Kind": "kind", "Status": "status", "Review": "review_state", "Origin": "origin", "Gender": "gender", "TermType": "term_type", "PartOfSpeech": "part_of_speech"}
        for schema, group in groups.items():
            for value in schemas[schema]["enum"]:
                self.assertIn(f"{group}\x1f{value}", TEXTS["en"])

    def test_nothing_of_the_page_is_markup_in_a_script(self):
        for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            self.assertNotIn(word, SCRIPTS)
        self.assertNotRegex(TEMPLATES, r"\sstyle=|\son[a-z]+=|<script(?! type=\"module\" src=\"/static/)")
        self.assertNotRegex(SCRIPTS + TEMPLATES, r"https?://(?!www\.w3\.org)")
