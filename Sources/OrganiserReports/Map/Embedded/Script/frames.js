// Frames, and where things are on the screen.

function toScreen([x, y]) {
  return [(x - camera.x) * camera.scale + size.width / 2, (y - camera.y) * camera.scale + size.height / 2];
}

function toMap(x, y) {
  return [(x - size.width / 2) / camera.scale + camera.x, (y - size.height / 2) / camera.scale + camera.y];
}

/** Metres on the ground that one pixel stands for; a unit of the map is 1e-5 degrees of latitude. */
const metresPerPixel = () => 1.11195 / camera.scale;

let isAsked = false;
/** Asks for a frame; any number of changes before it are drawn at once. */
function redraw() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    drawFrame();
  });
}

function drawFrame() {
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  drawRoads();
  drawCordons();
  drawMeasures();
  drawStreet();
  drawWays();
  drawVenuesAndLabels();
  drawScaleBar();
}

function drawScaleBar() {
  const metres = metresPerPixel() * 110;
  const step = 10 ** Math.floor(Math.log10(metres));
  const length = [5, 2, 1].map((factor) => factor * step).find((value) => value <= metres);
  const width = length / metresPerPixel(), x = 12, y = size.height - 14;
  context.strokeStyle = palette.halo;
  for (const [colour, thickness] of [[palette.halo, 5], [palette.ink, 2]]) {
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.lineCap = "butt";
    context.beginPath();
    context.moveTo(x, y - 5);
    context.lineTo(x, y);
    context.lineTo(x + width, y);
    context.lineTo(x + width, y - 5);
    context.stroke();
  }
  context.font = "12px " + palette.font;
  context.textBaseline = "alphabetic";
  const text = length >= 1000 ? `${length / 1000} ${phrases.kilometres}` : `${length} ${phrases.metres}`;
  haloText(text, x + 5, y - 5, palette.ink);
}
