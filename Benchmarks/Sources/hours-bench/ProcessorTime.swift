import Foundation

/// How much of the processor's time something took, in seconds, and its result: what others do on the machine hardly counts.
func timed<Result>(_ body: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
  let start = processorSeconds()
  let result = try body()
  return (processorSeconds() - start, result)
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
