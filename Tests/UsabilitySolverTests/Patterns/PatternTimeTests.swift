import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Hours, bases, notes and measures that follow from patterns of real notices, worked out by hand.
@Suite struct PatternTimeTests {
  /// A stretch of the 9th in minutes of the day.
  private static func minutes(_ day: Int, _ spans: (Int, Int)...) -> TimeSet {
    TimeSet(
      spans.map {
        dushanbe.instantClamped(
          day: october(day), minute: $0.0)..<dushanbe.instantClamped(
            day: october(day), minute: $0.1)
      })
  }

  private func hotel(
    _ number: Int, on day: Int, for organiser: Organiser = PatternTown.resident(), edition: Edition = .public
  ) throws -> VenueDay {
    try #require(
      try PatternTown.answer(number, on: day, for: organiser, edition: edition).venues.first { $0.venue.id == "hotel" })
  }

  @Test func toTheEndOfTheEvent() throws {
    let found = try #require(try PatternTown.answer(4, on: 9).venues.first { $0.venue.id == "mehrgon" })
    #expect(found.certainHours == times(9, 0...9, 16...24))
    #expect(found.causes.map(\.certainTimes) == [times(9, 9...16)])
  }

  /// The public reads of an hour; who may know, of the minutes.
  @Test func aMotorcadesMinutes() throws {
    #expect(try hotel(8, on: 9).certainHours == times(9, 0...14, 15...24))
    let inside = try hotel(8, on: 9, edition: .restricted)
    #expect(inside.certainHours == Self.minutes(9, (0, 850), (860, 1440)))
    let open = try PatternTown.answer(8, on: 9)
    #expect(open.roads.map(\.claim.id) == ["afternoon"])
    let restricted = try PatternTown.answer(8, on: 9, edition: .restricted)
    #expect(restricted.roads.map(\.claim.id) == ["arrival", "departure"])
    #expect(restricted.roads[1].possibleTimes == Self.minutes(9, (980, 1440)))
  }

  @Test(arguments: [(8, [15...21]), (9, [15...21]), (10, [18...23]), (12, [18...23])])
  func dailyHoursThatChange(day: Int, spans: [ClosedRange<Int>]) throws {
    let measures = try PatternTown.answer(11, on: day).roads
    #expect(measures.map(\.certainTimes) == spans.map { times(day, $0) })
    #expect(measures.allSatisfy { $0.doubts.isEmpty })
  }

  @Test func outsideTheirDaysThereIsNoMeasure() throws {
    #expect(try PatternTown.answer(11, on: 13).roads.isEmpty)
    #expect(try PatternTown.answer(7, on: 11).roads.isEmpty)
    #expect(try PatternTown.answer(13, on: 13).roads.isEmpty)
  }

  @Test func anExpectedReopening() throws {
    let answer = try PatternTown.answer(12, on: 9)
    #expect(answer.roads.map(\.claim.id) == ["shut", "limited"])
    #expect(answer.roads[0].certainTimes == Self.minutes(9, (510, 720)))
    #expect(answer.roads[1].certainTimes == Self.minutes(9, (510, 690)))
    #expect(answer.roads[1].possibleTimes == Self.minutes(9, (510, 750)))
    #expect(answer.roads[1].doubts == [.uncertainWindow])
    #expect(try hotel(12, on: 9).certainHours == Self.minutes(9, (0, 510), (720, 1440)))
  }

  @Test func stoppedAsNeedArises() throws {
    for day in 8...10 {
      let measures = try PatternTown.answer(7, on: day).roads
      #expect(measures.map(\.claim.id) == ["road"])
      #expect(measures[0].certainTimes == times(day, 0...24) && measures[0].lines.isEmpty)
    }
  }

  @Test func oneCarriagewayIsADetour() throws {
    let trip = try hotel(9, on: 9).trips[0]
    #expect(trip.way == .certain)
    #expect(try #require(trip.detourDeciseconds) > 0)
    #expect(trip.backDeciseconds == trip.openBackDeciseconds)
    #expect(try hotel(9, on: 10).trips[0].detourDeciseconds == 0)
  }

  @Test func namesWithoutAnExtentAreInferred() throws {
    let found = try hotel(10, on: 9)
    #expect(found.basis == .inferred)
    #expect(found.causes.map(\.doubts) == [[.inferredExtent]])
    #expect(
      try PatternTown.answer(10, on: 9).roads[0].streets.compactMap(\.values["ru"]) == [
        "проспект Рудаки", "проспект Исмоили Сомони",
      ])
  }

  @Test func hoursOfExemptions() throws {
    #expect(try hotel(15, on: 9).certainHours == times(9, 0...7, 22...24))
    let lorry = PatternTown.resident([.hgv], permits: ["no-entry-permission"])
    let mehrgon = try #require(try PatternTown.answer(16, on: 9, for: lorry).venues.first { $0.venue.id == "mehrgon" })
    #expect(mehrgon.certainHours == times(9, 0...6, 22...24))
  }

  @Test func nobodyCrossesForAnHour() throws {
    let found = try hotel(25, on: 9)
    #expect(found.byMode.map(\.certainHours) == [times(9, 0...14, 15...24), times(9, 0...14, 15...24)])
  }

  @Test func zonesOfEachMode() throws {
    #expect(try hotel(17, on: 8, for: PatternTown.resident([.hgv])).certainHours == times(8, 0...5))
    #expect(try hotel(17, on: 9).certainHours == times(9, 0...5))
    let answer = try PatternTown.answer(17, on: 9, for: PatternTown.resident([.hgv]))
    #expect(answer.venues.first { $0.venue.id == "mehrgon" }?.basis == .inferred)
    #expect(answer.venues.first { $0.venue.id == "hotel" }?.basis == .stated)
  }

  @Test func screeningIsANote() throws {
    let found = try hotel(20, on: 9)
    #expect(found.verdict == .usable && found.causes.map(\.role) == [.notes])
    for id in ["korvon", "khovaron"] {
      #expect(try PatternTown.answer(20, on: 9).venues.first { $0.venue.id == id }?.causes.isEmpty == true, "\(id)")
    }
  }

  @Test func dismantlingTakesHalfADayOrAWholeOne() throws {
    let found = try hotel(21, on: 13)
    #expect(found.certainHours.isEmpty && found.possibleHours == times(13, 12...24))
    #expect(found.causes.map(\.doubts) == [[.uncertainWindow]])
  }

  @Test func aDisputeOfTheFileIsOneOfTheAnswer() throws {
    let found = try hotel(23, on: 9)
    #expect(found.basis == .disputed)
    #expect(found.causes.map(\.claim.id) == ["fifteen", "thirty"])
  }

  @Test func aDeniedRumourIsNoCause() throws {
    #expect(try PatternTown.answer(24, on: 9).venues.allSatisfy { $0.causes.isEmpty })
    #expect(try PatternTown.answer(24, on: 9, asOf: 7).venues.contains { !$0.causes.isEmpty })
  }

  @Test func prayerIsSuspendedInAnOpenMosque() throws {
    let mosque = try #require(try PatternTown.answer(2, on: 9).venues.first { $0.venue.id == "haji-yaqub" })
    #expect(mosque.verdict == .closed && mosque.isOpenForCertain)
    #expect(mosque.causes.first?.role == .suspendsActivity)
  }
}
