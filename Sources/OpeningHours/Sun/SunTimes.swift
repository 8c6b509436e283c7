/// The sun's day at a place.
public struct SunTimes: Sendable, Hashable {
  /// The civil day that was asked for.
  public let day: CalendarDay
  /// The sun's centre passes −6° upwards: from now on one can see without lamps.
  public let civilDawn: SunEvent
  /// The sun's upper rim comes up.
  public let sunrise: SunEvent
  /// The sun passes the meridian; it does so in the polar night as well.
  public let solarNoon: Instant
  /// The sun's upper rim goes down.
  public let sunset: SunEvent
  /// The sun's centre passes −6° downwards.
  public let civilDusk: SunEvent
}
