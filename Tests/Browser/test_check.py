"""Check: findings marked in the text, corrected with one click, people with their spellings."""

from browser import Keys, PageTest

VI = "Chủ tịch Quốc hội Trần Thanh Mẫn tiếp ông Nguyễn Văn Thắng tại Hà Nội.\nBà Đặng Thùy Khai dự lễ."
ES = "El presidente de la Asamblea Nacional, Trân Thanh Man, recibe a Nguyen Van Thăng en Hanói.\nLa señora Dang Thua Khai asiste a la ceremonia."


class Check(PageTest):
    def check_pair(self, vi=VI, es=ES):
        self.page.open("/check")
        self.page.click("label:has(input[name=mode][value=pair])")
        self.page.paste("#check-text-vi", vi)
        self.page.paste("#check-text-es", es)
        self.page.click("#check-form button[type=submit]")
        self.page.wait(lambda: self.page.count("#check-lines li"), "the checked lines")

    def waiting(self):
        return int(self.page.js("return document.getElementById('check-figures').textContent.replace(/\\D/g, '')"))

    def lines(self):
        return self.page.texts("#check-lines .line-text")

    def test_findings_are_marked_where_they_stand(self):
        self.check_pair()
        self.assertGreaterEqual(self.waiting(), 2)
        marks = self.page.texts(".finding-mark")
        self.assertTrue(any("Trân" in mark for mark in marks), marks)
        self.assertIn("Name", self.page.text("#check-findings"))
        self.assertEqual(self.page.count("#check-findings .finding-card"), self.waiting())

    def test_a_suggestion_is_one_click_away_and_can_be_undone(self):
        self.check_pair()
        before = self.waiting()
        texts = self.lines()
        suggestion = self.page.text(".finding-card.chosen ins")
        self.page.click(".finding-card.chosen .primary")
        self.page.wait(lambda: self.waiting() == before - 1, "one finding less")
        self.assertIn(suggestion, self.page.texts("ins.applied"))
        self.assertNotEqual(self.lines(), texts)
        self.page.click("#check-undo")
        self.page.wait(lambda: self.waiting() == before, "all findings again")
        self.assertEqual(self.lines(), texts)

    def test_keys_go_through_the_findings(self):
        self.check_pair()
        before = self.waiting()
        self.page.leave_fields()
        self.page.press("n")
        self.assertEqual(self.page.js("return document.activeElement.classList.contains('finding-mark')"), True)
        self.page.press("i")
        self.page.wait(lambda: self.waiting() == before - 1, "one finding less")
        self.page.press("a")
        self.page.wait(lambda: self.waiting() == before - 2, "two findings less")
        self.page.press("z")
        self.page.wait(lambda: self.waiting() == before - 1, "one again")

    def test_clicking_a_mark_chooses_its_finding(self):
        self.check_pair()
        mark = self.page.all(".finding-mark")[-1]
        wanted = mark.get_attribute("data-finding")
        mark.click()
        self.assertEqual(self.page.find(".finding-card.chosen").get_attribute("data-card"), wanted)

    def test_people_with_their_spellings(self):
        self.check_pair()
        people = self.page.text("#check-people")
        self.assertIn("Trần Thanh Mẫn", people)
        self.assertIn("Nguyễn Văn Thắng", people)

    def test_what_was_corrected_outlives_a_reload_and_is_copied(self):
        self.check_pair()
        before = self.waiting()
        self.page.click(".finding-card.chosen .primary")
        self.page.wait(lambda: self.waiting() == before - 1, "one finding less")
        texts = self.lines()
        self.page.reload()
        self.page.wait(lambda: self.page.count("#check-lines li"), "the text again")
        self.assertEqual(self.waiting(), before - 1)
        self.assertEqual(self.lines(), texts)
        self.page.click("#check-take button:last-child")
        self.page.wait(lambda: self.page.clipboard().split("\n")[0] in texts, "the copy")

    def test_one_text_with_letters_outside_the_basic_plane(self):
        self.page.open("/check")
        self.page.paste("#check-text-page", "🎉🎉 Nguye\u0302\u0303n đi ho\u0323c.")
        self.page.click("#check-form button[type=submit]")
        self.page.wait(lambda: self.page.count(".finding-mark"), "findings")
        self.assertTrue(all("🎉" not in text for text in self.page.texts(".finding-mark")), self.page.texts(".finding-mark"))
        self.page.click("#check-certain")
        self.page.wait(lambda: self.waiting() == 0, "nothing more to correct")
        self.assertEqual(self.lines(), ["🎉🎉 Nguyễn đi học."])

    def test_a_file_is_dropped(self):
        self.page.open("/check")
        self.page.js("""
          const data = new DataTransfer();
          data.items.add(new File(["Tòan thể đại biểu."], "bai.txt", { type: "text/plain" }));
          document.querySelector("#check-page .drop-zone").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));""")
        self.page.wait(lambda: "bai.txt" in self.page.text("#check-page .chosen"), "the file")
        self.page.reload()
        self.page.wait(lambda: "bai.txt" in self.page.text("#check-page .chosen"), "the file after a reload")
        self.page.click("#check-form button[type=submit]")
        self.page.wait(lambda: self.page.texts(".finding-mark") == ["Tòan"], "the finding")
        self.page.click("#check-page .chosen button")
        self.assertTrue(self.page.find("#check-text-page").is_displayed())

    def test_a_text_without_faults(self):
        self.page.open("/check")
        self.page.paste("#check-text-page", "Hà Nội là thủ đô của Việt Nam.")
        self.page.chord(Keys.CONTROL, Keys.ENTER)
        self.page.wait(lambda: "nothing to correct" in self.page.text("#check-result"), "that all is well")
