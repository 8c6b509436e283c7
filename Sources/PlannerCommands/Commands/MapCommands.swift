internal import Geodesy
internal import OSMImport
internal import RoadNetwork

/// `planner map info`: what a map file is good for.
enum MapInfoCommand {
  static let specification = CommandSpecification(
    "map", "info", summary: "What a map file holds, and how good it is",
    arguments: [
      ArgumentSpecification(
        "FILE", help: "An OpenStreetMap file", valueKind: .file(extensions: ["osm", "pbf", "gz", "bz2"]))
    ],
    options: [],
    examples: [CommandExample("planner map info tajikistan.osm.pbf", "roads, venues by kind, coverage")])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let map = try MapLoader(console: console).read(command.requiredArgument(0))
    console.out(MapView(map: map).text())
    return .done
  }
}

/// `planner map find`: streets and venues by name.
enum MapFindCommand {
  static let specification = CommandSpecification(
    "map", "find", summary: "Find streets and venues by name, in any of the map's languages",
    arguments: [
      ArgumentSpecification("NAME", help: "A name, in any script"),
      ArgumentSpecification(
        "FILE", help: "An OpenStreetMap file", valueKind: .file(extensions: ["osm", "pbf", "gz", "bz2"])),
    ],
    options: [
      .value("limit", "N", help: "At most so many of each", defaultText: "20")
    ],
    examples: [CommandExample("planner map find Рудаки Maps/dushanbe.osm", "a street, with what crosses it")])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let map = try MapLoader(console: console).read(command.requiredArgument(1))
    let limit = try command.integer("limit", in: 1...10_000) ?? 20
    let text = MapSearch(map: map, name: command.requiredArgument(0), limit: limit).text()
    guard !text.isEmpty else {
      throw CommandFailure(
        "nothing in the map is called '\(printable(command.requiredArgument(0)))'", exitCode: .invalidInput)
    }
    console.out(text)
    return .done
  }
}
