// Where the map is looked at from.

let lastMove = 0;
const isMoving = () => performance.now() - lastMove < 120;

/** Puts the camera somewhere, within the map and within useful scales. */
function moveTo(x, y, scale) {
  const [west, north, east, south] = bounds;
  camera.scale = Math.min(4, Math.max(leastScale(), scale));
  camera.x = Math.min(east, Math.max(west, x));
  camera.y = Math.min(south, Math.max(north, y));
  lastMove = performance.now();
  redraw();
}

const bounds = (() => {
  const [west, south] = project([0, 0]), [east, north] = project(data.extent);
  return [west, north, east, south];
})();
function leastScale() {
  const [west, north, east, south] = bounds;
  return Math.min(size.width / Math.max(1, east - west), size.height / Math.max(1, south - north)) / 2;
}

/** Moves what is drawn by some pixels. */
function moveBy(right, down) {
  moveTo(camera.x - right / camera.scale, camera.y - down / camera.scale, camera.scale);
}

/** Zooms by a factor; the place under the given pixel stays there. */
function zoom(factor, x = size.width / 2, y = size.height / 2) {
  const [mapX, mapY] = toMap(x, y);
  const scale = Math.min(4, Math.max(leastScale(), camera.scale * factor));
  moveTo(mapX - (x - size.width / 2) / scale, mapY - (y - size.height / 2) / scale, scale);
}

/** How much of the map's left and bottom the card covers, in pixels. */
function covered() {
  const card = byID("card").getBoundingClientRect(), map = canvas.getBoundingClientRect();
  if (!card.width) return { left: 0, bottom: 0 };
  const isSheet = card.width > map.width * 0.9;
  if (isSheet) return { left: 0, bottom: Math.max(0, map.bottom - card.top) };
  return { left: Math.max(0, card.right - map.left), bottom: 0 };
}

/** Shows a box of the map, as large as it fits beside the card. */
function fit([west, north, east, south], largest = 0.4) {
  const { left, bottom } = covered();
  const scaleFor = (room, length) => Math.max(60, room - 90) / Math.max(1, length);
  const across = scaleFor(size.width - left, east - west), down = scaleFor(size.height - bottom, south - north);
  const scale = Math.min(largest, across, down);
  moveTo((west + east) / 2 - left / 2 / scale, (north + south) / 2 + bottom / 2 / scale, scale);
}

function boxAround(points, lines) {
  const xs = [...points.map((point) => point[0]), ...lines.flatMap((line) => [line.west, line.east])];
  const ys = [...points.map((point) => point[1]), ...lines.flatMap((line) => [line.north, line.south])];
  return xs.length ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : null;
}

const fitFocus = () => {
  const [west, south] = project(data.focus.slice(0, 2)), [east, north] = project(data.focus.slice(2));
  fit([west, north, east, south]);
};
