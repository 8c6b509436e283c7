internal import PlanExchange
internal import UsabilitySolver

/// `planner route`: one way under the closures, with its turns.
enum RouteCommand {
  static let specification = CommandSpecification(
    "route", summary: "A way under the closures, how much longer than usual, and where to turn",
    discussion: """
      Takes the way that can be relied on: in the most closed of the worlds that the plan leaves possible, at the worst \
      time of the day, or at that which --at names. Where there is none, the way that may be open.

      With -o it also writes the way, and the usual one, to a .kml or .json file.
      """,
    arguments: [Shared.plan],
    options: [
      Shared.date,
      .value("from", "PLACE", help: "Where to start: LAT,LON or a venue"),
      .value("to", "PLACE", help: "Where to go: LAT,LON or a venue"),
      Shared.oneMode, Shared.at, Shared.organiser, Shared.map, Shared.asOf, Shared.edition,
      .value(
        "output", short: "o", "FILE", help: "Write the ways there: .kml or .json",
        completion: .file(extensions: ["kml", "json"])),
      .flag("json", help: "Print JSON"),
    ],
    examples: [
      CommandExample(
        "planner route dushanbe.xml -d 2025-10-09 --from 38.5406,68.7741 --to opera", "from the airport to the opera"),
      CommandExample(
        "planner route dushanbe.xml -d 2025-10-09 --from station --to opera --at 08:00 -o way.kml",
        "at eight o'clock, and on a map"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let output = command.option("output")
    let isKML = output?.lowercased().hasSuffix(".kml") ?? false
    if let output, !isKML, !output.lowercased().hasSuffix(".json") {
      throw command.usageError(
        "cannot tell the format of '\(printable(output))'", help: "end it in .kml or .json")
    }
    let travel = try TravelLoader(command: command, console: console)
    try OutputTargets(paths: [output].compactMap { $0 }).check(against: travel.inputs, command)
    let (from, starts) = try travel.place("from")
    let (to, doors) = try travel.place("to")
    let far = TravelLoader.farRemark(starts, from) + TravelLoader.farRemark(doors, to)
    let ways = starts.map { travel.planner.ways(from: $0, to: doors, on: travel.day, at: travel.instant) }
    let best = ways.min { RouteCommand.time($0) < RouteCommand.time($1) }
    guard let best else { preconditionFailure("A place has at least one point") }
    let view = RouteView(travel: travel, from: from, to: to, ways: best, far: far)
    if command.flag("json") {
      console.out(bytes: try view.document().json())
    } else {
      console.out(view.text())
    }
    if let output {
      try AtomicFile.write(try isKML ? view.document().kml() : view.document().json(), to: output)
      console.err(line: "wrote \(printable(output))")
    }
    return .done
  }

  /// By what can be relied on first, then by what may be.
  private static func time(_ ways: TravelWays) -> UInt64 {
    if let certain = ways.certain { return UInt64(certain.route.travelTimeDeciseconds) }
    return 1 << 40 + UInt64(ways.possible?.route.travelTimeDeciseconds ?? .max)
  }
}
