// Size, colours and paper.

function readPalette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue("--" + name).trim();
  palette = { font: getComputedStyle(document.body).fontFamily };
  palette.roads = [0, 1, 2, 3, 4].map((rank) => colour("road" + rank));
  const names = ["ground", "ink", "quiet", "halo", "casing", "certain", "possible", "remark", "way"];
  for (const name of names) palette[name] = colour(name);
  forgetRoads();
}

function resize(width, height, ratio) {
  Object.assign(size, { width, height, ratio });
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  forgetRoads();
}

function measureCanvas() {
  const box = canvas.getBoundingClientRect();
  resize(Math.max(1, box.width), Math.max(1, box.height), Math.min(3, window.devicePixelRatio || 1));
}

// On paper the map is light and fine-grained, as wide as the sheet, and shows what it showed on the screen.
const paper = { width: 680, height: 460, ratio: 3 };
function preparePaper() {
  document.documentElement.classList.add("paper");
  paper.before = { scale: camera.scale, isLegendOpen: byID("legend").open };
  byID("legend").open = true;
  readPalette();
  camera.scale *= Math.min(paper.width / size.width, paper.height / size.height);
  resize(paper.width, paper.height, paper.ratio);
  drawFrame();
}
function leavePaper() {
  document.documentElement.classList.remove("paper");
  readPalette();
  measureCanvas();
  camera.scale = paper.before.scale;
  byID("legend").open = paper.before.isLegendOpen;
  drawFrame();
}
