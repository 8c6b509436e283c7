/// The states of a place over a span of time, without gaps: half-open intervals in order.
///
/// Neighbours differ in state or comment, so two timelines that say the same are equal.
public struct OpeningTimeline: Sendable, Hashable {
  /// A stretch in one state.
  public struct Interval: Sendable, Hashable {
    /// Half-open.
    public let range: Range<Instant>
    public let state: OpeningState
    /// What the deciding rule says besides, such as `by appointment`.
    public let comment: String?
    /// Whether the interval stands for an open end, so that its own end is a guess.
    public let isOpenEnd: Bool

    public init(range: Range<Instant>, state: OpeningState, comment: String? = nil, isOpenEnd: Bool = false) {
      self.range = range
      self.state = state
      self.comment = comment
      self.isOpenEnd = isOpenEnd
    }

    /// Whether the other says the same, of whatever time.
    func agrees(with other: Interval) -> Bool {
      state == other.state && comment == other.comment && isOpenEnd == other.isOpenEnd
    }
  }

  /// What the timeline covers, half-open.
  public let span: Range<Instant>
  /// From the span's start to its end; none where the span is empty.
  public let intervals: [Interval]

  /// Joins intervals that follow each other without a gap from the start of a span to its end.
  ///
  /// - Precondition: they do; empty ones are left out.
  public init(joining parts: some Sequence<Interval>, over span: Range<Instant>) {
    var joined: [Interval] = []
    var end = span.lowerBound
    for part in parts where !part.range.isEmpty {
      precondition(part.range.lowerBound == end, "An interval starts at \(part.range.lowerBound) and not at \(end)")
      end = part.range.upperBound
      if let last = joined.last, last.agrees(with: part) {
        joined[joined.count - 1] = Interval(
          range: last.range.lowerBound..<end, state: last.state, comment: last.comment, isOpenEnd: last.isOpenEnd)
      } else {
        joined.append(part)
      }
    }
    precondition(end == span.upperBound || span.isEmpty, "The intervals end at \(end) and not at \(span.upperBound)")
    self.span = span
    self.intervals = joined
  }

  /// One state all the time.
  public init(_ state: OpeningState, over span: Range<Instant>) {
    self.init(joining: [Interval(range: span, state: state)], over: span)
  }

  /// One state at some times and another at the others.
  ///
  /// - Complexity: O(*n*)
  public init(_ state: OpeningState, during times: TimeSet, otherwise rest: OpeningState, over span: Range<Instant>) {
    var parts: [Interval] = []
    var end = span.lowerBound
    for range in times.clipped(to: span).ranges {
      parts.append(Interval(range: end..<range.lowerBound, state: rest))
      parts.append(Interval(range: range, state: state))
      end = range.upperBound
    }
    parts.append(Interval(range: end..<span.upperBound, state: rest))
    self.init(joining: parts, over: span)
  }

  /// Open at the certain times, unknown at those that are only possible, and closed at the others.
  ///
  /// - Complexity: O(*n* + *m*)
  public init(certain: TimeSet, possible: TimeSet, over span: Range<Instant>) {
    self = OpeningTimeline(.unknown, during: possible, otherwise: .closed, over: span)
      .union(OpeningTimeline(.open, during: certain, otherwise: .closed, over: span))
  }

  /// The interval at a moment; nil outside of the span.
  ///
  /// - Complexity: O(log *n*)
  public func interval(at instant: Instant) -> Interval? {
    guard span.contains(instant) else { return nil }
    var low = 0
    var high = intervals.count - 1
    while low < high {
      let middle = (low + high) / 2
      if intervals[middle].range.upperBound <= instant { low = middle + 1 } else { high = middle }
    }
    return intervals[low]
  }

  /// The moments in one of the states.
  ///
  /// - Complexity: O(*n*)
  public func times(_ states: OpeningState...) -> TimeSet {
    TimeSet(intervals.filter { states.contains($0.state) }.map(\.range))
  }
}
