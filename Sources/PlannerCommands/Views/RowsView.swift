internal import ClosurePlanning
internal import UsabilitySolver

/// One day in a pipe: one venue a line, fields separated by tabs, remarks as comment lines.
struct RowsView {
  let answer: DayAnswer
  let wording: Wording

  func text() -> String {
    let modes = DayView.modes(answer.organiser)
    var lines = [
      [
        printable(wording.name(answer.title, orID: answer.planID)), wording.fullDay(answer.day),
        printable(wording.name(answer.organiser.names, orID: answer.organiser.id)) + ", " + modes,
        wording.reportedAs(answer.noticesReadTo),
      ].joined(separator: " · ")
    ].map { "# " + $0 }
    lines += Remarks.of(answer, wording).map { "# \($0)" }
    lines.append("# \(DayAnswer.caution)")
    lines.append("# verdict\tbasis\tid\tname\thours\twhy\tuse instead\tsource")
    for venueDay in answer.worstFirst {
      let isSchematic = answer.map?.isSchematic ?? false
      lines.append(
        [
          Wording.word(venueDay.verdict), Wording.word(venueDay.basis), venueDay.venue.id,
          wording.name(venueDay.venue.names, orID: venueDay.venue.id), wording.hours(venueDay),
          wording.reason(venueDay, noticesReadTo: answer.noticesReadTo),
          DayView.useInstead(venueDay.alternatives.map { wording.alternative($0, isSchematic: isSchematic) }),
          Self.sources(of: venueDay, wording),
        ].map { printable($0) }.joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// On whose word, each once: "Mayor's office, 3 Oct; Kazinform, 8 Oct".
  private static func sources(of venueDay: VenueDay, _ wording: Wording) -> String {
    var sources: [String] = []
    for source in venueDay.causes.map({ wording.source($0.announcement) }) where !sources.contains(source) {
      sources.append(source)
    }
    return sources.joined(separator: "; ")
  }
}
