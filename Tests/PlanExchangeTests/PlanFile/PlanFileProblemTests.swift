import ClosurePlanning
import PlanExchange
import Testing

/// What is wrong with a file is told at its very place, all of it.
struct PlanFileProblemTests {
  /// A file that is wrong: the marked text is where the diagnostics stand, in order.
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    /// The plan's content; `⟦` and `⟧` enclose what a diagnostic points at.
    let body: String
    /// Parts of each diagnostic's message and help.
    let parts: [[String]]
    var root: String?

    init(_ name: String, _ body: String, _ parts: [String]..., root: String? = nil) {
      self.name = name
      self.body = body
      self.parts = parts
      self.root = root
    }

    var description: String { name }
  }

  static let root =
    #"<plan xmlns="urn:x-closure-planner:plan:1" id="p" zone="Europe/Berlin" from="2025-03-20" to="2025-04-10">"#

  /// A claim in an announcement, on one line.
  static func claim(_ content: String, _ attributes: String = #"effect="closed""#) -> String {
    #"<announcement id="a" authority="City"><claim id="c" \#(attributes)>\#(content)</claim></announcement>"#
  }

  static func window(_ attributes: String) -> String { claim("<place>x</place><window \(attributes)/>") }

  static let day = #"<window from="2025-03-25" to="2025-03-26"/>"#
  static let venue = #"<venue id="korvon" kind="market"/>"#

  static let cases: [Case] = forms + times + places + references + hours + chances

  private static let hours: [Case] = [
    Case("no country's holidays", #"<holidays country="⟦XX⟧"/>"#, ["'XX'", "TJ"]),
    Case("holidays of nothing", "<⟦holidays⟧/>", ["no holidays", "country"]),
    Case(
      "a table of holidays", "<holidays>\nkind,from,to,name\nPH,⟦2025-13-01⟧,,x\n</holidays>",
      ["'2025-13-01'", "expected"]
    ),
    Case("a convention", #"<prayers convention="⟦karachy⟧"/>"#, ["'karachy'", "did you mean 'karachi'?"]),
    Case("prayers of nothing", "<⟦prayers⟧/>", ["no times of prayer", "timetable"]),
    Case(
      "a timetable",
      "<prayers>\n  date,fajr,dhuhr,asr,maghrib,isha\n  10-09,05:00,12:00,⟦25:00⟧,18:00,20:00\n</prayers>",
      ["'25:00'", "expected"]),
    Case("Friday's time", #"<prayers friday="⟦1 pm⟧"/>"#, ["'1 pm'", "13:00"]),
    Case("a long prayer", #"<prayers convention="karachi" length="⟦2d⟧"/>"#, ["2880 minutes"]),
    Case("two of them", #"<prayers friday="13:00"/><⟦prayers⟧ friday="13:00"/>"#, ["second <prayers>"]),
    Case(
      "hours of a closure that are not certain",
      claim("<place>x</place>" + #"<window from="2025-03-25" to="2025-03-26" hours="⟦18:00+⟧"/>"#),
      ["must be certain", "probable"]),
    Case(
      "needed hours that are not certain", #"<organiser id="o" hours="⟦10:00-12:00 unknown⟧"/>"#, ["must be certain"]),
  ]

  private static let chances: [Case] = [
    Case(
      "too few weights", window(#"from="2025-03-25" days="3..6" weights="⟦50% 50%⟧""#),
      ["4 possible values", "2 weights"]),
    Case(
      "weights that do not add up", window(#"from="2025-03-25" days="3..4" weights="⟦50% 45%⟧""#),
      ["add up to 95%"]),
    Case(
      "nothing to weigh", window(#"from="2025-03-25" days="3" weights="⟦100%⟧""#), ["nothing in the window"]),
    Case(
      "no percentage", window(#"from="2025-03-25" days="3..4" weights="50% ⟦half⟧""#), ["'half'", "60%"]),
    Case(
      "too large", window(#"from="2025-03-25" days="3..4" weights="⟦101%⟧ 0%""#), ["'101%'", "up to 100%"]),
    Case(
      "a chance without a doubt", claim("<place>x</place>" + day, #"effect="closed" chance="⟦60%⟧""#),
      ["nothing puts in doubt", "probability"]),
    Case(
      "no chance at all",
      claim("<place>x</place>" + day, #"effect="closed" probability="riskOf" chance="⟦0%⟧""#), ["no chance at all"]),
    Case(
      "a chance of all",
      venue + claim(#"<category kinds="market" quantifier="all" chance="⟦60%⟧"/>"# + day), ["no member in doubt"]),
    Case(
      "a word's weight",
      #"<announcement id="a" authority="City" weight="⟦0⟧"><claim id="c" effect="closed"><place>x</place>"# + day
        + "</claim></announcement>", ["1"]),
  ]

  private static let forms: [Case] = [
    Case("unknown element", "<⟦vanue⟧ id=\"x\"/>", ["<vanue>", "<venue>"]),
    Case("unknown attribute", #"<venue id="x" kind="market" hous="⟦24/7⟧"/>"#, ["'hous'", "did you mean 'hours'"]),
    Case(
      "unknown attribute of a claim", claim("<place>x</place>" + day, #"effect="closed" extend="⟦stated⟧""#), ["extend"]
    ),
    Case(
      "an extension from another namespace", #"<⟦x:note⟧ xmlns:x="urn:other">hello</x:note>"#, ["note"]),
    Case(
      "an attribute from another namespace", #"<venue id="x" kind="hall" xmlns:y="urn:other" y:colour="⟦red⟧"/>"#,
      ["colour"]),
    Case(
      "an element of our name in another namespace", #"<⟦y:venue⟧ xmlns:y="urn:other" id="x" kind="hall"/>"#,
      ["venue", "urn:other"]),
    Case("a missing attribute", #"<⟦venue⟧ id="x"/>"#, ["<venue>", "'kind'"]),
    Case("no effect", claim("<place>x</place>" + day, #"effect="⟦clsed⟧""#), ["'clsed'", "closed"]),
    Case("a mode", claim("<place>x</place>" + day, #"effect="roadClosed" modes="car ⟦boat⟧""#), ["'boat'", "bicycle"]),
    Case("yes or no", #"<map href="x.osm" schematic="⟦true⟧"/>"#, ["'true'", "yes"]),
    Case("text where there is none", "⟦plan⟧", ["text"], root: root),
    Case("an id with a space", #"<venue id="⟦a b⟧" kind="market"/>"#, ["'a b'", "without spaces"]),
    Case("two maps", #"<map href="a.osm"/><⟦map⟧ href="b.osm"/>"#, ["second <map>"]),
    Case(
      "two names in a language", #"<title xml:lang="en">A</title><title xml:lang="en">⟦B⟧</title>"#,
      ["second <title>", "'en'"]),
    Case("a language", #"<title xml:lang="⟦english!⟧">A</title>"#, ["'english!'", "en, ru"]),
    Case("another attribute of xml", #"<title xml:id="⟦t⟧">A</title>"#, ["xml:id"]),
    Case("a capacity", #"<venue id="x" kind="hall" capacity="⟦many⟧"/>"#, ["'many'", "whole number"]),
    Case("an accuracy", #"<venue id="x" kind="hall" accuracy="⟦-5⟧"/>"#, ["'-5'"]),
    Case("an element of the map", #"<venue id="x" kind="hall" osm="⟦nod/1⟧"/>"#, ["nod/1", "node/123"]),
    Case("a duration", #"<organiser id="o" set-up="⟦2x⟧"/>"#, ["'2x'", "2h30m"]),
    Case("languages", #"<organiser id="o" languages="en ⟦r_u⟧"/>"#, ["r_u"]),
    Case(
      "a measure on roads with activities",
      claim("<place>x</place>" + day, #"effect="roadClosed" activities="⟦prayer⟧""#), ["'activities'", "roads"]),
    Case(
      "a measure on venues with modes and crossing",
      claim("<place>x</place>" + day, #"effect="closed" modes="⟦foot⟧" crossing="⟦forbidden⟧""#),
      ["'modes'", "venues"], ["'crossing'"]),
    Case("hours", #"<venue id="x" kind="hall" hours="Mo-Fr ⟦25:00⟧-26:00"/>"#, ["25:00"]),
    Case("hours, further on", #"<venue id="x" kind="hall" hours="Mo-Fr 08:00-17:00; ⟦Xyz⟧ off"/>"#, ["Xyz"]),
    Case(
      "no window",
      "<announcement id=\"a\" authority=\"City\"><⟦claim⟧ id=\"c\" effect=\"closed\"><place>x</place></claim></announcement>",
      ["does not say when", "<window"]),
    Case(
      "two windows", claim("<place>x</place>" + day + day.replacing("<window", with: "<⟦window⟧")), ["second <window>"]),
  ]

  private static let times: [Case] = [
    Case(
      "no end", claim(#"<place>x</place><⟦window⟧ from="2025-03-25"/>"#),
      ["does not say when it ends", "unknown", "open"]),
    Case("two ends", window(#"from="2025-03-25" to="2025-03-26" days="⟦3⟧""#), ["two ends"]),
    Case("reversed", window(#"from="2025-03-26" to="⟦2025-03-25⟧""#), ["ends before it starts", "2025-03-26"]),
    Case("no length", window(#"from="2025-03-26T10:00" to="⟦2025-03-26T10:00⟧""#), ["no length"]),
    Case("reversed days", window(#"from="2025-03-26" days="⟦6..3⟧""#), ["reversed", "3..6"]),
    Case("no days", window(#"from="2025-03-26" days="⟦0⟧""#), ["cannot last 0 days"]),
    Case("too many days", window(#"from="2025-03-26" days="⟦9999⟧""#), ["open"]),
    Case("days in words", window(#"from="2025-03-26" days="⟦three⟧""#), ["'three'", "3..6"]),
    Case(
      "a skipped time", window(#"from="⟦2025-03-30T02:30⟧" to="2025-03-31""#),
      ["02:30", "Europe/Berlin", "put forward"]),
    Case(
      "a day that is not", window(#"from="⟦2025-02-30⟧" to="2025-03-31""#),
      ["'2025-02-30'", "not a day of the calendar"]),
    Case(
      "a month that is not", window(#"from="⟦2025-13-40⟧" to="2025-03-31""#),
      ["'2025-13-40'", "write a day as 2025-10-09"]),
    Case(
      "a day by custom", window(#"from="⟦26.3.2025⟧" to="2025-03-31""#), ["'26.3.2025'", "did you mean 2025-03-26?"]),
    Case("a time that is not", window(#"from="⟦2025-03-26T25:00⟧" to="2025-03-31""#), ["not a time", "T14:10"]),
    Case(
      "a reversed range", window(#"from="⟦2025-03-27..2025-03-26⟧" to="2025-03-31""#),
      ["did you mean 2025-03-26..2025-03-27"]),
    Case("a range's second day", window(#"from="2025-03-26..⟦2025-03-32⟧" to="2025-03-31""#), ["'2025-03-32'"]),
    Case("a mixed range", window(#"from="⟦2025-03-26..2025-03-27T10:00⟧" to="2025-03-31""#), ["a day at one end"]),
    Case(
      "a long range", window(#"from="⟦2025-03-26T10:00..2025-05-26T10:00⟧" to="2025-06-30""#), ["longer than 7 days"]),
    Case("an anchor", window(#"from="⟦(summit)⟧" to="2025-03-31""#), ["time by an event", "(summit.start)"]),
    Case("reversed offsets", window(#"from="⟦(s.start-01:00..-02:00)⟧" to="2025-03-31""#), ["reversed"]),
    Case(
      "an unknown event", claim(#"<place>x</place><⟦window⟧ from="(summit.start)" to="2025-03-31"/>"#), ["\"summit\""]),
    Case("a condition", window(#"from="2025-03-26" to="2025-03-27" condition="⟦safe⟧""#), ["condition", "unknown"]),
    Case("two wrong times", window(#"from="⟦2025-02-30⟧" to="⟦2025-02-31⟧""#), ["2025-02-30"], ["2025-02-31"]),
    Case("a moment", #"<announcement id="a" authority="City" published="⟦yesterday⟧"/>"#, ["'yesterday'"]),
    Case(
      "an event that ends before it starts", #"<event id="e" from="2025-03-26" to="⟦2025-03-25⟧"/>"#, ["ends before"]),
    Case(
      "a bad zone", "", ["'Europe/Berln'", "Europe/Berlin"],
      root: root.replacing("Europe/Berlin", with: "⟦Europe/Berln⟧")),
    Case(
      "a reversed horizon", "", ["the plan ends before it starts"],
      root: root.replacing("2025-04-10", with: "⟦2025-03-10⟧")),
    Case("a long horizon", "", ["longer than 400 days"], root: root.replacing("2025-04-10", with: "⟦2035-03-10⟧")),
  ]

  private static let places: [Case] = [
    Case(
      "an outline of two points", #"<area id="z"><outline>⟦52.1,13.1 52.2,13.2⟧</outline></area>"#,
      ["three points", "2"]),
    Case(
      "an outline's latitude", #"<area id="z"><outline>52.1,13.1 ⟦95,13.2⟧ 52.2,13.3</outline></area>"#,
      ["latitude", "'95'"]),
    Case(
      "an outline's pair", #"<area id="z"><outline>52.1,13.1 ⟦52.2⟧ 52.2,13.3</outline></area>"#,
      ["'52.2'", "without a space"]),
    Case("no outline", #"<⟦area⟧ id="z"/>"#, ["no outer outline"]),
    Case("a latitude", #"<gate id="g" lat="⟦95⟧" lon="13"/>"#, ["95"]),
    Case("a latitude in words", #"<gate id="g" lat="⟦north⟧" lon="13"/>"#, ["'north'"]),
    Case("half a place", #"<venue id="v" kind="hall" lat="⟦52.5⟧"/>"#, ["latitude without a longitude"]),
    Case("a line of one point", claim("<line>⟦52.1,13.1⟧</line>" + day, #"effect="roadClosed""#), ["two"]),
    Case("ways", claim(#"<ways ids="12 ⟦-3⟧"/>"# + day, #"effect="roadClosed""#), ["-3"]),
  ]

  private static let references: [Case] = [
    Case("two venues with an id", venue + #"<venue id="⟦korvon⟧" kind="market"/>"#, ["two venues", "\"korvon\""]),
    Case(
      "an unknown venue", venue + claim(#"<venue id="⟦korvn⟧"/>"# + day), ["\"korvn\"", "did you mean \"korvon\"?"]),
    Case(
      "unknown venues of a list",
      venue + claim("<category kinds=\"market\" quantifier=\"most\"\n named=\"korvon ⟦korvo⟧\n   ⟦қ2⟧\"/>" + day),
      ["\"korvo\""], ["\"қ2\""]),
    Case(
      "an unknown exception",
      venue + claim(#"<category kinds="market" quantifier="all" except="korvon ⟦x1⟧"/>"# + day), ["\"x1\""]),
    Case("an unknown area", claim(#"<cordon area="⟦centre⟧"/>"# + day, #"effect="roadClosed""#), ["\"centre\""]),
    Case("the unknown venue of an organiser", venue + #"<organiser id="o" venues="korvon ⟦x⟧"/>"#, ["\"x\""]),
    Case("a need", #"<organiser id="o"><job id="j"><need role="hall" venue="⟦h⟧"/></job></organiser>"#, ["\"h\""]),
    Case("an origin without a place", #"<organiser id="o"><⟦origin⟧/></organiser>"#, ["no place"]),
    Case("the superseded", claim("<place>x</place>" + day, #"effect="closed" supersedes="⟦old⟧""#), ["\"old\""]),
    Case("roads for a venue's measure", claim(#"<⟦road⟧ name="x"/>"# + day), ["cannot be about roads"]),
    Case("half a stretch", claim(#"<road name="x" from="⟦y⟧"/>"# + day, #"effect="roadClosed""#), ["both its ends"]),
  ]

  @Test(arguments: cases)
  func tellsWhere(_ example: Case) throws {
    let marked = (example.root ?? Self.root) + "\n<!-- ғӣ -->  " + example.body + "\n</plan>\n"
    let (text, places) = Self.unmarked(marked)
    var found: [FileDiagnostic] = []
    do { _ = try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml") } catch {
      found = error.diagnostics
      #expect(error.source == text)
      #expect(!error.moreFollow)
    }
    #expect(found.map(\.severity) == Array(repeating: .error, count: example.parts.count), "\(found)")
    if example.name != "text where there is none" {
      #expect(found.map(\.position) == places, "\(found)")
    }
    for (diagnostic, parts) in zip(found, example.parts) {
      let words = diagnostic.message + " — " + (diagnostic.help ?? "")
      for part in parts { #expect(words.contains(part), "\(words)") }
      #expect(diagnostic.file == "plan.xml")
      #expect(!diagnostic.message.hasSuffix("."))
    }
  }

  /// The text without its marks, and the places that they enclosed.
  static func unmarked(_ marked: String) -> (String, [SourcePosition]) {
    var text = String.UnicodeScalarView()
    var places: [SourcePosition] = []
    var (line, column, start) = (1, 1, (line: 0, column: 0, count: 0))
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = (line, column, text.count)
      case "⟧": places.append(SourcePosition(line: start.line, column: start.column, length: text.count - start.count))
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    return (String(text), places)
  }

  /// Hours that people write otherwise than the grammar has them are understood, and said so at the word.
  @Test func hoursThatWerePutRight() throws {
    let marked = Self.root + #"<venue id="x" kind="hall" hours="⟦Mon⟧-Fr ⟦8⟧-17:00"/></plan>"#
    let (text, places) = Self.unmarked(marked)
    let document = try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml")
    #expect(document.plan.venues[0].hours?.description == "Mo-Fr 08:00-17:00")
    #expect(document.warnings.map(\.severity) == [.warning, .warning])
    #expect(document.warnings.map(\.position) == places)
    #expect(document.warnings.first?.message.contains("'Mon' was read as 'Mo'") == true)
  }

  @Test func holidaysThatThePlanDoesNotName() throws {
    func warnings(_ holidays: String, _ root: String) throws -> [String] {
      let text = root + holidays + #"<venue id="x" kind="hall" hours="PH off"/></plan>"#
      return try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml").warnings.map(\.message)
    }
    #expect(try warnings("", Self.root).map { $0.contains("does not say which days") } == [true])
    #expect(try warnings(#"<holidays country="TJ"/>"#, Self.root).isEmpty)
    let later = Self.root.replacing("2025", with: "2031")
    #expect(try warnings(#"<holidays country="TJ"/>"#, later) == ["not all public holidays are known for 2031"])
  }

  @Test func schemaAndValuesAreToldTogether() throws {
    let body = #"<vanue id="x"/>"# + Self.window(#"from="2025-02-30" to="2025-03-31""#)
    let error = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array((Self.root + body + "</plan>").utf8), fileName: "plan.xml")
    }
    #expect(error.diagnostics.count == 2)
    #expect("\(error)".contains("vanue") && "\(error)".contains("2025-02-30"))
  }

  @Test func twentyAreEnough() throws {
    let body = (1...30).map { #"<venue id="v\#($0)" kind="hall" lat="95" lon="0"/>"# }.joined(separator: "\n")
    let error = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array((Self.root + body + "</plan>").utf8), fileName: "plan.xml")
    }
    #expect(error.diagnostics.count == 20)
    #expect(error.moreFollow)
    #expect(error.diagnostics.map(\.line) == Array(1...20))
    let references = Self.claim((1...30).map { #"<venue id="v\#($0)"/>"# }.joined(separator: "\n") + Self.day)
    let other = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array((Self.root + references + "</plan>").utf8), fileName: "plan.xml")
    }
    #expect(other.diagnostics.count == 20 && other.moreFollow)
  }

  @Test func longChainsOfEventsAreRefused() throws {
    let events = (0..<2000).map { number in
      #"<event id="e\#(number)" from="(e\#(number + 1).start+00:00..+24:00)" to="(e\#(number + 1).end)"/>"#
    }
    let last = #"<event id="e2000" from="2025-03-22" to="2025-03-23"/>"#
    let error = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array((Self.root + events.joined() + last + "</plan>").utf8), fileName: "plan.xml")
    }
    #expect(error.diagnostics.first?.message.contains("hangs on more than 8 others") == true)
  }

  @Test func plansThatLeaveTooMuchOpenAreRefused() throws {
    let root = Self.root.replacing("2025-04-10", with: "2026-04-10")
    func claims(_ count: Int, _ window: String) -> String {
      let all = (1...count).map { #"<claim id="c\#($0)" effect="closed"><place>x</place><window \#(window)/></claim>"# }
      return root + #"<event id="e" from="2025-03-21..2026-03-21" to="unknown"/><announcement id="a" authority="x">"#
        + all.joined() + "</announcement></plan>"
    }
    let wide = [
      #"from="unknown" to="unknown""#, #"from="(e.start+00:00..+24:00)" to="(e.end+00:00..+24:00)""#,
      #"from="2025-03-21..2026-04-01" to="unknown""#, #"from="(e.start)" to="unknown""#,
    ]
    for window in wide {
      let error = try #require(throws: FileDiagnostics.self) {
        try PlanFile.read(bytes: Array(claims(200, window).utf8), fileName: "plan.xml")
      }
      #expect(error.diagnostics.count == 1 && error.diagnostics[0].message.contains("too much open"), "\(error)")
    }
    for window in [#"from="2025-03-21" days="1..9""#, #"from="2025-03-21T10:00..2025-03-21T12:00" to="open""#] {
      #expect(throws: Never.self) { try PlanFile.read(bytes: Array(claims(200, window).utf8), fileName: "plan.xml") }
    }
    let error = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array(claims(5001, #"from="2025-03-21" days="1""#).utf8), fileName: "plan.xml")
    }
    #expect(error.diagnostics[0].message.contains("5001 claims"))
  }

  @Test func textsWithCommentsPointAtTheirElement() throws {
    for text in ["52.1,13.1 <!-- x --> 95,13.2", "<![CDATA[95,13.2]]>", "&#57;5,13.2"] {
      let file = Self.root + "<area id='z'><outline>\(text)</outline></area></plan>"
      let error = try #require(throws: FileDiagnostics.self) {
        try PlanFile.read(bytes: Array(file.utf8), fileName: "plan.xml")
      }
      let start = Self.root.unicodeScalars.count + "<area id='z'><".count + 1
      let isCut = text.contains("<")
      let diagnostic = try #require(error.diagnostics.first)
      #expect(diagnostic.column == (isCut ? start : start + "outline>".count), "\(error)")
      #expect(diagnostic.length == (isCut ? "outline".count : text.count), "\(error)")
    }
  }

  @Test(arguments: ["", "  ", "<plan/>", "<?xml version='1.0'?>", "{}", "<plan xmlns='urn:other'/>", "<a><b></a>"])
  func whatIsNoPlan(text: String) throws {
    let error = try #require(throws: FileDiagnostics.self) {
      try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml")
    }
    #expect(!error.diagnostics.isEmpty)
    #expect(error.diagnostics.allSatisfy { $0.line == 1 && $0.severity == .error && !$0.message.isEmpty })
  }

  @Test func harmlessAttributesAreLetThrough() throws {
    let text =
      Self.root.dropLast() + #"""
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x-closure-planner:plan:1 plan.xsd">
          <?editor keep?><!-- a comment --><title xml:lang="">A  long
            title</title></plan>
        """#
    let plan = try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml").plan
    #expect(plan.title == "A long title")
  }

  @Test func warningsDoNotThrow() throws {
    let body = Self.window(#"from="2026-03-26" to="2026-03-27""#)
    let document = try PlanFile.read(bytes: Array((Self.root + body + "</plan>").utf8), fileName: "plan.xml")
    #expect(document.warnings.count == 1)
    #expect(document.warnings.first?.severity == .warning)
    #expect(document.warnings.first?.message.contains("outside the plan's days") == true)
  }

  @Test func theSolversProblemsFindTheirPlace() throws {
    let body =
      "\n  " + Self.claim(#"<road name="Rudoki &amp; Co" from="a" to="b"/>"# + Self.day, #"effect="roadClosed""#)
    let text = Self.root + body + "</plan>"
    let document = try PlanFile.read(bytes: Array(text.utf8), fileName: "plan.xml")
    let place = PlanPlace(.subject(claim: 0, index: 0), "name")
    let diagnostic = document.diagnostic(for: .error(place, "no street", help: "h"))
    let column = try #require(text.split(separator: "\n")[1].range(of: "Rudoki"))
    let expected =
      text.split(separator: "\n")[1].distance(
        from: text.split(separator: "\n")[1].startIndex, to: column.lowerBound) + 1
    #expect(diagnostic.line == 2 && diagnostic.column == expected && diagnostic.length == 15)
    #expect(diagnostic.help == "h")
    #expect(document.location(of: place) == diagnostic.position)
    #expect(document.location(of: PlanPlace(.venue(7))) == nil)
    #expect(document.location(of: PlanPlace(.window(claim: 0)))?.line == 2)
    #expect(document.diagnostic(for: .warning(PlanPlace(.venue(7)), "x")).line == 1)
  }
}
