internal import ClosurePlanning
internal import UsabilitySolver

/// Whether a measure on roads can touch an organiser's trips: by their modes, and from where they start.
enum RoadConcern {
  static func concerns(_ measure: RoadMeasure, _ organiser: Organiser) -> Bool {
    guard case .road(let effect) = measure.claim.effect else { return false }
    if let region = effect.originRegion, !organiser.origins.isEmpty,
      !organiser.origins.contains(where: { $0.region == region })
    {
      return false
    }
    return effect.crossing == .forbidden || organiser.modes.contains(where: effect.modes.contains)
  }
}
