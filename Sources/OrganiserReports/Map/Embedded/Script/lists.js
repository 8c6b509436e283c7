// Lists of venues, closures and streets, and the legend.

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const key in attributes) {
    if (key === "onclick") made.addEventListener("click", attributes[key]);
    else if (attributes[key] !== undefined && attributes[key] !== false) made.setAttribute(key, attributes[key]);
  }
  made.append(...children.filter((child) => child !== "" && child !== undefined));
  return made;
}

/** Fills `{0}`, `{1}` … in a phrase. */
const fill = (phrase, ...values) => phrase.replace(/\{(\d)\}/g, (_, index) => values[index]);

function fillLists() {
  const wanted = folded(state.query.trim());
  const rows = worstFirst().filter((cell) => venues[cell.venue].folded.includes(wanted));
  byID("venues").replaceChildren(...rows.map(venueRow));
  byID("roads").replaceChildren(...(wanted ? [] : todaysMeasures().map(measureRow)));
  byID("roads-part").hidden = wanted !== "" || todaysMeasures().length === 0;
  const known = wanted.length < 2 ? [] : streets.map((street, index) => ({ street, index }))
    .filter(({ street }) => street.folded.includes(wanted)).slice(0, 8);
  byID("streets").replaceChildren(...known.map(streetRow));
  byID("streets-part").hidden = known.length === 0;
  byID("counts").textContent = views[state.view].counts[state.day];
  byID("found").textContent = wanted ? fill(phrases.found, rows.length, cells().length) : "";
}

/** A button that fills a line of a list. */
function row(isPressed, attributes, onclick, ...children) {
  const all = { type: "button", class: "row", "aria-pressed": String(isPressed), ...attributes, onclick };
  return element("li", {}, element("button", all, ...children));
}

function streetRow({ street, index }) {
  return row(state.street === index, {}, () => showStreet(index), street.name);
}

/** "ask first · 08:00–17:00". */
function verdictAndHours(cell) {
  return signs[cell.verdict].word + (cell.hours >= 0 ? " · " + texts[cell.hours] : "");
}

function venueRow(cell) {
  const venue = venues[cell.venue];
  return row(cell.venue === state.venue, { "data-venue": venue.id }, () => select({ venue: cell.venue }, true),
    signPicture(cell.verdict),
    element("span", { class: "what" },
      element("b", {}, venue.name), venue.local ? element("span", { class: "local" }, " " + venue.local) : "",
      element("span", { class: "verdict" }, verdictAndHours(cell)),
      element("span", { class: "why" }, texts[cell.reason]),
      venue.point ? "" : element("span", { class: "why" }, phrases.notOnTheMap)));
}

function measureRow(item) {
  const measure = measures[item.measure];
  const style = styleOf(item);
  const choose = () => select({ measure: item.measure }, true);
  return row(item.measure === state.measure, { "data-measure": item.measure }, choose,
    linePicture(style),
    element("span", { class: "what" }, element("b", {}, texts[measure.title]),
      element("span", { class: "verdict" }, phrases[style]),
      element("span", { class: "why" }, texts[item.sentence])));
}

/** A piece of line as closures are drawn. */
function linePicture(name) {
  const svg = svgElement("svg", { viewBox: "0 0 26 26", class: "sign", "aria-hidden": "true" });
  const style = name === "way" ? { width: 5, dash: [] } : measureStyles[name];
  const cap = name === "remark" || name === "way" ? "round" : "butt";
  const line = (colour, width, dash) => svgElement("path", {
    d: "M2 13H24", class: colour, "stroke-width": width, "stroke-dasharray": dash.join(" "), "stroke-linecap": cap,
  });
  svg.append(line("casing", style.width + 2.5, []), line(name, style.width, style.dash));
  if (style.tie) svg.append(line("tie", style.width - 2, style.tie));
  return svg;
}

function fillLegend() {
  const rows = signs.map((sign, verdict) => [signPicture(verdict), sign.word]).reverse();
  const lines = measures.length ? ["certain", "possible", "remark", "way"] : ["way"];
  rows.push(...lines.map((name) => [linePicture(name), phrases[name]]));
  byID("legend-rows").replaceChildren(...rows.map((row) => element("li", {}, ...row)));
}

function showStreet(index) {
  Object.assign(state, { street: index, venue: -1, measure: -1 });
  update();
  const lines = roads.flatMap((road) => road.lines).filter((line) => line.name === index);
  fit(boxAround([], lines));
}
