import ClosurePlanning
import Foundation
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver
import _PlannerTestSupport

@testable import OrganiserReports

@Suite("The offline map's file")
struct OfflineMapTests {
  @Test("The page says what the answers say, on every day") func verdicts() throws {
    let sample = try MapSample()
    let views = [try sample.view("anyone", .car), try sample.view("anyone", .foot), try sample.view("hotel", .car)]
    let page = try PageParts(try sample.page(views).html())
    let venues = page.list("venues").compactMap { $0["id"] as? String }
    let written = page.list("views")
    #expect(written.compactMap { $0["mode"] as? String } == ["car", "foot", "car"])
    #expect(
      written.compactMap { $0["organiserName"] as? String } == [
        "anyone", "anyone", "Hotel, with guests from the airport",
      ])
    #expect(page.list("days").compactMap { $0["date"] as? String } == sample.plan.horizon.map(\.description))
    #expect(page.json["start"] as? Int == 3)
    for (view, record) in zip(views, written) {
      let days = try #require(record["days"] as? [[[Any]]])
      #expect(days.count == view.answers.count)
      for (answer, cells) in zip(view.answers, days) {
        #expect(cells.count == answer.venues.count)
        for (venueDay, cell) in zip(answer.venues, cells) {
          let venue = try #require(cell[0] as? Int)
          #expect(venues[venue] == venueDay.venue.id)
          #expect(cell[1] as? Int == venueDay.verdict.rank)
          let reason = page.texts[try #require(cell[2] as? Int)]
          #expect(!reason.isEmpty)
        }
      }
    }
  }

