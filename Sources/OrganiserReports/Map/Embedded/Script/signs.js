// Verdicts: shape, colour and mark, each enough by itself.

const signs = [
  { shape: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z", mark: "M7 12.5l3.5 3.7 6.5-8.2" },
  {
    shape: "M3 3h18v18H3z", mark: "M12 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z",
    fill: "M12 6.5a5.5 5.5 0 1 0 0 11z",
  },
  { shape: "M12 1l11 11-11 11L1 12z", mark: "M8.9 9.4a3.2 3.2 0 1 1 4.7 2.9c-1 .6-1.5 1.1-1.5 2.3M12.1 17.3v.4" },
  { shape: "M12 1.5L23.2 21.5H.8z", mark: "M12 10.6a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM9.2 17.4l5.6-5.6" },
  { shape: "M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8z", mark: "M8 8l8 8M16 8l-8 8" },
];
signs.forEach((sign, verdict) => Object.assign(sign, data.verdicts[verdict], {
  path: new Path2D(sign.shape), markPath: new Path2D(sign.mark), fillPath: sign.fill && new Path2D(sign.fill),
}));

function drawSign(verdict, x, y, radius) {
  const sign = signs[verdict];
  context.save();
  context.translate(x - radius, y - radius);
  context.scale(radius / 12, radius / 12);
  context.lineJoin = context.lineCap = "round";
  for (const [colour, width] of [[palette.ink, 5], ["#fff", 3]]) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(sign.path);
  }
  context.fillStyle = sign.colour;
  context.fill(sign.path);
  context.strokeStyle = context.fillStyle = sign.markColour;
  context.lineWidth = 2.6;
  context.stroke(sign.markPath);
  if (sign.fillPath) context.fill(sign.fillPath);
  context.restore();
}

/** The same sign as a picture for lists; its word stands beside it, so that it needs no name. */
function signPicture(verdict) {
  const sign = signs[verdict];
  const svg = svgElement("svg", { viewBox: "-1 -1 26 26", class: "sign", "aria-hidden": "true" });
  // The white rim is seen in the dark.
  const shape = { d: sign.shape, fill: sign.colour, stroke: "#fff", "stroke-width": 2, "paint-order": "stroke" };
  const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  const mark = { d: sign.mark, fill: "none", stroke: sign.markColour, "stroke-width": 2.6, ...round };
  svg.append(svgElement("path", shape), svgElement("path", mark));
  if (sign.fill) svg.append(svgElement("path", { d: sign.fill, fill: sign.markColour }));
  return svg;
}

function svgElement(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}
