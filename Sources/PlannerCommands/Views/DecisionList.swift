internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Until when to wait for answers, for an organiser who said how long before a day they must know.
struct DecisionList {
  let answer: DayAnswer
  let wording: Wording

  /// One line for each time and way out, the earliest first: "Wed 8 Oct, 16:30; no answer: do without it: Korvon, Balkh".
  var items: [String] {
    guard answer.organiser.leadTimeMinutes != nil else { return [] }
    let names = Dictionary(
      answer.venues.flatMap(\.alternatives).map { ($0.venue, wording.name($0.names, orID: $0.venue)) },
      uniquingKeysWith: { first, _ in first })
    struct Group {
      var until: Instant
      var text: String
      var venues: [String] = []
    }
    var groups: [Group] = []
    for venueDay in answer.venues {
      guard let decision = venueDay.decision else { continue }
      let text = wording.decision(decision, for: venueDay) { names[$0] ?? $0 }
      let venue = wording.name(venueDay.venue.names, orID: venueDay.venue.id)
      if let index = groups.firstIndex(where: { $0.text == text }) {
        groups[index].venues.append(venue)
      } else {
        groups.append(Group(until: decision.until, text: text, venues: [venue]))
      }
    }
    // Sorting by time keeps the order of the plan among those of one time.
    return groups.enumerated().sorted { ($0.element.until, $0.offset) < ($1.element.until, $1.offset) }.map {
      _, group in
      let shown = group.venues.count <= 4 ? group.venues : Array(group.venues.prefix(3))
      let more = group.venues.count - shown.count
      return "\(group.text.dropFirst("decide by ".count)): \(shown.joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : "")
    }
  }
}
