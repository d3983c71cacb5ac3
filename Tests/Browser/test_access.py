"""What every screen owes to everybody: names, contrast, focus, order, sizes; in all languages, schemes and widths. And its pictures."""

from browser import CORPUS, SCREENS, Keys, PageTest

# The states of the screens that are looked at: what opens them, and what shows that they are there.
STATES = {
    "start": ("/", ".suggestions button"),
    "lookup": ("/?q=viceministro", ".answer"),
    "composed": ("/?q=Bộ trưởng Y tế Mỹ", ".composition"),
    "align": ("/align", "#beads .bead"),
    "review": ("/review", ".card-term"),
    "conflicts": ("/review?view=conflicts", ".conflict"),
    "check": ("/check", "#check-lines li"),
    "glossary": ("/glossary", "#concept-table tbody tr"),
    "concept": ("/glossary?concept=c1", "#concept-form"),
    "import": ("/glossary?view=import", "#import-form"),
    "export": ("/glossary?view=export", "#export-report .losses, #export-report [role=status]"),
    "corpus": ("/corpus?q=viceministro", "#corpus-lines li"),
}
# Looks: width, dark, the language of its picture.
LOOKS = {"desktop": (1280, False, "es"), "dark": (1280, True, "vi"), "narrow": (360, False, "en"), "narrow-dark": (360, True, "es")}

RULES = r"""
const problems = [];
const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".visually-hidden");
const name = (e) => {
  const by = e.getAttribute("aria-labelledby");
  if (by) return by.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
  const label = e.getAttribute("aria-label") ?? [...(e.labels ?? [])].map((l) => l.textContent).join(" ");
  return (label || (e.matches("button, a, summary, [role=tab], [role=checkbox]") ? e.textContent || e.querySelector("img")?.alt : "") || e.title || "").trim();
};
const describe = (e) => `${e.tagName.toLowerCase()}${e.id ? "#" + e.id : ""}.${[...e.classList].join(".")} "${e.textContent.trim().slice(0, 30)}"`;
const report = (rule, e, more = "") => problems.push(`${rule}: ${describe(e)} ${more}`);

// Names and labels
const controls = [...document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=checkbox], [role=tab]")].filter(seen);
for (const e of controls) if (!name(e)) report("no name", e);
for (const e of document.querySelectorAll("img")) if (!e.hasAttribute("alt")) report("no alt", e);
for (const e of document.querySelectorAll("[role=tablist], [role=toolbar], [role=region], nav, dialog")) if (!name(e)) report("no name", e);
for (const e of document.querySelectorAll("fieldset")) if (seen(e) && !e.querySelector("legend")) report("no legend", e);

// Ids and what points to them
const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) problems.push(`two elements #${id}`);
for (const e of document.querySelectorAll("[for], [aria-labelledby], [aria-describedby], [aria-controls]"))
  for (const attribute of ["for", "aria-labelledby", "aria-describedby", "aria-controls"])
    for (const id of (e.getAttribute(attribute) ?? "").split(" ").filter(Boolean)) if (!document.getElementById(id)) report(`${attribute} leads nowhere`, e);

// Headings and landmarks
const levels = [...document.querySelectorAll("h1, h2, h3, h4")].filter((e) => e.checkVisibility()).map((e) => Number(e.tagName[1]));
if (levels.filter((level) => level === 1).length !== 1) problems.push("not one h1");
levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) problems.push(`heading ${levels[at - 1]} then ${level}`); });
if (document.querySelectorAll("main").length !== 1) problems.push("not one main");
if (document.documentElement.lang !== arguments[0]) problems.push(`lang ${document.documentElement.lang}`);
if (!document.title.includes("doichieu")) problems.push("no title");

// Sizes: 24 px, except in running text (WCAG 2.2, 2.5.8)
for (const e of controls) {
  const target = e.matches("input[type=checkbox], input[type=radio]") ? e.closest("label") ?? e : e;
  const { width, height } = target.getBoundingClientRect();
  if (e.matches(".finding-mark") || (e.matches("a") && e.parentElement.matches("p"))) continue;
  if (width < 24 || height < 24) report("small target", e, `${Math.round(width)}×${Math.round(height)}`);
}

// No sideways scrolling
const over = document.documentElement.scrollWidth - innerWidth;
if (over > 0) {
  const wide = [...document.querySelectorAll("body *")].filter((e) => seen(e) && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(describe);
  problems.push(`scrolls sideways by ${over}: ${wide}`);
}

// Contrast
const parse = (color) => { const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
const over2 = (top, under) => ({ r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a), b: top.b * top.a + under.b * (1 - top.a), a: 1 });
const background = (e) => {
  const layers = [];
  for (let at = e; at; at = at.parentElement) { const color = parse(getComputedStyle(at).backgroundColor); layers.push(color); if (color.a === 1) break; }
  return layers.reverse().reduce((under, top) => over2(top, under), parse(matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0,0,0)" : "rgb(255,255,255)"));
};
const light = ({ r, g, b }) => { const [x, y, z] = [r, g, b].map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
const texts = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) if (walker.currentNode.textContent.trim()) texts.add(walker.currentNode.parentElement);
let measured = 0;
for (const e of texts) {
  if (!seen(e) || e.closest("[disabled], option, datalist, noscript, .segments input")) continue;
  const style = getComputedStyle(e);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const under = background(e);
  const ratio = contrast(over2(parse(style.color), under), under);
  measured += 1;
  if (ratio < (isLarge ? 3 : 4.5)) report("contrast", e, `${ratio.toFixed(2)} ${style.color} on ${JSON.stringify(under)}`);
}
// Edges of controls: 3:1
for (const e of document.querySelectorAll("input:not([type=checkbox], [type=radio], [type=file]), select, .drop-zone")) {
  if (!seen(e)) continue;
  const under = background(e.parentElement);
  const ratio = contrast(over2(parse(getComputedStyle(e).borderTopColor), under), under);
  if (ratio < 3) report("edge", e, ratio.toFixed(2));
}
// A path of the strings shows where a text is missing.
const missing = document.querySelector("main").innerText.match(/\b(lookup|align|review|check|glossary|corpus|common|export|import|said)\.[a-z_]+\b/);
if (missing) problems.push(`no text for ${missing[0]}`);
if (measured < 15) problems.push(`only ${measured} texts measured`);
return [...new Set(problems)];
"""


