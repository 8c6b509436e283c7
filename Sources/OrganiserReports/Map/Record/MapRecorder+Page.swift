internal import UsabilitySolver

extension MapRecorder {
  /// The page for a record: its head, controls and foot.
  func page(_ record: MapRecord) -> MapPage {
    let answer = map.views[0].answers[record.start]
    var remarks = ["\(Sentences.capitalized(sentences(answer).noticesRead(answer.noticesReadTo)))."]
    if answer.edition == .restricted { remarks.insert(book.headings.restricted + ".", at: 0) }
    if answer.map == nil { remarks.append(book.headings.noMap) }
    if answer.map?.isSchematic == true { remarks.append(book.headings.schematic) }
    if map.views.flatMap(\.answers).contains(where: { !$0.isExact }) { remarks.append(book.headings.inexact) }
    return MapPage(
      title: record.title, book: book, dayCount: record.days.count, remarks: remarks,
      needsAttribution: map.graph != nil)
  }
}
