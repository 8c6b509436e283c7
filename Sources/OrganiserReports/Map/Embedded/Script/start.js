// Listening, and the first drawing.

function listen() {
  const on = (target, type, action, options) => target.addEventListener(type, action, options);
  on(canvas, "pointerdown", pointerDown);
  on(canvas, "pointermove", pointerMove);
  for (const type of ["pointerup", "pointercancel"]) on(canvas, type, pointerUp);
  on(canvas, "dblclick", (event) => zoom(2, event.offsetX, event.offsetY));
  on(canvas, "wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), event.offsetX, event.offsetY);
  }, { passive: false });
  on(canvas, "keydown", canvasKey);
  on(byID("zoom-in"), "click", () => zoom(1.6));
  on(byID("zoom-out"), "click", () => zoom(1 / 1.6));
  on(byID("whole"), "click", fitFocus);
  on(byID("day"), "input", (event) => setDay(Number(event.target.value)));
  on(byID("earlier"), "click", () => setDay(state.day - 1));
  on(byID("later"), "click", () => setDay(state.day + 1));
  on(byID("organiser"), "change", (event) => setView(views.findIndex((view) => view.organiser === event.target.value)));
  on(byID("mode"), "change", (event) => setView(Number(event.target.value)));
  on(byID("search"), "input", (event) => {
    state.query = event.target.value;
    fillLists();
  });
  on(byID("search"), "keydown", (event) => {
    const first = document.querySelector("#venues button, #streets button");
    if (event.key === "Enter" && first) first.click();
  });
  on(byID("legend"), "toggle", redraw);
  on(byID("close"), "click", closeCard);
  on(document, "keydown", (event) => { if (event.key === "Escape") closeCard(); });
  on(window, "hashchange", () => { readAddress(); update(); });
  on(window, "beforeprint", preparePaper);
  on(window, "afterprint", leavePaper);
  on(matchMedia("(prefers-color-scheme: dark)"), "change", () => { readPalette(); redraw(); });
  new ResizeObserver(() => {
    if (document.documentElement.classList.contains("paper")) return;
    measureCanvas();
    redraw();
  }).observe(canvas);
}

byID("organiser-part").hidden = organisers().length < 2;
byID("mode-part").hidden = views.length < 2;
byID("day-part").hidden = data.days.length < 2;
readPalette();
measureCanvas();
byID("legend").open = innerWidth > 1400 && innerHeight > 700;
readAddress();
fillLegend();
update();
fitFocus();
bringIntoView(true);
listen();
drawFrame();
document.documentElement.dataset.state = "ready";
