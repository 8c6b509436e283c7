internal import Foundation

/// Where the sun stands among the stars at a moment, and how far sundials are ahead of clocks.
///
/// The equations are those of the NOAA Solar Calculator, which takes them from Meeus, *Astronomical Algorithms*, 2nd ed.,
/// ch. 25 ("low accuracy", 0.01°); the equation of time is Meeus' (28.1) instead of NOAA's series, which is good to a few
/// seconds only. Universal time is used for dynamical time: the minute between them moves the sun by 0.001°.
package struct SolarPosition {
  /// The declination, in radians north of the celestial equator.
  package let declination: Double
  /// The apparent right ascension in radians, −π … π.
  package let rightAscension: Double
  /// The apparent ecliptic longitude in radians, of any number of turns.
  package let longitude: Double
  /// Apparent less mean solar time, in seconds, −1000 … 1000.
  package let equationOfTimeSeconds: Double

  /// The sun's place at a moment given in seconds since 1970-01-01T00:00:00Z.
  package init(secondsSince1970 seconds: Double) {
    // 946,728,000 is the epoch J2000.0, 2000-01-01 at noon; a Julian century has 36,525 days.
    let centuries = (seconds - 946_728_000) / (86_400 * 36_525)
    let meanLongitude = 280.46646 + centuries * (36_000.76983 + centuries * 0.0003032)
    let meanAnomaly = (357.52911 + centuries * (35_999.05029 - centuries * 0.0001537)) * radiansPerDegree
    let sine = sin(meanAnomaly)
    let cosine = cos(meanAnomaly)
    // sin 2M and sin 3M by the addition theorems.
    let centre =
      (1.914602 - centuries * (0.004817 + centuries * 0.000014)) * sine
      + (0.019993 - centuries * 0.000101) * 2 * sine * cosine
      + 0.000289 * sine * (3 - 4 * sine * sine)
    let node = (125.04 - 1934.136 * centuries) * radiansPerDegree
    let nutation = -0.00478 * sin(node)
    let meanObliquity =
      23.43929111 - centuries * (0.013004167 + centuries * (0.0000001639 - centuries * 0.0000005036))
    let obliquity = (meanObliquity + 0.00256 * cos(node)) * radiansPerDegree
    let cosineOfObliquity = cos(obliquity)
    longitude = (meanLongitude + centre - 0.00569 + nutation) * radiansPerDegree
    let sineOfLongitude = sin(longitude)
    declination = asin(sin(obliquity) * sineOfLongitude)
    rightAscension = atan2(cosineOfObliquity * sineOfLongitude, cos(longitude))
    let degrees =
      meanLongitude - 0.0057183 - rightAscension / radiansPerDegree + nutation * cosineOfObliquity
    equationOfTimeSeconds = degrees.remainder(dividingBy: 360) * 240
  }
}

/// π / 180.
let radiansPerDegree = Double.pi / 180
