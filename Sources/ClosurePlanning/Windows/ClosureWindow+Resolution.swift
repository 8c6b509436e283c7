internal import OpeningHours

extension ClosureWindow {
  /// Puts the window on the plan's time line.
  ///
  /// - Throws: ``WindowError`` if it is anchored to an event that is missing or leads back to itself, or if the end
  ///   precedes the start at every quantile, or at any.
  public func resolved(in plan: ClosurePlan) throws(WindowError) -> ResolvedWindow {
    var resolver = BoundResolver(plan: plan)
    let calendar = plan.calendar
    let horizon = plan.horizonInstants
    var starts: [Instant]
    switch start {
    case .unknown: starts = plan.horizon.map { calendar.bounds(of: $0).lowerBound }
    default: starts = try resolver.values(of: start, edge: .start)
    }
    let rule: ResolvedWindow.EndRule
    switch end {
    case .bound(.unknown), .unknown: rule = .anyDay(through: plan.horizon.upperBound)
    case .bound(let bound):
      let ends = try resolver.values(of: bound, edge: .end)
      if case .unknown = start, let last = ends.last {
        starts = starts.filter { $0 < last }
        if starts.isEmpty { starts = [horizon.lowerBound] }
      }
      rule = .values(ends)
    case .length(let days): rule = .lengths(Array(days))
    case .open:
      rule = .values([max(horizon.upperBound, starts.last.map { $0.adding(seconds: 1) } ?? horizon.upperBound)])
    }
    let window = try ResolvedWindow(starts: starts, ends: rule, hours: hours, weights: weights)
    for quantile in window.breakpoints(in: calendar) where window.span(at: quantile, in: calendar) == nil {
      let start = starts[window.startDistribution.index(at: quantile)]
      var end = start
      if case .values(let ends) = rule { end = ends[window.endDistribution?.index(at: quantile) ?? 0] }
      if start == end { throw .zeroLength }
      throw .endBeforeStart(start.iso8601(in: calendar), end.iso8601(in: calendar))
    }
    return window
  }
}

/// Turns bounds into their equally likely instants, following anchors and noticing cycles.
private struct BoundResolver {
  let plan: ClosurePlan
  var following: [String] = []

  mutating func values(of bound: TimeBound, edge: EventAnchor.Edge) throws(WindowError) -> [Instant] {
    switch bound {
    case .days(let days):
      return days.map { day in
        let bounds = plan.calendar.bounds(of: day)
        return edge == .start ? bounds.lowerBound : bounds.upperBound
      }
    case .instants(let instants): return Self.steps(instants)
    case .unknown:
      return plan.horizon.map { day in
        let bounds = plan.calendar.bounds(of: day)
        return edge == .start ? bounds.lowerBound : bounds.upperBound
      }
    case .event(let anchor):
      guard let event = plan.event(anchor.event) else { throw .unknownEvent(anchor.event) }
      guard !following.contains(event.id) else { throw .anchorCycle(event.id) }
      following.append(event.id)
      var base = try values(of: anchor.edge == .start ? event.start : event.end, edge: anchor.edge)
      if anchor.edge == .end, event.end == .unknown {
        let start = try values(of: event.start, edge: .start)
        if let first = start.last { base = base.filter { $0 > first } }
        if base.isEmpty { base = [plan.horizonInstants.upperBound] }
      }
      following.removeLast()
      let offsets = anchor.offsetMinutes
      if offsets.lowerBound == offsets.upperBound {
        return base.map { $0.adding(seconds: offsets.lowerBound * 60) }
      }
      guard let first = base.first, let last = base.last else { return [] }
      return Self.steps(first.adding(seconds: offsets.lowerBound * 60)...last.adding(seconds: offsets.upperBound * 60))
    }
  }

  /// The instants from one to the other in steps of fifteen minutes, the last one always included.
  static func steps(_ range: ClosedRange<Instant>) -> [Instant] {
    var instants: [Instant] = []
    var instant = range.lowerBound
    while instant < range.upperBound {
      instants.append(instant)
      instant = instant.adding(seconds: TimeBound.stepSeconds)
    }
    instants.append(range.upperBound)
    return instants
  }
}
