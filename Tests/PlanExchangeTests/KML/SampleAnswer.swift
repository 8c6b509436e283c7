import ClosurePlanning
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver

/// A hand-made day that has one of everything: each verdict, each doubt that is common, each kind of road measure.
struct SampleAnswer {
  let calendar: LocalCalendar
  let day: CalendarDay

  init() throws {
    calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    day = try #require(CalendarDay("2025-10-09"))
  }

  func answer(edition: Edition = .public) throws -> DayAnswer {
    let needs = [Job.Need(role: "hall", venue: "kohi-vahdat"), Job.Need(role: "supplier", venue: "sadbarg")]
    return DayAnswer(
      planID: "dushanbe-2025", title: LocalizedText(["en": "Dushanbe", "tg": "Душанбе"]), organiser: .anyone, day: day,
      calendar: calendar, edition: edition, noticesReadTo: .day(try date(8)),
      map: DayAnswer.MapFacts(
        name: "dushanbe.osm", isSchematic: true,
        coverage: BoundingBox(
          Coordinate(latitude: 38.45, longitude: 68.65), Coordinate(latitude: 38.68, longitude: 68.95))),
      venues: try venues(), roads: try roads(),
      jobs: [JobDay(job: Job(id: "wedding", names: "Wedding", needs: needs), verdict: .closed, weakest: [needs[1]])],
      questions: [
        Question(
          whom: "Mehrgon", contact: "+992 00 000-00-00", form: "Are you open on 9 October?", venues: ["mehrgon"])
      ],
      epochCount: 3)
  }

