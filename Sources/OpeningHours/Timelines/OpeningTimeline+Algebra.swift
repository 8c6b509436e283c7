/// A lattice: `intersection` and `union` are commutative, associative and idempotent, and each distributes over the
/// other, since the states are in one order. Comments and open ends go with the state that decides.
extension OpeningTimeline {
  /// What holds where both are needed: the lesser state of each moment.
  ///
  /// A venue's hours ∩ not closed ∩ reachable is when it can be used.
  /// - Precondition: both cover the same span.
  /// - Complexity: O(*n* + *m*)
  public func intersection(_ other: OpeningTimeline) -> OpeningTimeline {
    combined(with: other) { $0 <= $1 }
  }

  /// What holds where either will do: the greater state of each moment.
  ///
  /// - Precondition: both cover the same span.
  /// - Complexity: O(*n* + *m*)
  public func union(_ other: OpeningTimeline) -> OpeningTimeline {
    combined(with: other) { $0 >= $1 }
  }

  /// Open where it was shut and shut where it was open; what is unknown stays so.
  ///
  /// Twice is not the identity: what nobody stated becomes open and then closed.
  /// - Complexity: O(*n*)
  public func complement() -> OpeningTimeline {
    OpeningTimeline(
      joining: intervals.map { interval in
        let state: OpeningState =
          switch interval.state {
          case .closed, .unstated: .open
          case .unknown: .unknown
          case .open: .closed
          }
        return Interval(range: interval.range, state: state, comment: interval.comment, isOpenEnd: interval.isOpenEnd)
      }, over: span)
  }

  /// Takes of each moment the left interval's word where `decides(left, right)`, else the right one's; where both have
  /// the same state, the comments of both.
  private func combined(
    with other: OpeningTimeline, decides: (OpeningState, OpeningState) -> Bool
  ) -> OpeningTimeline {
    precondition(span == other.span, "Timelines of \(span) and \(other.span) cannot be combined")
    var parts: [Interval] = []
    parts.reserveCapacity(intervals.count + other.intervals.count)
    var (left, right) = (0, 0)
    var start = span.lowerBound
    while left < intervals.count, right < other.intervals.count {
      let (a, b) = (intervals[left], other.intervals[right])
      let end = min(a.range.upperBound, b.range.upperBound)
      if a.state == b.state {
        parts.append(
          Interval(
            range: start..<end, state: a.state, comment: Self.joined(a.comment, b.comment),
            isOpenEnd: a.isOpenEnd || b.isOpenEnd))
      } else {
        let word = decides(a.state, b.state) ? a : b
        parts.append(
          Interval(range: start..<end, state: word.state, comment: word.comment, isOpenEnd: word.isOpenEnd))
      }
      if a.range.upperBound == end { left += 1 }
      if b.range.upperBound == end { right += 1 }
      start = end
    }
    return OpeningTimeline(joining: parts, over: span)
  }

  /// Both comments in an order that does not hang on which comes first, each part once.
  private static func joined(_ a: String?, _ b: String?) -> String? {
    guard let a, let b, a != b else { return a ?? b }
    let separator = "; "
    let parts = Set(a.components(separatedBy: separator) + b.components(separatedBy: separator))
    return parts.sorted().joined(separator: separator)
  }
}

extension String {
  /// The parts between the separators; Foundation's, without Foundation.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
