internal import ClosurePlanning
internal import Foundation
internal import OSMImport
internal import OpeningHours
internal import PlanExchange
internal import RoadNetwork
internal import UsabilitySolver

/// A plan file, read and joined to its map, ready to answer.
struct LoadedPlan {
  var document: PlanDocument
  /// The plan restricted to what is known, and to its readers.
  var plan: ClosurePlan
  var map: OSMMap?
  var mapName: String?
  var solver: ClosureSolver
  /// The time up to which notices were read, as every output prints it.
  var noticesReadTo: Moment?

  /// How many warnings were printed on the way here.
  var warningCount: Int {
    document.warnings.count + solver.warnings.count + (map.map { MapLoader.warning($0) == nil } ?? false ? 0 : 1)
  }
}

/// Reads plans for the commands and turns what is wrong with them into diagnostics.
struct PlanLoader {
  let command: ParsedCommand
  let console: Console

  /// Reads the plan that the command names first, with its map, as the options ask.
  ///
  /// - Throws: ``CommandFailure`` after the problems were printed.
  func load() throws -> LoadedPlan {
    let (document, keptMap) = try readWithMap(command.requiredArgument(0))
    return try join(document, wantsChances: command.flag("probabilities"), keptMap: keptMap)
  }

  /// Reads a plan file and, where the options name a map that is kept, that map at the same time.
  ///
  /// Without the option the plan has to say first which map it is; and one that must be imported waits until the plan is
  /// known to be in order.
  func readWithMap(_ path: String) throws -> (document: PlanDocument, keptMap: OSMMap?) {
    guard let mapPath = command.option("map") else { return (try read(path), nil) }
    let (plan, map) = Concurrently.both(
      { Result { try PlanFile.read(path: path) } },
      { IndexCache(command: command, console: console).keptMap(mapPath) })
    return (try checked(plan.get), map)
  }

  /// Reads a plan file and prints what is doubtful in it.
  func read(_ path: String) throws -> PlanDocument { try checked { try PlanFile.read(path: path) } }

  private func checked(_ reading: () throws -> PlanDocument) throws -> PlanDocument {
    do {
      let document = try reading()
      report(document.warnings, document)
      return document
    } catch let error as FileDiagnostics {
      report(error)
      throw CommandFailure.reported(.invalidInput)
    } catch let error as PlanFileError {
      throw CommandFailure(error.message, help: error.help, exitCode: error.isInputOutput ? .failure : .invalidInput)
    }
  }

  /// Joins a plan to its map.
  ///
  /// - Parameters:
  ///   - wantsChances: whether percentages are printed even where the plan gives no weights.
  ///   - isBatch: whether many organisers are going to be asked about.
  ///   - asker: who is going to be answered first, where that is known.
  ///   - other: a plan that was joined before; a map that both name is not read again.
  ///   - keptMap: the map that the options name, where it was read already.
  func join(
    _ document: PlanDocument, wantsChances: Bool = false, isBatch: Bool = false, asker: Organiser? = nil,
    besides other: LoadedPlan? = nil, keptMap: OSMMap? = nil
  ) throws -> LoadedPlan {
    let asOf = try moment("as-of", in: document.plan.calendar)
    var plan = document.plan.known(asOf: asOf, edition: edition)
    // What the plan says of its own map does not hold for another.
    if let path = command.option("map") { plan.map = MapReference(href: path) }
    let cache = IndexCache(command: command, console: console)
    var map = other.flatMap { other in other.map.map { (map: $0, name: other.mapName ?? "") } }
    if other.flatMap({ mapPath(for: $0.document) }) != mapPath(for: document) || map == nil {
      map = try readMap(for: document, cache, keptMap)
    }
    do throws(PlanProblems) {
      let solver = try ClosureSolver(
        plan: plan, map: map?.map, mapName: map?.name, edition: edition, noticesReadTo: asOf,
        wantsChances: wantsChances, asker: asker,
        makeEngine: isBatch ? cache.batchEngine : cache.engine)
      report(solver.warnings.map { document.diagnostic(for: $0) }, document)
      return LoadedPlan(
        document: document, plan: plan, map: map?.map, mapName: map?.name, solver: solver,
        noticesReadTo: asOf ?? plan.noticesReadTo)
    } catch {
      throw failure(error, document)
    }
  }

  /// Prints problems that the solver found in a plan, at their places in its file.
  func failure(_ problems: PlanProblems, _ document: PlanDocument) -> CommandFailure {
    report(problems.problems.map { document.diagnostic(for: $0) }, document)
    return .reported(.invalidInput)
  }

  // MARK: The map

  /// The map that a plan is solved on: the one that the options name, else the plan's own.
  func mapPath(for document: PlanDocument) -> String? {
    if let given = command.option("map") { return given }
    guard let href = document.plan.map?.href else { return nil }
    let folder = (document.fileName as NSString).deletingLastPathComponent
    return href.hasPrefix("/") ? href : (folder as NSString).appendingPathComponent(href)
  }

