internal import ClosurePlanning
internal import OpeningHours
internal import OrganiserReports
internal import PlanExchange
internal import UsabilitySolver

/// `planner plan`: the main job, one day for one organiser.
enum PlanCommand {
  static let specification = CommandSpecification(
    "plan", summary: "Which venues can be used on a day, why, and on whose word",
    discussion: """
      Prints every venue's verdict, worst first, with the reasons, their sources, what to use instead and whom to \
      ring. In a pipe it prints one venue a line, fields separated by tabs.

      With -o it also writes the day to a file: .kmz or .kml for map viewers, .xml or .json for software. An .html file \
      is a map with all days of the plan, open at the given one: it needs a browser and nothing else, no network either.
      """,
    arguments: [Shared.plan],
    options: [
      Shared.date
    ] + Shared.solving + [
      .value("at", "HH:MM", help: "Only what holds at this time of day"),
      .value(
        "output", short: "o", "FILE", help: "Write it there: .html, .kmz, .kml, .xml or .json; may be repeated",
        isRepeating: true, completion: .file(extensions: ["html", "kmz", "kml", "xml", "json"])),
      .flag("all-organisers", help: "In .html: let the reader choose among all organisers, who thus see each other"),
      .value(
        "language", "LANGUAGE", help: "Of the .html map's controls, verdicts and days", defaultText: "en",
        completion: .choice(["en", "ru", "tg"])),
      .flag("table", help: "Print the table for people even into a pipe"),
      .flag("strict", help: "End with status 4 if there were warnings"),
      Shared.json,
    ],
    examples: [
      CommandExample("planner plan dushanbe.xml --date 2025-10-09", "every venue on 9 October, for anyone"),
      CommandExample(
        "planner plan dushanbe.xml -d 2025-10-10 --organiser bakery -o friday.kmz",
        "one organiser's Friday, and a map of it for the telephone"),
      CommandExample(
        "planner plan dushanbe.xml -d 2025-10-09 --all-organisers -o map.html", "all days and organisers in one page"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let outputs = try command.options("output").map { path in
      guard let format = PlanOutput(path: path) else {
        throw command.usageError(
          "cannot tell the format of '\(printable(path))'", help: "end it in .html, .kmz, .kml, .xml or .json")
      }
      return (path: path, format: format)
    }
    let language = try command.choice("language", of: BulletinLanguage.self) ?? .english
    let loader = PlanLoader(command: command, console: console)
    let (document, keptMap) = try loader.readWithMap(command.requiredArgument(0))
    let day = try loader.days(in: document.plan)
    var organiser = try loader.organiser(in: document.plan)
    if let text = command.option("at") {
      organiser.hours = try Self.hours(at: text, command)
      (organiser.setUpMinutes, organiser.dismantlingMinutes) = (0, 0)
    }
    let inputs = [command.requiredArgument(0), loader.mapPath(for: document)].compactMap { $0 }
    try OutputTargets(paths: outputs.map(\.path)).check(against: inputs, command)
    let loaded = try loader.join(
      document, wantsChances: command.flag("probabilities"), asker: organiser, keptMap: keptMap)
    let answer: DayAnswer
    var pages: [OfflineMap] = []
    do throws(PlanProblems) {
      answer = try loaded.solver.answers(for: organiser, on: [day])[0]
      if outputs.contains(where: { $0.format == .page }) {
        let shown = command.flag("all-organisers") ? [.anyone] + loaded.plan.organisers : [organiser]
        pages = [try MapPages(loaded: loaded).map(of: shown, openAt: day, in: language)]
      }
    } catch { throw loader.failure(error, document) }

    let wording = Wording(for: answer, plan: loaded.plan)
    let files = try outputs.map { output in
      switch output.format {
      case .day(let format): (output.path, try format.bytes(for: [answer], plan: loaded.plan))
      case .page: (output.path, try pages[0].html())
      }
    }
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
