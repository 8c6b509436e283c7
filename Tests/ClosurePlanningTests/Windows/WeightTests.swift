import ClosurePlanning
import OpeningHours
import Testing

/// Windows whose values are not equally likely.
@Suite struct WeightTests {
  private func percentages(_ permille: Int...) -> [Percentage] { permille.compactMap { Percentage(permille: $0) } }

  private func resolved(
    _ end: WindowEnd, start: TimeBound = .day(october(8)), weights: [Percentage]?
  ) throws -> ResolvedWindow {
    try ClosureWindow(start: start, end: end, weights: weights).resolved(in: plan())
  }

  /// The share of the quantiles at which the window is in force on a day.
  private func share(_ window: ResolvedWindow, on day: Int) -> Double {
    let context = OpeningHoursContext(calendar: dushanbe)
    let days = october(day)...october(day)
    let held = (0..<1000).count { !window.inForce(at: Quantile($0, of: 1000), during: days, in: context).isEmpty }
    return Double(held) / 1000
  }

  @Test func threeToSixDaysAsThePlanWeighsThem() throws {
    let window = try resolved(.length(days: 3...6), weights: percentages(400, 300, 200, 100))
    // 8–10 for certain, the 11th unless three days, the 12th with five or six, the 13th with six.
    #expect([10, 11, 12, 13, 14].map { share(window, on: $0) } == [1, 0.6, 0.3, 0.1, 0])
    #expect(window.breakpoints(in: dushanbe).count == 4)
  }

  @Test func withoutWeightsAllAreAlike() throws {
    let window = try resolved(.length(days: 3...6), weights: nil)
    #expect([10, 11, 12, 13].map { share(window, on: $0) } == [1, 0.75, 0.5, 0.25])
  }

  @Test func aStartIsWeighedWhereTheEndIsCertain() throws {
    let start = TimeBound.days(october(8)...october(10))
    let window = try resolved(.bound(.day(october(11))), start: start, weights: percentages(100, 0, 900))
    #expect([8, 9, 10, 11].map { share(window, on: $0) } == [0.1, 0.1, 1, 1])
  }

  @Test func aValueWithoutWeightNeverComes() throws {
    let window = try resolved(.length(days: 1...3), weights: percentages(0, 1000, 0))
    #expect([8, 9, 10].map { share(window, on: $0) } == [1, 1, 0])
  }

  @Test func weightsMustFit() {
    #expect(throws: WindowError.weightCount(3, values: 4)) {
      try resolved(.length(days: 3...6), weights: percentages(500, 300, 200))
    }
    #expect(throws: WindowError.weightSum(permille: 950)) {
      try resolved(.length(days: 3...4), weights: percentages(500, 450))
    }
    #expect(throws: WindowError.nothingToWeigh) {
      try resolved(.length(days: 3...3), weights: percentages(1000))
    }
    #expect(throws: WindowError.nothingToWeigh) { try resolved(.unknown(condition: nil), weights: percentages(1000)) }
  }

  @Test func percentagesAreWrittenAsTheyAreRead() {
    #expect(percentages(0, 5, 600, 625, 1000).map(\.description) == ["0%", "0.5%", "60%", "62.5%", "100%"])
    #expect(Percentage(permille: 1001) == nil)
    #expect(Percentage(permille: -1) == nil)
  }
}

/// How likely what is in doubt is held to be (DESIGN: decisions 5 and 7).
@Suite struct ChanceRuleTests {
  @Test func mostOfTwentyWithThirteenNamed() {
    // K is 13…20: at least the thirteen that are named; E[K] = 16.5, and 3.5 of the other seven.
    #expect(ChanceRule.chanceOfUnnamed(.most, members: 20, named: 13) == 0.5)
    // K is 11…20 where none is named.
    #expect(ChanceRule.chanceOfUnnamed(.most, members: 20, named: 0) == 15.5 / 20)
  }

  @Test func severalOfTwenty() {
    // K is 3…10.
    #expect(ChanceRule.chanceOfUnnamed(.several, members: 20, named: 0) == 6.5 / 20)
    // Three of three are all of them; two that are named leave the third.
    #expect(ChanceRule.chanceOfUnnamed(.several, members: 3, named: 2) == 1)
    #expect(ChanceRule.chanceOfUnnamed(.several, members: 2, named: 0) == 1)
    // More are named than half: no one else need be meant.
    #expect(ChanceRule.chanceOfUnnamed(.several, members: 20, named: 12) == 0)
  }

  @Test func allAndNone() {
    #expect(ChanceRule.chanceOfUnnamed(.all, members: 5, named: 1) == 1)
    #expect(ChanceRule.chanceOfUnnamed(.named, members: 5, named: 1) == 0)
    #expect(ChanceRule.chanceOfUnnamed(.most, members: 3, named: 3) == 0)
  }

  @Test func aClaimHoldsAsItsSourceSays() throws {
    var claim = Claim.closes("c")
    var source = Announcement(id: "a", authority: "A", reliability: .press, claims: [claim])
    #expect(claim.chanceOfHolding(in: source) == 1)
    claim.probability = .probable
    #expect(claim.chanceOfHolding(in: source) == 0.75)
    source.reliability = .unconfirmed
    #expect(claim.chanceOfHolding(in: source) == 0.375)
    claim.extent = .withheld
    #expect(claim.chanceOfHolding(in: source) == 0.1875)
    claim.chance = Percentage(permille: 900)
    #expect(claim.chanceOfHolding(in: source) == 0.9)
  }
}
