internal import ClosurePlanning
internal import UsabilitySolver

/// What a reader must know before trusting anything on the page.
enum Remarks {
  static func of(_ answer: DayAnswer, _ wording: Wording) -> [String] {
    var remarks = of(answer.roads)
    if !wording.hoursNotAnnounced(answer).isEmpty { remarks.append("Hours not announced: whole days assumed.") }
    if let map = wording.mapRemark(answer.map) { remarks.append(map.prefix(1).uppercased() + map.dropFirst() + ".") }
    if !answer.isExact {
      remarks.append("Too many unknowns to go through all of them: some ask-first venues may be plainly closed.")
    }
    if answer.givesChances { remarks.append("Chances are \(ChanceRule.words).") }
    return remarks.map { printable($0) }
  }

  /// From how many worlds chances were taken: ", in 12 possible worlds".
  static func worlds(_ chances: Chances) -> String {
    chances.worldCount == 1
      ? "" : chances.isExact ? ", in \(chances.worldCount) possible worlds" : ", in \(chances.worldCount) worlds drawn"
  }

  /// What must be known of the measures on roads before trusting any way.
  static func of(_ roads: [RoadMeasure]) -> [String] {
    var remarks: [String] = []
    if roads.contains(where: { $0.doubts.contains(.inferredExtent) }) {
      remarks.append("Closed streets NOT PUBLISHED: inferred from earlier events.")
    }
    if roads.contains(where: { $0.doubts.contains(.withheldExtent) }) {
      remarks.append("Further roads restricted, not said which.")
    }
    if roads.contains(where: { stopsUnknownRoads($0) }) {
      remarks.append("Roads are closed that no map shows: ask which before you trust a way.")
    }
    return remarks
  }

  /// Whether a measure stops everybody's traffic on roads that it only describes.
  private static func stopsUnknownRoads(_ measure: RoadMeasure) -> Bool {
    guard case .road(let effect) = measure.claim.effect, effect.stopsTraffic, effect.originRegion == nil else {
      return false
    }
    return measure.lines.isEmpty
  }
}
