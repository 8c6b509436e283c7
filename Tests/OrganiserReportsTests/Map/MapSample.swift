import ClosurePlanning
import Foundation
import OSMImport
import OpeningHours
import PlanExchange
import UsabilitySolver
import _PlannerTestSupport

@testable import OrganiserReports

/// The sample of the package, solved for the page.
struct MapSample {
  var plan: ClosurePlan
  var map: OSMMap
  var solver: ClosureSolver

  /// - Parameter change: what is different from the sample's file, in its text.
  init(edition: Edition = .public, change: (String) -> String = { $0 }) throws {
    let url = packageRoot.appendingPathComponent("Samples/dushanbe-2025.xml")
    let text = change(String(decoding: try Data(contentsOf: url), as: UTF8.self))
    let file = try temporaryDirectory().appendingPathComponent("plan.xml")
    try Data(text.utf8).write(to: file)
    plan = try PlanFile.read(path: file.path).plan.known(asOf: nil, edition: edition)
    map = try OSMMap.read(path: packageRoot.appendingPathComponent("Maps/dushanbe.osm").path)
    solver = try ClosureSolver(plan: plan, map: map, mapName: "dushanbe.osm", edition: edition)
  }

  /// A view of one organiser by one mode, on all days.
  func view(_ id: String, _ mode: TravelMode) throws -> OfflineMap.View {
    var organiser = id == Organiser.anyone.id ? .anyone : plan.organiser(id) ?? .anyone
    organiser.modes = [mode]
    let answers = try solver.answers(for: organiser, on: Array(plan.horizon))
    var finder = MapWayFinder(solver: solver, plan: plan, organiser: organiser)
    var ways: [MapWay] = []
    for answer in answers { ways += finder?.ways(for: answer) ?? [] }
    return OfflineMap.View(answers: answers, ways: ways)
  }

  func page(_ views: [OfflineMap.View], language: BulletinLanguage = .english) -> OfflineMap {
    OfflineMap(views: views, plan: plan, graph: map.graph, firstDay: CalendarDay("2025-10-09"), language: language)
  }
}

/// A page taken apart.
struct PageParts {
  var html: String
  var json: [String: Any]

  init(_ bytes: [UInt8]) throws {
    html = String(decoding: bytes, as: UTF8.self)
    let marker = #"<script type="application/json" id="data">"#
    let pieces = html.components(separatedBy: marker)
    guard pieces.count == 2, let end = pieces[1].range(of: "</script>"),
      let object = try JSONSerialization.jsonObject(with: Data(pieces[1][..<end.lowerBound].utf8)) as? [String: Any]
    else { throw DecodingFailure() }
    json = object
  }

  func list(_ key: String) -> [[String: Any]] { json[key] as? [[String: Any]] ?? [] }
  var texts: [String] { json["texts"] as? [String] ?? [] }
}
