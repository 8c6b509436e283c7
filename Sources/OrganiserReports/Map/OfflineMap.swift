public import ClosurePlanning
public import OpeningHours
public import RoadNetwork
public import UsabilitySolver

/// A map of all days in one HTML file that needs nothing else: no network, no server, no further files.
///
/// It draws the roads, closures and venues on a canvas with a script of its own, and lists them for those who do not see
/// the canvas. The file's format and its measured size and speed are told in `Documentation/offline-map.md`.
///
/// What the answers leave out (confidential items in the public edition) is not in the file. Whoever gets a file with
/// several organisers sees all of them.
public struct OfflineMap: Sendable {
  /// What one organiser is told for one way of travelling.
  public struct View: Sendable {
    /// One for each day, for the same organiser and the same first mode.
    public var answers: [DayAnswer]
    /// The ways to draw on those days, in any order.
    public var ways: [MapWay]

    public init(answers: [DayAnswer], ways: [MapWay] = []) {
      self.answers = answers
      self.ways = ways
    }
  }

  /// At least one; those of one organiser stand together, in the order of the choices on the page.
  public var views: [View]
  /// Names events and areas in sentences.
  public var plan: ClosurePlan
  /// The roads to draw; nil draws none.
  public var graph: RoadGraph?
  /// The day on which the page opens; the first one if it is none of them.
  public var firstDay: CalendarDay?
  public var language: BulletinLanguage

  /// How many bytes roads and their names may take; what is far away or unimportant is left out first.
  public var roadBudget = 780_000
  /// How long the file may become by its roads, bytes; what else there is to say is said whatever it takes.
  public var fileBudget = 990_000
  /// How many bytes the roads may take however long the rest is, for a map without roads is none.
  public var leastRoadBudget = 200_000

  /// - Precondition: there is a view, all views have answers for the same days, and they have one.
  public init(
    views: [View], plan: ClosurePlan, graph: RoadGraph?, firstDay: CalendarDay? = nil,
    language: BulletinLanguage = .english
  ) {
    precondition(!views.isEmpty, "A map shows at least one organiser")
    let days = views[0].answers.map(\.day)
    precondition(!days.isEmpty, "A map shows at least one day")
    precondition(views.allSatisfy { $0.answers.map(\.day) == days }, "All views of a map show the same days")
    self.views = views
    self.plan = plan
    self.graph = graph
    self.firstDay = firstDay
    self.language = language
  }

  /// The whole file, UTF-8; the same values give the same bytes.
  ///
  /// - Throws: what the JSON encoder throws where a number is not finite.
  public func html() throws -> [UInt8] {
    var recorder = MapRecorder(self)
    var record = recorder.record()
    let page = recorder.page(record)
    recorder.addRoads(to: &record, budget: 0)
    // What the layers are called takes room, too.
    let rest = page.bytes(data: try record.json()).count + 1000
    recorder.addRoads(to: &record, budget: min(roadBudget, max(leastRoadBudget, fileBudget - rest)))
    return page.bytes(data: try record.json())
  }
}
