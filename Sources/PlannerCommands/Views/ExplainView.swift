internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// One venue's day in full: verdict by mode, causes with their sources and words, ways, what would change it.
struct ExplainView {
  let answer: DayAnswer
  let wording: Wording
  let width: Int
  let style: Style

  func text() -> String {
    guard let venueDay = answer.venues.first else { return "" }
    var lines = head(venueDay)
    lines += section(
      "WHY", venueDay.causes.isEmpty ? [wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)] : [])
    for cause in venueDay.causes { lines += self.lines(of: cause, at: venueDay) }
    if let sets = wording.causeSets(venueDay) { lines += ("  " + printable(sets)).wrapped(to: width) }
    if answer.givesChances, let chances = venueDay.chances {
      lines += section("HOW LIKELY", [wording.chances(chances) + Remarks.worlds(chances)])
      lines += printable(ChanceRule.words).wrapped(to: width - 4).map { style("    " + $0, .dim) }
    }
    let isSchematic = answer.map?.isSchematic ?? false
    if let gap = venueDay.accessGap {
      lines += section("ACCESS", [wording.accessGap(gap)])
    } else {
      lines += section("ACCESS", venueDay.trips.map { wording.trip($0, isSchematic: isSchematic) })
    }
    lines += section("USE INSTEAD", venueDay.alternatives.map { wording.alternative($0, isSchematic: isSchematic) })
    lines += section("DECIDE", [wording.decision(of: venueDay)].compactMap { $0.map(Wording.capitalized) })
    lines += section("WOULD CHANGE IT", wording.whatWouldChange(venueDay))
    lines += section("SMALLEST REPAIR", venueDay.repairs.map(wording.repair))
    lines += section(
      "ASK",
      answer.questions.map { question in
        question.whom + (question.contact.map { " (\($0))" } ?? "") + ": " + question.text
          + (wording.settling(question).map { " (\($0))" } ?? "")
      })
    lines.append(DayAnswer.caution)
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ venueDay: VenueDay) -> [String] {
    let own = wording.name(venueDay.venue.names, orID: venueDay.venue.id)
    let local = venueDay.venue.names.local.flatMap { $0 == own ? nil : " (\($0))" } ?? ""
    var lines = [
      style(printable(own + local), .bold)
        + " · \(wording.fullDay(answer.day)) · \(wording.reportedAs(answer.noticesReadTo))"
    ]
    for byMode in venueDay.byMode {
      let word = style(
        "\(byMode.verdict.mark) \(Wording.word(byMode.verdict))", DayView.mark(of: byMode.verdict), .bold)
      lines.append(
        "\(word) \(Wording.word(byMode.mode)): \(wording.hours(byMode, of: venueDay)) [\(Wording.word(byMode.basis))]")
    }
    if let times = wording.congregations(venueDay) { lines += printable(times).wrapped(to: width) }
    if let doubt = wording.ownHoursInDoubt(venueDay) { lines += printable(doubt).wrapped(to: width) }
    if let inside = wording.insideBy(venueDay) { lines.append(inside) }
    if let remark = wording.positionRemark(venueDay.venue) { lines.append(printable(remark)) }
    return lines
  }

  private func lines(of cause: Cause, at venueDay: VenueDay) -> [String] {
    var lines: [String] = []
    let sentence = printable(wording.cause(cause, at: venueDay)).wrapped(to: width - 4)
    for (index, line) in sentence.enumerated() { lines.append((index == 0 ? "  • " : "    ") + line) }
    var details: [String] = []
    if let words = wording.quotation(cause.announcement) { details.append(words) }
    details.append(wording.source(cause.announcement))
    if let url = cause.announcement.url, wording.mayName(cause.announcement) { details.append(url) }
    if let note = wording.note(cause.claim, in: cause.announcement) { details.append(note) }
    for detail in details {
      lines += printable(detail).wrapped(to: width - 6).map { style("      " + $0, .dim) }
    }
    return lines
  }

  private func section(_ title: String, _ items: [String]) -> [String] {
    if items.isEmpty { return title == "WHY" ? [style(title, .bold)] : [] }
    return [style(title, .bold)]
      + items.flatMap { item in
        printable(item).wrapped(to: width - 4).enumerated().map { ($0 == 0 ? "  • " : "    ") + $1 }
      }
  }
}
