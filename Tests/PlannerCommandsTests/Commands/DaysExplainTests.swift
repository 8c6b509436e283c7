import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner days, planner explain") struct DaysExplainTests {
  @Test("The reviewed matrix of the sample, at 80 columns") func matrix() throws {
    let days = CommandRun("days", CommandRun.sample)
    #expect(days.code == .done)
    #expect(days.errors == "")
    #expect(days.widest <= 83)
    try expectSnapshot("days.txt", days.output)
  }

  @Test("The matrix of one organiser; JSON of every day") func variants() throws {
    let hotel = CommandRun("days", CommandRun.sample, "--organiser", "hotel")
    #expect(hotel.output.contains("Hyatt Regency"))
    #expect(!hotel.output.contains("Korvon"))
    let json = CommandRun("days", CommandRun.sample, "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["days"] as? [Any])?.count == 10)
  }

  @Test("Both sides of the market dispute are quoted, with their sources") func dispute() {
    let explain = CommandRun("explain", CommandRun.sample, "korvon", "--date", "2025-10-11")
    #expect(explain.code == .done)
    for words in [
      "не будут работать 8–10 октября", "large shopping centres, markets and mosques closed",
      "Mayor's office and city police", "Kazinform", "https://24.kg/vlast/345896/", "ask first",
      "Officers on the spot overrule this.",
    ] {
      #expect(explain.output.contains(words), "\(words)")
    }
    #expect(explain.widest <= 80)
  }

  @Test("Explaining a venue that is cut off, usable, or only the map's") func others() {
    let opera = CommandRun("explain", CommandRun.sample, "opera", "-d", "2025-10-09")
    #expect(opera.output.contains("Rudaki Avenue"))
    #expect(opera.output.contains("inferred"))
    let hospital = CommandRun("explain", CommandRun.sample, "shifobakhsh", "-d", "2025-10-09")
    #expect(hospital.output.contains("✓ usable"))
    #expect(CommandRun("explain", CommandRun.sample, "node/18", "-d", "2025-10-09").code == .done)
    let json = CommandRun("explain", CommandRun.sample, "opera", "-d", "2025-10-09", "--json")
    #expect(json.output.hasPrefix("{"))
  }

  @Test("A venue may be called by its name, in any language", arguments: ["Korvon", "рынок корвон", "БОЗОРИ КОРВОН"])
  func names(name: String) {
    let byID = CommandRun("explain", CommandRun.sample, "korvon", "-d", "2025-10-11")
    #expect(CommandRun("explain", CommandRun.sample, name, "-d", "2025-10-11").output == byID.output)
    let slip = CommandRun("explain", CommandRun.sample, "Railway staton", "-d", "2025-10-11")
    #expect(slip.errors.contains("did you mean 'station' (Railway station)?"), "\(slip.errors)")
  }

  @Test("An unknown venue is answered with the nearest name") func unknown() {
    let explain = CommandRun("explain", CommandRun.sample, "korvn", "-d", "2025-10-11")
    #expect(explain.code == .invalidInput)
    #expect(explain.errors.contains("did you mean 'korvon'?"))
    #expect(explain.output == "")
    #expect(CommandRun("explain", CommandRun.sample, "q", "-d", "2025-10-11").errors.contains("planner map find"))
  }
}
