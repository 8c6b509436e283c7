internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

extension DayComposition {
  /// The groups as the bulletin tells them: those that come to the same words are told once.
  func rows() -> [Bulletin.Group] {
    var rows: [Bulletin.Group] = []
    for group in groups.map({ self.group($0) }) {
      let place = rows.firstIndex {
        $0.verdict == group.verdict && $0.hours == group.hours && $0.why.first == group.why.first
          && $0.sources == group.sources && group.verdict != .limited
      }
      guard let place else {
        rows.append(group)
        continue
      }
      rows[place].items += group.items
      rows[place].why += group.why.filter { !rows[place].why.contains($0) }
      rows[place].instead = Array(
        (rows[place].instead + group.instead.filter { !rows[place].instead.contains($0) }).prefix(4))
    }
    return rows
  }

  /// A group of venues as the bulletin tells it.
  func group(_ grouping: VenueGroup) -> Bulletin.Group {
    let first = grouping.spokesman
    var why = [sentences.reason(first)]
    why += gaps(grouping)
    let cutOff = grouping.alsoCutOff
    if !cutOff.isEmpty {
      why.append(book.causes.roadsMayBeClosedToo(cutOff.map { sentences.name($0.venue) }.joined(separator: ", ")))
    }
    why += otherModes(grouping)
    return Bulletin.Group(
      verdict: grouping.verdict, word: book.verdicts.word(grouping.verdict),
      items: grouping.venues.map { item($0, in: grouping) },
      hours: grouping.verdict < .unreachable && sameHours(grouping) ? sentences.hours(first) : nil,
      until: until(first), why: why.map(Sentences.capitalized), instead: grouping.alternatives.map { self.instead($0) },
      sources: sourceNumbers(grouping.citedAnnouncements))
  }

  /// What to use instead, with the kind that it can stand for.
  private func instead(_ offer: (alternative: Alternative, kind: VenueKind?)) -> String {
    let text = sentences.alternative(offer.alternative)
    return offer.kind.map { book.causes.statement(book.kinds.name($0).one, text) } ?? text
  }

  private func sameHours(_ grouping: VenueGroup) -> Bool {
    let first = grouping.venues[0]
    return grouping.venues.allSatisfy {
      $0.certainHours == first.certainHours && $0.possibleHours == first.possibleHours
        && $0.hoursAreKnown == first.hoursAreKnown
    }
  }

  /// The last day of the strongest certain cause.
  private func until(_ venueDay: VenueDay) -> String? {
    guard venueDay.verdict == .closed, let cause = venueDay.causes.first(where: { $0.doubts.isEmpty }),
      case .bound(.days(let days)) = cause.claim.window.end, days.count == 1
    else { return nil }
    return sentences.day(days.lowerBound)
  }

  /// The other modes' verdicts, where all venues have the same one and it is another than the first mode's.
  private func otherModes(_ grouping: VenueGroup) -> [String] {
    let first = grouping.venues[0]
    return first.byMode.indices.dropFirst().compactMap { index in
      let other = first.byMode[index]
      guard other.verdict != grouping.verdict,
        grouping.venues.allSatisfy({ $0.byMode[index].verdict == other.verdict })
      else { return nil }
      return book.causes.otherMode(book.trips.word(other.mode), book.verdicts.word(other.verdict))
    }
  }

  /// Why no way was assessed, told once for all venues that share the reason: all of the group, or some by number.
  private func gaps(_ grouping: VenueGroup) -> [String] {
    guard grouping.verdict <= .uncertain else { return [] }
    return Self.sharedGaps(grouping).map { gap in
      let venues = grouping.venues.filter { $0.accessGap == gap }
      let reason = sentences.accessGap(gap)
      if venues.count == answer.venues.count { return reason }
      let which = venues.compactMap { numbers[$0.venue.id] }.map { String($0) }
      return book.causes.statement(which.joined(separator: ", "), reason)
    }
  }

