internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// One day on a terminal: read in five seconds, worst first, venues that share a cause in one group.
struct DayView {
  let answer: DayAnswer
  let wording: Wording
  let width: Int
  let style: Style

  /// Where the text of a group begins, columns.
  private let indent = 13

  func text() -> String {
    var lines = header()
    lines += cautions()
    lines.append(style(wording.counts(answer).uppercased(), .bold))
    let groups = VenueGroup.groups(of: answer, splitsByGap: true)
    let roads = answer.roads.filter(concerns)
    let notes = SourceNotes(groups: groups, roads: roads, wording)
    for group in groups { lines += self.lines(of: group, notes) }
    lines += self.lines(of: roads, notes)
    lines += jobs()
    lines += questions()
    lines += decisions()
    lines += sources(notes)
    lines.append(DayAnswer.caution)
    return lines.joined(separator: "\n") + "\n"
  }

  private func header() -> [String] {
    let modes = Self.modes(answer.organiser)
    let who = printable(wording.name(answer.organiser.names, orID: answer.organiser.id))
    let offset = answer.calendar.utcOffsetSeconds(at: answer.calendar.bounds(of: answer.day).lowerBound)
    let title = printable(wording.name(answer.title, orID: answer.planID)).uppercased()
    let pieces = [
      "\(style(title, .bold))  \(wording.fullDay(answer.day)) (\(Self.offset(offset)))", "\(who), \(modes)",
      wording.reportedAs(answer.noticesReadTo),
    ]
    let line = pieces.joined(separator: " · ")
    return line.displayWidth <= width + 8 ? [line] : pieces.joined(separator: " · ").wrapped(to: width)
  }

  /// "car + foot".
  static func modes(_ organiser: Organiser) -> String {
    organiser.modes.map { $0 == .hgv ? "lorry" : $0.rawValue }.joined(separator: " + ")
  }

  static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
    return "UTC" + (seconds < 0 ? "−" : "+") + String(minutes / 60) + rest
  }

  private func cautions() -> [String] {
    let remarks = Remarks.of(answer, wording)
    guard !remarks.isEmpty else { return [] }
    return remarks.joined(separator: " ").wrapped(to: width - 2).enumerated().map { index, line in
      (index == 0 ? style("! ", .yellow) : "  ") + line
    }
  }

  private func lines(of group: VenueGroup, _ notes: SourceNotes) -> [String] {
    let head = "\(group.verdict.mark) \(Wording.word(group.verdict))"
    var lines = block(
      head: style(head.padded(to: indent), Self.mark(of: group.verdict), .bold), headWidth: head.displayWidth,
      group.venues.map { name($0, among: group.venues.count) }.joined(separator: ", "))
    for sentence in group.sentences(wording, notes, givesChances: answer.givesChances) {
      lines += block(head: "", headWidth: 0, printable(sentence), isDim: true)
    }
    let alternatives = group.alternatives
    if !alternatives.isEmpty {
      let isSchematic = answer.map?.isSchematic ?? false
      let words = alternatives.map { printable(wording.alternative($0, isSchematic: isSchematic)) }
      lines += block(head: "", headWidth: 0, Self.useInstead(words))
    }
    return lines
  }

  /// Several "use: A", "use: B" as one.
  static func useInstead(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return ([first] + words.dropFirst().map { $0.hasPrefix("use: ") ? String($0.dropFirst(5)) : $0 })
      .joined(separator: "; ")
  }

  private func name(_ venueDay: VenueDay, among count: Int) -> String {
    let names = venueDay.venue.names
    let own = printable(wording.name(names, orID: venueDay.venue.id))
    guard count <= 4, let local = names.local, local != own else { return own }
    return "\(own) (\(printable(local)))"
  }

  /// Text that hangs beside a head, wrapped.
  private func block(head: String, headWidth: Int, _ text: String, isDim: Bool = false) -> [String] {
    let wrapped = text.wrapped(to: max(20, width - indent))
    return wrapped.enumerated().map { index, line in
      let line = isDim ? style(line, .dim) : line
      guard index == 0, headWidth > 0 else { return String(repeating: " ", count: indent) + line }
      return headWidth < indent ? head + line : head + " " + line
    }
  }

  private func lines(of roads: [RoadMeasure], _ notes: SourceNotes) -> [String] {
    var lines: [String] = []
    for (index, measure) in roads.enumerated() {
      let head = index == 0 ? style("ROADS".padded(to: indent), .bold) : ""
      let text = printable("\(wording.measure(measure)) \(notes.marks(for: [measure.announcement]))")
      lines += block(head: head, headWidth: index == 0 ? 5 : 0, text)
    }
    return lines
  }

  private func sources(_ notes: SourceNotes) -> [String] {
    notes.sources.enumerated().flatMap { index, source in
      block(
        head: index == 0 ? style("SAID BY".padded(to: indent), .bold) : "", headWidth: index == 0 ? 7 : 0,
        printable("[\(index + 1)] \(source)"))
    }
  }

  /// Whether a measure can touch this organiser's trips: by their modes, and from where they start.
  private func concerns(_ measure: RoadMeasure) -> Bool {
    guard case .road(let effect) = measure.claim.effect else { return false }
    let organiser = answer.organiser
    if let region = effect.originRegion, !organiser.origins.isEmpty,
      !organiser.origins.contains(where: { $0.region == region })
    {
      return false
    }
    return effect.crossing == .forbidden || organiser.modes.contains(where: effect.modes.contains)
  }

  private func jobs() -> [String] {
    answer.jobs.flatMap { job in
      let name = printable(wording.name(job.job.names, orID: job.job.id))
      let weakest = job.weakest.map { printable($0.role) }.joined(separator: ", ")
      let detail = job.verdict == .usable ? "" : " because of: \(weakest)"
      return block(
        head: style("JOB".padded(to: indent), .bold), headWidth: 3,
        "\(job.verdict.mark) \(Wording.word(job.verdict)): \(name)\(detail)")
    }
  }

  private func questions() -> [String] {
    guard !answer.questions.isEmpty else { return [] }
    let shown = answer.questions.prefix(4).enumerated().map { index, question in
      let contact = question.contact.map { " (\(printable($0)))" } ?? ""
      let settles = wording.settling(question).map { " (\($0))" } ?? ""
      return "\(index + 1) \(printable(question.whom))\(contact): \(printable(question.text))\(settles)"
    }
    let rest = answer.questions.count - shown.count
    let more = rest > 0 ? ["… and \(rest) more with --json"] : []
    return (shown + more).enumerated().flatMap { index, text in
      block(
        head: index == 0 ? style("CALL FIRST".padded(to: indent), .bold) : "", headWidth: index == 0 ? 10 : 0, text)
    }
  }

  private func decisions() -> [String] {
    DecisionList(answer: answer, wording: wording).items.enumerated().flatMap { index, text in
      block(
        head: index == 0 ? style("DECIDE BY".padded(to: indent), .bold) : "", headWidth: index == 0 ? 9 : 0,
        printable(text))
    }
  }

  static func mark(of verdict: Verdict) -> Style.Mark {
    switch verdict {
    case .usable: .blue
    case .limited, .uncertain: .yellow
    case .unreachable, .closed: .red
    }
  }
}
