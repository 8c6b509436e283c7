internal import UsabilitySolver

extension MapRecorder {
  /// The page for a record: its head, controls and foot.
  func page(_ record: MapRecord) -> MapPage {
    let answer = map.views[0].answers[record.start]
    let wording = wording(answer)
    var remarks = ["\(Wording.capitalized(wording.reportedAs(answer.noticesReadTo)))."]
    let answers = map.views.flatMap(\.answers)
    if answer.map == nil { remarks.append("\(Wording.capitalized(wording.mapRemark(nil) ?? "")).") }
    if answer.map?.isSchematic == true { remarks.append(phrases.schematic) }
    if answers.contains(where: { !$0.isExact }) { remarks.append("\(Wording.capitalized(Wording.inexact)).") }
    return MapPage(
      title: record.title, phrases: phrases, language: map.language, dayCount: record.days.count, remarks: remarks,
      needsAttribution: map.graph != nil)
  }
}
