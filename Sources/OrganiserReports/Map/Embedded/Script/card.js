// The card that tells all about a venue or a closure.

let opener = null;

/** Selects a venue or a closure, shows its card, and brings it into view. */
function select({ venue = -1, measure = -1 }, isFromList = false) {
  Object.assign(state, { venue, measure, street: -1 });
  const row = venue >= 0 ? `[data-venue="${CSS.escape(venues[venue].id)}"]` : `[data-measure="${measure}"]`;
  opener = isFromList ? row : "#canvas";
  update();
  bringIntoView(isFromList);
  if (isFromList && !byID("card").hidden) byID("card-title").focus();
}

function bringIntoView(isWanted) {
  // On a narrow screen the card covers the lower part: the map goes to the top.
  if (!byID("card").hidden && innerWidth <= 900) canvas.scrollIntoView({ block: "start" });
  const cell = state.venue >= 0 && cellOf(state.venue);
  const place = cell && venues[state.venue].point;
  if (cell && cell.ways.length) {
    const box = boxAround(place ? [place] : [], cell.ways.map((way) => drawn[way.line]));
    fit(box, Math.max(camera.scale, 0.1));
  } else if (place && isWanted) {
    fit([...place, ...place], Math.max(camera.scale, 0.2));
  } else if (state.measure >= 0 && isWanted) {
    const { lines, outlines } = measures[state.measure];
    const box = boxAround([], [...lines, ...outlines.flat()].map((line) => drawn[line]));
    if (box) fit(box);
  }
}

function closeCard() {
  if (byID("card").hidden) return;
  const wanted = opener && document.querySelector(opener);
  Object.assign(state, { venue: -1, measure: -1 });
  update();
  const again = opener && document.querySelector(opener);
  (again || wanted || canvas).focus();
}

function fillCard() {
  const card = byID("card");
  const cell = state.venue >= 0 ? cellOf(state.venue) : undefined;
  const item = state.measure >= 0 ? todaysMeasures().find((item) => item.measure === state.measure) : undefined;
  card.hidden = !cell && state.measure < 0;
  if (card.hidden) return;
  const body = byID("card-body");
  const title = byID("card-title");
  if (cell) {
    const venue = venues[state.venue];
    title.replaceChildren(signPicture(cell.verdict), element("span", {}, venue.name));
    body.replaceChildren(
      element("p", { class: "lead" }, (venue.local ? venue.local + " · " : "") + venue.kind),
      element("p", {}, element("b", {}, signs[cell.verdict].word), cell.hours >= 0 ? " · " + texts[cell.hours] : ""),
      wayRemark(cell), otherModes(), ...sections(cell.sections), otherDays());
  } else {
    const measure = measures[state.measure];
    title.replaceChildren(linePicture(item ? styleOf(item) : "remark"), element("span", {}, texts[measure.title]));
    body.replaceChildren(...(item
      ? [element("p", {}, element("b", {}, phrases[styleOf(item)])), ...sections(item.sections)]
      : [element("p", {}, phrases.notOnThisDay)]));
  }
  body.scrollTop = 0;
}

/** What the data say in paragraphs: a heading and its lines; a line is a text, perhaps with a web address. */
function sections(index) {
  return data.sections[index].map((number) => {
    const [heading, ...lines] = data.paragraphs[number];
    const paragraphs = lines.map((line) => element("p", {}, Array.isArray(line) ? link(line) : texts[line]));
    if (heading < 0) return element("div", { class: "apart" }, ...paragraphs);
    return element("div", {}, element("h3", {}, texts[heading]), ...paragraphs);
  });
}

function link([text, address]) {
  return element("a", { href: texts[address], rel: "noreferrer noopener", target: "_blank" }, texts[text]);
}

function wayRemark(cell) {
  if (!cell.ways.length) return "";
  const isCertain = cell.ways.every((way) => way.isCertain);
  return element("p", { class: "with-sign" }, linePicture("way"), isCertain ? phrases.wayDrawn : phrases.wayInDoubt);
}

function otherDays() {
  if (data.days.length < 2) return "";
  const row = element("div", { class: "chips", role: "group", "aria-label": phrases.otherDays });
  data.days.forEach((day, index) => {
    const cell = cellOf(state.venue, index);
    if (!cell) return;
    const attributes = {
      type: "button", class: "chip", "aria-current": index === state.day ? "date" : false,
      "aria-label": `${day.name}: ${signs[cell.verdict].word}`, onclick: () => chooseDay(index),
    };
    row.append(element("button", attributes, signPicture(cell.verdict), element("span", {}, day.short)));
  });
  return element("div", {}, element("h3", {}, phrases.otherDays), row);
}

/** Sets the day from the card, whose buttons are made anew, and keeps the keyboard where it was. */
function chooseDay(index) {
  setDay(index);
  const chosen = document.querySelector(".chip[aria-current]");
  if (chosen) chosen.focus();
}

function otherModes() {
  const organiser = views[state.view].organiser;
  const others = views.map((view, index) => ({ view, index, cell: cellOf(state.venue, state.day, index) }))
    .filter(({ view, index, cell }) => view.organiser === organiser && index !== state.view && cell);
  if (!others.length) return "";
  return element("div", {}, element("h3", {}, phrases.otherModes), ...others.map(({ view, index, cell }) => {
    const attributes = { type: "button", class: "chip wide", onclick: () => setView(index) };
    const told = element("span", {}, `${view.modeName}: ${verdictAndHours(cell)}`);
    return element("p", {}, element("button", attributes, signPicture(cell.verdict), told));
  }));
}
