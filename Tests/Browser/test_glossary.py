"""Glossary: browse, edit, history, import with preview, export with its limits."""

import pathlib
import re
import tempfile

from browser import Keys, PageTest


class Browse(PageTest):
    def count(self):
        return int(self.page.js("return document.getElementById('concept-count').textContent.replace(/\\D/g, '') || 0"))

    def open(self, address="/glossary"):
        self.page.open(address)
        self.page.wait(lambda: self.page.count("#concept-table tbody tr"), "concepts")

    def test_filter_and_page(self):
        self.open()
        everything = self.count()
        self.assertEqual(self.page.count("#concept-table tbody tr"), 50)
        self.page.click("#concept-pager button:last-child")
        self.page.wait(lambda: "offset=50" in self.page.driver.current_url, "the second page")
        self.page.type("#concept-query", "thu truong")
        self.page.wait(lambda: 0 < self.count() < everything, "fewer concepts")
        self.assertNotIn("offset", self.page.driver.current_url)
        self.page.js("const kind = document.querySelector('#concept-filter [name=kind]'); kind.value = 'place'; kind.dispatchEvent(new Event('change', {bubbles: true}))")
        self.page.wait(lambda: self.count() == 0, "none of this kind")
        self.page.click("#concept-filter button[type=reset]")
        self.page.wait(lambda: self.count() == everything, "all concepts")

    def test_sorting_follows_the_alphabets(self):
        self.open("/glossary?q=&sort=vi")
        names = self.page.texts("#concept-table tbody th a")
        self.page.click("th button.sort")
        self.page.wait(lambda: "descending=true" in self.page.driver.current_url and self.page.count("th[aria-sort=descending]"), "the other order")
        self.page.wait(lambda: self.page.texts("#concept-table tbody th a") != names, "the other end")
        self.page.reload()
        self.page.wait(lambda: self.page.count("th[aria-sort=descending]"), "the order after a reload")


class Edit(PageTest):
    expected = (404, 409)

    def add(self, vi, es, **more):
        return self.page.api("POST", "/api/concepts", {"kind": "title", "sections": [{"language": "vi", "terms": [{"text": vi}]}, {"language": "es", "terms": [{"text": es}]}], **more})

    def test_adding_editing_history_deleting_undoing(self):
        self.page.open("/glossary")
        self.page.click("#concept-add")
        self.page.type("[name='0-0.text']", "Trưởng phòng Trang mạng")
        self.page.type("[name='1-0.text']", "jefa de la página")
        self.page.type("#concept-form [name=note]", "Solo para pruebas.")
        self.page.js("const select = document.getElementsByName('1-0.gender')[0]; select.value = 'feminine'; select.dispatchEvent(new Event('input', {bubbles: true}))")
        self.page.click("#concept-form button[type=submit]")
        self.page.wait(lambda: re.search(r"concept=c\d+", self.page.driver.current_url), "the new concept")
        identity = re.search(r"concept=(c\d+)", self.page.driver.current_url).group(1)
        saved = self.page.api("GET", f"/api/concepts/{identity}")
        self.assertEqual(saved["note"], "Solo para pruebas.")
        self.assertEqual(saved["sections"][1]["terms"][0]["gender"], "feminine")
        self.page.click(".section:nth-child(2) > button")
        self.page.type("[name='1-1.text']", "jefe de la página")
        self.page.chord(Keys.CONTROL, "s")
        self.page.wait(lambda: len(self.page.api("GET", f"/api/concepts/{identity}")["sections"][1]["terms"]) == 2, "the second term")
        self.page.wait(lambda: self.page.count("#concept-history li"), "the history")
        self.assertIn("jefe de la página", self.page.text("#concept-history"))
        self.page.js("window.confirm = () => true")
        self.page.click("#concept-form .danger")
        self.page.wait(lambda: self.page.api("GET", f"/api/concepts/{identity}").get("code"), "that it is gone")
        self.page.wait(lambda: self.page.count(".notice button"), "the way back")
        self.page.click(".notice button")
        self.page.wait(lambda: self.page.api("GET", f"/api/concepts/{identity}").get("id") == identity, "that it is back")

    def test_what_is_being_edited_outlives_a_reload(self):
        self.page.open("/glossary")
        identity = self.add("Thuật ngữ Bản nháp", "término en borrador")["id"]
        self.page.open(f"/glossary?concept={identity}")
        self.page.type("#concept-form [name=definition]", "Una definición a medias")
        self.page.reload()
        self.page.wait(lambda: self.page.js("return document.querySelector('#concept-form [name=definition]')?.value") == "Una definición a medias", "the draft")
        self.page.click("#concept-form .actions button:nth-child(2)")
        self.page.wait(lambda: not self.page.find("#view-browse").get_attribute("hidden"), "the list")
        self.page.open(f"/glossary?concept={identity}")
        self.page.wait(lambda: self.page.js("return document.querySelector('#concept-form [name=definition]')?.value") == "", "no draft any more")

    def edited_meanwhile(self, vi, es):
        identity = self.add(vi, es)["id"]
        self.page.open(f"/glossary?concept={identity}")
        self.page.type("#concept-form [name=note]", "mía")
        theirs = self.page.api("GET", f"/api/concepts/{identity}")
        concept = {key: theirs[key] for key in ("kind", "sections")}
        self.assertEqual(self.page.api("PUT", f"/api/concepts/{identity}", {"version": theirs["version"], "concept": {**concept, "note": "ajena"}})["note"], "ajena")
        self.page.click("#concept-form button[type=submit]")
        row = self.page.find("dialog .differs")
        self.assertIn("mía", row.text)
        self.assertIn("ajena", row.text)
        self.assertEqual(self.page.api("GET", f"/api/concepts/{identity}")["note"], "ajena", "nothing is overwritten unasked")
        return identity

    def test_somebody_else_was_faster_and_mine_is_wanted(self):
        self.page.open("/glossary")
        identity = self.edited_meanwhile("Thuật ngữ Tranh chấp", "término disputado")
        self.page.click("#write-mine")
        self.page.wait(lambda: self.page.api("GET", f"/api/concepts/{identity}")["note"] == "mía", "my note")

    def test_somebody_else_was_faster_and_theirs_is_kept(self):
        self.page.open("/glossary")
        identity = self.edited_meanwhile("Thuật ngữ Nhường", "término cedido")
        self.page.click("#keep-theirs")
        self.page.wait(lambda: self.page.js("return document.querySelector('#concept-form [name=note]').value") == "ajena", "their note")
        self.assertEqual(self.page.api("GET", f"/api/concepts/{identity}")["note"], "ajena")


