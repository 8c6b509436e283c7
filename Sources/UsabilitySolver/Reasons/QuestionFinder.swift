import ClosurePlanning
import OpeningHours

/// Finds what to ask, and of whom, so that a day's doubts are settled.
struct QuestionFinder {
  let day: CalendarDay
  let venueDays: [VenueDay]
  /// Says what an answer would settle.
  let chances: DayChances

  /// Questions by what is asked of whom, in the order in which they came up.
  private struct List {
    let day: CalendarDay
    var order: [String] = []
    var byKey: [String: Question] = [:]
    private var settledOfVenue: [String: [String: Double]] = [:]

    init(day: CalendarDay) { self.day = day }

    /// Puts down a question about a venue.
    ///
    /// - Parameter settled: the chance that its answer settles the venue's day; several doubts that one question
    ///   answers do not add up, the best of them counts.
    mutating func ask(_ whom: String, _ contact: String?, _ text: String, about venue: String, settling settled: Double)
    {
      let key = "\(whom)\u{0}\(text)"
      if byKey[key] == nil { order.append(key) }
      var question =
        byKey[key]
        ?? Question(
          whom: whom, contact: contact, form: text, days: text.contains(Question.daysMark) ? [day] : [], venues: [])
      if !question.venues.contains(venue) { question.venues.append(venue) }
      byKey[key] = question
      settledOfVenue[key, default: [:]][venue] = max(settledOfVenue[key]?[venue] ?? 0, settled)
    }

    /// Whether some answer may settle something.
    var mayHelp: Bool { settledOfVenue.values.contains { $0.values.contains { $0 > 0 } } }

    /// Adds one venue's questions: those that may settle its day, or all of them where none does by itself.
    mutating func add(_ own: List) {
      for key in own.order {
        guard let question = own.byKey[key] else { continue }
        for (venue, settled) in own.settledOfVenue[key] ?? [:] where settled > 0 || !own.mayHelp {
          ask(question.whom, question.contact, question.form, about: venue, settling: settled)
        }
      }
    }

    /// The one first that is expected to settle most venues; then the one on which most of them hang.
    var sorted: [Question] {
      Question.ranked(
        order.compactMap { key -> Question? in
          guard var question = byKey[key] else { return nil }
          question.expectedSettled = question.venues.reduce(0) { $0 + (settledOfVenue[key]?[$1] ?? 0) }
          question.venueDayCount = question.venues.count
          return question
        })
    }
  }

  func questions() -> [Question] {
    var list = List(day: day)
    for venueDay in venueDays where venueDay.verdict == .uncertain || venueDay.verdict == .limited {
      var own = List(day: day)
      for cause in venueDay.causes where cause.role != .notes && cause.role != .confirms {
        for doubt in cause.doubts { ask(doubt, of: cause, at: venueDay, in: &own) }
      }
      if !venueDay.hoursInDoubt.isEmpty { askVenue(venueDay, in: &own) }
      if venueDay.verdict == .uncertain, !own.mayHelp { askVenue(venueDay, in: &own) }
      list.add(own)
    }
    return list.sorted
  }

  private func ask(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay, in list: inout List) {
    let (venue, from) = (venueDay.venue, cause.announcement)
    let settled = chances.chanceSettled(venue.id, by: doubt, of: cause)
    switch doubt {
    case .inferredExtent, .withheldExtent:
      let text =
        cause.role == .cutsOff
        ? "which streets are closed, at which hours?" : "does the closed area take in \(name(venueDay))?"
      list.ask(from.authority, from.contact, text, about: venue.id, settling: settled)
    case .notNamed:
      // Whoever announced it can settle all of them at once; a newspaper knows no more than it wrote.
      if from.reliability != .press {
        list.ask(from.authority, from.contact, categoryQuestion(cause), about: venue.id, settling: settled)
      }
      if venue.kind != .mosque { askVenue(venueDay, in: &list) }
    case .dayOfItsOwn: break
    case .disputed(let others):
      // Whoever decides is asked, even where another side's claim is no cause of this venue's day.
      let parties = [from] + chances.announcements(ofClaims: others)
      let whom = parties.dropFirst().reduce(from) { $1.wordWeight > $0.wordWeight ? $1 : $0 }
      let what = cause.role == .cutsOff ? "the roads closed" : "closed"
      list.ask(
        whom.authority, whom.contact, "sources disagree: \(what) on the \(date), or not?", about: venue.id,
        settling: settled)
    case .unconfirmed, .probability:
      guard !cause.isNotNamed else { return }
      let text =
        cause.role == .cutsOff
        ? "are the roads closed on the \(date)?" : "is it true that \(name(venueDay)) is closed on the \(date)?"
      list.ask(from.authority, from.contact, text, about: venue.id, settling: settled)
    case .uncertainWindow:
      list.ask(
        from.authority, from.contact, "from when to when exactly, on the \(date)?", about: venue.id, settling: settled)
    }
  }

  private func askVenue(_ venueDay: VenueDay, in list: inout List) {
    list.ask(
      name(venueDay), venueDay.venue.contact, ownQuestion(venueDay), about: venueDay.venue.id,
      settling: chances.chanceSettledByVenue(venueDay.venue.id))
  }

  private var date: String { Question.daysMark }

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
