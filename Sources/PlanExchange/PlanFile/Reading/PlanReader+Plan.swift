internal import ClosurePlanning
internal import Foundation
internal import OpeningHours
internal import XMLSupport
internal import Spelling

extension PlanReader {
  /// The longest horizon that is read, days: what is uncertain is solved for each of them.
  private static let mostDays = TimeText.mostDays

  /// The most events whose times may hang on each other in a row.
  static let mostLinks = 8

  /// Reads the root; nil where the plan's zone or days cannot be read.
  mutating func plan(_ root: XMLElement) -> ClosurePlan? {
    places.record(.plan, root)
    let calendar = value(root, "zone", Self.calendar)
    if let calendar { time = TimeText(calendar: calendar) }
    let horizon = horizon(root)
    var plan: ClosurePlan?
    if let calendar, let horizon {
      plan = ClosurePlan(id: required(root, "id"), calendar: calendar, horizon: horizon)
    }
    // The parts are read in any case, for their problems.
    let title = texts(root, "title")
    let map = single(root, "map").map { self.map($0) }
    let holidays = single(root, "holidays").flatMap { self.holidays($0) }
    let prayers = single(root, "prayers").flatMap { self.prayers($0) }
    let events = children(root, "event") { $0.event($1, $2) }
    let areas = children(root, "area") { $0.area($1, $2) }
    let gates = children(root, "gate") { $0.gate($1, $2) }
    let uncertainties = children(root, "uncertainty") { $0.uncertainty($1, $2) }
    let announcements = children(root, "announcement") { $0.announcement($1, $2) }
    let venues = children(root, "venue") { $0.venue($1, $2) }
    let organisers = children(root, "organiser") { $0.organiser($1, $2) }
    checkChains(of: events, in: root)
    plan?.title = title
    plan?.map = map
    plan?.holidays = holidays
    plan?.prayers = prayers
    plan?.events = events
    plan?.areas = areas
    plan?.gates = gates
    plan?.uncertainties = uncertainties
    plan?.announcements = announcements
    plan?.venues = venues
    plan?.organisers = organisers
    if let plan, findings.isEmpty { checkSize(of: plan, root) }
    return plan
  }

  /// Reads all children of a name, which are numbered in the order of the file.
  ///
  /// One that cannot be read has a problem reported, so that the numbers never get to a plan.
  mutating func children<Value>(
    _ element: XMLElement, _ name: String, _ read: (inout PlanReader, XMLElement, Int) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    for (index, child) in element.children(named: name).enumerated() {
      if let value = read(&self, child, index) { values.append(value) }
    }
    return values
  }

  /// The one child of a name; a second one is a problem.
  mutating func single(_ element: XMLElement, _ name: String) -> XMLElement? {
    let all = element.children(named: name)
    for other in all.dropFirst() {
      report(other, nil, ValueProblem("a second <\(name)> in <\(element.name)>", help: "there can be one"))
    }
    return all.first
  }

  private static func calendar(_ text: String) throws(ValueProblem) -> LocalCalendar {
    let text = WhiteSpace.collapsed(text)
    if let calendar = LocalCalendar(timeZoneIdentifier: text) { return calendar }
    let near = NearestName.of(text, among: TimeZone.knownTimeZoneIdentifiers)
    throw ValueProblem(
      "there is no time zone \(text.quotedShort)",
      help: near.map { "did you mean '\($0)'?" } ?? "write a zone of the tz database, such as Asia/Dushanbe")
  }

  private mutating func horizon(_ root: XMLElement) -> ClosedRange<CalendarDay>? {
    let time = time
    let first = value(root, "from", time.day)
    let last = value(root, "to", time.day)
    guard let first, let last else { return nil }
    guard first <= last else {
      report(root, "to", ValueProblem("the plan ends before it starts", help: "from \(first), to \(last)"))
      return nil
    }
    guard last.daysSince1970 - first.daysSince1970 < Self.mostDays else {
      report(
        root, "to",
        ValueProblem("the plan is longer than \(Self.mostDays) days", help: "make a plan for each occasion"))
      return nil
    }
    return first...last
  }

  private mutating func map(_ element: XMLElement) -> MapReference {
    places.record(.map, element)
    return MapReference(href: required(element, "href"), isSchematic: flag(element, "schematic"))
  }

  private mutating func event(_ element: XMLElement, _ index: Int) -> Event? {
    places.record(.event(index), element)
    let kind = text(element, "kind").map { Event.Kind(rawValue: $0) } ?? .stateOccasion
    let sessions = children(element, "session") { reader, child, _ -> Event.Session? in
      let names = reader.texts(child, "name")
      guard let (start, end) = reader.bounds(child) else { return nil }
      return Event.Session(names: names, start: start, end: end)
    }
    let names = texts(element, "name")
    guard let (start, end) = bounds(element) else { return nil }
    return Event(
      id: required(element, "id"), names: names, kind: kind, start: start, end: end, sessions: sessions)
  }

  /// Refuses events whose times hang on too many others, one after the other.
  ///
  /// Each link of a chain may widen the range of times; a long one would take forever to put on the time line. Chains
  /// that soon lead back to themselves are left to the plan's own check, which says so.
  private mutating func checkChains(of events: [Event], in root: XMLElement) {
    let known = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (event, element) in zip(events, root.children(named: "event")) {
      for (attribute, bound) in [("from", event.start), ("to", event.end)] {
        var bound = bound
        var seen: Set<EventAnchor> = []
        while case .event(let anchor) = bound, let next = known[anchor.event], seen.insert(anchor).inserted {
          bound = anchor.edge == .start ? next.start : next.end
          if seen.count > Self.mostLinks {
            report(
              element, attribute,
              ValueProblem(
                "the event's time hangs on more than \(Self.mostLinks) others, one after the other",
                help: "give it a time of its own, or hang it on the first of them"))
            break
          }
        }
      }
    }
  }

  /// The start and end of an event or of its session.
  private mutating func bounds(_ element: XMLElement) -> (start: TimeBound, end: TimeBound)? {
    let time = time
    let start = value(element, "from", time.bound)
    let end = value(element, "to", time.bound)
    guard let start, let end else { return nil }
    return (start, end)
  }

  private mutating func uncertainty(_ element: XMLElement, _ index: Int) -> UncertaintyVariable {
    places.record(.uncertainty(index), element)
    let time = time
    return UncertaintyVariable(
      id: required(element, "id"), names: texts(element, "name"), knownBy: value(element, "known-by", time.moment))
  }
}
