internal import Foundation
internal import Geodesy
internal import OSMImport
internal import OpeningHours
internal import PlanExchange
internal import RoadNetwork

/// `planner new`: a commented plan to start from.
enum NewCommand {
  static let specification = CommandSpecification(
    "new", summary: "A commented plan for another city, to start from",
    discussion: """
      Writes a plan that is whole already, with one venue and one closure of the map's as examples and comments on \
      all else that can be said. Edit it, then try `planner check` and `planner plan`.
      """,
    arguments: [ArgumentSpecification("CITY", help: "The city's name")],
    options: [
      .value("zone", "ZONE", help: "Its time zone, such as Asia/Dushanbe", isRequired: true),
      .value("from", "DATE", help: "The plan's first day, as 2025-10-06", isRequired: true),
      .value("to", "DATE", help: "The plan's last day", defaultText: "six days later"),
      .value(
        "map", "FILE", help: "The OpenStreetMap file to solve on",
        completion: .file(extensions: ["osm", "pbf", "gz", "bz2"])),
      .value(
        "output", short: "o", "FILE", help: "Write the plan there", defaultText: "standard output",
        completion: .file(extensions: ["xml"])),
      .flag("force", help: "Write it even over a file that is there"),
    ],
    examples: [
      CommandExample(
        "planner new Vaduz --zone Europe/Vaduz --from 2026-08-10 --map liechtenstein.osm.pbf -o vaduz.xml",
        "a plan for the week of a national day")
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let city = try command.readable(command.requiredArgument(0), "CITY")
    let zone = command.option("zone") ?? ""
    guard LocalCalendar(timeZoneIdentifier: zone) != nil else {
      throw command.usageError("no time zone is called '\(printable(zone))'", help: "write it as Europe/Vaduz")
    }
    let first = try day("from", command)
    let last = command.option("to") == nil ? first.adding(days: 6) : try day("to", command)
    guard first <= last else {
      throw command.usageError("the plan would end before it starts", help: "check --from and --to")
    }
    guard CalendarDay("\(last)") == last else {
      throw command.usageError(
        "six days after \(first) there is no calendar any more", help: "give the last day with --to")
    }
    try checkFiles(command)
    let map = try command.option("map").map { (path: $0, map: try MapLoader(console: console).read($0)) }
    let starter = StarterPlan(
      city: city, zone: zone, days: first...last,
      mapPath: map.map { Self.reference(to: $0.path, from: command.option("output")) }, map: map?.map)
    let text = starter.text()
    // What users are given to start from must itself be right.
    do throws(FileDiagnostics) { _ = try PlanFile.read(bytes: Array(text.utf8), fileName: "plan") } catch {
      let problem = error.diagnostics.first
      throw command.usageError(
        "cannot make a plan of this: \(problem?.message ?? "")", help: problem?.help ?? "check the options")
    }
    if let path = command.option("output") {
      try AtomicFile.write(Array(text.utf8), to: path)
      console.err(line: "wrote \(printable(path)); next: planner check \(printable(path))")
    } else {
      console.out(text)
    }
    return .done
  }

  /// Refuses to write over the map, or unasked over another file, before the map is read.
  private static func checkFiles(_ command: ParsedCommand) throws {
    let map = command.option("map")
    if let map { _ = try command.readable(map, "the map's name") }
    guard let path = command.option("output") else { return }
    try OutputTargets(paths: [path]).check(against: [map].compactMap { $0 }, command)
    guard try command.flag("force") || OutputDestination(path: path).mode == nil else {
      throw command.usageError("'\(printable(path))' is there already", help: "name another file, or give --force")
    }
  }

  /// How a plan names its map: as given where the plan lies in the working folder or goes to standard output.
  ///
  /// A plan's reference starts at the plan's own folder, a path on the command line where the command runs.
  static func reference(to map: String, from plan: String?) -> String {
    guard let plan, !map.hasPrefix("/") else { return map }
    let folder = (plan as NSString).deletingLastPathComponent
    guard !folder.isEmpty, folder != "." else { return map }
    let mapParts = URL(fileURLWithPath: map).standardizedFileURL.pathComponents
    let folderParts = URL(fileURLWithPath: folder).standardizedFileURL.pathComponents
    let shared = zip(mapParts, folderParts).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folderParts.count - shared)
    return (up + mapParts[shared...]).joined(separator: "/")
  }

  private static func day(_ option: String, _ command: ParsedCommand) throws -> CalendarDay {
    let text = command.option(option) ?? ""
    guard let day = CalendarDay(text) else {
      throw command.usageError("'\(printable(text))' is not a day", help: "write it as 2025-10-09")
    }
    return day
  }
}
