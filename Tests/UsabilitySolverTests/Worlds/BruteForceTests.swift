import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// The solver against a slow enumeration of every world, on random small plans without roads.
@Suite struct BruteForceTests {
  @Test(arguments: UInt64(0)..<60) func everyWorldAgrees(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plan = random.plan()
    let known = plan.known()
    let solver = try ClosureSolver(plan: known, map: nil)
    let brute = AllWorlds(plan: known)
    for day in [8, 9, 10].map(october) {
      let answer = try solver.answers(for: .anyone, on: [day])[0]
      let times = brute.times(on: day)
      for venueDay in answer.venues {
        let slow = brute.hours(of: venueDay.venue, on: day, times)
        let comment: Comment = "seed \(seed), \(venueDay.venue.id) on \(day)"
        #expect(venueDay.certainHours == slow.certain, comment)
        #expect(venueDay.possibleHours == slow.possible, comment)
      }
    }
  }

  @Test(arguments: UInt64(1000)..<1040) func aFurtherClosureNeverImprovesAVerdict(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    var plan = random.plan()
    let before = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    // By the authority of an announcement that is there already: a new authority could open a dispute.
    plan.announcements[0].claims.append(
      .venue("further", .venue("v0"), .closed, UsabilitySolverTests.window(9...9)))
    // It adds to that authority's side without taking any side away, except where it is itself disputed.
    guard DisputeFinder(bound: BoundPlan(plan: plan.known(), map: nil)).disputes().isEmpty else { return }
    let after = try ClosureSolver(plan: plan.known(), map: nil).answers(for: .anyone, on: [october(9)])[0]
    for (old, new) in zip(before.venues, after.venues) {
      #expect(new.verdict >= old.verdict, "seed \(seed), \(old.venue.id)")
    }
  }
}

/// Random small plans: four markets, up to five claims by up to three authorities.
private struct RandomPlan {
  var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  mutating func plan() -> ClosurePlan {
    let venues = (0..<4).map { index in
      market("v\(index)", hours: Bool.random(using: &generator) ? "08:00-18:00" : nil)
    }
    var announcements = (0..<3).map { index in
      Announcement(
        id: "s\(index)", authority: "authority \(index)", published: .day(october(3 + index)),
        reliability: index == 2 ? .unconfirmed : .official)
    }
    for number in 0..<Int.random(in: 1...5, using: &generator) {
      announcements[Int.random(in: 0..<3, using: &generator)].claims.append(claim(number))
    }
    return ClosurePlan(
      id: "random", calendar: dushanbe, horizon: october(6)...october(12), announcements: announcements, venues: venues)
  }

  private mutating func claim(_ number: Int) -> Claim {
    let kind: VenueEffect.Kind = Int.random(in: 0..<4, using: &generator) == 0 ? .confirmedOpen : .closed
    let venue = "v\(Int.random(in: 0..<4, using: &generator))"
    let quantifiers: [CategoryReference.Quantifier] = [.all, .most, .several]
    let subject: Subject =
      kind == .confirmedOpen || Bool.random(using: &generator)
      ? .venue(venue)
      : markets(
        quantifiers.randomElement(using: &generator) ?? .all, named: Bool.random(using: &generator) ? [venue] : [])
    let probability: Claim.Probability = Int.random(in: 0..<4, using: &generator) == 0 ? .probable : .certain
    return .venue("c\(number)", subject, kind, window(), probability: probability)
  }

  private mutating func window() -> ClosureWindow {
    let first = Int.random(in: 7...9, using: &generator)
    let last = first + Int.random(in: 0...2, using: &generator)
    let daily: OpeningHoursExpression? = Int.random(in: 0..<3, using: &generator) == 0 ? hours("10:00-14:00") : nil
    let start: TimeBound = Bool.random(using: &generator) ? .day(october(first)) : .days(october(first)...october(last))
    let end: WindowEnd =
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: .length(days: 1...Int.random(in: 1...3, using: &generator))
      case 1: .bound(.days(october(last)...october(last + Int.random(in: 0...2, using: &generator))))
      case 2: .unknown(condition: nil)
      default: .bound(.day(october(last)))
      }
    return (try? ClosureWindow(start: start, end: end, hours: daily))
      ?? ClosureWindow(days: october(first)...october(last))
  }
}

/// Every world of a plan, one by one: all quantiles of all announcements, all sides, all doubts either way.
///
/// Written apart from the solver and without any of its shortcuts; only who disputes whom is asked of it.
private struct AllWorlds {
  let plan: ClosurePlan
  let bound: BoundPlan
  let disputes: [Dispute]

  init(plan: ClosurePlan) {
    self.plan = plan
    bound = BoundPlan(plan: plan, map: nil)
    disputes = DisputeFinder(bound: bound).disputes()
  }

  /// For each claim, when it is in force on a day at each quantile.
  func times(on day: CalendarDay) -> [[TimeSet]] {
    // 60 is divisible by every number of values that the random plans lead to, and by their products.
    bound.claims.map { claim in
      (0..<60).map {
        claim.window.inForce(at: Quantile($0, of: 60), during: day...day, in: OpeningHoursContext(calendar: dushanbe))
      }
    }
  }

