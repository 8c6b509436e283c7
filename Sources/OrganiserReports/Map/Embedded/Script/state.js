// What is chosen, and where the map is looked at from.

const state = { day: data.start, view: 0, venue: -1, measure: -1, street: -1, query: "" };
const camera = { x: 0, y: 0, scale: 1 };
const canvas = byID("canvas");
const context = canvas.getContext("2d");
const size = { width: 0, height: 0, ratio: 1 };
let palette = {};

const cells = () => views[state.view].days[state.day];
const cellOf = (venue, day = state.day, view = state.view) =>
  views[view].days[day].find((cell) => cell.venue === venue);
const worstFirst = () => cells().map((cell, order) => ({ cell, order }))
  .sort((a, b) => b.cell.verdict - a.cell.verdict || a.order - b.order).map(({ cell }) => cell);
const todaysMeasures = () => data.roadDays[state.day];
/** A measure that does not concern the chosen way of travelling is drawn as a remark. */
const styleOf = (item) => (measures[item.measure].modes.includes(views[state.view].mode) ? item.style : "remark");
