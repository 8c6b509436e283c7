// Names of streets, along them and off what lies on them.

/** Keeps the names of streets off closures and ways. */
function takeLines(take) {
  const closures = todaysMeasures().filter((item) => styleOf(item) !== "remark")
    .flatMap((item) => measures[item.measure].lines);
  const cell = state.venue >= 0 && cellOf(state.venue);
  const [dx, dy] = toScreen([0, 0]);
  for (const line of [...closures, ...(cell ? cell.ways.map((way) => way.line) : [])]) {
    const { points } = drawn[line];
    for (let i = 2; i < points.length; i += 2) {
      const ax = points[i - 2] * camera.scale + dx, ay = points[i - 1] * camera.scale + dy;
      const bx = points[i] * camera.scale + dx, by = points[i + 1] * camera.scale + dy;
      if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > size.width) continue;
      if (Math.max(ay, by) < 0 || Math.min(ay, by) > size.height) continue;
      const steps = Math.max(1, Math.min(200, Math.ceil(Math.hypot(bx - ax, by - ay) / 12)));
      for (let step = 0; step <= steps; step += 1) {
        const x = ax + (bx - ax) * step / steps, y = ay + (by - ay) * step / steps;
        take(x - 5, y - 5, x + 5, y + 5);
      }
    }
  }
}

/** Names of streets along their longest straight piece in view, each once in a while, larger roads first. */
function streetLabels({ ask }) {
  context.font = "11px " + palette.font;
  const metres = metresPerPixel();
  const [west, north] = toMap(0, 0), [east, south] = toMap(size.width, size.height);
  const seen = new Map();
  let count = 0;
  for (const road of roads) {
    if (metres > road.nameFarthest) continue;
    for (const line of road.lines) {
      if (line.name < 0 || count >= 60) continue;
      if (line.east < west || line.west > east || line.south < north || line.north > south) continue;
      const place = straightPiece(line, widthOf(streets[line.name].name) + 8);
      if (!place || (seen.get(line.name) || []).some(([x, y]) => Math.hypot(place.x - x, place.y - y) < 260)) continue;
      const spot = freeSpot(place, ask);
      if (!spot) continue;
      seen.set(line.name, [...(seen.get(line.name) || []), [place.x, place.y]]);
      count += 1;
      context.save();
      context.translate(spot.x, spot.y);
      context.rotate(place.angle);
      context.textAlign = "center";
      haloText(streets[line.name].name, 0, 0, palette.quiet);
      context.restore();
    }
  }
}

/** On the street, else beside it, where a closure lies on it. */
function freeSpot(place, ask) {
  const along = { x: Math.cos(place.angle), y: Math.sin(place.angle) };
  const across = Math.abs(along.x) * place.width / 2 + 6, down = Math.abs(along.y) * place.width / 2 + 6;
  for (const shift of [0, -15, 15]) {
    const x = place.x - along.y * shift, y = place.y + along.x * shift;
    if (ask(x - across, y - down, x + across, y + down)) return { x, y };
  }
  return null;
}

/** The middle and slant of a line's piece that is in view and straight for at least a width, in pixels. */
function straightPiece(line, width) {
  if ((line.east - line.west + line.south - line.north) * camera.scale < width) return null;
  const { points } = line;
  let start = toScreen([points[0], points[1]]), travelled = 0, last = start;
  for (let i = 2; i < points.length; i += 2) {
    const next = toScreen([points[i], points[i + 1]]);
    travelled += Math.hypot(next[0] - last[0], next[1] - last[1]);
    last = next;
    const chord = Math.hypot(next[0] - start[0], next[1] - start[1]);
    if (chord < travelled * 0.98) {
      start = next;
      travelled = 0;
    } else if (chord >= width) {
      // A long piece that leaves the view is named within the view.
      const share = Math.min(1, (width + 20) / chord);
      for (const along of [0.5, share / 2, 1 - share / 2]) {
        const x = start[0] + (next[0] - start[0]) * along, y = start[1] + (next[1] - start[1]) * along;
        if (x < width / 2 || y < 12 || x > size.width - width / 2 || y > size.height - 12) continue;
        let angle = Math.atan2(next[1] - start[1], next[0] - start[0]);
        if (angle > Math.PI / 2) angle -= Math.PI;
        if (angle <= -Math.PI / 2) angle += Math.PI;
        return { x, y, angle, width };
      }
    }
  }
  return null;
}
