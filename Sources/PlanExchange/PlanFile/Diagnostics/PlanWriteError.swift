/// A plan that a file cannot hold.
public struct PlanWriteError: Error, Sendable, Hashable {
  /// The part meant, as element and attribute: `venue/@id`.
  public var part: String
  /// What is wrong with it, in one sentence without a full stop.
  public var message: String

  /// Creates an error from its parts.
  public init(_ part: String, _ message: String) {
    self.part = part
    self.message = message
  }
}

extension PlanWriteError: CustomStringConvertible {
  /// The part and what is wrong with it.
  public var description: String { "\(part) cannot be written: \(message)" }
}
