import ClosurePlanning
import OpeningHours

/// Finds what to ask, and of whom, so that a day's doubts are settled.
struct QuestionFinder {
  let day: CalendarDay
  let venueDays: [VenueDay]

  /// Questions by what is asked of whom, in the order in which they came up.
  private struct List {
    var order: [String] = []
    var byKey: [String: Question] = [:]

    mutating func ask(_ whom: String, _ contact: String?, _ text: String, about venue: String) {
      let key = "\(whom)\u{0}\(text)"
      if byKey[key] == nil { order.append(key) }
      var question = byKey[key] ?? Question(whom: whom, contact: contact, text: text, venues: [])
      if !question.venues.contains(venue) { question.venues.append(venue) }
      byKey[key] = question
    }

    /// The one that settles most venues first.
    var sorted: [Question] {
      order.compactMap { byKey[$0] }.enumerated().sorted { a, b in
        a.element.venues.count == b.element.venues.count
          ? a.offset < b.offset : a.element.venues.count > b.element.venues.count
      }.map(\.element)
    }
  }

  func questions() -> [Question] {
    var list = List()
    for venueDay in venueDays where venueDay.verdict == .uncertain || venueDay.verdict == .limited {
      for cause in venueDay.causes where cause.role != .notes && cause.role != .confirms {
        for doubt in cause.doubts { ask(doubt, of: cause, at: venueDay, in: &list) }
      }
      let id = venueDay.venue.id
      if !venueDay.hoursInDoubt.isEmpty {
        list.ask(name(venueDay), venueDay.venue.contact, ownQuestion(venueDay), about: id)
      }
      if venueDay.verdict == .uncertain, !list.byKey.values.contains(where: { $0.venues.contains(id) }) {
        list.ask(name(venueDay), venueDay.venue.contact, ownQuestion(venueDay), about: id)
      }
    }
    return list.sorted
  }

  private func ask(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay, in list: inout List) {
    let (venue, from) = (venueDay.venue, cause.announcement)
    switch doubt {
    case .inferredExtent, .withheldExtent:
      let text =
        cause.role == .cutsOff
        ? "which streets are closed, at which hours?" : "does the closed area take in \(name(venueDay))?"
      list.ask(from.authority, from.contact, text, about: venue.id)
    case .notNamed:
      // Whoever announced it can settle all of them at once; a newspaper knows no more than it wrote.
      if from.reliability != .press { list.ask(from.authority, from.contact, categoryQuestion(cause), about: venue.id) }
      if venue.kind != .mosque { list.ask(name(venueDay), venue.contact, ownQuestion(venueDay), about: venue.id) }
    case .dayOfItsOwn: break
    case .disputed:
      // Where the venue is not even named, that is the question to ask.
      guard !venueDay.causes.contains(where: { $0.isNotNamed }) else { return }
      let disputing = venueDay.causes.filter { $0.isDisputed }.map(\.announcement)
      let whom = disputing.max { $0.wordWeight < $1.wordWeight } ?? from
      let what = cause.role == .cutsOff ? "the roads closed" : "closed"
      list.ask(whom.authority, whom.contact, "sources disagree: \(what) on the \(date), or not?", about: venue.id)
    case .unconfirmed, .probability:
      guard !cause.isNotNamed else { return }
      let text =
        cause.role == .cutsOff
        ? "are the roads closed on the \(date)?" : "is it true that \(name(venueDay)) is closed on the \(date)?"
      list.ask(from.authority, from.contact, text, about: venue.id)
    case .uncertainWindow:
      list.ask(from.authority, from.contact, "from when to when exactly, on the \(date)?", about: venue.id)
    }
  }

  private var date: String { Self.ordinal(day.day) }

  private func name(_ venueDay: VenueDay) -> String { venueDay.venue.names.text() ?? venueDay.venue.id }

  /// What the venue itself is asked.
  private func ownQuestion(_ venueDay: VenueDay) -> String {
    if venueDay.hasOpenEnd { return "open until when on the \(date)?" }
    return venueDay.venue.kind == .mosque
      ? "is the congregational prayer held on the \(date)?" : "open on the \(date)?"
  }

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

  /// Whether other authorities say otherwise.
  var isDisputed: Bool {
    doubts.contains { if case .disputed = $0 { true } else { false } }
  }
}
