internal import ClosurePlanning

extension Organiser {
  /// Everything that is known of an organiser, as texts for a fingerprint: equal organisers have equal ones.
  var texts: [String] {
    let numbers: [Int?] = [
      setUpMinutes, dismantlingMinutes, longestTripMinutes, capacity, leadTimeMinutes, permits.count, venues.count,
      origins.count, jobs.count,
    ]
    var texts: [String] = numbers.map { $0.map(String.init) ?? "" }
    texts.append(wantedChance.map { String(describing: $0) } ?? "")
    texts += [id, contact ?? "", hours?.description ?? ""]
    texts.append(languages.joined(separator: " "))
    texts.append(modes.map(\.rawValue).joined(separator: " "))
    texts.append(groups.map(\.rawValue).joined(separator: " "))
    texts.append(kinds.map(\.rawValue).joined(separator: " "))
    texts.append(activities.map(\.rawValue).joined(separator: " "))
    texts += Self.texts(names) + permits + venues
    for origin in origins {
      texts += Self.texts(origin.names) + [origin.gate ?? "", origin.region ?? ""]
      texts.append(origin.coordinate.map { "\($0.latitude) \($0.longitude)" } ?? "")
    }
    for job in jobs {
      texts += [job.id, "\(job.needs.count)"] + Self.texts(job.names) + job.needs.flatMap { [$0.role, $0.venue] }
    }
    return texts
  }

  private static func texts(_ names: LocalizedText) -> [String] {
    ["\(names.values.count)"] + names.sorted.flatMap { [$0.language, $0.text] }
  }
}
