internal import ClosurePlanning
internal import PlanExchange
internal import UsabilitySolver

/// A format that results can be written in, told by a file's extension.
enum ExportFormat: String, CaseIterable {
  case kmz, kml, xml, json

  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// The whole file.
  func bytes(for answers: [DayAnswer], plan: ClosurePlan) throws -> [UInt8] {
    switch self {
    case .kmz: try KMLExport.archive(for: answers[0], plan: plan)
    case .kml: try KMLExport.document(for: answers[0], plan: plan)
    case .xml: try ResultXML.document(for: answers, plan: plan)
    case .json: try ResultJSON.document(for: answers, plan: plan)
    }
  }
}
