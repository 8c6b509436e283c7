/// How a closure window ends.
public enum WindowEnd: Sendable, Hashable {
  /// At this time.
  case bound(TimeBound)
  /// After so many days, the first one counted: "for three to six days" is `3...6`.
  case length(days: ClosedRange<Int>)
  /// It is not going to end within the horizon: "until further notice", in every world.
  case open
  /// It will end, and nobody said when: any day from the start to the horizon, equally likely.
  /// A condition such as "when it is safe to remove them" is kept in words.
  case unknown(condition: String?)
}
