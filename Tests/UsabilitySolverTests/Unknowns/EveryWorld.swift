import ClosurePlanning
import OpeningHours

@testable import UsabilitySolver

/// Every possible world of a town's day, one by one, with what is usable in it: slow and plain.
///
/// Written apart from the solver and without its shortcuts; only who disputes whom is asked of it, and which venues a
/// category has.
struct EveryWorld {
  /// What stands at some time in some world: claims, with the members that they are about.
  struct Piece: Hashable {
    /// The place among ``RandomTown/edgeHours`` at which it begins.
    var number: Int
    var standing: [Int: Set<Int64>]
  }

  /// The worlds for one venue: which pieces each consists of, and how likely it is.
  struct Worlds {
    var pieces: [Piece] = []
    var piecesOfWorld: [[Int]] = []
    var weights: [Double] = []
  }

  let plan: ClosurePlan
  let town: RandomTown
  let day: CalendarDay
  let bound: BoundPlan
  let disputes: [Dispute]
  let claims: [(claim: Claim, source: Announcement, window: ResolvedWindow)]

  init(plan: ClosurePlan, town: RandomTown, day: CalendarDay, bound: BoundPlan) {
    self.plan = plan
    self.town = town
    self.day = day
    self.bound = bound
    disputes = DisputeFinder(bound: bound).disputes()
    claims = plan.announcements.flatMap { source in
      source.claims.filter { $0.status == .active || $0.status == .disputed }.compactMap { claim in
        (try? claim.window.resolved(in: plan)).map { (claim, source, $0) }
      }
    }
  }

  // MARK: Worlds

  /// All worlds for one venue; nil if there are more than the limit.
  func worlds(of venue: Int, limit: Int) -> Worlds? {
    let members = claims.indices.filter { isPossible($0, venue) }
    let timings = variables.map { self.timings(of: $0) }
    let truths = variables.flatMap { name in [false, true].map { self.truths(of: name, saysOpen: $0) } }
    let sides = disputes.map { dispute in
      dispute.sides.map { side in side.reduce(0.0) { $0 + Double(weight(of: dispute.authorities[$1])) } }
    }
    let counts =
      timings.map(\.count) + truths.map(\.count) + sides.map(\.count) + members.map { _ in 2 }
    guard counts.reduce(1, { $0 > limit ? $0 : $0 * $1 }) <= limit else { return nil }
    var weights: [[Int]: Double] = [:]
    var places: [Piece: Int] = [:]
    forEachChoice(counts) { choice in
      var rest = choice[...]
      var weight = 1.0
      var inForce = Array(repeating: Set<Int>(), count: RandomTown.edgeHours.count - 1)
      for timing in timings {
        let option = timing[rest.removeFirst()]
        weight *= option.weight
        for piece in inForce.indices { inForce[piece].formUnion(option.inForce[piece]) }
      }
      var untrue = Set<Int>()
      for truth in truths {
        let option = truth[rest.removeFirst()]
        weight *= option.weight
        untrue.formUnion(option.untrue)
      }
      var right: [Int] = []
      for side in sides {
        right.append(rest.removeFirst())
        weight *= side[right[right.count - 1]] / side.reduce(0, +)
      }
      var unmeant = Set<Int>()
      for member in members {
        let chance = chanceOfMembership(member, venue)
        if rest.removeFirst() == 0 {
          weight *= chance
        } else {
          weight *= 1 - chance
          unmeant.insert(member)
        }
      }
      // Worlds of no weight stay: a verdict holds in them, too.
      let pieces = inForce.enumerated().map { number, inForce in
        let standing = standing(inForce, untrue: untrue, right: right, unmeant: unmeant, venue: venue)
        let piece = Piece(number: number, standing: standing)
        return places[piece]
          ?? {
            places[piece] = places.count
            return places.count - 1
          }()
      }
      weights[pieces, default: 0] += weight
    }
    return Worlds(
      pieces: places.sorted { $0.value < $1.value }.map(\.key), piecesOfWorld: weights.map(\.key),
      weights: weights.map(\.value))
  }

  private var variables: [String] {
    Set(claims.map { $0.claim.uncertainty ?? "of \($0.source.id)" }).sorted()
  }

  private func isOf(_ variable: String, _ index: Int) -> Bool {
    (claims[index].claim.uncertainty ?? "of \(claims[index].source.id)") == variable
  }

