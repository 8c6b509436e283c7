internal import OpeningHours

/// `planner hours`: what a text of opening hours means, and when that is.
enum HoursCommand {
  static let specification = CommandSpecification(
    "hours", summary: "What opening hours mean: canonical form, words, and when it is open",
    discussion: """
      Reads the text as people write it, says what had to be put right for OpenStreetMap's opening_hours grammar, and \
      prints when it is open from --from to --to. Days are whole local days, both included; times are half-open.

      With --jobs-file it answers many questions, one line of JSON for each; Documentation/hours-json.md has the keys.
      """,
    arguments: [ArgumentSpecification("STRING", help: "The hours, as Mo-Fr 08:00-17:00; PH off", isOptional: true)],
    options: [
      .value("from", "TIME", help: "The first day or time, as 2025-10-06 or 2025-10-06T08:00"),
      .value("to", "TIME", help: "The last day, or the time at which to stop"),
      .value("zone", "ZONE", help: "The time zone, as Asia/Dushanbe", defaultText: "UTC"),
      .value("at", "LAT,LON", help: "Where it is, for sunrise and sunset"),
      .value(
        "holidays", "FILE", help: "Public and school holidays: a CSV file, or a country's code, as TJ",
        completion: .file(extensions: ["csv"])),
      .flag("strict", help: "Refuse what is not written as the grammar has it"),
      .value(
        "times", "KIND", help: "What times may be: stretches, points of time, or both", defaultText: "hours",
        completion: .choice(OpeningHoursReading.Options.Times.allCases.map(\.rawValue))),
      .value("jobs-file", "FILE", help: "Answer the questions in this file, a line each; - reads them from the input"),
      .flag("json", help: "Print JSON"),
    ],
    examples: [
      CommandExample(
        "planner hours 'Mo-Fr 08:00-12:00,14:00-17:00; PH off' --from 2025-10-06 --to 2025-10-12 --holidays TJ",
        "a week of an office"),
      CommandExample("planner hours 'Пн–Пт 9-18, обед'", "where a text cannot be understood"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    if let jobs = command.option("jobs-file") {
      guard command.argument(0) == nil else {
        throw command.usageError("either STRING or --jobs-file", help: "leave one of them out")
      }
      for option in ["from", "to", "zone", "at", "strict", "times", "json"] where command.flag(option) {
        throw command.usageError("--\(option) does not go with --jobs-file", help: "each question says it for itself")
      }
      switch try holidays(command) {
      case .success(let calendar): return try HoursBatch(console: console, holidays: calendar).run(jobs)
      case .failure(.table(let file, let error)): return refuse(file, error, console)
      case .failure(let problem): preconditionFailure("Holidays have no such problem: \(problem)")
      }
    }
    guard let text = command.argument(0) else {
      throw command.usageError("which hours?", help: "give them in quotes, or many with --jobs-file")
    }
    var question = HoursQuestion(value: text)
    question.from = command.option("from")
    question.to = command.option("to")
    question.zone = command.option("zone")
    question.strict = command.flag("strict")
    question.times = command.option("times")
    if let place = command.option("at") { (question.lat, question.lon) = try position(place, command) }
    let holidays = try holidays(command)
    let answer: HoursAnswer
    do throws(HoursProblem) {
      answer = try HoursAnswer(question, holidays: holidays.get())
    } catch {
      switch error {
      case .hours(let error): return refuse(text, error, console)
      case .question(let message, let help): throw command.usageError(message, help: help)
      case .table(let file, let problems): return refuse(file, problems, console)
      }
    }
    for warning in answer.warnings {
      console.report(diagnostic(.warning, text, warning.offset, warning.length, "\(warning)"), text: text)
    }
    if command.flag("json") {
      console.out(line: answer.line(id: nil))
    } else {
      console.out(HoursView(answer: answer).text())
    }
    return .done
  }

  // MARK: Options

  private static func position(_ text: String, _ command: ParsedCommand) throws -> (Double, Double) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
      GeographicPosition(latitude: latitude, longitude: longitude) != nil
    else { throw command.usageError("'\(printable(text))' is no place", help: "write it as 38.56,68.78") }
    return (latitude, longitude)
  }

  /// The holiday calendar that the options name; what is wrong with its file is told when it is needed.
  private static func holidays(_ command: ParsedCommand) throws -> Result<HolidayCalendar?, HoursProblem> {
    guard let name = command.option("holidays") else { return .success(nil) }
    if let shipped = HolidayCalendar.shipped(country: name) { return .success(shipped) }
    let bytes = try InputFile.read(name, what: "holidays", help: "give a CSV file, or one of these codes: \(codes)")
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(TableError) { return .success(try HolidayCalendar(csv: text)) } catch {
      return .failure(.table(file: name, error))
    }
  }

  private static let codes = HolidayCalendar.shippedCountries.joined(separator: ", ")

  // MARK: Diagnostics

  private static func refuse(_ text: String, _ error: OpeningHoursError, _ console: Console) -> ExitCode {
    console.report(diagnostic(.error, text, error.offset, error.length, "\(error)"), text: text)
    return .invalidInput
  }

  private static func refuse(_ file: String, _ error: TableError, _ console: Console) -> ExitCode {
    for problem in error.problems {
      console.report(.error("\(problem)", file: printable(file)))
    }
    return .invalidInput
  }

  private static func diagnostic(
    _ severity: Diagnostic.Severity, _ text: String, _ offset: Int, _ length: Int, _ message: String
  ) -> Diagnostic {
    // The text may have several lines; people count from the start of theirs.
    let before = text.unicodeScalars.prefix(offset)
    let line = before.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
    let start = before.lastIndex(of: "\n").map { before.distance(from: $0, to: before.endIndex) } ?? offset + 1
    let words = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message
    return Diagnostic(severity, file: "STRING", line: line, column: start, length: length, words)
  }
}

extension Console {
  /// Prints a diagnostic about a text of the command line, with the text below.
  fileprivate func report(_ diagnostic: Diagnostic, text: String) {
    report([diagnostic], sources: ["STRING": SourceText(text)])
  }
}