  func date(_ october: Int) throws -> CalendarDay { try #require(CalendarDay(year: 2025, month: 10, day: october)) }

  func hours(_ range: Range<Int>) -> TimeSet {
    let midnight = calendar.bounds(of: day).lowerBound
    return TimeSet(
      midnight.adding(seconds: range.lowerBound * 3600)..<midnight.adding(seconds: range.upperBound * 3600))
  }

  // MARK: Notices

  func mayor() throws -> Announcement {
    Announcement(
      id: "mayor-3-oct", authority: "Mayor's office and city police", publisher: "24.kg, citing Asia-Plus",
      url: "https://24.kg/vlast/345896/", language: "ru", excerpt: "не будут работать 8–10 октября",
      published: .day(try date(3)), retrieved: .day(try date(8)), reliability: .official)
  }

  func police() throws -> Announcement {
    Announcement(
      id: "police-8-oct", authority: "Dushanbe police", publisher: "Asia-Plus", published: .day(try date(8)),
      retrieved: .day(try date(8)), reliability: .official)
  }

  func kazinform() throws -> Announcement {
    Announcement(
      id: "kazinform-8-oct", authority: "Kazinform correspondent", publisher: "Kazinform",
      published: .day(try date(8)), reliability: .press)
  }

  func partisan() throws -> Announcement {
    Announcement(
      id: "partisan-post-7", authority: "City interior department", publisher: "Partisan Post",
      url: "https://partisan.example/7", language: "en", excerpt: "prayers suspended, writes Partisan Post",
      retrieved: .day(try date(8)), reliability: .unconfirmed, contact: "desk@partisan.example")
  }

  // MARK: Venues

  func venues() throws -> [VenueDay] {
    [
      try confirmedHospital(), try closedCentre(), try doubtfulMarket(), try mosque(), try hotel(), try theatre(),
      try hall(),
    ]
  }

  private func venueDay(
    _ venue: Venue, _ verdict: Verdict, _ basis: Basis, normal: Range<Int>? = 8..<17, certain: Range<Int>? = nil,
    possible: Range<Int>? = nil, activities: [Activity] = [], isOpen: Bool = false, gap: VenueDay.AccessGap? = nil,
    causes: [Cause] = [], trips: [Trip] = [], alternatives: [Alternative] = []
  ) -> VenueDay {
    let certainHours = certain.map(hours) ?? .empty
    let possibleHours = possible.map(hours) ?? certainHours
    return VenueDay(
      venue: venue, day: day,
      byMode: [
        VenueDay.ByMode(
          mode: .car, verdict: verdict, basis: basis, certainHours: certainHours, possibleHours: possibleHours),
        VenueDay.ByMode(
          mode: .foot, verdict: verdict == .unreachable ? .usable : verdict, basis: basis,
          certainHours: verdict == .unreachable ? hours(normal ?? 0..<24) : certainHours,
          possibleHours: verdict == .unreachable ? hours(normal ?? 0..<24) : possibleHours),
      ],
      normalHours: hours(normal ?? 0..<24), hoursAreKnown: normal != nil, neededActivities: activities,
      isOpenForCertain: isOpen, accessGap: gap, causes: causes, trips: trips, alternatives: alternatives)
  }

  func claim(_ id: String, _ subject: Subject, _ effect: VenueEffect, _ first: Int, _ last: Int) throws -> Claim {
    Claim(
      id: id, subjects: [subject], effect: .venue(effect),
      window: ClosureWindow(days: try date(first)...(try date(last))))
  }

  func markets(_ quantifier: CategoryReference.Quantifier, named: [String] = []) -> Subject {
    .category(CategoryReference(kinds: [.market, .shoppingCentre], quantifier: quantifier, named: named))
  }

  private func confirmedHospital() throws -> VenueDay {
    venueDay(
      Venue(
        id: "istiqlol", kind: .hospital, names: LocalizedText(["en": "Istiqlol hospital", "tg": "Истиқлол"]),
        osm: "way/42", coordinate: Coordinate(latitude: 38.5935, longitude: 68.7734), capacity: 400),
      .usable, .nobodySaid, normal: 0..<24, certain: 0..<24, isOpen: true,
      trips: [
        Trip(
          origin: nil, originNames: "", mode: .car, way: .certain, thereDeciseconds: 9_000, backDeciseconds: 9_100,
          openThereDeciseconds: 6_000, openBackDeciseconds: 6_000),
        Trip(
          origin: nil, originNames: "", mode: .foot, way: .certain, thereDeciseconds: 21_000, backDeciseconds: 21_000,
          openThereDeciseconds: 21_000, openBackDeciseconds: 21_000),
      ])
  }

  private func closedCentre() throws -> VenueDay {
    let claim = try claim(
      "most-markets", markets(.most, named: ["sadbarg"]), VenueEffect(kind: .closed), 8, 10)
    return venueDay(
      Venue(
        id: "sadbarg", kind: .shoppingCentre, names: "Sadbarg",
        coordinate: Coordinate(latitude: 38.5598, longitude: 68.787),
        positionAccuracyMetres: 60, contact: "+992 37 000-00-01"),
      .closed, .stated,
      causes: [
        Cause(
          role: .closes, claim: claim, announcement: try mayor(), doubts: [], certainTimes: hours(0..<24),
          possibleTimes: hours(0..<24))
      ],
      alternatives: [
        Alternative(
          venue: "mehrgon", names: "Mehrgon", verdict: .uncertain, travelDeciseconds: 6_100, distanceMetres: 2_345.6)
      ])
  }

  private func doubtfulMarket() throws -> VenueDay {
    let most = try claim("most-markets", markets(.most, named: ["sadbarg"]), VenueEffect(kind: .closed), 8, 10)
    let all = try claim("kazinform-markets", markets(.all), VenueEffect(kind: .closed), 8, 12)
    return venueDay(
      Venue(
        id: "mehrgon", kind: .market, names: LocalizedText(["en": "Mehrgon", "tg": "Меҳргон"]),
        coordinate: Coordinate(latitude: 38.5389, longitude: 68.7482)),
      .uncertain, .disputed, possible: 8..<17,
      causes: [
        Cause(
          role: .closes, claim: most, announcement: try mayor(),
          doubts: [.notNamed(.most), .dayOfItsOwn([try date(13)])],
          certainTimes: .empty, possibleTimes: hours(0..<24)),
        Cause(
          role: .closes, claim: all, announcement: try kazinform(), doubts: [.disputed(with: ["most-markets"])],
          certainTimes: .empty, possibleTimes: hours(0..<24)),
      ])
  }

  private func mosque() throws -> VenueDay {
    let claim = try claim(
      "several-mosques", .category(CategoryReference(kinds: [.mosque], quantifier: .several)),
      VenueEffect(kind: .activitySuspended, activities: [.prayer]), 7, 12)
    return venueDay(
      Venue(
        id: "haji-yaqub", kind: .mosque, names: "Haji Yaqub Mosque",
        coordinate: Coordinate(latitude: 38.5747, longitude: 68.7853),
        entrances: [
          Venue.Entrance(coordinate: Coordinate(latitude: 38.5748, longitude: 68.7854)),
          Venue.Entrance(
            names: "Guarded door", coordinate: Coordinate(latitude: 38.575, longitude: 68.786), isConfidential: true),
        ]),
      .uncertain, .stated, possible: 4..<20, activities: [.prayer], isOpen: true,
      causes: [
        Cause(
          role: .suspendsActivity, claim: claim, announcement: try partisan(),
          doubts: [.unconfirmed, .notNamed(.several)], certainTimes: .empty, possibleTimes: hours(0..<24))
      ])
  }

  private func hotel() throws -> VenueDay {
    let claim = try claim("hotel", .venue("hotel-tojikiston"), VenueEffect(kind: .reserved), 9, 9)
    return venueDay(
      Venue(
        id: "hotel-tojikiston", kind: .hotel, names: "Hotel Tojikiston",
        coordinate: Coordinate(latitude: 38.5762, longitude: 68.7823)),
      .limited, .stated, normal: nil, certain: 0..<14, possible: 0..<24,
      causes: [
        Cause(
          role: .closes, claim: claim, announcement: try police(), doubts: [.uncertainWindow], certainTimes: .empty,
          possibleTimes: hours(14..<24))
      ])
  }

  private func theatre() throws -> VenueDay {
    venueDay(
      Venue(
        id: "ayni-theatre", kind: "theatre", names: "Ayni Theatre",
        coordinate: Coordinate(latitude: 38.5781, longitude: 68.7871)),
      .unreachable, .stated, normal: 10..<22,
      causes: [
        Cause(
          role: .cutsOff, claim: try roadClaim("rudaki", "Rudaki Avenue", RoadEffect(kind: .roadClosed)),
          announcement: try police(),
          doubts: [], certainTimes: hours(0..<24), possibleTimes: hours(0..<24), modes: [.car])
      ],
      trips: [Trip(origin: nil, originNames: "", mode: .car, way: .none)])
  }

  private func hall() throws -> VenueDay {
    venueDay(
      Venue(id: "kohi-vahdat", kind: .hall, names: "Kohi Vahdat"), .usable, .nobodySaid, certain: 8..<17, isOpen: true,
      gap: .noPosition)
  }
}
