import Foundation
import RoadNetwork

/// The reference work: a network, its closures, thirty days and many worlds, and what plain search found.
///
/// WORKLOAD.md beside the data says how it was made. Weights are milliseconds.
struct Workload {
  let name: String
  var topology: Topology
  var weights: [UInt32]
  var origins: [UInt32]
  var venues: [UInt32]
  /// The arcs closed on each day.
  var days: [[UInt32]]
  /// The arcs of each closure.
  var closures: [[UInt32]]
  /// Bit `w` of row `c`: closure `c` is in force in world `w`.
  var worldRows: [UInt64]
  var worldCount: Int { closures.isEmpty ? 0 : worldRows.count / closures.count * 64 }

  /// The position of each node, degrees.
  let latitudes: [Float]
  let longitudes: [Float]

  /// Times of state × origin × venue, the open network first; empty where there is none.
  let times: [UInt32]
  /// In how many of the first 1,024 worlds each venue is reachable.
  let reach: [UInt32]
  /// The median and the ninth decile of the times in those worlds, one row each.
  let quantiles: [UInt32]

  init(folder: URL) throws {
    func read(_ file: String) throws -> [UInt32] { try rawArray(folder.appendingPathComponent(file), of: UInt32.self) }
    func readIfPresent(_ file: String) -> [UInt32] { (try? read(file)) ?? [] }
    func lists(_ name: String) throws -> [[UInt32]] {
      let first = try read("\(name)_first.u32")
      let arcs = try read("\(name)_arcs.u32")
      return zip(first, first.dropFirst()).map { Array(arcs[Int($0)..<Int($1)]) }
    }
    name = folder.lastPathComponent
    topology = try Topology(
      nodeCount: read("first_out.u32").count - 1, tail: read("tail.u32"), head: read("head.u32"))
    weights = try read("weight_ms.u32")
    origins = try read("origins.u32")
    venues = try read("venues.u32")
    days = try lists("epoch")
    closures = try lists("closure")
    worldRows = try rawArray(folder.appendingPathComponent("scen_active.u64"), of: UInt64.self)
    latitudes = try rawArray(folder.appendingPathComponent("lat.f32"), of: Float.self)
    longitudes = try rawArray(folder.appendingPathComponent("lon.f32"), of: Float.self)
    times = readIfPresent("ref_k1.u32")
    reach = readIfPresent("ref_k2_reach.u32")
    quantiles = readIfPresent("ref_k2_p50_p90.u32")
  }

  /// The folder that `PLANNER_BENCH` names, or the one beside the checkout; `nil` where neither is there.
  static func folder() -> URL? {
    var candidates: [URL] = []
    if let named = ProcessInfo.processInfo.environment["PLANNER_BENCH"], !named.isEmpty {
      candidates.append(URL(fileURLWithPath: named))
    }
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    candidates.append(package.deletingLastPathComponent().appendingPathComponent("shared/bench/data/porto"))
    return candidates.first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("head.u32").path) }
  }
}
