import Geodesy
import Testing
import _PlannerTestSupport

@testable import PlanExchange

@Suite("Tables of points, and comma-separated values")
struct TableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: [[String]]
    var testDescription: String { text.debugDescription }
  }

  static let cases: [Case] = [
    Case(text: "", rows: []),
    Case(text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a\rb\r", rows: [["a"], ["b"]]),
    Case(text: "\u{FEFF}a,\n\n,b", rows: [["a", ""], ["", "b"]]),
    Case(text: "\"a,b\",\"c\"\"d\"\n\"e\r\nf\",\"\"", rows: [["a,b", "c\"d"], ["e\r\nf", ""]]),
    Case(text: " a , \"b\"", rows: [[" a ", " \"b\""]]),
    Case(text: "Рӯдакӣ,🏪", rows: [["Рӯдакӣ", "🏪"]]),
  ]

  @Test("Fields, quotation marks and line ends", arguments: cases)
  func reading(_ test: Case) {
    let table = CSVTable(test.text)
    #expect(table.rows.map { $0.map(\.text) } == test.rows)
    #expect(table.problem == nil)
  }

  @Test("Places count Unicode scalars, over quoted lines too")
  func positions() {
    let rows = CSVTable("ӯ,b\n\"x\ny\",z").rows
    #expect(rows[0][1].position == SourcePosition(line: 1, column: 3, length: 1))
    #expect(rows[1][0].position == SourcePosition(line: 2, column: 1, length: 5))
    #expect(rows[1][1].position == SourcePosition(line: 3, column: 4, length: 1))
    #expect(CSVTable("a,\"b").problem?.position == SourcePosition(line: 1, column: 3))
    #expect(CSVTable("\"a\"b").problem?.message.hasPrefix("text follows") == true)
  }

  @Test("What is written is read back, formulas made harmless", arguments: UInt64(1)...50)
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["a", ",", "\"", "\n", "\r", "ӣ", "\u{301}", " ", "=", "+", "-", "@", "\t", "1"]
    let rows = (0..<10).map { _ in
      (0..<3).map { _ in
        "x"
          + (0..<Int.random(in: 0...6, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
    var text = CSVText()
    for row in rows { text.add(row.map { .text($0) }) }
    #expect(CSVTable(String(decoding: text.utf8, as: UTF8.self)).rows.map { $0.map(\.text) } == rows, "seed \(seed)")
  }

  @Test("Formulas are defused, figures are not")
  func formulas() {
    var text = CSVText()
    text.add([.text("=1+1"), .text("@a"), .text("-b"), .text("+c"), .text("\td"), .figure("-1.5"), .text("e=f")])
    #expect(String(decoding: text.utf8, as: UTF8.self) == "'=1+1,'@a,'-b,'+c,'\td,-1.5,e=f\r\n")
  }

  @Test("Points by any order of columns; numbers where there are no ids")
  func points() throws {
    let table = try PointTable(
      Array("Longitude,note,LAT,Name\r\n68.7,x, 38.5,\"Depot, north\"\r\n-8.5,y,41,\r\n".utf8), file: "p.csv")
    #expect(table.points.map(\.id) == ["Depot, north", "2"])
    #expect(table.points[0].coordinate == Coordinate(latitude: 38.5, longitude: 68.7))
    #expect(table.points[1].position == SourcePosition(line: 3, column: 1, length: 4))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text.debugDescription }
  }

  static let bad: [Bad] = [
    Bad(text: "", expected: ["p.csv:1:1: error: the table is empty"]),
    Bad(text: "id,lat,lon\n", expected: ["p.csv:1:1: error: the table has no rows"]),
    Bad(text: "id,x,y\n1,2,3\n", expected: ["p.csv:1:1: error: the table has no columns 'lat' and 'lon'"]),
    Bad(
      text: "id,lat,lon\na,north,1\nb,91,2\nc,1\nd,1,2\nd,3,4\ne,1e2,0\nf,nan,0\n",
      expected: [
        "p.csv:2:3: error: 'north' is no number of degrees", "p.csv:3:3: error: 91 lies outside -90 to 90 degrees",
        "p.csv:4:1: error: the row has 2 fields; the first line has 3", "p.csv:6:1: error: 'd' is also in line 5",
        "p.csv:7:3: error: '1e2' is no number of degrees", "p.csv:8:3: error: 'nan' is no number of degrees",
      ]),
    Bad(text: "id,lat,lon\na,1,\"2\n", expected: ["p.csv:2:5: error: a quotation mark is not closed"]),
  ]

  @Test("Every bad row is told at its place", arguments: bad)
  func errors(_ test: Bad) {
    do throws(FileDiagnostics) {
      _ = try PointTable(Array(test.text.utf8), file: "p.csv")
      Issue.record("it was read")
    } catch {
      #expect(error.diagnostics.map(\.description) == test.expected)
    }
  }

  @Test("Bytes that are not UTF-8 are told at their place")
  func encoding() {
    do throws(FileDiagnostics) {
      _ = try PointTable(Array("lat,lon\n1,2\n3,".utf8) + [0xE9], file: "p.csv")
      Issue.record("it was read")
    } catch {
      #expect(error.diagnostics.map(\.description) == ["p.csv:3:3: error: the table is not UTF-8 here"])
    }
  }
}
