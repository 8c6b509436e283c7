import ClosurePlanning
import OpeningHours

/// An organiser by one of their modes: which closures stop them.
struct Traveller: Sendable {
  let organiser: Organiser
  let mode: TravelMode
  /// The regions that their origins lie in.
  var regions: [String] { Set(organiser.origins.compactMap(\.region)).sorted() }

  /// Whether an exemption lets them through at an instant.
  func isExempt(_ claim: BoundClaim, at instant: Instant, in context: OpeningHoursContext, onRoad: Bool) -> Bool {
    organiser.exemptions(among: claim.exemptions, mode: onRoad ? mode : nil).contains { exemption in
      guard let hours = exemption.hours else { return true }
      return hours.state(at: instant, in: context).state == .open
    }
  }

  /// Whether the roads of an atom are shut for them at an instant, if the atom is in force.
  func isStopped(by atom: Atom, of claim: BoundClaim, at instant: Instant, in context: OpeningHoursContext) -> Bool {
    guard let effect = claim.roadEffect, effect.stopsTraffic else { return false }
    guard effect.modes.contains(mode) || effect.crossing == .forbidden else { return false }
    if atom.permits.contains(where: organiser.permits.contains) { return false }
    return !isExempt(claim, at: instant, in: context, onRoad: true)
  }
}
