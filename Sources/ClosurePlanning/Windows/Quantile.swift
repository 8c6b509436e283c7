/// A place in a distribution: a fraction in `[0, 1)`, exact.
///
/// One uncertainty variable is one quantile. A list of equally likely values has the value of index `⌊q·count⌋` there,
/// so that one quantile moves all windows of the variable together.
public struct Quantile: Sendable, Hashable, Comparable {
  public let numerator: Int
  public let denominator: Int

  /// The fraction `numerator / denominator`, reduced.
  ///
  /// - Precondition: `0 <= numerator < denominator`.
  public init(_ numerator: Int, of denominator: Int) {
    precondition(numerator >= 0 && numerator < denominator, "A quantile lies in [0, 1)")
    var (a, b) = (denominator, numerator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  /// The index of its value among `count` equally likely ones.
  ///
  /// - Precondition: `count > 0`.
  public func index(among count: Int) -> Int {
    precondition(count > 0, "A distribution has at least one value")
    return numerator * count / denominator
  }

  public static func < (a: Quantile, b: Quantile) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// The fewest quantiles that tell all values of distributions with these sizes apart, in order.
  ///
  /// - Complexity: O(n log n) in the sum of the sizes.
  public static func breakpoints(counts: some Sequence<Int>) -> [Quantile] {
    var all = Set<Quantile>()
    for count in Set(counts) {
      for index in 0..<count { all.insert(Quantile(index, of: count)) }
    }
    return all.isEmpty ? [Quantile(0, of: 1)] : all.sorted()
  }
}
