import ClosurePlanning
import OpeningHours

/// One claim's times on the day, by the quantile of its variable; only quantiles at which the day changes are kept.
struct ClaimDay: Sendable {
  var claim: Int
  var breakpoints: [Quantile] = []
  var times: [TimeSet] = []

  init(claim: Int, window: ResolvedWindow, day: CalendarDay, in context: OpeningHoursContext) {
    self.claim = claim
    for quantile in window.breakpoints(in: context.calendar) {
      let times = window.inForce(at: quantile, during: day...day, in: context)
      if self.times.last == times { continue }
      breakpoints.append(quantile)
      self.times.append(times)
    }
  }

  /// The times at a quantile.
  ///
  /// - Complexity: O(log(breakpoints))
  func times(at quantile: Quantile) -> TimeSet {
    var (low, high) = (0, breakpoints.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if breakpoints[middle] <= quantile { low = middle } else { high = middle }
    }
    return times[low]
  }
}
