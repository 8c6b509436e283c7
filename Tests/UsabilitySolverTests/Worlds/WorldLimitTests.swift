import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Where worlds are too many to go through, bounds take their place: certain stays certain.
@Suite struct WorldLimitTests {
  @Test(arguments: UInt64(0)..<40) func boundsHoldEveryWorld(seed: UInt64) throws {
    var town = RandomTown(seed: seed)
    let bound = BoundPlan(plan: town.plan().known(), map: try town.map.read())
    let table = AtomTable(bound)
    let exact = WorldSlicer(bound: bound, table: table)
    for limit in [1, 2, 4] {
      var slicer = WorldSlicer(bound: bound, table: table)
      slicer.worldLimit = limit
      for day in [8, 9].map(october) {
        for (all, few) in zip(exact.slices(of: day), slicer.slices(of: day)) {
          #expect(all.isExact && all.range == few.range)
          if few.isExact {
            #expect(few.mostClosed == all.mostClosed && few.mostOpen == all.mostOpen, "seed \(seed)")
          }
          for world in all.mostClosed {
            #expect(few.mostClosed.contains { isAtLeastAsClosed($0, as: world, table) }, "seed \(seed), limit \(limit)")
          }
          for world in all.mostOpen {
            #expect(few.mostOpen.contains { isAtLeastAsClosed(world, as: $0, table) }, "seed \(seed), limit \(limit)")
          }
        }
      }
    }
  }

  private func isAtLeastAsClosed(_ a: AtomSet, as b: AtomSet, _ table: AtomTable) -> Bool {
    table.atoms.indices.allSatisfy { index in
      table.atoms[index].isConfirmation
        ? !a.contains(index) || b.contains(index) : a.contains(index) || !b.contains(index)
    }
  }

  /// Twelve independent moving windows that each leave two worlds that cannot be compared.
  @Test func anAnswerSaysThatItIsNotExact() throws {
    func moving(_ start: ClosedRange<Int>, _ end: ClosedRange<Int>) throws -> ClosureWindow {
      try ClosureWindow(
        start: .days(october(start.lowerBound)...october(start.upperBound)),
        end: .bound(.days(october(end.lowerBound)...october(end.upperBound))))
    }
    var plan = ClosurePlan.october(venues: [market("a"), market("b"), market("c")])
    for number in 0..<13 {
      var source = Announcement.by("authority \(number)")
      source.reliability = .press
      let (before, after) = (try moving(8...8, 8...9), try moving(9...10, 10...10))
      // The first half of the worlds shuts a on the 9th, the other half b.
      source.claims = [.venue("a\(number)", .venue("a"), before), .venue("b\(number)", .venue("b"), after)]
      for index in source.claims.indices { source.claims[index].uncertainty = "u\(number)" }
      plan.announcements.append(source)
      plan.uncertainties.append(UncertaintyVariable(id: "u\(number)"))
    }
    let answer = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    #expect(!answer.isExact)
    #expect(answer.venues.map(\.verdict) == [.uncertain, .uncertain, .usable])
    #expect(try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(8)])[0].isExact)
  }
}
