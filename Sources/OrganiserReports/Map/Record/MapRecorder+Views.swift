internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

extension MapRecorder {
  /// What one organiser is told for one way of travelling, on all days.
  mutating func view(_ view: OfflineMap.View) -> MapRecord.View {
    let organiser = view.answers[0].organiser
    let isAnyone = organiser.id == Organiser.anyone.id
    let mode = organiser.modes[0]
    for answer in view.answers { for venueDay in answer.venues { _ = places.number(venueDay.venue) } }
    return MapRecord.View(
      organiser: organiser.id.legible,
      organiserName: isAnyone
        ? book.map.anyone : sentences(view.answers[0]).name(organiser.names, orID: organiser.id).legible,
      mode: mode.rawValue, modeName: book.trips.word(mode),
      days: view.answers.map { answer in
        let ways = Dictionary(grouping: view.ways.filter { $0.day == answer.day }, by: \.venue)
        let card = VenueSections(answer: answer, sentences: sentences(answer), plan: map.plan)
        return answer.venues.map { cell($0, card, ways: ways[$0.venue.id] ?? []) }
      },
      counts: view.answers.map { answer in
        let counts = Verdict.allCases.reversed().compactMap { verdict in
          let count = answer.count(of: verdict)
          return count == 0 ? nil : "\(count) \(book.verdicts.word(verdict))"
        }
        return counts.isEmpty ? book.map.noVenues : counts.joined(separator: " · ")
      })
  }

  private mutating func cell(_ venueDay: VenueDay, _ card: VenueSections, ways: [MapWay]) -> MapRecord.Cell {
    let hours = venueDay.possibleHours.isEmpty ? -1 : text(card.sentences.hours(venueDay))
    return MapRecord.Cell(
      venue: places.number(venueDay.venue), verdict: venueDay.verdict.rank,
      reason: text(Sentences.capitalized(card.sentences.reason(venueDay))), hours: hours,
      sections: sections(card.sections(of: venueDay)),
      ways: ways.map { MapRecord.Cell.Way(line: lines.number($0.line), isCertain: $0.isCertain) },
      instead: venueDay.alternatives.compactMap { places.number(ofID: $0.venue) })
  }

  /// All measures on roads, and those of each day.
  mutating func measures(_ answers: [DayAnswer]) -> ([MapRecord.Measure], [[MapRecord.RoadDay]]) {
    var records: [MapRecord.Measure] = []
    var numbers: [String: Int] = [:]
    let days = answers.map { answer in
      let card = MeasureSections(answer: answer, sentences: sentences(answer))
      return answer.roads.map { measure in
        let number = numbers[measure.claim.id] ?? records.count
        if number == records.count {
          numbers[measure.claim.id] = number
          records.append(record(measure, title: card.title(of: measure)))
        }
        return MapRecord.RoadDay(
          measure: number, style: Self.style(measure), sentence: text(card.sentence(of: measure)),
          sections: sections(card.sections(of: measure)))
      }
    }
    return (records, days)
  }

  private mutating func record(_ measure: RoadMeasure, title: String) -> MapRecord.Measure {
    var modes: Set<TravelMode> = []
    if case .road(let effect) = measure.claim.effect {
      // A street that nobody may cross stops those on foot, too.
      modes = effect.crossing == .forbidden ? Set(TravelMode.allCases) : effect.modes
    }
    return MapRecord.Measure(
      title: text(title), lines: measure.lines.map { lines.number($0) },
      outlines: measure.outlines.map { outline in
        ([outline.outer] + outline.holes).map { ring in lines.number(.init(ring + [ring[0]])) }
      },
      modes: TravelMode.allCases.filter(modes.contains).map(\.rawValue))
  }

  private static func style(_ measure: RoadMeasure) -> String {
    switch measure.weight {
    case .certain: "certain"
    case .doubtful: "possible"
    case .remark: "remark"
    }
  }
}
