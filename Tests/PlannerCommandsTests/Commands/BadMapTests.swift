import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite("Bad maps") struct BadMapTests {
  private static let twoMainStreets = """
    <?xml version="1.0" encoding="UTF-8"?>
    <osm version="0.6">
      <node id="1" lat="38.50" lon="68.70"/><node id="2" lat="38.51" lon="68.70"/>
      <node id="3" lat="38.60" lon="68.80"/><node id="4" lat="38.61" lon="68.80"/>
      <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="name" v="Main Street"/></way>
      <way id="2"><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/><tag k="name" v="Long Road"/></way>
      <way id="3"><nd ref="3"/><nd ref="4"/><tag k="highway" v="primary"/><tag k="name" v="Main Street"/></way>
    </osm>
    """

  private func plan(_ plan: TestPlan = TestPlan(), on map: String, in folder: TemporaryFolder) throws -> CommandRun {
    let path = folder.path("plan.xml")
    try plan.text.write(toFile: path, atomically: true, encoding: .utf8)
    let run = CommandRun("plan", path, "-d", "2025-10-09", "--map", map, "-o", folder.path("day.kmz"))
    #expect(!folder.names.contains("day.kmz"))
    #expect(run.output == "")
    return run
  }

  @Test("Two streets of one name that do not meet are ambiguous, at the name") func ambiguous() throws {
    let folder = try TemporaryFolder()
    try Self.twoMainStreets.write(toFile: folder.path("two.osm"), atomically: true, encoding: .utf8)
    let run = try plan(TestPlan(road: "<road name=\"Main Street\"/>"), on: folder.path("two.osm"), in: folder)
    #expect(run.code == .invalidInput)
    #expect(run.errors.contains("\(folder.path("plan.xml")):6:19: error: "), "\(run.errors)")
    #expect(run.errors.contains("Main Street"))
  }

  @Test("No map, a folder, an empty one, none at all, one without roads, an unknown ending") func files() throws {
    let folder = try TemporaryFolder()
    let files = [
      "empty.osm": "", "text.osm": "hello", "text.osm.pbf": "hello", "text.osm.gz": "hello", "text.osm.bz2": "hello",
      "map.txt": Self.twoMainStreets, "half.osm": String(Self.twoMainStreets.prefix(300)),
      "noroads.osm":
        "<?xml version=\"1.0\"?><osm version=\"0.6\"><node id=\"1\" lat=\"38.5\" lon=\"68.7\"/></osm>",
    ]
    for (name, text) in files { try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8) }
    symlink("loop.osm", folder.path("loop.osm"))
    #expect(mkfifo(folder.path("pipe.osm"), 0o600) == 0)
    let cases: [(String, ExitCode, String)] = [
      ("none.osm", .failure, "there is no map"), ("", .invalidInput, "is a folder"),
      ("loop.osm", .failure, "Too many levels of symbolic links"), ("pipe.osm", .failure, "not a regular file"),
      ("empty.osm", .invalidInput, "is empty"), ("text.osm", .invalidInput, "is damaged"),
      ("text.osm.pbf", .invalidInput, "is damaged"), ("text.osm.gz", .invalidInput, "is damaged"),
      ("text.osm.bz2", .invalidInput, "is damaged"), ("half.osm", .invalidInput, "is damaged"),
      ("map.txt", .invalidInput, "cannot tell what sort of map"), ("noroads.osm", .invalidInput, "has no roads"),
    ]
    for (name, code, message) in cases {
      let path = name.isEmpty ? folder.path : folder.path(name)
      for run in [try plan(on: path, in: folder), CommandRun("map", "info", path)] {
        #expect(run.code == code, "\(name): \(run.errors)")
        #expect(run.errors.contains(message), "\(name): \(run.errors)")
      }
    }
  }

  @Test("No map at all is a slip on the command line") func noName() {
    for words in [["plan", CommandRun.sample, "-d", "2025-10-09", "--map", ""], ["map", "info", ""]] {
      let run = CommandRun(words)
      #expect(run.code == .usage)
      #expect(run.errors.contains("is empty"), "\(run.errors)")
    }
  }

  @Test("Nodes off the globe are counted, and a warning to --strict") func offTheGlobe() throws {
    let folder = try TemporaryFolder()
    let (map, path) = (folder.path("map.osm"), folder.path("plan.xml"))
    let text = try String(contentsOfFile: CommandRun.map, encoding: .utf8)
      .replacingOccurrences(
        of: "</osm>",
        with: "<node id=\"900001\" lat=\"95\" lon=\"1\"/><node id=\"900002\" lat=\"1\" lon=\"-190\"/></osm>")
    try text.write(toFile: map, atomically: false, encoding: .utf8)
    try TestPlan(map: map).text.write(toFile: path, atomically: false, encoding: .utf8)
    for words in [["map", "info", map], ["plan", path, "-d", "2025-10-09"], ["check", path]] {
      let run = CommandRun(words)
      #expect(run.code == .done)
      #expect(run.errors.contains("\(map): warning: 2 nodes lie off the globe and were left out"), "\(run.errors)")
    }
    #expect(CommandRun("check", path, "--strict").code == .warnings)
    #expect(CommandRun("check", path, "--map", CommandRun.map, "--strict").code == .done)
  }

  @Test("A map that the plan names is complained of where the plan names it") func namedInThePlan() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try "hello".write(toFile: folder.path("text.osm"), atomically: true, encoding: .utf8)
    for (map, code, message) in [
      ("none.osm", ExitCode.failure, "there is no map"), ("text.osm", .invalidInput, "is damaged"),
    ] {
      try TestPlan(map: map).text.write(toFile: path, atomically: true, encoding: .utf8)
      for words in [["plan", path, "-d", "2025-10-09", "-o", folder.path("day.kmz")], ["check", path]] {
        let run = CommandRun(words)
        #expect(run.code == code)
        #expect(run.errors.contains("\(path):3:14: error: "), "\(run.errors)")
        #expect(run.errors.contains(message), "\(run.errors)")
      }
    }
    #expect(folder.names == ["plan.xml", "text.osm"])
  }

  @Test(
    "A PBF cut anywhere, or with a hole in it, is damaged; never a crash",
    .enabled(if: sharedFile("maps/andorra.osm.pbf") != nil, "no maps/andorra.osm.pbf; PLANNER_MAPS may name its folder")
  )
  func damagedPBF() throws {
    let map = try #require(sharedFile("maps/andorra.osm.pbf"))
    let whole = try Data(contentsOf: map)
    let folder = try TemporaryFolder()
    let path = folder.path("cut.osm.pbf")
    for cut in [10, 100, 1000, whole.count / 2, whole.count - 1] {
      try whole.prefix(cut).write(to: URL(fileURLWithPath: path))
      let run = try plan(on: path, in: folder)
      #expect(run.code == .invalidInput, "cut at \(cut)")
    }
    var hole = whole
    hole.replaceSubrange(100_000..<100_200, with: Data(count: 200))
    try hole.write(to: URL(fileURLWithPath: path))
    #expect(try plan(on: path, in: folder).code == .invalidInput)
  }
}
