import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// The solver against a slow enumeration of every world, on random small towns.
@Suite struct RoadBruteForceTests {
  @Test(arguments: 0..<20) func everyWorldAgrees(batch: Int) throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      var town = RandomTown(seed: seed)
      let plan = town.plan().known()
      let solver = try ClosureSolver(plan: plan, map: town.map.read())
      let brute = AllRoadWorlds(plan: plan, town: town, disputes: try Self.disputes(plan, town))
      let day = 8 + Int(seed % 3)
      let worlds = brute.worlds(on: october(day))
      let answer = try solver.answers(for: town.organiser, on: [october(day)])[0]
      for (venue, venueDay) in answer.venues.enumerated() {
        for byMode in venueDay.byMode {
          let slow = brute.hours(of: venue, by: byMode.mode, on: october(day), worlds)
          let comment: Comment = "seed \(seed), v\(venue) by \(byMode.mode) on \(day)"
          #expect(byMode.certainHours == slow.certain, comment)
          #expect(byMode.possibleHours == slow.possible, comment)
        }
      }
    }
  }

  /// Every verdict comes up, and disputes too: the comparison is with something.
  @Test func theTownsAreNotTrivial() throws {
    var verdicts: [Verdict: Int] = [:]
    var disputed = 0
    for seed in UInt64(0)..<100 {
      var town = RandomTown(seed: seed)
      let plan = town.plan().known()
      let solver = try ClosureSolver(plan: plan, map: town.map.read())
      if try !Self.disputes(plan, town).isEmpty { disputed += 1 }
      for venueDay in try solver.answers(for: town.organiser, on: [october(8 + Int(seed % 3))])[0].venues {
        for byMode in venueDay.byMode { verdicts[byMode.verdict, default: 0] += 1 }
      }
    }
    #expect(Verdict.allCases.allSatisfy { verdicts[$0, default: 0] >= 5 }, "\(verdicts)")
    #expect(disputed >= 10)
  }

  private static func disputes(_ plan: ClosurePlan, _ town: RandomTown) throws -> [Dispute] {
    DisputeFinder(bound: BoundPlan(plan: plan, map: try town.map.read())).disputes()
  }

  /// A further closure by an announcement that is there, and that disputes nothing, never makes anything better.
  @Test(arguments: 0..<10) func aFurtherClosureNeverImprovesAVerdict(batch: Int) throws {
    for seed in UInt64(5000 + batch * 10)..<UInt64(5010 + batch * 10) {
      var town = RandomTown(seed: seed)
      let plan = town.plan()
      var more = plan
      let street = TinyMap.way(Int(seed % UInt64(town.streets.count)))
      let further = Claim.road("further", [.ways([street])], window(8...10))
      more.announcements[0].claims.append(further)
      guard try Self.disputes(more.known(), town).isEmpty else { continue }
      let map = try town.map.read()
      let before = try ClosureSolver(plan: plan.known(), map: map).answers(for: town.organiser, on: [october(9)])[0]
      let after = try ClosureSolver(plan: more.known(), map: map).answers(for: town.organiser, on: [october(9)])[0]
      let anyBefore = try ClosureSolver(plan: plan.known(), map: map).answers(for: .anyone, on: [october(9)])[0]
      let anyAfter = try ClosureSolver(plan: more.known(), map: map).answers(for: .anyone, on: [october(9)])[0]
      for (old, new) in zip(before.venues + anyBefore.venues, after.venues + anyAfter.venues) {
        for (old, new) in zip(old.byMode, new.byMode) {
          #expect(new.verdict >= old.verdict, "seed \(seed), \(old.mode)")
          #expect(new.certainHours.isSubset(of: old.certainHours), "seed \(seed), \(old.mode)")
          #expect(new.possibleHours.isSubset(of: old.possibleHours), "seed \(seed), \(old.mode)")
        }
      }
    }
  }
}

/// Every world of a town's plan, one by one, with plain breadth-first search on the streets that it leaves open.
///
/// Written apart from the solver and without any of its shortcuts; only who disputes whom is asked of it.
private struct AllRoadWorlds {
  let plan: ClosurePlan
  let town: RandomTown
  let disputes: [Dispute]
  private let claims: [(claim: Claim, source: Announcement, window: ResolvedWindow)]

  init(plan: ClosurePlan, town: RandomTown, disputes: [Dispute]) {
    self.plan = plan
    self.town = town
    self.disputes = disputes
    claims = plan.announcements.flatMap { source in
      source.claims.compactMap { claim in (try? claim.window.resolved(in: plan)).map { (claim, source, $0) } }
    }
  }

  /// For each hour of a day, what stands in each world.
  ///
  /// Every edge of the random plans falls on a full hour.
  func worlds(on day: CalendarDay) -> [Set<[Int: Set<Int64>]>] {
    // 60 is divisible by every number of values that the random windows lead to, and by their products.
    let times = claims.map { claim in
      (0..<60).map {
        claim.window.inForce(at: Quantile($0, of: 60), during: day...day, in: OpeningHoursContext(calendar: dushanbe))
      }
    }
    return (0..<24).map { hour in
      let instant = dushanbe.bounds(of: day).lowerBound.adding(seconds: hour * 3600)
      return standingSets(
        plan.announcements.map { source in
          let own = claims.indices.filter { claims[$0].source.id == source.id }
          return Array(Set((0..<60).map { quantile in Set(own.filter { times[$0][quantile].contains(instant) }) }))
        })
    }
  }

