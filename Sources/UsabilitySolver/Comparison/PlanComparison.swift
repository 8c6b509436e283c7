import OpeningHours

/// Compares two versions of answers: what changed, for whom, on which day.
///
/// A pure function of the answers, so that whoever has kept the last version's needs no plan: a bulletin's *changed since
/// the last version*. What did it is a second step, ``ChangeAttribution``, which needs both plans.
///
/// ```swift
/// let changes = PlanComparison.changes(from: lastWeeks, to: todays)
/// for change in changes[0].venues { print(change.day, change.venue.id, change.direction) }
/// ```
public enum PlanComparison {
  /// The changes for each organiser, in the order of the new answers; organisers of the old ones only come last.
  ///
  /// Answers are matched by organiser and day, venues and jobs by their ids; of two answers for one organiser and day the
  /// first counts. An organiser for whom nothing changed is there, with nothing to tell.
  /// - Complexity: O(venue-days)
  public static func changes(from old: [DayAnswer], to new: [DayAnswer]) -> [OrganiserChanges] {
    let (before, after) = (ByOrganiser(old), ByOrganiser(new))
    return after.order.map { id in
      let own = after.answers(of: id)
      guard let known = before.byID[id] else { return OrganiserChanges(organiser: own[0].organiser, presence: .added) }
      return changes(from: known, to: own)
    }
      + before.order.filter { after.byID[$0] == nil }.map {
        OrganiserChanges(organiser: before.answers(of: $0)[0].organiser, presence: .removed)
      }
  }

  /// Answers by organiser, in the order in which organisers come up.
  private struct ByOrganiser {
    var order: [String] = []
    var byID: [String: [DayAnswer]] = [:]

    init(_ answers: [DayAnswer]) {
      for answer in answers {
        let id = answer.organiser.id
        if byID[id] == nil { order.append(id) }
        if byID[id]?.contains(where: { $0.day == answer.day }) != true { byID[id, default: []].append(answer) }
      }
    }

    func answers(of id: String) -> [DayAnswer] { byID[id] ?? [] }
  }

  private static func changes(from old: [DayAnswer], to new: [DayAnswer]) -> OrganiserChanges {
    var changes = OrganiserChanges(organiser: new[0].organiser, presence: .both)
    let before = Dictionary(old.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    changes.addedDays = new.map(\.day).filter { before[$0] == nil }
    let days = Set(new.map(\.day))
    changes.removedDays = old.map(\.day).filter { !days.contains($0) }
    for answer in new {
      guard let known = before[answer.day] else { continue }
      let (was, now) = (
        Dictionary(known.venues.map { ($0.venue.id, $0) }, uniquingKeysWith: { first, _ in first }),
        Set(answer.venues.map(\.venue.id))
      )
      for venueDay in answer.venues {
        if let other = was[venueDay.venue.id] {
          changes.venues += VenueDayChange.changes(from: other, to: venueDay)
        } else {
          note(venueDay, in: &changes.addedVenues)
        }
      }
      for venueDay in known.venues where !now.contains(venueDay.venue.id) {
        note(venueDay, in: &changes.removedVenues)
      }
      for job in answer.jobs {
        guard let other = known.jobs.first(where: { $0.job.id == job.job.id }), other.verdict != job.verdict else {
          continue
        }
        changes.jobs.append(
          OrganiserChanges.JobChange(
            day: answer.day, job: OrganiserChanges.Named(id: job.job.id, names: job.job.names), old: other.verdict,
            new: job.verdict))
      }
    }
    changes.venues = sorted(changes.venues) { ($0.direction, $0.day) }
    changes.jobs = sorted(changes.jobs) { ($0.direction, $0.day) }
    return changes
  }

  private static func note(_ venueDay: VenueDay, in list: inout [OrganiserChanges.Named]) {
    let named = OrganiserChanges.Named(id: venueDay.venue.id, names: venueDay.venue.names)
    if !list.contains(named) { list.append(named) }
  }

  /// Worse before better, near days before far ones, else as they came.
  private static func sorted<Change>(
    _ changes: [Change], by key: (Change) -> (ChangeDirection, CalendarDay)
  ) -> [Change] {
    changes.enumerated().sorted { a, b in
      let (first, second) = (key(a.element), key(b.element))
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }
}
