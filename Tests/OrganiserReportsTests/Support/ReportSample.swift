import ClosurePlanning
import Foundation
import OSMImport
import OpeningHours
import PlanExchange
import UsabilitySolver
import _PlannerTestSupport

@testable import OrganiserReports

/// The shipped plan on the shipped map, changed as a test wants it, and bulletins out of it.
struct ReportSample {
  private static let map: OSMMap = {
    do throws(OSMReadError) {
      return try OSMMap.read(path: packageRoot.appendingPathComponent("Maps/dushanbe.osm").path)
    } catch { preconditionFailure("\(error)") }
  }()

  let plan: ClosurePlan
  let solver: ClosureSolver
  let edition: Edition

  init(edition: Edition = .public, changing change: (inout ClosurePlan) -> Void = { _ in }) throws {
    let file = packageRoot.appendingPathComponent("Samples/dushanbe-2025.xml")
    var read = try PlanFile.read(bytes: Array(Data(contentsOf: file)), fileName: "dushanbe-2025.xml").plan
    change(&read)
    plan = read.known(edition: edition)
    self.edition = edition
    solver = try ClosureSolver(plan: plan, map: Self.map, mapName: "dushanbe.osm", edition: edition)
  }

  /// The local day with this number in October 2025.
  static func october(_ day: Int) -> CalendarDay {
    guard let day = CalendarDay(year: 2025, month: 10, day: day) else { preconditionFailure("No such day") }
    return day
  }

  func organiser(_ id: String) -> Organiser {
    guard let organiser = plan.organiser(id) else { preconditionFailure("No organiser \(id)") }
    return organiser
  }

  func bulletin(
    _ organiser: Organiser, _ day: Int, _ language: BulletinLanguage = .english, previous: [DayRecord]? = nil
  ) throws -> Bulletin {
    let answers = try solver.answers(for: organiser, on: Array(plan.horizon))
    return BulletinComposer(
      plan: plan, answers: answers, version: ReportVersion(number: 1, hash: "0123456789"), previous: previous
    ).bulletin(of: Self.october(day), in: language)
  }

  func maker(_ options: ReportOptions? = nil) throws -> ReportMaker {
    try ReportMaker(
      plan: plan, solver: solver,
      options: options ?? ReportOptions(days: Array(plan.horizon), edition: edition), context: ["test"])
  }
}

extension Array where Element == UInt8 {
  var text: String { String(decoding: self, as: UTF8.self) }
}
