internal import XMLSupport

/// Writes records as elements; the parts are in the extensions.
struct ResultXMLWriter {
  let xml = XMLWriter()

  func document(_ result: ResultRecord) throws -> [UInt8] {
    try element("result", [("xmlns", ResultSchema.namespace), ("version", "\(result.version)")]) {
      for day in result.days { try self.day(day) }
    }
    return xml.finish()
  }

  private func day(_ day: DayRecord) throws {
    try element(
      "day",
      [
        ("date", day.day), ("zone", day.timeZone), ("edition", day.edition), ("notices-read-to", day.noticesReadTo),
        ("exact", flag(day.exact)), ("epochs", "\(day.epochCount)"),
      ]
    ) {
      try element("plan", [("id", day.plan.id)]) { try names(day.plan.names) }
      try element("organiser", [("id", day.organiser.id), ("modes", list(day.organiser.modes))]) {
        try names(day.organiser.names)
      }
      if let map = day.map {
        try element(
          "map",
          [
            ("name", map.name), ("schematic", flag(map.schematic)), ("south", number(map.south)),
            ("west", number(map.west)), ("north", number(map.north)), ("east", number(map.east)),
            ("attribution", map.attribution),
          ])
      }
      try element("caution", text: day.caution)
      if let assumption = day.assumption { try element("assumption", text: assumption) }
      for venue in day.venues { try self.venue(venue) }
      for road in day.roads { try self.road(road) }
      for job in day.jobs { try self.job(job) }
      for question in day.questions { try self.question(question) }
    }
  }

  private func job(_ job: JobRecord) throws {
    try element("job", [("id", job.id), ("verdict", job.verdict)]) {
      try names(job.names)
      for need in job.needs {
        try element("need", [("role", need.role), ("venue", need.venue), ("weakest", flag(need.weakest))])
      }
      if let decision = job.decision { try self.decision(decision) }
    }
  }

  private func question(_ question: QuestionRecord) throws {
    try element(
      "question",
      [
        ("whom", question.whom), ("contact", question.contact), ("venues", list(question.venues)),
        ("settles", share(question.expectedSettled)),
      ],
      text: question.text)
  }

  // MARK: The small parts

  /// Writes an element around what the closure writes.
  func element(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], content: () throws -> Void
  ) throws {
    try xml.startElement(name, attributes.map { ($0.name, $0.value?.legible) })
    try content()
    xml.end()
  }

  /// Writes an element with a text or without content.
  func element(_ name: String, _ attributes: [(name: String, value: String?)] = [], text: String = "") throws {
    try xml.element(name, attributes.map { ($0.name, $0.value?.legible) }, text: text.legible)
  }

  /// Writes names, one element a language, by tag; a name in no stated language has no tag.
  func names(_ names: [String: String]) throws {
    for (language, name) in names.sorted(by: { $0.key < $1.key }) {
      try element("name", [("xml:lang", language.isEmpty ? nil : language)], text: name)
    }
  }

  func spans(_ name: String, _ spans: [SpanRecord]) throws {
    for span in spans { try element(name, [("from", span.from), ("to", span.to)]) }
  }

  /// Positions as the plan file writes them: "lat,lon lat,lon".
  func positions(_ positions: [PositionRecord]) -> String {
    positions.map { "\(number($0.latitude)),\(number($0.longitude))" }.joined(separator: " ")
  }

  /// Degrees with seven decimals at most.
  func number(_ degrees: Double) -> String { KMLCoordinates.decimal(degrees) }

  func flag(_ value: Bool) -> String { value ? "yes" : "no" }

  /// Terms as a list; nil where there are none.
  func list(_ terms: [String]) -> String? { terms.isEmpty ? nil : terms.joined(separator: " ") }
}
