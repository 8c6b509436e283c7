import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

/// What a plan says as of some time, to some readers.
@Suite struct KnownPlanTests {
  private func announcement(
    _ id: String, published: Moment? = nil, retrieved: Moment? = nil, type: Announcement.MessageType = .alert,
    changes: [String] = [], _ claims: Claim...
  ) -> Announcement {
    Announcement(
      id: id, authority: id, published: published, retrieved: retrieved, messageType: type, references: changes,
      claims: claims)
  }

  private func statuses(_ plan: ClosurePlan) -> [String: Claim.Status] {
    Dictionary(plan.claims.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func laterAnnouncementsAreNotKnownYet() {
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("third", published: .day(october(3)), .closes("a")),
      announcement("noon", published: .instant(at("8 12:00")), .closes("b")),
      announcement("undated", retrieved: .day(october(9)), .closes("c")),
      announcement("timeless", .closes("d")),
    ])
    func ids(_ asOf: Moment?) -> [String] { plan.known(asOf: asOf).announcements.map(\.id) }
    #expect(ids(nil) == ["third", "noon", "undated", "timeless"])
    #expect(ids(.day(october(2))) == ["timeless"])
    // A day counts whole: what was published at noon is known on it.
    #expect(ids(.day(october(8))) == ["third", "noon", "timeless"])
    #expect(ids(.instant(at("8 11:59"))) == ["third", "timeless"])
    #expect(ids(.instant(at("8 12:00"))) == ["third", "noon", "timeless"])
    // Whatever was published some time on the 3rd may have been known at its first instant.
    #expect(ids(.instant(at("3 00:00"))) == ["third", "timeless"])
    // Without a date of publication it is known from its reading.
    #expect(ids(.day(october(9))).contains("undated"))
  }

  @Test func noticesAreReadToTheLatest() {
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("a", published: .day(october(3)), retrieved: .day(october(8))),
      announcement("b", published: .instant(at("8 18:00"))), announcement("c"),
    ])
    // The end of the 8th is later than its six o'clock.
    #expect(plan.noticesReadTo == .day(october(8)))
    #expect(ClosurePlanningTests.plan().noticesReadTo == nil)
  }

  @Test func aClaimIsSupersededByAnother() {
    var later = Claim.closes("later")
    later.supersedes = ["earlier"]
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("first", published: .day(october(3)), .closes("earlier"), .closes("other")),
      announcement("second", published: .day(october(5)), later),
    ])
    #expect(statuses(plan.known()) == ["earlier": .superseded, "other": .active, "later": .active])
    // On the 4th nobody had superseded it yet.
    #expect(statuses(plan.known(asOf: .day(october(4)))) == ["earlier": .active, "other": .active])
    #expect(statuses(plan)["earlier"] == .active)
  }

  @Test func aWithdrawnClaimSupersedesNothing() {
    var later = Claim.closes("later")
    later.supersedes = ["earlier"]
    later.status = .withdrawn
    let plan = ClosurePlanningTests.plan(announcements: [announcement("one", .closes("earlier"), later)])
    #expect(statuses(plan.known()) == ["earlier": .active, "later": .withdrawn])
  }

  @Test func anUpdateReplacesAndACancellationWithdraws() {
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("first", .closes("a")), announcement("second", .closes("b")),
      announcement("update", published: .day(october(5)), type: .update, changes: ["first"], .closes("c")),
      announcement("cancel", published: .day(october(6)), type: .cancel, changes: ["second"]),
    ])
    #expect(statuses(plan.known()) == ["a": .superseded, "b": .withdrawn, "c": .active])
    #expect(statuses(plan.known(asOf: .day(october(5)))) == ["a": .superseded, "b": .active, "c": .active])
  }

  /// Who withdraws an update does not bring back what it had replaced: nobody announced that again.
  @Test func aChainOfUpdates() {
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("first", .closes("a")),
      announcement("second", type: .update, changes: ["first"], .closes("b")),
      announcement("third", type: .update, changes: ["first", "second"], .closes("c")),
    ])
    #expect(statuses(plan.known()) == ["a": .superseded, "b": .superseded, "c": .active])
  }

  @Test func confidentialClaimsAreForTheRestrictedEdition() {
    var secret = Claim.closes("secret")
    secret.isConfidential = true
    var publicWord = Claim.closes("public")
    publicWord.standsInFor = "secret"
    let plan = ClosurePlanningTests.plan(announcements: [announcement("police", secret, publicWord, .closes("plain"))])
    #expect(plan.known().claims.map(\.id) == ["public", "plain"])
    #expect(plan.known(edition: .restricted).claims.map(\.id) == ["secret", "plain"])
  }

  /// A stand-in whose original is not known yet has nothing to give way to.
  @Test func aStandInWithoutItsOriginalStays() {
    var secret = Claim.closes("secret")
    secret.isConfidential = true
    var publicWord = Claim.closes("public")
    publicWord.standsInFor = "secret"
    let plan = ClosurePlanningTests.plan(announcements: [
      announcement("press", published: .day(october(3)), publicWord),
      announcement("police", published: .day(october(8)), secret),
    ])
    #expect(plan.known(asOf: .day(october(4)), edition: .restricted).claims.map(\.id) == ["public"])
    #expect(plan.known(edition: .restricted).claims.map(\.id) == ["secret"])
  }

  @Test func guardedEntrancesAreLeftOutOfThePublicEdition() {
    var venue = market("korvon")
    let place = Coordinate(latitude: 38.55, longitude: 68.78)
    venue.entrances = [
      Venue.Entrance(coordinate: place), Venue.Entrance(names: "guarded", coordinate: place, isConfidential: true),
    ]
    let plan = ClosurePlanningTests.plan(venues: [venue])
    #expect(plan.known().venues[0].entrances.count == 1)
    #expect(plan.known(edition: .restricted).venues[0].entrances.count == 2)
  }

  @Test func findsItsPartsById() {
    let place = Coordinate(latitude: 38.55, longitude: 68.78)
    let plan = ClosurePlanningTests.plan(
      events: [Event(id: "e", start: .unknown, end: .unknown)], gates: [Gate(id: "g", coordinate: place)],
      announcements: [announcement("a")], venues: [market("v")], organisers: [Organiser(id: "o")])
    #expect(plan.event("e")?.id == "e" && plan.event("x") == nil)
    #expect(plan.gate("g")?.id == "g" && plan.gate("x") == nil)
    #expect(plan.venue("v")?.id == "v" && plan.venue("x") == nil)
    #expect(plan.organiser("o")?.id == "o" && plan.organiser("x") == nil)
    #expect(plan.announcement("a")?.id == "a" && plan.area("x") == nil)
    #expect(plan.horizonInstants == at("6 00:00")..<at("16 00:00"))
  }
}
