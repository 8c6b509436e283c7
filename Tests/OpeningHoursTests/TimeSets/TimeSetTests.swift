import Foundation
import OpeningHours
import Testing

@Suite struct TimeSetTests {
  private static let size = 120

  private static func range(_ start: Int, _ end: Int) -> Range<Instant> {
    Instant(secondsSince1970: start)..<Instant(secondsSince1970: end)
  }

  private static func bits(_ set: TimeSet) -> [Bool] {
    (0..<size).map { set.contains(Instant(secondsSince1970: $0)) }
  }

  private static func randomRanges(_ generator: inout SeededGenerator) -> [Range<Instant>] {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      let start = Int.random(in: 0..<size, using: &generator)
      return range(start, min(size, start + Int.random(in: 0...25, using: &generator)))
    }
  }

  private static func isNormal(_ set: TimeSet) -> Bool {
    set.ranges.allSatisfy { !$0.isEmpty }
      && zip(set.ranges, set.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
  }

  @Test(arguments: 0..<300)
  func agreesWithBitmaps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ranges = Self.randomRanges(&generator)
    let left = TimeSet(ranges)
    let right = TimeSet(Self.randomRanges(&generator))
    let drawn = (0..<Self.size).map { second in ranges.contains { $0.contains(Instant(secondsSince1970: second)) } }
    #expect(Self.bits(left) == drawn)
    let pairs = Array(zip(Self.bits(left), Self.bits(right)))
    #expect(Self.bits(left.union(right)) == pairs.map { $0 || $1 })
    #expect(Self.bits(left.intersection(right)) == pairs.map { $0 && $1 })
    #expect(Self.bits(left.subtracting(right)) == pairs.map { $0 && !$1 })
    #expect(Self.bits(left.symmetricDifference(right)) == pairs.map { $0 != $1 })
    #expect(left.isSubset(of: right) == pairs.allSatisfy { !$0 || $1 })
    #expect(left.intersection(right).isSubset(of: left))
    #expect(left.durationSeconds == drawn.count { $0 })
    #expect(left.isEmpty == !drawn.contains(true))
    let window = Self.range(30, 30 + Int.random(in: 0...60, using: &generator))
    #expect(left.clipped(to: window) == left.intersection(TimeSet(window)))
    let all = [
      left, left.union(right), left.subtracting(right), left.symmetricDifference(right), right.clipped(to: window),
    ]
    #expect(all.allSatisfy(Self.isNormal))
  }

  @Test func mergesWhatTouches() {
    let set = TimeSet([Self.range(10, 20), Self.range(0, 10), Self.range(30, 30), Self.range(40, 50)])
    #expect(set.ranges == [Self.range(0, 20), Self.range(40, 50)])
    #expect(!set.contains(Instant(secondsSince1970: 20)))
    #expect(set.contains(Instant(secondsSince1970: 40)))
    #expect(TimeSet(Self.range(5, 5)) == .empty)
    #expect(TimeSet.empty.union(set) == set)
  }

  @Test func workUpToTheLastMoment() {
    let last = Self.range(0, .max)
    let set = TimeSet(last).subtracting(TimeSet(Self.range(5, 6)))
    #expect(set.ranges == [Self.range(0, 5), Self.range(6, .max)])
    #expect(set.union(TimeSet(Self.range(5, 6))) == TimeSet(last))
  }

  @Test func encodesPairs() throws {
    let set = TimeSet([Self.range(0, 10), Self.range(20, 30)])
    let json = try JSONEncoder().encode(set)
    #expect(String(decoding: json, as: UTF8.self) == "[[0,10],[20,30]]")
    #expect(try JSONDecoder().decode(TimeSet.self, from: json) == set)
    #expect(try JSONDecoder().decode(TimeSet.self, from: Data("[[20,30],[0,25]]".utf8)).ranges == [Self.range(0, 30)])
  }

  @Test(arguments: ["[[3,2]]", "[[1]]", "[[1,2,3]]", "[1,2]", "{}"])
  func refusesBadPairs(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TimeSet.self, from: Data(json.utf8)) }
  }
}
