/// Times of the clock as the grammar writes them.
enum ClockText {
  /// Hours and minutes, `08:00` … `48:00`, of minutes since midnight that are not negative.
  static func clock(_ minutes: Int) -> String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
}
