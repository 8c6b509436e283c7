import ClosurePlanning
import OpeningHours

/// Finds what becomes of a job: its needs must be met, and met together.
struct JobFinder {
  let job: Job
  /// By the venue's id.
  let venueDays: [String: VenueDay]

  /// The weakest need's verdict; worse still where the needs share no hour.
  func day() -> JobDay {
    let needs = job.needs.map { (need: $0, day: venueDays[$0.venue]) }
    var verdict = needs.map { $0.day?.verdict ?? .uncertain }.max() ?? .usable
    var weakest = needs.filter { ($0.day?.verdict ?? .uncertain) == verdict }.map(\.need)
    let days = needs.compactMap(\.day)
    if verdict <= .uncertain, days.count == needs.count, let first = days.first {
      let certain = days.dropFirst().reduce(first.certainHours) { $0.intersection($1.certainHours) }
      let possible = days.dropFirst().reduce(first.possibleHours) { $0.intersection($1.possibleHours) }
      if certain.isEmpty, verdict < .uncertain || possible.isEmpty {
        verdict = possible.isEmpty ? .closed : .uncertain
        weakest = job.needs
      }
    }
    let decisions = weakest.compactMap { venueDays[$0.venue]?.decision }
    return JobDay(
      job: job, verdict: verdict, weakest: weakest, decision: decisions.min { $0.until < $1.until })
  }
}
