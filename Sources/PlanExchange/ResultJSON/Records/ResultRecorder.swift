internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

/// Makes records of answers; what the edition's readers may not know stays behind here.
struct ResultRecorder {
  let answer: DayAnswer
  let wording: Wording

  init(_ answer: DayAnswer, plan: ClosurePlan?) {
    self.answer = answer
    wording = Wording(for: answer, plan: plan)
  }

  func day() -> DayRecord {
    DayRecord(
      plan: NamedRecord(id: answer.planID, names: answer.title.values),
      organiser: OrganiserRecord(
        id: answer.organiser.id, names: answer.organiser.names.values, modes: answer.organiser.modes.map(\.rawValue)),
      day: answer.day.description, timeZone: answer.calendar.identifier, edition: answer.edition.rawValue,
      noticesReadTo: answer.noticesReadTo.map(moment),
      map: answer.map.map(map),
      counts: Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, answer.count(of: $0)) }),
      exact: answer.isExact, epochCount: answer.epochCount, caution: DayAnswer.caution,
      assumption: answer.givesChances ? ChanceRule.words : nil,
      venues: answer.venues.map(venue), roads: answer.roads.map(road), jobs: answer.jobs.map(job),
      questions: answer.questions.map {
        QuestionRecord(
          whom: $0.whom, contact: $0.contact, text: $0.text, venues: $0.venues,
          expectedSettled: ($0.expectedSettled * 1e6).rounded() / 1e6)
      })
  }

  func moment(_ moment: Moment) -> String {
    switch moment {
    case .day(let day): day.description
    case .instant(let instant): instant.iso8601(in: answer.calendar)
    }
  }

  func spans(_ times: TimeSet) -> [SpanRecord] {
    times.ranges.map {
      SpanRecord(from: $0.lowerBound.iso8601(in: answer.calendar), to: $0.upperBound.iso8601(in: answer.calendar))
    }
  }

  func position(_ coordinate: Coordinate) -> PositionRecord {
    PositionRecord(
      latitude: (coordinate.latitude * 1e7).rounded() / 1e7, longitude: (coordinate.longitude * 1e7).rounded() / 1e7)
  }

  func map(_ map: DayAnswer.MapFacts) -> MapRecord {
    let southWest = position(map.coverage.southWest)
    let northEast = position(map.coverage.northEast)
    return MapRecord(
      name: map.name, schematic: map.isSchematic, south: southWest.latitude, west: southWest.longitude,
      north: northEast.latitude, east: northEast.longitude, attribution: Wording.mapAttribution)
  }

  private func job(_ job: JobDay) -> JobRecord {
    JobRecord(
      id: job.job.id, names: job.job.names.values, verdict: job.verdict.rawValue,
      needs: job.job.needs.map {
        JobRecord.Need(role: $0.role, venue: $0.venue, weakest: job.weakest.contains($0))
      }, decision: decision(job.decision))
  }
}
