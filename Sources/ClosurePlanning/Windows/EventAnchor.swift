/// A time told by an event: "2.5 h before it starts", "to its end".
public struct EventAnchor: Sendable, Hashable {
  /// Which end of the event.
  public enum Edge: String, Sendable, Hashable, CaseIterable {
    case start, end
  }

  /// The event's id.
  public var event: String
  public var edge: Edge
  /// How much later, minutes; negative is earlier.
  ///
  /// A range where the notice leaves room.
  public var offsetMinutes: ClosedRange<Int>

  public init(event: String, edge: Edge, offsetMinutes: ClosedRange<Int> = 0...0) {
    self.event = event
    self.edge = edge
    self.offsetMinutes = offsetMinutes
  }
}
