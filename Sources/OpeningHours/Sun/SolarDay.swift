internal import Foundation

/// One passage of the sun over the meridian of a place, with the half days before and after it.
struct SolarDay {
  /// Seconds since 1970 of the true noon.
  let noon: Double
  /// The sun's declination at noon, in radians.
  let noonDeclination: Double

  private let meanNoon: Double
  private let latitude: Double
  private let sineOfLatitude: Double
  private let cosineOfLatitude: Double

  /// Beyond this cosine of the hour angle the sun passes the altitude so flatly that the fixed point below is not safe.
  private static let grazing = 0.97

  /// The solar day around a mean noon, given in seconds since 1970.
  init(meanNoon: Double, position: GeographicPosition) {
    self.meanNoon = meanNoon
    latitude = position.latitude * radiansPerDegree
    sineOfLatitude = sin(latitude)
    cosineOfLatitude = cos(latitude)
    let sun = SolarPosition(secondsSince1970: meanNoon)
    // The equation of time changes by less than 0.35 seconds from the mean to the true noon.
    noon = meanNoon - sun.equationOfTimeSeconds
    noonDeclination = sun.declination
  }

  /// When the sun's centre stands at an altitude, in degrees, in one half of the day.
  func event(_ side: SunSide, altitudeDegrees: Double) -> SunEvent {
    let sign: Double = side == .beforeNoon ? -1 : 1
    let sine = sin(altitudeDegrees * radiansPerDegree)
    // The hour angle for noon's declination, then for the declination at about the time of the event.
    if let first = hourAngleSeconds(declination: noonDeclination, sineOfAltitude: sine) {
      let sun = SolarPosition(secondsSince1970: noon + sign * first)
      if let second = hourAngleSeconds(declination: sun.declination, sineOfAltitude: sine) {
        return .at(Instant(roundedSeconds: meanNoon - sun.equationOfTimeSeconds + sign * second))
      }
    }
    return bracketedEvent(sign: sign, sineOfAltitude: sine)
  }

  /// Seconds of solar time between noon and the altitude; nil where the sun only grazes the altitude, or does not reach it.
  private func hourAngleSeconds(declination: Double, sineOfAltitude: Double) -> Double? {
    let cosine =
      (sineOfAltitude - sineOfLatitude * sin(declination)) / (cosineOfLatitude * cos(declination))
    guard abs(cosine) < SolarDay.grazing else { return nil }
    return acos(cosine) / radiansPerDegree * 240
  }

  /// Looks for the event between noon and midnight by bisection, which no flat curve can mislead.
  private func bracketedEvent(sign: Double, sineOfAltitude: Double) -> SunEvent {
    var above = noon
    var below = noon + sign * 43_200
    guard sineOfSunsAltitude(at: above) >= sineOfAltitude else { return .alwaysBelow }
    guard sineOfSunsAltitude(at: below) < sineOfAltitude else { return .alwaysAbove }
    while abs(above - below) > 0.1 {
      let middle = (above + below) / 2
      if sineOfSunsAltitude(at: middle) >= sineOfAltitude { above = middle } else { below = middle }
    }
    return .at(Instant(roundedSeconds: (above + below) / 2))
  }

  private func sineOfSunsAltitude(at seconds: Double) -> Double {
    let sun = SolarPosition(secondsSince1970: seconds)
    let hourAngle = (seconds - meanNoon + sun.equationOfTimeSeconds) / 240 * radiansPerDegree
    return sineOfLatitude * sin(sun.declination) + cosineOfLatitude * cos(sun.declination) * cos(hourAngle)
  }
}

extension Instant {
  /// The moment nearest to a number of seconds since 1970 that may have a fraction.
  init(roundedSeconds seconds: Double) {
    self.init(secondsSince1970: Int(seconds.rounded()))
  }
}