  /// The ways in which a variable's windows may fall on the day; 60 steps tell all of the random windows apart.
  private func timings(of variable: String) -> [(weight: Double, inForce: [Set<Int>])] {
    let own = claims.indices.filter { isOf(variable, $0) }
    var counts: [[Set<Int>]: Int] = [:]
    for step in 0..<60 {
      var pattern: [Set<Int>] = []
      for hour in RandomTown.edgeHours.dropLast() {
        let instant = dushanbe.instantClamped(day: day, minute: hour * 60)
        pattern.append(
          Set(
            own.filter {
              claims[$0].window.inForce(
                at: Quantile(step, of: 60), during: day...day, in: OpeningHoursContext(calendar: dushanbe)
              ).contains(instant)
            }))
      }
      counts[pattern, default: 0] += 1
    }
    return counts.map { (Double($0.value) / 60, $0.key) }.sorted { $0.weight < $1.weight }
  }

  /// Which of a variable's doubtful claims do not hold; 64 steps tell all of the random chances apart.
  private func truths(of variable: String, saysOpen: Bool) -> [(weight: Double, untrue: Set<Int>)] {
    let own = claims.indices.filter { isOf(variable, $0) && isDoubtful($0) && self.saysOpen($0) == saysOpen }
    var counts: [Set<Int>: Int] = [:]
    for step in 0..<64 {
      let untrue = own.filter { chance($0) * 64 <= Double(step) }
      counts[Set(untrue), default: 0] += 1
    }
    return counts.map { (Double($0.value) / 64, $0.key) }.sorted { $0.weight < $1.weight }
  }

  private func isDoubtful(_ index: Int) -> Bool {
    let (claim, source, _) = claims[index]
    return source.reliability == .unconfirmed || claim.extent != .stated || claim.probability != .certain
      || claim.status == .disputed
  }

  /// Decision 5, written out again.
  private func chance(_ index: Int) -> Double {
    let (claim, source, _) = claims[index]
    if let chance = claim.chance { return Double(chance.permille) / 1000 }
    var result = claim.probability == .certain ? 1 : claim.probability == .probable ? 0.75 : 0.25
    if source.reliability == .unconfirmed { result /= 2 }
    if claim.status == .disputed { result /= 2 }
    if claim.extent == .inferred { result *= 0.75 }
    return result
  }

  private func weight(of authority: String) -> Int {
    plan.announcements.filter { $0.authority == authority }.map { source in
      source.weight ?? (source.reliability == .official ? 3 : source.reliability == .press ? 2 : 1)
    }.max() ?? 1
  }

  // MARK: Members

  private func saysOpen(_ index: Int) -> Bool {
    switch claims[index].claim.effect {
    case .road(let effect): !effect.stopsTraffic
    case .venue(let effect): effect.kind == .confirmedOpen
    }
  }

  private func isPossible(_ index: Int, _ venue: Int) -> Bool {
    for case .category(let category) in claims[index].claim.subjects {
      return category.quantifier != .all && !category.named.contains("v\(venue)")
    }
    return false
  }

  /// Decision 7, written out again: as many markets as the word allows, each number alike.
  private func chanceOfMembership(_ index: Int, _ venue: Int) -> Double {
    for case .category(let category) in claims[index].claim.subjects {
      if let chance = category.chance { return Double(chance.permille) / 1000 }
      let (all, named) = (plan.venues.count, category.named.count)
      let numbers = (0...all).filter { number in
        category.quantifier == .most
          ? number * 2 > all : number == 3 || (number > 3 && number * 2 <= all)
      }
      let chances = numbers.map { Double($0 - named) / Double(all - named) }
      return chances.reduce(0, +) / Double(chances.count)
    }
    return 1
  }

  /// Ways, and the venue as a negative number.
  private func members(of index: Int, venue: Int) -> Set<Int64> {
    Set(
      claims[index].claim.subjects.flatMap { subject -> [Int64] in
        switch subject {
        case .ways(let ids): ids
        case .venue(let id): id == "v\(venue)" ? [-1] : []
        case .category: [-1]
        default: []
        }
      })
  }

  private func standing(
    _ inForce: Set<Int>, untrue: Set<Int>, right: [Int], unmeant: Set<Int>, venue: Int
  ) -> [Int: Set<Int64>] {
    var standing: [Int: Set<Int64>] = [:]
    for index in inForce.subtracting(untrue).subtracting(unmeant) {
      let members = members(of: index, venue: venue).filter { !isVoided(index, $0, right, inForce, venue) }
      if !members.isEmpty { standing[index] = members }
    }
    return standing
  }

  private func isVoided(_ index: Int, _ member: Int64, _ right: [Int], _ inForce: Set<Int>, _ venue: Int) -> Bool {
    for (dispute, number) in zip(disputes, right) {
      let side = dispute.sides[number]
      guard let own = dispute.authorityOfClaim[index], !side.contains(own) else { continue }
      for (other, authority) in dispute.authorityOfClaim
      where side.contains(authority) && members(of: other, venue: venue).contains(member) {
        // Who only perhaps means the venue takes nothing back that is said of it by name.
        if member == -1, isPossible(other, venue), names(index, venue) { continue }
        // Who closes for other times speaks of all times; who says open, only while that holds.
        if !saysOpen(other) || inForce.contains(other) { return true }
      }
    }
    return false
  }

