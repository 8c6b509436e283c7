import Foundation
import Testing

@testable import PlanExchange

@Suite("The colours of the icons")
struct IconColourTests {
  /// Pairs and differences from table 1 of Sharma, Wu, Dalal (2005).
  static let reference: [([Double], [Double], Double)] = [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425), ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0000),
    ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792),
    ([50, 2.5, 0], [73, 25, -18], 27.1492), ([50, 2.5, 0], [58, 24, 15], 19.4535),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
    ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
  ]

  @Test("The measure agrees with its authors' own table", arguments: reference)
  func measure(first: [Double], second: [Double], expected: Double) {
    #expect(abs(ColourVision.difference(first, second) - expected) < 0.00006)
    #expect(abs(ColourVision.difference(second, first) - expected) < 0.00006)
  }

  @Test("Any two verdicts differ by 15 or more, whatever cones an eye lacks", arguments: ColourVision.allCases)
  func distances(vision: ColourVision) {
    for (index, first) in IconShape.allCases.enumerated() {
      for second in IconShape.allCases[(index + 1)...] {
        let difference = ColourVision.difference(vision.lab(first.fill), vision.lab(second.fill))
        #expect(difference >= 15, "\(first) and \(second): \(difference)")
      }
    }
  }

  @Test("Each mark stands out from its shape", arguments: IconShape.allCases)
  func marks(shape: IconShape) {
    func luminance(_ colour: IconColour) -> Double { pow((ColourVision.normal.lab(colour)[0] + 16) / 116, 3) }
    let pair = [luminance(shape.fill), luminance(shape.markColour)].sorted()
    // WCAG 2.1, success criterion 1.4.11: graphics need 3 : 1.
    #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 3)
  }

  @Test("Each verdict has a shape of its own, and KML takes the bytes in its own order")
  func verdicts() {
    let words = ["usable", "limited", "uncertain", "unreachable", "closed"]
    #expect(Set(words.compactMap(IconShape.init(verdict:))) == Set(IconShape.allCases))
    #expect(IconShape(verdict: "open") == nil)
    #expect(IconColour(hex: 0xC4210A).kml() == "ff0a21c4")
    #expect(IconColour(hex: 0x0102FF).kml(opacity: 8) == "08ff0201")
  }
}
