internal import ClosurePlanning
internal import UsabilitySolver

/// What the card of a measure on roads says: when, which streets, on whose word.
struct MeasureSections {
  let answer: DayAnswer
  let sentences: Sentences

  private var book: Phrasebook { sentences.book }

  /// The roads and what is done: "Rudaki Avenue and 8 more: closed".
  func title(of measure: RoadMeasure) -> String {
    guard case .road(let effect) = measure.claim.effect else { return sentences.roads(measure.claim, atMost: 2) }
    return Sentences.capitalized(sentences.roadMeasure(effect, measure.claim, atMost: 2))
  }

  /// When, and why it is in doubt.
  func sentence(of measure: RoadMeasure) -> String {
    let window = sentences.window(measure.claim.window, remarkingHours: true)
    return Sentences.capitalized(
      ([window] + Sentences.telling(measure.doubts).map { sentences.doubt($0) }).joined(separator: "; "))
  }

  func sections(of measure: RoadMeasure) -> [MapSection] {
    var when = MapSection(nil, [sentence(of: measure)])
    if !measure.claim.window.leavesHoursOpen {
      when.line(Sentences.capitalized(sentences.times(measure.possibleTimes, on: answer.day)))
    }
    let streets = measure.streets.map { sentences.name($0, orID: "") }.filter { !$0.isEmpty }
    var source = MapSection()
    source.source(measure.announcement, of: measure.claim, sentences)
    if case .road(let effect) = measure.claim.effect, !effect.exemptions.isEmpty {
      source.line(book.trips.documents(effect.exemptions.map(sentences.exemption).joined(separator: "; ")))
    }
    return [when, MapSection(book.map.streets, streets), source, MapSection(nil, [book.map.caution])]
      .filter { !$0.lines.isEmpty }
  }
}
