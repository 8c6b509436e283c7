internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Whom a plan cuts off, on a terminal: by mode, the most pressing first, places that share everything else together.
struct SeparationView {
  let report: SeparationReport
  let wording: Wording
  let width: Int
  let style: Style

  /// Where the text of an entry begins, columns.
  private let indent = 13
  /// How many entries that are about streets only are shown for a mode.
  private let mostStreetEntries = 8
  /// How many venues of one kind are named in an entry.
  private let mostNamed = 6

  /// Places that are cut off on the same days at the same hours by the same claims.
  private struct Entry {
    var isCertain: Bool
    var loss: Separation.Loss
    var hours: String
    var days: [CalendarDay]
    var sets: [[Separation.Closure]]
    var places: [Separation.Place]
  }

  func text() -> String {
    let title = printable(wording.name(report.title, orID: report.planID)).uppercased()
    guard report.map != nil else {
      return "\(style("CUT OFF", .bold))  \(title) · not looked at: no map\n"
    }
    var lines = [
      style("CUT OFF", .bold) + "  "
        + [title, report.days.isEmpty ? "" : wording.runs(report.days), wording.reportedAs(report.noticesReadTo)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    ]
    lines += hanging("! ", remarks())
    let quiet = report.modes.filter { mode in !report.separations.contains { $0.mode == mode } }
    // Lorries and cars mostly share their fate: what is the same is said once.
    var sections: [(modes: [TravelMode], lines: [String])] = []
    for mode in report.modes where !quiet.contains(mode) {
      let (told, rest) = told(entries(of: mode))
      var own = told.flatMap(self.lines(of:))
      if rest > 0 { own += block("", "… and streets on \(rest) more occasions, with --json") }
      if let metres = report.shortStretchMetres[mode] { own += block("", short(metres)) }
      if let known = sections.firstIndex(where: { $0.lines == own }) {
        sections[known].modes.append(mode)
      } else {
        sections.append(([mode], own))
      }
    }
    for section in sections {
      lines.append(style(Wording.list(section.modes.map(Wording.word)).uppercased(), .bold))
      lines += section.lines
    }
    if !quiet.isEmpty {
      let shorts = quiet.compactMap { mode in
        report.shortStretchMetres[mode].map { "\(Wording.length(metres: $0)) \(Wording.word(mode))" }
      }
      let but = shorts.isEmpty ? "" : ", but for residential streets of under 500 m at a time: \(Wording.list(shorts))"
      lines += block(style("✓ nobody", .blue, .bold), headWidth: 8, Wording.list(quiet.map(Wording.word)) + but)
    }
    lines += gaps()
    lines.append("Looked at: \(lookedAt()).")
    return lines.joined(separator: "\n") + "\n"
  }

  private func short(_ metres: Int) -> String {
    "besides, residential streets of under \(SeparationReport.shortestQuarterMetres) m at a time: "
      + Wording.length(metres: metres)
  }

  private func remarks() -> String {
    var remarks: [String] = []
    if let map = wording.mapRemark(report.map) { remarks.append(Wording.capitalized(map) + ".") }
    if !report.isExact { remarks.append("Too many unknowns to go through all of them: “perhaps” is a bound.") }
    return remarks.joined(separator: " ")
  }

  private func lookedAt() -> String {
    let counts = SeparationReport.kinds.map { kind in
      let count = report.venueCounts[kind] ?? 0
      return "\(count) \(kind.words)\(count == 1 ? "" : "s")"
    }
    return Wording.list(counts + ["all residential streets"])
  }

  // MARK: Entries

  private func entries(of mode: TravelMode) -> [Entry] {
    var order: [String] = []
    var byKey: [String: Entry] = [:]
    for separation in report.separations where separation.mode == mode {
      // The spells of one place that differ in their days only.
      var own: [String: Entry] = [:]
      var ownOrder: [String] = []
      for spell in separation.spells {
        let hours = wording.times(spell.times, on: spell.day)
        let sets = spell.closures.map { $0.map { "\($0.claim.id) \($0.doubts)" } }
        let key = "\(spell.isCertain)|\(spell.loss)|\(hours)|\(sets)"
        if own[key] == nil { ownOrder.append(key) }
        own[
          key,
          default: Entry(
            isCertain: spell.isCertain, loss: spell.loss, hours: hours, days: [], sets: spell.closures, places: [])
        ].days.append(spell.day)
      }
      for ownKey in ownOrder {
        guard let entry = own[ownKey] else { continue }
        let key = ownKey + "|\(entry.days)"
        if byKey[key] == nil { order.append(key) }
        byKey[key, default: entry].places.append(separation.place)
      }
    }
    return order.compactMap { byKey[$0] }.enumerated().sorted { a, b in
      a.element.isCertain == b.element.isCertain ? a.offset < b.offset : a.element.isCertain
    }.map(\.element)
  }

  /// The entries to be shown, and how many are left out: of those about nothing but streets all beyond the first few.
  private func told(_ entries: [Entry]) -> (shown: [Entry], rest: Int) {
    var shown: [Entry] = []
    var streets = 0
    for entry in entries {
      let isStreets = entry.places.allSatisfy { if case .quarter = $0 { true } else { false } }
      if isStreets { streets += 1 }
      if !isStreets || streets <= mostStreetEntries { shown.append(entry) }
    }
    return (shown, entries.count - shown.count)
  }

  private func lines(of entry: Entry) -> [String] {
    let head = entry.isCertain ? "✕ cut off" : "? perhaps"
    var lines = block(
      style(head, entry.isCertain ? .red : .yellow, .bold), headWidth: head.displayWidth, places(entry.places))
    lines += block("", "\(wording.runs(entry.days)), \(entry.hours): \(Wording.word(entry.loss))")
    for (index, set) in entry.sets.enumerated() {
      lines += block("", (index == 0 ? "by " : "or by ") + wording.separating(set), isDim: true)
    }
    return lines
  }

  /// "Hospital: City Clinic; 3 schools: A, B and C; 1.1 km of residential streets (…)".
  private func places(_ places: [Separation.Place]) -> String {
    var names: [VenueKind: [String]] = [:]
    var quarters: [String] = []
    for place in places {
      switch place {
      case .venue(let id, let kind, let own): names[kind, default: []].append(wording.name(own, orID: id))
      case .quarter(let quarter): quarters.append(wording.quarter(quarter))
      }
    }
    let venues = SeparationReport.kinds.compactMap { kind -> String? in
      guard let names = names[kind] else { return nil }
      let kind = names.count == 1 ? kind.words : "\(names.count) \(kind.words)s"
      guard names.count > mostNamed else { return "\(kind): \(Wording.list(names))" }
      return "\(kind): \(names.prefix(mostNamed).joined(separator: ", ")) and \(names.count - mostNamed) more"
    }
    let shown = quarters.prefix(mostNamed)
    let rest = quarters.count - shown.count
    let more = rest > 0 ? ["\(rest) more such pieces of streets"] : []
    return Wording.capitalized((venues + shown + more).joined(separator: "; "))
  }

  private func gaps() -> [String] {
    report.gaps.enumerated().flatMap { index, gap in
      let why = gap.gap.map(wording.accessGap) ?? "no way there and back even on the open network"
      let modes = gap.modes == report.modes ? "" : " (\(Wording.list(gap.modes.map(Wording.word))))"
      let text = "\(wording.name(gap.names, orID: gap.venue)): \(why)\(modes)"
      guard index < mostNamed else {
        return index == mostNamed ? block("", "… and \(report.gaps.count - mostNamed) more with --json") : []
      }
      return block(index == 0 ? style("UNKNOWN", .bold) : "", headWidth: index == 0 ? 7 : 0, text)
    }
  }

  // MARK: Lines

  private func block(_ head: String, headWidth: Int = 0, _ text: String, isDim: Bool = false) -> [String] {
    printable(text).wrapped(to: max(20, width - indent)).enumerated().map { index, line in
      let line = isDim ? style(line, .dim) : line
      let space = index == 0 ? max(1, indent - headWidth) : indent
      return (index == 0 ? head : "") + String(repeating: " ", count: space) + line
    }
  }

  private func hanging(_ head: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return printable(text).wrapped(to: width - head.count).enumerated().map { index, line in
      (index == 0 ? style(head, .yellow) : String(repeating: " ", count: head.count)) + line
    }
  }
}
