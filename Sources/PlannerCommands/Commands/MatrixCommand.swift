internal import PlanExchange
internal import RoadNetwork
internal import UsabilitySolver
internal import Foundation

/// `planner matrix`: times between many points under the closures, as a table.
enum MatrixCommand {
  static let specification = CommandSpecification(
    "matrix", summary: "Times between many points under the closures, as CSV",
    discussion: """
      Reads two tables of points (a first line such as id,lat,lon and a row for each) and writes a line for each pair: \
      seconds there and back on the open network; the longest in the worlds that the plan leaves possible, which is \
      certain; the shortest, which is possible; the detours of both against the open network; and whether somebody \
      gets there and back: certain, possible or no. A field is empty where there is no way.

      Without --at the longest and shortest times are those of the whole day.
      """,
    arguments: [Shared.plan],
    options: [
      Shared.date,
      .value("from", "CSV", help: "The points to start from", completion: .file(extensions: ["csv"])),
      .value("to", "CSV", help: "The points to go to", completion: .file(extensions: ["csv"])),
      Shared.oneMode, Shared.at, Shared.organiser, Shared.map, Shared.asOf, Shared.edition, Shared.noCache,
      .value(
        "output", short: "o", "CSV", help: "Write the table there instead of printing it",
        completion: .file(extensions: ["csv"])),
    ],
    examples: [
      CommandExample(
        "planner matrix dushanbe.xml -d 2025-10-09 --from depots.csv --to shops.csv -o times.csv",
        "every shop from every depot, by car"),
      CommandExample(
        "planner matrix dushanbe.xml -d 2025-10-09 --from a.csv --to a.csv --mode hgv --at 08:00", "lorries at eight"),
    ])

  /// The most pairs in one table.
  private static let mostPairs = 5_000_000

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let from = try points("from", command, console)
    let to = try points("to", command, console)
    guard from.points.count * to.points.count <= mostPairs else {
      throw CommandFailure(
        "\(from.points.count) × \(to.points.count) pairs are more than \(mostPairs)", help: "split one of the tables",
        exitCode: .invalidInput)
    }
    let travel = try TravelLoader(command: command, console: console)
    // `-` is the standard output, as everywhere.
    let output = command.option("output").flatMap { $0 == "-" ? nil : $0 }
    let read = travel.inputs + [from.file, to.file]
    try OutputTargets(paths: [output].compactMap { $0 }).check(against: read, command)
    let origins = entries(of: from, travel.planner, console)
    let targets = from.file == to.file ? origins : entries(of: to, travel.planner, console)
    guard let origins, let targets else { throw CommandFailure.reported(.invalidInput) }
    let times = travel.planner.times(from: origins, to: targets, on: travel.day, at: travel.instant)
    let table = MatrixTable(from: from, to: to, times: times)
    if let output {
      try AtomicFile.write(table.bytes(), to: output)
      console.err(line: "wrote \(printable(output)): \(table.summary)")
    } else {
      console.out(bytes: table.bytes())
    }
    for (table, points) in [(from, origins), (to, targets)] {
      let far = zip(table.points, points).filter { $0.1.distanceMetres > TravelLoader.farMetres }
      guard let first = far.first else { continue }
      let what = far.count == 1 ? "1 point lies" : "\(far.count) points lie"
      console.err(
        line: "\(what) over \(Int(TravelLoader.farMetres)) m from the road meant, '\(printable(first.0.id))' "
          + "\(RouteWords.distance(first.1.distanceMetres)).")
      if from.file == to.file { break }
    }
    for remark in travel.remarks { console.err(line: remark) }
    return .done
  }

  private static func points(_ option: String, _ command: ParsedCommand, _ console: Console) throws -> PointTable {
    guard let path = command.option(option) else {
      throw command.usageError(
        option == "from" ? "from where?" : "to where?", help: "give --\(option), a table with columns id, lat and lon")
    }
    let bytes = try InputFile.read(path, what: "points", help: "give a table with columns id, lat and lon")
    do throws(FileDiagnostics) {
      return try PointTable(bytes, file: path)
    } catch {
      report(error.diagnostics, source: error.source, console)
      if error.moreFollow { console.err(line: "More errors follow; mend these first.") }
      throw CommandFailure.reported(.invalidInput)
    }
  }

  /// Where the points join the roads; `nil` after saying which do not.
  private static func entries(of table: PointTable, _ planner: TravelPlanner, _ console: Console) -> [AccessPoint]? {
    let entries = table.points.map { planner.entry(at: $0.coordinate) }
    let problems = zip(table.points, entries).filter { $0.1 == nil }.map { point, _ in
      FileDiagnostic(
        .error, file: table.file, at: point.position,
        "'\(printable(point.id))' lies farther than \(Int(planner.farthestMetres)) m from any road for trips "
          + Wording.word(planner.mode), help: "lat before lon? Is it on the map?")
    }
    guard !problems.isEmpty else { return entries.compactMap { $0 } }
    report(Array(problems.prefix(FileDiagnostics.most)), source: table.source, console)
    if problems.count > FileDiagnostics.most { console.err(line: "More errors follow; mend these first.") }
    return nil
  }

  private static func report(_ diagnostics: [FileDiagnostic], source: String, _ console: Console) {
    let text = SourceText(source)
    console.report(
      diagnostics.map {
        Diagnostic(
          Diagnostic.Severity(rawValue: $0.severity.rawValue) ?? .error, file: $0.file, line: $0.line,
          column: $0.column, length: $0.length, $0.message, help: $0.help)
      }, sources: Dictionary(diagnostics.map { ($0.file, text) }, uniquingKeysWith: { first, _ in first }))
  }
}
