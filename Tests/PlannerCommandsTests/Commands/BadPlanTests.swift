import Foundation
import Testing

@testable import PlannerCommands

/// A plan with one thing wrong with it, where that is, and what the message says.
struct BadPlan: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  /// Line and column of the message.
  var place: String
  var message: String
  var help: String?
  var day = "2025-10-09"

  var testDescription: String { name }

  init(_ name: String, _ plan: TestPlan, at place: String, _ message: String, help: String? = nil) {
    self.init(name, text: plan.text, at: place, message, help: help)
  }

  init(_ name: String, text: String, at place: String, _ message: String, help: String? = nil) {
    self.init(name, bytes: Array(text.utf8), at: place, message, help: help)
  }

  init(_ name: String, bytes: [UInt8], at place: String, _ message: String, help: String? = nil) {
    (self.name, self.bytes, self.place, self.message, self.help) = (name, bytes, place, message, help)
  }

  static let all: [BadPlan] = ofFiles + ofNames + ofPlaces

  private static func with(_ change: (inout TestPlan) -> Void) -> TestPlan {
    var plan = TestPlan()
    change(&plan)
    return plan
  }

  private static let ofFiles: [BadPlan] = {
    let good = TestPlan().text
    let bomb =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE plan [<!ENTITY a \"aaaaaaaaaa\">"
      + (1..<12).map { "<!ENTITY a\($0) \"" + String(repeating: $0 > 1 ? "&a\($0 - 1);" : "&a;", count: 10) + "\">" }
      .joined() + "]>\n<plan xmlns=\"urn:x-closure-planner:plan:1\">&a11;</plan>"
    let external = """
      <?xml version="1.0"?>
      <!DOCTYPE plan [<!ENTITY a SYSTEM "file:///etc/hostname">]>
      <plan xmlns="urn:x-closure-planner:plan:1">&a;</plan>
      """
    return [
      BadPlan("not XML", text: "hello\n", at: "1:1", "the file is not XML"),
      BadPlan("truncated", text: String(good.prefix(good.count / 2)), at: "", "error: "),
      BadPlan(
        "not UTF-8", bytes: Array(good.utf8.prefix(60)) + [0xff] + Array(good.utf8.dropFirst(60)), at: "2:22",
        "byte 0xFF is not valid UTF-8", help: "save the file as UTF-8"),
      BadPlan(
        "an encoding that it has not",
        text: good.replacingOccurrences(of: "encoding=\"UTF-8\"", with: "encoding=\"UTF-16\""),
        at: "1:", "error: "),
      BadPlan("nothing but zeros", bytes: [UInt8](repeating: 0, count: 4096), at: "1:1", "error: "),
      BadPlan("an entity bomb", text: bomb, at: "2:1", "a document type declaration is not allowed"),
      BadPlan("an external entity", text: external, at: "2:1", "a document type declaration is not allowed"),
      BadPlan(
        "a reference to a control character",
        text: good.replacingOccurrences(of: "<name>Market", with: "<name>Mar&#27;[31mket"), at: "14:45",
        "the reference &#27; stands for a character that is not allowed in XML", help: "remove it"),
      BadPlan(
        "a reference to a control character in a value",
        text: good.replacingOccurrences(of: "authority=\"Police", with: "authority=\"&#x1b;Police"), at: "4:40",
        "the reference &#x1b; stands for", help: "remove it"),
      BadPlan(
        "too deep", text: String(repeating: "<plan>", count: 5000), at: "1:", "error: "),
      BadPlan("no namespace", text: "<plan/>\n", at: "1:2", "<plan> is in no namespace"),
    ]
  }()

  private static let ofNames: [BadPlan] = [
    BadPlan(
      "an unknown element", with { $0.road = "<rod name=\"Rudaki Avenue\"/>" }, at: "6:8",
      "unknown element <rod> in <claim>", help: "did you mean <road>?"),
    BadPlan(
      "an unknown venue", with { $0.subject = "<venue id=\"markt\"/>" }, at: "10:18", "no venue has the id \"markt\"",
      help: "did you mean \"market\"?"),
    BadPlan(
      "an unknown street", with { $0.road = "<road name=\"Rudoki Avenue\"/>" }, at: "6:19",
      "no street \"Rudoki Avenue\" in the map", help: "did you mean Rudaki Avenue (Хиёбони Рӯдакӣ)?"),
    BadPlan(
      "cross streets that do not cross",
      with { $0.road = "<road name=\"Rudaki Avenue\" from=\"Ayni Street\" to=\"Jabbor Rasulov Street\"/>" },
      at: "6:57", "\"Jabbor Rasulov Street\" does not cross", help: "it is crossed by "),
    BadPlan(
      "two venues with one id", with { $0.venues += $0.venues }, at: "14:74", "two venues have the id \"market\"",
      help: "give each venue an id of its own"),
    BadPlan(
      "an unknown time zone", with { $0.root = $0.root.replacingOccurrences(of: "Dushanbe", with: "Dushanbay") },
      at: "2:60", "there is no time zone 'Asia/Dushanbay'", help: "did you mean 'Asia/Dushanbe'?"),
  ]

  private static let ofPlaces: [BadPlan] = {
    var skipped = BadPlan(
      "a time that the clock skips",
      text: TestPlan(
        root: "id=\"test\" zone=\"Europe/Vaduz\" from=\"2026-03-28\" to=\"2026-03-30\"",
        window: "<window from=\"2026-03-29T02:30\" to=\"2026-03-29T05:00\"/>"
      ).text.replacingOccurrences(
        of: "from=\"2025-10-08\" to=\"2025-10-10\"", with: "from=\"2026-03-28\" to=\"2026-03-28\""),
      at: "7:21", "there is no 02:30 on 2026-03-29 in Europe/Vaduz", help: "2026-03-29T02:30+01:00")
    skipped.day = "2026-03-29"
    return [
      skipped,
      BadPlan(
        "a window that ends before it starts", with { $0.window = "<window from=\"2025-10-10\" to=\"2025-10-08\"/>" },
        at: "7:37", "the window ends before it starts"),
      BadPlan(
        "six to three days", with { $0.window = "<window from=\"2025-10-08\" days=\"6..3\"/>" }, at: "7:39",
        "the days '6..3' are reversed", help: "did you mean 3..6?"),
      BadPlan(
        "a day that does not exist", with { $0.window = "<window from=\"2025-02-30\" to=\"2025-10-08\"/>" }, at: "7:21",
        "error: "),
      BadPlan(
        "a venue far from any road",
        with { $0.venues = "<venue id=\"market\" kind=\"market\" lat=\"38.44\" lon=\"68.95\"><name>M</name></venue>" },
        at: "14:41", "lies far from any road"),
      BadPlan(
        "a venue off the globe",
        with { $0.venues = "<venue id=\"market\" kind=\"market\" lat=\"98.44\" lon=\"68.95\"><name>M</name></venue>" },
        at: "14:", "error: "),
    ]
  }()
}

