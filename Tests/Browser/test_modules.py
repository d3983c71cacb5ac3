"""The page's modules by themselves, in the browser that runs them."""

import json

from browser import PageTest


class Marks(PageTest):
    def test_positions_count_scalars(self):
        self.page.open()
        # 𝒳 is one scalar and two UTF-16 units; ế decomposed is three scalars.
        found = self.page.module("""
          const { pieces, replaced, scalarCount } = await import("/static/js/marks.js");
          const text = "𝒳 Bế 𝒴 mạc";
          return {
            pieces: pieces(text, [{ start: 2, end: 4 }, { start: 3, end: 6 }]).map(({ text, marks }) => [text, marks.length]),
            replaced: replaced(text, { start: 5, end: 6 }, "đến"),
            count: scalarCount(text),
            decomposed: pieces("e\\u0302\\u0301 x", [{ start: 0, end: 3 }]).map(({ text }) => text.length),
            none: pieces("", []),
          };""")
        self.assertEqual(found["pieces"], [["𝒳 ", 0], ["B", 1], ["ế", 2], [" 𝒴", 1], [" mạc", 0]])
        self.assertEqual(found["replaced"], "𝒳 Bế đến mạc")
        self.assertEqual(found["count"], 10)
        self.assertEqual(found["decomposed"], [3, 2])
        self.assertEqual(found["none"], [])


class AlignModel(PageTest):
    cases = {
        "link": ([([0], [0]), ([1], []), ([], [1])], "link(beads, {vi: [1], es: [1]})", [([0], [0]), ([1], [1])]),
        "link takes out of others": ([([0, 1], [0])], "link(beads, {vi: [1], es: [0]})", [([0], []), ([1], [0])]),
        "link needs both sides": ([([0], []), ([1], [])], "link(beads, {vi: [0, 1], es: []})", [([0], []), ([1], [])]),
        "unlink": ([([0], [0, 1])], "unlink(beads, 0)", [([0], []), ([], [0]), ([], [1])]),
        "merge": ([([0], [0]), ([1], [1])], "merge(beads, 0)", [([0, 1], [0, 1])]),
        "merge of the last": ([([0], [0])], "merge(beads, 0)", [([0], [0])]),
        "split": ([([0, 1], [0, 1, 2])], "split(beads, 0)", [([0], [0]), ([1], [1]), ([], [2])]),
        "swap": ([([0], [0]), ([1], [1])], "swap(beads, 0)", [([0], [1]), ([1], [0])]),
        "swap with a lone one": ([([0], [0]), ([1], [])], "swap(beads, 0)", [([0], []), ([1], [0])]),
    }

    def test_corrections(self):
        self.page.open()
        for name, (beads, call, expected) in self.cases.items():
            with self.subTest(name):
                before = [{"vi": vi, "es": es} for vi, es in beads]
                found = self.page.module(f'const model = await import("/static/js/align/model.js"); const beads = {json.dumps(before)}; return model.{call};')
                self.assertEqual([(bead["vi"], bead["es"]) for bead in found], expected)

    def test_no_correction_loses_a_segment(self):
        self.page.open()
        seed = 7
        lost = self.page.module("""
          const model = await import("/static/js/align/model.js");
          let state = %d;
          const random = (below) => (state = (state * 1103515245 + 12345) %% 2147483648) %% below;
          const all = (beads, side) => beads.flatMap((bead) => bead[side]).sort((a, b) => a - b).join();
          let beads = Array.from({ length: 12 }, (_, index) => ({ vi: [index], es: [index], score: 0.5 }));
          const [vi, es] = [all(beads, "vi"), all(beads, "es")];
          for (let round = 0; round < 2000; round += 1) {
            const at = random(beads.length);
            const chosen = { vi: [random(12)], es: [random(12), random(12)].filter((one, index, list) => list.indexOf(one) === index) };
            const step = [() => model.link(beads, chosen), () => model.unlink(beads, at), () => model.merge(beads, at), () => model.split(beads, at), () => model.swap(beads, at), () => model.confirm(beads, at)][random(6)];
            beads = step();
            if (all(beads, "vi") !== vi || all(beads, "es") !== es) return round;
          }
          return null;""" % seed)
        self.assertIsNone(lost, f"seed {seed}")


class CheckModel(PageTest):
    def test_a_correction_moves_what_stands_behind_it(self):
        self.page.open()
        text = self.page.module("""
          const model = await import("/static/js/check/model.js");
          const finding = (start, end, suggestion) => ({ line: 0, start, end, suggestion, certain: true, side: "es" });
          let report = model.opened({ lines: [{ line: 1, side: "es", text: "𝒳 Nguyên Van Minh y Trân" }], findings: [finding(2, 8, "Nguyen"), finding(2, 18, "no"), finding(20, 24, "Trần")], people: [] });
          report = model.applied(report, 0);
          const open = model.open(report).map(({ id }) => id);
          report = model.appliedCertain(report);
          return { text: model.textOf(report), open, again: model.applied(report, 0) === report };""")
        self.assertEqual(text, {"text": "𝒳 Nguyen Van Minh y Trần", "open": [2], "again": True})

    def test_empty_lines_stay_where_they_were(self):
        self.page.open()
        texts = self.page.module("""
          const { textOf } = await import("/static/js/check/model.js");
          const lines = [{ line: 1, side: "vi", text: "a" }, { line: 4, side: "vi", text: "b" }, { line: 2, side: "es", text: "c" }];
          return [textOf({ lines }, "vi"), textOf({ lines }, "es"), textOf({ lines: [] })];""")
        self.assertEqual(texts, ["a\n\n\nb", "\nc", ""])


class NestedMarks(PageTest):
    def test_marks_within_marks(self):
        self.page.open()
        tree = self.page.module("""
          const { nested } = await import("/static/js/marks.js");
          const plain = (nodes) => nodes.map((node) => (typeof node === "string" ? node : [node.mark.name, ...plain(node.children)]));
          const mark = (name, start, end) => ({ name, start, end });
          return plain(nested("𝒳 Chủ tịch Hội Nhà báo nói", [mark("organization", 11, 22), mark("title", 2, 22), mark("crossing", 20, 25), mark("empty", 3, 3)]));""")
        self.assertEqual(tree, ["𝒳 ", ["title", "Chủ tịch ", ["organization", "Hội Nhà báo"]], " nói"])


class History(PageTest):
    def test_undo_and_redo(self):
        self.page.open()
        found = self.page.module("""
          const { begin, step, undone, redone } = await import("/static/js/history.js");
          let history = step(step(begin(1), 2), 3);
          const same = step(history, 3) === history;
          history = undone(undone(undone(history)));
          const first = history.present;
          history = redone(history);
          return [same, first, history.present, redone(step(history, 9)).present];""")
        self.assertEqual(found, [True, 1, 2, 9])
