/// A smallest change that would make a venue usable on a day, in every possible world.
public struct Repair: Sendable, Equatable {
  /// One step of it.
  public enum Step: Sendable, Hashable {
    /// The measure is lifted; its claim.
    case lift(String)
    /// The organiser is granted this permit.
    case permit(String)
    /// The organiser comes so much later, minutes; earlier where negative.
    case shift(minutes: Int)
  }

  /// All of them together, in a stable order.
  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }
}
