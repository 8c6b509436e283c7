import Foundation
import RoadNetwork

/// Times the access engine on the reference work and checks every cell.
///
/// ```
/// bench [ROUNDS]      the table of speeds, against the peers that are installed
/// ```
@main
enum Bench {
  static func main() {
    guard let folder = Workload.folder() else {
      print("bench: skipped, the reference work is not there; name its folder in PLANNER_BENCH")
      return
    }
    do {
      let work = try Workload(folder: folder)
      print(
        "\(work.name): \(work.topology.nodeCount) nodes, \(work.topology.arcCount) arcs, \(work.origins.count) origins, "
          + "\(work.venues.count) venues, \(work.days.count) days, \(work.closures.count) closures")
      let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
      var bench = ReferenceBench(work, folder: folder, rounds: max(1, rounds))
      if try !bench.run() { exit(1) }
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }
}
