internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// A bulletin's venues as comma-separated values, UTF-8, a line each, worst first.
public struct VenueTable {
  let bulletin: Bulletin

  public init(_ bulletin: Bulletin) { self.bulletin = bulletin }

  static let columns = [
    "date", "organiser", "number", "venue", "name", "own_name", "kind", "verdict", "verdict_text", "basis", "hours",
    "why",
    "until", "use_instead", "way", "access", "decide_by", "sources", "notices",
  ]

  /// The table with its first line, which names the columns in English whatever the language.
  public func bytes() -> [UInt8] {
    var text = CSVText()
    text.add(Self.columns.map { .text($0) })
    for group in bulletin.groups {
      for item in group.items {
        text.add([
          .figure(bulletin.day.description), .text(line(bulletin.organiserID)), .figure(String(item.number)),
          .text(line(item.id)), .text(line(item.name)), .text(line(item.ownName ?? "")), .text(line(item.kind)),
          .figure(group.verdict.rawValue), .text(group.word), .text(item.basis), .text(line(item.hours)),
          .text(line(group.why.joined(separator: ". "))), .text(group.until ?? ""),
          .text(line(group.instead.joined(separator: "; "))), .text(line(item.ways.joined(separator: "; "))),
          .text(line(item.access.joined(separator: "; "))),
          .figure(item.decideBy.map { $0.iso8601(in: bulletin.calendar) } ?? ""),
          .text(line(sources(group))), .text(line(bulletin.head.noticesRead)),
        ])
      }
    }
    return text.utf8
  }

  private func sources(_ group: Bulletin.Group) -> String {
    group.sources.compactMap { bulletin.sources.indices.contains($0 - 1) ? bulletin.sources[$0 - 1].short : nil }
      .joined(separator: "; ")
  }

  private func line(_ text: String) -> String { SafeText.line(text, atMost: 1000) }
}
