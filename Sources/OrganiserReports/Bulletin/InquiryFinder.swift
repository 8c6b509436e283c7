internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Finds what to ask, and of whom: the solver's questions before they are put into English.
///
/// The doubts lead to the same questions as in the solver, and the solver's order of them, the one first that settles
/// most, is kept.
struct InquiryFinder {
  let answer: DayAnswer

  private struct Key: Hashable {
    var whom: Inquiry.Whom
    var topic: Inquiry.Topic
  }

  private struct List {
    var order: [Key] = []
    var byKey: [Key: Inquiry] = [:]
  }

  func inquiries() -> [Inquiry] {
    var list = List()
    for venueDay in answer.venues where venueDay.verdict == .uncertain || venueDay.verdict == .limited {
      for cause in venueDay.causes where cause.role != .notes && cause.role != .confirms {
        for doubt in cause.doubts { ask(doubt, of: cause, at: venueDay, &list) }
      }
      if !venueDay.hoursInDoubt.isEmpty { askVenue(venueDay, &list) }
      let id = venueDay.venue.id
      if venueDay.verdict == .uncertain, !list.byKey.values.contains(where: { $0.venues.contains(id) }) {
        askVenue(venueDay, &list)
      }
    }
    let found = list.order.compactMap { list.byKey[$0] }
    return found.enumerated().sorted { a, b in
      (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }.map(\.element)
  }

  /// The place of the solver's question that it stands for: the one that asks about most of the same venues.
  private func rank(_ inquiry: Inquiry) -> Int {
    let place = answer.questions.firstIndex { question in
      switch inquiry.whom {
      case .authority(let name): question.whom == name && question.venues == inquiry.venues
      case .venues: question.venues.count == 1 && inquiry.venues.contains(question.venues[0]) && isOwn(question)
      }
    }
    return place ?? answer.questions.count
  }

  /// Whether a question goes to the venue that it is about.
  private func isOwn(_ question: Question) -> Bool {
    answer.venues.contains {
      $0.venue.id == question.venues[0] && ($0.venue.names.text() ?? $0.venue.id) == question.whom
    }
  }

  private func ask(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay, _ list: inout List) {
    let (id, from) = (venueDay.venue.id, cause.announcement)
    switch doubt {
    case .inferredExtent, .withheldExtent:
      ask(from, cause.role == .cutsOff ? .whichStreets : .takesIn, about: id, &list)
    case .notNamed:
      if from.reliability != .press { ask(from, categoryTopic(cause), about: id, &list) }
      if venueDay.venue.kind != .mosque { askVenue(venueDay, &list) }
    case .dayOfItsOwn: break
    case .disputed:
      guard !venueDay.causes.contains(where: Self.isNotNamed) else { return }
      let disputing = venueDay.causes.filter(Self.isDisputed).map(\.announcement)
      ask(disputing.max { Self.weight($0) < Self.weight($1) } ?? from, .whoIsRight, about: id, &list)
    case .unconfirmed, .probability:
      guard !Self.isNotNamed(cause) else { return }
      ask(from, cause.role == .cutsOff ? .areRoadsClosed : .isItTrue, about: id, &list)
    case .uncertainWindow: ask(from, .whichHours, about: id, &list)
    }
  }

  private func categoryTopic(_ cause: Cause) -> Inquiry.Topic {
    for case .category(let category) in cause.claim.subjects {
      return .whichOfKinds(
        category.kinds, isPrayer: cause.role == .suspendsActivity, besidesNamed: !category.named.isEmpty)
    }
    return .takesIn
  }

  private func askVenue(_ venueDay: VenueDay, _ list: inout List) {
    let topic: Inquiry.Topic =
      venueDay.hasOpenEnd ? .isOpenUntil : venueDay.venue.kind == .mosque ? .isPrayerHeld : .isOpen
    add(.venues, venueDay.venue.contact, topic, about: venueDay.venue.id, &list)
  }

  private func ask(_ from: Announcement, _ topic: Inquiry.Topic, about venue: String, _ list: inout List) {
    // Nobody can ring an outlet that may not be named: what it says has to be asked of the venue or of nobody.
    let mayName = answer.edition == .restricted || from.reliability != .unconfirmed
    guard mayName else { return }
    add(.authority(from.authority), from.contact, topic, about: venue, &list)
  }

  private func add(
    _ whom: Inquiry.Whom, _ contact: String?, _ topic: Inquiry.Topic, about venue: String, _ list: inout List
  ) {
    let key = Key(whom: whom, topic: topic)
    if list.byKey[key] == nil { list.order.append(key) }
    var inquiry =
      list.byKey[key] ?? Inquiry(whom: whom, contact: contact, topic: topic, day: answer.day, venues: [])
    if !inquiry.venues.contains(venue) { inquiry.venues.append(venue) }
    // The numbers of several venues stand under the contacts.
    if whom == .venues, inquiry.venues.count > 1 { inquiry.contact = nil }
    list.byKey[key] = inquiry
  }

  private static func isNotNamed(_ cause: Cause) -> Bool {
    cause.doubts.contains { if case .notNamed = $0 { true } else { false } }
  }

  private static func isDisputed(_ cause: Cause) -> Bool {
    cause.doubts.contains { if case .disputed = $0 { true } else { false } }
  }

  private static func weight(_ announcement: Announcement) -> Int {
    switch announcement.reliability {
    case .official: 3
    case .press: 2
    case .unconfirmed: 1
    }
  }
}
