internal import Foundation

/// Computes when the daily prayers begin at a place.
///
/// The definitions are the usual ones: fajr and isha by the sun's angle below the horizon, dhuhr as the sun passes the
/// meridian, asr when a shadow has grown by ``AsrShadow``, maghrib at sunset. Times are rounded to the nearest whole minute.
public struct PrayerCalculation: Sendable, Hashable {
  /// Where and in which calendar.
  public let sun: SunClock
  /// The authority whose angles are used.
  public let convention: PrayerConvention
  /// When asr begins.
  public let asrShadow: AsrShadow
  /// What holds where the sun does not sink far enough.
  public let highLatitudeRule: HighLatitudeRule
  /// Minutes that are added to a computed time, for example of precaution; none by default, and negative ones are allowed.
  public let adjustmentMinutes: [Prayer: Int]

  /// A way of computing prayer times.
  public init(
    sun: SunClock, convention: PrayerConvention, asrShadow: AsrShadow = .standard,
    highLatitudeRule: HighLatitudeRule = .middleOfTheNight, adjustmentMinutes: [Prayer: Int] = [:]
  ) {
    self.sun = sun
    self.convention = convention
    self.asrShadow = asrShadow
    self.highLatitudeRule = highLatitudeRule
    self.adjustmentMinutes = adjustmentMinutes
  }

  /// When each prayer of a day begins; empty in polar day and polar night, when the sun gives no times.
  public func times(on day: CalendarDay) -> [Prayer: Instant] {
    let solar = sun.solarDay(of: day)
    guard let sunrise = solar.event(.beforeNoon, altitudeDegrees: SunClock.horizonDegrees).instant,
      let sunset = solar.event(.afterNoon, altitudeDegrees: SunClock.horizonDegrees).instant
    else { return [:] }
    let night = 86_400 - (sunset.secondsSince1970 - sunrise.secondsSince1970)
    var times: [Prayer: Instant] = [:]
    times[.fajr] = twilight(solar, .beforeNoon, degrees: convention.fajrDegrees, horizon: sunrise, night: night)
    times[.dhuhr] = Instant(roundedSeconds: solar.noon)
    times[.asr] = asr(solar).instant
    let maghrib = convention.maghribDegrees.map {
      twilight(solar, .afterNoon, degrees: $0, horizon: sunset, night: night)
    }
    times[.maghrib] = maghrib ?? sunset
    switch convention.isha {
    case .angle(let degrees):
      times[.isha] = twilight(solar, .afterNoon, degrees: degrees, horizon: sunset, night: night)
    case .afterMaghrib(let minutes): times[.isha] = (maghrib ?? sunset).adding(seconds: minutes * 60)
    }
    return Dictionary(uniqueKeysWithValues: times.map { ($0, rounded($1, $0)) })
  }

  /// When the sun is so far below the horizon, but no further from sunrise or sunset than the high-latitude rule allows.
  private func twilight(
    _ solar: SolarDay, _ side: SunSide, degrees: Double, horizon: Instant, night: Int
  ) -> Instant {
    let most = Int((highLatitudeRule.portion(degrees: degrees) * Double(night)).rounded())
    let bound = horizon.adding(seconds: side == .beforeNoon ? -most : most)
    guard let moment = solar.event(side, altitudeDegrees: -degrees).instant else { return bound }
    return side == .beforeNoon ? max(moment, bound) : min(moment, bound)
  }

  /// A stick of height 1 casts a shadow of tan |φ − δ| at noon.
  private func asr(_ solar: SolarDay) -> SunEvent {
    let noonShadow = tan(abs(sun.position.latitude * radiansPerDegree - solar.noonDeclination))
    let altitude = atan(1 / (Double(asrShadow.rawValue) + noonShadow)) / radiansPerDegree
    return solar.event(.afterNoon, altitudeDegrees: altitude)
  }

  private func rounded(_ instant: Instant, _ prayer: Prayer) -> Instant {
    let minutes = floorDivide(instant.secondsSince1970 + 30, 60) + (adjustmentMinutes[prayer] ?? 0)
    return Instant(secondsSince1970: minutes * 60)
  }
}
