import ClosurePlanning
import Foundation
import OSMImport
import OpeningHours
import PlanExchange
import RoadNetwork
import UsabilitySolver

/// Times what a plan in doubt costs: fourteen days, two thousand venues, 15 unknowns and 60.
///
///     worlds-bench                    times the library on Porto's extract (PLANNER_MAPS, else ../shared/maps)
///     worlds-bench --write 15 FILE    writes the plan, to time the command on it
@main struct WorldsBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = ProcessInfo.processInfo.environment["PLANNER_MAPS"] ?? "../shared/maps"
    let path = folder + "/porto.osm.pbf"
    guard FileManager.default.fileExists(atPath: path) else {
      print("worlds-bench: skipped, there is no \(path); name its folder in PLANNER_MAPS")
      return
    }
    let reading = try timed { try OSMMap.read(path: path) }
    let map = reading.result
    if arguments.first == "--write", arguments.count == 3, let count = Int(Array(arguments)[1]) {
      let bytes = try PlanFile.write(try plan(count, map))
      try Data(bytes).write(to: URL(fileURLWithPath: Array(arguments)[2]))
      return
    }
    print("map read in \(number(reading.seconds)) s, no index kept; medians of five rounds, seconds")
    for count in [15, 60] { try row(count, map) }
    print("peak memory \(peakMegabytes()) MB")
  }

  private static func plan(_ unknowns: Int, _ map: OSMMap) throws -> ClosurePlan {
    guard
      var maker = EventPlan(
        unknowns: unknowns, box: map.coverage, seed: 15,
        roadside: { random in
          map.graph.coordinate(onArc: UInt32.random(in: 0..<UInt32(map.graph.arcCount), using: &random), fraction: 0.4)
        })
    else {
      throw CocoaError(.featureUnsupported)
    }
    return maker.plan(venueCount: 2000)
  }

  private static func row(_ unknowns: Int, _ map: OSMMap) throws {
    let plan = try plan(unknowns, map).known()
    let hierarchy = CustomizableHierarchy(map.graph.topology)
    let binding = try timed {
      try ClosureSolver(plan: plan, map: map) { AdaptiveEngine(graph: $0) { _ in hierarchy } }
    }
    let solver = binding.result
    let days = Array(plan.horizon)
    for organiser in [Organiser.anyone] + plan.organisers {
      _ = try solver.answers(for: organiser, on: [days[0]])
      var times: [Double] = []
      var answers: [DayAnswer] = []
      for _ in 0..<5 {
        let run = try timed { try solver.answers(for: organiser, on: days) }
        times.append(run.seconds)
        answers = run.result
      }
      let all = answers.flatMap(\.venues)
      let doubtful = all.filter(\.isInDoubt)
      let drawn = doubtful.count { !($0.chances?.isExact ?? true) }
      let worlds = doubtful.compactMap { $0.chances?.worldCount }.max() ?? 1
      let first = Question.ranked(answers.flatMap(\.questions)).first
      print(
        "\(unknowns) unknowns, \(organiser.id): bind \(number(binding.seconds)), 14 days \(number(times.sorted()[2])); "
          + "\(all.count) venue-days, \(doubtful.count) in doubt (\(drawn) by drawn worlds, at most \(worlds) worlds), "
          + "\(all.count { !$0.causeSets.isEmpty }) with causes; first question settles "
          + "\(number(first?.expectedSettled ?? 0)) of \(first?.venueDayCount ?? 0)")
    }
  }

  private static func number(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
