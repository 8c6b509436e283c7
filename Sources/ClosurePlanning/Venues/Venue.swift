public import Geodesy
public import OpeningHours

/// A place that somebody wants to use.
public struct Venue: Sendable, Equatable {
  /// A door, and whether the public may know of it.
  public struct Entrance: Sendable, Equatable {
    public var names: LocalizedText
    public var coordinate: Coordinate
    public var isConfidential: Bool
    public init(names: LocalizedText = LocalizedText(), coordinate: Coordinate, isConfidential: Bool = false) {
      self.names = names
      self.coordinate = coordinate
      self.isConfidential = isConfidential
    }
  }

  public var id: String
  public var kind: VenueKind
  public var names: LocalizedText
  /// The OpenStreetMap element that it is, as `node/123` or `way/123`; what the plan says wins over the map.
  public var osm: String?
  /// Where it stands; nil where nobody could say, and then it is judged on opening only.
  public var coordinate: Coordinate?
  /// How far it may be from there, metres; nil means as good as the map.
  public var positionAccuracyMetres: Double?
  public var entrances: [Entrance]
  /// How many people it holds.
  public var capacity: Int?
  /// Its normal hours; nil where they are not known.
  public var hours: OpeningHoursExpression?
  /// When it prays together, where it does so otherwise than the plan has it for all mosques.
  public var prayers: PrayerPractice?
  /// What is done there; empty where nobody said, and then it may be anything that its kind is for.
  public var activities: [Activity]
  /// Whom to ring.
  public var contact: String?

  public init(
    id: String, kind: VenueKind, names: LocalizedText, osm: String? = nil, coordinate: Coordinate? = nil,
    positionAccuracyMetres: Double? = nil, entrances: [Entrance] = [], capacity: Int? = nil,
    hours: OpeningHoursExpression? = nil, prayers: PrayerPractice? = nil,
    activities: [Activity] = [], contact: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.osm = osm
    self.coordinate = coordinate
    self.positionAccuracyMetres = positionAccuracyMetres
    self.entrances = entrances
    self.capacity = capacity
    self.hours = hours
    self.prayers = prayers
    self.activities = activities
    self.contact = contact
  }

  /// Whether all of these are done there; nil where nobody said.
  public func offers(_ needed: [Activity]) -> Bool? {
    activities.isEmpty ? nil : needed.allSatisfy(activities.contains)
  }

  /// The worst accuracy at which access can still be judged, metres (DESIGN: decision 9).
  public static let worstUsableAccuracyMetres = 500.0

  /// Where it stands, if that is known well enough to say by which road one gets there.
  public var assessablePosition: Coordinate? {
    if let accuracy = positionAccuracyMetres, accuracy >= Self.worstUsableAccuracyMetres { return nil }
    return coordinate
  }
}
