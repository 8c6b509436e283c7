import Geodesy
import Testing

/// Where one straight piece touches another, as shares of the way along it.
@Suite struct SegmentShareTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// East and north of the other piece's ends; the first one runs from 0 to 4 along the north's zero.
    var from: (Double, Double)
    var to: (Double, Double)
    var shares: [Double]
  }

  private static func segment(_ from: (Double, Double), _ to: (Double, Double)) -> Segment {
    Segment(
      Coordinate(latitude: from.1, longitude: from.0), Coordinate(latitude: to.1, longitude: to.0))
  }

  static let cases = [
    Case(testDescription: "crosses", from: (1, -1), to: (1, 1), shares: [0.25]),
    Case(testDescription: "crosses aslant", from: (1, -1), to: (3, 1), shares: [0.5]),
    Case(testDescription: "ends on it", from: (3, 1), to: (3, 0), shares: [0.75]),
    Case(testDescription: "touches its start", from: (0, -1), to: (0, 1), shares: [0]),
    Case(testDescription: "touches its end", from: (4, 0), to: (5, 5), shares: [1]),
    Case(testDescription: "runs along a part of it", from: (3, 0), to: (1, 0), shares: [0.25, 0.75]),
    Case(testDescription: "runs along and beyond", from: (2, 0), to: (9, 0), shares: [0.5, 1]),
    Case(testDescription: "runs on from its end", from: (4, 0), to: (9, 0), shares: [1]),
    Case(testDescription: "is a point of it", from: (1, 0), to: (1, 0), shares: [0.25]),
    Case(testDescription: "passes beside it", from: (1, 1), to: (3, 1), shares: []),
    Case(testDescription: "is on its line, apart", from: (5, 0), to: (6, 0), shares: []),
  ]

  @Test(arguments: cases) func shares(_ given: Case) {
    let street = Self.segment((0, 0), (4, 0))
    #expect(street.shares(touching: Self.segment(given.from, given.to)) == given.shares)
    #expect(street.shares(touching: Self.segment(given.to, given.from)) == given.shares, "turned round")
  }

  @Test func aPointOnAPiece() {
    #expect(Self.segment((1, 0), (1, 0)).shares(touching: Self.segment((0, 0), (4, 0))) == [0])
  }
}
