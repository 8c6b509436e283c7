import ClosurePlanning
import Foundation
import OSMImport
import OpeningHours
import PlanExchange
import _PlannerTestSupport

@testable import UsabilitySolver

/// The shipped plan on the shipped map, read once.
struct DushanbeSample: Sendable {
  static let shared: DushanbeSample = {
    do { return try DushanbeSample() } catch { preconditionFailure("The sample cannot be read: \(error)") }
  }()

  static let map: OSMMap = {
    do throws(OSMReadError) {
      return try OSMMap.read(path: packageRoot.appendingPathComponent("Maps/dushanbe.osm").path)
    } catch { preconditionFailure("\(error)") }
  }()

  /// For anyone, all days.
  private let answers: [DayAnswer]
  let plan: ClosurePlan
  private let solver: ClosureSolver

  init(asOf: Moment? = nil, edition: Edition = .public, changing change: (inout ClosurePlan) -> Void = { _ in }) throws
  {
    let file = packageRoot.appendingPathComponent("Samples/dushanbe-2025.xml")
    var read = try PlanFile.read(bytes: Array(Data(contentsOf: file)), fileName: "dushanbe-2025.xml").plan
    change(&read)
    plan = read.known(asOf: asOf, edition: edition)
    solver = try ClosureSolver(plan: plan, map: Self.map, edition: edition, noticesReadTo: asOf)
    answers = try solver.answers(for: .anyone, on: Array(plan.horizon))
  }

  func answer(on day: Int) throws -> DayAnswer { answers[day - 6] }

  func answer(on day: Int, organiser id: String) throws -> DayAnswer {
    if id == Organiser.anyone.id { return try answer(on: day) }
    guard let organiser = plan.organiser(id) else { throw MissingVenue(id: id) }
    return try solver.answers(for: organiser, on: [october(day)])[0]
  }

  func venue(_ id: String, on day: Int) throws -> VenueDay {
    guard let found = answers[day - 6].venues.first(where: { $0.venue.id == id }) else { throw MissingVenue(id: id) }
    return found
  }
}
