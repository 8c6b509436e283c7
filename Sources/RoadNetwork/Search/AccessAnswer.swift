/// Times there and back in tenths of a second, `infiniteWeight` where there is no way.
public struct AccessAnswer: Sendable, Equatable {
  /// The number of states asked about.
  public let stateCount: Int
  /// The number of origins.
  public let originCount: Int
  /// The number of targets.
  public let targetCount: Int
  // Read millions of times by the module that asks, and so open to it.
  @usableFromInline let thereTimes: [UInt32]
  @usableFromInline let backTimes: [UInt32]

  /// Creates an answer from flat arrays: state by state, target by target, origin by origin.
  public init(stateCount: Int, originCount: Int, targetCount: Int, there: [UInt32], back: [UInt32]) {
    let count = stateCount * originCount * targetCount
    precondition(there.count == count && back.count == count, "An answer of \(count) times has \(there.count)")
    self.stateCount = stateCount
    self.originCount = originCount
    self.targetCount = targetCount
    thereTimes = there
    backTimes = back
  }

  /// The time from the origin to the target.
  /// - Complexity: O(1)
  @inlinable
  public func there(state: Int, origin: Int, target: Int) -> UInt32 { thereTimes[index(state, origin, target)] }

  /// The time from the target back to the origin.
  /// - Complexity: O(1)
  @inlinable
  public func back(state: Int, origin: Int, target: Int) -> UInt32 { backTimes[index(state, origin, target)] }

  @inlinable
  func index(_ state: Int, _ origin: Int, _ target: Int) -> Int {
    precondition(
      (0..<stateCount).contains(state) && (0..<originCount).contains(origin) && (0..<targetCount).contains(target),
      "State \(state), origin \(origin), target \(target) is out of range")
    return (state * targetCount + target) * originCount + origin
  }
}
