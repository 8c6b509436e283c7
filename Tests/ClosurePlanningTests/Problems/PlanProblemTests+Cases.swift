import ClosurePlanning
import Geodesy
import OpeningHours

extension PlanProblemTests {
  /// References to what is not there.
  static let references: [Case] = [
    Case(
      "a claim's venue",
      error(.subject(claim: 0, index: 0), "id", "no venue has the id \"korvn\"", "did you mean \"korvon\"?")
    ) { $0.announcements[0].claims[0].subjects = [.venue("korvn")] },
    Case(
      "nothing like it",
      error(.subject(claim: 0, index: 0), "id", "no venue has the id \"xyz\"", "the plan has korvon, balkh")
    ) { $0.announcements[0].claims[0].subjects = [.venue("xyz")] },
    Case(
      "a named and an excepted member",
      error(.named(claim: 0, subject: 0, index: 1), nil, "no venue has the id \"Korvom\"", "did you mean \"korvon\"?"),
      error(.excepted(claim: 0, subject: 0, index: 0), nil, "no venue has the id \"bal\"", "the plan has korvon, balkh")
    ) {
      $0.announcements[0].claims[0].subjects = [
        .category(
          CategoryReference(kinds: [.market], quantifier: .most, named: ["balkh", "Korvom"], exceptions: ["bal"]))
      ]
    },
    Case(
      "a category's area",
      error(.subject(claim: 0, index: 0), "area", "no area has the id \"center\"", "did you mean \"centre\"?")
    ) {
      $0.announcements[0].claims[0].subjects = [
        .category(CategoryReference(kinds: [.market], quantifier: .all, area: "center"))
      ]
    },
    Case(
      "a cordon's area and gate",
      error(.subject(claim: 1, index: 0), "area", "no area has the id \"core\"", "the plan has centre"),
      error(.subject(claim: 1, index: 0), "gates", "no gate has the id \"sooth\"", "did you mean \"south\"?")
    ) { $0.announcements[0].claims[1].subjects = [.cordon(CordonReference(area: "core", gates: ["south", "sooth"]))] },
    Case(
      "an uncertainty", error(.claim(2), "uncertainty", "no uncertainty has the id \"ends\"", "did you mean \"end\"?")
    ) { $0.announcements[1].claims[0].uncertainty = "ends" },
    Case(
      "a superseded claim",
      error(.claim(2), "supersedes", "no claim has the id \"mist\"", "did you mean \"most\"?")
    ) { $0.announcements[1].claims[0].supersedes = ["mist"] },
    Case(
      "what it stands in for",
      error(.claim(0), "stands-in-for", "no claim has the id \"iner\"", "did you mean \"inner\"?")
    ) { $0.announcements[0].claims[0].standsInFor = "iner" },
    Case(
      "what it stands in for is no secret",
      error(
        .claim(0), "stands-in-for", "the claim \"cordon\" is not confidential", "mark it confidential=\"yes\"")
    ) { $0.announcements[0].claims[0].standsInFor = "cordon" },
    Case(
      "a stand-in that leaves a day out",
      error(.window(claim: 0), nil, "the window does not cover the one that it stands in for", "round it outward")
    ) {
      $0.announcements[0].claims[0].standsInFor = "cordon"
      $0.announcements[0].claims[1].isConfidential = true
      $0.announcements[0].claims[0].window = days(8...9)
    },
    Case(
      "a stand-in that betrays the minutes",
      .warning(
        PlanPlace(.window(claim: 0)), "the public window does not begin and end on full hours",
        help: "round it outward to whole hours, or it betrays the minutes")
    ) {
      $0.announcements[0].claims[0].standsInFor = "cordon"
      $0.announcements[0].claims[1].isConfidential = true
      $0.announcements[0].claims[1].window = window(.instant(at("9 14:10")), .bound(.instant(at("9 14:20"))))
      $0.announcements[0].claims[0].window = window(.instant(at("9 14:05")), .bound(.instant(at("9 15:00"))))
    },
    Case(
      "a changed announcement",
      error(.announcement(1), "changes", "no announcement has the id \"fist\"", "did you mean \"first\"?")
    ) { $0.announcements[1].references = ["fist"] },
    Case(
      "an organiser's venue", error(.organiser(0), "venues", "no venue has the id \"balk\"", "did you mean \"balkh\"?")
    ) { $0.organisers[0].venues = ["korvon", "balk"] },
    Case(
      "an origin's gate",
      error(.origin(organiser: 0, index: 0), "gate", "no gate has the id \"west\"", "the plan has south")
    ) { $0.organisers[0].origins[0].gate = "west" },
    Case(
      "what a job needs",
      error(
        .need(organiser: 0, job: 0, index: 0), "venue", "no venue has the id \"balhk\"", "did you mean \"balkh\"?")
    ) { $0.organisers[0].jobs[0].needs[0].venue = "balhk" },
    Case(
      "an event's anchor", error(.event(0), "to", "no event has the id \"sumit\"", "did you mean \"summit\"?")
    ) { $0.events[0].end = event("sumit", .end) },
    Case(
      "many ids are cut short",
      error(
        .subject(claim: 0, index: 0), "id", "no venue has the id \"zzzz\"",
        "the plan has korvon, balkh, v0, v1, v2, v3, v4, v5, …")
    ) {
      $0.venues += (0..<9).map { market("v\($0)") }
      $0.announcements[0].claims[0].subjects = [.venue("zzzz")]
    },
  ]

