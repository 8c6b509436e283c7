import Testing

@testable import UsabilitySolver

/// Chances in words: never more certain than what they were taken from.
@Suite struct WordingChanceTests {
  @Test(arguments: [
    (Chances(usable: 0.6, closed: 0.4, worldCount: 2), "usable 60%, closed 40%"),
    (Chances(closed: 1, worldCount: 1), "closed 100%"),
    (Chances(closed: 1, worldCount: 4096, isExact: false), "closed over 99%"),
    (Chances(usable: 0.001, closed: 0.999, worldCount: 1000), "usable under 1%, closed over 99%"),
    (Chances(usable: 0.5, closed: 0.5, worldCount: 4096, isExact: false), "usable 50 ± 1%, closed 50 ± 1%"),
  ])
  func words(chances: Chances, text: String) throws {
    #expect(Wording(for: try DushanbeSample.shared.answer(on: 9)).chances(chances) == text)
  }

  @Test(arguments: [
    (Chances(usable: 0.25, limited: 0.25, closed: 0.5, worldCount: 4), 50), (Chances(limited: 1), 100),
    (Chances(closed: 1), 0),
    (Chances(closed: 1, worldCount: 4096, isExact: false), 1),
    (Chances(usable: 0.999, closed: 0.001, worldCount: 9), 99),
  ])
  func percentOfSomeUse(chances: Chances, percent: Int) { #expect(chances.percentOfSomeUse == percent) }
}
