import ClosurePlanning
import OpeningHours
import RoadNetwork
import Testing

@testable import UsabilitySolver

/// What must hold of chances whatever the plan.
@Suite struct ChancePropertyTests {
  private func answer(_ plan: ClosurePlan, _ town: RandomTown, _ day: CalendarDay) throws -> [VenueDay] {
    try ClosureSolver(plan: plan.known(), map: town.map.read()).answers(for: town.organiser, on: [day])[0].venues
  }

  /// A window that may last longer never makes a venue likelier to be usable.
  @Test(arguments: 0..<10) func lengtheningAWindowNeverRaisesAChanceOfUse(batch: Int) throws {
    for seed in UInt64(7000 + batch * 10)..<UInt64(7010 + batch * 10) {
      var town = RandomTown(seed: seed)
      var plan = town.chancyPlan()
      // One authority alone: in a dispute a longer window is another side's, and may void what is worse.
      for index in plan.announcements.indices { plan.announcements[index].authority = "city" }
      var longer = plan
      for index in longer.announcements.indices {
        for position in longer.announcements[index].claims.indices {
          let claim = longer.announcements[index].claims[position]
          if case .venue(let effect) = claim.effect, effect.kind == .confirmedOpen { continue }
          guard case .length(let days) = claim.window.end else { continue }
          longer.announcements[index].claims[position].window = try ClosureWindow(
            start: claim.window.start, end: .length(days: days.lowerBound + 1...days.upperBound + 1),
            hours: claim.window.hours, weights: claim.window.weights)
        }
      }
      for (before, after) in zip(try answer(plan, town, october(9)), try answer(longer, town, october(9))) {
        let (old, new) = (try #require(before.chances), try #require(after.chances))
        #expect(new.usable <= old.usable + 1e-9, "seed \(seed), \(before.venue.id)")
        #expect(after.verdict >= before.verdict, "seed \(seed), \(before.venue.id)")
      }
    }
  }

  /// In a fixed world one closure more never improves a verdict, and lifting one never worsens it.
  @Test(arguments: 0..<10) func oneClosureMoreNeverImprovesAWorld(batch: Int) throws {
    for seed in UInt64(8000 + batch * 10)..<UInt64(8010 + batch * 10) {
      var town = RandomTown(seed: seed)
      let plan = town.chancyPlan().known()
      let plain = BoundPlan(plan: plan, map: try town.map.read())
      let bound = plain.snapped(Array(plain.venues.indices), modes: [.car])
      let table = AtomTable(bound)
      let traveller = Traveller(organiser: town.organiser, mode: .car)
      var access = [
        AccessTable(
          traveller: traveller, origins: bound.originPoints(of: town.organiser, mode: .car).points, bound: bound,
          atoms: table.atoms, venues: Array(bound.venues.indices))
      ]
      let slices = WorldSlicer(bound: bound, table: table).slices(of: october(9))
      var organiser = town.organiser
      organiser.modes = [.car]
      let evaluation = DayEvaluation(
        day: october(9), slices: slices, organiser: organiser, bound: bound, table: table, access: &access)
      let claims = bound.claims.indices.filter { !bound.claims[$0].saysOpen }
      let engine = bound.map.map { DijkstraEngine(graph: $0.graph) }
      // Every chain of sets, each with one claim more than the one before.
      var kept = Set<Int>()
      var chain = [evaluation.changed(DayChange(kept: kept), access: &access[0])]
      for claim in claims.shuffled(using: &town.generator) {
        kept.insert(claim)
        chain.append(evaluation.changed(DayChange(kept: kept), access: &access[0]))
      }
      access[0].solve(with: engine)
      for venue in bound.venues.indices {
        let verdicts = chain.map { $0.verdict(of: venue, access: access[0]) }
        #expect(verdicts == verdicts.sorted(), "seed \(seed), v\(venue)")
      }
    }
  }

  /// Worlds that are drawn agree with all of them within four standard errors.
  @Test(arguments: 0..<10) func drawnWorldsAgreeWithAllOfThem(batch: Int) throws {
    for seed in UInt64(9000 + batch * 10)..<UInt64(9010 + batch * 10) {
      var town = RandomTown(seed: seed)
      let plan = town.chancyPlan().known()
      var solver = try ClosureSolver(plan: plan, map: town.map.read())
      let exact = try solver.answers(for: town.organiser, on: [october(9)])[0].venues
      solver.worldLimit = 1
      solver.drawCount = 2000
      let drawn = try solver.answers(for: town.organiser, on: [october(9)])[0].venues
      for (all, some) in zip(exact, drawn) {
        let (all, some) = (try #require(all.chances), try #require(some.chances))
        #expect(some.isExact || some.worldCount == 2000, "seed \(seed)")
        for verdict in Verdict.allCases where verdict != .uncertain {
          let error = (all[verdict] * (1 - all[verdict]) / 2000).squareRoot()
          #expect(abs(all[verdict] - some[verdict]) <= 4 * error + 1e-9, "seed \(seed), \(verdict)")
        }
      }
      let again = try solver.answers(for: town.organiser, on: [october(9)])[0].venues
      #expect(again.map(\.chances) == drawn.map(\.chances), "seed \(seed)")
    }
  }
}
