/// The seam between the planner and a search technique.
///
/// A call is coarse, thousands of searches at once, so a protocol costs nothing here. Every engine must give the very
/// numbers of `DijkstraEngine`: weights are whole and sums exact.
public protocol AccessEngine: Sendable {
  /// Answers a question; the same question always gets the same answer.
  func answer(_ question: AccessQuestion) -> AccessAnswer
}
