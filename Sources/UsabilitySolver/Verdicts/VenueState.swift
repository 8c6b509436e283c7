import ClosurePlanning
import OpeningHours

/// What holds at a venue in one world, roads apart.
struct VenueState: Sendable {
  let bound: BoundPlan
  let table: AtomTable
  /// Whoever wants to use it, on foot or on wheels alike.
  private let traveller: Traveller

  init(bound: BoundPlan, table: AtomTable, organiser: Organiser) {
    self.bound = bound
    self.table = table
    traveller = Traveller(organiser: organiser, mode: organiser.modes[0])
  }

  /// Whether a venue can be used in a world at an instant, as far as opening goes.
  ///
  /// A general or possible closure yields to a later word of the venue's own that it is open. A closure that names the
  /// venue yields only to a later word of whoever announced it.
  ///
  /// - Parameter doing: what the organiser needs it for at that time.
  func isOpen(_ venue: Int, in world: AtomSet, at instant: Instant, doing: [Activity]) -> Bool {
    !table.atomsOfVenue[venue].contains { closes($0, venue, in: world, at: instant, doing: doing) }
  }

  /// Whether one atom closes a venue for the organiser in a world.
  func closes(_ index: Int, _ venue: Int, in world: AtomSet, at instant: Instant, doing: [Activity]) -> Bool {
    guard world.contains(index) else { return false }
    let atom = table.atoms[index]
    guard !atom.isConfirmation else { return false }
    let claim = bound.claims[atom.claim]
    guard claim.venueEffect?.stops(doing) ?? false else { return false }
    if traveller.isExempt(claim, at: instant, in: bound.hours, onRoad: false) { return false }
    return !table.atomsOfVenue[venue].contains { other in
      let confirmation = table.atoms[other]
      guard confirmation.isConfirmation, world.contains(other), confirmation.membership == .named else { return false }
      let word = bound.claims[confirmation.claim]
      let isSameAuthority =
        word.announcement.authority == claim.announcement.authority && word.announcement.id != claim.announcement.id
      return (atom.membership == .named ? isSameAuthority : word.isOwnWord) && isLater(word, than: claim)
    }
  }

  private func isLater(_ claim: BoundClaim, than other: BoundClaim) -> Bool {
    let calendar = bound.plan.calendar
    guard let own = claim.announcement.knownFrom, let theirs = other.announcement.knownFrom else { return true }
    return own.latest(in: calendar) >= theirs.earliest(in: calendar)
  }
}
