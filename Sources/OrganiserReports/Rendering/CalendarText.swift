public import OpeningHours
internal import UsabilitySolver

/// Bulletins as an iCalendar file (RFC 5545): an all-day entry for each venue and day that is not simply usable, and an
/// entry for each deadline.
public struct CalendarText {
  private var bytes: [UInt8] = []
  private let sequence: Int
  private let stamp: Instant

  /// - Parameters:
  ///   - name: what a calendar that subscribes is called.
  ///   - sequence: the version's number less one: a later version of an entry replaces an earlier one.
  ///   - stamp: the time up to which notices were read; the file holds no other clock.
  public init(name: String, sequence: Int, stamp: Instant) {
    self.sequence = sequence
    self.stamp = stamp
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//closure-planner//planner report//EN")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    property("X-WR-CALNAME", name)
  }

  /// Adds a bulletin's entries.
  public mutating func add(_ bulletin: Bulletin) {
    for group in bulletin.groups where group.verdict != .usable {
      for item in group.items { add(item, group, bulletin) }
    }
    var seen = Set<String>()
    for action in bulletin.actions {
      guard let until = action.until, seen.insert(action.text).inserted else { continue }
      add(action, until, bulletin, number: seen.count)
    }
  }

  /// The whole file.
  public func finished() -> [UInt8] {
    var copy = self
    copy.line("END:VCALENDAR")
    return copy.bytes
  }

  private mutating func add(_ item: Bulletin.Item, _ group: Bulletin.Group, _ bulletin: Bulletin) {
    begin("\(bulletin.planID) \(bulletin.organiserID) \(item.id) \(bulletin.day)")
    line("DTSTART;VALUE=DATE:\(Self.date(bulletin.day))")
    line("DTEND;VALUE=DATE:\(Self.date(bulletin.day.adding(days: 1)))")
    property("SUMMARY", "\(group.verdict.mark) \(item.name): \(group.word)")
    property(
      "DESCRIPTION",
      (group.why + group.instead.prefix(1).map { "→ \($0)" }
        + item.access + sources(group.sources, bulletin) + [bulletin.head.noticesRead, bulletin.caution])
        .joined(separator: "\n"))
    property("CATEGORIES", group.word)
    line("TRANSP:TRANSPARENT")
    line("END:VEVENT")
  }

  private mutating func add(_ action: Bulletin.Action, _ until: Instant, _ bulletin: Bulletin, number: Int) {
    begin("\(bulletin.planID) \(bulletin.organiserID) do-\(number) \(bulletin.day)")
    line("DTSTART:\(Self.utc(until))")
    line("DTEND:\(Self.utc(until.adding(seconds: 15 * 60)))")
    property("SUMMARY", action.text)
    property(
      "DESCRIPTION",
      ([action.otherwise].compactMap { $0 } + [bulletin.head.noticesRead, bulletin.caution])
        .joined(separator: "\n"))
    line("END:VEVENT")
  }

  private func sources(_ numbers: [Int], _ bulletin: Bulletin) -> [String] {
    numbers.compactMap { bulletin.sources.indices.contains($0 - 1) ? bulletin.sources[$0 - 1].short : nil }
  }

  private mutating func begin(_ identity: String) {
    line("BEGIN:VEVENT")
    // Stable over versions, and nothing of it to be read: an id may be anything that somebody typed.
    line("UID:\(FileNamePart.hash(identity))\(FileNamePart.hash(identity + "#"))@closure-planner.invalid")
    line("SEQUENCE:\(sequence)")
    line("DTSTAMP:\(Self.utc(stamp))")
  }

  /// A property with a text: backslash, comma, semicolon and line feed escaped (RFC 5545 §3.3.11).
  private mutating func property(_ name: String, _ text: String) {
    var escaped = "\(name):"
    for part in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { escaped += "\\n" }
      for character in SafeText.line(String(part.element), atMost: 600).unicodeScalars {
        if character == "\\" || character == "," || character == ";" { escaped += "\\" }
        escaped.unicodeScalars.append(character)
      }
    }
    line(escaped)
  }

  /// A content line, folded at 75 octets without cutting a character (RFC 5545 §3.1).
  private mutating func line(_ text: String) {
    var width = 0
    for scalar in text.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        bytes.append(contentsOf: [13, 10, 32])
        width = 1
      }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      width += octets
    }
    bytes.append(contentsOf: [13, 10])
  }

  /// `20251009`.
  static func date(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

  /// `20251009T091000Z`.
  static func utc(_ instant: Instant) -> String { instant.description.filter { $0 != "-" && $0 != ":" } }
}
