import Foundation
import RoadNetwork

/// The reference work in alternating rounds with the peers.
struct ReferenceBench {
  let work: Workload
  let folder: URL
  let rounds: Int
  private var failures = 0

  init(_ work: Workload, folder: URL, rounds: Int) {
    self.work = work
    self.folder = folder
    self.rounds = rounds
  }

  /// Runs all rows and prints the table; answers whether all cells were equal.
  mutating func run() throws -> Bool {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let order = timed { NodeOrder.nestedDissection(of: work.topology) }
    let hierarchy = timed { CustomizableHierarchy(work.topology, order: order.result) }
    let engine = EngineWork(work: work, hierarchy: hierarchy.result)
    print("order (METIS)  \(milliseconds(order.seconds))")
    print(
      "hierarchy      \(milliseconds(hierarchy.seconds))   \(engine.hierarchy.edgeCount) edges, "
        + "\(engine.hierarchy.triangleCount) triangles, height \(engine.hierarchy.height)")
    let thousand = engine.worldStates(1024)
    let all = engine.worldStates(work.worldCount)
    let condensedAll = engine.condensed(all)
    let peers = try PeerProcess(folder: folder)
    var rows = [
      Row(name: "K1, \(work.days.count + 1) matrices, order and hierarchy given", least: 15),
      Row(name: "the same, \(cores) threads", least: 20),
      Row(name: "K1 from the arrays on, order included", least: 7),
      Row(name: "K2, times in 1,024 worlds, set-up counted", least: 50),
      Row(name: "the same, \(cores) threads", least: 50),
      Row(name: "K2, reachability in 1,024 worlds, condensation counted", least: 200),
      Row(name: "K2, reachability in \(work.worldCount) worlds, per 1,024", least: 1000),
    ]
    for round in 1...rounds {
      FileHandle.standardError.write(Data("round \(round) of \(rounds)\n".utf8))
      let k1 = timed { engine.matrices(workers: 1) }
      let peerOrder = peers.ask("routingkit-order")
      let k1Both = timed { engine.matrices(workers: cores) }
      let peerMatrices = peers.ask("routingkit-matrices")
      let k1All = timed { EngineWork.matricesFromArrays(work, workers: 1) }
      let k2 = timed { engine.nearest(thousand, workers: 1) }
      let peerNearest = peers.ask("routingkit-nearest")
      let k2Both = timed { engine.nearest(thousand, workers: cores) }
      let reach = timed { engine.reach(engine.condensed(thousand)) }
      let peerReach = peers.ask("scipy-reach")
      let reachAll = timed { engine.reach(condensedAll) }
      rows[0].add(ours: k1.seconds, peer: peerMatrices)
      rows[1].add(ours: k1Both.seconds, peer: peerMatrices)
      rows[2].add(ours: k1All.seconds, peer: peerMatrices, plus: seconds(of: peerOrder))
      rows[3].add(ours: k2.seconds, peer: peerNearest)
      rows[4].add(ours: k2Both.seconds, peer: peerNearest)
      rows[5].add(ours: reach.seconds, peer: peerReach)
      rows[6].add(ours: reachAll.seconds * 1024 / Double(work.worldCount), peer: peerReach)
      guard round == 1 else { continue }
      report("K1", work.check(k1.result))
      report(
        "K1, the other ways", Workload.Check(differing: [k1Both, k1All].count { $0.result != k1.result }, cells: 2))
      for check in [k2.result, k2Both.result].map(work.check) { report("K2, times", check) }
      report("K2, reachability", work.check(reach.result))
      let days = engine.days
      print(
        "K1: \(days.varyingEdgeCount) of \(2 * engine.hierarchy.edgeCount) directed edges vary, \(days.gateCount) gates"
      )
      print(
        "K2: \(k2.result.varyingCount) of \(work.venues.count) venues vary; "
          + "\(condensedAll.componentCount) components, \(condensedAll.gateCount) gates")
    }
    peers.finish()
    let memory = peakMemoryMebibytes()
    print("\n\("work".padding(toLength: 58, withPad: " ", startingAt: 0))       engine         peer    ratio")
    for row in rows { print(row.line) }
    print(
      String(
        format: "\nmemory bandwidth (STREAM triad): %.1f GB/s by one thread, %.1f GB/s by %d",
        MemoryBandwidth.triad(threads: 1), MemoryBandwidth.triad(threads: cores), cores))
    print("peak memory \(memory) MiB (the engine with the reference's own arrays)")
    return failures == 0
  }

  private func seconds(of answer: PeerProcess.Answer) -> Double {
    if case .seconds(let seconds, _) = answer { seconds } else { 0 }
  }

  private mutating func report(_ name: String, _ check: Workload.Check) {
    print("\(name): \(check)")
    failures += check.differing
  }
}

/// The most memory that the process has had, in MiB.
func peakMemoryMebibytes() -> Int {
  var usage = rusage()
  getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
