// The map page: one plan's roads, closures and venues, drawn on a canvas from the data that the page carries.
// It asks nobody for anything. The format of the data is told in Documentation/offline-map.md.
// The files of this folder are one script, in the order of MapCode.

const byID = (id) => document.getElementById(id);
const data = JSON.parse(byID("data").textContent);
const { texts, phrases, venues, views, measures } = data;
for (const view of views) {
  view.days = view.days.map((cells) => cells.map((cell) => {
    const [venue, verdict, reason, hours, sections, instead = [], ...pairs] = cell;
    const ways = pairs.map(([line, isCertain]) => ({ line, isCertain: isCertain === 1 }));
    return { venue, verdict, reason, hours, sections, instead, ways };
  }));
}
const streets = data.streets.map((names) => ({ name: names[0], search: names.join(" ") }));

/** Lines from base64: for each the count of its points, the number of its name, and its points as differences. */
function decodeLines(base64) {
  const bytes = atob(base64);
  const lines = [];
  let at = 0, x = 0, y = 0;
  const number = () => {
    let value = 0, shift = 0, byte;
    do {
      byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  };
  const difference = () => {
    const value = number();
    return (value >>> 1) ^ -(value & 1);
  };
  while (at < bytes.length) {
    const count = number();
    const line = {
      name: number() - 1, points: new Float32Array(2 * count),
      west: Infinity, east: -Infinity, north: Infinity, south: -Infinity,
    };
    for (let i = 0; i < 2 * count; i += 2) {
      x += difference();
      y += difference();
      const [px, py] = project([x, y]);
      line.points[i] = px;
      line.points[i + 1] = py;
      line.west = Math.min(line.west, px);
      line.east = Math.max(line.east, px);
      line.north = Math.min(line.north, py);
      line.south = Math.max(line.south, py);
    }
    lines.push(line);
  }
  return lines;
}

/** Grid units (1e-5 degrees from the south-western corner) to a flat map whose y grows southward. */
function project([x, y]) {
  return [x * data.narrowing, -y];
}

const roads = data.roads.map((road) => ({ ...road, lines: decodeLines(road.lines) }));
const drawn = decodeLines(data.lines);
for (const venue of venues) if (venue.at) venue.point = project(venue.at);

/** Text for searching: small letters, no accents, and Tajik letters as their Russian neighbours. */
function folded(text) {
  const neighbour = { "ғ": "г", "қ": "к", "ҳ": "х", "ҷ": "ч" };
  return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/[ғқҳҷ]/g, (letter) => neighbour[letter]);
}
for (const place of [...venues, ...streets]) place.folded = folded(place.search);
