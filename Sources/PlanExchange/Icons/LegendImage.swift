/// The picture that explains the icons: one row for each verdict, for a `ScreenOverlay` of a KML file.
package enum LegendImage {
  /// A row: the icon and what it means.
  package struct Row: Sendable, Hashable {
    /// The icon's shape.
    package let shape: IconShape
    /// What it means, in one line.
    package let text: String

    /// Creates a row.
    package init(shape: IconShape, text: String) {
      self.shape = shape
      self.text = text
    }
  }

  private static let rowHeight = 34.0
  private static let margin = 12.0
  private static let textStart = 52.0
  private static let mostRows = 40

  /// The legend as a PNG file; as wide as its longest text, at most 1024 pixels.
  ///
  /// Text is set in DejaVu Sans, or in what the machine has in its stead: the same machine gives the same bytes.
  /// - Parameters:
  ///   - title: A line above the rows, in bold, or nil.
  ///   - rows: The rows from top to bottom, at most 40; a text that is too long is cut with an ellipsis.
  ///   - note: A line below the rows, in small letters, or nil.
  package static func png(title: String? = nil, rows: [Row], note: String? = nil) -> [UInt8] {
    precondition(rows.count <= mostRows, "A legend of \(rows.count) rows")
    let ruler = Drawing(width: 1, height: 1)
    let most = 1024 - textStart - margin
    let texts = rows.map { fitted($0.text, size: 17, most: most, ruler) }
    let heading = title.map { fitted($0, size: 17, bold: true, most: most, ruler) }
    let footing = note.map { fitted($0, size: 12, most: most, ruler) }
    let widths =
      texts.map { textStart + $0.width }
      + [heading, footing].compactMap { $0.map { margin + $0.width } }
    let width = ((widths.max() ?? 100) + margin).rounded(.up)
    let top = margin + (heading == nil ? 0 : 30)
    let height = top + Double(rows.count) * rowHeight + margin + (footing == nil ? 0 : 20)

    let drawing = Drawing(width: Int(width), height: Int(height))
    drawing.rectangle(x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 8)
    drawing.colour(IconColour(hex: 0xFFFFFF), opacity: 0.94)
    drawing.fill(keepingPath: true)
    drawing.colour(IconColour(hex: 0x808080))
    drawing.stroke(width: 1)
    if let heading { write(heading.text, size: 17, bold: true, x: margin, y: margin + 17, drawing) }
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight
      drawing.place(x: margin, y: y + 1, scale: 0.5) { VerdictIcon.draw(row.shape, kind: nil, on: drawing) }
      write(texts[index].text, size: 17, x: textStart, y: y + 23, drawing)
    }
    if let footing { write(footing.text, size: 12, x: margin, y: height - margin - 1, drawing) }
    return drawing.png()
  }

  private static func write(_ text: String, size: Double, bold: Bool = false, x: Double, y: Double, _ drawing: Drawing)
  {
    drawing.font(size: size, bold: bold)
    drawing.colour(IconColour(hex: 0x1A1A1A))
    drawing.text(text, x: x, y: y)
  }

  /// The text in one line, cut where it would be wider than allowed, and its width.
  private static func fitted(
    _ text: String, size: Double, bold: Bool = false, most: Double, _ ruler: Drawing
  ) -> (text: String, width: Double) {
    ruler.font(size: size, bold: bold)
    var line = String(text.prefix(400).map { $0.isNewline || $0 == "\0" ? " " : $0 })
    var width = ruler.width(of: line)
    while width > most, !line.isEmpty {
      line = String(line.dropLast(line.hasSuffix("…") ? 2 : 1)) + "…"
      width = ruler.width(of: line)
    }
    return (line, width)
  }
}
