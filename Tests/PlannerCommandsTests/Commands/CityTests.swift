import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

/// A fixture on a real extract, which is not part of this package.
struct City: CustomTestStringConvertible, Sendable {
  var name: String
  var day: String
  /// What each venue must be by car.
  var verdicts: [String: String]
  /// South, west, north and east of all that is closed, degrees.
  var closed: (south: Double, west: Double, north: Double, east: Double)

  var testDescription: String { name }
  var plan: String { packageRoot.appendingPathComponent("Tests/PlannerCommandsTests/Fixtures/\(name).xml").path }
  var map: String? { sharedFile("maps/\(name).osm.pbf")?.path }

  static let all = [
    City(
      name: "porto", day: "2026-06-24",
      verdicts: [
        "bolhao": "closed", "aliados-hotel": "no way in", "theatre": "no way in", "santo-antonio": "usable",
        "sao-joao": "usable", "casa-da-musica": "usable", "campanha": "usable", "alminhas": "usable",
        "santa-ana": "usable", "cafe": "usable",
      ], closed: (41.140, -8.619, 41.163, -8.599)),
    City(
      name: "monaco", day: "2026-06-06",
      verdicts: [
        "paris": "no way in", "ambassador": "usable", "napoleon": "usable", "cap": "usable", "stadium": "usable",
        "menton": "usable",
      ], closed: (43.732, 7.418, 43.752, 7.443)),
  ]

  /// Those whose maps are here.
  static let present = all.filter { $0.map != nil }
}

@Suite(
  "Real cities",
  .enabled(
    if: City.present.count == City.all.count, "maps are missing; PLANNER_MAPS may name the folder of the extracts"))
struct CityTests {
  @Test("Verdicts, and closures drawn where the streets are", arguments: City.present) func plan(city: City) throws {
    let map = try #require(city.map)
    let folder = try TemporaryFolder()
    let kml = folder.path("day.kml")
    let words = ["plan", city.plan, "--map", map, "-d", city.day]
    let run = CommandRun(words + ["-o", kml])
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.verdicts == city.verdicts)
    let lines = lines(of: try #require(folder.text("day.kml")))
    #expect(lines.count > 50)
    for (longitude, latitude) in lines.joined() {
      #expect(latitude > city.closed.south && latitude < city.closed.north, "\(latitude),\(longitude)")
      #expect(longitude > city.closed.west && longitude < city.closed.east, "\(latitude),\(longitude)")
    }
    let foot = CommandRun(words + ["--mode", "foot"])
    #expect(Set(foot.verdicts.values).isSubset(of: ["usable", "closed"]), "roads are not closed to people on foot")
    #expect(foot.verdicts.filter { $0.value == "closed" } == city.verdicts.filter { $0.value == "closed" })
  }

  @Test("Checks clean", arguments: City.present) func check(city: City) throws {
    let check = CommandRun("check", city.plan, "--map", try #require(city.map), "--strict")
    #expect(check.code == .done, "\(check.errors)")
  }

  /// The coordinates of every line of a KML file, longitude first.
  private func lines(of kml: String) -> [[(Double, Double)]] {
    kml.components(separatedBy: "<LineString>").dropFirst().compactMap { piece in
      guard let start = piece.range(of: "<coordinates>"), let end = piece.range(of: "</coordinates>") else {
        return nil
      }
      return piece[start.upperBound..<end.lowerBound].split(whereSeparator: \.isWhitespace).compactMap { point in
        let numbers = point.split(separator: ",").compactMap { Double($0) }
        return numbers.count >= 2 ? (numbers[0], numbers[1]) : nil
      }
    }
  }
}
