internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// A measure on roads without its time: "Rudaki Avenue and 8 more: closed".
  func roadMeasure(_ effect: RoadEffect, _ claim: Claim, atMost limit: Int = 3) -> String {
    var text = book.causes.statement(roads(claim, atMost: limit), book.roads.word(effect))
    if effect.crossing == .forbidden { text += ", \(book.roads.crossingForbidden)" }
    if let region = effect.originRegion { text += ", \(book.roads.fromRegion(region))" }
    if effect.stopsTraffic, effect.modes != TravelMode.ordinaryVehicles, !effect.modes.isEmpty,
      effect.crossing == .allowed
    {
      text += ", \(book.roads.onlyModes(list(effect.modes.sorted().map(book.trips.word))))"
    }
    if let delay = delay(effect) { text += ", \(delay)" }
    return text
  }

  /// How long to allow for a stop, with word that it is ours where nobody said.
  func delay(_ effect: RoadEffect) -> String? {
    if let minutes = effect.delayMinutes { return book.roads.allow(book.dates.minutes(minutes)) }
    guard effect.kind == .intermittentShortTermClosures || effect.kind == .rollingRoadBlock else { return nil }
    return "\(book.roads.allow(book.dates.minutes(30))) (\(book.roads.assumed))"
  }

  /// The roads that a claim is about; street names as the map has them where it has.
  func roads(_ claim: Claim, atMost limit: Int = 3) -> String {
    let streets = self.streets(of: claim)
    var names: [String] = []
    let isPlain = claim.subjects.allSatisfy { if case .road(let road) = $0 { road.from == nil } else { false } }
    if isPlain, streets.count == claim.subjects.count {
      names = streets.map { name($0, orID: "") }
    } else {
      names = claim.subjects.map(subject)
    }
    var seen = Set<String>()
    names.removeAll { $0.isEmpty || !seen.insert($0).inserted }
    if names.isEmpty { return book.roads.roads }
    if names.count <= limit { return list(names) }
    return list([names.prefix(limit - 1).joined(separator: ", "), book.roads.more(names.count - limit + 1)])
  }

  private func subject(_ subject: Subject) -> String {
    switch subject {
    case .road(let road):
      guard let from = road.from, let to = road.to else { return road.name }
      return book.roads.stretch(road.name, from, to)
    case .described(let place): return place
    case .ways, .line: return book.roads.marked
    case .cordon(let cordon):
      let area = areaName(cordon.area)
      return cordon.scope == .inside ? book.roads.within(area) : book.roads.into(area)
    case .venue(let id): return id
    case .category(let category): return self.category(category)
    }
  }

  /// A category with its quantifier: "most markets and shopping centres".
  func category(_ category: CategoryReference) -> String {
    let names = category.kinds.map(book.kinds.name)
    let place = category.area.map { book.kinds.within(areaName($0)) } ?? ""
    switch category.quantifier {
    case .all: return book.kinds.all(list(names.map(\.all))) + place
    case .most: return book.kinds.most(list(names.map(\.many))) + place
    case .several: return book.kinds.several(list(names.map(\.many))) + place
    case .named: return book.kinds.named(list(names.map(\.all))) + place
    }
  }
}
