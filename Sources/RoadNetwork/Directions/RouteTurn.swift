/// How a way goes on where the road changes, for somebody at the wheel.
public enum RouteTurn: String, Sendable, CaseIterable {
  case straight, slightLeft, left, sharpLeft, slightRight, right, sharpRight, back

  /// The turn between two headings in degrees, clockwise from north.
  ///
  /// Less than 25° is straight on, up to 60° slight, up to 120° a turn, up to 165° sharp, and more is a turn back.
  init(from: Double, to: Double) {
    var angle = (to - from).truncatingRemainder(dividingBy: 360)
    if angle > 180 { angle -= 360 }
    if angle <= -180 { angle += 360 }
    switch abs(angle) {
    case ..<25: self = .straight
    case ..<60: self = angle < 0 ? .slightLeft : .slightRight
    case ..<120: self = angle < 0 ? .left : .right
    case ..<165: self = angle < 0 ? .sharpLeft : .sharpRight
    default: self = .back
    }
  }
}
