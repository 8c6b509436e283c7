import ClosurePlanning
import OSMImport
import OpeningHours
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import UsabilitySolver

/// Who is cut off, on random small towns, against the solver's own verdicts (plain searches, one origin at a time) and
/// against all sets of claims, tried one by one.
@Suite struct SeparationBruteForceTests {
  /// A town whose two venues must not be cut off, and its plan without closures of venues.
  private static func town(_ seed: UInt64) -> (town: RandomTown, plan: ClosurePlan) {
    var town = RandomTown(seed: seed)
    var plan = town.plan()
    for index in plan.venues.indices {
      plan.venues[index].kind = index == 0 ? .hospital : "school"
      plan.venues[index].hours = nil
    }
    for index in plan.announcements.indices {
      plan.announcements[index].claims.removeAll { if case .venue = $0.effect { true } else { false } }
    }
    return (town, plan)
  }

  private static func cutOff(_ report: SeparationReport, _ venue: String, _ mode: TravelMode, certain: Bool) -> TimeSet
  {
    report.separations.filter { $0.mode == mode && $0.what == venue }.flatMap(\.spells)
      .filter { !certain || $0.isCertain }.reduce(.empty) { $0.union($1.times) }
  }

  @Test("Cut off at the hours at which anyone finds no way in", arguments: 0..<20) func verdicts(batch: Int) throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      let (town, plan) = Self.town(seed)
      let day = october(8 + Int(seed % 3))
      let solver = try ClosureSolver(plan: plan.known(), map: town.map.read()) { DijkstraEngine(graph: $0) }
      let modes: [TravelMode] = [.emergency, .hgv, .car, .foot]
      let report = solver.separations(on: [day], modes: modes)
      var anyone = Organiser.anyone
      anyone.modes = modes
      for venueDay in try solver.answers(for: anyone, on: [day])[0].venues {
        let whole = TimeSet(dushanbe.bounds(of: day))
        for byMode in venueDay.byMode {
          let comment: Comment = "seed \(seed), \(venueDay.venue.id) by \(byMode.mode) on \(day)"
          let id = venueDay.venue.id
          #expect(
            Self.cutOff(report, id, byMode.mode, certain: true) == whole.subtracting(byMode.possibleHours), comment)
          #expect(
            Self.cutOff(report, id, byMode.mode, certain: false) == whole.subtracting(byMode.certainHours), comment)
        }
      }
    }
  }

  /// One world only: firm closures by one authority.
  ///
  /// The fewest of them that cut a venue off are found by solving the plan with every set of its claims.
  @Test("The smallest sets of claims are those of trying all", arguments: 0..<15) func sets(batch: Int) throws {
    var compared = 0
    for seed in UInt64(300 + batch * 10)..<UInt64(310 + batch * 10) {
      let (town, source) = Self.town(seed)
      var plan = source
      let claims = plan.claims.map { claim in
        var firm = claim
        firm.extent = .stated
        firm.window = window(8...10)
        return firm
      }
      plan.announcements = [.by("police")]
      plan.announcements[0].claims = claims
      let map = try town.map.read()
      let modes: [TravelMode] = [.emergency, .car, .foot]
      let report = try ClosureSolver(plan: plan.known(), map: map).separations(on: [october(9)], modes: modes)
      var anyone = Organiser.anyone
      anyone.modes = modes
      var smallest: [String: [[String]]] = [:]
      for size in 0...claims.count {
        for set in SeparatingSetFinder.subsets(of: Array(claims.indices), size: size) {
          plan.announcements[0].claims = set.map { claims[$0] }
          let answer = try ClosureSolver(plan: plan.known(), map: map).answers(for: anyone, on: [october(9)])[0]
          for venueDay in answer.venues {
            for byMode in venueDay.byMode where byMode.verdict == .unreachable {
              let key = "\(venueDay.venue.id) \(byMode.mode)"
              if let known = smallest[key], known[0].count < size { continue }
              smallest[key, default: []].append(set.map { claims[$0].id })
            }
          }
        }
      }
      for venue in plan.venues {
        for mode in modes {
          let spells = report.separations.filter { $0.mode == mode && $0.what == venue.id }.flatMap(\.spells)
          let key = "\(venue.id) \(mode)"
          let found = spells.flatMap { $0.closures.map { $0.map(\.claim.id) } }
          let expected = (smallest[key] ?? []).prefix(SeparationFinder.mostSets)
          // Exemptions by the hour split the day; the sets of each part are looked at elsewhere.
          guard spells.count <= 1, spells.allSatisfy({ $0.times == times(9, 0...24) }) else { continue }
          #expect(Array(expected) == found, "seed \(seed), \(key)")
          compared += expected.count
        }
      }
    }
    #expect(compared >= 5)
  }

  @Test("A further closure never joins anybody again", arguments: 0..<10) func monotone(batch: Int) throws {
    for seed in UInt64(900 + batch * 10)..<UInt64(910 + batch * 10) {
      let (town, plan) = Self.town(seed)
      var more = plan
      let street = TinyMap.way(Int(seed % UInt64(town.streets.count)))
      more.announcements[0].claims.append(.road("further", [.ways([street])], window(8...10)))
      let map = try town.map.read()
      guard DisputeFinder(bound: BoundPlan(plan: more.known(), map: map)).disputes().isEmpty else { continue }
      let before = try ClosureSolver(plan: plan.known(), map: map).separations(on: [october(9)])
      let after = try ClosureSolver(plan: more.known(), map: map).separations(on: [october(9)])
      for venue in ["v0", "v1"] {
        for mode in SeparationReport.usualModes {
          for certain in [true, false] {
            #expect(
              Self.cutOff(before, venue, mode, certain: certain).isSubset(
                of: Self.cutOff(after, venue, mode, certain: certain)), "seed \(seed), \(venue) by \(mode)")
          }
        }
      }
    }
  }
}
