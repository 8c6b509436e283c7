import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// The market supplier's 9, 11 and 12 October in Dushanbe, worked by hand.
@Suite struct DushanbeChanceTests {
  private func answer(on day: Int, chances: Bool = true) throws -> DayAnswer {
    let plan = DushanbeSample.shared.plan
    let supplier = try #require(plan.organiser("supplier"))
    let solver = try ClosureSolver(plan: plan, map: DushanbeSample.map, wantsChances: chances)
    return try solver.answers(for: supplier, on: [october(day)])[0]
  }

  private func venue(_ id: String, _ answer: DayAnswer) throws -> VenueDay {
    try #require(answer.venues.first { $0.venue.id == id })
  }

  /// Exactly one of two sides is right about the 11th and 12th.
  ///
  /// The mayor's office (official: 3) has the markets closed to the 10th, Kazinform (press: 2) to the 12th; Kazinform is
  /// right with 2 / (3 + 2).
  @Test(arguments: [11, 12]) func namedMarketsHangOnWhoIsRight(day: Int) throws {
    let answer = try answer(on: day)
    #expect(answer.givesChances)
    let korvon = try venue("korvon", answer)
    let chances = try #require(korvon.chances)
    #expect(korvon.verdict == .uncertain)
    #expect(abs(chances.closed - 2.0 / 5) < 1e-12 && abs(chances.usable - 3.0 / 5) < 1e-12)
    #expect(chances.isExact && chances.worldCount == 2)
    #expect(Set(korvon.causes.map(\.announcement.id)) == ["mayor-3-oct", "kazinform-8-oct"])
    #expect(korvon.causes.allSatisfy { $0.announcement.excerpt != nil })
  }

  /// On the 9th both close the named ones; the others hang on two unknowns.
  ///
  /// They are closed if Kazinform is right (2/5), or if the mayor's office is
  /// (3/5) and means them: of the 18 markets and shopping centres it names 13, "most" are any number from 13 to 18 alike,
  /// so E[K] = 15.5, and each of the other five is meant with (15.5 − 13) / 5 = 1/2. In all 2/5 + 3/5 · 1/2 = 7/10.
  @Test func unnamedMarketsHangOnWhatMostMeans() throws {
    let answer = try answer(on: 9)
    let members = answer.venues.count
    let unnamed = Double(members - 13)
    let meant = (Double(13 + members) / 2 - 13) / unnamed
    #expect(meant == 0.5)
    let mehrgon = try #require(try venue("mehrgon", answer).chances)
    #expect(abs(mehrgon.closed - (2.0 / 5 + 3.0 / 5 * meant)) < 1e-12)
    #expect(try venue("korvon", answer).chances?.closed == 1)
  }

  /// Sadbarg stands in the centre, whose closed streets were only inferred: where it is open (3/5), lorries do not get
  /// there with 3/4.
  @Test func sadbargHangsOnTheRoadsToo() throws {
    let chances = try #require(try venue("sadbarg", answer(on: 11)).chances)
    #expect(abs(chances.closed - 0.4) < 1e-12)
    #expect(abs(chances.unreachable - 0.6 * 0.75) < 1e-12)
    #expect(abs(chances.usable - 0.6 * 0.25) < 1e-12)
  }

  @Test(arguments: [11, 12]) func theFirstCallIsToTheMayorsOffice(day: Int) throws {
    let first = try #require(try answer(on: day).questions.first)
    #expect(first.whom == "Mayor's office and city police")
    #expect(first.text == "sources disagree: closed on the \(day)th, or not?")
    #expect(first.venues.contains("korvon") && first.venueDayCount >= 18)
    // It settles those that hang on nothing else, and the four in the centre where Kazinform is right.
    let inTheCentre = Set(["sadbarg", "tojikiston", "evropa", "siyoma"]).intersection(first.venues)
    let expected = Double(first.venueDayCount - inTheCentre.count) + 0.4 * Double(inTheCentre.count)
    #expect(abs(first.expectedSettled - expected) < 1e-9)
  }

  /// The supplier needs the market from 05:00, set-up of half an hour included from 04:30, and must know 12 hours before.
  @Test func decideTheAfternoonBefore() throws {
    let decision = try #require(try venue("korvon", answer(on: 11)).decision)
    #expect(decision.until == dushanbe.instantClamped(day: october(10), minute: 16 * 60 + 30))
    #expect(decision.ifUnheard == .doNotUse)
    // Who is right shows when only one of them still has it closed: on the 11th.
    #expect(decision.knownBy == dushanbe.bounds(of: october(11)).lowerBound && decision.isWorthWaiting == false)
    #expect(try venue("korvon", answer(on: 9)).decision == nil)
  }

  @Test func causesAndRepairs() throws {
    // Whoever is right, it is closed: it takes both to make that certain.
    #expect(try venue("korvon", answer(on: 9)).causeSets == [["most-markets", "kazinform-markets"]])
    #expect(try venue("korvon", answer(on: 11)).causeSets == [["kazinform-markets"]])
    let plan = DushanbeSample.shared.plan
    let supplier = try #require(plan.organiser("supplier"))
    let solver = try ClosureSolver(plan: plan, map: DushanbeSample.map)
    let repaired = try solver.answers(for: supplier, on: [october(11)], repaired: "korvon")[0]
    #expect(try venue("korvon", repaired).repairs == [Repair(steps: [.lift("kazinform-markets")])])
    #expect(!repaired.givesChances)
  }
}
