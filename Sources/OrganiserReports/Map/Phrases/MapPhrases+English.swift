extension MapPhrases {
  static let english = MapPhrases(
    day: "Day", earlierDay: "Day before", laterDay: "Day after", organiser: "For", mode: "Travelling", anyone: "anyone",
    search: "Find a venue or street", found: "{0} of {1} venues",
    mapLabel: "Map of {0}, {1}: {2}",
    mapHelp: "Arrow keys move the map, plus and minus zoom, 0 shows all. The lists tell everything that the map shows.",
    zoomIn: "Zoom in", zoomOut: "Zoom out", wholeMap: "Show all", legend: "Legend", certain: "closed for certain",
    possible: "perhaps closed: ask", remark: "does not stop this traffic", way: "way to go", kilometres: "km",
    metres: "m",
    venues: "Venues, worst first", noVenues: "no venues", roads: "Road closures", streets: "Streets",
    notOnTheMap: "not on the map", notOnThisDay: "Not in force on this day.",
    wayDrawn: "The way is drawn on the map.",
    wayInDoubt: "A way is drawn on the map, dashed where it may be shut.",
    close: "Close", why: "Why, and on whose word", source: "Source", note: "Note", instead: "Instead",
    gettingThere: "Getting there", whatWouldChange: "What would change it", whomToAsk: "Whom to ask",
    otherDays: "On other days", otherModes: "Travelling otherwise",
    caution: "Officers on the spot overrule this.", mapData: "Map data",
    schematic: "The map is schematic: roads are drawn, not surveyed, and times are rounded (≈).",
    needsScript: "This page draws its map with a script of its own; the browser has scripts switched off.",
    verdicts: Verdicts(
      usable: "usable", limited: "part of the day", uncertain: "ask first", unreachable: "no way in", closed: "closed"),
    modes: Modes(
      foot: "on foot", bicycle: "by bicycle", car: "by car", hgv: "by lorry", bus: "by bus",
      emergency: "by emergency vehicle"),
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    kinds: [:])
}