  @Test("Roads, closures and venues lie where they are") func positions() throws {
    let sample = try MapSample()
    let view = try sample.view("anyone", .car)
    let page = try PageParts(try sample.page([view]).html())
    let lines = try decodedLines(try #require(page.json["lines"] as? String))
    let extent = try #require(page.json["extent"] as? [Int])
    let roads = try page.list("roads").flatMap { try decodedLines(try #require($0["lines"] as? String)) }
    #expect(roads.count > 80)
    for point in (roads + lines).flatMap(\.points) {
      #expect(point.x >= 0 && point.y >= 0 && point.x <= extent[0] && point.y <= extent[1])
    }
    // Two venues whose true distance is known give the scale.
    let placed = page.list("venues").compactMap { record -> (String, [Int])? in
      guard let id = record["id"] as? String, let at = record["at"] as? [Int] else { return nil }
      return (id, at)
    }
    let narrowing = try #require(page.json["narrowing"] as? Double)
    let truth = Dictionary(uniqueKeysWithValues: view.answers[0].venues.map { ($0.venue.id, $0.venue.coordinate) })
    for (first, second) in zip(placed, placed.dropFirst()) {
      let (a, b) = (try #require(truth[first.0] ?? nil), try #require(truth[second.0] ?? nil))
      let (dx, dy) = (Double(first.1[0] - second.1[0]) * narrowing, Double(first.1[1] - second.1[1]))
      let metres = (dx * dx + dy * dy).squareRoot() * 1.11195
      #expect(abs(metres - a.distance(to: b)) < 3 + metres * 0.003)
    }
    #expect(placed.count == truth.values.compactMap { $0 }.count)
  }

  @Test("A card tells by when to decide, and a chance only where chances are wanted") func decisions() throws {
    let sample = try MapSample()
    let texts = try PageParts(try sample.page([try sample.view("hotel", .car)]).html()).texts
    #expect(texts.contains { $0.hasPrefix("By ") && $0.contains("no answer: ") })
    #expect(!texts.contains { $0.contains(" %") })
    let asked = try ClosureSolver(
      plan: sample.plan, map: sample.map, mapName: "dushanbe.osm", wantsChances: true)
    var organiser = try #require(sample.plan.organiser("hotel"))
    organiser.modes = [.car]
    let answers = try asked.answers(for: organiser, on: Array(sample.plan.horizon))
    let told = try PageParts(try sample.page([OfflineMap.View(answers: answers)]).html()).texts
    #expect(told.contains { $0.hasPrefix("Chance of being usable ") })
  }

  @Test("The same values give the same bytes") func reproducible() throws {
    let sample = try MapSample()
    let view = try sample.view("supplier", .hgv)
    let first = try sample.page([view]).html()
    #expect(try first == sample.page([try sample.view("supplier", .hgv)]).html())
    #expect(first.count < 200_000)
  }

  @Test("The roads keep to their budget") func budget() throws {
    let sample = try MapSample()
    let view = try sample.view("anyone", .car)
    var page = sample.page([view])
    func roadBytes() throws -> Int {
      let parts = try PageParts(try page.html())
      let names = (parts.json["streets"] as? [[String]] ?? []).flatMap { $0 }.map { $0.utf8.count + 3 }
      return parts.list("roads").compactMap { ($0["lines"] as? String)?.utf8.count }.reduce(0, +) + names.reduce(0, +)
    }
    let all = try roadBytes()
    let whole = try page.html().count
    page.roadBudget = all / 2
    let half = try roadBytes()
    #expect(half <= all / 2 && half > all / 4)
    page.roadBudget = 0
    #expect(try roadBytes() == 0)
    page.roadBudget = all * 2
    page.leastRoadBudget = 0
    page.fileBudget = whole - all / 2
    let smaller = try page.html().count
    #expect(smaller <= page.fileBudget && smaller > whole - all)
    page.leastRoadBudget = all * 2
    #expect(try page.html().count == whole, "roads are there however long the rest is")
  }

  @Test("Names from files stay text") func hostileNames() throws {
    let nasty = "</script><script>alert(1)</script><!-- &amp; \u{2028}\u{202E}{0}\u{FEFF} \" ' ]]"
    let escaped = nasty.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let sample = try MapSample { text in
      text.replacing(#"<name xml:lang="en">Sadbarg</name>"#, with: #"<name xml:lang="en">\#(escaped)</name>"#)
        .replacing(#"<title xml:lang="en">Dushanbe</title>"#, with: #"<title xml:lang="en">\#(escaped)</title>"#)
        .replacing(#"url="https://24.kg/vlast/345896/""#, with: #"url="javascript:alert(1)""#)
    }
    let bytes = try sample.page([try sample.view("anyone", .car)]).html()
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.components(separatedBy: "<script").count == 3, "the data and the script, and no other")
    #expect(html.components(separatedBy: "</script").count == 3)
    #expect(!html.contains("alert(1)</script><!--"))
    #expect(!html.unicodeScalars.contains { $0.value == 0x202E })
    let scripts = html.components(separatedBy: "<script").dropFirst().joined()
    #expect(!scripts.unicodeScalars.contains { [0x2028, 0xFEFF].contains($0.value) })
    #expect(!html.contains("\"javascript:"), "an address of another scheme is no link")
    let page = try PageParts(bytes)
    let names = page.list("venues").compactMap { $0["name"] as? String }
    #expect(names.contains { $0.hasPrefix("</script><script>alert(1)</script><!-- &amp; ") })
  }

  @Test("Confidential items are in the restricted edition only") func confidential() throws {
    let secret = """
      <announcement id="motorcade-news" authority="Guard" published="2025-10-07" retrieved="2025-10-07" reliability="official">
        <claim id="motorcade-minutes" effect="roadClosed" confidential="yes" note="Passes at twelve minutes past">
          <road name="Druzhby Narodov Avenue"/>
          <window from="2025-10-09T10:12" to="2025-10-09T10:31"/>
        </claim>
      </announcement>
      """
    let street = "Rudaki Avenue"
    func html(_ edition: Edition) throws -> (text: String, measures: Int) {
      let sample = try MapSample(edition: edition) { text in
        text.replacing(
          "<!-- Markets that the notice names.",
          with: secret.replacing("Druzhby Narodov Avenue", with: street) + "<!-- Markets that the notice names.")
      }
      let page = try PageParts(try sample.page([try sample.view("anyone", .car)]).html())
      return (page.html, page.list("measures").count)
    }
    let (open, closed) = (try html(.restricted), try html(.public))
    #expect(open.measures == closed.measures + 1, "its line is not drawn, either")
    for word in ["twelve minutes past", "10:12", "10:31", "Guard"] {
      #expect(open.text.contains(word), "the restricted edition tells \(word)")
      #expect(!closed.text.contains(word), "the public edition keeps \(word) back")
    }
  }

  @Test(
    "The policy names the script and the style sheet that are there",
    .enabled(if: Digest.isHere, "sha256sum is missing"))
  func digests() throws {
    #expect(try Digest.sha256(MapCode.script) == MapCode.scriptDigest, "put this digest of the script into MapCode")
    #expect(try Digest.sha256(MapCode.style) == MapCode.styleDigest, "put this digest of the style sheet into MapCode")
    #expect(!MapCode.script.contains("</script") && !MapCode.style.contains("</style"))
  }

  @Test("The script knows of nothing to fetch or to evaluate") func selfContained() {
    for word in [
      "http:", "https:", "fetch(", "XMLHttpRequest", "WebSocket", "innerHTML", "eval(", "import(", "localStorage",
    ]
    where !(word == "http:" && MapCode.script.contains("http://www.w3.org/2000/svg")) {
      #expect(!MapCode.script.contains(word), "\(word)")
    }
    #expect(!MapCode.style.contains("url(") && !MapCode.style.contains("@import"))
    #expect(MapCode.script.components(separatedBy: "http:").count == 2, "the name space of SVG only")
  }

  @Test("A plan without map or positions makes a page, too") func withoutMap() throws {
    let sample = try MapSample()
    let solver = try ClosureSolver(plan: sample.plan, map: nil)
    let answers = try solver.answers(for: .anyone, on: [sample.plan.horizon.lowerBound])
    #expect(MapWayFinder(solver: solver, plan: sample.plan, organiser: .anyone) == nil)
    let map = OfflineMap(views: [OfflineMap.View(answers: answers)], plan: sample.plan, graph: nil)
    let page = try PageParts(try map.html())
    #expect(page.list("roads").isEmpty && page.list("days").count == 1)
    #expect(!page.html.contains("OpenStreetMap contributors"), "nothing of it is there")
    var nowhere = map
    for index in nowhere.views[0].answers[0].venues.indices {
      nowhere.views[0].answers[0].venues[index].venue.coordinate = nil
    }
    nowhere.views[0].answers[0].roads = []
    #expect(try PageParts(try nowhere.html()).json["extent"] as? [Int] == [0, 0])
  }

  @Test("A page in each language", arguments: BulletinLanguage.allCases) func languages(language: BulletinLanguage)
    throws
  {
    let sample = try MapSample()
    let page = try PageParts(try sample.page([try sample.view("anyone", .car)], language: language).html())
    #expect(page.html.contains("<html lang=\"\(language.rawValue)\">"))
    let words = ["en": "ask first", "ru": "сначала", "tg": "аввал пурсед"]
    #expect(page.list("verdicts").compactMap { $0["word"] as? String }[2].hasPrefix(words[language.rawValue] ?? "-"))
    let sadbarg = try #require(page.list("venues").first { $0["id"] as? String == "sadbarg" })
    #expect((sadbarg["name"] as? String)?.contains(language == .english ? "Sadbarg" : "Садбарг") == true)
  }
}

/// SHA-256 by coreutils, so that nothing of ours is needed to check what is ours.
enum Digest {
  static let path = "/usr/bin/sha256sum"
  static var isHere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func sha256(_ text: String) throws -> String {
    let file = try temporaryDirectory().appendingPathComponent("text")
    try Data(text.utf8).write(to: file)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [file.path]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let digits = Array(output.prefix(64))
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}
