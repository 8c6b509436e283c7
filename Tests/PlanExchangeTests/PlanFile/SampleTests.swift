import ClosurePlanning
import Foundation
import PlanExchange
import Testing

/// The sample that the product ships is a plan, and comes back from writing as it was.
struct SampleTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/dushanbe-2025.xml").path()

  /// The sample's bytes.
  static func bytes() throws -> [UInt8] { try Array(Data(contentsOf: URL(filePath: path))) }

  @Test func readsAndWritesBack() throws {
    let document = try PlanFile.read(path: Self.path)
    #expect(document.warnings.isEmpty, "\(document.warnings)")
    let plan = document.plan
    #expect(plan.id == "dushanbe-2025")
    #expect(plan.title["tg"] == "Душанбе")
    #expect(plan.events.count == 3)
    #expect(plan.announcements.count >= 6)
    #expect(plan.claims.first?.id == "most-markets")
    #expect(plan.venues.count > 20 && !plan.organisers.isEmpty)
    let bytes = try PlanFile.write(plan)
    let again = try PlanFile.read(bytes: bytes, fileName: "again.xml").plan
    #expect(again == plan)
    #expect(try PlanFile.write(again) == bytes)
  }
}
