/// The outline of a verdict's icon; shape, colour and mark all carry the verdict, so that none is needed alone.
///
/// The colours keep a distance (ΔE2000) of at least 15 from each other, for eyes without red, green or blue cones, too:
/// a test computes it.
package enum IconShape: String, Sendable, Hashable, CaseIterable {
  /// Usable: a blue circle with a tick.
  case circle
  /// Usable for part of the day: a pale blue square with a half-filled disc.
  case square
  /// Uncertain, ask first: a yellow diamond with a question mark.
  case diamond
  /// Unreachable, no way in: a dark grey triangle with a barred circle.
  case triangle
  /// Closed: a red octagon with a cross.
  case octagon

  /// The shape of a verdict by its word (`usable`, `limited`, `uncertain`, `unreachable`, `closed`), or nil.
  package init?(verdict: String) {
    switch verdict {
    case "usable": self = .circle
    case "limited": self = .square
    case "uncertain": self = .diamond
    case "unreachable": self = .triangle
    case "closed": self = .octagon
    default: return nil
    }
  }

  /// The colour that fills the shape.
  package var fill: IconColour {
    switch self {
    case .circle: IconColour(hex: 0x1F78C8)
    case .square: IconColour(hex: 0x8FD3F4)
    case .diamond: IconColour(hex: 0xF2B705)
    case .triangle: IconColour(hex: 0x3B3B3B)
    case .octagon: IconColour(hex: 0xC4210A)
    }
  }

  /// The colour of the mark: whichever of white and near-black stands out more from the fill.
  package var markColour: IconColour {
    switch self {
    case .circle, .triangle, .octagon: IconColour(hex: 0xFFFFFF)
    case .square, .diamond: IconColour(hex: 0x1A1A1A)
    }
  }
}
