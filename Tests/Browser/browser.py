"""A headless Chromium on the page of the program under test, shared by all tests of a run."""

import atexit
import base64
import json
import os
import pathlib
import unittest

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys  # noqa: F401, for the tests
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "Sources/WebPage/Page"
CORPUS = ROOT / "Corpus"
PICTURES = ROOT / ".build/screenshots"
ADDRESS = os.environ["DOICHIEU_URL"].rstrip("/")
LANGUAGES = ("es", "vi", "en")
SCREENS = {"lookup": "/", "align": "/align", "review": "/review", "check": "/check", "glossary": "/glossary", "corpus": "/corpus"}

# A debug build on a busy machine takes its time; what is waited for is waited for no longer than it takes.
PATIENCE = 40


class Browser:
    """The browser, as a person uses it."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(PATIENCE)
        self.driver.execute_cdp_cmd("Browser.grantPermissions", {"origin": ADDRESS, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
        self.width = None
        self.dark = None
        self.language = None

    def look(self, width=1280, dark=False):
        """Sets the width of the window and the scheme of colours."""
        if (self.width, self.dark) == (width, dark):
            return
        self.width, self.dark = width, dark
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        # No colour is measured on its way to another one.
        features = {"prefers-color-scheme": "dark" if dark else "light", "prefers-reduced-motion": "reduce"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": name, "value": value} for name, value in features.items()]})

    def open(self, path="/", language="en"):
        """Opens a screen in a language and waits until it works."""
        if self.language != language:
            self.driver.get(f"{ADDRESS}/?lang={language}")
            self.ready()
            self.language = language
        self.driver.get(ADDRESS + path)
        self.ready()

    def forget(self):
        """Empties what the browser keeps."""
        if self.driver.current_url.startswith(ADDRESS):
            self.js("localStorage.clear(); sessionStorage.clear();")

    def reload(self):
        self.driver.refresh()
        self.ready()

    def ready(self):
        self.wait(lambda: self.js("return document.body?.dataset.ready === 'yes'"), "the screen's script")

    def js(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def module(self, script):
        """Runs a script that may import the page's modules; its `return` comes back."""
        wrapped = "const done = arguments[arguments.length - 1]; (async () => {" + script + "})().then((value) => done({value}), (error) => done({error: String(error)}));"
        result = self.driver.execute_async_script(wrapped)
        if "error" in result:
            raise AssertionError(result["error"])
        return result.get("value")

    def wait(self, condition, what=""):
        """Waits until something holds; gives what it is."""
        def attempt(_):
            try:
                return condition()
            except Exception as error:  # an element that was just replaced
                if "stale" in str(error).lower() or "no such element" in str(error).lower():
                    return None
                raise
        return WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05).until(attempt, f"waited for {what}")

    def find(self, css):
        """The element that a selector names, as soon as it is seen."""
        return self.wait(lambda: next((e for e in self.driver.find_elements(By.CSS_SELECTOR, css) if e.is_displayed()), None), css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def count(self, css):
        return self.js("return document.querySelectorAll(arguments[0]).length", css)

    def text(self, css):
        return self.find(css).text

    def texts(self, css):
        return self.js("return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent.trim())", css)

    def click(self, css):
        element = self.find(css)
        self.js("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()
        return element

    def type(self, css, text):
        """Types into a field in the place of what stands there."""
        field = self.find(css)
        field.clear()
        field.send_keys(text)
        return field

    def paste(self, css, text):
        """Puts a long text into a field at once, as pasting does."""
        field = self.find(css)
        self.js("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, text)

    def press(self, *keys):
        """Presses keys wherever the focus is."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def chord(self, held, key):
        webdriver.ActionChains(self.driver).key_down(held).send_keys(key).key_up(held).perform()

    def leave_fields(self):
        self.js("document.activeElement.blur()")

    def clipboard(self):
        return self.module("return await navigator.clipboard.readText();")

    def api(self, method, path, body=None):
        """Asks the server as another program would: for what somebody else does meanwhile."""
        options = {"method": method, "headers": {"Content-Type": "application/json"}}
        if body is not None:
            options["body"] = json.dumps(body)
        return self.module(f"const response = await fetch({json.dumps(path)}, {json.dumps(options)}); return await response.json();")

    def picture(self, name):
        """Leaves a picture of the whole screen."""
        height = min(2600, self.js("scrollTo(0, 0); return document.documentElement.scrollHeight"))
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": self.width, "height": height, "scale": 1}})
        (PICTURES / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))

    def errors(self):
        """What the browser complained of since it was asked last."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]


_browser = None


def browser():
    """The browser of this run."""
    global _browser
    if _browser is None:
        _browser = Browser()
        atexit.register(_browser.driver.quit)
    return _browser


class PageTest(unittest.TestCase):
    """A test that begins with an empty browser and ends without complaints in its console."""

    # Statuses that a test means to get: the browser notes them as failed.
    expected = ()

    def setUp(self):
        self.page = browser()
        self.page.look()
        self.page.forget()
        self.page.errors()

    def tearDown(self):
        complaints = [line for line in self.page.errors() if not any(f"status of {status}" in line for status in self.expected)]
        self.assertEqual(complaints, [], "the console is silent")
