// Roads change only with the view, so they are kept on a canvas of their own, larger than the view by a margin. Moving
// copies from it. Where drawing anew takes long, it is copied stretched while the scale changes, and drawn without the
// small streets where that does not do; all streets come when the map is still.
const roadCanvas = document.createElement("canvas");
const roadContext = roadCanvas.getContext("2d");
const kept = { x: NaN, y: NaN, scale: 0, margin: 0, cost: 0, isRough: false };
/** How many points are drawn anew for each frame: painting them takes a few milliseconds in software. */
const tolerablePoints = 4000;
let settling = 0;

function drawRoads() {
  const zoom = camera.scale / kept.scale;
  const covers = (offset, length) => Math.abs(offset) * camera.scale + length / 2 <= (length / 2 + kept.margin) * zoom;
  const isCovered = covers(kept.x - camera.x, size.width) && covers(kept.y - camera.y, size.height);
  if (!isCovered || zoom !== 1 || kept.isRough) {
    if (kept.cost <= tolerablePoints || !isMoving()) {
      renderRoads(false);
    } else {
      // A border without roads does for a moment while zooming out.
      const isGoodEnough = zoom < 4 && (isCovered || (zoom < 1 && zoom > 0.5));
      if (!isGoodEnough) renderRoads(true);
      clearTimeout(settling);
      settling = setTimeout(redraw, 150);
    }
  }
  copyRoads(camera.scale / kept.scale);
}

function copyRoads(zoom) {
  const width = (size.width + 2 * kept.margin) * zoom, height = (size.height + 2 * kept.margin) * zoom;
  const [x, y] = toScreen([kept.x, kept.y]);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(roadCanvas, x - width / 2, y - height / 2, width, height);
}

/** Forgets what is kept: colours or size have changed. */
function forgetRoads() {
  kept.scale = kept.cost = 0;
}

function renderRoads(isRough) {
  let points = 0;
  const margin = 128;
  Object.assign(kept, { x: camera.x, y: camera.y, scale: camera.scale, margin, isRough });
  const width = size.width + 2 * margin, height = size.height + 2 * margin;
  roadCanvas.width = width * size.ratio;
  roadCanvas.height = height * size.ratio;
  const scale = camera.scale * size.ratio;
  const dx = roadCanvas.width / 2 - camera.x * scale, dy = roadCanvas.height / 2 - camera.y * scale;
  const west = -dx / scale, east = (roadCanvas.width - dx) / scale;
  const north = -dy / scale, south = (roadCanvas.height - dy) / scale;
  roadContext.fillStyle = palette.ground;
  roadContext.fillRect(0, 0, roadCanvas.width, roadCanvas.height);
  roadContext.lineJoin = "round";
  const metres = metresPerPixel();
  for (const road of [...roads].reverse()) {
    if (metres > road.farthest || (isRough && road.rank > 3)) continue;
    roadContext.strokeStyle = palette.roads[Math.min(road.rank, palette.roads.length - 1)];
    roadContext.lineWidth = size.ratio * Math.max(road.rank < 3 ? 1.2 : 0.7, Math.min(14, road.width / metres));
    roadContext.setLineDash(road.isPath ? [3 * size.ratio, 2 * size.ratio] : []);
    roadContext.beginPath();
    for (const line of road.lines) {
      if (line.east < west || line.west > east || line.south < north || line.north > south) continue;
      // What is smaller than a pixel or two only costs time.
      if (line.east - line.west + line.south - line.north < 2 / camera.scale) continue;
      points += trace(roadContext, line.points, scale, dx, dy);
    }
    roadContext.stroke();
  }
  if (!isRough) kept.cost = points;
}

/** Adds a line to the path, without points that lie within two pixels of the last one, and answers how many it took. */
function trace(target, points, scale, dx, dy) {
  let lastX = points[0] * scale + dx, lastY = points[1] * scale + dy;
  target.moveTo(lastX, lastY);
  const end = points.length - 2;
  let count = 1;
  for (let i = 2; i <= end; i += 2) {
    const x = points[i] * scale + dx, y = points[i + 1] * scale + dy;
    if (i < end && Math.abs(x - lastX) + Math.abs(y - lastY) < 2) continue;
    target.lineTo(x, y);
    lastX = x;
    lastY = y;
    count += 1;
  }
  return count;
}
