import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite("plan -o map.html")
struct PlanPageTests {
  private func page(_ words: String..., in folder: TemporaryFolder) throws -> String {
    let path = folder.path("map.html")
    let run = CommandRun(["plan", CommandRun.sample, "-d", "2025-10-09", "-o", path] + words)
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.errors.contains("wrote \(path)"))
    return try #require(folder.text("map.html"))
  }

  @Test("All days, open at the one that was asked for; the terminal still shows that one") func days() throws {
    let folder = try TemporaryFolder()
    let html = try page(in: folder)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains(#""date":"2025-10-06""#) && html.contains(#""date":"2025-10-15""#))
    #expect(html.contains(#""start":3"#))
    #expect(html.contains("Officers on the spot overrule this."))
    #expect(html.contains("OpenStreetMap contributors, ODbL"))
    #expect(!html.contains("Market supplier"), "other organisers are nobody's business")
    let again = try page(in: folder)
    #expect(html == again)
  }

  @Test("One organiser, all of them, and languages") func choices() throws {
    let folder = try TemporaryFolder()
    let one = try page("--organiser", "supplier", in: folder)
    #expect(one.contains("Market supplier") && !one.contains("Hotel, with guests") && !one.contains(#""anyone""#))
    let all = try page("--all-organisers", in: folder)
    #expect(all.contains("Market supplier") && all.contains("Hotel, with guests") && all.contains(#""anyone""#))
    let tajik = try page("--language", "tg", in: folder)
    #expect(tajik.contains("<html lang=\"tg\">") && tajik.contains("аввал пурсед"))
    #expect(CommandRun("plan", CommandRun.sample, "-d", "2025-10-09", "--language", "xx").code == .usage)
  }

  @Test("It is written beside the other formats, and not over them") func several() throws {
    let folder = try TemporaryFolder()
    let (html, json) = (folder.path("a.htm"), folder.path("a.json"))
    let words = ["plan", CommandRun.sample, "-d", "2025-10-09"]
    #expect(CommandRun(words + ["-o", html, "-o", json]).code == .done)
    #expect(folder.text("a.htm") != nil && folder.text("a.json") != nil)
    #expect(CommandRun(words + ["-o", html, "-o", html]).code == .usage)
    #expect(CommandRun(words + ["-o", folder.path("a.pdf")]).code == .usage)
  }

  @Test(
    "A city of 30,000 roads stays under a megabyte", .enabled(if: City.all[0].map != nil, "porto.osm.pbf is missing"))
  func size() throws {
    let city = City.all[0]
    let folder = try TemporaryFolder()
    let path = folder.path("porto.html")
    let run = CommandRun("plan", city.plan, "--map", try #require(city.map), "-d", city.day, "-o", path)
    #expect(run.code == .done, "\(run.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path)).count
    #expect(bytes < 1_000_000 && bytes > 500_000, "\(bytes) bytes")
  }
}
