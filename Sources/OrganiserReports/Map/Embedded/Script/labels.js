// Venues and names, of which none covers another.

const widths = new Map();
/** A text's width; measuring is slow, and texts come again with every frame. */
function widthOf(text) {
  const key = context.font + text;
  if (!widths.has(key)) widths.set(key, context.measureText(text).width);
  return widths.get(key);
}

/** Rectangles that are taken: who asks first keeps a place within the view; who takes one has it whatever is there. */
function crowd() {
  const taken = [];
  const take = (...box) => taken.push(box);
  const ask = (left, top, right, bottom) => {
    if (left < 0 || top < 0 || right > size.width || bottom > size.height) return false;
    if (taken.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1])) return false;
    take(left, top, right, bottom);
    return true;
  };
  return { ask, take };
}

/** What lies on the map leaves no room for names beneath. */
function takeControls(take) {
  const map = canvas.getBoundingClientRect();
  for (const id of ["zoom", "legend", "card"]) {
    const box = byID(id).getBoundingClientRect();
    if (!box.width) continue;
    take(box.left - map.left - 4, box.top - map.top - 4, box.right - map.left + 4, box.bottom - map.top + 4);
  }
}

function drawVenuesAndLabels() {
  const places = crowd();
  if (!document.documentElement.classList.contains("paper")) takeControls(places.take);
  const inView = [];
  const order = worstFirst();
  order.sort((a, b) => (b.venue === state.venue) - (a.venue === state.venue));
  const instead = state.venue >= 0 && cellOf(state.venue) ? cellOf(state.venue).instead : [];
  for (const cell of order) {
    const venue = venues[cell.venue];
    if (!venue.point) continue;
    const [x, y] = toScreen(venue.point);
    if (x < -40 || y < -40 || x > size.width + 40 || y > size.height + 40) continue;
    inView.push({ cell, venue, x, y, radius: cell.venue === state.venue ? 15 : 11 });
  }
  for (const { x, y, radius } of inView) places.take(x - radius, y - radius, x + radius, y + radius);
  for (const { venue, x, y, cell } of [...inView].reverse()) {
    if (venue.accuracy) accuracyRing(x, y, venue.accuracy / metresPerPixel());
    if (cell.venue === state.venue || instead.includes(cell.venue)) ring(x, y, cell.venue === state.venue ? 21 : 17);
  }
  for (const item of [...inView].reverse()) drawSign(item.cell.verdict, item.x, item.y, item.radius);
  context.textBaseline = "middle";
  for (const item of inView) venueLabel(item, places);
  takeLines(places.take);
  streetLabels(places);
}

function ring(x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.strokeStyle = palette.way;
  context.lineWidth = 4;
  context.stroke();
}

/** Where a venue may stand, if its position is not known well. */
function accuracyRing(x, y, radius) {
  if (radius < 14) return;
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.setLineDash([3, 5]);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

function venueLabel({ cell, venue, x, y, radius }, { ask }) {
  const isSelected = cell.venue === state.venue;
  context.font = (isSelected ? "bold 14px " : "13px ") + palette.font;
  const width = widthOf(venue.name), gap = radius + 4;
  const spots = [[x + gap, y], [x - gap - width, y], [x - width / 2, y + gap + 7], [x - width / 2, y - gap - 7]];
  for (const [left, middle] of spots) {
    if (!ask(left - 2, middle - 9, left + width + 2, middle + 9)) continue;
    haloText(venue.name, left, middle, palette.ink);
    return;
  }
}

function haloText(text, x, y, colour) {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.halo;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
