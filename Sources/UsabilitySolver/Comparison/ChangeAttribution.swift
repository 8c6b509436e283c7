public import ClosurePlanning
import OpeningHours

/// Finds which differences between two plans brought changes about.
///
/// Each difference is taken back by itself, then by pairs, and the new plan is solved again without; where that is not
/// enough, differences are put back one by one as long as the change stays undone. A verdict's change counts as undone
/// where the verdict is back on the old one's side of the new one; a change of hours, where some of the hours are back.
public struct ChangeAttribution {
  /// How many times plans are solved before single differences and pairs are no longer tried one by one.
  public var solveLimit = 300

  private let mixture: PlanMixture
  private let differences: [PlanDifference]
  private let solver: (ClosurePlan) throws(PlanProblems) -> ClosureSolver

  /// - Parameters:
  ///   - old: the old plan, readable (``ClosurePlan/readable(asOf:edition:)``) for the eyes that the answers are for.
  ///   - new: the new one, likewise.
  ///   - solver: joins a readable plan to the map, after applying what supersedes what; called for plans in between, which
  ///     need not make sense: one that it throws for undoes nothing.
  public init(
    from old: ClosurePlan, to new: ClosurePlan, solver: @escaping (ClosurePlan) throws(PlanProblems) -> ClosureSolver
  ) {
    mixture = PlanMixture(old: old, new: new)
    differences = PlanDifference.all(from: old, to: new)
    self.solver = solver
  }

  /// One change that is looked into.
  private struct Case: Hashable {
    var organiser: Int
    var venue: Int
  }

  /// The changes with what brought them about.
  ///
  /// - Complexity: as many solutions of the changed days as there are differences, and as pairs of them where some change
  ///   is left, but no more than ``solveLimit``; then one more for each difference
  public func attributed(_ changes: [OrganiserChanges]) -> [OrganiserChanges] {
    var result = changes
    var open: [Case] = []
    for (organiser, own) in changes.enumerated() {
      open += own.venues.indices.map { Case(organiser: organiser, venue: $0) }
    }
    guard !open.isEmpty else { return result }
    func set(_ cause: ChangeCause, _ item: Case) { result[item.organiser].venues[item.venue].cause = cause }

    var needed: [Case: [PlanDifference]] = [:]
    if differences.count <= solveLimit {
      for difference in differences {
        for item in undone(by: [difference], open, changes) { needed[item, default: []].append(difference) }
      }
    }
    for (item, found) in needed {
      let claims = found.filter(\.item.isClaim)
      set(.together(claims.isEmpty ? found : claims), item)
    }
    open.removeAll { needed[$0] != nil }

    if !open.isEmpty, differences.count * (differences.count - 1) / 2 <= solveLimit {
      for (index, first) in differences.enumerated() {
        for second in differences[(index + 1)...] where !open.isEmpty {
          let found = undone(by: [first, second], open, changes)
          for item in found { set(.eachAlone([first, second]), item) }
          open.removeAll(where: found.contains)
        }
      }
    }
    for (item, found) in unsparable(open, changes) {
      set(found.isEmpty ? .unknown : found.count == 1 ? .together(found) : .eachAlone(found), item)
    }
    return result
  }

  /// For each case a smallest set of differences, all of which must be taken back; empty where nothing undoes it.
  private func unsparable(_ cases: [Case], _ changes: [OrganiserChanges]) -> [Case: [PlanDifference]] {
    guard !cases.isEmpty else { return [:] }
    let undoable = undone(by: differences, cases, changes)
    var sets = Dictionary(uniqueKeysWithValues: cases.map { ($0, undoable.contains($0) ? differences : []) })
    // Claims are put back last: they tell most.
    for difference in differences.reversed() {
      for (set, own) in Dictionary(grouping: undoable, by: { sets[$0]?.map(\.item) ?? [] }) {
        guard set.contains(difference.item), let first = own.first, let all = sets[first] else { continue }
        let without = all.filter { $0.item != difference.item }
        for item in undone(by: without, Array(own), changes) { sets[item] = without }
      }
    }
    return sets
  }

  /// The cases in which the change does not happen if some differences are taken back.
  private func undone(
    by differences: [PlanDifference], _ cases: [Case], _ changes: [OrganiserChanges]
  ) -> Set<Case> {
    guard !differences.isEmpty else { return [] }
    let plan = mixture.plan(reverting: Set(differences.map(\.item)))
    guard let solver = try? solver(plan) else { return [] }
    var found = Set<Case>()
    for (number, own) in Dictionary(grouping: cases, by: \.organiser) {
      let id = changes[number].organiser.id
      // Whoever compares may have asked for other modes than the plan's.
      let modes = changes[number].organiser.modes
      var organiser = plan.organiser(id) ?? changes[number].organiser
      if modes != mixture.new.organiser(id)?.modes { organiser.modes = modes }
      let days = Set(own.map { changes[number].venues[$0.venue].day }).filter(plan.horizon.contains).sorted()
      let extra = Set(own.map { changes[number].venues[$0.venue].venue.id }).sorted()
      guard !days.isEmpty, let answers = try? solver.answers(for: organiser, on: days, extraVenues: extra) else {
        continue
      }
      for item in own {
        let change = changes[number].venues[item.venue]
        let venueDay = answers.first { $0.day == change.day }?.venues.first { $0.venue.id == change.venue.id }
        if let now = venueDay?.byMode.first(where: { $0.mode == change.mode }), isUndone(change, by: now) {
          found.insert(item)
        }
      }
    }
    return found
  }

  /// Whether an answer in between is on the old one's side.
  private func isUndone(_ change: VenueDayChange, by now: VenueDay.ByMode) -> Bool {
    if change.isFlip {
      return change.new.verdict > change.old.verdict
        ? now.verdict < change.new.verdict : now.verdict > change.new.verdict
    }
    let isCertain = change.old.certainHours != change.new.certainHours
    func hours(_ mode: VenueDay.ByMode) -> TimeSet { isCertain ? mode.certainHours : mode.possibleHours }
    let (old, new, between) = (hours(change.old), hours(change.new), hours(now))
    // Some of what was lost is there again, or some of what was gained is gone.
    return !between.subtracting(new).intersection(old).isEmpty || !new.subtracting(between).subtracting(old).isEmpty
  }
}
