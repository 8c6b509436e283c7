import ClosurePlanning
import Foundation
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver
import XMLSupport

@testable import PlanExchange

@Suite("KML")
struct KMLExportTests {
  private func root(_ answer: DayAnswer, hasPictures: Bool = true) throws -> XMLElement {
    let bytes = try KMLDocumentWriter(answer, plan: nil, hasPictures: hasPictures).document()
    let kml = try XMLDocumentReader().read(bytes: bytes, fileName: "doc.kml")
    return try #require(kml.children.first)
  }

  private func child(_ element: XMLElement, _ name: String) -> XMLElement? {
    element.children.first { $0.name == name }
  }

  private func children(_ element: XMLElement, _ name: String) -> [XMLElement] {
    element.children.filter { $0.name == name }
  }

  private func placemarks(_ document: XMLElement) -> [XMLElement] {
    children(document, "Folder").flatMap { children($0, "Placemark") }
  }

  @Test("The reviewed file of the sample day")
  func snapshot() throws {
    try expectSnapshot("sample-day.kml", try KMLExport.document(for: SampleAnswer().answer()))
  }

  @Test(
    "How likely it is, and until when to wait: only where somebody weighs it, and said how long before they must know")
  func chancesAndDecisions() throws {
    func mehrgon(givesChances: Bool, leadTimeMinutes: Int?) throws -> String {
      var answer = try SampleAnswer().answer()
      answer.givesChances = givesChances
      answer.organiser.leadTimeMinutes = leadTimeMinutes
      let index = try #require(answer.venues.firstIndex { $0.venue.id == "mehrgon" })
      answer.venues[index].chances = Chances(usable: 0.6, closed: 0.4)
      answer.venues[index].decision = Decision(
        until: answer.calendar.instantClamped(day: try SampleAnswer().date(8), minute: 18 * 60), ifUnheard: .doNotUse)
      let placemark = try #require(
        placemarks(try root(answer)).first { child($0, "name")?.text == "? Mehrgon" })
      let data = try #require(child(placemark, "ExtendedData")).children.map {
        "\($0.attributes.first { $0.name == "name" }?.value ?? "")=\(child($0, "value")?.text ?? "")"
      }
      return try #require(child(placemark, "description")?.text) + data.joined(separator: "\n")
    }
    let all = try mehrgon(givesChances: true, leadTimeMinutes: 600)
    for text in [
      "How likely: usable 60%, closed 40%", "Decide by Wed 8 Oct, 18:00; no answer: do without it",
      "chances=usable 60%, closed 40%", "decision=decide by Wed 8 Oct, 18:00",
    ] {
      #expect(all.contains(text), "\(text) in \(all)")
    }
    let none = try mehrgon(givesChances: false, leadTimeMinutes: nil)
    #expect(!none.contains("60%") && !none.lowercased().contains("decide by"))
  }

  @Test("Document, folders and placemarks: worst first, nothing lost")
  func structure() throws {
    let document = try root(try SampleAnswer().answer())
    #expect(child(document, "name")?.text == "Dushanbe, Thu 9 Oct 2025 – which venues can be used")
    #expect(child(document, "Snippet")?.text == "1 closed · 1 no way in · 2 ask first · 1 part of the day · 2 usable")
    #expect(
      children(document, "Folder").map { child($0, "name")?.text } == [
        "Venues 9 Oct", "Roads 9 Oct", "Cordons 9 Oct", "Not on the map 9 Oct",
      ])
    #expect(
      placemarks(document).map { child($0, "name")?.text } == [
        "✕ Sadbarg", "⊘ Ayni Theatre", "? Mehrgon", "? Haji Yaqub Mosque", "◐ Hotel Tojikiston", "✓ Istiqlol hospital",
        "✕ Rudaki Avenue and Ayni Street: closed", "? Lohuti Street: closed", "✕ roads within centre: closed",
        "✓ Kohi Vahdat", "Dushanbe–Chanak road: open, may be stopped",
      ])
    let description = try #require(child(document, "description")?.text)
    for text in [
      "✓ usable: Kohi Vahdat – no closure known", "✕ closed", "schematic", DayAnswer.caution, "Notices read to 8 Oct",
      "OpenStreetMap",
    ] {
      #expect(description.contains(text), "\(text)")
    }
    #expect(description.contains("Hours not announced: Mayor's office and city police, 8–10 Oct"))
  }

  @Test("Every style is defined before it is used, and is one that phone apps know")
  func styles() throws {
    let document = try root(try SampleAnswer().answer())
    let names = document.children.map(\.name)
    let lastStyle = try #require(names.lastIndex(of: "Style"))
    let firstFolder = try #require(names.firstIndex(of: "Folder"))
    #expect(lastStyle < firstFolder)
    let ids = Set(children(document, "Style").compactMap { $0["id"] })
    for placemark in placemarks(document) {
      let url = try #require(child(placemark, "styleUrl")?.text)
      #expect(ids.contains(String(url.dropFirst())))
    }
    #expect(Set(Verdict.allCases.map(\.kmlStyleID)).count == Verdict.allCases.count)
    #expect(Verdict.closed.kmlColour == "ff0a21c4")
  }

  @Test("No placemark has a time, a region, an altitude or a network link")
  func plain() throws {
    let bytes = try KMLExport.document(for: SampleAnswer().answer())
    let text = String(decoding: bytes, as: UTF8.self)
    for name in ["TimeSpan", "TimeStamp", "Region", "NetworkLink", "altitude", "StyleMap", "visibility", "mwm:"] {
      #expect(!text.contains("<\(name)"), "\(name)")
    }
    #expect(!text.contains("icons/"), "without an archive there are no pictures to refer to")
  }

  @Test("The public edition names no unconfirmed source and no guarded door")
  func publicEdition() throws {
    let text = String(decoding: try KMLExport.document(for: SampleAnswer().answer()), as: UTF8.self)
    for secret in ["Partisan", "partisan.example", "City interior department"] { #expect(!text.contains(secret)) }
    #expect(text.contains("an unconfirmed report"))
    let restricted = try KMLExport.document(for: SampleAnswer().answer(edition: .restricted))
    #expect(String(decoding: restricted, as: UTF8.self).contains("Partisan Post"))
  }

  @Test("The archive has the document, the icons that it uses, and the legend")
  func archive() throws {
    let answer = try SampleAnswer().answer()
    let bytes = try KMLExport.archive(for: answer)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try KMLExport.archive(for: answer) == bytes)
    let names = KMLPictures.icons(for: answer).map(\.name)
    #expect(names.count == 6, "the venue without a position needs none")
    let document = try KMLDocumentWriter(answer, plan: nil, hasPictures: true).document()
    let text = String(decoding: document, as: UTF8.self)
    for name in names + [KMLPictures.legendName] { #expect(text.contains("<href>\(name)</href>"), "\(name)") }
    #expect(KMLPictures.legend().starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test("An organiser's map says whose it is, and a long note stands under its source")
  func organiser() throws {
    var answer = try SampleAnswer().answer()
    answer.organiser.id = "caterer"
    answer.organiser.names = "Plov & Co"
    answer.venues[1].causes[0].claim.note = "The notice names thirteen of them and calls that most."
    let document = try root(answer)
    #expect(child(document, "description")?.text.contains("For: Plov &amp; Co<br/>") == true)
    let balloon = try #require(placemarks(document).first.flatMap { child($0, "description")?.text })
    #expect(balloon.contains("Note: The notice names thirteen of them and calls that most.<br/>"))
    answer.venues[1].causes[0].claim.note = "sanitary day"
    let short = try #require(placemarks(try root(answer)).first.flatMap { child($0, "description")?.text })
    #expect(short.contains("(sanitary day)") && !short.contains("Note:"), "a short note is told once")
  }

  @Test("An answer without venues and roads is still a document")
  func empty() throws {
    var answer = try SampleAnswer().answer()
    answer.venues = []
    answer.roads = []
    answer.map = nil
    answer.isExact = false
    let document = try root(answer)
    #expect(children(document, "Folder").isEmpty)
    #expect(child(document, "LookAt") == nil)
    #expect(child(document, "description")?.text.contains("too many possibilities") == true)
  }
}
