internal import ClosurePlanning
internal import Foundation
internal import Geodesy
internal import PlanExchange
internal import RoadNetwork
internal import UsabilitySolver

extension MapRecorder {
  /// Puts in everything that has a place: the roads that fit, and the venues, closures and ways above them.
  ///
  /// - Parameter budget: how many bytes the roads and their names may take.
  mutating func addRoads(to record: inout MapRecord, budget: Int) {
    let focus = shownFirst()
    let roads = budget > 0 ? map.graph.map { self.roads(of: $0, near: focus, budget: budget) } ?? [] : []
    let everything = BoundingBox(around: lines.items.flatMap(\.coordinates)) ?? focus
    let grid = MapGrid(roads.reduce(focus.union(everything)) { $0.union($1.box) })
    record.narrowing = grid.narrowing
    record.extent = [grid.extent.x, grid.extent.y]
    record.focus = [focus.southWest, focus.northEast].flatMap { corner in
      let point = grid.point(corner)
      return [point.x, point.y]
    }
    var code = LineCode()
    for line in lines.items { code.append(Self.points(line.coordinates, on: grid)) }
    record.lines = code.base64()
    let names = sentences(map.views[0].answers[0])
    record.venues = places.venues.map { place($0, names, on: grid) }
    (record.roads, record.streets) = layers(roads, on: grid)
  }

  /// The box that is shown first: venues, and closures that stop traffic, with some room around.
  private func shownFirst() -> BoundingBox {
    let closures = map.views[0].answers.flatMap(\.roads).filter { $0.weight != .remark }
    let drawn = closures.flatMap { $0.lines.flatMap(\.coordinates) + $0.outlines.flatMap(\.outer) }
    let points = places.venues.compactMap(\.coordinate) + drawn
    guard let box = BoundingBox(around: points.isEmpty ? lines.items.flatMap(\.coordinates) : points) else {
      let nowhere = Coordinate(latitude: 0, longitude: 0)
      return map.graph?.boundingBox ?? BoundingBox(nowhere, nowhere)
    }
    return box.padded(byMetres: max(300, box.southWest.distance(to: box.northEast) * 0.05))
  }

  // MARK: Roads

  private func roads(of graph: RoadGraph, near focus: BoundingBox, budget: Int) -> [RoadDrawing.Line] {
    let grid = MapGrid(graph.boundingBox.map { $0.union(focus) } ?? focus)
    var named: Set<[String]> = []
    return RoadDrawing(graph: graph).fitting(budget, near: focus) { line in
      var code = LineCode()
      let points = Self.points(line.coordinates, on: grid)
      let start = points[0]
      code.append(points.map { MapGrid.Point(x: $0.x - start.x, y: $0.y - start.y) })
      let name = streetName(line.names)
      let nameBytes = named.insert(name).inserted ? name.reduce(2) { $0 + $1.utf8.count + 3 } : 0
      // A line begins a little way from the one before it.
      return (code.bytes.count + 3) * 4 / 3 + nameBytes
    }
  }

  private func layers(_ lines: [RoadDrawing.Line], on grid: MapGrid) -> ([MapRecord.Road], [[String]]) {
    var names = NumberedTable<[String]>()
    let layers = RoadLayer.allCases.compactMap { layer -> MapRecord.Road? in
      var code = LineCode()
      for line in lines where line.layer == layer {
        let name = streetName(line.names)
        code.append(Self.points(line.coordinates, on: grid), name: name.isEmpty ? nil : names.number(name))
      }
      guard code.lineCount > 0 else { return nil }
      return MapRecord.Road(
        rank: layer.rawValue, width: layer.widthMetres, farthest: layer.farthest, nameFarthest: layer.nameFarthest,
        isPath: layer == .path, lines: code.base64())
    }
    return (layers, names.items)
  }

  /// The name to print, then the others by which a street may be looked for.
  private func streetName(_ names: [String: String]) -> [String] {
    let known = LocalizedText(names.filter { ["", "en", "ru", "tg"].contains($0.key) })
    guard let shown = known.text(preferring: [map.language.rawValue, ""]) else { return [] }
    var seen: Set<String> = [shown]
    return [shown.legible] + known.sorted.map(\.text).filter { seen.insert($0).inserted }.map(\.legible)
  }

  private static func points(_ coordinates: [Coordinate], on grid: MapGrid) -> [MapGrid.Point] {
    LineSimplification.simplified(coordinates.map(grid.point), tolerance: 1.5, narrowing: grid.narrowing)
  }

  // MARK: Venues

  private func place(_ venue: Venue, _ names: Sentences, on grid: MapGrid) -> MapRecord.Place {
    let name = names.name(venue)
    let kind = book.kinds.name(venue.kind).one
    var seen = Set<String>()
    let words = [name] + venue.names.sorted.map(\.text) + [kind, venue.id]
    let accuracy = venue.positionAccuracyMetres.flatMap { $0.isFinite && $0 > 50 ? Int(min($0, 1e6).rounded()) : nil }
    return MapRecord.Place(
      id: venue.id.legible, name: name.legible, local: names.ownName(venue.names, orID: venue.id)?.legible, kind: kind,
      search: words.filter { seen.insert($0).inserted }.joined(separator: " ").legible,
      at: venue.coordinate.map { coordinate in
        let point = grid.point(coordinate)
        return [point.x, point.y]
      }, accuracy: venue.coordinate == nil ? nil : accuracy)
  }
}
