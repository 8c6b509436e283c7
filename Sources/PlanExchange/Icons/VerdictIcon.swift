/// The icon of a venue on the map: a shape for the verdict, and a badge for the kind of venue.
package enum VerdictIcon {
  /// The icon as a PNG file with a transparent background; the same arguments give the same bytes.
  ///
  /// It is drawn, not lettered: no font is needed. The verdict can be told at 24 pixels, the kind from 32 on.
  /// - Parameters:
  ///   - shape: The verdict's shape.
  ///   - kind: The kind of the venue (see ``KindPictogram``), any other word for the general one, nil for no badge.
  ///   - pixels: The width and height, 8 to 1024.
  package static func png(shape: IconShape, kind: String?, pixels: Int = 64) -> [UInt8] {
    precondition((8...1024).contains(pixels), "An icon of \(pixels) pixels")
    let drawing = Drawing(width: pixels, height: pixels)
    drawing.place(x: 0, y: 0, scale: Double(pixels) / 64) {
      draw(shape, kind: kind, on: drawing)
    }
    return drawing.png()
  }

  /// The name of an icon's file within a KMZ archive: `icons/octagon-hotel.png`.
  package static func fileName(shape: IconShape, kind: String?) -> String {
    "icons/\(shape.rawValue)\(kind.map { "-\(KindPictogram(kind: $0).rawValue)" } ?? "").png"
  }

  /// Draws an icon into a square of 64 units.
  static func draw(_ shape: IconShape, kind: String?, on drawing: Drawing) {
    // The badge takes the lower right corner; without it, the shape is centred.
    let shift = kind == nil ? 4.0 : 0
    drawing.place(x: shift, y: shift, scale: 1) {
      // A dark hairline around the white outline keeps the icon apart from a white map.
      outline(shape, on: drawing)
      drawing.colour(IconColour(hex: 0x1A1A1A), opacity: 0.55)
      drawing.stroke(width: 7, keepingPath: true)
      drawing.colour(IconColour(hex: 0xFFFFFF))
      drawing.stroke(width: 5, keepingPath: true)
      drawing.colour(shape.fill)
      drawing.fill()
      // The badge would touch the mark of some shapes: it keeps to the left of the middle, unless there is no badge.
      let aside = kind == nil ? 1.5 : 0
      drawing.place(x: aside, y: aside, scale: 1) { mark(shape, on: drawing) }
    }
    guard let kind else { return }
    drawing.arc(x: 48, y: 48, radius: 14.5)
    drawing.colour(IconColour(hex: 0xFFFFFF))
    drawing.fill(keepingPath: true)
    drawing.colour(IconColour(hex: 0x1A1A1A))
    drawing.stroke(width: 1.5)
    drawing.place(x: 38, y: 38, scale: 1) { KindPictogram(kind: kind).draw(on: drawing) }
  }

  /// Adds the shape to the path, within 4 to 52 in both directions.
  private static func outline(_ shape: IconShape, on drawing: Drawing) {
    switch shape {
    case .circle: drawing.arc(x: 28, y: 28, radius: 24)
    case .square: drawing.rectangle(x: 6, y: 6, width: 44, height: 44, radius: 3)
    case .diamond: drawing.line([(28, 4), (52, 28), (28, 52), (4, 28)], closed: true)
    case .triangle: drawing.line([(28, 5), (52, 49), (4, 49)], closed: true)
    case .octagon:
      let cut = 14.0
      drawing.line(
        [
          (4 + cut, 4), (52 - cut, 4), (52, 4 + cut), (52, 52 - cut), (52 - cut, 52), (4 + cut, 52), (4, 52 - cut),
          (4, 4 + cut),
        ], closed: true)
    }
  }

  /// Draws the verdict's mark, clear of the badge.
  private static func mark(_ shape: IconShape, on drawing: Drawing) {
    drawing.colour(shape.markColour)
    switch shape {
    case .circle:
      drawing.line([(14.5, 27), (23.5, 36), (39.5, 16.5)])
      drawing.stroke(width: 6.5)
    case .square:
      drawing.arc(x: 26, y: 26, radius: 13)
      drawing.stroke(width: 4.5)
      drawing.arc(x: 26, y: 26, radius: 13, from: 90, to: 270)
      drawing.close()
      drawing.fill()
    case .diamond:
      drawing.arc(x: 26.5, y: 20, radius: 7.5, from: 180, to: 400)
      drawing.line([(32.2, 24.8), (26.5, 30), (26.5, 33.5)])
      drawing.stroke(width: 5.5)
      drawing.arc(x: 26.5, y: 42, radius: 3.3)
      drawing.fill()
    case .triangle:
      drawing.arc(x: 25.5, y: 34.5, radius: 9.2)
      drawing.line([(19, 41), (32, 28)])
      drawing.stroke(width: 4.2)
    case .octagon:
      drawing.line([(16.5, 16.5), (36.5, 36.5)])
      drawing.line([(36.5, 16.5), (16.5, 36.5)])
      drawing.stroke(width: 7)
    }
  }
}
