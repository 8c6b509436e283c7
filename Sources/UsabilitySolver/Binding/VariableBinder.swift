import ClosurePlanning

/// Says on which uncertainty variable each claim's window hangs.
///
/// The plan's own word comes first. Otherwise a window that is tied to an uncertain time of an event moves with that
/// event, together with all others that do so; else it moves with its announcement.
struct VariableBinder {
  let plan: ClosurePlan
  /// For each uncertain time of an event, one that it moves together with.
  private var joined: [String: String] = [:]

  init(plan: ClosurePlan) {
    self.plan = plan
    // A window between two uncertain times is one unknown: it makes one variable of both.
    for claim in plan.claims where claim.uncertainty == nil {
      let times = uncertainTimes(of: claim.window)
      guard let first = times.first else { continue }
      for other in times.dropFirst() where root(of: other) != root(of: first) {
        joined[max(root(of: first), root(of: other))] = min(root(of: first), root(of: other))
      }
    }
  }

  /// The variable's name, unique among the three sorts.
  func variable(of claim: Claim, in announcement: Announcement) -> String {
    if let named = claim.uncertainty { return "variable:\(named)" }
    if let time = uncertainTimes(of: claim.window).first { return "event:\(root(of: time))" }
    return "announcement:\(announcement.id)"
  }

  private func root(of time: String) -> String {
    var time = time
    while let next = joined[time] { time = next }
    return time
  }

  /// The uncertain times of events that a window's ends lead to, the end's first.
  private func uncertainTimes(of window: ClosureWindow) -> [String] {
    var bounds = [window.start]
    if case .bound(let end) = window.end { bounds.insert(end, at: 0) }
    return bounds.compactMap(uncertainTime)
  }

  /// Follows anchors to the event whose own time is given, and names that time if it is uncertain.
  private func uncertainTime(_ bound: TimeBound) -> String? {
    var bound = bound
    var seen = Set<String>()
    var name: String?
    while case .event(let anchor) = bound, seen.insert(anchor.event).inserted, let event = plan.event(anchor.event) {
      name = "\(event.id).\(anchor.edge.rawValue)"
      bound = anchor.edge == .start ? event.start : event.end
    }
    switch bound {
    case .days(let days): return days.lowerBound == days.upperBound ? nil : name
    case .instants(let instants): return instants.lowerBound == instants.upperBound ? nil : name
    case .unknown: return name
    case .event: return nil
    }
  }
}
