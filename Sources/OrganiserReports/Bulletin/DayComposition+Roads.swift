internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver

extension DayComposition {
  /// The measures on roads that concern the organiser, with their hours, those that stop traffic first.
  func roadRows() -> [Bulletin.Road] {
    let stopping = roads.filter(stops)
    return (stopping + roads.filter { !stops($0) }).map { measure in
      guard case .road(let effect) = measure.claim.effect else { preconditionFailure("A road measure has roads") }
      return Bulletin.Road(
        text: sentences.roadMeasure(effect, measure.claim, atMost: 10),
        shortText: sentences.roadMeasure(effect, measure.claim, atMost: 3),
        when: sentences.window(measure.claim.window, remarkingHours: true), isCertain: measure.doubts.isEmpty,
        doubts: Sentences.telling(measure.doubts).map { sentences.doubt($0) },
        sources: sourceNumbers([measure.announcement]))
    }
  }

  private func stops(_ measure: RoadMeasure) -> Bool {
    if case .road(let effect) = measure.claim.effect { effect.stopsTraffic } else { false }
  }

  /// Numbered venues and closed roads.
  func map() -> BulletinMap? {
    guard answer.map != nil else { return nil }
    let marks = answer.venues.compactMap { venueDay in
      venueDay.venue.assessablePosition.map {
        BulletinMap.Mark(number: numbers[venueDay.venue.id] ?? 0, verdict: venueDay.verdict, place: $0)
      }
    }.sorted { $0.number < $1.number }
    let closures = roads.filter(stops).flatMap { measure in
      measure.lines.map { BulletinMap.Closure(line: $0, isCertain: measure.doubts.isEmpty) }
    }
    guard !marks.isEmpty || !closures.isEmpty else { return nil }
    return BulletinMap(
      marks: marks, closures: closures, origins: answer.organiser.origins.compactMap(\.coordinate))
  }

  /// Whom the measures on the page let through, and whether that is the reader.
  func exemptions() -> [String] {
    var lines: [String] = []
    for measure in roads {
      guard case .road(let effect) = measure.claim.effect else { continue }
      for exemption in effect.exemptions {
        let covers = answer.organiser.modes.contains { mode in
          !answer.organiser.exemptions(among: [exemption], mode: mode).isEmpty
        }
        let marks = Self.marks(sourceNumbers([measure.announcement]))
        let roads = sentences.roads(measure.claim)
        let whom = covers ? book.sources.youHaveIt : book.sources.youDoNot
        lines.append("\(book.causes.statement(roads, sentences.exemption(exemption))) — \(whom)\(marks)")
      }
    }
    var seen = Set<String>()
    return lines.filter { seen.insert($0).inserted }
  }

  static func marks(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : " " + numbers.map { "[\($0)]" }.joined()
  }
}
