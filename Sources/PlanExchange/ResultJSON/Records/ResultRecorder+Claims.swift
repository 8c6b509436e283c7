internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

extension ResultRecorder {
  func cause(_ cause: Cause, at venueDay: VenueDay) -> CauseRecord {
    CauseRecord(
      role: cause.role.rawValue, claim: claim(cause.claim, in: cause.announcement),
      doubts: cause.doubts.map { doubt($0, words: wording.doubt($0, of: cause, at: venueDay)) },
      certainTimes: spans(cause.certainTimes), possibleTimes: spans(cause.possibleTimes),
      modes: cause.modes.map(\.rawValue), words: wording.cause(cause, at: venueDay))
  }

  func road(_ measure: RoadMeasure) -> RoadRecord {
    var modes: [TravelMode] = []
    if case .road(let effect) = measure.claim.effect { modes = effect.modes.sorted() }
    return RoadRecord(
      claim: claim(measure.claim, in: measure.announcement), modes: modes.map(\.rawValue),
      doubts: measure.doubts.map { doubt($0, words: wording.doubt($0)) },
      certainTimes: spans(measure.certainTimes), possibleTimes: spans(measure.possibleTimes),
      streets: measure.streets.map(\.values),
      lines: measure.lines.map { $0.coordinates.map(position) },
      outlines: measure.outlines.map {
        RoadRecord.Outline(outer: $0.outer.map(position), holes: $0.holes.map { $0.map(position) })
      },
      words: wording.measure(measure))
  }

  func claim(_ claim: Claim, in announcement: Announcement) -> ClaimRecord {
    let (effect, compliance): (String, String?) =
      switch claim.effect {
      case .road(let effect): (effect.kind.rawValue, effect.compliance.rawValue)
      case .venue(let effect): (effect.kind.rawValue, nil)
      }
    return ClaimRecord(
      id: claim.id, effect: effect, compliance: compliance, extent: claim.extent.rawValue,
      probability: claim.probability.rawValue, status: claim.status.rawValue, confidential: claim.isConfidential,
      window: wording.window(claim.window), note: wording.note(claim, in: announcement),
      announcement: self.announcement(announcement))
  }

  func announcement(_ announcement: Announcement) -> AnnouncementRecord {
    var record = AnnouncementRecord(
      published: announcement.published.map(moment), retrieved: announcement.retrieved.map(moment),
      reliability: announcement.reliability.rawValue, words: wording.source(announcement))
    guard wording.mayName(announcement) else { return record }
    record.id = announcement.id
    record.authority = announcement.authority
    record.publisher = announcement.publisher
    record.url = announcement.url
    record.contact = announcement.contact
    record.excerpt = announcement.excerpt
    record.language = announcement.language
    return record
  }

  func doubt(_ doubt: Doubt, words: String) -> DoubtRecord {
    switch doubt {
    case .disputed(let claims): DoubtRecord(kind: "disputed", claims: claims, words: words)
    case .unconfirmed: DoubtRecord(kind: "unconfirmed", words: words)
    case .probability(let probability):
      DoubtRecord(kind: "probability", value: probability.rawValue, words: words)
    case .notNamed(let quantifier): DoubtRecord(kind: "notNamed", value: quantifier.rawValue, words: words)
    case .dayOfItsOwn(let days):
      DoubtRecord(kind: "dayOfItsOwn", days: days.map(\.description), words: words)
    case .inferredExtent: DoubtRecord(kind: "inferredExtent", words: words)
    case .withheldExtent: DoubtRecord(kind: "withheldExtent", words: words)
    case .uncertainWindow: DoubtRecord(kind: "uncertainWindow", words: words)
    }
  }
}
