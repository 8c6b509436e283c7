// Closures, cordons, a street that was looked for, and ways.

function tracedOnScreen(indices) {
  context.beginPath();
  const [dx, dy] = toScreen([0, 0]);
  for (const index of indices) trace(context, drawn[index].points, camera.scale, dx, dy);
}

/** How a closure is drawn: colour, width and pattern all differ. */
const measureStyles = {
  certain: { width: 7, dash: [], tie: [1.5, 9] },
  possible: { width: 5, dash: [8, 6] },
  remark: { width: 3, dash: [1, 6] },
};
/** From afar closures are drawn thinner, lest a few streets become a blot. */
const thinness = () => Math.max(0.5, Math.min(1, Math.sqrt(4 / metresPerPixel())));

const drawingOrder = ["remark", "possible", "certain"];

function drawMeasures() {
  context.lineJoin = "round";
  for (const name of drawingOrder) {
    for (const item of todaysMeasures().filter((item) => styleOf(item) === name)) {
      const { lines, outlines } = measures[item.measure];
      const isSelected = item.measure === state.measure;
      // From afar an outline says more than all the streets within it.
      if (outlines.length && !isSelected && metresPerPixel() > 4) strokeFaintly(lines, name);
      else strokeMeasure(lines, name, isSelected);
    }
  }
}

function strokeFaintly(lines, name) {
  tracedOnScreen(lines);
  context.strokeStyle = palette[name];
  context.lineWidth = 1.5;
  context.stroke();
}

function strokeMeasure(lines, name, isSelected) {
  const style = measureStyles[name];
  const width = style.width * thinness() + (isSelected ? 3 : 0);
  tracedOnScreen(lines);
  context.lineCap = name === "remark" ? "round" : "butt";
  context.setLineDash([]);
  context.strokeStyle = name === "remark" ? palette.ground : palette.casing;
  context.lineWidth = width + 2;
  context.stroke();
  context.strokeStyle = palette[name];
  context.lineWidth = width;
  context.setLineDash(style.dash);
  context.stroke();
  if (style.tie) {
    // White ties across the red: told apart without colour, on paper too.
    context.strokeStyle = "#fff";
    context.setLineDash(style.tie);
    context.lineWidth = width * 0.7;
    context.stroke();
  }
  context.setLineDash([]);
}

function drawCordons() {
  for (const name of drawingOrder) {
    for (const item of todaysMeasures().filter((item) => styleOf(item) === name)) {
      for (const rings of measures[item.measure].outlines) fillCordon(rings, name, item.measure === state.measure);
    }
  }
}

function fillCordon(rings, name, isSelected) {
  tracedOnScreen(rings);
  context.save();
  context.clip("evenodd");
  context.globalAlpha = name === "remark" ? 0.08 : 0.16;
  context.fillStyle = palette[name];
  context.fillRect(0, 0, size.width, size.height);
  context.globalAlpha = 0.55;
  context.strokeStyle = palette[name];
  context.lineWidth = name === "certain" ? 1.6 : 1;
  if (name !== "remark") hatch(rings, name === "certain" ? 10 : 18);
  context.restore();
  tracedOnScreen(rings);
  context.strokeStyle = palette[name];
  context.lineWidth = (name === "certain" ? 2.5 : 2) + (isSelected ? 2 : 0);
  context.setLineDash(measureStyles[name].dash);
  context.stroke();
  context.setLineDash([]);
}

/** Slanting lines over the part of an area that is in view; they lie still while the map moves. */
function hatch(rings, step) {
  // The outer ring comes first.
  const { west, north, east, south } = drawn[rings[0]];
  const [left, top] = toScreen([west, north]), [right, bottom] = toScreen([east, south]);
  const from = Math.max(0, left), to = Math.min(size.width, right);
  const high = Math.max(0, top), low = Math.min(size.height, bottom);
  context.beginPath();
  for (let sum = Math.floor((from + high) / step) * step; sum < to + low; sum += step) {
    context.moveTo(sum - high, high);
    context.lineTo(sum - low, low);
  }
  context.stroke();
}

function drawStreet() {
  if (state.street < 0) return;
  const [dx, dy] = toScreen([0, 0]);
  context.beginPath();
  for (const road of roads) {
    for (const line of road.lines) if (line.name === state.street) trace(context, line.points, camera.scale, dx, dy);
  }
  context.strokeStyle = palette.way;
  context.globalAlpha = 0.55;
  context.lineWidth = 9;
  context.stroke();
  context.globalAlpha = 1;
}

/** The way to the selected venue and to what to use instead. */
function drawWays() {
  const cell = state.venue >= 0 && cellOf(state.venue);
  if (!cell) return;
  context.lineJoin = context.lineCap = "round";
  for (const way of cell.ways) {
    tracedOnScreen([way.line]);
    context.setLineDash([]);
    context.strokeStyle = palette.casing;
    context.lineWidth = 8;
    context.stroke();
    context.strokeStyle = palette.way;
    context.lineWidth = 5;
    context.setLineDash(way.isCertain ? [] : [10, 8]);
    context.stroke();
    context.setLineDash([]);
    const points = drawn[way.line].points;
    const [x, y] = toScreen(points);
    context.beginPath();
    context.arc(x, y, 6, 0, 7);
    context.fillStyle = "#fff";
    context.fill();
    context.lineWidth = 3;
    context.stroke();
  }
}