class Access(PageTest):
    def bring(self, state, language):
        address, sign = STATES[state]
        self.page.open(address, language)
        if state == "align" and not self.page.count(sign):
            self.page.paste("#align-text-page", (CORPUS / "pages/p01_amistad_cuba.txt").read_text())
            self.page.click("#align-form button[type=submit]")
        if state == "check" and not self.page.count(sign):
            self.page.paste("#check-text-page", (CORPUS / "pages/p42_yunnan_flores.txt").read_text() + "\nTòan thể đại biểu. Ông Nguyễn văn Thắng.")
            self.page.click("#check-form button[type=submit]")
        self.page.wait(lambda: self.page.count(sign), f"{state}: {sign}")
        # Notices come and go; they are looked at by the tests of the tasks.
        self.page.js("document.getElementById('notices').replaceChildren()")

    def look_at_all(self, language):
        for state in STATES:
            with self.subTest(state=state, language=language):
                self.page.look()
                self.bring(state, language)
                for look, (width, dark, own) in LOOKS.items():
                    # Words decide about sizes in every language; colours are the same in all.
                    if dark and language != own:
                        continue
                    with self.subTest(look=look):
                        self.page.look(width, dark)
                        self.assertEqual(self.page.js(RULES, language), [])
                        if language == own:
                            self.page.picture(f"{look}-{state}")

    def test_spanish(self):
        self.look_at_all("es")

    def test_vietnamese(self):
        self.look_at_all("vi")

    def test_english(self):
        self.look_at_all("en")

    def test_the_focus_is_seen_and_goes_in_order(self):
        for screen, address in SCREENS.items():
            with self.subTest(screen):
                self.page.open(address)
                self.page.js("document.activeElement.blur(); scrollTo(0, 0)")
                self.page.press(Keys.TAB) if screen != "lookup" else self.page.js("document.querySelector('.skip').focus()")
                self.assertIn("Skip", self.page.js("return document.activeElement.textContent"))
                places = []
                for _ in range(10):
                    self.page.press(Keys.TAB)
                    at = self.page.js("""
                      const e = document.activeElement, style = getComputedStyle(e), next = e.nextElementSibling && getComputedStyle(e.nextElementSibling);
                      const shown = (s) => s && parseFloat(s.outlineWidth) >= 2 && s.outlineStyle !== "none";
                      return [[...document.querySelectorAll("*")].indexOf(e), shown(style) || shown(next), e.outerHTML.slice(0, 80)];""")
                    places.append(at)
                self.assertEqual([at[2] for at in places if not at[1]], [], "the focus is seen")
                order = [at[0] for at in places]
                self.assertEqual(order, sorted(order), "the focus goes as one reads")

    def test_the_skip_link_leads_to_the_content(self):
        self.page.open("/glossary")
        self.page.js("document.querySelector('.skip').focus()")
        self.page.press(Keys.ENTER)
        self.assertEqual(self.page.js("return document.activeElement.id"), "main")

    def test_tabs_go_by_arrows(self):
        self.page.open("/glossary")
        self.page.js("document.getElementById('tab-browse').focus()")
        self.page.press(Keys.ARROW_RIGHT)
        self.assertEqual(self.page.js("return document.activeElement.id"), "tab-import")
        self.assertTrue(self.page.find("#view-import").is_displayed())
        self.assertIn("view=import", self.page.driver.current_url)

    def test_the_list_of_keys(self):
        self.page.open("/align")
        self.page.js("document.activeElement.blur()")
        self.page.press("?")
        text = self.page.text("#keys-list")
        for said in ("Link", "Unlink", "Undo", "Next segment"):
            self.assertIn(said, text)
        self.page.press(Keys.ESCAPE)
        self.page.wait(lambda: not self.page.count("dialog[open]"), "that it closes")


class Languages(PageTest):
    def test_switching_keeps_what_the_address_holds(self):
        self.page.open("/corpus?q=ministerio&side=es")
        self.page.click(".languages a[hreflang=vi]")
        self.page.ready()
        self.page.wait(lambda: self.page.js("return document.documentElement.lang") == "vi", "Vietnamese")
        self.page.language = "vi"
        self.assertIn("q=ministerio", self.page.driver.current_url)
        self.assertIn("side=es", self.page.driver.current_url)
        self.assertNotIn("lang=", self.page.driver.current_url)
        self.assertEqual(self.page.text("h1"), "Ngữ liệu")
        self.page.wait(lambda: "chỗ có" in self.page.text("#corpus-count"), "the figures in Vietnamese")
