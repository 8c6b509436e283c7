import Foundation
import RoadNetwork

/// How the time grows with nodes, closures, days, worlds, origins and venues, by one thread: four sizes of each, all else
/// as in the reference work.
struct Growth {
  let work: Workload
  private let whole: EngineWork

  init(_ work: Workload) {
    self.work = work
    whole = EngineWork(work: work, hierarchy: CustomizableHierarchy(work.topology))
  }

  func run() throws {
    print("nodes           order and hierarchy   matrices of 31 states   times in 1,024 worlds")
    for share in [8, 4, 2, 1] {
      let part = try work.southWestern(1, of: share)
      let made = least { CustomizableHierarchy(part.topology) }
      let engine = EngineWork(work: part, hierarchy: made.result)
      print(
        cell(part.topology.nodeCount), milliseconds(made.seconds),
        milliseconds(least { engine.matrices(workers: 1) }.seconds),
        milliseconds(least { engine.nearest(engine.worldStates(1024), workers: 1) }.seconds), separator: "   ")
    }
    print("\ndays            matrices")
    for count in [4, 8, 16, 30] { matrices(count) { $0.days = Array(work.days.prefix(count)) } }
    print("\norigins         matrices")
    for count in [10, 50, 100, 200] { matrices(count) { $0.origins = spread(count) } }
    print("\nvenues          matrices")
    for count in [250, 500, 1000, 2000] { matrices(count) { $0.venues = Array(work.venues.prefix(count)) } }
    print("\nclosures        times in 1,024 worlds   reachability")
    for count in [15, 30, 60, 120] {
      var part = work
      part.closures = Array(work.closures.prefix(count))
      part.worldRows = Array(work.worldRows.prefix(count * work.worldCount / 64))
      worlds(count, EngineWork(work: part, hierarchy: whole.hierarchy), 1024)
    }
    print("\nworlds          times                   reachability")
    for count in [1024, 4096, 16384, 65536] where count <= work.worldCount { worlds(count, whole, count) }
  }

  private func matrices(_ count: Int, _ change: (inout Workload) -> Void) {
    var part = work
    change(&part)
    let engine = EngineWork(work: part, hierarchy: whole.hierarchy)
    print(cell(count), milliseconds(least { engine.matrices(workers: 1) }.seconds), separator: "   ")
  }

  private func worlds(_ count: Int, _ engine: EngineWork, _ worlds: Int) {
    let states = engine.worldStates(worlds)
    print(
      cell(count), milliseconds(least { engine.nearest(states, workers: 1) }.seconds),
      "        " + milliseconds(least { engine.reach(engine.condensed(states)) }.seconds), separator: "   ")
  }

  /// The workload's origins, then venues.
  private func spread(_ count: Int) -> [UInt32] { Array((work.origins + work.venues).prefix(count)) }

  private func cell(_ count: Int) -> String { String(format: "%8d    ", count) }

  /// The least of nine runs: what grows is the work, and not what else the machine had to do.
  private func least<Result>(_ body: () -> Result) -> (seconds: Double, result: Result) {
    var best = timed(body)
    for _ in 1..<9 {
      let run = timed(body)
      if run.seconds < best.seconds { best = run }
    }
    return best
  }
}

extension Workload {
  /// The part of the network below and left of a line from north-west to south-east that has a share of the nodes, with
  /// the origins, venues and closures in it.
  func southWestern(_ share: Int, of whole: Int) throws -> Workload {
    let keys = zip(latitudes, longitudes).map { $0 + $1 }
    let limit = keys.sorted()[keys.count * share / whole - 1]
    var number = [UInt32](repeating: .max, count: keys.count)
    var count: UInt32 = 0
    for node in keys.indices where keys[node] <= limit {
      number[node] = count
      count += 1
    }
    let arcs = (0..<topology.arcCount).filter {
      number[Int(topology.tail[$0])] != .max && number[Int(topology.head[$0])] != .max
    }
    var arcNumber = [UInt32](repeating: .max, count: topology.arcCount)
    for (index, arc) in arcs.enumerated() { arcNumber[arc] = UInt32(index) }
    func nodes(_ all: [UInt32]) -> [UInt32] { all.map { number[Int($0)] }.filter { $0 != .max } }
    func kept(_ lists: [[UInt32]]) -> [[UInt32]] {
      lists.map { $0.map { arcNumber[Int($0)] }.filter { $0 != .max } }
    }
    var part = self
    part.topology = Topology(
      nodeCount: Int(count), tail: arcs.map { number[Int(topology.tail[$0])] },
      head: arcs.map { number[Int(topology.head[$0])] })
    part.weights = arcs.map { weights[$0] }
    part.origins = nodes(origins)
    part.venues = nodes(venues)
    part.days = kept(days)
    part.closures = kept(closures)
    return part
  }
}
