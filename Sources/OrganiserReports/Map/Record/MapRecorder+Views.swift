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
        ? phrases.anyone : wording(view.answers[0]).name(organiser.names, orID: organiser.id).legible,
      mode: mode.rawValue, modeName: phrases.word(mode),
      days: view.answers.map { answer in
        let ways = Dictionary(grouping: view.ways.filter { $0.day == answer.day }, by: \.venue)
        return answer.venues.map { cell($0, of: answer, ways: ways[$0.venue.id] ?? []) }
      },
      counts: view.answers.map { answer in
        let counts = Verdict.allCases.reversed().compactMap { verdict in
          let count = answer.count(of: verdict)
          return count == 0 ? nil : "\(count) \(phrases.word(verdict))"
        }
        return counts.isEmpty ? phrases.noVenues : counts.joined(separator: " · ")
      })
  }

  private mutating func cell(_ venueDay: VenueDay, of answer: DayAnswer, ways: [MapWay]) -> MapRecord.Cell {
    let wording = wording(answer)
    let hours = venueDay.possibleHours.isEmpty ? -1 : text(wording.hours(venueDay))
    return MapRecord.Cell(
      venue: places.number(venueDay.venue), verdict: venueDay.verdict.rank,
      reason: text(wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)), hours: hours,
      sections: sections(VenueSections(answer: answer, wording: wording, phrases: phrases).sections(of: venueDay)),
      ways: ways.map { MapRecord.Cell.Way(line: lines.number($0.line), isCertain: $0.isCertain) },
      instead: venueDay.alternatives.compactMap { places.number(ofID: $0.venue) })
  }

  /// All measures on roads, and those of each day.
  mutating func measures(_ answers: [DayAnswer]) -> ([MapRecord.Measure], [[MapRecord.RoadDay]]) {
    var records: [MapRecord.Measure] = []
    var numbers: [String: Int] = [:]
    let days = answers.map { answer in
      let wording = wording(answer)
      return answer.roads.map { measure in
        let number = numbers[measure.claim.id] ?? records.count
        if number == records.count {
          numbers[measure.claim.id] = number
          records.append(record(measure, wording))
        }
        return MapRecord.RoadDay(
          measure: number, style: Self.style(measure), sentence: text(wording.measure(measure)),
          sections: sections(MeasureSections(answer: answer, wording: wording, phrases: phrases).sections(of: measure)))
      }
    }
    return (records, days)
  }

  private mutating func record(_ measure: RoadMeasure, _ wording: Wording) -> MapRecord.Measure {
    var modes: Set<TravelMode> = []
    if case .road(let effect) = measure.claim.effect {
      // A street that nobody may cross stops those on foot, too.
      modes = effect.crossing == .forbidden ? Set(TravelMode.allCases) : effect.modes
    }
    return MapRecord.Measure(
      title: text(wording.title(measure)),
      lines: measure.lines.map { lines.number($0) },
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
