internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// A bulletin as a message for a messenger: plain text, eight lines at most.
public struct MessageText {
  let bulletin: Bulletin
  private let book: Phrasebook
  private let sentences: MessageWords

  public init(_ bulletin: Bulletin) {
    self.bulletin = bulletin
    book = bulletin.language.phrasebook
    sentences = MessageWords(book: book)
  }

  /// The greatest number of lines.
  public static let mostLines = 8
  /// The greatest length of a line, characters: what is longer is cut.
  static let longestLine = 240

  /// The lines: who and when; closed and until when; ask first; roads; do; later; valid until; officers overrule.
  public func lines() -> [String] {
    let head = bulletin.head
    var lines = ["\(head.city), \(head.date) — \(SafeText.line(head.organiser, atMost: 60)): \(bulletin.sentence)"]
    if let closed = refused() { lines.append(closed) }
    if let ask = group([.uncertain, .limited]) { lines.append(ask) }
    if bulletin.groups.allSatisfy({ $0.verdict == .usable }), let usable = group([.usable]) { lines.append(usable) }
    lines.append(roads())
    if let first = bulletin.actions.first {
      lines.append(book.messages.doNow([first.deadline, first.text].compactMap { $0 }.joined(separator: ": ")))
    }
    if let later = later() { lines.append(later) }
    lines.append(Sentences.capitalized("\(head.validUntil); \(head.noticesRead)") + ".")
    lines.append(bulletin.caution)
    return lines.prefix(Self.mostLines).map { SafeText.line($0, atMost: Self.longestLine) }
  }

  /// The message as UTF-8, each line ended.
  public func bytes() -> [UInt8] { Array((lines().joined(separator: "\n") + "\n").utf8) }

  /// What cannot be used, with the last day of it; venues without a way in are told on the same line.
  private func refused() -> String? {
    var parts: [String] = []
    var byEnd: [(until: String?, names: [String])] = []
    for group in bulletin.groups where group.verdict == .closed {
      let names = group.items.map { SafeText.line($0.name, atMost: 40) }
      if let place = byEnd.firstIndex(where: { $0.until == group.until }) {
        byEnd[place].names += names
      } else {
        byEnd.append((group.until, names))
      }
    }
    if !byEnd.isEmpty {
      let told = byEnd.map { end in
        let names = sentences.abridged(end.names, to: 6)
        return end.until.map { book.messages.until(names, $0) } ?? names
      }
      parts.append(book.messages.closed(told.joined(separator: "; ")))
    }
    let cutOff = bulletin.groups.filter { $0.verdict == .unreachable }.flatMap(\.items).map(\.name)
    if !cutOff.isEmpty { parts.append(book.messages.noWay(sentences.abridged(cutOff, to: 5))) }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  private func group(_ verdicts: [Verdict]) -> String? {
    var parts: [String] = []
    for verdict in verdicts {
      let groups = bulletin.groups.filter { $0.verdict == verdict }
      guard !groups.isEmpty else { continue }
      if verdict == .limited {
        parts.append(
          book.messages.partly(
            sentences.abridged(
              groups.flatMap(\.items).map { "\(SafeText.line($0.name, atMost: 40)) \($0.hours)" }, to: 4)))
      } else {
        let names = sentences.abridged(groups.flatMap(\.items).map { SafeText.line($0.name, atMost: 40) }, to: 6)
        parts.append(verdict == .usable ? book.messages.usable(names) : book.messages.ask(names))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  private func roads() -> String {
    guard !bulletin.roads.isEmpty else { return book.messages.noRoads }
    let told = bulletin.roads.prefix(2).map { road in
      "\(SafeText.line(road.shortText, atMost: 110)), \(road.when)\(road.isCertain ? "" : " (\(book.roads.possible))")"
    }
    let rest = bulletin.roads.count - told.count
    return book.messages.roads(told.joined(separator: "; ") + (rest > 0 ? "; \(book.messages.more(rest))" : ""))
  }

  /// The first later day on which something is better.
  private func later() -> String? {
    let matrix = bulletin.matrix
    guard let today = matrix.days.firstIndex(of: bulletin.day), !matrix.rows.isEmpty else { return nil }
    func good(_ index: Int) -> Int { matrix.rows.count { $0.cells[index].verdict <= .limited } }
    guard let better = matrix.days.indices.first(where: { $0 > today && good($0) > good(today) }) else { return nil }
    let count = book.verdicts.count(.usable, good(better))
    return book.messages.later(book.messages.fromDay(matrix.heads[better], count))
  }
}

/// Lists with a limit, as messages need them.
private struct MessageWords {
  let book: Phrasebook

  func abridged(_ items: [String], to limit: Int) -> String {
    guard items.count > limit else { return items.joined(separator: ", ") }
    return items.prefix(limit - 1).joined(separator: ", ") + " \(book.messages.more(items.count - limit + 1))"
  }
}
