public import ClosurePlanning
public import UsabilitySolver

/// Writes a day's answer as KML 2.2 (OGC 07-147r2) or KMZ, for maps on a telephone or a desk.
///
/// One file is one day: in every viewer that ignores time or visibility a file of several days draws them on top of
/// each other, so that a venue looks usable on a day on which it is not. For the same reason no placemark has a time
/// span: some viewers filter by the clock and then show nothing. The verdict stands in each placemark's name, which is
/// the one thing that every viewer keeps.
public enum KMLExport {
  /// The day as one KML file without pictures: icons are the viewer's own, tinted.
  ///
  /// - Parameter plan: gives the names of events and areas in sentences; nil prints their ids.
  /// - Throws: nothing that a plan could cause: characters that XML cannot hold are shown as U+FFFD.
  public static func document(for answer: DayAnswer, plan: ClosurePlan? = nil) throws -> [UInt8] {
    try KMLDocumentWriter(answer, plan: plan, hasPictures: false).document()
  }

  /// The day as a KMZ archive: `doc.kml`, the icons that it uses, and a legend.
  ///
  /// - Parameter plan: gives the names of events and areas in sentences; nil prints their ids.
  /// - Throws: where a picture cannot be drawn or the archive cannot be packed.
  public static func archive(for answer: DayAnswer, plan: ClosurePlan? = nil) throws -> [UInt8] {
    let writer = KMLDocumentWriter(answer, plan: plan, hasPictures: true)
    var entries: [(name: String, bytes: [UInt8])] = [(KMZArchive.documentName, try writer.document())]
    entries += KMLPictures.icons(for: answer)
    entries.append((KMLPictures.legendName, KMLPictures.legend()))
    return try KMZArchive.bytes(entries: entries)
  }
}
