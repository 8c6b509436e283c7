/// The seam between the planner and a search technique.
///
/// A call is coarse, thousands of searches at once, so a protocol costs nothing here. Every engine must give the very
/// numbers of `DijkstraEngine`: weights are whole and sums exact.
public protocol AccessEngine: Sendable {
  /// Answers a question; the same question always gets the same answer.
  func answer(_ question: AccessQuestion) -> AccessAnswer

  /// Gets ready for a question of that many origins and targets at least, where that takes a while.
  ///
  /// Nothing hangs on it but time; it may be called on another thread.
  func prepare(originCount: Int, targetCount: Int)
}

extension AccessEngine {
  /// Most engines are always ready.
  public func prepare(originCount: Int, targetCount: Int) {}
}
