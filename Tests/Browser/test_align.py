"""Alignment: texts in, corrected by mouse and by keyboard, saved."""

from browser import CORPUS, Keys, PageTest

VI = "Hà Nội đón đoàn nghị sĩ Cuba.\nChủ tịch Quốc hội Trần Thanh Mẫn chủ trì hội đàm.\nHai bên ký thỏa thuận hợp tác.\n"
ES = "Hanói recibe a los parlamentarios cubanos.\nEl presidente de la Asamblea Nacional, Tran Thanh Man, preside las conversaciones.\nAmbas partes firman un acuerdo de cooperación.\n"


class Align(PageTest):
    def align_pair(self, vi=VI, es=ES):
        self.page.open("/align")
        self.page.click("label:has(input[name=mode][value=pair])")
        self.page.paste("#align-text-vi", vi)
        self.page.paste("#align-text-es", es)
        self.page.click("#align-form button[type=submit]")
        self.wait_for_beads()

    def wait_for_beads(self):
        self.page.wait(lambda: self.page.count("#beads .bead"), "beads")

    def beads(self):
        """The beads as shown: the segment numbers of both sides."""
        return self.page.js("""return [...document.querySelectorAll("#beads .bead")].map((bead) => ["vi", "es"].map((side) =>
          [...bead.querySelectorAll(`.segment[data-language=${side}]`)].map((one) => Number(one.dataset.segment))))""")

    def segment(self, language, number):
        return f'.segment[data-language="{language}"][data-segment="{number}"]'

    def focus(self, language, number):
        self.page.js("document.querySelector(arguments[0]).focus()", self.segment(language, number))

    def test_two_texts_with_scores(self):
        self.align_pair()
        self.assertEqual(self.beads(), [[[0], [0]], [[1], [1]], [[2], [2]]])
        self.assertEqual(len([text for text in self.page.texts("#beads .score") if text.endswith("%")]), 3)
        self.assertIn("3 pairs", self.page.text("#align-figures"))

    def test_a_page_shows_links_unpaired_lines_and_terms_in_place(self):
        self.page.open("/align")
        self.page.paste("#align-text-page", (CORPUS / "pages/p01_amistad_cuba.txt").read_text())
        self.page.click("#align-form button[type=submit]")
        self.wait_for_beads()
        self.assertGreaterEqual(self.page.count(".bead.paired"), 3)
        self.assertGreaterEqual(self.page.count(".bead.alone"), 1)
        self.assertIn("no counterpart", self.page.text(".bead.alone"))
        terms = self.page.texts(".half.vi mark.term")
        self.assertIn("Chủ tịch Hội Hữu nghị Việt Nam - Cuba", terms)
        self.page.click("#align-terms summary")
        self.assertIn("Instituto Cubano de Amistad con los Pueblos", self.page.text("#align-terms table"))

    def test_pointing_at_a_term_shows_its_partner(self):
        self.page.open("/align")
        self.page.click("#align-sample")
        self.wait_for_beads()
        self.page.js("document.querySelector('.half.vi mark.term').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))")
        pointed = self.page.js("return [...document.querySelectorAll('#beads .pointed')].map((mark) => mark.closest('.half').dataset.language)")
        self.assertEqual(sorted(set(pointed)), ["es", "vi"])

    def test_correcting_by_mouse(self):
        self.align_pair()
        self.focus("vi", 0)
        self.page.click("#align-swap")
        self.assertEqual(self.beads(), [[[0], [1]], [[1], [0]], [[2], [2]]])
        self.page.click(self.segment("vi", 0))
        self.page.click(self.segment("es", 0))
        self.assertEqual(self.page.find(self.segment("es", 0)).get_attribute("aria-checked"), "true")
        self.page.click("#align-link")
        self.assertEqual(self.beads()[0], [[0], [0]])
        self.assertIn("confirmed", self.page.find("#beads .bead").get_attribute("class"))
        self.page.click("#align-undo")
        self.page.click("#align-undo")
        self.assertEqual(self.beads(), [[[0], [0]], [[1], [1]], [[2], [2]]])
        self.page.click("#align-redo")
        self.assertEqual(self.beads()[0], [[0], [1]])

    def test_correcting_by_keyboard(self):
        self.align_pair()
        self.focus("vi", 0)
        self.page.press("m")
        self.assertEqual(self.beads(), [[[0, 1], [0, 1]], [[2], [2]]])
        self.page.press("s")
        self.assertEqual(self.beads(), [[[0], [0]], [[1], [1]], [[2], [2]]])
        self.page.press("u")
        self.assertEqual(self.beads(), [[[0], []], [[], [0]], [[1], [1]], [[2], [2]]])
        self.page.press(" ")
        self.page.press(Keys.ARROW_DOWN)
        self.assertEqual(self.page.js("return document.activeElement.dataset.language"), "es")
        self.page.press(" ")
        self.page.press("l")
        self.assertEqual(self.beads(), [[[0], [0]], [[1], [1]], [[2], [2]]])
        self.page.press("w")
        self.assertEqual(self.beads()[0], [[0], [1]])
        self.page.chord(Keys.CONTROL, "z")
        self.assertEqual(self.beads()[0], [[0], [0]])
        self.page.press("y")
        self.assertEqual(self.page.js("return document.activeElement.dataset.segment"), "1", "confirming goes on to the next")
        for _ in range(9):
            self.page.press("z")
        self.assertEqual(self.beads(), [[[0], [0]], [[1], [1]], [[2], [2]]])

    def test_corrections_outlive_a_reload(self):
        self.align_pair()
        self.focus("vi", 0)
        self.page.press("m")
        self.page.reload()
        self.wait_for_beads()
        self.assertEqual(self.beads(), [[[0, 1], [0, 1]], [[2], [2]]])
        self.assertEqual(self.page.find("#align-text-vi").get_attribute("value"), VI)

    def test_saving_into_the_corpus_and_finding_it_there(self):
        self.align_pair()
        self.page.type("#align-name", "nghi-si.vi.txt")
        self.page.click("#align-save")
        self.page.wait(lambda: "nghi-si.vi.txt" in self.page.text(".notice"), "the answer")
        self.page.open("/corpus?q=nghị sĩ")
        self.page.wait(lambda: any("nghi-si" in text for text in self.page.texts("#corpus-lines .where")), "the segment")
        self.assertIn("parlamentarios cubanos", self.page.text("#corpus-lines"))
        self.page.click("#corpus-documents summary")
        self.page.js("window.confirm = () => true")
        self.page.click("#corpus-list button[aria-label*='nghi-si.vi.txt']")
        self.page.wait(lambda: not any("nghi-si" in text for text in self.page.texts("#corpus-list tbody th")), "that it is gone")

    def test_a_corrected_alignment_as_tmx(self):
        self.align_pair()
        self.focus("vi", 0)
        self.page.press("m")
        sent = self.page.module("""
          const whole = window.fetch; let file;
          window.fetch = async (url, options) => { const response = await whole(url, options); if (String(url).includes("export")) file = response.clone().text(); return response; };
          document.getElementById("align-tmx").click();
          while (!file) await new Promise((resolve) => setTimeout(resolve, 20));
          return file;""")
        self.assertIn("<tmx", sent)
        self.assertEqual(sent.count("<tu>") + sent.count("<tu "), 2)
        self.assertIn("preside las conversaciones", sent)

    def test_subtitle_files_are_dropped_and_told_apart(self):
        self.page.open("/align")
        chosen = self.page.driver.find_element("css selector", "#align-text-page-file")
        # Dropped the wrong way round: the names say which is which.
        chosen.send_keys(f"{CORPUS / 'subtitles/film.es.srt'}\n{CORPUS / 'subtitles/film.vi.srt'}")
        self.page.wait(lambda: len([text for text in self.page.texts(".chosen strong") if text]) == 2, "both files")
        self.assertEqual([text for text in self.page.texts(".chosen strong") if text], ["film.vi.srt", "film.es.srt"])
        self.page.click("#align-form button[type=submit]")
        self.wait_for_beads()
        self.assertIn("Anh còn thức à?", self.page.text("#beads"))
        self.assertIn("-->", self.page.texts("#beads .line-number")[0])
        self.page.press("n")
        self.assertRegex(self.page.js("return document.activeElement.closest('.bead').className"), "alone|doubtful")
        show = "const show = document.getElementById('align-show'); show.value = arguments[0]; show.dispatchEvent(new Event('change', {bubbles: true}))"
        everything = self.page.count(".bead")
        self.page.js(show, "doubtful")
        self.assertEqual(self.page.count(".bead.paired"), 0)
        doubtful = self.page.count(".bead")
        self.page.js(show, "paired")
        self.assertEqual(self.page.count(".bead.alone"), 0)
        self.assertTrue(0 < doubtful < everything and 0 < self.page.count(".bead") < everything)

    def test_nothing_to_align_is_said(self):
        self.page.open("/align")
        self.page.click("#align-form button[type=submit]")
        self.assertIn("no text", self.page.text(".notice"))
        self.assertEqual(self.page.js("return document.activeElement.id"), "align-text-page")


class LongTexts(PageTest):
    def test_long_texts_are_shown_page_by_page(self):
        self.page.open("/align")
        shown = self.page.module("""
          const { Editor } = await import("/static/js/align/editor.js");
          const { Strings } = await import("/static/js/strings.js");
          const place = document.createElement("div");
          document.getElementById("align-result").hidden = false;
          document.getElementById("align-result").append(place);
          const editor = new Editor(await Strings.load("en"), place, () => {});
          const count = 5000;
          const side = (text) => Array.from({ length: count }, (_, line) => ({ line: line + 1, text: `${text} ${line}` }));
          const begun = performance.now();
          editor.open({ name: "long", vi: side("câu"), es: side("frase"), terms: [], beads: Array.from({ length: count }, (_, at) => ({ vi: [at], es: [at], score: 0.9 })) });
          return [place.querySelectorAll(".bead").length, place.querySelector(".pager span").textContent, performance.now() - begun];""")
        self.assertEqual(shown[0], 100)
        self.assertIn("5,000", shown[1])
        self.assertLess(shown[2], 1500)
