/// How long something took, in seconds, and its result.
func timed<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try body()
  return ((clock.now - start) / .seconds(1), result)
}

extension [Double] {
  /// The middle value, the upper one of two.
  var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}
