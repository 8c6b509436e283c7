import ClosurePlanning
import Geodesy
import Testing

/// Whom exemptions let through, and what organisers and venues are.
@Suite struct OrganiserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var exemption: Exemption
    var mode: TravelMode?
    var permits: [String] = []
    var groups: [Exemption.Group] = []
    var isCovered: Bool
    var testDescription: String { id }
  }

  static let cases: [Case] = [
    Case(id: "everybody", exemption: Exemption(), mode: .car, isCovered: true),
    Case(id: "everybody, at a venue", exemption: Exemption(), mode: nil, isCovered: true),
    Case(id: "the mode", exemption: Exemption(modes: [.bus, .bicycle]), mode: .bus, isCovered: true),
    Case(id: "another mode", exemption: Exemption(modes: [.bus]), mode: .car, isCovered: false),
    Case(id: "a mode, where none is known", exemption: Exemption(modes: [.bus]), mode: nil, isCovered: false),
    Case(
      id: "the permit", exemption: Exemption(permit: "grey"), mode: .car, permits: ["red", "grey"], isCovered: true),
    Case(id: "another permit", exemption: Exemption(permit: "grey"), mode: .car, permits: ["red"], isCovered: false),
    Case(id: "no permit", exemption: Exemption(permit: "grey"), mode: .car, isCovered: false),
    Case(id: "the group", exemption: Exemption(group: .residents), mode: .car, groups: [.residents], isCovered: true),
    Case(id: "another group", exemption: Exemption(group: .staff), mode: .car, groups: [.residents], isCovered: false),
    Case(
      id: "mode and permit", exemption: Exemption(modes: [.hgv], permit: "night"), mode: .hgv, permits: ["night"],
      isCovered: true),
    Case(
      id: "the permit in the wrong vehicle", exemption: Exemption(modes: [.hgv], permit: "night"), mode: .car,
      permits: ["night"], isCovered: false),
    Case(
      id: "permit and group, of which one is there", exemption: Exemption(permit: "night", group: .staff), mode: .car,
      permits: ["night"], isCovered: false),
  ]

  @Test(arguments: cases) func covers(_ item: Case) {
    #expect(item.exemption.covers(mode: item.mode, permits: item.permits, groups: item.groups) == item.isCovered)
    let organiser = Organiser(id: "o", permits: item.permits, groups: item.groups)
    #expect(
      organiser.exemptions(among: [item.exemption], mode: item.mode) == (item.isCovered ? [item.exemption] : []))
  }

  @Test func needsWhatTheVenueIsFor() {
    #expect(Organiser.anyone.neededActivities(at: .mosque) == [.prayer])
    #expect(Organiser.anyone.neededActivities(at: .hall) == [.gathering])
    #expect(Organiser.anyone.neededActivities(at: .market).isEmpty)
    var visitor = Organiser.anyone
    visitor.activities = [Activity(rawValue: "visit")]
    #expect(visitor.neededActivities(at: .mosque) == [Activity(rawValue: "visit")])
  }

  @Test func anyoneDrivesOrWalks() {
    #expect(Organiser.anyone.modes == [.car, .foot])
    #expect(Organiser.anyone.origins.isEmpty)
  }

  @Test(arguments: [
    (VenueKind.shoppingCentre, "shopping centre"), (.mosque, "mosque"),
    ("bridalSalonWithTailor", "bridal salon with tailor"),
    ("", ""),
  ])
  func kindsInWords(kind: VenueKind, words: String) {
    #expect(kind.words == words)
  }

  @Test func ordersAreTheFields() {
    #expect(TravelMode.allCases.shuffled().sorted() == TravelMode.allCases)
    #expect(VenueKind.hall < .market && Activity.gathering < .prayer)
    #expect(!TravelMode.ordinaryVehicles.contains(.foot) && !TravelMode.ordinaryVehicles.contains(.emergency))
  }

  @Test func aVaguePositionIsNotAssessed() {
    var venue = market("korvon")
    #expect(venue.assessablePosition == nil)
    venue.coordinate = Coordinate(latitude: 38.55, longitude: 68.78)
    #expect(venue.assessablePosition == venue.coordinate)
    venue.positionAccuracyMetres = 499.9
    #expect(venue.assessablePosition == venue.coordinate)
    venue.positionAccuracyMetres = 500
    #expect(venue.assessablePosition == nil)
  }

  @Test func onlyMandatoryClosuresStopTraffic() {
    for kind in RoadEffect.Kind.allCases {
      let stops = kind == .roadClosed || kind == .carriagewayClosed
      #expect(RoadEffect(kind: kind).stopsTraffic == stops)
      #expect(!RoadEffect(kind: kind, compliance: .advisory).stopsTraffic)
    }
    #expect(RoadEffect(kind: .roadClosed).modes == TravelMode.ordinaryVehicles)
    #expect(RoadEffect(kind: .roadClosed).crossing == .allowed)
  }

  @Test func subjectsAreRoadsVenuesOrWords() {
    #expect(Subject.road(RoadReference(name: "Rudaki")).isRoad == true)
    #expect(Subject.ways([1]).isRoad == true)
    #expect(Subject.cordon(CordonReference(area: "centre")).isRoad == true)
    #expect(Subject.venue("korvon").isRoad == false)
    #expect(Subject.category(CategoryReference(kinds: [.market], quantifier: .all)).isRoad == false)
    #expect(Subject.described("the centre").isRoad == nil)
  }
}
