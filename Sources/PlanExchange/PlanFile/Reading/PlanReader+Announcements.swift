internal import ClosurePlanning
internal import XMLSupport
internal import Spelling

extension PlanReader {
  mutating func announcement(_ element: XMLElement, _ index: Int) -> Announcement {
    places.record(.announcement(index), element)
    let time = time
    let excerpt = single(element, "excerpt")
    // The excerpt's own language is nearer to it than the announcement's.
    let language = excerpt.flatMap { self.language(of: $0) } ?? text(element, "lang")
    let claims = children(element, "claim") { reader, child, _ in reader.claim(child) }
    return Announcement(
      id: required(element, "id"), authority: required(element, "authority"), publisher: text(element, "publisher"),
      url: text(element, "url"), language: language, excerpt: excerpt.map { WhiteSpace.collapsed($0.text) },
      published: value(element, "published", time.moment), retrieved: value(element, "retrieved", time.moment),
      reliability: term(element, "reliability", default: .press),
      weight: value(element, "weight") { text throws(ValueProblem) in try NumberText.whole(text, in: 1...1000) },
      messageType: term(element, "type", default: .alert), references: words(element, "changes"),
      contact: text(element, "contact"), claims: claims)
  }

  private mutating func claim(_ element: XMLElement) -> Claim? {
    let index = claimCount
    claimCount += 1
    places.record(.claim(index), element)
    let window = single(element, "window").flatMap { self.window($0, claim: index) }
    if element.child("window") == nil {
      report(
        element, nil,
        ValueProblem("the claim does not say when", help: "add <window from=\"2025-10-08\" to=\"2025-10-10\"/>"))
    }
    let exemptions = children(element, "exempt") { reader, child, _ in reader.exemption(child) }
    let effect = effect(element, exemptions)
    var subjects: [Subject] = []
    for child in element.children {
      if let subject = subject(child, .subject(claim: index, index: subjects.count)) { subjects.append(subject) }
    }
    guard let window, let effect else { return nil }
    return Claim(
      id: required(element, "id"), subjects: subjects, effect: effect, window: window,
      extent: term(element, "extent", default: .stated),
      probability: term(element, "probability", default: .certain),
      chance: value(element, "chance", PercentageText.percentage),
      status: term(element, "status", default: .active), uncertainty: text(element, "uncertainty"),
      supersedes: words(element, "supersedes"), isConfidential: flag(element, "confidential") ?? false,
      standsInFor: text(element, "stands-in-for"), note: text(element, "note"))
  }

  private mutating func exemption(_ element: XMLElement) -> Exemption {
    Exemption(
      modes: Set(list(element, "modes", Self.term)), permit: text(element, "permit"),
      group: value(element, "group", Self.term), hours: hours(element))
  }

  /// The effect and what it takes; nil where there is no such effect.
  private mutating func effect(_ element: XMLElement, _ exemptions: [Exemption]) -> Effect? {
    let name = required(element, "effect")
    let delay = value(element, "delay", DurationText.minutes)
    if let kind = RoadEffect.Kind(rawValue: name) {
      refuse(["activities"], of: element, "a measure on roads")
      let modes = Set<TravelMode>(list(element, "modes", Self.term))
      return .road(
        RoadEffect(
          kind: kind, modes: element["modes"] == nil ? TravelMode.ordinaryVehicles : modes,
          crossing: term(element, "crossing", default: .allowed),
          compliance: term(element, "compliance", default: .mandatory), exemptions: exemptions,
          originRegion: text(element, "origin-region"), delayMinutes: delay))
    }
    guard let kind = VenueEffect.Kind(rawValue: name) else {
      let known = RoadEffect.Kind.allCases.map(\.rawValue) + VenueEffect.Kind.allCases.map(\.rawValue)
      let near = NearestName.of(name, among: known)
      report(
        element, "effect",
        ValueProblem(
          "there is no effect \(name.quotedShort)",
          help: near.map { "did you mean '\($0)'?" } ?? "write one of \(known.joined(separator: ", "))"))
      return nil
    }
    refuse(["modes", "crossing", "compliance", "origin-region"], of: element, "a measure on venues")
    let activities = words(element, "activities").map { Activity(rawValue: $0) }
    return .venue(VenueEffect(kind: kind, activities: activities, exemptions: exemptions, delayMinutes: delay))
  }

  /// Reports the attributes that belong to the other family of effects.
  private mutating func refuse(_ names: [String], of element: XMLElement, _ family: String) {
    for name in names where element.attribute(name) != nil {
      report(
        element, name,
        ValueProblem(
          "'\(name)' means nothing for \(required(element, "effect").quotedShort), \(family)",
          help: "remove \(name), or choose another effect"))
    }
  }
}
