internal import ClosurePlanning
internal import OpeningHours
internal import XMLSupport

extension PlanReader {
  /// The most claims of a plan: who supersedes whom is followed for each pair of them.
  static let mostClaims = 5000

  /// The most values that all windows together may take.
  ///
  /// A window whose start and end are both unknown takes one for each pair of days. The limit is far beyond what people
  /// write (thousands of such windows in a plan of two weeks) and keeps a hostile file from being worked on for hours.
  static let mostValues = 8_000_000

  /// Refuses plans that would take forever to put on the time line.
  mutating func checkSize(of plan: ClosurePlan, _ root: XMLElement) {
    let claims = plan.claims
    if claims.count > Self.mostClaims {
      report(
        root, nil,
        ValueProblem("the plan has \(claims.count) claims; at most \(Self.mostClaims) are read", help: "split the plan")
      )
    }
    let counts = ValueCounts(plan)
    var total = 0
    for event in plan.events { total += 4 * (counts.count(event.start) + counts.count(event.end)) }
    for (index, claim) in claims.enumerated() {
      total += counts.count(claim.window)
      guard total > Self.mostValues else { continue }
      let element = places.find(PlanPlace(.window(claim: index)))?.element ?? root
      report(
        element, nil,
        ValueProblem(
          "the plan's windows up to here leave too much open to be worked out",
          help: "narrow their ranges, or the days of the plan"))
      return
    }
  }

  /// Estimates how many values the bounds of a plan's windows take.
  private struct ValueCounts {
    let days: Int
    let events: [String: Event]

    init(_ plan: ClosurePlan) {
      days = plan.horizon.count
      events = Dictionary(plan.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func count(_ window: ClosureWindow) -> Int {
      let start = shape(window.start, links: 0)
      let starts = start.count
      switch window.end {
      case .bound(.unknown), .unknown: return starts + min(start.days, days) * days
      case .bound(let bound): return starts + count(bound)
      case .length(let lengths): return starts + lengths.count
      case .open: return starts
      }
    }

    /// The number of a bound's values; chains of events are short when this is asked.
    func count(_ bound: TimeBound) -> Int { shape(bound, links: 0).count }

    /// The number of values, and the days from the first to the last of them.
    private func shape(_ bound: TimeBound, links: Int) -> (count: Int, days: Int) {
      switch bound {
      case .unknown: return (days, days)
      case .days(let range): return (range.count, range.count)
      case .instants(let range):
        let seconds = range.upperBound.secondsSince1970 - range.lowerBound.secondsSince1970
        return (seconds / 900 + 1, seconds / 86_400 + 1)
      case .event(let anchor):
        guard links <= PlanReader.mostLinks, let event = events[anchor.event] else { return (1, 1) }
        let base = shape(anchor.edge == .start ? event.start : event.end, links: links + 1)
        let offsets = anchor.offsetMinutes
        guard offsets.count > 1 else { return base }
        let length = base.days + offsets.count / 1440 + 1
        return (length * 96, length)
      }
    }
  }
}
