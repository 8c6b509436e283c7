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

  /// Adds a line that is a link if the address is a web address; other schemes are left out.
  mutating func link(_ text: String, to address: String?) {
    lines.append(Line(text: text, address: address.flatMap { $0.isWebAddress ? $0 : nil }))
  }
}
