internal import ClosurePlanning
internal import OpeningHours
internal import Spelling
internal import XMLSupport

extension PlanReader {
  /// How long one congregation may take, minutes.
  private static let congregation = 1...1440

  /// What `PH` and `SH` mean: a country's holidays or a table.
  mutating func holidays(_ element: XMLElement) -> PlanHolidays? {
    let hasTable = !WhiteSpace.collapsed(element.text).isEmpty
    if let code = text(element, "country") {
      if hasTable { report(textOf: element, ValueProblem("a table and a country", help: "leave one of them out")) }
      if let holidays = PlanHolidays(country: code) { return holidays }
      let codes = HolidayCalendar.shippedCountries.joined(separator: ", ")
      report(
        element, "country",
        ValueProblem(
          "no calendar of \(code.quotedShort) comes with the planner",
          help: "there is one of \(codes); write others as a table: kind,from,to,name"))
      return nil
    }
    guard hasTable else {
      report(
        element, nil, ValueProblem("no holidays", help: "add country=\"TJ\", or a table: kind,from,to,name"))
      return nil
    }
    return table(element) { text throws(TableError) in try PlanHolidays(table: text) }
  }

  /// When mosques pray together.
  mutating func prayers(_ element: XMLElement) -> PrayerPractice? {
    var practice = PrayerPractice()
    let count = findings.count
    if !WhiteSpace.collapsed(element.text).isEmpty {
      practice.printed = table(element) { text throws(TableError) in try PrayerPractice.Printed(text) }
    }
    practice.convention = value(element, "convention", Self.convention)
    if text(element, "asr") == "hanafi" { practice.asrShadow = .hanafi }
    practice.coordinate = coordinate(element)
    if let minutes = congregation(element, "length") { practice.minutes = minutes }
    if let minutes = congregation(element, "friday-length") { practice.fridayMinutes = minutes }
    let time = time
    practice.fridayMinute = value(element, "friday") { text throws(ValueProblem) in try time.minuteOfDay(text) }
    guard findings.count == count else { return nil }
    guard practice.printed != nil || practice.convention != nil || practice.fridayMinute != nil else {
      report(
        element, nil,
        ValueProblem(
          "no times of prayer", help: "add convention=\"karachi\", or the printed timetable as text"))
      return nil
    }
    return practice
  }

  private static func convention(_ text: String) throws(ValueProblem) -> PrayerConvention {
    let text = WhiteSpace.collapsed(text)
    if let convention = PrayerConvention.named(text) { return convention }
    let known = PrayerConvention.all.map(\.identifier)
    throw ValueProblem(
      "there is no convention \(text.quotedShort)",
      help: NearestName.of(text, among: known).map { "did you mean '\($0)'?" }
        ?? "choose from \(known.joined(separator: ", "))")
  }

  private mutating func congregation(_ element: XMLElement, _ name: String) -> Int? {
    value(element, name) { text throws(ValueProblem) in
      let minutes = try DurationText.minutes(text)
      guard Self.congregation.contains(minutes) else {
        throw ValueProblem("a prayer cannot take \(minutes) minutes", help: "write 1 minute to 24 hours, as 30m")
      }
      return minutes
    }
  }

  /// Reads a table from an element's text; its problems point at their cells.
  private mutating func table<Value>(
    _ element: XMLElement, _ read: (String) throws(TableError) -> Value
  ) -> Value? {
    let text = element.text
    do throws(TableError) { return try read(text) } catch {
      for problem in error.problems {
        let range = Self.place(of: problem, in: text)
        report(
          textOf: element,
          ValueProblem(
            "\(problem.found.map { "\($0.quotedShort) is not understood" } ?? "something is missing")",
            help: "expected \(problem.expected)", range: range))
      }
      return nil
    }
  }

  /// The scalars of a text that a problem of a table is about.
  private static func place(of problem: TableProblem, in text: String) -> Range<Int> {
    var line = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      if line == problem.line { break }
      if scalar == "\n" { line += 1 }
      offset += 1
    }
    let start = offset + problem.column - 1
    return start..<start + max(1, problem.found?.unicodeScalars.count ?? 1)
  }
}
