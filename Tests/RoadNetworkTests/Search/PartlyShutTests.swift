import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

/// Arcs that an area shuts in part, against a network in which their streets are cut there for good.
@Suite("Streets that are shut in part") struct PartlyShutTests {
  /// A random network of straight streets, a box over it, and the same with every street cut at the box's edge.
  private struct Town {
    struct Street {
      var from: Int
      var to: Int
      var isOneway: Bool
      /// The share that the box covers.
      var covered: ClosedRange<Double>?
    }

    var generator: SeededGenerator
    var corners: [Coordinate] = []
    var streets: [Street] = []
    let box: Polygon

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      func place(_ generator: inout SeededGenerator) -> Coordinate {
        Coordinate(
          latitude: Double.random(in: 0..<0.01, using: &generator),
          longitude: Double.random(in: 0..<0.01, using: &generator))
      }
      let count = Int.random(in: 2...10, using: &generator)
      corners = (0..<count).map { _ in place(&generator) }
      for index in 1..<count {
        streets.append(Street(from: Int.random(in: 0..<index, using: &generator), to: index, isOneway: false))
      }
      for _ in 0..<count {
        let (from, to) = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
        if from != to { streets.append(Street(from: from, to: to, isOneway: Bool.random(using: &generator))) }
      }
      let (a, b) = (place(&generator), place(&generator))
      guard
        let box = Polygon(outer: [
          a, Coordinate(latitude: a.latitude, longitude: b.longitude), b,
          Coordinate(latitude: b.latitude, longitude: a.longitude),
        ])
      else { preconditionFailure("Two random points span a box") }
      self.box = box
      self.generator = generator
      for index in streets.indices { streets[index].covered = covered(streets[index]) }
    }

    /// By the four sides, after Liang and Barsky, *A new concept and method for line clipping*, 1984.
    private func covered(_ street: Street) -> ClosedRange<Double>? {
      let (start, end) = (corners[street.from], corners[street.to])
      var (low, high) = (0.0, 1.0)
      for (from, to, least, most) in [
        (start.latitude, end.latitude, box.boundingBox.southWest.latitude, box.boundingBox.northEast.latitude),
        (start.longitude, end.longitude, box.boundingBox.southWest.longitude, box.boundingBox.northEast.longitude),
      ] {
        let step = to - from
        guard step != 0 else {
          if from < least || from > most { return nil }
          continue
        }
        low = max(low, min((least - from) / step, (most - from) / step))
        high = min(high, max((least - from) / step, (most - from) / step))
      }
      return low <= high ? low...high : nil
    }

    /// The shares at which a street is cut; none where `isCut` is false.
    func pieces(_ street: Street, isCut: Bool) -> [ClosedRange<Double>] {
      guard isCut, let covered = street.covered else { return [0...1] }
      return [0...covered.lowerBound, covered, covered.upperBound...1].filter { $0.lowerBound < $0.upperBound }
    }

    /// Each piece is a way of its own: ten times the street's number, and the piece's.
    func graph(isCut: Bool) -> RoadGraph {
      var builder = RoadGraphBuilder()
      let nodes = corners.enumerated().map { builder.addNode(osmID: Int64($0 + 1), coordinate: $1) }
      for (number, street) in streets.enumerated() {
        let (start, end) = (corners[street.from], corners[street.to])
        let pieces = pieces(street, isCut: isCut)
        var last = nodes[street.from]
        for (index, piece) in pieces.enumerated() {
          let next =
            index == pieces.count - 1
            ? nodes[street.to]
            : builder.addNode(
              osmID: Int64(1000 + number * 10 + index),
              coordinate: Coordinate(
                latitude: start.latitude + (end.latitude - start.latitude) * piece.upperBound,
                longitude: start.longitude + (end.longitude - start.longitude) * piece.upperBound))
          builder.addWay(
            osmID: Int64(number * 10 + index), nodes: [last, next],
            tags: ["highway": "residential", "oneway": street.isOneway ? "yes" : "no"])
          last = next
        }
      }
      return builder.build()
    }

