internal import ClosurePlanning
internal import XMLSupport

extension PlanWriter {
  func write(_ organiser: Organiser) throws {
    let part = "organiser"
    for language in organiser.languages where !PlanReader.isLanguageTag(language) {
      throw PlanWriteError("\(part)/@languages", "\(language.quotedShort) is not a language")
    }
    let standard = Organiser(id: organiser.id)
    let modes = organiser.modes == standard.modes ? nil : list(organiser.modes.map(\.rawValue))
    let attributes: Attributes = [
      ("id", try identifier(organiser.id, "\(part)/@id")),
      ("contact", try plain(ifAny: organiser.contact, "\(part)/@contact")),
      ("languages", list(organiser.languages)), ("modes", modes),
      ("permits", try identifiers(organiser.permits, "\(part)/@permits")),
      ("groups", list(organiser.groups.map(\.rawValue))),
      ("venues", try identifiers(organiser.venues, "\(part)/@venues")),
      ("kinds", try identifiers(organiser.kinds.map(\.rawValue), "\(part)/@kinds")),
      ("activities", try identifiers(organiser.activities.map(\.rawValue), "\(part)/@activities")),
      ("hours", try hours(organiser.hours, "\(part)/@hours")),
      ("set-up", organiser.setUpMinutes == 0 ? nil : try duration(organiser.setUpMinutes, "\(part)/@set-up")),
      (
        "dismantling",
        organiser.dismantlingMinutes == 0 ? nil : try duration(organiser.dismantlingMinutes, "\(part)/@dismantling")
      ),
      ("longest-trip", try duration(organiser.longestTripMinutes, "\(part)/@longest-trip")),
      ("capacity", try count(organiser.capacity, "\(part)/@capacity")),
      ("lead-time", try duration(organiser.leadTimeMinutes, "\(part)/@lead-time")),
      ("wanted-chance", organiser.wantedChance?.description),
    ]
    try element(part, attributes) {
      try names(organiser.names)
      for origin in organiser.origins { try write(origin) }
      for job in organiser.jobs { try write(job) }
    }
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: " ") }

  private func write(_ origin: Origin) throws {
    let attributes: Attributes = [
      ("lat", latitude(origin.coordinate)), ("lon", longitude(origin.coordinate)),
      ("gate", try identifier(ifAny: origin.gate, "origin/@gate")),
      ("region", try plain(ifAny: origin.region, "origin/@region")),
    ]
    try element("origin", attributes) { try names(origin.names) }
  }

  private func write(_ job: Job) throws {
    try element("job", [("id", try identifier(job.id, "job/@id"))]) {
      try names(job.names)
      for need in job.needs {
        try element(
          "need",
          [("role", try plain(need.role, "need/@role")), ("venue", try identifier(need.venue, "need/@venue"))])
      }
    }
  }
}
