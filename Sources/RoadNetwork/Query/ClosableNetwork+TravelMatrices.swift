extension ClosableNetwork {
  /// The times from every origin to every target in every state.
  ///
  /// - Parameter workers: how many threads may work on it.
  /// - Complexity: O(states × (varying triangles / 16 + varying terms × origins / 64)) and what varies not at all once
  public func travelMatrices(from origins: [UInt32], to targets: [UInt32], workers: Int = 1) -> TravelMatrices {
    travelMatrices(
      [TripDirection(lanes: origins.map(point), rows: targets.map(point), lanesAreOrigins: true, isForward: true)],
      workers: workers)[0]
  }

  /// Trips between two lists of points, one way.
  struct TripDirection {
    /// The points that become lanes: the fewer the better.
    let lanes: [[Anchor]]
    /// The points that become rows.
    let rows: [[Anchor]]
    /// Whether the lanes are the origins of the table of times.
    let lanesAreOrigins: Bool
    /// Whether trips go from the lanes to the rows.
    let isForward: Bool
  }

  /// The times of several directions, all by one customization of the states.
  func travelMatrices(_ directions: [TripDirection], workers: Int) -> [TravelMatrices] {
    StateSweeps(self, directions, workers: workers).tables(workers: workers)
  }
}
