"""How long the offline map takes to draw, in milliseconds, rendered in software."""

_WATCH = """
new MutationObserver((_, observer) => {
  if (!document.documentElement || !document.documentElement.dataset.state) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.firstDraw = performance.now(); }));
}).observe(document, { subtree: true, attributes: true, childList: true });
"""

_FRAMES = """(async () => {
  const canvas = document.getElementById('canvas');
  const box = canvas.getBoundingClientRect();
  const at = (x, y) => ({ clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true });
  canvas.setPointerCapture = () => {};
  const pointer = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, { ...at(x, y), pointerId: 1, pointerType: 'mouse', buttons: 1 }));
  const gaps = [];
  let last = await new Promise(requestAnimationFrame);
  %s
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length - 1];
})()"""

_STEP = "const now = await new Promise(requestAnimationFrame); gaps.push(now - last); last = now;"


def first_draw(browser, path):
    """From the start of loading to the frame after the first drawing."""
    browser.call("Page.addScriptToEvaluateOnNewDocument", source=_WATCH)
    browser.open(path)
    return browser.evaluate(
        "new Promise(done => { const wait = () => window.firstDraw ? done(window.firstDraw) : setTimeout(wait, 5); wait(); })"
    )


def panning(browser):
    """The longest of 80 frames while the map is dragged to and fro."""
    return browser.evaluate(_FRAMES % f"""
      let x = 400;
      pointer('pointerdown', x, 300);
      for (let i = 0; i < 80; i += 1) {{ x += i % 40 < 20 ? 9 : -9; pointer('pointermove', x, 300 + i % 7); {_STEP} }}
      pointer('pointerup', x, 300);""")


def zooming(browser):
    """The longest of 80 frames while the wheel turns in and out."""
    return browser.evaluate(
        _FRAMES
        % f"""
      for (let i = 0; i < 80; i += 1) {{
        canvas.dispatchEvent(new WheelEvent('wheel', {{ ...at(400, 400), deltaY: i % 40 < 20 ? -40 : 40 }})); {_STEP} }}"""
    )
