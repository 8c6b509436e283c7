internal import Foundation
internal import Synchronization

/// The offsets of one time zone from universal time, asked of Foundation once and remembered.
///
/// Foundation answers for one moment at a time and takes microseconds for it. The table keeps, for blocks of about a
/// year, the moments at which the offset changes, so that a second look costs next to nothing. A block is sampled
/// every two days and each change is located by bisection: two changes that cancel each other within two days would be
/// missed, and no zone has had such a pair.
final class OffsetTable: Sendable {
  /// From `start` on (seconds since 1970) the zone is `offset` seconds east of universal time.
  private struct Change {
    let start: Int
    let offset: Int
  }

  /// What is known so far; most questions are about the block of the one before.
  private struct Blocks {
    var changes: [Int: [Change]] = [:]
    var recentKey = Int.min
    var recent: [Change] = []
  }

  private static let sampleSeconds = 2 * 86_400
  private static let blockSeconds = 192 * sampleSeconds
  /// Years −1 … 10001: beyond them the offset of the nearest covered moment is used.
  private static let covered = -62_230_000_000...253_500_000_000

  private let zone: TimeZone
  private let blocks = Mutex(Blocks())

  init(zone: TimeZone) {
    self.zone = zone
  }

  /// Seconds east of universal time at a moment given in seconds since 1970.
  ///
  /// - Complexity: O(1) on average; about 200 calls of Foundation when a year is first touched.
  func offset(at seconds: Int) -> Int {
    let moment = min(max(seconds, OffsetTable.covered.lowerBound), OffsetTable.covered.upperBound)
    return withChanges(ofBlock: floorDivide(moment, OffsetTable.blockSeconds)) { changes in
      OffsetTable.offset(at: moment, in: changes)
    }
  }

  /// The offset, if it is the same at two moments and at all between them; nil also where that takes longer to find out.
  ///
  /// - Complexity: O(1) on average, as ``offset(at:)``.
  func steadyOffset(from low: Int, through high: Int) -> Int? {
    let key = floorDivide(low, OffsetTable.blockSeconds)
    guard OffsetTable.covered.contains(low), OffsetTable.covered.contains(high),
      high < (key + 1) * OffsetTable.blockSeconds
    else { return nil }
    return withChanges(ofBlock: key) { changes in
      changes.contains { $0.start > low && $0.start <= high } ? nil : OffsetTable.offset(at: low, in: changes)
    }
  }

  private func withChanges<Result>(ofBlock key: Int, _ body: ([Change]) -> Result) -> Result {
    blocks.withLock { blocks in
      if blocks.recentKey != key {
        let changes = blocks.changes[key] ?? makeBlock(key)
        blocks.changes[key] = changes
        blocks.recent = changes
        blocks.recentKey = key
      }
      return body(blocks.recent)
    }
  }

  /// The first moment in `low < moment <= high` whose offset differs from the one at `low`.
  ///
  /// The offset must differ between the two ends and change once between them.
  func change(after low: Int, through high: Int) -> Int {
    OffsetTable.bisect(low, high) { offset(at: $0) }
  }

  private static func offset(at moment: Int, in changes: [Change]) -> Int {
    var offset = changes[0].offset
    for change in changes.dropFirst() {
      if change.start > moment { break }
      offset = change.offset
    }
    return offset
  }

  private func makeBlock(_ key: Int) -> [Change] {
    let start = key * OffsetTable.blockSeconds
    var changes = [Change(start: start, offset: foundationOffset(at: start))]
    for sample in 1...192 {
      let high = start + sample * OffsetTable.sampleSeconds
      let offset = foundationOffset(at: high)
      guard let last = changes.last, last.offset != offset else { continue }
      let change = OffsetTable.bisect(high - OffsetTable.sampleSeconds, high, foundationOffset)
      changes.append(Change(start: change, offset: offset))
    }
    return changes
  }

  private func foundationOffset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  private static func bisect(_ low: Int, _ high: Int, _ offset: (Int) -> Int) -> Int {
    let before = offset(low)
    var low = low
    var high = high
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(middle) == before { low = middle } else { high = middle }
    }
    return high
  }
}
