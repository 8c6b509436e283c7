internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension DayComposition {
  /// The most lines under *Do now*: what is longer is not read.
  private static let mostActions = 8
  private static let mostQuestions = 5

  /// What to do, the next deadline first; what has none comes last, in the order of the worst first.
  func actions() -> [Bulletin.Action] {
    var actions = questions()
    actions += moves()
    actions += hours()
    actions += delays()
    actions += jobActions()
    return Array(
      actions.enumerated().sorted { a, b in
        switch (a.element.until, b.element.until) {
        case (let first?, let second?) where first != second: return first < second
        case (.some, nil): return true
        case (nil, .some): return false
        default: return a.offset < b.offset
        }
      }.map(\.element).prefix(Self.mostActions))
  }

  private func action(
    until: Instant?, _ text: String, otherwise: String? = nil, sources: [Int] = []
  ) -> Bulletin.Action {
    Bulletin.Action(
      until: until, deadline: until.map { Sentences.capitalized(deadline($0)) }, text: text, otherwise: otherwise,
      sources: sources)
  }

  /// A deadline, with word where it was over before these notices were read.
  private func deadline(_ until: Instant) -> String {
    let told = sentences.instant(until)
    guard let read = answer.noticesReadTo?.earliest(in: answer.calendar), until < read else {
      return book.actions.by(told)
    }
    return book.actions.overdue(told)
  }

  private func decision(_ id: String) -> Decision? {
    answer.venues.first { $0.venue.id == id }.flatMap { DecisionRule.decision(for: $0, in: answer) }
  }

  private func questions() -> [Bulletin.Action] {
    InquiryFinder(answer: answer).inquiries().prefix(Self.mostQuestions).map { inquiry in
      let decisions = inquiry.venues.compactMap { id in decision(id).map { (venue: id, decision: $0) } }
      var otherwise: [String] = []
      if let first = decisions.map(\.decision).min(by: { $0.until < $1.until }) {
        otherwise += expectation(of: first)
      }
      otherwise += fallbacks(decisions)
      return action(
        until: decisions.map(\.decision.until).min(),
        book.actions.ask(whom(inquiry), sentences.question(inquiry, venueName)),
        otherwise: otherwise.isEmpty ? nil : otherwise.joined(separator: "; "),
        sources: sources(ofVenues: inquiry.venues))
    }
  }

  /// When an answer may be had by itself; nothing where that is over or nobody knows.
  private func expectation(of decision: Decision) -> [String] {
    guard let known = decision.knownBy else { return [] }
    if known > decision.until { return [book.actions.notKnownBefore] }
    let read = answer.noticesReadTo?.latest(in: answer.calendar)
    return read.map { known <= $0 } ?? false ? [] : [book.actions.knownBy(sentences.instant(known))]
  }

  private func whom(_ inquiry: Inquiry) -> String {
    let contact = inquiry.contact.map { " (\($0))" } ?? ""
    switch inquiry.whom {
    case .authority(let name): return name + contact
    case .venues: return sentences.abridged(inquiry.venues.map(venueName), to: 4) + contact
    }
  }

  /// What to do with each venue if nothing is heard, those with the same answer told together.
  private func fallbacks(_ decisions: [(venue: String, decision: Decision)]) -> [String] {
    var told: [String] = []
    var instead: [(venue: String, from: [String])] = []
    var (use, without): ([String], [String]) = ([], [])
    for (venue, decision) in decisions {
      switch decision.ifUnheard {
      case .useCertainHours: use.append(venueName(venue))
      case .doNotUse: without.append(venueName(venue))
      case .useInstead(let id):
        if let place = instead.firstIndex(where: { $0.venue == id }) {
          instead[place].from.append(venueName(venue))
        } else {
          instead.append((id, [venueName(venue)]))
        }
      }
    }
    let isOne = use.isEmpty && without.isEmpty && instead.count == 1
    for offer in instead.prefix(2) {
      let from = isOne ? "" : "\(sentences.abridged(offer.from, to: 2)) → "
      told.append(book.actions.ifUnheardUseInstead(from + venueName(offer.venue)))
    }
    if !use.isEmpty { told.append(book.actions.ifUnheardUse(sentences.abridged(use, to: 3))) }
    if !without.isEmpty { told.append(book.actions.ifUnheardDoNotUse(sentences.abridged(without, to: 3))) }
    return told
  }

  private func sources(ofVenues ids: [String]) -> [Int] {
    sourceNumbers(groups.filter { $0.venues.contains { ids.contains($0.venue.id) } }.flatMap(\.citedAnnouncements))
  }

  /// What is closed or cut off for certain: where to go instead, and until when that has to be settled.
  private func moves() -> [Bulletin.Action] {
    groups.filter { $0.verdict >= .unreachable && !$0.venues[0].isNormallyShut }.map { group in
      let from = sentences.abridged(group.venues.map { sentences.name($0.venue) }, to: 4)
      let until = group.venues.compactMap { DecisionRule.deadline(for: $0, in: answer) }.min()
      let sources = sourceNumbers(group.citedAnnouncements)
      guard let best = group.alternatives.first else {
        return action(until: nil, book.actions.doNotGo(from), sources: sources)
      }
      return action(until: until, book.actions.move(from, sentences.alternative(best.alternative)), sources: sources)
    }
  }

  /// Venues of which only a part of the day is certain.
  private func hours() -> [Bulletin.Action] {
    groups.filter { $0.verdict == .limited }.map { group in
      let venueDay = group.venues[0]
      let told = [sentences.times(venueDay.certainHours, on: answer.day), sentences.insideBy(venueDay)]
      return action(
        until: nil,
        book.actions.useDuring(sentences.name(venueDay.venue), told.compactMap { $0 }.joined(separator: "; ")),
        sources: sourceNumbers(group.citedAnnouncements))
    }
  }

  /// Roads that are open but where one may be stopped.
  private func delays() -> [Bulletin.Action] {
    roads.compactMap { measure in
      guard case .road(let effect) = measure.claim.effect, !effect.stopsTraffic else { return nil }
      let isStop = effect.kind == .intermittentShortTermClosures || effect.kind == .rollingRoadBlock
      guard isStop || effect.delayMinutes != nil else { return nil }
      let minutes = book.dates.minutes(effect.delayMinutes ?? 30)
      return action(
        until: nil, book.actions.allowTime(sentences.roads(measure.claim), minutes),
        sources: sourceNumbers([measure.announcement]))
    }
  }

  private func jobActions() -> [Bulletin.Action] {
    answer.jobs.filter { $0.verdict == .uncertain }.map { job in
      let weakest = sentences.list(job.weakest.map { "\($0.role), \(venueName($0.venue))" })
      return action(
        until: job.decision?.until, book.actions.weakJob(sentences.name(job.job.names, orID: job.job.id), weakest))
    }
  }
}
