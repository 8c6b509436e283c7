/// Times from origins to targets in each of a number of states.
public struct TravelMatrices: Sendable, Equatable {
  /// The number of states.
  public let stateCount: Int
  /// The number of origins.
  public let originCount: Int
  /// The number of targets.
  public let targetCount: Int
  /// State by state, target by target, origin by origin; `infiniteWeight` where there is no way.
  public private(set) var times: [UInt32]

  /// Creates a table that `fill` writes, every cell of it.
  init(stateCount: Int, originCount: Int, targetCount: Int, fill: (UnsafeMutablePointer<UInt32>?) -> Void) {
    self.stateCount = stateCount
    self.originCount = originCount
    self.targetCount = targetCount
    let count = stateCount * originCount * targetCount
    times = [UInt32](unsafeUninitializedCapacity: count) { buffer, written in
      fill(buffer.baseAddress)
      written = count
    }
  }

  /// The time from an origin to a target.
  /// - Complexity: O(1)
  public func time(state: Int, origin: Int, target: Int) -> UInt32 {
    precondition(
      (0..<stateCount).contains(state) && (0..<originCount).contains(origin) && (0..<targetCount).contains(target),
      "State \(state), origin \(origin), target \(target) is out of range")
    return times[(state * targetCount + target) * originCount + origin]
  }

  /// Lets a trip take no longer than a time that was found in another way.
  mutating func lower(state: Int, origin: Int, target: Int, to time: UInt32) {
    let cell = (state * targetCount + target) * originCount + origin
    times[cell] = min(times[cell], time)
  }
}