  private func names(_ index: Int, _ venue: Int) -> Bool {
    claims[index].claim.subjects.contains { subject in
      switch subject {
      case .venue(let id): id == "v\(venue)"
      case .category(let category): category.named.contains("v\(venue)")
      default: false
      }
    }
  }

  // MARK: One world

  /// For each world, the pieces of the day at which the venue is usable, and at which it is open.
  func usable(
    _ venue: Int, in worlds: Worlds, keeping kept: Set<Int>? = nil, permits: Set<String> = []
  ) -> [(usable: [Bool], open: [Bool])] {
    let found = worlds.pieces.map { piece -> (usable: Bool, open: Bool) in
      let all = piece.standing
      let standing = kept.map { kept in all.filter { kept.contains($0.key) || saysOpen($0.key) } } ?? all
      let isOpen = isOpen(venue, standing)
      return (isOpen && hasWay(to: venue, at: RandomTown.edgeHours[piece.number], standing, permits), isOpen)
    }
    return worlds.piecesOfWorld.map { pieces in (pieces.map { found[$0].usable }, pieces.map { found[$0].open }) }
  }

  private func isOpen(_ venue: Int, _ standing: [Int: Set<Int64>]) -> Bool {
    let speaking = standing.filter { $0.value.contains(-1) }.map(\.key).sorted()
    for index in speaking where !saysOpen(index) {
      let closing = claims[index].source
      let isSettled = speaking.contains { other in
        let word = claims[other].source
        guard saysOpen(other), names(other, venue), let said = word.published?.day(in: dushanbe),
          let announced = closing.published?.day(in: dushanbe)
        else { return false }
        let mayOverrule =
          names(index, venue)
          ? word.authority == closing.authority && word.id != closing.id
          : word.reliability == .official
        return mayOverrule && said >= announced
      }
      if !isSettled { return false }
    }
    return true
  }

  private func hasWay(to venue: Int, at hour: Int, _ standing: [Int: Set<Int64>], _ permits: Set<String>) -> Bool {
    guard venue < town.venueStreets.count else { return true }
    var streets = Set<Int>()
    var crossings = Set<Int>()
    for (index, members) in standing {
      guard case .road(let effect) = claims[index].claim.effect, effect.stopsTraffic,
        effect.modes.contains(.car) || effect.crossing == .forbidden
      else { continue }
      let isExempt = effect.exemptions.contains { exemption in
        (exemption.modes.isEmpty || exemption.modes.contains(.car))
          && (exemption.permit.map(permits.contains) ?? true)
          && (exemption.hours == nil || hour < 6 || hour >= 22)
      }
      if isExempt { continue }
      for way in members where way > 0 {
        let street = Int(way - TinyMap.way(0))
        streets.insert(street)
        if effect.crossing == .forbidden {
          crossings.formUnion([town.streets[street].from, town.streets[street].to])
        }
      }
    }
    return town.hasRoundTrip(to: venue, shut: streets, barred: crossings)
  }

  /// The verdict that follows from what is usable in some worlds.
  func verdict(of venue: Int, in worlds: [(usable: [Bool], open: [Bool])]) -> Verdict {
    let normal = normalPieces(of: venue)
    guard !normal.isEmpty else { return .closed }
    if worlds.allSatisfy({ world in normal.allSatisfy { world.usable[$0] } }) { return .usable }
    if normal.contains(where: { piece in worlds.allSatisfy { $0.usable[piece] } }) { return .limited }
    if worlds.contains(where: { world in normal.contains { world.usable[$0] } }) { return .uncertain }
    return worlds.contains { world in normal.contains { world.open[$0] } } ? .unreachable : .closed
  }

  /// The pieces that lie in the venue's hours, its own word's included.
  func normalPieces(of venue: Int) -> [Int] {
    guard let own = plan.venues[venue].hours else { return Array(0..<RandomTown.edgeHours.count - 1) }
    let open = own.openTimes(on: day, in: OpeningHoursContext(calendar: dushanbe))
    return (0..<RandomTown.edgeHours.count - 1).filter {
      open.contains(dushanbe.instantClamped(day: day, minute: RandomTown.edgeHours[$0] * 60))
    }
  }
}

/// Calls the body with every way to choose one of each count.
func forEachChoice(_ counts: [Int], _ body: ([Int]) -> Void) {
  var choice = counts.map { _ in 0 }
  while true {
    body(choice)
    guard let position = choice.indices.first(where: { choice[$0] + 1 < counts[$0] }) else { return }
    choice[position] += 1
    for earlier in 0..<position { choice[earlier] = 0 }
  }
}
