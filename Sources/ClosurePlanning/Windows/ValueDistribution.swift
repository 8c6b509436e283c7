/// How likely each of a list of values is: all alike, or as the plan weighs them.
///
/// A quantile picks one of them, so that one quantile moves all windows of a variable together.
struct ValueDistribution: Sendable, Equatable {
  let count: Int
  /// Thousandths up to and with each value; nil where all are equally likely.
  private let cumulative: [Int]?

  /// Equally likely values.
  init(count: Int) {
    self.count = count
    cumulative = nil
  }

  /// Weighed values.
  ///
  /// - Precondition: the weights add up to a hundred per cent.
  init(weights: [Percentage]) {
    count = weights.count
    var sum = 0
    cumulative = weights.map {
      sum += $0.permille
      return sum
    }
    precondition(sum == 1000, "Weights add up to a hundred per cent")
  }

  /// The index of the value at a quantile.
  ///
  /// - Complexity: O(values) where they are weighed, else O(1)
  func index(at quantile: Quantile) -> Int {
    guard let cumulative else { return quantile.index(among: count) }
    let place = quantile.numerator * 1000
    return cumulative.firstIndex { place < $0 * quantile.denominator } ?? count - 1
  }

  /// The quantiles at which another value begins, the first one 0.
  var breakpoints: [Quantile] {
    guard let cumulative else { return (0..<count).map { Quantile($0, of: count) } }
    return [Quantile(0, of: 1)] + Set(cumulative).filter { 0 < $0 && $0 < 1000 }.sorted().map { Quantile($0, of: 1000) }
  }
}
