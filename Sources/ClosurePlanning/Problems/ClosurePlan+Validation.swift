import OpeningHours
internal import Spelling

extension ClosurePlan {
  /// Everything that is wrong or doubtful about how the plan's parts fit together, in the order of the file.
  ///
  /// Whether its streets are on the map is another question, which the solver answers.
  /// - Complexity: O(n · m) for n references and m ids; plans are written by hand.
  public func problems() -> [PlanProblem] {
    var check = PlanCheck(plan: self)
    check.identities()
    check.areas()
    check.events()
    check.announcements()
    check.claims()
    check.organisers()
    check.hours()
    check.chances()
    return check.problems
  }
}

/// One pass over a plan, collecting problems.
struct PlanCheck {
  let plan: ClosurePlan
  var problems: [PlanProblem] = []
  /// The kinds of holiday of which it was said that they are not all known: once is enough.
  var warnedOf: Set<HolidayKind> = []

  mutating func error(_ item: PlanPlace.Item, _ attribute: String?, _ message: String, help: String? = nil) {
    problems.append(.error(PlanPlace(item, attribute), message, help: help))
  }

  /// Reports a reference to something that is not there, with the nearest id that is.
  mutating func unknown(
    _ item: PlanPlace.Item, _ attribute: String?, _ what: String, _ id: String, among ids: [String]
  ) {
    let near = NearestName.of(id, among: ids)
    let help = near.map { "did you mean \"\($0)\"?" }
    error(item, attribute, "no \(what) has the id \"\(id)\"", help: help ?? "the plan has \(Self.list(ids))")
  }

  static func list(_ ids: [String]) -> String {
    ids.isEmpty ? "none" : ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
  }

  mutating func identities() {
    unique(plan.events.map(\.id), "event") { .event($0) }
    unique(plan.areas.map(\.id), "area") { .area($0) }
    unique(plan.gates.map(\.id), "gate") { .gate($0) }
    unique(plan.uncertainties.map(\.id), "uncertainty") { .uncertainty($0) }
    unique(plan.announcements.map(\.id), "announcement") { .announcement($0) }
    unique(plan.claims.map(\.id), "claim") { .claim($0) }
    unique(plan.venues.map(\.id), "venue") { .venue($0) }
    unique(plan.organisers.map(\.id), "organiser") { .organiser($0) }
  }

  private mutating func unique(_ ids: [String], _ what: String, _ item: (Int) -> PlanPlace.Item) {
    var seen = Set<String>()
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      error(item(index), "id", "two \(what)s have the id \"\(id)\"", help: "give each \(what) an id of its own")
    }
  }

  mutating func events() {
    for (index, event) in plan.events.enumerated() {
      for (attribute, bound, edge) in [("from", event.start, EventAnchor.Edge.start), ("to", event.end, .end)] {
        if case .event(let anchor) = bound, plan.event(anchor.event) == nil {
          unknown(.event(index), attribute, "event", anchor.event, among: plan.events.map(\.id))
          continue
        }
        let anchored = EventAnchor(event: event.id, edge: edge)
        if let window = try? ClosureWindow(start: .event(anchored), end: .open) {
          do throws(WindowError) { _ = try window.resolved(in: plan) } catch {
            if case .anchorCycle = error {
              self.error(
                .event(index), attribute, "the event's time leads back to itself",
                help: "give one of the events a time of its own")
            }
          }
        }
      }
      if let window = try? ClosureWindow(
        start: .event(EventAnchor(event: event.id, edge: .start)),
        end: .bound(.event(EventAnchor(event: event.id, edge: .end))))
      {
        do throws(WindowError) { _ = try window.resolved(in: plan) } catch {
          switch error {
          case .endBeforeStart, .zeroLength:
            self.error(.event(index), "to", "the event ends before it starts", help: "check from and to")
          default: break
          }
        }
      }
    }
  }

  mutating func announcements() {
    let ids = plan.announcements.map(\.id)
    for (index, announcement) in plan.announcements.enumerated() {
      for reference in announcement.references {
        if reference == announcement.id {
          error(.announcement(index), "changes", "an announcement cannot change itself", help: nil)
        } else if !ids.contains(reference) {
          unknown(.announcement(index), "changes", "announcement", reference, among: ids)
        }
      }
      if announcement.messageType != .alert, announcement.references.isEmpty {
        error(
          .announcement(index), "type", "an \(announcement.messageType.rawValue) must say what it changes",
          help: "add changes=\"…\" with the ids of the announcements that it changes")
      }
      if leadsBack(announcement) {
        error(
          .announcement(index), "changes", "the announcements change each other in a circle",
          help: "a later announcement changes an earlier one")
      }
    }
  }

  /// Whether an announcement is changed, round a corner, by what it changes.
  private func leadsBack(_ announcement: Announcement) -> Bool {
    let next = Dictionary(plan.announcements.map { ($0.id, $0.references) }, uniquingKeysWith: { first, _ in first })
    var seen = Set<String>()
    var waiting = announcement.references.filter { $0 != announcement.id }
    while let id = waiting.popLast() {
      if id == announcement.id { return true }
      if seen.insert(id).inserted { waiting += next[id] ?? [] }
    }
    return false
  }
}
