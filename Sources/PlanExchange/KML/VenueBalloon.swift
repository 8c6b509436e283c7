internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// What a venue's balloon says.
struct VenueBalloon {
  let answer: DayAnswer
  let wording: Wording

  /// Verdict, hours, why and on whose word, what would change it, what to use instead, whom to ask, caution.
  func html(for venueDay: VenueDay) -> String {
    var text = BalloonText()
    text.heading("\(venueDay.verdict.mark) \(Wording.word(venueDay.verdict)), \(wording.fullDay(venueDay.day))")
    if let local = venueDay.venue.names.local, local != venueDay.venue.names.text(preferring: wording.languages) {
      text.line(local)
    }
    let reason = wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)
    if !venueDay.causes.contains(where: { wording.cause($0, at: venueDay) == reason }) { text.line(reason) }
    let hours = wording.hours(venueDay)
    text.line(hours == Wording.hoursNotKnown ? Wording.capitalized(hours) : "Usable hours: \(hours)")
    likelihood(venueDay, in: &text)
    otherModes(venueDay, in: &text)
    causes(venueDay, in: &text)
    access(venueDay, in: &text)
    text.gap()
    text.heading("What would change it")
    for change in wording.whatWouldChange(venueDay) { text.line(change) }
    if !venueDay.alternatives.isEmpty {
      text.gap()
      text.heading("Instead")
      for alternative in venueDay.alternatives {
        text.line(wording.alternative(alternative, isSchematic: answer.map?.isSchematic ?? false))
      }
    }
    contacts(venueDay, in: &text)
    text.gap()
    text.line("\(Wording.capitalized(wording.reportedAs(answer.noticesReadTo))). \(DayAnswer.caution)")
    return text.html
  }

  /// How likely it is what, where somebody weighs it, and until when to wait for an answer.
  private func likelihood(_ venueDay: VenueDay, in text: inout BalloonText) {
    if answer.givesChances, venueDay.isInDoubt, let chances = venueDay.chances {
      text.line("How likely: \(wording.chances(chances))")
    }
    if let decision = Self.decision(of: venueDay, answer, wording) { text.line(Wording.capitalized(decision)) }
  }

  /// Until when to wait, for an organiser who said how long before a day they must know.
  static func decision(of venueDay: VenueDay, _ answer: DayAnswer, _ wording: Wording) -> String? {
    answer.organiser.leadTimeMinutes == nil ? nil : wording.decision(of: venueDay)
  }

  /// The verdicts by other ways of travelling, where they differ from the first one's.
  private func otherModes(_ venueDay: VenueDay, in text: inout BalloonText) {
    for mode in venueDay.byMode.dropFirst() {
      let isSame =
        mode.verdict == venueDay.verdict && mode.certainHours == venueDay.certainHours
        && mode.possibleHours == venueDay.possibleHours
      let words = "\(mode.verdict.mark) \(Wording.word(mode.verdict))"
      let hours = mode.possibleHours.isEmpty ? "" : ", \(wording.hours(mode, of: venueDay))"
      text.line("\(Wording.capitalized(Wording.word(mode.mode))): \(isSame ? "the same" : words + hours)")
    }
  }

  private func causes(_ venueDay: VenueDay, in text: inout BalloonText) {
    guard !venueDay.causes.isEmpty else { return }
    text.gap()
    text.heading("Why, and on whose word (\(Wording.word(venueDay.basis)))")
    for cause in venueDay.causes {
      let sentence = wording.cause(cause, at: venueDay)
      text.line("• \(sentence)")
      source(cause.announcement, in: &text)
      if let note = wording.note(cause.claim, in: cause.announcement), !sentence.contains("(\(note))") {
        text.line("Note: \(note)")
      }
    }
  }

  /// On whose word, as a link where there is one, with the words of the notice.
  func source(_ announcement: Announcement, in text: inout BalloonText) {
    text.link(
      "Source: \(wording.source(announcement))", to: wording.mayName(announcement) ? announcement.url : nil)
    if let quotation = wording.quotation(announcement) { text.line(quotation) }
  }

  private func access(_ venueDay: VenueDay, in text: inout BalloonText) {
    var lines: [String] = []
    if let gap = venueDay.accessGap { lines.append(wording.accessGap(gap)) }
    if let remark = wording.positionRemark(venueDay.venue), venueDay.accessGap != .noPosition { lines.append(remark) }
    lines += venueDay.trips.map { wording.trip($0, isSchematic: answer.map?.isSchematic ?? false) }
    guard !lines.isEmpty else { return }
    text.gap()
    text.heading("Getting there")
    for line in lines { text.line(line) }
  }

  private func contacts(_ venueDay: VenueDay, in text: inout BalloonText) {
    let questions = answer.questions.filter { $0.venues.contains(venueDay.venue.id) }
    guard venueDay.venue.contact != nil || !questions.isEmpty else { return }
    text.gap()
    text.heading("Whom to ask")
    if let contact = venueDay.venue.contact {
      text.line("\(wording.name(venueDay.venue.names, orID: venueDay.venue.id)): \(contact)")
    }
    for question in questions {
      let contact = question.contact.map { " (\($0))" } ?? ""
      text.line("\(question.whom)\(contact): \(question.text)")
    }
  }
}
