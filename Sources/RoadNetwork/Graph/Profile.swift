/// A way of travelling: the rows of weights that a road graph keeps.
public enum Profile: String, CaseIterable, Sendable, Hashable, Codable {
  case foot
  case bicycle
  case car
  /// Heavy goods vehicles.
  case hgv
  case bus
  /// Fire engines, ambulances and police on duty.
  case emergency

  /// The row of this profile in the graph's arrays, 0..<6, in the order of `allCases`.
  package var index: Int {
    switch self {
    case .foot: 0
    case .bicycle: 1
    case .car: 2
    case .hgv: 3
    case .bus: 4
    case .emergency: 5
    }
  }

  /// Whether the rules for motor vehicles hold.
  package var isMotorised: Bool { self != .foot && self != .bicycle }
}
