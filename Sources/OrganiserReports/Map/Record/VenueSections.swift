internal import ClosurePlanning
internal import UsabilitySolver

/// What a venue's card says: why and on whose word, what to use instead, how to get there, what would change it, whom to
/// ask.
struct VenueSections {
  let answer: DayAnswer
  let sentences: Sentences
  private let inquiries: [Inquiry]
  private let wording: Wording

  /// - Parameter plan: the one that was solved.
  init(answer: DayAnswer, sentences: Sentences, plan: ClosurePlan) {
    self.answer = answer
    self.sentences = sentences
    inquiries = InquiryFinder(answer: answer).inquiries()
    wording = Wording(for: answer, plan: plan)
  }

  private var book: Phrasebook { sentences.book }
  private var phrases: MapPhrases { book.map }

  func sections(of venueDay: VenueDay) -> [MapSection] {
    let all = [
      times(venueDay), causes(venueDay), instead(venueDay), access(venueDay), changes(venueDay), questions(venueDay),
      MapSection(
        nil, ["\(Sentences.capitalized(sentences.noticesRead(answer.noticesReadTo))). \(phrases.caution)"]),
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  private func times(_ venueDay: VenueDay) -> MapSection {
    let reason = sentences.reason(venueDay)
    let isTold = venueDay.causes.contains { sentences.cause($0, at: venueDay) == reason }
    // Which prayer is when has no words in other languages yet; the hours tell the times.
    let prayers = book.language == .english ? wording.congregations(venueDay) : nil
    return MapSection(
      nil,
      [isTold ? nil : reason, chance(venueDay), sentences.insideBy(venueDay), prayers].compactMap { $0 }
        .map(Sentences.capitalized))
  }

  private func causes(_ venueDay: VenueDay) -> MapSection {
    var section = MapSection(phrases.why(book.verdicts.word(venueDay.basis)))
    for cause in venueDay.causes {
      section.line("• " + sentences.cause(cause, at: venueDay))
      section.source(cause.announcement, of: cause.claim, sentences)
    }
    return section
  }

  private func instead(_ venueDay: VenueDay) -> MapSection {
    MapSection(book.headings.instead, venueDay.alternatives.map(sentences.alternative))
  }

  private func access(_ venueDay: VenueDay) -> MapSection {
    var lines: [String] = []
    if let gap = venueDay.accessGap { lines.append(sentences.accessGap(gap)) }
    if venueDay.venue.coordinate != nil, let metres = venueDay.venue.positionAccuracyMetres, metres > 50 {
      lines.append(phrases.positionWithin(Int(min(metres, 1e6).rounded())))
    }
    lines += venueDay.trips.map(sentences.trip)
    return MapSection(phrases.gettingThere, lines.map(Sentences.capitalized))
  }

  /// The solver says it in English only; in other languages the questions stand for it.
  private func changes(_ venueDay: VenueDay) -> MapSection {
    guard book.language == .english else { return MapSection() }
    return MapSection(phrases.whatWouldChange, wording.whatWouldChange(venueDay).map(Sentences.capitalized))
  }

  private func questions(_ venueDay: VenueDay) -> MapSection {
    var section = MapSection(phrases.whomToAsk)
    let name = sentences.name(venueDay.venue)
    if let contact = venueDay.venue.contact { section.line("\(name): \(contact)") }
    for inquiry in inquiries where inquiry.venues.contains(venueDay.venue.id) {
      var whom = name
      var contact = inquiry.contact
      if case .authority(let authority) = inquiry.whom { whom = authority } else { contact = nil }
      let question = sentences.question(inquiry) { id in
        answer.venues.first { $0.venue.id == id }.map { sentences.name($0.venue) } ?? id
      }
      section.line("\(whom)\(contact.map { " (\($0))" } ?? ""): \(question)")
    }
    if let decision = DecisionRule.decision(for: venueDay, in: answer) { section.line(told(decision, venueDay)) }
    return section
  }

  /// By when to decide, what to do if nothing is heard, and when something may be.
  private func told(_ decision: Decision, _ venueDay: VenueDay) -> String {
    var parts = [Sentences.capitalized(book.actions.by(sentences.instant(decision.until)))]
    switch decision.ifUnheard {
    case .useCertainHours:
      parts.append(book.actions.ifUnheardUse(sentences.times(venueDay.certainHours, on: answer.day)))
    case .useInstead(let id):
      let names = venueDay.alternatives.first { $0.venue == id }?.names
      parts.append(book.actions.ifUnheardUseInstead(sentences.name(names ?? LocalizedText(), orID: id)))
    case .doNotUse: parts.append(book.actions.ifUnheardDoNotUse(sentences.name(venueDay.venue)))
    }
    if let known = decision.knownBy { parts.append(book.actions.knownBy(sentences.instant(known))) }
    return parts.joined(separator: "; ")
  }

  /// Only where the plan weighs things, or somebody asked.
  private func chance(_ venueDay: VenueDay) -> String? {
    guard answer.givesChances, venueDay.verdict == .uncertain, let chances = venueDay.chances else { return nil }
    return book.sources.chance("\(chances.percentOfSomeUse) %")
  }
}
