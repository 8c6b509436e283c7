import ClosurePlanning
import Testing

@Suite struct QuantileTests {
  @Test func isReducedAndOrdered() {
    #expect(Quantile(2, of: 4) == Quantile(1, of: 2))
    #expect(Quantile(0, of: 7) == Quantile(0, of: 1))
    #expect(Quantile(1, of: 3) < Quantile(1, of: 2))
    #expect(!(Quantile(2, of: 4) < Quantile(1, of: 2)))
    #expect([Quantile(3, of: 4), Quantile(1, of: 5), Quantile(0, of: 1)].sorted().map(\.denominator) == [1, 5, 4])
  }

  @Test(arguments: 1...12) func everyValueHasItsShare(count: Int) {
    // 27,720 is divisible by every number up to 12, so the shares come out exactly equal.
    var shares = Array(repeating: 0, count: count)
    for numerator in 0..<27_720 { shares[Quantile(numerator, of: 27_720).index(among: count)] += 1 }
    #expect(shares == Array(repeating: 27_720 / count, count: count))
  }

  @Test func breakpointsTellAllValuesApart() {
    #expect(
      Quantile.breakpoints(counts: [2, 3])
        == [Quantile(0, of: 1), Quantile(1, of: 3), Quantile(1, of: 2), Quantile(2, of: 3)])
    #expect(Quantile.breakpoints(counts: [1, 1]) == [Quantile(0, of: 1)])
    #expect(Quantile.breakpoints(counts: []) == [Quantile(0, of: 1)])
    #expect(Quantile.breakpoints(counts: [0]) == [Quantile(0, of: 1)])
  }

  /// Between two breakpoints no index changes; at each one some index does.
  @Test(arguments: [[2, 3], [4, 6], [1, 5], [7, 8, 9]]) func breakpointsAreTheFewest(counts: [Int]) {
    let fine = counts.reduce(1, *) * 60
    let points = Quantile.breakpoints(counts: counts)
    var changes = [Quantile(0, of: 1)]
    for numerator in 1..<fine {
      let (before, now) = (Quantile(numerator - 1, of: fine), Quantile(numerator, of: fine))
      if counts.contains(where: { before.index(among: $0) != now.index(among: $0) }) { changes.append(now) }
    }
    #expect(points == changes)
  }
}