  func hours(
    of venue: Venue, on day: CalendarDay, _ times: [[TimeSet]]
  ) -> (certain: TimeSet, possible: TimeSet) {
    let index = bound.venues.firstIndex { $0.venue.id == venue.id } ?? 0
    let whole = dushanbe.bounds(of: day)
    var certain: [Range<Instant>] = []
    var possible: [Range<Instant>] = []
    // Every edge of the random plans falls on a full hour.
    for hour in 0..<24 {
      let start = whole.lowerBound.adding(seconds: hour * 3600)
      let open = openInWorlds(index, at: start, times)
      let range = start..<start.adding(seconds: 3600)
      if open == [true] { certain.append(range) }
      if open.contains(true) { possible.append(range) }
    }
    var normal = venue.hours?.openTimes(on: day, in: OpeningHoursContext(calendar: dushanbe)) ?? TimeSet([whole])
    let confirmed = confirmedHours(index, on: day)
    guard confirmed.namesHours else {
      return (TimeSet(certain).intersection(normal), TimeSet(possible).intersection(normal))
    }
    normal = normal.union(confirmed.hours)
    return (
      TimeSet(certain).intersection(normal).intersection(confirmed.hours), TimeSet(possible).intersection(normal)
    )
  }

  /// The hours that official, certain words give for a day at every quantile, and whether one of them gives any.
  private func confirmedHours(_ venue: Int, on day: CalendarDay) -> (hours: TimeSet, namesHours: Bool) {
    var hours = TimeSet.empty
    var namesHours = false
    for claim in bound.claims {
      guard claim.venueEffect?.kind == .confirmedOpen, claim.announcement.reliability == .official,
        claim.claim.probability == .certain, claim.venues[venue] != nil
      else { continue }
      let all = (0..<60).map {
        claim.window.inForce(at: Quantile($0, of: 60), during: day...day, in: OpeningHoursContext(calendar: dushanbe))
      }
      let always = all.dropFirst().reduce(all[0]) { $0.intersection($1) }
      guard !always.isEmpty else { continue }
      hours = hours.union(always)
      if claim.claim.window.hours != nil { namesHours = true }
    }
    return (hours, namesHours)
  }

  /// Whether the venue is open, in all worlds.
  private func openInWorlds(_ venue: Int, at instant: Instant, _ times: [[TimeSet]]) -> Set<Bool> {
    let variables = Set(bound.claims.map(\.variable)).sorted()
    var patterns: [[Set<Int>]] = []
    for variable in variables {
      let own = bound.claims.indices.filter { bound.claims[$0].variable == variable }
      patterns.append(Array(Set((0..<60).map { number in Set(own.filter { times[$0][number].contains(instant) }) })))
    }
    var result = Set<Bool>()
    forEach(patterns.map(\.count) + disputes.map(\.sides.count)) { choice in
      var inForce = Set<Int>()
      for (index, pattern) in patterns.enumerated() { inForce.formUnion(pattern[choice[index]]) }
      let right = Array(choice.dropFirst(patterns.count))
      let speaking = inForce.filter { bound.claims[$0].venues[venue] != nil }.sorted()
      // Each claim that bears on the venue may have a doubt of its own; go through all of them.
      forEach(speaking.map { isDoubtful($0, venue) ? 2 : 1 }) { doubts in
        let standing = zip(speaking, doubts).filter { $1 == 0 && !isVoided($0, venue, right, inForce) }.map(\.0)
        result.insert(isOpen(venue, standing))
      }
    }
    return result
  }

  private func isDoubtful(_ claim: Int, _ venue: Int) -> Bool {
    guard bound.claims[claim].isFirm else { return true }
    switch bound.claims[claim].venues[venue] {
    case .possible, .fringe: return true
    default: return false
    }
  }

  private func isVoided(_ claim: Int, _ venue: Int, _ right: [Int], _ inForce: Set<Int>) -> Bool {
    for (dispute, side) in zip(disputes, right) {
      let side = dispute.sides[side]
      guard let own = dispute.authorityOfClaim[claim], !side.contains(own) else { continue }
      for (other, authority) in dispute.authorityOfClaim
      where side.contains(authority) && bound.claims[other].venues[venue] != nil {
        // Who only perhaps means the venue takes nothing back that is said of it by name.
        if case .possible = bound.claims[other].venues[venue], bound.claims[claim].venues[venue] == .named { continue }
        // Who closes for other times speaks of all times; who says open, only while that holds.
        if bound.claims[other].venueEffect?.kind == .closed || inForce.contains(other) { return true }
      }
    }
    return false
  }

  private func isOpen(_ venue: Int, _ standing: [Int]) -> Bool {
    func isConfirmation(_ claim: Int) -> Bool { bound.claims[claim].venueEffect?.kind == .confirmedOpen }
    for claim in standing where !isConfirmation(claim) {
      let isNamed = bound.claims[claim].venues[venue] == .named
      let closing = bound.claims[claim].announcement
      let settled = standing.contains { other in
        let word = bound.claims[other].announcement
        guard isConfirmation(other), let said = word.published?.day(in: dushanbe),
          let announced = closing.published?.day(in: dushanbe)
        else { return false }
        // Who announced a closure by name may take it back in a later notice; else it takes an official word.
        let mayOverrule =
          isNamed ? word.authority == closing.authority && word.id != closing.id : word.reliability == .official
        return mayOverrule && said >= announced
      }
      if !settled { return false }
    }
    return true
  }

  /// Calls the body with every way to choose one of each count.
  private func forEach(_ counts: [Int], _ body: ([Int]) -> Void) {
    var choice = counts.map { _ in 0 }
    while true {
      body(choice)
      var position = 0
      while position < counts.count {
        choice[position] += 1
        if choice[position] < counts[position] { break }
        choice[position] = 0
        position += 1
      }
      if position == counts.count { return }
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
