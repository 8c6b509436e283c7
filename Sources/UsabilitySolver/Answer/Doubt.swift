public import ClosurePlanning
public import OpeningHours

/// Why a claim does not settle a day.
public enum Doubt: Sendable, Equatable {
  /// Other authorities say otherwise; their claims.
  case disputed(with: [String])
  /// The source is unconfirmed.
  case unconfirmed
  /// The source itself calls it less than certain.
  case probability(Claim.Probability)
  /// The notice speaks of some of a category and does not name this venue.
  case notNamed(CategoryReference.Quantifier)
  /// The same announcement gives this venue a day of its own, so it may be one of the exceptions.
  case dayOfItsOwn([CalendarDay])
  /// The roads were not announced but inferred.
  case inferredExtent
  /// The authority keeps the roads back.
  case withheldExtent
  /// The window may begin later or end earlier than at worst.
  case uncertainWindow
}