  private func readMap(
    for document: PlanDocument, _ cache: IndexCache, _ keptMap: OSMMap?
  ) throws -> (map: OSMMap, name: String)? {
    guard let path = mapPath(for: document) else {
      console.report(
        .warning(
          "no map: venues are judged on opening only", file: document.fileName,
          help: "add <map href=\"…\"/> to the plan, or give --map FILE"))
      return nil
    }
    do {
      return (try MapLoader(console: console, cache: cache).read(path, keptMap), (path as NSString).lastPathComponent)
    } catch let failure as CommandFailure where command.option("map") == nil {
      // The plan named it: what is wrong stands there.
      let problem = PlanProblem.error(PlanPlace(.map, "href"), failure.message, help: failure.help)
      report([document.diagnostic(for: problem)], document)
      throw CommandFailure.reported(failure.exitCode)
    }
  }

  // MARK: Options

  /// The local days that the options ask for, within the plan's horizon.
  func days(in plan: ClosurePlan) throws -> CalendarDay {
    guard let text = command.option("date") else {
      throw command.usageError("which day?", help: "give --date, such as --date \(plan.horizon.lowerBound)")
    }
    guard let day = CalendarDay(text) else {
      throw command.usageError("'\(printable(text))' is not a day", help: "write it as 2025-10-09")
    }
    guard plan.horizon.contains(day) else {
      throw CommandFailure(
        "\(day) lies outside the plan's days",
        help: "the plan speaks of \(plan.horizon.lowerBound) to \(plan.horizon.upperBound)", exitCode: .invalidInput)
    }
    return day
  }

  /// A day or a date and time that an option gives.
  func moment(_ option: String, in calendar: LocalCalendar) throws -> Moment? {
    guard let text = command.option(option) else { return nil }
    if let day = CalendarDay(text) { return .day(day) }
    if let instant = Instant(iso8601: text) { return .instant(instant) }
    let parts = text.split(separator: "T")
    if parts.count == 2, let day = CalendarDay(String(parts[0])), let minute = Self.minute(String(parts[1])) {
      do throws(LocalTimeError) { return .instant(try calendar.instant(day: day, minute: minute)) } catch {
        throw command.usageError("'\(printable(text))' does not exist: the clock skips it", help: nil)
      }
    }
    throw command.usageError(
      "'\(printable(text))' is no date", help: "write it as 2025-10-08, 2025-10-08T18:00 or 2025-10-08T18:00+05:00")
  }

  /// Minutes after midnight of a time such as `18:00`.
  static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...24).contains(hour), (0...59).contains(minute), hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }

  /// The organiser that the options name, or anyone, by the modes that they name.
  func organiser(in plan: ClosurePlan) throws -> Organiser {
    var organiser = Organiser.anyone
    if let id = command.option("organiser"), id != Organiser.anyone.id {
      guard let found = plan.organiser(id) else {
        let ids = plan.organisers.map(\.id)
        throw command.usageError(
          "the plan has no organiser '\(printable(id))'",
          help: Suggestion.hint(for: id, among: ids)
            ?? (ids.isEmpty ? "it has none: leave the option out" : "it has: \(ids.joined(separator: ", "))"))
      }
      organiser = found
    }
    return withModes(organiser)
  }

  /// An organiser by the modes that the options name, each once, in their order; by their own where they name none.
  func withModes(_ organiser: Organiser) -> Organiser {
    var modes: [TravelMode] = []
    for mode in command.options("mode").compactMap(TravelMode.init) where !modes.contains(mode) { modes.append(mode) }
    var organiser = organiser
    if !modes.isEmpty { organiser.modes = modes }
    return organiser
  }

  /// For whose eyes the output is.
  var edition: Edition { command.option("edition").flatMap(Edition.init) ?? .public }

  // MARK: Diagnostics

  private func report(_ error: FileDiagnostics) {
    report(error.diagnostics, source: error.source)
    if error.moreFollow { console.err(line: "More errors follow; mend these first.") }
  }

  private func report(_ diagnostics: [FileDiagnostic], _ document: PlanDocument) {
    guard !diagnostics.isEmpty else { return }
    report(diagnostics, source: String(decoding: document.source, as: UTF8.self))
  }

  private func report(_ diagnostics: [FileDiagnostic], source: String) {
    let text = SourceText(source)
    console.report(
      diagnostics.map {
        Diagnostic(
          Diagnostic.Severity(rawValue: $0.severity.rawValue) ?? .error, file: $0.file, line: $0.line,
          column: $0.column, length: $0.length, $0.message, help: $0.help)
      }, sources: Dictionary(diagnostics.map { ($0.file, text) }, uniquingKeysWith: { first, _ in first }))
  }
}
