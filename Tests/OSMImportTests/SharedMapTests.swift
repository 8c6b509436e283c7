import Foundation
import Geodesy
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import OSMImport

@Suite(
  "Real extracts",
  .enabled(if: sharedFile("maps/porto.osm.pbf") != nil, "no maps in ../shared/maps nor in the folder PLANNER_MAPS"))
struct SharedMapTests {
  private func read(_ name: String) throws -> OSMMap {
    try OSMMap.read(path: try #require(sharedFile("maps/\(name)")).path)
  }

  @Test("Andorra, Liechtenstein and Monaco hang together", arguments: ["andorra", "liechtenstein", "monaco"])
  func small(name: String) throws {
    let map = try read("\(name).osm.pbf")
    #expect(map.graph.invariantViolation() == nil)
    #expect(map.graph.largestComponent(.car).count * 2 > map.graph.nodeCount)
    #expect(map.venues.count > 50)
    #expect(!map.isSchematic && map.timestamp != nil)
  }

  @Test("Porto: streets, stretches and times")
  func porto() throws {
    let map = try read("porto.osm.pbf")
    let graph = map.graph
    #expect(graph.invariantViolation() == nil)
    #expect(graph.nodeCount > 50_000 && graph.arcCount > 150_000)
    let restrictions = graph.turnRestrictions
    #expect(restrictions.total == 357 && restrictions.applied > 300, "\(restrictions)")
    #expect(graph.nodeCount - graph.junctionCount < 3000)
    let streets = StreetIndex(graph: graph)
    #expect(streets.find("Av. da Boavista").map(\.name) == ["Avenida da Boavista"])
    let stretch = try streets.resolve(name: "Rua de Santa Catarina", from: "Rua Formosa", to: "Rua de Fernandes Tomás")
    let length = stretch.reduce(0) { $0 + Int(graph.lengthDecimetres[Int($1)]) } / 10
    #expect((100...900).contains(length), "\(length) m in \(stretch.count) arcs")
    let snaps = SnapIndex(graph: graph, profile: .car)
    let origins = graph.representativeOrigins(profile: .car)
    #expect(origins.count == 32)
    let hospital = try #require(snaps.snap(Coordinate(latitude: 41.1472, longitude: -8.6190)))
    #expect(hospital.distanceMetres < 100)
    let answer = DijkstraEngine(graph: graph).answer(
      AccessQuestion(
        profile: .car, closures: [ArcClosure(arcs: stretch)], states: [[], [0]], origins: origins.map { .node($0) },
        targets: [.snap(hospital)]))
    for origin in origins.indices {
      let open = answer.there(state: 0, origin: origin, target: 0)
      #expect(open < infiniteWeight && answer.back(state: 0, origin: origin, target: 0) < infiniteWeight)
      #expect(answer.there(state: 1, origin: origin, target: 0) >= open)
    }
  }
}
