import ClosurePlanning
import OpeningHours
import PlanExchange
import Testing

/// A new announcement goes into the text of a file, and all other bytes stay.
struct InsertingTests {
  static let head =
    #"xmlns="urn:x-closure-planner:plan:1" id="p" zone="Asia/Dushanbe" from="2025-10-06" to="2025-10-15""#

  static func announcement() throws -> Announcement {
    let day = try #require(CalendarDay("2025-10-09"))
    let claim = Claim(
      id: "said-claim", subjects: [.venue("mehrgon")], effect: .venue(VenueEffect(kind: .confirmedOpen)),
      window: ClosureWindow(days: day...day, hours: try OpeningHoursExpression(parsing: "08:00-14:00")))
    return Announcement(
      id: "said", authority: "Mehrgon's office", published: .day(day), reliability: .official, claims: [claim])
  }

  static let venue = #"<venue id="mehrgon" kind="market"/>"#

  static let files = [
    // After the last announcement, before the comment.
    "<plan \(head)>\n  <!-- one -->\n  <announcement id=\"a\" authority=\"x>y\"/>  <!-- two -->\n  \(venue)\n</plan>\n",
    "<plan \(head)>\n\t<announcement id=\"a\" authority=\"x\">\n\t</announcement >\n\t\(venue)\n</plan>",
    "<plan \(head)>\r\n    \(venue)\r\n</plan>\r\n",
    "<plan \(head)>\(venue)</plan>",
    "<p:plan xmlns:p=\"urn:x-closure-planner:plan:1\" \(head.replacing("xmlns=\"urn:x-closure-planner:plan:1\"", with: ""))>"
      + "<p:venue id=\"mehrgon\" kind=\"market\"/></p:plan>",
    "<?xml version=\"1.0\"?>\n<!-- ғӣқӯ -->\n<plan \(head)>\n\(venue)\n\n</plan>",
  ]

  @Test(arguments: files)
  func keepsEveryOtherByte(file: String) throws {
    let document = try PlanFile.read(bytes: Array(file.utf8), fileName: "plan.xml")
    let bytes = try PlanFile.inserting(Self.announcement(), into: document)
    let plan = try PlanFile.read(bytes: bytes, fileName: "plan.xml").plan
    var expected = document.plan
    expected.announcements.append(try Self.announcement())
    #expect(plan == expected)
    // What is before and behind the new text is the old file.
    let before = zip(bytes, document.source).prefix { $0 == $1 }.count
    let after = zip(bytes.reversed(), document.source.reversed()).prefix { $0 == $1 }.count
    #expect(before + after >= document.source.count)
  }

  @Test func isIndentedAsItsNeighbours() throws {
    let file = Self.files[0]
    let document = try PlanFile.read(bytes: Array(file.utf8), fileName: "plan.xml")
    let text = String(decoding: try PlanFile.inserting(Self.announcement(), into: document), as: UTF8.self)
    let new = #"""
        <announcement id="a" authority="x>y"/>

        <announcement id="said" authority="Mehrgon's office" published="2025-10-09" reliability="official">
          <claim id="said-claim" effect="confirmedOpen">
            <venue id="mehrgon"/>
            <window from="2025-10-09" to="2025-10-09" hours="08:00-14:00"/>
          </claim>
        </announcement>  <!-- two -->
      """#
    #expect(text.contains(new), "\(text)")
    let tabs = try PlanFile.read(bytes: Array(Self.files[1].utf8), fileName: "plan.xml")
    let tabbed = String(decoding: try PlanFile.inserting(Self.announcement(), into: tabs), as: UTF8.self)
    #expect(tabbed.contains("\n\n\t<announcement id=\"said\""))
    #expect(tabbed.contains("\n\t\t<claim id=\"said-claim\""))
    #expect(tabbed.contains("\n\t\t\t<venue id=\"mehrgon\"/>"))
    let windows = try PlanFile.read(bytes: Array(Self.files[2].utf8), fileName: "plan.xml")
    let text2 = String(decoding: try PlanFile.inserting(Self.announcement(), into: windows), as: UTF8.self)
    #expect(!text2.replacing("\r\n", with: "").contains("\n"))
    #expect(text2.hasSuffix("    </announcement>\r\n</plan>\r\n"))
  }

  @Test func anEmptyRootIsOpened() throws {
    let document = try PlanFile.read(bytes: Array("<plan \(Self.head)/>\n".utf8), fileName: "plan.xml")
    var announcement = try Self.announcement()
    announcement.claims = []
    let bytes = try PlanFile.inserting(announcement, into: document)
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("/>\n</plan>\n"))
    #expect(try PlanFile.read(bytes: bytes, fileName: "plan.xml").plan.announcements == [announcement])
  }

  @Test func takenIdsAreRefused() throws {
    let document = try PlanFile.read(bytes: Array(Self.files[0].utf8), fileName: "plan.xml")
    var announcement = try Self.announcement()
    announcement.id = "a"
    #expect(throws: PlanWriteError.self) { try PlanFile.inserting(announcement, into: document) }
    let bytes = try PlanFile.inserting(Self.announcement(), into: document)
    let second = try PlanFile.read(bytes: bytes, fileName: "plan.xml")
    announcement.id = "other"
    #expect(throws: PlanWriteError.self) { try PlanFile.inserting(announcement, into: second) }
  }
}
