internal import Geodesy
internal import UsabilitySolver

/// A small map as SVG: closed roads as lines, certain ones solid and possible ones dashed; venues as numbers.
struct MapPicture {
  private let map: BulletinMap
  private let base: [LineString]
  private let west: Double
  private let north: Double
  /// Units of the picture for a degree, east and south.
  private let eastScale: Double
  private let southScale: Double
  private let height: Double
  private static let width = 660.0

  /// Nil where there is nothing that has a place.
  init?(_ map: BulletinMap, base roads: BaseRoads? = nil) {
    // What the reader looks for decides the picture; roads that run far beyond are cut off at its edge.
    var places = map.marks.map(\.place) + map.origins
    if map.marks.isEmpty { places += map.closures.flatMap(\.line.coordinates) }
    guard let box = BoundingBox(around: places) else { return nil }
    self.map = map
    let middle = (box.southWest.latitude + box.northEast.latitude) / 2
    let cosine = max(0.05, Self.cosine(middle))
    let wide = max((box.northEast.longitude - box.southWest.longitude) * cosine, 0.008) * 1.16
    let high = max(box.northEast.latitude - box.southWest.latitude, wide * 0.5) * 1.16
    let width = max(wide, high / 0.85)
    southScale = Self.width / width
    eastScale = southScale * cosine
    height = (min(high, width * 0.85) * southScale).rounded()
    west = (box.southWest.longitude + box.northEast.longitude) / 2 - width / cosine / 2
    north = middle + height / southScale / 2
    let corners = (
      Coordinate(checkingLatitude: middle - height / southScale / 2, longitude: west),
      Coordinate(checkingLatitude: north, longitude: west + Self.width / eastScale)
    )
    if let roads, let low = corners.0, let high = corners.1 {
      base = roads.lines(in: BoundingBox(low, high))
    } else {
      base = []
    }
  }

  func write(to html: inout HTMLBuffer, title: String) {
    html.markup("<svg viewBox=\"0 0 660 ")
    html.number(Int(height))
    html.element("\" role=\"img\" aria-label=\"", title, "\"><rect width=\"660\" height=\"")
    html.number(Int(height))
    html.markup("\" fill=\"#fff\"/>")
    if !base.isEmpty {
      html.markup("<path fill=\"none\" stroke=\"#bbb\" stroke-width=\"2.5\" d=\"")
      for line in base { path(line, &html) }
      html.markup("\"/>")
    }
    for isCertain in [false, true] {
      let lines = map.closures.filter { $0.isCertain == isCertain }
      guard !lines.isEmpty else { continue }
      html.markup("<path fill=\"none\" stroke=\"#C4210A\" stroke-width=\"6\" stroke-linecap=\"round\"")
      html.markup(isCertain ? " d=\"" : " stroke-opacity=\".75\" stroke-dasharray=\"3 11\" d=\"")
      for line in lines { path(line.line, &html) }
      html.markup("\"/>")
    }
    for origin in map.origins {
      let (x, y) = point(origin)
      html.markup("<path fill=\"#111\" d=\"M")
      html.number(x)
      html.markup(" ")
      html.number(y - 12)
      html.markup("l11 20h-22z\"/>")
    }
    for mark in spread() { self.mark(mark, &html) }
    html.markup("</svg>")
  }

  /// The marks with their points, those that would cover another moved aside.
  private func spread() -> [(mark: BulletinMap.Mark, x: Int, y: Int)] {
    var placed: [(mark: BulletinMap.Mark, x: Int, y: Int)] = []
    for mark in map.marks {
      var (x, y) = point(mark.place)
      x = min(max(x, 22), Int(Self.width) - 22)
      y = min(max(y, 20), Int(height) - 20)
      let around = [(0, 0), (40, 0), (-40, 0), (0, 36), (0, -36), (40, 36), (-40, -36), (40, -36), (-40, 36), (80, 0)]
      let free = around.first { step in
        !placed.contains { abs($0.x - x - step.0) < 38 && abs($0.y - y - step.1) < 34 }
      }
      placed.append((mark, x + (free?.0 ?? 0), y + (free?.1 ?? 0)))
    }
    return placed
  }

  private func mark(_ placed: (mark: BulletinMap.Mark, x: Int, y: Int), _ html: inout HTMLBuffer) {
    let (mark, x, y) = placed
    html.markup("<rect x=\"")
    html.number(x - 19)
    html.markup("\" y=\"")
    html.number(y - 17)
    html.markup("\" width=\"38\" height=\"34\" rx=\"17\" stroke=\"#111\" stroke-width=\"2\" fill=\"")
    html.text(Self.fill(mark.verdict))
    html.markup(
      "\"/><text text-anchor=\"middle\" font-size=\"24\" font-weight=\"bold\" font-family=\"DejaVu Sans\" x=\"")
    html.number(x)
    html.markup("\" y=\"")
    html.number(y + 9)
    html.markup("\">")
    html.number(mark.number)
    html.markup("</text>")
  }

  private static func fill(_ verdict: Verdict) -> String {
    switch verdict {
    case .usable: "#DDEBF8"
    case .limited: "#E9E3F4"
    case .uncertain: "#FFF0C2"
    case .unreachable: "#DDD"
    case .closed: "#F9DAD5"
    }
  }

  /// The parts of a line that reach into the picture, in whole units; points that fall together are left out.
  private func path(_ line: LineString, _ html: inout HTMLBuffer) {
    var last: (x: Int, y: Int)?
    var isDrawing = false
    for coordinate in line.coordinates {
      let next = point(coordinate)
      defer { last = next }
      guard let before = last, !isOutside(before, next) else {
        isDrawing = false
        continue
      }
      if !isDrawing { step("M", before, &html) }
      isDrawing = true
      step("L", next, &html)
    }
  }

  private func step(_ letter: StaticString, _ point: (x: Int, y: Int), _ html: inout HTMLBuffer) {
    html.markup(letter)
    html.number(point.x)
    html.markup(" ")
    html.number(point.y)
  }

  /// Whether a piece surely lies beside the picture.
  private func isOutside(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int)) -> Bool {
    max(a.x, b.x) < 0 || min(a.x, b.x) > Int(Self.width) || max(a.y, b.y) < 0 || min(a.y, b.y) > Int(height)
  }

  private func point(_ coordinate: Coordinate) -> (x: Int, y: Int) {
    let x = (coordinate.longitude - west) * eastScale
    let y = (north - coordinate.latitude) * southScale
    return (Int(min(max(x, -9999), 9999).rounded()), Int(min(max(y, -9999), 9999).rounded()))
  }

  /// The cosine of degrees by its series: good to six digits up to the poles, and the same on every machine.
  private static func cosine(_ degrees: Double) -> Double {
    let x = degrees * Double.pi / 180
    let square = x * x
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
  }
}
