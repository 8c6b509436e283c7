internal import ClosurePlanning
internal import UsabilitySolver

/// What a venue's card says: why and on whose word, how to get there, what would change it, what to use instead, whom to
/// ask.
struct VenueSections {
  let answer: DayAnswer
  let wording: Wording
  let phrases: MapPhrases

  private var isSchematic: Bool { answer.map?.isSchematic ?? false }

  func sections(of venueDay: VenueDay) -> [MapSection] {
    let all = [
      times(venueDay), causes(venueDay), instead(venueDay), access(venueDay),
      MapSection(phrases.whatWouldChange, wording.whatWouldChange(venueDay)), contacts(venueDay),
      MapSection(nil, ["\(Wording.capitalized(wording.reportedAs(answer.noticesReadTo))). \(DayAnswer.caution)"]),
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  private func times(_ venueDay: VenueDay) -> MapSection {
    let reason = wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)
    let isTold = venueDay.causes.contains { wording.cause($0, at: venueDay) == reason }
    let lines = [isTold ? nil : reason, wording.insideBy(venueDay), wording.congregations(venueDay)]
    return MapSection(nil, lines.compactMap { $0 }.map(Wording.capitalized))
  }

  private func causes(_ venueDay: VenueDay) -> MapSection {
    var section = MapSection("\(phrases.why) (\(Wording.word(venueDay.basis)))")
    for cause in venueDay.causes {
      let sentence = wording.cause(cause, at: venueDay)
      section.line("• \(sentence)")
      source(cause.announcement, in: &section)
      if let note = wording.note(cause.claim, in: cause.announcement), !sentence.contains("(\(note))") {
        section.line("\(phrases.note): \(note)")
      }
    }
    return section
  }

  /// On whose word, as a link where there is one, with the words of the notice.
  func source(_ announcement: Announcement, in section: inout MapSection) {
    section.link(
      "\(phrases.source): \(wording.source(announcement))", to: wording.mayName(announcement) ? announcement.url : nil)
    if let quotation = wording.quotation(announcement) { section.line(quotation) }
  }

  private func instead(_ venueDay: VenueDay) -> MapSection {
    MapSection(
      phrases.instead,
      venueDay.alternatives.map { wording.alternative($0, isSchematic: isSchematic) }.map(Wording.capitalized))
  }

  private func access(_ venueDay: VenueDay) -> MapSection {
    var lines: [String] = []
    if let gap = venueDay.accessGap { lines.append(wording.accessGap(gap)) }
    if let remark = wording.positionRemark(venueDay.venue), venueDay.accessGap != .noPosition { lines.append(remark) }
    lines += venueDay.trips.map { wording.trip($0, isSchematic: isSchematic) }
    return MapSection(phrases.gettingThere, lines.map(Wording.capitalized))
  }

  private func contacts(_ venueDay: VenueDay) -> MapSection {
    var section = MapSection(phrases.whomToAsk)
    if let contact = venueDay.venue.contact {
      section.line("\(wording.name(venueDay.venue.names, orID: venueDay.venue.id)): \(contact)")
    }
    for question in answer.questions where question.venues.contains(venueDay.venue.id) {
      section.line("\(question.whom)\(question.contact.map { " (\($0))" } ?? ""): \(question.text)")
    }
    return section
  }
}
