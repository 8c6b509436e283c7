import CCairo
import Testing

@testable import PlanExchange

/// A PNG picture, read back through cairo.
struct DecodedPicture {
  let width: Int
  let height: Int
  /// Premultiplied pixels, `0xAARRGGBB`, row by row.
  let pixels: [UInt32]

  init(_ bytes: [UInt8]) throws {
    let source = PictureSource(bytes)
    let owner = Unmanaged.passUnretained(source).toOpaque()
    let decoded = cairo_image_surface_create_from_png_stream(readPicture, owner)
    let surface = try #require(decoded)
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    let (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let start = try #require(cairo_image_surface_get_data(surface))
    let data = UnsafeRawPointer(start)
    (self.width, self.height) = (width, height)
    pixels = (0..<height).flatMap { y in
      (0..<width).map { x in data.load(fromByteOffset: y * stride + x * 4, as: UInt32.self) }
    }
    withExtendedLifetime(source) {}
  }

  /// How many pixels have exactly this opaque colour.
  func count(_ colour: IconColour) -> Int {
    let wanted = 0xFF00_0000 | UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue)
    return pixels.count { $0 == wanted }
  }
}

/// The bytes that cairo has yet to read.
private final class PictureSource {
  var rest: ArraySlice<UInt8>
  init(_ bytes: [UInt8]) { rest = bytes[...] }
}

private func readPicture(
  owner: UnsafeMutableRawPointer?, target: UnsafeMutablePointer<UInt8>?, count: UInt32
) -> cairo_status_t {
  guard let owner, let target else { return CAIRO_STATUS_READ_ERROR }
  let source = Unmanaged<PictureSource>.fromOpaque(owner).takeUnretainedValue()
  guard source.rest.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
  for (index, byte) in source.rest.prefix(Int(count)).enumerated() { target[index] = byte }
  source.rest = source.rest.dropFirst(Int(count))
  return CAIRO_STATUS_SUCCESS
}

@Suite("The icons as pictures")
struct IconPictureTests {
  @Test(
    "An icon has its size, a clear corner, its shape's colour and its mark", arguments: IconShape.allCases, [32, 64])
  func picture(shape: IconShape, pixels: Int) throws {
    let bytes = VerdictIcon.png(shape: shape, kind: "hotel", pixels: pixels)
    #expect(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let picture = try DecodedPicture(bytes)
    #expect(picture.width == pixels && picture.height == pixels)
    #expect(picture.pixels[pixels - 1] == 0, "the upper right corner is transparent")
    #expect(picture.count(shape.fill) > pixels * pixels / 14)
    #expect(picture.count(shape.markColour) > pixels * pixels / 70)
  }

  @Test("Nothing is cut off at the edges", arguments: IconShape.allCases)
  func edges(shape: IconShape) throws {
    for kind in [nil, "mosque"] {
      let picture = try DecodedPicture(VerdictIcon.png(shape: shape, kind: kind, pixels: 64))
      for index in 0..<64 {
        for pixel in [index, 63 * 64 + index, index * 64, index * 64 + 63] {
          #expect(picture.pixels[pixel] >> 24 < 160, "\(shape), pixel \(pixel)")
        }
      }
    }
  }

  @Test("The same arguments give the same bytes, other arguments others")
  func deterministic() {
    var seen: Set<[UInt8]> = []
    for shape in IconShape.allCases {
      for kind in KindPictogram.allCases.map(\.rawValue) {
        let bytes = VerdictIcon.png(shape: shape, kind: kind)
        #expect(bytes == VerdictIcon.png(shape: shape, kind: kind))
        #expect(seen.insert(bytes).inserted, "\(shape) \(kind) looks like another")
        #expect(bytes.count < 6_000)
      }
      #expect(seen.insert(VerdictIcon.png(shape: shape, kind: nil)).inserted)
    }
  }

  @Test(
    "Kinds without a picture of their own share one",
    arguments: [
      ("mosque", .mosque), ("bazaar", .market), ("mall", .shoppingCentre), ("clinic", .hospital), ("hostel", .hotel),
      ("hall", .theatre), ("railwayStation", .station), ("zoo", .other), ("", .other),
    ] as [(String, KindPictogram)])
  func kinds(kind: String, expected: KindPictogram) {
    #expect(KindPictogram(kind: kind) == expected)
    #expect(VerdictIcon.fileName(shape: .octagon, kind: kind) == "icons/octagon-\(expected.rawValue).png")
    #expect(VerdictIcon.fileName(shape: .circle, kind: nil) == "icons/circle.png")
  }

  private static let rows: [LegendImage.Row] = IconShape.allCases.map { .init(shape: $0, text: "a word, сухан") }

  @Test("The legend shows every verdict's colour and grows with its words")
  func legend() throws {
    let bytes = LegendImage.png(title: "Title", rows: Self.rows, note: "note")
    #expect(bytes == LegendImage.png(title: "Title", rows: Self.rows, note: "note"))
    let picture = try DecodedPicture(bytes)
    for shape in IconShape.allCases { #expect(picture.count(shape.fill) > 50, "\(shape)") }
    #expect(picture.height == 30 + 5 * 34 + 24 + 20)
    let bare = try DecodedPicture(LegendImage.png(rows: Self.rows))
    #expect(bare.height == 5 * 34 + 24)
  }

  @Test("A text without end is cut; line ends and zero characters do no harm; no rows are a picture, too")
  func longText() throws {
    let long = String(repeating: "word\n\0 ", count: 10_000)
    let picture = try DecodedPicture(
      LegendImage.png(title: long, rows: [.init(shape: .circle, text: long)], note: long))
    #expect((900...1024).contains(picture.width))
    #expect(try DecodedPicture(LegendImage.png(rows: [])).height == 24)
  }
}
