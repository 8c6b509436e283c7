import ClosurePlanning
import OpeningHours

/// What is done to a day to see what becomes of it: claims lifted, permits granted, hours shifted.
struct DayChange: Hashable {
  /// The claims that stay in force, by their place; those that say open stay in any case.
  var kept: Set<Int>
  var permits: [String] = []
  var shiftMinutes = 0
}

extension DayEvaluation {
  /// The day after a change, by the organiser's first mode; its road states are put down to be solved.
  func changed(_ change: DayChange, access: inout AccessTable) -> DayEvaluation {
    var organiser = organiser
    organiser.permits += change.permits
    func isKept(_ atom: Int) -> Bool {
      table.atoms[atom].isConfirmation || change.kept.contains(table.atoms[atom].claim)
    }
    var kept = AtomSet(count: table.atoms.count)
    for atom in table.atoms.indices where isKept(atom) { kept.insert(atom) }
    let slices = slices.map { slice in
      DaySlice(
        range: slice.range, mostClosed: Self.distinct(slice.mostClosed.map { $0.intersection(kept) }),
        mostOpen: Self.distinct(slice.mostOpen.map { $0.intersection(kept) }), turnRules: slice.turnRules,
        possibleTurnRules: slice.possibleTurnRules, isExact: slice.isExact)
    }
    let traveller = Traveller(organiser: organiser, mode: organiser.modes[0])
    func states(_ worlds: [AtomSet], _ slice: DaySlice, moreClosed: Bool) -> [Int] {
      worlds.map { world in
        access.index(
          of: Self.state(
            world, in: slice, at: slice.range.lowerBound, moreClosed: moreClosed, traveller, bound: bound, table: table)
        )
      }
    }
    return DayEvaluation(
      day: day, slices: slices, organiser: organiser, bound: bound, table: table,
      states: [
        ModeStates(
          mostClosed: slices.map { states($0.mostClosed, $0, moreClosed: true) },
          mostOpen: slices.map { states($0.mostOpen, $0, moreClosed: false) })
      ],
      claimTimes: claimTimes, shiftMinutes: change.shiftMinutes)
  }

  /// The verdict on a venue by the first mode.
  ///
  /// - Precondition: the road states were solved.
  func verdict(of venue: Int, access: AccessTable) -> Verdict {
    verdict(of: venue, normal: hours(of: venue), access: access)
  }

  /// The same for a venue whose normal hours are at hand.
  func verdict(of venue: Int, normal: VenueHours, access: AccessTable) -> Verdict {
    Self.verdict(of: hours(of: venue, normal, mode: 0, access: access), normal: normal.possible)
  }

  private static func distinct(_ sets: [AtomSet]) -> [AtomSet] {
    var seen = Set<AtomSet>()
    return sets.filter { seen.insert($0).inserted }
  }
}