  /// Parts that are there and do not go together.
  static let meanings: [Case] = [
    Case(
      "an outline of corners on one line",
      error(
        .area(0), nil, "the outline of \"centre\" encloses nothing: its corners lie on one line",
        "give the corners in their order round the area")
    ) { plan in
      let ring = [0.0, 1, 2].map { Coordinate(latitude: 38.5 + $0 / 16, longitude: 68.75 + $0 / 16) }
      if let flat = Polygon(outer: ring) { plan.areas[0].outer = flat }
    },
    Case(
      "an inner outline beyond the outer one",
      error(
        .area(0), nil, "the inner outline of \"centre\" reaches beyond the outer one",
        "what is surely inside is part of what may be: are they the wrong way round?")
    ) { plan in
      let ring = [(38.5, 68.75), (38.5, 68.8), (38.4, 68.8)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
      plan.areas[0].inner = Polygon(outer: ring)
    },
    Case(
      "an unknown on which nothing hangs",
      .warning(
        PlanPlace(.uncertainty(1), "id"), "nothing hangs on the uncertainty \"spare\"",
        help: "give the claims that do uncertainty=\"spare\"")
    ) { $0.uncertainties.append(UncertaintyVariable(id: "spare")) },
    Case(
      "a claim about nothing",
      error(
        .claim(1), nil, "the claim says nothing of what it is about",
        "add a <road>, <cordon>, <venue>, <category> or <place>")
    ) { $0.announcements[0].claims[1].subjects = [] },
    Case(
      "a road's measure on a venue",
      error(
        .subject(claim: 1, index: 0), nil, "a measure on roads cannot be about venues",
        "use a venue's effect, such as closed")
    ) { $0.announcements[0].claims[1].subjects = [.venue("korvon")] },
    Case(
      "a venue's measure on a road",
      error(
        .subject(claim: 0, index: 0), nil, "a measure on venues cannot be about roads",
        "use a road's effect, such as roadClosed")
    ) { $0.announcements[0].claims[0].subjects = [.ways([1])] },
    Case("a measure on something described") { $0.announcements[0].claims[0].subjects = [.described("the centre")] },
    Case(
      "named, and nobody is",
      error(
        .subject(claim: 0, index: 0), "quantifier", "the category names no venue",
        "add named=\"…\", or say all, most or several")
    ) {
      $0.announcements[0].claims[0].subjects = [.category(CategoryReference(kinds: [.market], quantifier: .named))]
    },
    Case(
      "a stretch from somewhere",
      error(
        .subject(claim: 1, index: 0), "from", "a stretch of road needs both its ends",
        "give both from and to, or neither for the whole street")
    ) { $0.announcements[0].claims[1].subjects = [.road(RoadReference(name: "Rudaki", from: "Ayni"))] },
    Case(
      "a stretch to somewhere",
      error(
        .subject(claim: 1, index: 0), "to", "a stretch of road needs both its ends",
        "give both from and to, or neither for the whole street")
    ) { $0.announcements[0].claims[1].subjects = [.road(RoadReference(name: "Rudaki", to: "Ayni"))] },
    Case(
      "an update of nothing",
      error(
        .announcement(1), "type", "an update must say what it changes",
        "add changes=\"…\" with the ids of the announcements that it changes")
    ) { $0.announcements[1].references = [] },
    Case("an announcement of itself", error(.announcement(1), "changes", "an announcement cannot change itself")) {
      $0.announcements[1].references = ["second"]
    },
    Case(
      "a claim that supersedes itself",
      error(.claim(2), "supersedes", "the claim supersedes itself", "a later claim supersedes an earlier one")
    ) { $0.announcements[1].claims[0].supersedes = ["inner"] },
    Case(
      "two claims that supersede each other",
      error(.claim(0), "supersedes", "the claim supersedes itself", "a later claim supersedes an earlier one"),
      error(.claim(2), "supersedes", "the claim supersedes itself", "a later claim supersedes an earlier one")
    ) { $0.announcements[0].claims[0].supersedes = ["inner"] },
    Case(
      "an origin nowhere",
      error(
        .origin(organiser: 0, index: 1), nil, "the origin has no place",
        "give lat and lon, or the gate by which it enters the map")
    ) { $0.organisers[0].origins[1].coordinate = nil },
    Case("a job without needs", error(.job(organiser: 0, index: 0), nil, "the job needs nothing")) {
      $0.organisers[0].jobs[0].needs = []
    },
  ]
}