class Interchange(PageTest):
    def test_import_with_preview(self):
        self.page.open("/glossary?view=import")
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "mine.tsv"
            file.write_text("vi\tes\nHội Người dùng Trang\tAsociación de Usuarios de la Página\n")
            self.page.driver.find_element("css selector", "#import-file").send_keys(str(file))
            self.page.wait(lambda: "mine.tsv" in self.page.text("#import-list"), "the file")
        before = self.page.api("GET", "/api/concepts?q=Usuarios de la&limit=1")["total"]
        self.page.click("#import-form button[type=submit]")
        self.page.wait(lambda: "What would happen" in self.page.text("#import-result"), "the preview")
        self.assertIn("added", self.page.text("#import-result"))
        self.assertIn("Asociación de Usuarios", self.page.text("#import-result"))
        self.assertEqual(self.page.api("GET", "/api/concepts?q=Usuarios de la&limit=1")["total"], before)
        self.page.click("#import-take")
        self.page.wait(lambda: self.page.api("GET", "/api/concepts?q=Usuarios de la&limit=1")["total"] == before + 1, "the concept")

    def test_export_shows_what_the_format_holds_and_loses(self):
        self.page.open("/glossary?view=export")
        self.page.wait(lambda: self.page.count("#export-format option") > 5, "the formats")
        self.page.js("const format = document.getElementById('export-format'); format.value = 'deepl'; format.dispatchEvent(new Event('change', {bubbles: true}))")
        self.page.wait(lambda: self.page.count("#export-report .losses li"), "what is lost")
        self.assertTrue(self.page.find("#export-direction").is_displayed())
        self.page.click("#export-direction input[value=es-vi]")
        self.page.click("#export-status input[value=preferred]")
        link = self.page.wait(lambda: (lambda found: "direction=es-vi" in found and "status=preferred" in found and found)(self.page.find("#export-file").get_attribute("href")), "the address of the file")
        text = self.page.module(f"return (await (await fetch({link!r})).text()).split('\\n').length")
        self.assertGreater(text, 100)
