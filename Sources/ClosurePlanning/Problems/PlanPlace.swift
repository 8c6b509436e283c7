/// Where in a plan something is wrong, told by the plan's own parts; a reader of files knows line and column for it.
public struct PlanPlace: Sendable, Hashable {
  /// A part of a plan.
  public enum Item: Sendable, Hashable {
    case plan
    case map
    case event(Int)
    case area(Int)
    case gate(Int)
    case uncertainty(Int)
    case announcement(Int)
    /// A claim by its place among ``ClosurePlan/claims``.
    case claim(Int)
    case subject(claim: Int, index: Int)
    /// A venue that a category names (or excepts), by its place in the list.
    case named(claim: Int, subject: Int, index: Int)
    case excepted(claim: Int, subject: Int, index: Int)
    case window(claim: Int)
    case venue(Int)
    case organiser(Int)
    case origin(organiser: Int, index: Int)
    case job(organiser: Int, index: Int)
    case need(organiser: Int, job: Int, index: Int)
  }

  public var item: Item
  /// The attribute meant, by its name in the plan file; nil for the part as a whole.
  public var attribute: String?

  public init(_ item: Item, _ attribute: String? = nil) {
    self.item = item
    self.attribute = attribute
  }
}
