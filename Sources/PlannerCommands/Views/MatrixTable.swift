internal import PlanExchange
internal import UsabilitySolver

/// Times between points, a line for each pair.
struct MatrixTable {
  let from: PointTable
  let to: PointTable
  /// Origin by origin, target by target.
  let times: [[TravelTimes]]

  private static let columns = [
    "from", "to", "reachable", "open_there_s", "open_back_s", "certain_there_s", "certain_back_s",
    "certain_detour_there_s", "certain_detour_back_s", "possible_there_s", "possible_back_s",
    "possible_detour_there_s", "possible_detour_back_s",
  ]

  func bytes() -> [UInt8] {
    var text = CSVText()
    text.add(Self.columns.map { .text($0) })
    for (origin, row) in zip(from.points, times) {
      for (target, cell) in zip(to.points, row) {
        text.add(
          [.text(origin.id), .text(target.id), .text(cell.reachability.rawValue)]
            + [
              cell.open.there, cell.open.back, cell.certain.there, cell.certain.back,
              Self.detour(cell.certain.there, cell.open.there), Self.detour(cell.certain.back, cell.open.back),
              cell.possible.there, cell.possible.back, Self.detour(cell.possible.there, cell.open.there),
              Self.detour(cell.possible.back, cell.open.back),
            ].map { .figure(Self.seconds($0)) })
      }
    }
    return text.utf8
  }

  /// "12 pairs: 10 certain, 1 possible, 1 no".
  var summary: String {
    let all = times.joined().map(\.reachability)
    let counts = TravelTimes.Reachability.allCases.map { kind in "\(all.count { $0 == kind }) \(kind.rawValue)" }
    return "\(all.count) pairs: \(counts.joined(separator: ", "))"
  }

  /// Closures only ever lengthen a way.
  private static func detour(_ time: UInt32?, _ open: UInt32?) -> UInt32? {
    guard let time, let open else { return nil }
    return time - min(time, open)
  }

  /// Seconds with one decimal; empty for no way.
  private static func seconds(_ deciseconds: UInt32?) -> String {
    deciseconds.map { "\($0 / 10).\($0 % 10)" } ?? ""
  }
}
