// Day, organiser and way of travelling.

function setDay(day) {
  state.day = Math.max(0, Math.min(data.days.length - 1, day));
  update();
}

function setView(view) {
  state.view = view;
  if (state.venue >= 0 && !cellOf(state.venue)) state.venue = -1;
  update();
}

function organisers() {
  return views.map((view) => view.organiser).filter((organiser, index, all) => all.indexOf(organiser) === index);
}

function fillChoices() {
  const now = views[state.view];
  const option = (value, name, isChosen) => element("option", { value, selected: isChosen ? "" : false }, name);
  byID("organiser").replaceChildren(...organisers().map((id) =>
    option(id, views.find((view) => view.organiser === id).organiserName, id === now.organiser)));
  byID("organiser").value = now.organiser;
  byID("mode").replaceChildren(...views.map((view, index) => ({ view, index }))
    .filter(({ view }) => view.organiser === now.organiser)
    .map(({ view, index }) => option(index, view.modeName, index === state.view)));
  byID("mode").value = state.view;
  const slider = byID("day");
  slider.value = state.day;
  slider.setAttribute("aria-valuetext", data.days[state.day].name);
  byID("day-name").textContent = data.days[state.day].name;
  byID("earlier").disabled = state.day === 0;
  byID("later").disabled = state.day === data.days.length - 1;
}

/** Brings lists, card, choices and map in line with the state, and soon the address, which can be passed on. */
function update() {
  fillChoices();
  fillLists();
  fillCard();
  const label = fill(phrases.mapLabel, data.title, data.days[state.day].name, views[state.view].counts[state.day]);
  canvas.setAttribute("aria-label", label);
  // Browsers allow some hundred changes of the address in half a minute, and a slider makes more.
  clearTimeout(addressing);
  addressing = setTimeout(writeAddress, 400);
  redraw();
}

let addressing = 0;

function writeAddress() {
  const { organiser, mode } = views[state.view];
  const parts = [data.days[state.day].date, organiser, mode, state.venue >= 0 ? venues[state.venue].id : ""];
  history.replaceState(null, "", "#" + parts.map(encodeURIComponent).join("/").replace(/\/+$/, ""));
}

/** Reads day, organiser, mode and venue from the address; what it does not know it passes over. */
function readAddress() {
  let parts;
  try {
    parts = location.hash.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return;
  }
  const day = data.days.findIndex((day) => day.date === parts[0]);
  if (day >= 0) state.day = day;
  const view = views.findIndex((view) => view.organiser === parts[1] && (!parts[2] || view.mode === parts[2]));
  if (view >= 0) state.view = view;
  const venue = venues.findIndex((venue) => venue.id === parts[3]);
  if (venue >= 0 && cellOf(venue)) state.venue = venue;
}
