internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import PlanExchange
internal import RoadNetwork
internal import UsabilitySolver

/// What the commands about ways and times start from: a plan on its map, a mode, a day and perhaps a time of it.
struct TravelLoader {
  let loaded: LoadedPlan
  let planner: TravelPlanner
  let organiser: Organiser
  let day: CalendarDay
  let instant: Instant?
  let wording: Wording
  private let command: ParsedCommand
  private let mapPath: String?

  init(command: ParsedCommand, console: Console) throws {
    self.command = command
    let loader = PlanLoader(command: command, console: console)
    let (document, keptMap) = try loader.readWithMap(command.requiredArgument(0))
    day = try loader.days(in: document.plan)
    instant = try Self.instant(on: day, in: document.plan.calendar, command)
    organiser = try loader.organiser(in: document.plan)
    let mode = try command.choice("mode", of: TravelMode.self) ?? .car
    mapPath = loader.mapPath(for: document)
    loaded = try loader.join(document, keptMap: keptMap)
    guard let planner = TravelPlanner(solver: loaded.solver, organiser: organiser, mode: mode) else {
      throw CommandFailure(
        "ways need a map", help: "add <map href=\"…\"/> to the plan, or give --map FILE", exitCode: .invalidInput)
    }
    self.planner = planner
    wording = Wording(
      calendar: loaded.plan.calendar, year: day.year, events: loaded.plan.events, areas: loaded.plan.areas)
  }

  /// The files that are read: no output may lie there.
  var inputs: [String] {
    [command.requiredArgument(0), mapPath].compactMap { $0 }
  }

  /// Whether the map is a drawing, on which times are rough.
  var isSchematic: Bool { loaded.plan.map?.isSchematic ?? planner.map.isSchematic }

  /// The time of day that was asked about, as `08:30`; nil for the whole day.
  var timeOfDay: String? { command.option("at") }

  /// The day, or the day and time, in words.
  var time: String { wording.fullDay(day) + (timeOfDay.map { ", \($0)" } ?? "") }

  /// What must be known before trusting a way.
  var remarks: [String] {
    var remarks = [Wording.capitalized(wording.reportedAs(loaded.noticesReadTo)) + "."]
    remarks += Remarks.of(planner.roadMeasures(on: day))
    if isSchematic { remarks.append("The map is a drawing: ways and times are rough.") }
    if !planner.isExact(on: day) { remarks.append("Too many unknowns to go through all of them: times are bounds.") }
    remarks.append(DayAnswer.caution)
    return remarks.map { printable($0) }
  }

  private static func instant(
    on day: CalendarDay, in calendar: LocalCalendar, _ command: ParsedCommand
  ) throws -> Instant? {
    guard let text = command.option("at") else { return nil }
    guard let minute = PlanLoader.minute(text), minute < 1440 else {
      throw command.usageError("'\(printable(text))' is no time of day", help: "write it as 08:30")
    }
    do throws(LocalTimeError) { return try calendar.instant(day: day, minute: minute) } catch {
      throw command.usageError("\(day) has no \(printable(text)): the clock skips it")
    }
  }

  // MARK: Points

  /// A place that an option names: `LAT,LON`, or a venue by id or name; its doors, and what it is called.
  func place(_ option: String) throws -> (name: String, points: [AccessPoint]) {
    guard let text = command.option(option) else {
      throw command.usageError(
        option == "from" ? "from where?" : "to where?", help: "give --\(option), as 38.5598,68.7870 or a venue")
    }
    if let coordinate = try Self.coordinate(text, command) {
      guard let point = planner.entry(at: coordinate) else { throw farFromRoads(printable(text)) }
      return (text, [point])
    }
    let word = VenueWord(text: text)
    guard let id = word.id(in: loaded.plan, loaded.map) else {
      let several = word.ids(in: loaded.plan, loaded.map)
      if let last = several.last, several.count > 1 {
        throw CommandFailure(
          "several venues are called '\(printable(text))'",
          help:
            "give the id of one: \(several.prefix(3).dropLast().joined(separator: ", ")) or \(several.prefix(3).last ?? last)",
          exitCode: .invalidInput)
      }
      throw CommandFailure(
        "neither the plan nor the map has a venue '\(printable(text))'",
        help: word.suggestion(in: loaded.plan) ?? "give LAT,LON, or look with `planner map find`",
        exitCode: .invalidInput)
    }
    let doors = planner.doors(ofVenue: id)
    guard !doors.isEmpty else {
      throw CommandFailure(
        "nobody knows well enough where '\(printable(text))' is", help: "give LAT,LON instead", exitCode: .invalidInput)
    }
    let points = doors.compactMap(planner.entry)
    guard !points.isEmpty else { throw farFromRoads("'\(printable(text))'") }
    let names =
      loaded.plan.venue(id)?.names
      ?? loaded.map?.venues.first { $0.id.description == id }.map { LocalizedText($0.names) }
    return (names.map { wording.name($0, orID: id) } ?? id, points)
  }

  /// How far a place may lie from its road, metres, before it is worth saying.
  static let farMetres = 100.0

  /// What to say of a place none of whose points lies near a road.
  static func farRemark(_ points: [AccessPoint], _ name: String) -> [String] {
    let distance = points.map(\.distanceMetres).min() ?? 0
    guard distance > farMetres else { return [] }
    return ["\(printable(name)) lies \(RouteWords.distance(distance)) from the road that is meant for it."]
  }

  private func farFromRoads(_ place: String) -> CommandFailure {
    CommandFailure(
      "\(place) lies farther than \(Int(planner.farthestMetres)) m from any road for trips \(Wording.word(planner.mode))",
      help: "lat before lon? Is it on the map?", exitCode: .invalidInput)
  }

  /// `nil` for text that has not the form of a position.
  private static func coordinate(_ text: String, _ command: ParsedCommand) throws -> Coordinate? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else { return nil }
    guard let coordinate = Coordinate(checkingLatitude: latitude, longitude: longitude) else {
      throw command.usageError("'\(printable(text))' is no position on the earth", help: "write it as 38.5598,68.7870")
    }
    return coordinate
  }
}
