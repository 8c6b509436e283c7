internal import CCairo

/// A picture in memory and the pen that draws it; owns cairo's surface and context.
///
/// Coordinates start at the upper left; a unit is a pixel until the drawing is scaled.
final class Drawing {
  private let surface: OpaquePointer
  private let context: OpaquePointer

  /// A transparent picture, 1 to 4096 pixels in each direction.
  init(width: Int, height: Int) {
    precondition((1...4096).contains(width) && (1...4096).contains(height), "No picture of \(width) × \(height)")
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)),
      let context = cairo_create(surface)
    else { preconditionFailure("No memory for a picture") }
    self.surface = surface
    self.context = context
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws with another origin and scale, and returns to the present ones.
  func place(x: Double, y: Double, scale: Double, _ draw: () -> Void) {
    cairo_save(context)
    cairo_translate(context, x, y)
    cairo_scale(context, scale, scale)
    draw()
    cairo_restore(context)
  }

  /// Sets the colour of what is drawn next.
  func colour(_ colour: IconColour, opacity: Double = 1) {
    cairo_set_source_rgba(
      context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, opacity)
  }

  /// Adds a line through points to the path.
  func line(_ points: [(x: Double, y: Double)], closed: Bool = false) {
    guard let first = points.first else { return }
    cairo_move_to(context, first.x, first.y)
    for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
    if closed { cairo_close_path(context) }
  }

  /// Adds an arc to the path, clockwise between two angles in degrees, 0 being right and 90 down.
  func arc(x: Double, y: Double, radius: Double, from start: Double = 0, to end: Double = 360, joined: Bool = false) {
    if !joined { cairo_new_sub_path(context) }
    cairo_arc(context, x, y, radius, start * .pi / 180, end * .pi / 180)
  }

  /// Adds an upright rectangle, with rounded corners where a radius is given, to the path.
  func rectangle(x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
    guard radius > 0 else { return cairo_rectangle(context, x, y, width, height) }
    arc(x: x + width - radius, y: y + radius, radius: radius, from: -90, to: 0)
    arc(x: x + width - radius, y: y + height - radius, radius: radius, from: 0, to: 90, joined: true)
    arc(x: x + radius, y: y + height - radius, radius: radius, from: 90, to: 180, joined: true)
    arc(x: x + radius, y: y + radius, radius: radius, from: 180, to: 270, joined: true)
    cairo_close_path(context)
  }

  /// Closes the last part of the path.
  func close() { cairo_close_path(context) }

  /// Draws along the path and forgets it, unless it is kept.
  func stroke(width: Double, keepingPath: Bool = false) {
    cairo_set_line_width(context, width)
    if keepingPath { cairo_stroke_preserve(context) } else { cairo_stroke(context) }
  }

  /// Fills the path and forgets it, unless it is kept.
  func fill(keepingPath: Bool = false) {
    if keepingPath { cairo_fill_preserve(context) } else { cairo_fill(context) }
  }

  /// Sets the font of the texts that follow.
  func font(size: Double, bold: Bool = false) {
    cairo_select_font_face(
      context, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(context, size)
  }

  /// Writes a text; the point is the left end of its base line.
  func text(_ text: String, x: Double, y: Double) {
    cairo_move_to(context, x, y)
    cairo_show_text(context, text)
    cairo_new_path(context)
  }

  /// The width that a text takes in the present font.
  func width(of text: String) -> Double {
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, text, &extents)
    return extents.x_advance
  }

  /// The picture as the bytes of a PNG file.
  func png() -> [UInt8] {
    cairo_surface_flush(surface)
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(surface, appendBytes, Unmanaged.passUnretained(sink).toOpaque())
    precondition(status == CAIRO_STATUS_SUCCESS, "cairo could not write a picture into memory")
    return withExtendedLifetime(sink) { sink.bytes }
  }
}

/// Where cairo's PNG writer puts its bytes.
private final class ByteSink {
  var bytes: [UInt8] = []
}

private func appendBytes(
  sink: UnsafeMutableRawPointer?, data: UnsafePointer<UInt8>?, count: UInt32
) -> cairo_status_t {
  guard let sink else { return CAIRO_STATUS_WRITE_ERROR }
  Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes
    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
  return CAIRO_STATUS_SUCCESS
}