  func hours(
    of venue: Int, by mode: TravelMode, on day: CalendarDay, _ worlds: [Set<[Int: Set<Int64>]>]
  ) -> (certain: TimeSet, possible: TimeSet) {
    let whole = dushanbe.bounds(of: day)
    var certain: [Range<Instant>] = []
    var possible: [Range<Instant>] = []
    for (hour, standing) in worlds.enumerated() {
      let usable = Set(standing.map { isUsable(venue, by: mode, at: hour, $0) })
      let start = whole.lowerBound.adding(seconds: hour * 3600)
      let range = start..<start.adding(seconds: 3600)
      if usable == [true] { certain.append(range) }
      if usable.contains(true) { possible.append(range) }
    }
    let normal =
      plan.venues[venue].hours?.openTimes(on: day, in: OpeningHoursContext(calendar: dushanbe)) ?? TimeSet([whole])
    return (TimeSet(certain).intersection(normal), TimeSet(possible).intersection(normal))
  }

  /// For every world the claims that stand in it, street by street: a claim and the streets on which it is not voided.
  private func standingSets(_ patterns: [[Set<Int>]]) -> Set<[Int: Set<Int64>]> {
    var result = Set<[Int: Set<Int64>]>()
    forEachChoice(patterns.map(\.count) + disputes.map(\.sides.count)) { choice in
      var inForce = Set<Int>()
      for (index, pattern) in patterns.enumerated() { inForce.formUnion(pattern[choice[index]]) }
      let right = Array(choice.dropFirst(patterns.count))
      let list = inForce.sorted()
      forEachChoice(list.map { isDoubtful($0) ? 2 : 1 }) { doubts in
        var standing: [Int: Set<Int64>] = [:]
        for (claim, doubt) in zip(list, doubts) where doubt == 0 {
          let members = members(of: claim).filter { !isVoided(claim, $0, right, inForce) }
          if !members.isEmpty { standing[claim] = members }
        }
        result.insert(standing)
      }
    }
    return result
  }

  private func isDoubtful(_ claim: Int) -> Bool {
    claims[claim].source.reliability == .unconfirmed || claims[claim].claim.extent != .stated
  }

  /// Ways, or venues as negative numbers.
  private func members(of claim: Int) -> Set<Int64> {
    Set(
      claims[claim].claim.subjects.flatMap { subject -> [Int64] in
        switch subject {
        case .ways(let ids): ids
        case .venue(let id): [id == "v0" ? -1 : -2]
        default: []
        }
      })
  }

  private func isVoided(_ claim: Int, _ member: Int64, _ right: [Int], _ inForce: Set<Int>) -> Bool {
    for (dispute, side) in zip(disputes, right) {
      let side = dispute.sides[side]
      guard let own = dispute.authorityOfClaim[claim], !side.contains(own) else { continue }
      for (other, authority) in dispute.authorityOfClaim
      where side.contains(authority) && members(of: other).contains(member) {
        // Who closes for other times speaks of all times; who says "stopped now and then", only while that holds.
        var saysOpen = false
        if case .road(let effect) = claims[other].claim.effect { saysOpen = !effect.stopsTraffic }
        if !saysOpen || inForce.contains(other) { return true }
      }
    }
    return false
  }

  // MARK: One world

  private func isUsable(_ venue: Int, by mode: TravelMode, at hour: Int, _ standing: [Int: Set<Int64>]) -> Bool {
    var closedStreets = Set<Int>()
    var closedCrossings = Set<Int>()
    for (index, members) in standing {
      switch claims[index].claim.effect {
      case .venue: if members.contains(venue == 0 ? -1 : -2) { return false }
      case .road(let effect):
        guard effect.stopsTraffic, effect.modes.contains(mode) || effect.crossing == .forbidden else { continue }
        if effect.exemptions.contains(where: { isExempt($0, mode, hour) }) { continue }
        for way in members {
          let street = Int(way - TinyMap.way(0))
          closedStreets.insert(street)
          if effect.crossing == .forbidden {
            closedCrossings.formUnion([town.streets[street].from, town.streets[street].to])
          }
        }
      }
    }
    let target = town.venueStreets[venue]
    let isOnFoot = mode == .foot
    return town.hasWay(from: (town.home, 0.6), to: (target, 0.3), isOnFoot: isOnFoot, closedStreets, closedCrossings)
      && town.hasWay(from: (target, 0.3), to: (town.home, 0.6), isOnFoot: isOnFoot, closedStreets, closedCrossings)
  }

  private func isExempt(_ exemption: Exemption, _ mode: TravelMode, _ hour: Int) -> Bool {
    if !exemption.modes.isEmpty, !exemption.modes.contains(mode) { return false }
    if exemption.permit == "red" { return false }
    return exemption.hours == nil || hour < 6 || hour >= 22
  }
}
