public import ClosurePlanning
public import OpeningHours

/// A place that a plan cuts off for one mode of travel, with the times at which it does.
public struct Separation: Sendable, Equatable {
  /// What is cut off.
  public enum Place: Sendable, Equatable {
    case venue(id: String, kind: VenueKind, names: LocalizedText)
    /// Streets that people live in and that hang together.
    case quarter(Quarter)
  }

  /// Which way is taken away.
  public enum Loss: String, Sendable, Hashable, CaseIterable, Codable {
    /// No way there, though one could leave.
    case there
    /// No way away, though one could get there: a fire engine that cannot leave its station.
    case back
    /// Neither.
    case both
    /// Some get there and others away, but too few do both.
    case roundTrip
  }

  /// A claim that takes part in cutting a place off.
  public struct Closure: Sendable, Equatable {
    public var claim: Claim
    /// The announcement that it stands in; its ``Announcement/claims`` are left out.
    public var announcement: Announcement
    /// Why it may not hold on that day; empty where it is certain that the place is cut off.
    public var doubts: [Doubt]

    public init(claim: Claim, announcement: Announcement, doubts: [Doubt]) {
      self.claim = claim
      self.announcement = announcement
      self.doubts = doubts
    }
  }

  /// Some hours of one day, cut off for the same reasons.
  public struct Spell: Sendable, Equatable {
    public var day: CalendarDay
    public var times: TimeSet
    /// Whether it is cut off then in every possible world, or only in some.
    public var isCertain: Bool
    public var loss: Loss
    /// Sets of claims that each cut it off by themselves, and of which none can be spared: the fewest claims that do.
    ///
    /// Several sets where several do it, each without the others, or in different worlds.
    public var closures: [[Closure]]

    public init(day: CalendarDay, times: TimeSet, isCertain: Bool, loss: Loss, closures: [[Closure]]) {
      self.day = day
      self.times = times
      self.isCertain = isCertain
      self.loss = loss
      self.closures = closures
    }
  }

  public var place: Place
  public var mode: TravelMode
  /// By day, then by time.
  public var spells: [Spell]

  public init(place: Place, mode: TravelMode, spells: [Spell]) {
    self.place = place
    self.mode = mode
    self.spells = spells
  }

  /// Whether it is cut off for certain at some time.
  public var isCertain: Bool { spells.contains(where: \.isCertain) }
}
