import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

@Suite("Words of roads and trips")
struct WordingRoadTests {
  typealias Sample = WordingSample

  struct Case: CustomTestStringConvertible, Sendable {
    var effect: RoadEffect
    var modes: [TravelMode] = []
    var words: String
    var testDescription: String { words }
  }

  static let cases: [Case] = [
    Case(effect: RoadEffect(kind: .roadClosed), words: "Rudaki Avenue and Ayni Street closed 8–12 Oct"),
    Case(
      effect: RoadEffect(kind: .roadClosed, crossing: .forbidden), modes: [.car, .foot],
      words: "Rudaki Avenue and Ayni Street closed 8–12 Oct, crossing forbidden: no way in by car and on foot"),
    Case(
      effect: RoadEffect(kind: .carriagewayClosed),
      words: "Rudaki Avenue and Ayni Street closed in one direction 8–12 Oct"),
    Case(
      effect: RoadEffect(kind: .roadClosed, compliance: .advisory, originRegion: "Khatlon"),
      words: "Rudaki Avenue and Ayni Street: advised against 8–12 Oct, for traffic from Khatlon"),
    Case(
      effect: RoadEffect(kind: .intermittentShortTermClosures),
      words: "Rudaki Avenue and Ayni Street: open, but stopped as need arises 8–12 Oct, allow 30 minutes (assumed)"),
    Case(
      effect: RoadEffect(kind: .rollingRoadBlock, delayMinutes: 20),
      words: "Rudaki Avenue and Ayni Street: stopped while a column passes 8–12 Oct, allow 20 minutes"),
    Case(
      effect: RoadEffect(kind: .trafficRestricted),
      words: "Rudaki Avenue and Ayni Street: traffic restricted 8–12 Oct"),
    Case(effect: RoadEffect(kind: .parkingBan), words: "Rudaki Avenue and Ayni Street: no parking 8–12 Oct"),
    Case(
      effect: RoadEffect(kind: .busStopsSuspended),
      words: "Rudaki Avenue and Ayni Street: bus stops out of use 8–12 Oct"),
  ]

  private func claim(_ effect: RoadEffect, _ subjects: [Subject]? = nil) throws -> Claim {
    Claim(
      id: "roads",
      subjects: subjects ?? [
        .road(RoadReference(name: "Rudaki Avenue")), .road(RoadReference(name: "Ayni Street")),
      ],
      effect: .road(effect), window: try Sample.window("2025-10-08", "2025-10-12"))
  }

  @Test("Measures on roads", arguments: cases)
  func measures(_ row: Case) throws {
    let wording = try Sample.wording()
    #expect(wording.roadStatement(row.effect, try claim(row.effect), modes: row.modes) == row.words)
  }

  @Test("Many roads are counted, stretches and places told")
  func manyRoads() throws {
    let effect = RoadEffect(kind: .roadClosed)
    var subjects: [Subject] = (1...5).map { .road(RoadReference(name: "Street \($0)")) }
    subjects[0] = .road(RoadReference(name: "Rudaki", from: "Ayni", to: "Bukhoro"))
    let wording = try Sample.wording()
    #expect(
      wording.roadStatement(effect, try claim(effect, subjects))
        == "Rudaki from Ayni to Bukhoro, Street 2 and 3 more closed 8–12 Oct")
    let cordon = Subject.cordon(CordonReference(area: "centre"))
    #expect(wording.roadStatement(effect, try claim(effect, [cordon])) == "roads within centre closed 8–12 Oct")
    #expect(
      wording.roadStatement(effect, try claim(effect, [.ways([1]), .ways([2])]))
        == "roads marked on the map closed 8–12 Oct")
  }

  @Test("A measure's title takes the map's names")
  func titles() throws {
    let effect = RoadEffect(kind: .roadClosed)
    var measure = RoadMeasure(
      claim: try claim(effect), announcement: try Sample.mayor(), doubts: [.inferredExtent], certainTimes: .empty,
      possibleTimes: .empty, lines: [])
    let wording = try Sample.wording()
    #expect(wording.title(measure) == "Rudaki Avenue and Ayni Street: closed")
    measure.streets = ["A", "B", "C"]
    #expect(wording.title(measure) == "A and 2 more: closed")
    #expect(wording.measure(measure).hasSuffix("closed 8–12 Oct; \(wording.doubt(.inferredExtent))"))
  }

  struct TripCase: CustomTestStringConvertible, Sendable {
    var trip: Trip
    var isSchematic: Bool
    var words: String
    var testDescription: String { words }
  }

  static let tripCases: [TripCase] = [
    TripCase(
      trip: Trip(
        origin: 0, originNames: "Depot", mode: .car, way: .certain, thereDeciseconds: 9_000, backDeciseconds: 9_600,
        openThereDeciseconds: 6_500, openBackDeciseconds: 6_500),
      isSchematic: true, words: "by car ≈15 min from Depot, +5 min"),
    TripCase(
      trip: Trip(
        origin: 0, originNames: "Depot", mode: .car, way: .certain, thereDeciseconds: 9_000, backDeciseconds: 9_600,
        openThereDeciseconds: 6_500, openBackDeciseconds: 6_500),
      isSchematic: false, words: "by car 15 min from Depot (back 16 min), +4 min"),
    TripCase(
      trip: Trip(
        origin: nil, originNames: "", mode: .car, way: .possible, thereDeciseconds: 600, backDeciseconds: 600,
        openThereDeciseconds: 600, openBackDeciseconds: 600),
      isSchematic: true, words: "by car perhaps ≈5 min from the rest of the city"),
    TripCase(
      trip: Trip(
        origin: 0, originNames: "Depot", mode: .foot, way: .certain, thereDeciseconds: 12_000,
        backDeciseconds: 12_000, openThereDeciseconds: 12_000, openBackDeciseconds: 12_000),
      isSchematic: false, words: "on foot untouched, 20 min from Depot"),
    TripCase(
      trip: Trip(origin: 1, originNames: "Khujand", mode: .hgv, way: .none), isSchematic: false,
      words: "by lorry: no way in from Khujand"),
  ]

  @Test("Trips in words", arguments: tripCases)
  func tripWords(_ row: TripCase) throws {
    let words = try Sample.wording().trip(row.trip, isSchematic: row.isSchematic)
    #expect(words == row.words)
    #expect(!words.contains("%"))
  }
}