  /// The reasons that several venues of a group share, or all of it.
  private static func sharedGaps(_ grouping: VenueGroup) -> [VenueDay.AccessGap] {
    var gaps: [VenueDay.AccessGap] = []
    for gap in grouping.venues.compactMap(\.accessGap) where !gaps.contains(gap) {
      let count = grouping.venues.count { $0.accessGap == gap }
      if count > 1 || count == grouping.venues.count { gaps.append(gap) }
    }
    return gaps
  }

  private func isTold(_ venueDay: VenueDay, _ grouping: VenueGroup) -> Bool {
    venueDay.accessGap.map(Self.sharedGaps(grouping).contains) ?? false
  }

  private func item(_ venueDay: VenueDay, in grouping: VenueGroup) -> Bulletin.Item {
    let venue = venueDay.venue
    return Bulletin.Item(
      number: numbers[venue.id] ?? 0, id: venue.id, name: sentences.name(venue),
      ownName: sentences.ownName(venue.names, orID: venue.id), kind: book.kinds.name(venue.kind).one,
      hours: sentences.hours(venueDay), ways: isTold(venueDay, grouping) ? [] : ways(to: venueDay),
      access: access(to: venueDay),
      basis: book.verdicts.word(venueDay.basis),
      decideBy: DecisionRule.decision(for: venueDay, in: answer)?.until)
  }

  /// How long the way takes and by which streets, for venues that may be used.
  private func ways(to venueDay: VenueDay) -> [String] {
    guard venueDay.verdict <= .uncertain else { return [] }
    if let gap = venueDay.accessGap { return [sentences.accessGap(gap)] }
    var seen = Set<TravelMode>()
    // The best origin by each mode.
    let best = venueDay.trips.sorted { a, b in
      (a.thereDeciseconds ?? .max) < (b.thereDeciseconds ?? .max)
    }.filter { seen.insert($0.mode).inserted }
    let order = answer.organiser.modes
    let told = best.sorted { (order.firstIndex(of: $0.mode) ?? 0) < (order.firstIndex(of: $1.mode) ?? 0) }
    var ways = told.map(sentences.trip)
    let streets = composer.ways.streets(
      to: venueDay.venue.id, from: answer.organiser, on: answer.day, languages: sentences.nameLanguages)
    if !streets.isEmpty, !ways.isEmpty { ways[0] += ": " + streets.joined(separator: " → ") }
    return ways
  }

  /// Inside by and out after; for a venue inside a cordon, gate, documents, drop-off and the walk from there.
  private func access(to venueDay: VenueDay) -> [String] {
    var lines = [sentences.insideBy(venueDay)].compactMap { $0 }
    guard let place = venueDay.venue.assessablePosition else { return lines }
    for measure in answer.roads {
      guard let cordon = measure.outlines.first(where: { $0.contains(place) }) else { continue }
      _ = cordon
      for case .cordon(let reference) in measure.claim.subjects {
        lines.append(cordonLine(reference, measure, place))
      }
    }
    return lines
  }

  private func cordonLine(_ reference: CordonReference, _ measure: RoadMeasure, _ place: Coordinate) -> String {
    var parts = [book.trips.insideCordon(sentences.areaName(reference.area))]
    let gates = reference.gates.compactMap { composer.plan.gate($0) }
    let nearest = gates.min { $0.coordinate.distance(to: place) < $1.coordinate.distance(to: place) }
    if let gate = nearest {
      let name = sentences.name(gate.names, orID: gate.id)
      parts.append(book.trips.gate(name))
      let metres = Int((gate.coordinate.distance(to: place) / 50).rounded()) * 50
      parts.append(book.trips.dropOff(name, max(metres, 50)))
      if !gate.permits.isEmpty {
        parts.append(book.trips.documents(sentences.list(gate.permits.map { book.sources.permit($0) })))
      }
    } else {
      parts.append(book.trips.noGate)
    }
    if case .road(let effect) = measure.claim.effect, !effect.exemptions.isEmpty {
      parts.append(book.trips.documents(effect.exemptions.map(sentences.exemption).joined(separator: "; ")))
    }
    return parts.joined(separator: "; ")
  }
}
