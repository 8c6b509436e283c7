internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// `planner plan`: the main job, one day for one organiser.
enum PlanCommand {
  static let specification = CommandSpecification(
    "plan", summary: "Which venues can be used on a day, why, and on whose word",
    discussion: """
      Prints every venue's verdict, worst first, with the reasons, their sources, what to use instead and whom to \
      ring. In a pipe it prints one venue a line, fields separated by tabs.

      With -o it also writes the day to a file: .kmz or .kml for map viewers, .xml or .json for software.
      """,
    arguments: [Shared.plan],
    options: [
      Shared.date
    ] + Shared.solving + [
      .value("at", "HH:MM", help: "Only what holds at this time of day"),
      .value(
        "output", short: "o", "FILE", help: "Write the day there: .kmz, .kml, .xml or .json; may be repeated",
        isRepeating: true, completion: .file(extensions: ["kmz", "kml", "xml", "json"])),
      .flag("table", help: "Print the table for people even into a pipe"),
      .flag("strict", help: "End with status 4 if there were warnings"),
      Shared.json,
    ],
    examples: [
      CommandExample("planner plan dushanbe.xml --date 2025-10-09", "every venue on 9 October, for anyone"),
      CommandExample(
        "planner plan dushanbe.xml -d 2025-10-10 --organiser bakery -o friday.kmz",
        "one organiser's Friday, and a map of it for the telephone"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let outputs = try command.options("output").map { path in
      guard let format = ExportFormat(path: path) else {
        throw command.usageError(
          "cannot tell the format of '\(printable(path))'", help: "end it in .kmz, .kml, .xml or .json")
      }
      return (path: path, format: format)
    }
    let loader = PlanLoader(command: command, console: console)
    let document = try loader.read(command.requiredArgument(0))
    let day = try loader.days(in: document.plan)
    var organiser = try loader.organiser(in: document.plan)
    if let text = command.option("at") {
      organiser.hours = try Self.hours(at: text, command)
      (organiser.setUpMinutes, organiser.dismantlingMinutes) = (0, 0)
    }
    let inputs = [command.requiredArgument(0), loader.mapPath(for: document)].compactMap { $0 }
    try OutputTargets(paths: outputs.map(\.path)).check(against: inputs, command)
    let loaded = try loader.join(document, wantsChances: command.flag("probabilities"))
    let answer: DayAnswer
    do throws(PlanProblems) {
      answer = try loaded.solver.answers(for: organiser, on: [day])[0]
    } catch { throw loader.failure(error, document) }

    let wording = Wording(for: answer, plan: loaded.plan)
    let files = try outputs.map { ($0.path, try $0.format.bytes(for: [answer], plan: loaded.plan)) }
    if command.flag("json") {
      console.out(bytes: try ExportFormat.json.bytes(for: [answer], plan: loaded.plan))
    } else if console.isOutputTerminal || command.flag("table") {
      console.out(
        DayView(answer: answer, wording: wording, width: console.proseWidth, style: console.style).text())
    } else {
      console.out(RowsView(answer: answer, wording: wording).text())
    }
    for (path, bytes) in files {
      try AtomicFile.write(bytes, to: path)
      console.err(line: "wrote \(printable(path))")
    }
    return command.flag("strict") && loaded.warningCount > 0 ? .warnings : .done
  }

  /// The quarter of an hour that begins at a time of day.
  private static func hours(at text: String, _ command: ParsedCommand) throws -> OpeningHoursExpression {
    guard let minute = PlanLoader.minute(text), minute < 1440 else {
      throw command.usageError("'\(printable(text))' is no time of day", help: "write it as 08:30")
    }
    func clock(_ minute: Int) -> String {
      (minute / 60 < 10 ? "0" : "") + "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    }
    return try OpeningHoursExpression(parsing: "\(clock(minute))-\(clock(min(1440, minute + 15)))")
  }
}
