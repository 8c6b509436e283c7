import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

/// Every error and warning of a plan, with its place and its help.
@Suite struct PlanProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    /// What is done to a plan without problems.
    var spoil: @Sendable (inout ClosurePlan) -> Void
    var expected: [PlanProblem]
    var testDescription: String { id }

    init(_ id: String, _ expected: PlanProblem..., spoil: @escaping @Sendable (inout ClosurePlan) -> Void) {
      self.id = id
      self.expected = expected
      self.spoil = spoil
    }
  }

  static func error(
    _ item: PlanPlace.Item, _ attribute: String?, _ message: String, _ help: String? = nil
  ) -> PlanProblem {
    .error(PlanPlace(item, attribute), message, help: help)
  }

  static let place = Coordinate(latitude: 38.55, longitude: 68.78)

  static let sound: ClosurePlan = {
    let ring = [(38.5, 68.7), (38.5, 68.8), (38.6, 68.8)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
    guard let triangle = Polygon(outer: ring) else { preconditionFailure("Three corners make a polygon") }
    var inner = Claim.closes("inner", window: ClosurePlanningTests.window(event("summit", .start), .open))
    inner.supersedes = ["most"]
    inner.uncertainty = "end"
    var most = Claim.closes("most")
    most.subjects = [
      .category(
        CategoryReference(kinds: [.market], quantifier: .most, area: "centre", named: ["korvon"], exceptions: ["balkh"])
      )
    ]
    let cordon = Claim(
      id: "cordon", subjects: [.cordon(CordonReference(area: "centre", gates: ["south"]))],
      effect: .road(RoadEffect(kind: .roadClosed)), window: days(8...10))
    return plan(
      events: [Event(id: "summit", start: .instant(at("9 10:00")), end: .instant(at("9 16:00")))],
      areas: [Area(id: "centre", outer: triangle)], gates: [Gate(id: "south", coordinate: place)],
      uncertainties: [UncertaintyVariable(id: "end")],
      announcements: [
        Announcement(id: "first", authority: "city", claims: [most, cordon]),
        Announcement(id: "second", authority: "city", messageType: .update, references: ["first"], claims: [inner]),
      ],
      venues: [market("korvon"), market("balkh")],
      organisers: [
        Organiser(
          id: "hotel", origins: [Origin(gate: "south"), Origin(coordinate: place)], venues: ["korvon"],
          jobs: [Job(id: "gala", needs: [Job.Need(role: "hall", venue: "balkh")])])
      ])
  }()

  @Test func aSoundPlanHasNone() { #expect(Self.sound.problems().isEmpty) }

  @Test(arguments: references + meanings + windows) func isReported(_ item: Case) {
    var plan = Self.sound
    item.spoil(&plan)
    #expect(plan.problems() == item.expected)
  }

  @Test func allOfThemAreReportedInTheOrderOfTheFile() {
    var plan = Self.sound
    plan.events[0].end = event("sumit", .end)
    plan.announcements[1].references = ["frist"]
    plan.announcements[0].claims[1].subjects = [.venue("korvan")]
    plan.organisers[0].venues = ["balk"]
    #expect(
      plan.problems().map(\.place.item) == [
        .event(0), .announcement(1), .subject(claim: 1, index: 0), .subject(claim: 1, index: 0), .organiser(0),
      ])
  }

  /// Placed by the claim's number in the whole plan, not in its announcement.
  @Test func twoThingsWithOneId() {
    var plan = Self.sound
    plan.announcements[1].claims[0].id = "cordon"
    plan.venues.append(market("korvon"))
    plan.gates.append(Gate(id: "south", coordinate: Self.place))
    #expect(
      plan.problems() == [
        Self.error(.gate(1), "id", "two gates have the id \"south\"", "give each gate an id of its own"),
        Self.error(.claim(2), "id", "two claims have the id \"cordon\"", "give each claim an id of its own"),
        Self.error(.venue(2), "id", "two venues have the id \"korvon\"", "give each venue an id of its own"),
      ])
  }
}
