extension ResultXMLWriter {
  func causeSet(_ claims: [String]) throws {
    try element("cause-set", [("claims", list(claims))])
  }

  func chances(_ chances: ChancesRecord) throws {
    try element(
      "chances",
      [
        ("usable", share(chances.usable)), ("limited", share(chances.limited)),
        ("unreachable", share(chances.unreachable)), ("closed", share(chances.closed)),
        ("worlds", String(chances.worlds)), ("exact", flag(chances.exact)),
        ("standard-error", chances.standardError.map(share)),
      ])
  }

  func decision(_ decision: DecisionRecord) throws {
    try element(
      "decision",
      [
        ("until", decision.until), ("known-by", decision.knownBy), ("if-unheard", decision.ifUnheard),
        ("venue", decision.venue),
      ])
  }

  func repair(_ repair: RepairRecord) throws {
    try element("repair") {
      try element("words", text: repair.words)
      for step in repair.steps {
        try element(
          "step", [("lift", step.lift), ("permit", step.permit), ("shift-minutes", step.shift.map(String.init))])
      }
    }
  }

  /// A fraction of one, without an exponent.
  func share(_ value: Double) -> String {
    let millionths = Int((value * 1e6).rounded())
    let digits = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
