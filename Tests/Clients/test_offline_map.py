"""The offline map in a browser: opened from disk, with the network off.

Needs Chromium and PyPI's websocket-client; without them it says so and ends well. `planner` is the built command.
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PLANNER = os.environ.get("PLANNER", os.path.join(ROOT, ".build/release/planner"))
MAPS = os.environ.get("PLANNER_MAPS", os.path.join(os.path.dirname(ROOT), "shared/maps"))
# Where screenshots are left, to be looked at.
PICTURES = os.environ.get("PLANNER_PICTURES")

try:
    import browser
    from page_checks import contrast, names

    MISSING = None if browser.executable() else "Chromium is not installed"
except ImportError as error:
    MISSING = f"{error.name} is not installed"
if not os.path.exists(PLANNER):
    MISSING = f"{PLANNER} is not built"
if MISSING:
    print(f"offline map: skipped, {MISSING}", file=sys.stderr)


def page(folder, name, *words):
    path = os.path.join(folder, name)
    subprocess.run([PLANNER, "plan", *words, "-o", path], check=True, capture_output=True)
    return path


@unittest.skipIf(MISSING, MISSING)
class OfflineMap(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="planner-pages-")
        sample = os.path.join(ROOT, "Samples/dushanbe-2025.xml")
        cls.city = page(cls.folder, "city.html", sample, "-d", "2025-10-09", "--all-organisers")
        cls.tajik = page(cls.folder, "tajik.html", sample, "-d", "2025-10-09", "--all-organisers", "--language", "tg")
        cls.browser = browser.Browser().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()

    def setUp(self):
        self.browser.window(1280, 800)

    def tearDown(self):
        self.assertEqual(self.browser.complaints(), [], "the console is free of complaints")
        self.assertEqual(self.browser.requests(), [], "nothing was asked of the network")

    def picture(self, name):
        if PICTURES:
            os.makedirs(PICTURES, exist_ok=True)
            self.browser.screenshot(os.path.join(PICTURES, name + ".png"))

    def text(self, selector):
        return self.browser.evaluate(f"document.querySelector({json.dumps(selector)}).innerText")

    def pixels(self):
        """A number that differs where the map's picture does."""
        return self.browser.evaluate("""(() => {
            const canvas = document.getElementById('canvas');
            const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
            copy.drawImage(canvas, 0, 0);
            const data = copy.getImageData(0, 0, canvas.width, canvas.height).data;
            let sum = 0;
            for (let i = 0; i < data.length; i += 1) sum = (sum * 31 + data[i]) % 4294967291;
            return sum;
        })()""")

    def centre(self, selector):
        return self.browser.evaluate(f"""(() => {{
            const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2];
        }})()""")

    def test_day_slider(self):
        self.browser.open(self.city)
        self.assertEqual(self.text("#day-name"), "Thursday 9 October 2025")
        before, counts = self.pixels(), self.text("#counts")
        self.assertEqual(counts, "13 closed · 22 ask first · 5 usable")
        self.browser.evaluate("document.getElementById('day').focus()")
        self.browser.key("ArrowLeft", 37)
        self.browser.key("ArrowLeft", 37)
        self.browser.settle()
        self.assertEqual(self.text("#day-name"), "Tuesday 7 October 2025")
        self.assertNotEqual(self.text("#counts"), counts)
        self.assertNotEqual(self.pixels(), before, "other closures are drawn")
        self.assertEqual(
            self.browser.evaluate("document.getElementById('day').getAttribute('aria-valuetext')"),
            "Tuesday 7 October 2025",
        )
        self.browser.evaluate("new Promise(done => setTimeout(done, 500))")
        self.assertIn("2025-10-07", self.browser.evaluate("location.hash"))

    def test_list_card_and_keyboard(self):
        self.browser.open(self.city)
        verdicts = self.browser.evaluate(
            "[...document.querySelectorAll('#venues .verdict')].map(e => e.textContent.split(' ·')[0])"
        )
        order = ["closed", "no way in", "ask first", "part of the day", "usable"]
        self.assertEqual(verdicts, sorted(verdicts, key=order.index), "worst first")
        self.browser.evaluate("document.querySelector('[data-venue=sadbarg]').focus()")
        self.browser.key("Enter", 13, "\r")
        self.browser.settle()
        card = self.text("#card")
        for words in [
            "Sadbarg",
            "Маркази савдои Садбарг",
            "named in the notice",
            "Mayor's office and city police",
            "24.kg",
            "не будут работать 8–10 октября",
            "Why, and on whose word",
            "On other days",
        ]:
            self.assertIn(words, card)
        self.assertEqual(self.browser.evaluate("document.activeElement.id"), "card-title")
        self.assertEqual(self.browser.evaluate("document.querySelector('#card a').href"), "https://24.kg/vlast/345896/")
        self.picture("card")
        self.browser.key("Escape", 27)
        self.assertTrue(self.browser.evaluate("document.getElementById('card').hidden"))
        self.assertEqual(
            self.browser.evaluate("document.activeElement.dataset.venue"), "sadbarg", "the keyboard is back"
        )
        before = self.pixels()
        self.browser.evaluate("document.getElementById('canvas').focus()")
        for key, code in [("+", 187), ("ArrowRight", 39), ("ArrowUp", 38)]:
            self.browser.key(key, code)
            self.browser.settle()
            self.assertNotEqual(self.pixels(), before, key)
            before = self.pixels()

    def test_every_control_is_reached_by_tab(self):
        self.browser.open(self.city)
        self.browser.evaluate("document.activeElement.blur()")
        reached = []
        for _ in range(14):
            self.browser.key("Tab", 9)
            reached.append(self.browser.evaluate("document.activeElement.id || document.activeElement.tagName"))
        for control in ["earlier", "day", "later", "organiser", "mode", "search", "canvas", "zoom-in", "whole"]:
            self.assertIn(control, reached)
        self.assertLess(reached.index("day"), reached.index("canvas"))

    def test_search(self):
        self.browser.open(self.city)
        for typed, venue in [
            ("садбарг", "sadbarg"),
            ("YAQUB", "haji-yaqub"),
            ("наврўз".replace("ў", "у"), "kokhi-navruz"),
        ]:
            self.browser.evaluate("(() => { const s = document.getElementById('search'); s.value = ''; s.focus(); })()")
            self.browser.type(typed)
            found = self.browser.evaluate(
                "[...document.querySelectorAll('#venues [data-venue]')].map(e => e.dataset.venue)"
            )
            self.assertIn(venue, found, typed)
            self.assertLess(len(found), 8)
        self.browser.evaluate("(() => { const s = document.getElementById('search'); s.value = ''; s.focus(); })()")
        self.browser.type("rudaki")
        self.assertIn("Rudaki Avenue", self.browser.evaluate("document.getElementById('streets').textContent"))
        before = self.pixels()
        self.browser.key("Enter", 13, "\r")
        self.browser.settle()
        self.assertNotEqual(self.pixels(), before, "the map shows what was found")

    def test_organiser_and_mode(self):
        self.browser.open(self.city)
        choose = "(() => {{ const s = document.getElementById('{0}'); s.value = '{1}'; s.dispatchEvent(new Event('change')); }})()"
        self.browser.evaluate(choose.format("organiser", "supplier"))
        self.assertEqual(self.text("#counts"), "13 closed · 6 ask first")
        self.assertEqual(self.browser.evaluate("document.getElementById('mode').selectedOptions[0].text"), "by lorry")
        self.browser.evaluate(choose.format("organiser", "hotel"))
        self.assertEqual(
            self.browser.evaluate("[...document.getElementById('mode').options].map(o => o.text)"),
            ["by car", "on foot"],
        )
        before = self.text("#counts")
        self.browser.evaluate(
            "(() => { const s = document.getElementById('mode'); s.selectedIndex = 1; s.dispatchEvent(new Event('change')); })()"
        )
        self.assertNotEqual(self.text("#counts"), before, "on foot it is otherwise")

    def test_mouse(self):
        self.browser.open(self.city)
        x, y = self.centre("#canvas")
        before = self.pixels()
        self.browser.mouse("mouseWheel", x, y, deltaX=0, deltaY=-300)
        self.browser.settle()
        zoomed = self.pixels()
        self.assertNotEqual(zoomed, before, "the wheel zooms")
        self.browser.mouse("mousePressed", x, y, button="left", buttons=1, clickCount=1)
        for step in range(1, 6):
            self.browser.mouse("mouseMoved", x + 20 * step, y, button="left", buttons=1)
        self.browser.mouse("mouseReleased", x + 100, y, button="left", clickCount=1)
        self.browser.settle()
        self.assertNotEqual(self.pixels(), zoomed, "dragging moves")
        self.assertTrue(self.browser.evaluate("document.getElementById('card').hidden"), "and chooses nothing")
        self.browser.open(self.city, "#2025-10-09/anyone/car/istiqlol")
        self.browser.settle()

    def test_tap_on_the_map_opens_a_card(self):
        self.browser.open(self.city, "#2025-10-09/hotel/car/station")
        venue = self.text("#card-title")
        self.browser.click(*self.centre("#close"))
        self.assertTrue(self.browser.evaluate("document.getElementById('card').hidden"))
        # The venue stands in the middle of what the card left free.
        box = self.browser.evaluate(
            "(() => { const b = document.getElementById('canvas').getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()"
        )
        hit = False
        for dx in range(40, int(box[2]) - 40, 24):
            for dy in range(40, int(box[3]) - 40, 24):
                if hit:
                    break
                self.browser.click(box[0] + dx, box[1] + dy)
                if not self.browser.evaluate("document.getElementById('card').hidden"):
                    hit = True
        self.assertTrue(hit, f"something like {venue} opens its card")

    def test_pinch(self):
        self.browser.window(360, 740, 2, touch=True)
        self.browser.open(self.city)
        x, y = self.centre("#canvas")
        before = self.pixels()
        point = lambda dx, number: {"x": x + dx, "y": y, "id": number}
        self.browser.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[point(-30, 0), point(30, 1)])
        for spread in (40, 60, 80, 100):
            self.browser.call(
                "Input.dispatchTouchEvent", type="touchMove", touchPoints=[point(-spread, 0), point(spread, 1)]
            )
        self.browser.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        self.browser.settle()
        self.assertNotEqual(self.pixels(), before)
        self.assertEqual(self.browser.evaluate("visualViewport.scale"), 1, "the map is pinched, not the page")

    def test_narrow(self):
        for width, height in [(320, 640), (360, 740), (768, 1024)]:
            self.browser.window(width, height, 2, touch=True)
            for fragment in ["", "#2025-10-09/anyone/car/sadbarg"]:
                self.browser.open(self.tajik, fragment)
                wide = self.browser.evaluate("document.documentElement.scrollWidth")
                self.assertLessEqual(wide, width, f"nothing sticks out at {width}")
                self.picture(f"narrow-{width}{'-card' if fragment else ''}")
            visible = self.browser.evaluate("""(() => {
                const map = document.getElementById('canvas').getBoundingClientRect(), card = document.getElementById('card').getBoundingClientRect();
                return card.top - Math.max(0, map.top);
            })()""")
            self.assertGreater(visible, height / 4, "the map is seen above the card")

    def test_names_and_contrast(self):
        for dark in (False, True):
            for path, fragment in [
                (self.city, ""),
                (self.city, "#2025-10-09/supplier/hgv/sadbarg"),
                (self.tajik, "#2025-10-09/anyone/car/haji-yaqub"),
            ]:
                self.browser.window(1280, 800, dark=dark)
                self.browser.open(path, fragment)
                self.browser.evaluate("document.getElementById('legend').open = true")
                self.assertEqual(names(self.browser), [])
                self.assertEqual(contrast(self.browser), [])
                self.picture(f"{'dark' if dark else 'light'}{'-card' if fragment else ''}")

    def test_axe(self):
        try:
            import axe_core_python
        except ImportError:
            self.skipTest("axe-core-python is not installed")
        with open(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"), encoding="utf-8") as file:
            axe = file.read()
        for width, dark in [(1280, False), (1280, True), (360, False)]:
            for path, fragment in [(self.city, ""), (self.tajik, "#2025-10-09/supplier/hgv/sadbarg")]:
                self.browser.window(width, 800, dark=dark, touch=width < 500)
                self.browser.open(path, fragment)
                self.browser.evaluate(axe + ";0")
                slips = self.browser.evaluate("""axe.run(document).then(result =>
                    result.violations.map(slip => [slip.id, ...slip.nodes.map(node => node.html.slice(0, 100))]))""")
                self.assertEqual(slips, [], f"{width} {dark} {fragment}")

    def test_hostile_names_stay_text(self):
        with open(os.path.join(ROOT, "Samples/dushanbe-2025.xml"), encoding="utf-8") as file:
            plan = file.read()
        nasty = (
            "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">\u2028{0}"
        )
        escaped = nasty.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
        plan = plan.replace("../Maps/", os.path.join(ROOT, "Maps/")).replace(">Sadbarg<", f">{escaped}<")
        plan = plan.replace("не будут работать 8–10 октября", escaped)
        path = os.path.join(self.folder, "nasty.xml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(plan)
        self.browser.open(page(self.folder, "nasty.html", path, "-d", "2025-10-09"), "#2025-10-09/anyone/car/sadbarg")
        self.assertEqual(self.browser.evaluate("document.title"), "Dushanbe")
        self.assertEqual(self.browser.evaluate("document.querySelectorAll('img, script:not([type])').length"), 1)
        self.assertIn("<img src=x onerror=", self.text("#card-title"))
        self.assertIn("</script><script>", self.text("#card-body"))

    def test_print(self):
        self.browser.window(1280, 800, dark=True)
        self.browser.open(self.city)
        before = self.pixels()
        path = os.path.join(PICTURES or self.folder, "map.pdf")
        self.browser.pdf(path)
        self.browser.settle()
        self.assertEqual(self.pixels(), before, "the screen is as it was")
        self.assertFalse(self.browser.evaluate("document.documentElement.classList.contains('paper')"))
        text = (
            subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout
            if browser.shutil.which("pdftotext")
            else None
        )
        if text is not None:
            for words in [
                "Thursday 9 October 2025",
                "Sadbarg",
                "Officers on the spot overrule this.",
                "OpenStreetMap contributors",
                "ask first",
            ]:
                self.assertIn(words, text)
            self.assertNotIn("Find a venue", text)

    def test_address_is_not_trusted(self):
        for fragment in ["#%", "#2025-10-99/nobody", "#2025-10-09/hotel/car/%3Cscript%3E", "#" + "/" * 50]:
            self.browser.open(self.city, fragment)
            self.assertEqual(self.text("#day-name"), "Thursday 9 October 2025", fragment)

    def test_foreign_script_does_not_run(self):
        with open(self.city, encoding="utf-8") as file:
            html = file.read()
        marred = os.path.join(self.folder, "marred.html")
        with open(marred, "w", encoding="utf-8") as file:
            file.write(
                html.replace(
                    "<main>", "<main><script>document.title = 'taken'</script><img src='http://127.0.0.1:9/x'>"
                )
            )
        self.browser.open(marred)
        self.assertEqual(self.browser.evaluate("document.title"), "Dushanbe")
        complaints = " ".join(self.browser.complaints())
        self.assertIn("Content Security Policy", complaints)
        self.browser.events = []

    def test_tajik_letters(self):
        self.browser.open(self.tajik, "#2025-10-09/anyone/car/haji-yaqub")
        self.assertIn("Масҷиди", self.text("#card"))
        self.assertIn("ҷуст", self.text("label[for=search]").lower())
        fonts = self.browser.evaluate("""(() => {
            const context = document.createElement('canvas').getContext('2d');
            context.font = '20px ' + getComputedStyle(document.body).fontFamily;
            return [...'ғӣқӯҳҷ'].map(letter => context.measureText(letter).width);
        })()""")
        self.assertTrue(all(width > 4 for width in fonts))


@unittest.skipIf(MISSING, MISSING)
@unittest.skipUnless(os.path.exists(os.path.join(MAPS, "porto.osm.pbf")), "porto.osm.pbf is missing")
class Speed(unittest.TestCase):
    """Limits are the issue's; the machine may be busy, so the best of three counts."""

    def test_large_city(self):
        folder = tempfile.mkdtemp(prefix="planner-pages-")
        plan = os.path.join(ROOT, "Tests/PlannerCommandsTests/Fixtures/porto.xml")
        path = page(folder, "porto.html", plan, "--map", os.path.join(MAPS, "porto.osm.pbf"), "-d", "2026-06-24")
        self.assertLess(os.path.getsize(path), 1_000_000)
        with browser.Browser() as chromium:
            from frame_times import first_draw, panning, zooming

            chromium.window(1280, 800)
            runs = [(first_draw(chromium, path), panning(chromium), zooming(chromium)) for _ in range(3)]
            first, pan, zoom = (min(run[index] for run in runs) for index in range(3))
            sys.stderr.write(
                f"offline map: {os.path.getsize(path)} bytes, first draw {first:.0f} ms, "
                f"slowest frame panning {pan:.0f} ms, zooming {zoom:.0f} ms\n"
            )
            self.assertLess(first, 1000)
            self.assertLessEqual(pan, 80)
            self.assertLessEqual(zoom, 80)
            self.assertEqual(chromium.complaints(), [])
