extension TimeSet {
  /// The moments of either set.
  ///
  /// - Complexity: O(*n* + *m*)
  public func union(_ other: TimeSet) -> TimeSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return sweep(other) { $0 || $1 }
  }

  /// The moments of both sets.
  ///
  /// - Complexity: O(*n* + *m*)
  public func intersection(_ other: TimeSet) -> TimeSet {
    if isEmpty || other.isEmpty { return .empty }
    return sweep(other) { $0 && $1 }
  }

  /// The moments of this set that are not in the other.
  ///
  /// - Complexity: O(*n* + *m*)
  public func subtracting(_ other: TimeSet) -> TimeSet {
    if isEmpty || other.isEmpty { return self }
    return sweep(other) { $0 && !$1 }
  }

  /// The moments of exactly one of the sets.
  ///
  /// - Complexity: O(*n* + *m*)
  public func symmetricDifference(_ other: TimeSet) -> TimeSet {
    sweep(other) { $0 != $1 }
  }

  /// Whether every moment of this set is in the other.
  ///
  /// - Complexity: O(*n* + *m*)
  public func isSubset(of other: TimeSet) -> Bool {
    subtracting(other).isEmpty
  }

  /// The moments of this set that lie in the half-open range.
  ///
  /// - Complexity: O(*n*)
  public func clipped(to range: Range<Instant>) -> TimeSet {
    var result: [Range<Instant>] = []
    for own in ranges {
      let part = own.clamped(to: range)
      if !part.isEmpty { result.append(part) }
    }
    return TimeSet(normalized: result)
  }

  /// Walks the boundaries of both sets in order and keeps the stretches that `keeps` selects.
  ///
  /// `keeps(false, false)` must be false: a set has no moments before its first and after its last boundary.
  @inline(__always)
  private func sweep(_ other: TimeSet, keeps: (Bool, Bool) -> Bool) -> TimeSet {
    var result: [Range<Instant>] = []
    result.reserveCapacity(ranges.count + other.ranges.count)
    // Boundary 2i is the start and 2i + 1 the end of range i, so an odd index means "inside".
    var left = 0
    var right = 0
    var start: Instant?
    while left < 2 * ranges.count || right < 2 * other.ranges.count {
      let next = min(boundary(left), other.boundary(right))
      if left < 2 * ranges.count, boundary(left) == next { left += 1 }
      if right < 2 * other.ranges.count, other.boundary(right) == next { right += 1 }
      let isKept = keeps(left % 2 == 1, right % 2 == 1)
      if isKept, start == nil {
        start = next
      } else if !isKept, let begun = start {
        result.append(begun..<next)
        start = nil
      }
    }
    return TimeSet(normalized: result)
  }

  /// The start (even index) or end (odd) of range `index / 2`; beyond the last one, a moment later than any.
  @inline(__always)
  private func boundary(_ index: Int) -> Instant {
    guard index < 2 * ranges.count else { return Instant(secondsSince1970: .max) }
    let range = ranges[index / 2]
    return index % 2 == 0 ? range.lowerBound : range.upperBound
  }
}
