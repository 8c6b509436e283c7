internal import ClosurePlanning
internal import UsabilitySolver

/// What the card of a measure on roads says: when, which streets, on whose word.
struct MeasureSections {
  let answer: DayAnswer
  let wording: Wording
  let phrases: MapPhrases

  func sections(of measure: RoadMeasure) -> [MapSection] {
    var when = MapSection(nil, [Wording.capitalized(wording.measure(measure)), wording.window(measure.claim.window)])
    if !measure.claim.window.leavesHoursOpen {
      when.line(Wording.capitalized(wording.times(measure.possibleTimes, on: answer.day)))
    }
    let streets = measure.streets.compactMap { $0.text(preferring: wording.languages) }
    var source = MapSection(phrases.source)
    source.link(
      wording.source(measure.announcement), to: wording.mayName(measure.announcement) ? measure.announcement.url : nil)
    if let quotation = wording.quotation(measure.announcement) { source.line(quotation) }
    if let note = wording.note(measure.claim, in: measure.announcement) { source.line("\(phrases.note): \(note)") }
    return [when, MapSection(phrases.streets, streets), source, MapSection(nil, [DayAnswer.caution])]
      .filter { !$0.lines.isEmpty }
  }
}
