internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension DayComposition {
  /// All venues on all days that were solved.
  func matrix() -> Bulletin.Matrix {
    let answers = composer.answers
    let ordered = groups.flatMap(\.venues)
    let rows = ordered.map { venueDay in
      Bulletin.Matrix.Row(
        number: numbers[venueDay.venue.id] ?? 0, name: sentences.name(venueDay.venue),
        cells: answers.map { answer in
          let own = answer.venues.first { $0.venue.id == venueDay.venue.id }
          return Bulletin.Matrix.Cell(verdict: own?.verdict ?? .uncertain, basis: own?.basis ?? .nobodySaid)
        })
    }
    return Bulletin.Matrix(
      days: answers.map(\.day), heads: answers.map { "\(sentences.shortWeekday($0.day)) \($0.day.day)" }, rows: rows)
  }

  /// What the verdicts rest on, and the chances where the solver was asked for them.
  func sureness() -> [String] {
    var lines: [String] = []
    for basis in Basis.allCases {
      let venues = groups.flatMap(\.venues).filter { $0.basis == basis }
      guard !venues.isEmpty else { continue }
      let names = sentences.abridged(venues.map { sentences.name($0.venue) }, to: 6)
      lines.append(book.sources.restsOn("\(Sentences.capitalized(book.verdicts.word(basis))) (\(venues.count))", names))
    }
    for venueDay in groups.flatMap(\.venues) where answer.givesChances && venueDay.isInDoubt {
      guard let chances = venueDay.chances else { continue }
      lines.append(
        book.causes.statement(sentences.name(venueDay.venue), book.sources.chance("\(chances.percentOfSomeUse) %")))
    }
    return lines
  }

  /// The smallest changes that would make a venue usable, one for each venue that has any.
  func repairs() -> [String] {
    groups.flatMap(\.venues).compactMap { venueDay in
      guard let repair = venueDay.repairs.first, !repair.steps.isEmpty else { return nil }
      let steps = sentences.list(repair.steps.map(step))
      return book.changes.wouldBeUsable(sentences.name(venueDay.venue), steps)
    }
  }

  private func step(_ step: Repair.Step) -> String {
    switch step {
    case .permit(let name): return book.changes.withPermit(name)
    case .shift(let minutes):
      let length = sentences.length(abs(minutes))
      return minutes < 0 ? book.changes.earlier(length) : book.changes.later(length)
    case .lift(let id):
      guard let claim = composer.plan.claims.first(where: { $0.id == id }) else { return book.changes.ifLifted(id) }
      let when = sentences.window(claim.window)
      switch claim.effect {
      case .road(let effect): return book.changes.ifLifted("\(sentences.roadMeasure(effect, claim)) \(when)")
      case .venue(let effect): return book.changes.ifLifted("\(sentences.words(effect)) \(when)")
      }
    }
  }

  /// Telephone numbers and addresses that the plan has, each once.
  func contacts() -> [Bulletin.Contact] {
    var contacts: [Bulletin.Contact] = []
    var seen = Set<String>()
    for announcement in cited where sentences.mayName(announcement) {
      guard let contact = announcement.contact, seen.insert(announcement.authority).inserted else { continue }
      contacts.append(Bulletin.Contact(name: announcement.authority, contact: contact))
    }
    for venueDay in groups.flatMap(\.venues) {
      guard let contact = venueDay.venue.contact, seen.insert(venueDay.venue.id).inserted else { continue }
      contacts.append(Bulletin.Contact(name: sentences.name(venueDay.venue), contact: contact))
    }
    return contacts
  }

  /// A source in full.
  func source(_ announcement: Announcement) -> Bulletin.Source {
    let mayName = sentences.mayName(announcement)
    let claims =
      (answer.venues.flatMap(\.causes).filter { $0.announcement.id == announcement.id }.map(\.claim)
        + roads.filter { $0.announcement.id == announcement.id }.map(\.claim))
    var notes: [String] = []
    for claim in claims {
      guard let note = sentences.note(claim, in: announcement), !notes.contains(note) else { continue }
      notes.append(note)
    }
    return Bulletin.Source(
      short: sentences.source(announcement), quotation: sentences.quotation(announcement),
      url: mayName ? announcement.url : nil, reliability: book.sources.word(announcement.reliability),
      read: announcement.retrieved.map { book.sources.read(sentences.moment($0)) }, notes: notes)
  }

  // MARK: Changes

  /// What is otherwise than the last version said of this day; nil in a first version.
  func changes() -> [String]? {
    guard let previous = composer.previous else { return nil }
    let now = DayRecord(answer)
    guard let before = previous[answer.day] else { return [] }
    var lines: [String] = []
    let old = Dictionary(before.venues.map { ($0.id, $0) }) { first, _ in first }
    for venueDay in groups.flatMap(\.venues) {
      let name = sentences.name(venueDay.venue)
      guard let was = old[venueDay.venue.id] else {
        lines.append(book.changes.newVenue(name, book.verdicts.word(venueDay.verdict)))
        continue
      }
      if was.verdict != venueDay.verdict {
        lines.append(
          book.changes.verdict(name, book.verdicts.word(was.verdict), book.verdicts.word(venueDay.verdict)))
      } else if was.certain != venueDay.certainHours || was.possible != venueDay.possibleHours {
        var then = venueDay
        (then.certainHours, then.possibleHours) = (was.certain, was.possible)
        lines.append(book.changes.hours(name, sentences.hours(then), sentences.hours(venueDay)))
      }
    }
    let shown = Set(now.venues.map(\.id))
    for was in before.venues where !shown.contains(was.id) { lines.append(book.changes.goneVenue(venueName(was.id))) }
    lines += roadChanges(before)
    return lines
  }

  private func roadChanges(_ before: DayRecord) -> [String] {
    var lines: [String] = []
    let old = Dictionary(before.roads.map { ($0.claim, $0) }) { first, _ in first }
    for measure in roads {
      guard case .road(let effect) = measure.claim.effect else { continue }
      let text =
        "\(sentences.roadMeasure(effect, measure.claim)) \(sentences.window(measure.claim.window))"
      guard let was = old[measure.claim.id] else {
        lines.append(book.changes.newRoad(text))
        continue
      }
      if was.certain != measure.certainTimes || was.possible != measure.possibleTimes {
        lines.append(book.changes.changedRoad(text))
      }
    }
    let shown = Set(roads.map(\.claim.id))
    for was in before.roads where !shown.contains(was.claim) {
      guard let claim = composer.plan.claims.first(where: { $0.id == was.claim }), case .road(let effect) = claim.effect
      else { continue }
      lines.append(book.changes.goneRoad("\(sentences.roadMeasure(effect, claim)) \(sentences.window(claim.window))"))
    }
    return lines
  }
}
