/// A set of moments, kept as half-open ranges.
///
/// The ranges are sorted, not empty, and neither overlap nor touch, so two sets of the same moments are equal. All
/// operations on two sets take time linear in their ranges.
public struct TimeSet: Sendable, Hashable {
  /// The ranges `[start, end)` in ascending order, with a gap between each and the next.
  public let ranges: [Range<Instant>]

  /// The set without any moment.
  public static let empty = TimeSet(normalized: [])

  /// The moments that lie in any of the ranges, which may overlap, touch, be empty and come in any order.
  ///
  /// - Complexity: O(*n* log *n*); O(*n*) when the ranges come in ascending order.
  public init(_ ranges: [Range<Instant>]) {
    var sorted = ranges
    let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
    if !isSorted { sorted.sort { $0.lowerBound < $1.lowerBound } }
    var result: [Range<Instant>] = []
    result.reserveCapacity(sorted.count)
    for range in sorted where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    self.ranges = result
  }

  /// The moments of one range, which may be empty.
  public init(_ range: Range<Instant>) {
    self.ranges = range.isEmpty ? [] : [range]
  }

  /// Takes ranges that already are as ``ranges`` promises.
  init(normalized ranges: [Range<Instant>]) {
    self.ranges = ranges
  }

  /// Whether the set has no moment.
  public var isEmpty: Bool { ranges.isEmpty }

  /// The total length of the ranges in seconds.
  ///
  /// - Complexity: O(*n*)
  public var durationSeconds: Int {
    ranges.reduce(0) { $0 + $1.upperBound.secondsSince1970 - $1.lowerBound.secondsSince1970 }
  }

  /// Whether the set has some moment of the half-open range.
  ///
  /// - Complexity: O(log *n*)
  public func overlaps(_ range: Range<Instant>) -> Bool {
    guard !range.isEmpty else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound < range.upperBound
  }

  /// Whether the moment is in the set; the end of a range is not.
  ///
  /// - Complexity: O(log *n*)
  public func contains(_ instant: Instant) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= instant { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= instant
  }
}

extension TimeSet: Codable {
  /// Decodes pairs of seconds since 1970, `[[start, end], …]`; throws when a pair ends before it starts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let pairs = try container.decode([[Int]].self)
    let ranges = try pairs.map { pair in
      guard pair.count == 2, pair[0] <= pair[1] else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(pair) is not a range; expected [start, end] with start <= end")
      }
      return Instant(secondsSince1970: pair[0])..<Instant(secondsSince1970: pair[1])
    }
    self.init(ranges)
  }

  /// Encodes pairs of seconds since 1970, `[[start, end], …]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ranges.map { [$0.lowerBound.secondsSince1970, $0.upperBound.secondsSince1970] })
  }
}
