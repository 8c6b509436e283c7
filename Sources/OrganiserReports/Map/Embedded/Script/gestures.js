// Moving the map, and choosing what is on it, by mouse, fingers, wheel and keys.

const fingers = new Map();
let hasDragged = false;

function pointerDown(event) {
  canvas.setPointerCapture(event.pointerId);
  fingers.set(event.pointerId, [event.offsetX, event.offsetY]);
  if (fingers.size === 1) hasDragged = false;
}

function pointerMove(event) {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const now = [event.offsetX, event.offsetY];
  const other = [...fingers].find(([id]) => id !== event.pointerId);
  if (!hasDragged && Math.hypot(now[0] - before[0], now[1] - before[1]) < 4 && !other) return;
  hasDragged = true;
  fingers.set(event.pointerId, now);
  if (other) {
    // Two fingers: what lies halfway between them stays there, and their distance is the scale.
    const away = (point) => Math.hypot(point[0] - other[1][0], point[1] - other[1][1]);
    zoom(away(now) / Math.max(1, away(before)), (now[0] + other[1][0]) / 2, (now[1] + other[1][1]) / 2);
    moveBy((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
  } else {
    moveBy(now[0] - before[0], now[1] - before[1]);
  }
}

function pointerUp(event) {
  const wasDown = fingers.delete(event.pointerId);
  if (!wasDown || hasDragged || event.type !== "pointerup") return;
  tap(event.offsetX, event.offsetY, event.pointerType === "mouse" ? 6 : 14);
}

/** Selects the venue, else the closure, at a pixel. */
function tap(x, y, reach) {
  const near = cells().filter((cell) => venues[cell.venue].point).map((cell) => {
    const [px, py] = toScreen(venues[cell.venue].point);
    return { venue: cell.venue, distance: Math.hypot(px - x, py - y) };
  }).filter((item) => item.distance <= 12 + reach).sort((a, b) => a.distance - b.distance)[0];
  if (near) return select({ venue: near.venue });
  const [dx, dy] = toScreen([0, 0]);
  const hit = [...todaysMeasures()].reverse().find((item) => {
    const measure = measures[item.measure];
    return measure.lines.some((line) => distanceTo(drawn[line].points, x, y, dx, dy) <= reach + 2)
      || measure.outlines.some((rings) => {
        tracedOnScreen(rings);
        return context.isPointInPath(x * size.ratio, y * size.ratio, "evenodd");
      });
  });
  select(hit ? { measure: hit.measure } : {});
}

function distanceTo(points, x, y, dx, dy) {
  let least = Infinity;
  for (let i = 2; i < points.length; i += 2) {
    const ax = points[i - 2] * camera.scale + dx - x, ay = points[i - 1] * camera.scale + dy - y;
    const bx = points[i] * camera.scale + dx - x - ax, by = points[i + 1] * camera.scale + dy - y - ay;
    const share = Math.max(0, Math.min(1, -(ax * bx + ay * by) / (bx * bx + by * by || 1)));
    least = Math.min(least, Math.hypot(ax + share * bx, ay + share * by));
  }
  return least;
}

function canvasKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const moves = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
  if (moves[event.key]) moveBy(...moves[event.key]);
  else if (event.key === "+" || event.key === "=") zoom(1.5);
  else if (event.key === "-") zoom(1 / 1.5);
  else if (event.key === "0") fitFocus();
  else return;
  event.preventDefault();
}
