public import ClosurePlanning
internal import OpeningHours

extension Wording {
  /// A road measure in one sentence: what, when, and why it is in doubt.
  public func measure(_ measure: RoadMeasure) -> String {
    guard case .road(let effect) = measure.claim.effect else { return roads(measure.claim) }
    return ([roadStatement(effect, measure.claim)] + measure.doubts.map { doubt($0) }).joined(separator: "; ")
  }

  /// A short name for a road measure: its roads and what is done: "Rudaki Avenue and 8 more: closed".
  public func title(_ measure: RoadMeasure) -> String {
    let streets = measure.streets.compactMap { $0.text(preferring: languages) }
    var names = roads(measure.claim, atMost: 2)
    if !streets.isEmpty {
      names = streets.count <= 2 ? Self.list(streets) : "\(streets[0]) and \(streets.count - 1) more"
    }
    guard case .road(let effect) = measure.claim.effect else { return names }
    let region = effect.originRegion.map { " for traffic from \($0)" } ?? ""
    return "\(names): \(words(effect))\(region)"
  }

  /// A measure on roads in words: "closed", "may be stopped".
  public func words(_ effect: RoadEffect) -> String {
    switch effect.kind {
    case .roadClosed where effect.compliance == .advisory: "advised against"
    case .carriagewayClosed where effect.compliance == .advisory: "advised against in one direction"
    case .roadClosed: "closed"
    case .carriagewayClosed: "closed in one direction"
    case .intermittentShortTermClosures: "open, may be stopped"
    case .rollingRoadBlock: "stopped while a column passes"
    case .trafficRestricted: "traffic restricted"
    case .parkingBan: "no parking"
    case .busStopsSuspended: "bus stops out of use"
    }
  }

  /// The remark on windows whose hours nobody announced: "Hours not announced: Dushanbe police, 9 Oct and 8–12 Oct".
  ///
  /// One sentence for all authorities, in the order in which they come; none where all hours are known.
  public func hoursNotAnnounced(_ answer: DayAnswer) -> [String] {
    var order: [String] = []
    var windows: [String: [String]] = [:]
    let claims =
      answer.venues.flatMap(\.causes).map { ($0.claim, $0.announcement) }
      + answer.roads.map { ($0.claim, $0.announcement) }
    for (claim, announcement) in claims where claim.window.leavesHoursOpen {
      let who = authority(announcement)
      let when = window(claim.window, remarkingHours: false)
      if windows[who] == nil { order.append(who) }
      if windows[who]?.contains(when) != true { windows[who, default: []].append(when) }
    }
    guard !order.isEmpty else { return [] }
    return ["Hours not announced: " + order.map { "\($0), \(Self.list(windows[$0] ?? []))" }.joined(separator: "; ")]
  }

  /// How much the times and ways of a map can be relied on; nil where it is surveyed.
  public func mapRemark(_ map: DayAnswer.MapFacts?) -> String? {
    guard let map else { return "no map: access was not assessed" }
    return map.isSchematic ? "the map is schematic: roads are drawn, not surveyed, and times are rounded (≈)" : nil
  }
}

extension Wording {
  /// What is said where there were too many worlds to go through.
  public static let inexact = "there were too many possibilities to go through: an ask first may be a plain closed"

  /// The notice that goes with positions from OpenStreetMap.
  public static let mapAttribution = "Map data © OpenStreetMap contributors, ODbL 1.0"

  /// A job's verdict with its weakest link: "✕ Wedding: closed (weakest: hall, Sadbarg)".
  ///
  /// - Parameter answer: gives the venues' names; nil prints their ids.
  public func job(_ job: JobDay, in answer: DayAnswer? = nil) -> String {
    let links = job.weakest.map { need in
      let names = answer?.venues.first { $0.venue.id == need.venue }?.venue.names
      return "\(need.role), \(name(names ?? LocalizedText(), orID: need.venue))"
    }.joined(separator: "; ")
    let text = "\(job.verdict.mark) \(name(job.job.names, orID: job.job.id)): \(Self.word(job.verdict))"
    return links.isEmpty || job.verdict == .usable ? text : "\(text) (weakest: \(links))"
  }
}
