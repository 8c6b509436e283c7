internal import ClosurePlanning
internal import PlanExchange

/// Some lines under a heading, on the card of a venue or a closure.
struct MapSection: Equatable {
  struct Line: Equatable {
    var text: String
    /// A web address, where the line is a link.
    var address: String?
  }

  /// nil for none.
  var heading: String?
  var lines: [Line] = []

  init(_ heading: String? = nil, _ lines: [String] = []) {
    self.heading = heading
    self.lines = lines.map { Line(text: $0) }
  }

  mutating func line(_ text: String) { lines.append(Line(text: text)) }

  /// On whose word: a link if there is a web address (other schemes are left out), the notice's words, the plan's remark.
  mutating func source(_ announcement: Announcement, of claim: Claim, _ sentences: Sentences) {
    let book = sentences.book
    var text = sentences.source(announcement)
    if announcement.reliability != .unconfirmed { text += " (\(book.sources.word(announcement.reliability)))" }
    let address = sentences.mayName(announcement) ? announcement.url.flatMap { $0.isWebAddress ? $0 : nil } : nil
    lines.append(Line(text: book.map.source(text), address: address))
    if let quotation = sentences.quotation(announcement) { line(quotation) }
    if let note = sentences.note(claim, in: announcement) { line(book.map.note(note)) }
  }
}
