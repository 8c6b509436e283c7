public import ClosurePlanning

/// Getting to a venue and back from one origin by one mode.
public struct Trip: Sendable, Equatable {
  /// What is known of the way under the day's closures.
  public enum Way: String, Sendable, Hashable, Codable {
    /// There is one in every world, at some usable hour.
    case certain
    /// There is one in some world.
    case possible
    /// There is none in any world, or none within the longest trip.
    case none
  }

  /// The origin by its place in the organiser's list; nil for the rest of the city.
  public var origin: Int?
  public var originNames: LocalizedText
  public var mode: TravelMode
  public var way: Way
  /// Time there and back in the worst usable epoch, deciseconds; nil where there is no way.
  public var thereDeciseconds: UInt32?
  public var backDeciseconds: UInt32?
  /// The same on the open network; nil where there was no way to begin with.
  public var openThereDeciseconds: UInt32?
  public var openBackDeciseconds: UInt32?

  public init(
    origin: Int?, originNames: LocalizedText, mode: TravelMode, way: Way, thereDeciseconds: UInt32? = nil,
    backDeciseconds: UInt32? = nil, openThereDeciseconds: UInt32? = nil, openBackDeciseconds: UInt32? = nil
  ) {
    self.origin = origin
    self.originNames = originNames
    self.mode = mode
    self.way = way
    self.thereDeciseconds = thereDeciseconds
    self.backDeciseconds = backDeciseconds
    self.openThereDeciseconds = openThereDeciseconds
    self.openBackDeciseconds = openBackDeciseconds
  }

  /// How much longer the way there is than on the open network, deciseconds; 0 where it is not longer.
  public var detourDeciseconds: UInt32? {
    guard let now = thereDeciseconds, let open = openThereDeciseconds else { return nil }
    return now > open ? now - open : 0
  }
}
