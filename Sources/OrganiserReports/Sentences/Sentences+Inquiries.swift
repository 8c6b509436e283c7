internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// A question as one would ask it, without whom.
  func question(_ inquiry: Inquiry, _ names: (String) -> String) -> String {
    let day = self.day(inquiry.day)
    let venues = abridged(inquiry.venues.map(names), to: 4)
    let actions = book.actions
    switch inquiry.topic {
    case .isOpen: return actions.isOpen(day)
    case .isOpenUntil: return actions.isOpenUntil(day)
    case .isPrayerHeld: return actions.isPrayerHeld(day)
    case .whichOfKinds(let kinds, let isPrayer, let besidesNamed):
      let kinds = list(kinds.map { book.kinds.name($0).all })
      let text = isPrayer ? actions.whichHoldNoPrayer(kinds, day) : actions.whichAreClosed(kinds, day)
      return text + (besidesNamed ? actions.besidesNamed : "") + "?"
    case .whichStreets: return actions.whichStreets(day)
    case .takesIn: return actions.takesIn(venues, day)
    case .whoIsRight: return actions.whoIsRight(venues, day)
    case .isItTrue: return actions.isItTrue(venues, day)
    case .areRoadsClosed: return actions.areRoadsClosed(day)
    case .whichHours: return actions.whichHours(day)
    }
  }
}
