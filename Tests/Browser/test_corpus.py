"""Corpus: words in all aligned text with their counterparts."""

from browser import Keys, PageTest


class Corpus(PageTest):
    def found(self):
        return self.page.wait(lambda: self.page.count("#corpus-lines li"), "segments")

    def test_words_and_their_counterparts(self):
        self.page.open("/corpus")
        self.page.type("#corpus-query", "hợp tác")
        self.found()
        self.assertIn("hợp tác", self.page.texts("#corpus-lines .half.vi mark.hit"))
        self.assertIn("q=h%E1%BB%A3p+t%C3%A1c", self.page.driver.current_url)
        self.assertRegex(self.page.text("#corpus-count"), r"\d+ places? with")

    def test_without_diacritics_and_in_one_language(self):
        self.page.open("/corpus?q=thu+truong&side=vi&compare=folded")
        self.found()
        self.assertTrue(self.page.texts("#corpus-lines .half.vi mark.hit"))
        self.assertEqual(self.page.find("#corpus-compare").get_attribute("value"), "folded")

    def test_any_form_of_a_word(self):
        self.page.open("/corpus")
        self.page.type("#corpus-query", "ministros")
        self.page.js("const compare = document.getElementById('corpus-compare'); compare.value = 'lemma'; compare.dispatchEvent(new Event('change', {bubbles: true}))")
        self.found()
        self.assertTrue(any(mark.startswith("ministr") and mark != "ministros" for mark in self.page.texts("#corpus-lines mark.hit")))

    def test_back_takes_a_search_back(self):
        self.page.open("/corpus?q=ministerio")
        self.found()
        self.page.type("#corpus-query", "viceministro")
        self.page.press(Keys.ENTER)
        self.page.wait(lambda: "viceministro" in self.page.text("#corpus-count"), "the second search")
        self.assertIn("viceministro", self.page.driver.current_url)

    def test_the_documents_are_listed(self):
        self.page.open("/corpus")
        self.page.wait(lambda: self.page.texts("#corpus-figures")[0], "the figures")
        self.page.click("#corpus-documents summary")
        self.assertIn("p01_amistad_cuba.txt", self.page.texts("#corpus-list tbody th"))
