/// A question to an access engine: how long from each origin to each target and back, under each set of closures.
public struct AccessQuestion: Sendable {
  /// Who travels.
  public let profile: Profile
  /// All closures, by index.
  public let closures: [ArcClosure]
  /// Each state is the ascending indices of the closures in force together; `[]` is the open network.
  public let states: [[Int]]
  /// Where trips start.
  public let origins: [AccessPoint]
  /// Where they go and come back from.
  public let targets: [AccessPoint]

  /// Creates a question; traps where a state names a closure that is not there.
  public init(
    profile: Profile, closures: [ArcClosure], states: [[Int]], origins: [AccessPoint], targets: [AccessPoint]
  ) {
    for state in states {
      for index in state {
        precondition(closures.indices.contains(index), "State \(state) names closure \(index) of \(closures.count)")
      }
    }
    self.profile = profile
    self.closures = closures
    self.states = states
    self.origins = origins
    self.targets = targets
  }
}
