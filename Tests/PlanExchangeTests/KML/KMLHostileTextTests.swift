import ClosurePlanning
import Foundation
import Testing
import UsabilitySolver
import XMLSupport

@testable import PlanExchange

@Suite("KML: hostile texts")
struct KMLHostileTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var shown: String
    /// As it stands in the balloon's HTML.
    var html: String
    var testDescription: String { shown }
  }

  static let cases: [Case] = [
    Case(
      name: "<script>alert(1)</script>", shown: "<script>alert(1)</script>",
      html: "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Case(name: "Fish & Chips", shown: "Fish & Chips", html: "Fish &amp; Chips"),
    Case(name: "]]>", shown: "]]>", html: "]]&gt;"),
    Case(name: "a\u{1}b\u{0}c", shown: "a\u{FFFD}b\u{FFFD}c", html: "a\u{FFFD}b\u{FFFD}c"),
    Case(name: "abc\u{202E}gnp", shown: "abc\u{FFFD}gnp", html: "abc\u{FFFD}gnp"),
    Case(name: "abc\u{9B}31m", shown: "abc\u{FFFD}31m", html: "abc\u{FFFD}31m"),
    Case(name: "\"quoted\"", shown: "\"quoted\"", html: "&quot;quoted&quot;"),
    Case(name: "&amp;", shown: "&amp;", html: "&amp;amp;"),
    Case(name: "Меҳргон ғӣқӯҳҷ", shown: "Меҳргон ғӣқӯҳҷ", html: "Меҳргон ғӣқӯҳҷ"),
  ]

  @Test("Names stay text", arguments: cases)
  func names(_ row: Case) throws {
    var answer = try SampleAnswer().answer()
    answer.title = LocalizedText(["en": row.name])
    answer.venues[1].venue.names = LocalizedText(["en": row.name])
    answer.venues[1].venue.contact = row.name
    answer.venues[1].causes[0].announcement.excerpt = row.name
    answer.venues[1].causes[0].claim.note = row.name
    answer.roads[0].streets = [LocalizedText(["en": row.name])]
    let bytes = try KMLExport.document(for: answer)
    let kml = try XMLDocumentReader().read(bytes: bytes, fileName: "hostile.kml")
    let document = try #require(kml.children.first)
    let folder = try #require(document.children.first { $0.name == "Folder" })
    let placemark = try #require(folder.children.first { $0.name == "Placemark" })
    #expect(placemark.children.first { $0.name == "name" }?.text == "✕ \(row.shown)")
    let balloon = try #require(placemark.children.first { $0.name == "description" }?.text)
    #expect(balloon.contains(row.html))
    #expect(!balloon.contains("<script"))
    _ = try KMLExport.archive(for: answer)
    _ = try ResultXML.document(for: [answer])
    _ = try ResultJSON.document(for: [answer])
  }

  @Test(
    "Only web addresses become links",
    arguments: [
      ("https://24.kg/vlast/345896/", true), ("http://a.example/?q=1&r=2", true), ("javascript:alert(1)", false),
      ("data:text/html,x", false), ("https://a.example/\" onclick=\"x", false), ("file:///etc/passwd", false),
      ("HTTPS://A.EXAMPLE/", true), ("https://a.example/ b", false), ("", false),
    ])
  func links(address: String, isLink: Bool) {
    var text = BalloonText()
    text.link("Source", to: address)
    #expect(text.html.contains("<a href") == isLink)
    #expect(!text.html.contains("javascript") && !text.html.contains("onclick"))
  }

  @Test("Balloons contain no elements but b, br and a")
  func elements() throws {
    let answer = try SampleAnswer().answer(edition: .restricted)
    let balloon = VenueBalloon(answer: answer, wording: Wording(for: answer))
    for venueDay in answer.venues {
      let html = balloon.html(for: venueDay)
      let tags = html.matches(of: /<\/?([a-z0-9]+)/).map { String($0.output.1) }
      #expect(Set(tags).isSubset(of: ["b", "br", "a"]))
    }
  }
}
