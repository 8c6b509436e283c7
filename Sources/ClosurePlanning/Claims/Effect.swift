/// What a claim does to its subjects.
public enum Effect: Sendable, Equatable {
  case road(RoadEffect)
  case venue(VenueEffect)
}
