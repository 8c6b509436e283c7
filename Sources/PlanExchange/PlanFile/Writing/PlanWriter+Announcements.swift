internal import ClosurePlanning
internal import Geodesy
internal import XMLSupport

extension PlanWriter {
  /// Writes an announcement with its claims.
  ///
  /// - Parameter namespace: The namespace to declare on the element; nil where it stands inside one that does.
  func write(_ announcement: Announcement, namespace: String? = nil) throws {
    let part = "announcement"
    if let language = announcement.language, !PlanReader.isLanguageTag(language) {
      throw PlanWriteError("\(part)/@lang", "\(language.quotedShort) is not a language")
    }
    let attributes: Attributes = [
      ("xmlns", namespace), ("id", try identifier(announcement.id, "\(part)/@id")),
      ("authority", try plain(announcement.authority, "\(part)/@authority")),
      ("publisher", try plain(ifAny: announcement.publisher, "\(part)/@publisher")),
      ("url", try plain(ifAny: announcement.url, "\(part)/@url")), ("lang", announcement.language),
      ("published", try moment(announcement.published, "\(part)/@published")),
      ("retrieved", try moment(announcement.retrieved, "\(part)/@retrieved")),
      ("reliability", term(announcement.reliability, default: .press)),
      (
        "weight",
        try announcement.weight.map { weight in
          guard (1...1000).contains(weight) else {
            throw PlanWriteError("\(part)/@weight", "\(weight) is not from 1 to 1000")
          }
          return String(weight)
        }
      ),
      ("type", term(announcement.messageType, default: .alert)),
      ("changes", try identifiers(announcement.references, "\(part)/@changes")),
      ("contact", try plain(ifAny: announcement.contact, "\(part)/@contact")),
    ]
    try element(part, attributes) {
      if let excerpt = announcement.excerpt {
        try element("excerpt", [], text: try plain(excerpt, "\(part)/excerpt"))
      }
      for claim in announcement.claims { try write(claim) }
    }
  }

  private func write(_ claim: Claim) throws {
    let (effect, exemptions) = try effect(claim.effect)
    let attributes: Attributes =
      [("id", try identifier(claim.id, "claim/@id"))] + effect + [
        ("extent", term(claim.extent, default: .stated)),
        ("probability", term(claim.probability, default: .certain)), ("chance", claim.chance?.description),
        ("status", term(claim.status, default: .active)),
        ("uncertainty", try identifier(ifAny: claim.uncertainty, "claim/@uncertainty")),
        ("supersedes", try identifiers(claim.supersedes, "claim/@supersedes")),
        ("confidential", yes(claim.isConfidential)),
        ("stands-in-for", try identifier(ifAny: claim.standsInFor, "claim/@stands-in-for")),
        ("note", try plain(ifAny: claim.note, "claim/@note")),
      ]
    try element("claim", attributes) {
      for subject in claim.subjects { try write(subject) }
      for exemption in exemptions {
        try element(
          "exempt",
          [
            ("modes", exemption.modes.isEmpty ? nil : modes(exemption.modes)),
            ("permit", try identifier(ifAny: exemption.permit, "exempt/@permit")), ("group", exemption.group?.rawValue),
            ("hours", try hours(exemption.hours, "exempt/@hours")),
          ])
      }
      try write(claim.window)
    }
  }

  private func effect(_ effect: Effect) throws -> (Attributes, [Exemption]) {
    switch effect {
    case .road(let road):
      guard !road.modes.isEmpty else { throw PlanWriteError("claim/@modes", "the measure stops no mode at all") }
      let attributes: Attributes = [
        ("effect", road.kind.rawValue),
        ("modes", road.modes == TravelMode.ordinaryVehicles ? nil : modes(road.modes)),
        ("crossing", term(road.crossing, default: .allowed)),
        ("compliance", term(road.compliance, default: .mandatory)),
        ("origin-region", try plain(ifAny: road.originRegion, "claim/@origin-region")),
        ("delay", try duration(road.delayMinutes, "claim/@delay")),
      ]
      return (attributes, road.exemptions)
    case .venue(let venue):
      let attributes: Attributes = [
        ("effect", venue.kind.rawValue),
        ("activities", try identifiers(venue.activities.map(\.rawValue), "claim/@activities")),
        ("delay", try duration(venue.delayMinutes, "claim/@delay")),
      ]
      return (attributes, venue.exemptions)
    }
  }

  private func write(_ subject: Subject) throws {
    switch subject {
    case .road(let road):
      try element(
        "road",
        [
          ("name", try plain(road.name, "road/@name")), ("from", try plain(ifAny: road.from, "road/@from")),
          ("to", try plain(ifAny: road.to, "road/@to")), ("direction", term(road.direction, default: .both)),
        ])
    case .ways(let ids):
      guard !ids.isEmpty, ids.allSatisfy({ $0 > 0 }) else {
        throw PlanWriteError("ways/@ids", "numbers of ways are above 0, and there is at least one")
      }
      try element("ways", [("ids", ids.map(String.init).joined(separator: " "))])
    case .line(let line): try element("line", [], text: CoordinateText.text(of: line.coordinates))
    case .cordon(let cordon):
      try element(
        "cordon",
        [
          ("area", try identifier(cordon.area, "cordon/@area")), ("scope", term(cordon.scope, default: .inside)),
          ("bridges", cordon.shutsGradeSeparated ? "shut" : nil),
          ("gates", try identifiers(cordon.gates, "cordon/@gates")),
        ])
    case .venue(let id): try element("venue", [("id", try identifier(id, "venue/@id"))])
    case .category(let category):
      try element(
        "category",
        [
          ("kinds", try identifiers(category.kinds.map(\.rawValue), "category/@kinds") ?? ""),
          ("quantifier", category.quantifier.rawValue),
          ("area", try identifier(ifAny: category.area, "category/@area")),
          ("named", try identifiers(category.named, "category/@named")),
          ("except", try identifiers(category.exceptions, "category/@except")),
          ("chance", category.chance?.description),
        ])
    case .described(let text): try element("place", [], text: try plain(text, "place"))
    }
  }

  private func write(_ window: ClosureWindow) throws {
    var to: String?
    var days: String?
    var condition: String?
    switch window.end {
    case .bound(let end): to = try bound(end, "window/@to")
    case .open: to = "open"
    case .unknown(let words):
      to = "unknown"
      condition = try plain(ifAny: words, "window/@condition")
    case .length(let range):
      guard range.upperBound <= TimeText.mostDays else {
        throw PlanWriteError("window/@days", "\(range.upperBound) days are more than \(TimeText.mostDays)")
      }
      days = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
    }
    try element(
      "window",
      [
        ("from", try bound(window.start, "window/@from")), ("to", to), ("days", days),
        ("hours", try hours(window.hours, "window/@hours")), ("verification", window.verification?.rawValue),
        ("condition", condition), ("weights", window.weights.map { $0.map(\.description).joined(separator: " ") }),
      ])
  }
}
