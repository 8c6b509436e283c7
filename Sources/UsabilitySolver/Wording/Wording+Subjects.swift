internal import ClosurePlanning

extension Wording {
  /// The subject of a claim that speaks of this venue, or the first one.
  func subject(of claim: Claim, for venue: Venue?) -> Subject? {
    guard let venue else { return claim.subjects.first }
    let own = claim.subjects.first { $0 == .venue(venue.id) }
    let category = claim.subjects.first { subject in
      if case .category(let category) = subject { return category.kinds.contains(venue.kind) }
      return false
    }
    return own ?? category ?? claim.subjects.first
  }

  /// A category with its quantifier: "most markets and shopping centres".
  func category(_ category: CategoryReference) -> String {
    let kinds = Self.list(category.kinds.map { Self.plural($0.words) })
    let place = category.area.map { " in \(name(areaNames[$0] ?? LocalizedText(), orID: $0))" } ?? ""
    switch category.quantifier {
    case .all: return "all \(kinds)\(place)"
    case .most: return "most \(kinds)\(place)"
    case .several: return "several \(kinds)\(place)"
    case .named: return "the \(kinds)\(place) that are named"
    }
  }

  /// The plural of a kind's words: "markets", "universities", "churches".
  static func plural(_ words: String) -> String {
    if words.hasSuffix("s") || words.hasSuffix("sh") || words.hasSuffix("ch") || words.hasSuffix("x") {
      return words + "es"
    }
    if words.hasSuffix("y"), let before = words.dropLast().last, !"aeiou".contains(before) {
      return words.dropLast() + "ies"
    }
    return words + "s"
  }

  /// The roads that a claim is about: "Rudaki Avenue, Ayni Street and 7 more".
  func roads(_ claim: Claim, atMost limit: Int = 3) -> String {
    var names: [String] = []
    for subject in claim.subjects {
      switch subject {
      case .road(let road):
        var name = road.name
        if let from = road.from, let to = road.to { name += " from \(from) to \(to)" }
        names.append(name)
      case .described(let place): names.append(place)
      case .ways, .line: names.append("roads marked on the map")
      case .cordon(let cordon):
        let area = name(areaNames[cordon.area] ?? LocalizedText(), orID: cordon.area)
        names.append(cordon.scope == .inside ? "roads within \(area)" : "the roads into \(area)")
      case .venue(let id): names.append(id)
      case .category(let category): names.append(self.category(category))
      }
    }
    var seen = Set<String>()
    names.removeAll { !seen.insert($0).inserted }
    if names.isEmpty { return "roads" }
    if names.count <= limit { return Self.list(names) }
    let shown = names.prefix(limit - 1).joined(separator: ", ")
    return "\(shown) and \(names.count - limit + 1) more"
  }
}
