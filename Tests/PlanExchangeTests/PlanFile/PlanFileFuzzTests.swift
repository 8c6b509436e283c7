import Foundation
import PlanExchange
import Testing

/// Hostile files give a plan or diagnostics, and never a crash.
struct PlanFileFuzzTests {
  /// A small generator of our own, so that a seed means the same everywhere (xorshift64*, Vigna 2016).
  struct Xorshift: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 2_685_821_657_736_338_717
    }
  }

  @Test func mutationsOfTheSampleNeverCrash() throws {
    let seed: UInt64 = 20_251_009
    var random = Xorshift(state: seed)
    let sample = try SampleTests.bytes()
    let pieces = [
      "unknown", "open", "(summit.end+00:15)", "2025-02-30", "..", "\"", "<", ">", "/>", "&amp;", "&#0;",
      "<![CDATA[x]]>",
      "9999-12-31", "0001-01-01", "-", "1e308", "\u{0}", "ҷ", "<claim/>", "xml:lang=\"x\"", "]]>", "<!--", "-->",
      "\r\n",
      "days=\"1..400\"", "from=\"0001-01-01..9999-12-31\"", "24/7", "<plan>", "Oct 9-8",
    ]
    var plans = 0
    for round in 0..<500 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
        case 2: bytes.insert(contentsOf: Array(pieces.randomElement(using: &random, or: "x").utf8), at: place)
        case 3: bytes = Array(bytes[..<place])
        default:
          let end = min(bytes.count, place + Int.random(in: 1...300, using: &random))
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      do {
        let document = try PlanFile.read(bytes: bytes, fileName: "fuzz.xml")
        plans += 1
        let again = try PlanFile.read(bytes: PlanFile.write(document.plan), fileName: "again.xml")
        #expect(again.plan == document.plan, "seed \(seed), round \(round)")
      } catch let error as FileDiagnostics {
        #expect(!error.diagnostics.isEmpty && error.diagnostics.count <= 20, "seed \(seed), round \(round)")
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count + bytes.count { $0 == 0x0D }
        for diagnostic in error.diagnostics {
          #expect(
            diagnostic.line >= 1 && diagnostic.line <= lines && diagnostic.column >= 1, "seed \(seed), round \(round)")
        }
      }
    }
    // Some mutations hit comments and texts: the file stays a plan, or the test would not test much.
    #expect(plans > 5)
  }
}

extension Array {
  /// An element by chance, or another where there is none.
  fileprivate func randomElement(using random: inout PlanFileFuzzTests.Xorshift, or other: Element) -> Element {
    randomElement(using: &random) ?? other
  }
}
