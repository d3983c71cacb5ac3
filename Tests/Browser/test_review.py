"""Review: candidates decided with single keys, undone, kept over a reload, never overwritten unseen."""

from browser import Keys, PageTest


class Review(PageTest):
    expected = (409,)

    def open(self, address="/review"):
        self.page.open(address)
        self.page.wait(lambda: self.page.count("#card .card-term"), "a card")
        self.page.leave_fields()

    def waiting(self):
        return int(self.page.js("return document.getElementById('queue-count').textContent.replace(/\\D/g, '')"))

    def current(self):
        return self.page.js("return document.querySelector('.queue-item[aria-current]')?.dataset.id")

    def press_and_wait_for(self, key, count):
        self.page.leave_fields()
        self.page.press(key)
        self.page.wait(lambda: self.waiting() == count, f"{count} to wait, after {key}")

    def undo(self, count):
        self.press_and_wait_for("u", count)

    def test_the_card_shows_evidence_in_context(self):
        self.open()
        self.page.wait(lambda: self.page.count("#card .example mark"), "marked evidence")
        self.assertGreaterEqual(self.page.count("#card .half.vi"), 1)
        self.assertIn("not reviewed", self.page.text("#card"))
        self.assertIn("id=", self.page.driver.current_url)

    def test_accept_and_reject_with_one_key_and_undo(self):
        self.open()
        before, first = self.waiting(), self.current()
        self.press_and_wait_for("a", before - 1)
        self.page.wait(lambda: self.current() not in (first, None), "the next card")
        second = self.current()
        self.press_and_wait_for("r", before - 2)
        self.page.wait(lambda: self.current() != second, "the card behind it")
        self.undo(before - 1)
        self.undo(before)
        self.page.wait(lambda: self.current() == first, "the first card again")

    def test_a_reload_stays_where_one_was(self):
        self.open()
        first = self.current()
        self.page.press("s")
        wanted = self.page.wait(lambda: self.current() != first and self.current(), "the next card")
        self.page.reload()
        self.page.wait(lambda: self.current() == wanted, "the same card")
        self.page.leave_fields()
        self.page.press("b")
        self.page.wait(lambda: self.current() == first, "the first card")

    def test_editing_a_term_outlives_a_reload(self):
        self.open("/review?kind=title")
        before = self.waiting()
        term = self.page.text(".card-term[aria-pressed=true] .form-text")
        self.page.press("e")
        self.page.find("#edit-term").send_keys(Keys.END + " bis")
        self.page.reload()
        self.page.wait(lambda: self.page.js("return document.getElementById('edit-term')?.value") == term + " bis", "the draft")
        self.page.press(Keys.ENTER)
        self.page.wait(lambda: term + " bis" in self.page.texts(".card-term .form-text"), "the new text")
        self.undo(before)
        self.page.wait(lambda: term in self.page.texts(".card-term .form-text"), "the old text")

    def test_escape_leaves_a_term_as_it_was(self):
        self.open()
        term = self.page.text(".card-term[aria-pressed=true] .form-text")
        self.page.press("e")
        self.page.find("#edit-term").send_keys("x" + Keys.ESCAPE)
        self.page.wait(lambda: term in self.page.texts(".card-term .form-text"), "the term")

    def test_terms_are_chosen_by_arrows_and_preferred(self):
        self.open()
        before = self.waiting()
        self.page.press(Keys.ARROW_DOWN)
        index = self.page.js("return document.querySelector('.card-term[aria-pressed=true]').dataset.term")
        self.assertEqual(self.page.js("return document.activeElement.dataset.term"), index)
        text = self.page.text(".card-term[aria-pressed=true] .form-text")
        identity = self.current()
        self.page.leave_fields()
        self.page.press("d")
        self.page.wait(lambda: any(term["text"] == text and term["status"] == "deprecated" for term in self.page.api("GET", f"/api/review/{identity}")["terms"]), "the term to be avoided")
        self.undo(before)

    def test_kind_and_gender_are_set_by_keyboard(self):
        self.open("/review?kind=organization")
        identity = self.current()
        self.page.press("k")
        self.page.find("dialog .choice")
        self.page.press("4")
        self.page.wait(lambda: self.page.api("GET", f"/api/review/{identity}")["kind"] == "place", "the kind")
        self.page.leave_fields()
        self.page.press("g")
        self.page.find("dialog .choice")
        self.page.press(Keys.ESCAPE)
        self.page.wait(lambda: not self.page.count("dialog[open]"), "that it closes")
        self.page.leave_fields()
        self.page.press("u")
        self.page.wait(lambda: self.page.api("GET", f"/api/review/{identity}")["kind"] == "organization", "the kind as before")

    def test_joining_to_a_concept_that_is_found_while_typing(self):
        self.page.open()
        queue = self.page.api("GET", "/api/review?kind=title")["items"]
        new = next(item["id"] for item in queue if set(item["new"]) == set(item["vi"] + item["es"]))
        self.open(f"/review?kind=title&id={new}")
        before = self.waiting()
        self.page.press("j")
        self.page.type("#join-query", "thu truong bo ngoai giao")
        self.page.wait(lambda: any("Thứ trưởng Bộ Ngoại giao" in text for text in self.page.texts(".choice")), "the concept")
        self.page.press(Keys.ARROW_DOWN)
        self.page.press(Keys.ENTER)
        self.page.wait(lambda: self.waiting() == before - 1, "that it was joined")
        self.undo(before)

    def test_accepting_many_is_counted_first(self):
        self.open()
        before = self.waiting()
        self.page.click("#batch summary")
        self.page.type("#batch-score", "0.99")
        self.page.click("#batch-form button[type=submit]")
        self.page.wait(lambda: "would be accepted" in self.page.text("#batch-result"), "the count")
        self.assertEqual(self.waiting(), before)
        self.page.click("#batch-accept")
        self.page.wait(lambda: self.waiting() < before, "that they were accepted")
        self.undo(before)

    def test_conflicts_stand_side_by_side(self):
        self.page.open("/review")
        self.page.click("#tab-conflicts")
        self.page.wait(lambda: self.page.count(".conflict .reading") >= 2, "conflicts")
        self.assertIn("view=conflicts", self.page.driver.current_url)
        first, second = self.page.all(".conflict:first-of-type .reading")[:2]
        self.assertLess(abs(first.rect["y"] - second.rect["y"]), 5)
        count = self.page.count(".conflict")
        self.page.click(".conflict .reading:nth-child(2) button")
        self.page.wait(lambda: self.page.count(".notice"), "that it was done")
        self.page.leave_fields()
        self.page.press("u")
        self.page.wait(lambda: any("Undone" in text for text in self.page.texts(".notice")), "that it was undone")
        self.page.wait(lambda: self.page.count(".conflict") == count, "the conflicts as before")

    def test_somebody_else_was_faster(self):
        self.open("/review?kind=title")
        identity = self.current()
        card = self.page.api("GET", f"/api/review/{identity}")
        term = card["terms"][-1]
        gender = "feminine" if term.get("gender") != "feminine" else "masculine"
        self.page.api("POST", f"/api/review/{identity}", {"action": "gender", "version": card["version"], "language": term["language"], "text": term["text"], "to": gender})
        self.page.press("a")
        self.page.find("dialog .versions")
        self.assertTrue(all(one["review"] == two["review"] for one, two in zip(card["terms"], self.page.api("GET", f"/api/review/{identity}")["terms"])), "nothing is written before one has chosen")
        self.page.click("#write-mine")
        self.page.wait(lambda: all(one["review"] != "candidate" for one in self.page.api("GET", f"/api/review/{identity}")["terms"]), "that it was accepted")
        self.page.api("POST", "/api/review/undo", {})
        self.page.api("POST", "/api/review/undo", {})

    def test_single_keys_can_be_switched_off(self):
        self.open()
        before = self.waiting()
        self.page.click("#show-keys")
        self.page.find("#keys-dialog")
        self.assertIn("Accept", self.page.text("#keys-list"))
        self.page.click("#single-keys")
        self.page.press(Keys.ESCAPE)
        self.page.leave_fields()
        self.page.press("a")
        self.assertEqual(self.page.api("GET", "/api/review?limit=1")["total"], before)
