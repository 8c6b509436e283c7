/// What the page's script reads; `Documentation/offline-map.md` tells every key.
///
/// Texts are numbers in ``texts``: most come again on other days.
struct MapRecord: Encodable {
  struct Day: Encodable {
    var date: String
    var name: String
    var short: String
  }

  struct Sign: Encodable {
    var word: String
    var colour: String
    var markColour: String
  }

  struct Road: Encodable {
    var rank: Int
    var width: Double
    var farthest: Double
    var nameFarthest: Double
    var isPath: Bool
    /// ``LineCode``.
    var lines: String
  }

  struct Place: Encodable {
    var id: String
    var name: String
    /// The name in the place's own script, where it is another.
    var local: String?
    var kind: String
    /// All by which it may be looked for.
    var search: String
    /// East and north of the corner, in steps of the grid.
    var at: [Int]?
    /// How far it may be from there, metres, where that is worth drawing.
    var accuracy: Int?
  }

  struct View: Encodable {
    var organiser: String
    var organiserName: String
    var mode: String
    var modeName: String
    var days: [[Cell]]
    var counts: [String]
  }

  /// One venue's day, written as an array in the order of its members: there are many.
  struct Cell: Encodable {
    struct Way: Encodable {
      var line: Int
      var isCertain: Bool
    }

    var venue: Int
    var verdict: Int
    var reason: Int
    /// −1 for none.
    var hours: Int
    var sections: Int
    var ways: [Way]
    /// Venues of the page to use instead.
    var instead: [Int]

    func encode(to encoder: any Encoder) throws {
      var array = encoder.unkeyedContainer()
      for number in [venue, verdict, reason, hours, sections] { try array.encode(number) }
      guard !ways.isEmpty || !instead.isEmpty else { return }
      try array.encode(instead)
      for way in ways { try array.encode([way.line, way.isCertain ? 1 : 0]) }
    }
  }

  struct Measure: Encodable {
    var title: Int
    /// Numbers of lines of ``MapRecord/lines``.
    var lines: [Int]
    /// Each an outer ring and its holes.
    var outlines: [[Int]]
    /// The modes that it stops.
    var modes: [String]
  }

  struct RoadDay: Encodable {
    var measure: Int
    /// `certain`, `possible` or `remark`.
    var style: String
    var sentence: Int
    var sections: Int
  }

  var title: String
  var phrases: [String: String]
  var days: [Day] = []
  var start = 0
  var verdicts: [Sign] = []
  var narrowing = 1.0
  var extent = [0, 0]
  /// West, south, east and north of what is shown first.
  var focus = [0, 0, 0, 0]
  var roads: [Road] = []
  /// Each the name to print, then the others by which it may be looked for.
  var streets: [[String]] = []
  /// Closures, outlines and ways: ``LineCode``.
  var lines = ""
  var venues: [Place] = []
  var views: [View] = []
  var measures: [Measure] = []
  var roadDays: [[RoadDay]] = []
  var texts: [String] = []
  /// A heading (−1: none), then lines; a line with a web address is a pair.
  var paragraphs: [[Line]] = []
  /// Numbers of paragraphs.
  var sections: [[Int]] = []

  enum Line: Encodable, Hashable {
    case text(Int)
    case link(Int, to: Int)

    func encode(to encoder: any Encoder) throws {
      var single = encoder.singleValueContainer()
      switch self {
      case .text(let text): try single.encode(text)
      case .link(let text, let address): try single.encode([text, address])
      }
    }
  }
}