    /// A point of a street on one of the two networks.
    func point(_ street: Int, _ share: Double, on graph: RoadGraph, isCut: Bool) -> AccessPoint {
      let pieces = pieces(streets[street], isCut: isCut)
      let index = pieces.firstIndex { $0.contains(share) } ?? 0
      let piece = pieces[index]
      let arcs = graph.arcs(ofWays: [Int64(street * 10 + index)])
      let arc = arcs.first { !graph.runsBackward[Int($0)] } ?? arcs[0]
      let fraction = (share - piece.lowerBound) / (piece.upperBound - piece.lowerBound)
      return .snap(
        Snap(
          arc: arc, fraction: fraction, coordinate: graph.coordinate(onArc: arc, fraction: fraction), distanceMetres: 0)
      )
    }
  }

  @Test("What is reached is what is reached where the streets are cut", arguments: 0..<10) func cut(batch: Int) {
    var open = [0, 0]
    for seed in UInt64(batch * 30)..<UInt64(batch * 30 + 30) {
      var town = Town(seed: seed)
      let (whole, cut) = (town.graph(isCut: false), town.graph(isCut: true))
      let arcs = whole.arcsInside(town.box, sparingGradeSeparated: false)
      let parts = whole.parts(ofArcs: arcs, inside: town.box)
      let covered = town.streets.enumerated().flatMap { number, street in
        town.pieces(street, isCut: true).enumerated().filter { $0.element == street.covered }.map {
          Int64(number * 10 + $0.offset)
        }
      }
      let points = (0..<12).map { _ in
        (
          street: Int.random(in: town.streets.indices, using: &town.generator),
          share: Double.random(in: 0.001..<0.999, using: &town.generator)
        )
      }
      func answer(_ graph: RoadGraph, _ closure: ArcClosure, isCut: Bool, engine: any AccessEngine) -> AccessAnswer {
        let all = points.map { town.point($0.street, $0.share, on: graph, isCut: isCut) }
        return engine.answer(
          AccessQuestion(
            profile: .car, closures: [closure], states: [[0]], origins: Array(all.prefix(5)),
            targets: Array(all.suffix(7))))
      }
      let expected = answer(
        cut, ArcClosure(arcs: cut.arcs(ofWays: covered)), isCut: true, engine: DijkstraEngine(graph: cut))
      let closure = ArcClosure(arcs: arcs, parts: parts)
      for engine in [DijkstraEngine(graph: whole), HierarchyEngine(graph: whole)] as [any AccessEngine] {
        let found = answer(whole, closure, isCut: false, engine: engine)
        for origin in 0..<5 {
          for target in 0..<7 {
            let there = found.there(state: 0, origin: origin, target: target) < infiniteWeight
            let back = found.back(state: 0, origin: origin, target: target) < infiniteWeight
            let trail = "seed \(seed), \(points[origin]) – \(points[target + 5]), \(type(of: engine))"
            #expect(
              there == (expected.there(state: 0, origin: origin, target: target) < infiniteWeight), "there: \(trail)")
            #expect(
              back == (expected.back(state: 0, origin: origin, target: target) < infiniteWeight), "back: \(trail)")
            open[there ? 1 : 0] += 1
          }
        }
      }
    }
    #expect(open[0] > 300 && open[1] > 300, "the comparison is with something: \(open)")
  }

  @Test("The part of an arc in an area, in its own direction") func parts() throws {
    var builder = RoadGraphBuilder()
    let nodes = [0, 0.01].enumerated().map {
      builder.addNode(osmID: Int64($0 + 1), coordinate: Coordinate(latitude: 0, longitude: $1))
    }
    builder.addWay(osmID: 1, nodes: nodes, tags: ["highway": "residential"])
    let graph = builder.build()
    func box(_ west: Double, _ east: Double) throws -> Polygon {
      try #require(
        Polygon(
          outer: [(-0.001, west), (-0.001, east), (0.001, east), (0.001, west)].map {
            Coordinate(latitude: $0.0, longitude: $0.1)
          }))
    }
    func near(_ shares: [ClosedRange<Double>]?, _ expected: ClosedRange<Double>...) -> Bool {
      guard let shares, shares.count == expected.count else { return false }
      return zip(shares, expected).allSatisfy {
        abs($0.lowerBound - $1.lowerBound) < 1e-8 && abs($0.upperBound - $1.upperBound) < 1e-8
      }
    }
    let (forward, backward) = (graph.runsBackward[0] ? (1, 0) : (0, 1)) as (UInt32, UInt32)
    #expect(near(graph.parts(ofArcs: [forward], inside: try box(0.002, 0.005))[forward], 0.2...0.5))
    #expect(near(graph.parts(ofArcs: [backward], inside: try box(0.002, 0.005))[backward], 0.5...0.8))
    #expect(near(graph.parts(ofArcs: [forward], inside: try box(0.005, 0.02))[forward], 0.5...1))
    #expect(near(graph.parts(ofArcs: [forward], crossing: try box(0.005, 0.02))[forward], 0.5...0.5))
    #expect(near(graph.parts(ofArcs: [forward], crossing: try box(0.002, 0.005))[forward], 0.2...0.2, 0.5...0.5))
    #expect(graph.parts(ofArcs: [forward], inside: try box(-1, 1)).isEmpty, "it is shut whole")
    #expect(graph.parts(ofArcs: [forward], crossing: try box(-1, 1)).isEmpty)
  }
}
