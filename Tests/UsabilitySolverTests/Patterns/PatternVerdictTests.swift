import ClosurePlanning
import OpeningHours
import PlanExchange
import Testing
import _PlannerTestSupport

@testable import UsabilitySolver

/// What follows from each pattern of real notices, worked out by hand: the verdict of a venue on a day.
@Suite struct PatternVerdictTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var number: Int
    var venue: String
    var day: Int
    /// By the organiser's modes; car and foot unless the organiser says otherwise.
    var verdicts: [Verdict]
    var organiser: Organiser
    var asOf: Int?
    var edition: Edition
    var testDescription: String { "\(number): \(venue) on \(day), \(organiser.modes.map(\.rawValue))" }

    init(
      _ number: Int, _ venue: String, _ day: Int, _ verdicts: Verdict...,
      for organiser: Organiser = PatternTown.resident(),
      asOf: Int? = nil, edition: Edition = .public
    ) {
      self.number = number
      self.venue = venue
      self.day = day
      self.verdicts = verdicts
      self.organiser = organiser
      self.asOf = asOf
      self.edition = edition
    }
  }

  private static func lorry(_ permits: String...) -> Organiser { PatternTown.resident([.hgv], permits: permits) }
  private static func khatlon(_ permits: String...) -> Organiser {
    PatternTown.resident([.car], permits: permits, region: "Khatlon")
  }

  static let days: [Row] = [
    Row(1, "korvon", 7, .usable, .usable), Row(1, "korvon", 8, .closed, .closed),
    Row(1, "sakhovat", 10, .closed, .closed),
    Row(1, "mehrgon", 9, .usable, .usable), Row(1, "korvon", 11, .usable, .usable),
    Row(2, "korvon", 10, .closed, .closed), Row(2, "korvon", 11, .usable, .usable),
    Row(2, "hotel", 7, .usable, .usable), Row(2, "hotel", 12, .unreachable, .usable),
    Row(2, "hotel", 13, .usable, .usable),
    Row(2, "haji-yaqub", 7, .closed, .closed), Row(2, "haji-yaqub", 13, .usable, .usable),
    Row(3, "korvon", 9, .closed, .closed), Row(3, "mehrgon", 9, .uncertain, .uncertain),
    Row(3, "mehrgon", 13, .closed, .closed), Row(3, "khovaron", 13, .usable, .usable),
    Row(5, "korvon", 10, .closed, .closed), Row(5, "korvon", 11, .uncertain, .uncertain),
    Row(5, "korvon", 13, .uncertain, .uncertain), Row(5, "korvon", 14, .usable, .usable),
    Row(6, "hotel", 7, .usable, .usable), Row(6, "hotel", 8, .unreachable, .usable),
    Row(6, "hotel", 9, .uncertain, .usable), Row(6, "hotel", 15, .uncertain, .usable),
    Row(21, "hotel", 7, .usable, .usable), Row(21, "hotel", 8, .unreachable, .usable),
    Row(21, "hotel", 12, .unreachable, .usable), Row(21, "hotel", 13, .uncertain, .usable),
    Row(21, "hotel", 14, .usable, .usable),
  ]

  static let times: [Row] = [
    Row(4, "mehrgon", 8, .usable, .usable), Row(4, "mehrgon", 9, .limited, .usable),
    Row(7, "hotel", 9, .usable, .usable),
    Row(8, "hotel", 9, .limited, .usable), Row(8, "hotel", 9, .limited, .usable, edition: .restricted),
    Row(8, "hotel", 10, .usable, .usable),
    Row(11, "korvon", 8, .usable, .usable),
    Row(12, "hotel", 9, .limited, .usable), Row(12, "hotel", 10, .usable, .usable),
  ]

  static let streets: [Row] = [
    Row(9, "hotel", 9, .usable, .usable), Row(9, "hotel", 10, .usable, .usable),
    Row(10, "hotel", 9, .uncertain, .usable), Row(10, "mehrgon", 9, .usable, .usable),
    Row(13, "hotel", 9, .usable, .usable),
    Row(15, "hotel", 9, .limited, .usable), Row(15, "hotel", 9, .usable, for: PatternTown.resident([.bus])),
    Row(16, "mehrgon", 9, .usable, .usable), Row(16, "mehrgon", 9, .unreachable, for: lorry()),
    Row(16, "mehrgon", 9, .limited, for: lorry("no-entry-permission")), Row(16, "hotel", 9, .usable, for: lorry()),
    Row(25, "hotel", 9, .limited, .limited), Row(25, "hotel", 9, .limited, for: PatternTown.resident([.emergency])),
    Row(25, "hotel", 8, .usable, .usable),
  ]

  static let zones: [Row] = [
    Row(14, "hotel", 9, .usable, .usable), Row(14, "hotel", 9, .unreachable, for: khatlon()),
    Row(14, "hotel", 9, .usable, for: khatlon("accreditation")), Row(14, "korvon", 9, .usable, for: khatlon()),
    Row(14, "hotel", 11, .usable, for: khatlon()),
    Row(17, "hotel", 8, .limited, for: lorry()), Row(17, "hotel", 9, .unreachable, for: lorry()),
    Row(17, "mehrgon", 9, .uncertain, for: lorry()), Row(17, "korvon", 9, .usable, for: lorry()),
    Row(17, "hotel", 8, .usable, .usable), Row(17, "hotel", 9, .limited, .usable),
    Row(17, "hotel", 10, .unreachable, .usable),
    Row(18, "hotel", 9, .unreachable, .unreachable), Row(18, "mehrgon", 9, .usable, .usable),
    Row(18, "hotel", 9, .usable, .usable, for: PatternTown.resident(permits: ["grey-pass"])),
    Row(18, "hotel", 9, .usable, .usable, for: PatternTown.resident(groups: [.residents])),
    Row(18, "hotel", 9, .unreachable, .unreachable, for: PatternTown.resident(groups: [.staff])),
    Row(19, "hotel", 8, .unreachable, .usable), Row(19, "mehrgon", 8, .uncertain, .usable),
    Row(19, "hotel", 10, .unreachable, .usable), Row(19, "mehrgon", 10, .usable, .usable),
    Row(19, "hotel", 12, .usable, .usable),
    Row(20, "hotel", 9, .usable, .usable), Row(20, "khovaron", 9, .usable, .usable),
  ]

  static let sources: [Row] = [
    Row(22, "hotel", 9, .unreachable, .usable, asOf: 9), Row(22, "hotel", 12, .unreachable, .usable, asOf: 9),
    Row(22, "hotel", 10, .limited, .usable), Row(22, "hotel", 11, .unreachable, .usable),
    Row(22, "hotel", 13, .usable, .usable),
    Row(23, "hotel", 9, .uncertain, .usable), Row(23, "hotel", 11, .uncertain, .usable),
    Row(23, "hotel", 13, .usable, .usable), Row(23, "hotel", 9, .usable, .usable, asOf: 6),
    Row(24, "korvon", 9, .uncertain, .uncertain, asOf: 7), Row(24, "korvon", 15, .uncertain, .uncertain, asOf: 7),
    Row(24, "korvon", 9, .usable, .usable), Row(24, "korvon", 7, .usable, .usable, asOf: 7),
  ]

  @Test(arguments: days + times + streets + zones + sources) func verdict(_ row: Row) throws {
    let answer = try PatternTown.answer(
      row.number, on: row.day, for: row.organiser, asOf: row.asOf, edition: row.edition)
    let found = try #require(answer.venues.first { $0.venue.id == row.venue })
    #expect(found.byMode.map(\.verdict) == row.verdicts)
    #expect(answer.isExact)
  }

  @Test func everyPatternHasAVerdict() {
    let rows = Self.days + Self.times + Self.streets + Self.zones + Self.sources
    #expect(Set(rows.map(\.number)) == Set(AnnouncementPatterns.all.map(\.number)))
  }

  @Test(arguments: AnnouncementPatterns.all) func comesBackFromAFile(pattern: AnnouncementPattern) throws {
    let read = try PlanFile.read(bytes: Array(pattern.xml.utf8), fileName: "pattern.xml").plan
    #expect(try PatternTown.plan(pattern.number) == read)
    #expect(read.problems().filter { $0.severity == .error }.isEmpty)
  }
}
