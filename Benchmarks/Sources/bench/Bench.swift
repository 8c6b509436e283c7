import Foundation
import RoadNetwork

/// Times the access engine on the reference work and checks every cell.
///
/// ```
/// bench [ROUNDS]              the table of speeds, against the peers that are installed
/// bench growth                how the time grows with each of the things that it depends on
/// bench engines MAP           plain search against the hierarchy on an OpenStreetMap file
/// bench kernel NAME TIMES     one piece of the work by itself, for a profiler or callgrind
/// ```
@main
enum Bench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, arguments[0] == "engines" {
      return attempt { try EngineComparison(map: URL(fileURLWithPath: arguments[1])).run() }
    }
    let rounds = arguments.isEmpty ? 5 : Int(arguments[0])
    let kernel = arguments.count == 3 && arguments[0] == "kernel" ? Kernel(rawValue: arguments[1]) : nil
    let isGrowth = arguments == ["growth"]
    guard kernel != nil || rounds != nil || isGrowth else {
      FileHandle.standardError.write(
        Data(
          "usage: bench [ROUNDS] | growth | engines MAP | kernel (\(Kernel.allCases.map(\.rawValue).joined(separator: "|"))) TIMES\n"
            .utf8))
      exit(2)
    }
    guard let folder = Workload.folder() else {
      print("bench: skipped, the reference work is not there; name its folder in PLANNER_BENCH")
      return
    }
    attempt {
      let work = try Workload(folder: folder)
      if let kernel { return kernel.run(work, times: Int(arguments[2]) ?? 1) }
      if isGrowth { return try Growth(work).run() }
      print(
        "\(work.name): \(work.topology.nodeCount) nodes, \(work.topology.arcCount) arcs, \(work.origins.count) origins, "
          + "\(work.venues.count) venues, \(work.days.count) days, \(work.closures.count) closures")
      var bench = ReferenceBench(work, folder: folder, rounds: max(1, rounds ?? 1))
      if try !bench.run() { exit(1) }
    }
  }

  /// Does something, or says what went wrong.
  private static func attempt(_ body: () throws -> Void) {
    do {
      try body()
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }
}