@Suite("Bad plans") struct BadPlanTests {
  @Test("Refused at the place, with help, and nothing is written", arguments: BadPlan.all) func refused(bad: BadPlan)
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try Data(bad.bytes).write(to: URL(fileURLWithPath: path))
    for words in [["plan", path, "-d", bad.day, "-o", folder.path("day.kmz")], ["check", path], ["days", path]] {
      let run = CommandRun(words)
      #expect(run.code == .invalidInput, "\(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.contains("\(path):\(bad.place)"), "\(run.errors)")
      #expect(run.errors.contains(bad.message), "\(run.errors)")
      if let help = bad.help { #expect(run.errors.contains(help), "\(run.errors)") }
    }
    #expect(folder.names == ["plan.xml"])
  }

  @Test("The plan that these differ from is good") func good() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try TestPlan().text.write(toFile: path, atomically: true, encoding: .utf8)
    let check = CommandRun("check", path, "--strict")
    #expect(check.code == .done, "\(check.errors)")
  }

  @Test("A window outside the plan's days is a warning at its place") func outside() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try TestPlan(window: "<window from=\"2025-11-08\" to=\"2025-11-10\"/>").text
      .write(toFile: path, atomically: true, encoding: .utf8)
    let check = CommandRun("check", path, "--strict")
    #expect(check.code == .warnings)
    #expect(check.errors.contains("\(path):7:8: warning: the window lies outside the plan's days"))
  }

  @Test("No file, a folder, a pipe, a circle, an empty file, one of 200 MB", .timeLimit(.minutes(1))) func files()
    throws
  {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path("empty.xml")))
    try Data().write(to: URL(fileURLWithPath: folder.path("big.xml")))
    #expect(truncate(folder.path("big.xml"), 200 << 20) == 0)
    symlink("loop.xml", folder.path("loop.xml"))
    #expect(mkfifo(folder.path("pipe.xml"), 0o600) == 0)
    let cases: [(String, ExitCode, String)] = [
      ("", .usage, "PLAN is empty"), (folder.path("loop.xml"), .failure, "Too many levels of symbolic links"),
      (folder.path("pipe.xml"), .failure, "is a pipe or a device"), ("/dev/zero", .failure, "is a pipe or a device"),
      (folder.path("none.xml"), .failure, "there is no file"), (folder.path, .invalidInput, "is a folder"),
      (folder.path("empty.xml"), .invalidInput, "is empty"),
      (folder.path("big.xml"), .invalidInput, "plans of at most 16 MB are read"),
    ]
    for (path, code, message) in cases {
      let run = CommandRun("plan", path, "-d", "2025-10-09", "-o", folder.path("day.kmz"))
      #expect(run.code == code, "\(path)")
      #expect(run.errors.contains(message), "\(run.errors)")
    }
    #expect(
      CommandRun("confirm", folder.path("pipe.xml"), "m", "-d", "2025-10-09", "--open", "--said", "2025-10-08").code
        == .failure)
    #expect(folder.names == ["big.xml", "empty.xml", "loop.xml", "pipe.xml"])
  }
}
