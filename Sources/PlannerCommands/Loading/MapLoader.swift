internal import OSMImport

/// Reads map files for the commands, and says in words what is wrong with them.
struct MapLoader {
  let console: Console
  /// Where maps are kept for the next start; `nil` to read the file whatever is kept.
  var cache: IndexCache?

  /// Reads a map that must have roads.
  ///
  /// - Parameter kept: the map, where it was read already.
  /// - Throws: ``CommandFailure`` that says what is wrong with the file.
  func read(_ path: String, _ kept: OSMMap? = nil) throws -> OSMMap {
    let map: OSMMap
    do throws(OSMReadError) {
      if let kept {
        map = kept
      } else if let cache {
        map = try cache.map(path)
      } else {
        map = try OSMMap.read(path: path)
      }
    } catch {
      throw Self.failure(error)
    }
    if let text = Self.warning(map) { console.report(.warning(text, file: path, help: "is the file damaged?")) }
    guard map.graph.arcCount > 0 else { throw Self.failure(OSMReadError(.noRoads, path: path)) }
    return map
  }

  /// What is doubtful in a map that can be used all the same, or nil.
  static func warning(_ map: OSMMap) -> String? {
    switch map.counts.invalidNodes {
    case 0: nil
    case 1: "1 node lies off the globe and was left out"
    case let count: "\(count) nodes lie off the globe and were left out"
    }
  }

  private static func failure(_ error: OSMReadError) -> CommandFailure {
    let path = printable(error.path)
    let place = error.line.map { "\(path):\($0)" } ?? path
    let detail = error.detail.isEmpty ? nil : printable(error.detail)
    switch error.code {
    case .notFound:
      return CommandFailure("there is no map \(path)", help: "give another with --map FILE", exitCode: .failure)
    case .unreadable:
      return CommandFailure("cannot read the map \(path)", help: detail, exitCode: .failure)
    case .isDirectory:
      return CommandFailure("the map \(path) is a folder", help: "name a file in it", exitCode: .invalidInput)
    case .empty:
      return CommandFailure("the map \(path) is empty", help: "was it downloaded whole?", exitCode: .invalidInput)
    case .unknownFormat:
      return CommandFailure(
        "cannot tell what sort of map \(path) is", help: "maps end in .osm, .osm.gz, .osm.bz2 or .osm.pbf",
        exitCode: .invalidInput)
    case .damaged:
      return CommandFailure(
        "the map \(place) is damaged, or is no OpenStreetMap data", help: detail, exitCode: .invalidInput)
    case .noRoads:
      return CommandFailure(
        "the map \(path) has no roads", help: "was it filtered when it was cut? Roads are ways with a highway tag",
        exitCode: .invalidInput)
    case .tooLarge:
      return CommandFailure(
        "the map \(path) is too large", help: detail ?? "cut the city out of it, with osmium extract for example",
        exitCode: .invalidInput)
    }
  }
}
