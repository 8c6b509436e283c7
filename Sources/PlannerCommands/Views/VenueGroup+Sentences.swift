internal import ClosurePlanning
internal import UsabilitySolver

extension VenueGroup {
  /// Why, in sentences; told once for all.
  func sentences(_ wording: Wording, _ notes: SourceNotes, givesChances: Bool) -> [String] {
    let first = spokesman
    var sentences: [String] = []
    if verdict == .limited {
      sentences.append(contentsOf: [wording.hours(first), wording.insideBy(first)].compactMap { $0 })
    }
    sentences.append(reason(first, wording, notes))
    if givesChances, let chances = chances(wording) { sentences.append(chances) }
    if let gap = first.accessGap, verdict == .usable { sentences.append(wording.accessGap(gap)) }
    let cutOff = alsoCutOff
    if !cutOff.isEmpty {
      let names = cutOff.map { wording.name($0.venue.names, orID: $0.venue.id) }.joined(separator: ", ")
      sentences.append("\(names): the roads there may be closed too")
    }
    sentences += otherModes(wording)
    return sentences.filter { !$0.isEmpty }
  }

  /// How likely the group's venues are what, where somebody weighs it; told once where all are alike.
  private func chances(_ wording: Wording) -> String? {
    guard verdict == .uncertain || verdict == .limited else { return nil }
    var byText: [(text: String, names: [String])] = []
    for venue in venues {
      guard let chances = venue.chances else { return nil }
      let text = wording.chances(chances)
      let name = wording.name(venue.venue.names, orID: venue.venue.id)
      if let index = byText.firstIndex(where: { $0.text == text }) {
        byText[index].names.append(name)
      } else {
        byText.append((text, [name]))
      }
    }
    // Most of them speak for all; the others are named.
    guard let most = byText.indices.max(by: { byText[$0].names.count < byText[$1].names.count }) else { return nil }
    let others = byText.indices.filter { $0 != most }.map {
      "\(byText[$0].names.joined(separator: ", ")): \(byText[$0].text)"
    }
    return ([byText[most].text] + others).joined(separator: "; ")
  }

  /// The announcements that the group's verdict rests on; none where nothing is known to be closed.
  var citedAnnouncements: [Announcement] {
    guard verdict != .usable, let first = venues.first else { return [] }
    return first.causes.filter { $0.role != .notes }.map(\.announcement)
  }

  /// The reason with the marks of its sources.
  private func reason(_ venueDay: VenueDay, _ wording: Wording, _ notes: SourceNotes) -> String {
    let marks = notes.marks(for: citedAnnouncements)
    return wording.reason(venueDay, noticesReadTo: nil) + (marks.isEmpty ? "" : " \(marks)")
  }

  /// The other modes' verdicts, where all venues have the same one and it is another than the first mode's.
  private func otherModes(_ wording: Wording) -> [String] {
    guard let first = venues.first else { return [] }
    return first.byMode.indices.dropFirst().compactMap { index in
      let other = first.byMode[index]
      guard other.verdict != verdict, venues.allSatisfy({ $0.byMode[index].verdict == other.verdict }) else {
        return nil
      }
      return "\(Wording.word(other.mode)): \(Wording.word(other.verdict))"
    }
  }

  /// What to use instead, each venue once.
  var alternatives: [Alternative] {
    var seen = Set<String>()
    return Array(venues.flatMap(\.alternatives).filter { seen.insert($0.venue).inserted }.prefix(3))
  }
}
