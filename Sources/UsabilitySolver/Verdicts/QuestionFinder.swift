import ClosurePlanning
import OpeningHours

/// Finds what to ask, and of whom, so that a day's doubts are settled.
struct QuestionFinder {
  let day: CalendarDay
  let venueDays: [VenueDay]
  let roads: [RoadMeasure]

  /// The questions, the one that settles most venues first.
  func questions() -> [Question] {
    var order: [String] = []
    var byKey: [String: Question] = [:]
    let officials = Set(
      venueDays.flatMap(\.causes).map(\.announcement).filter { $0.reliability != .press }.map(\.authority))
    func ask(_ whom: String, _ contact: String?, _ text: String, _ venue: String, isPress: Bool = false) {
      // A newspaper knows no more than it wrote; it is asked only where nobody else can be.
      if isPress, !officials.isEmpty { return }
      let key = "\(whom)\u{0}\(text)"
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: Question(whom: whom, contact: contact, text: text, venues: [])].venues.append(venue)
    }
    for venueDay in venueDays where venueDay.verdict == .uncertain || venueDay.verdict == .limited {
      let venue = venueDay.venue
      let name = venue.names.text() ?? venue.id
      for cause in venueDay.causes where cause.role != .notes && cause.role != .confirms {
        let from = cause.announcement
        for doubt in cause.doubts {
          switch doubt {
          case .inferredExtent, .withheldExtent:
            if cause.role == .cutsOff {
              ask(from.authority, from.contact, "which streets are closed, at which hours?", venue.id)
            }
          case .notNamed:
            // The one who announced it can settle all of them; each venue can settle itself.
            ask(from.authority, from.contact, categoryQuestion(cause), venue.id, isPress: from.reliability == .press)
            if venue.kind != .mosque { ask(name, venue.contact, "open on the \(date)?", venue.id) }
          case .dayOfItsOwn: break
          case .disputed:
            if venueDay.causes.contains(where: { $0.isNotNamed }) { continue }
            let weightiest = venueDay.causes.map(\.announcement).max { $0.reliability.weight < $1.reliability.weight }
            let whom = weightiest ?? from
            ask(whom.authority, whom.contact, "sources disagree: closed on the \(date), or not?", venue.id)
          case .unconfirmed, .probability:
            if !cause.isNotNamed {
              ask(from.authority, from.contact, "is it true that \(name) is closed on the \(date)?", venue.id)
            }
          case .uncertainWindow:
            ask(from.authority, from.contact, "from when to when exactly, on the \(date)?", venue.id)
          }
        }
      }
    }
    let distinct = order.compactMap { key in
      byKey[key].map { Question(whom: $0.whom, contact: $0.contact, text: $0.text, venues: Self.distinct($0.venues)) }
    }
    return distinct.enumerated().sorted { a, b in
      a.element.venues.count == b.element.venues.count
        ? a.offset < b.offset : a.element.venues.count > b.element.venues.count
    }.map(\.element)
  }

  private var date: String { Self.ordinal(day.day) }

  private func categoryQuestion(_ cause: Cause) -> String {
    let isPrayer = cause.role == .suspendsActivity
    for case .category(let category) in cause.claim.subjects {
      let kinds = category.kinds.map { $0.words + "s" }.joined(separator: " and ")
      let besides = category.named.isEmpty ? "" : " besides those named"
      return isPrayer
        ? "which \(kinds) hold no congregational prayer on the \(date)\(besides)?"
        : "which \(kinds) are closed on the \(date)\(besides)?"
    }
    return "what exactly is closed on the \(date)?"
  }

  private static func distinct(_ ids: [String]) -> [String] {
    var seen = Set<String>()
    return ids.filter { seen.insert($0).inserted }
  }

  /// "9th".
  static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}

extension Cause {
  /// Whether its notice speaks of some of a category without naming the venue.
  var isNotNamed: Bool {
    doubts.contains { if case .notNamed = $0 { true } else { false } }
  }
}
