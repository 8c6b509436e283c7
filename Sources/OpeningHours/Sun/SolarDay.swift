internal import Foundation

/// One passage of the sun over the meridian of a place, with the half days before and after it.
struct SolarDay {
  /// Seconds since 1970 of the true noon.
  let noon: Double
  /// The sun's declination at noon, in radians.
  let noonDeclination: Double

  private let meanNoon: Double
  private let sineOfLatitude: Double
  private let cosineOfLatitude: Double

  /// How often an estimate is bettered before bisection takes over.
  private static let mostSteps = 5

  /// The solar day around a mean noon, given in seconds since 1970.
  init(meanNoon: Double, position: GeographicPosition) {
    self.meanNoon = meanNoon
    let latitude = position.latitude * radiansPerDegree
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
    guard var estimate = hourAngleSeconds(declination: noonDeclination, sineOfAltitude: sine) else {
      return bracketedEvent(sign: sign, sineOfAltitude: sine)
    }
    // The declination is that of noon at first, then that of about the time of the event: once more is enough below 60°.
    for _ in 0..<SolarDay.mostSteps {
      let sun = SolarPosition(secondsSince1970: noon + sign * estimate)
      guard let better = hourAngleSeconds(declination: sun.declination, sineOfAltitude: sine) else { break }
      let step = abs(better - estimate)
      // The next step would be to this one at most as this one is to the time from noon: under 0.2 seconds.
      if step * step < 0.2 * better {
        return .at(Instant(roundedSeconds: meanNoon - sun.equationOfTimeSeconds + sign * better))
      }
      estimate = better
    }
    return bracketedEvent(sign: sign, sineOfAltitude: sine)
  }

  /// Seconds of solar time between noon and the altitude; nil where a sun of that declination does not reach it.
  private func hourAngleSeconds(declination: Double, sineOfAltitude: Double) -> Double? {
    let cosine =
      (sineOfAltitude - sineOfLatitude * sin(declination)) / (cosineOfLatitude * cos(declination))
    guard abs(cosine) <= 1 else { return nil }
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
