internal import Foundation

/// The Gregorian calendar with the clock of one time zone: turns local days and times into moments and back.
///
/// Copies share what they have learnt about the zone, so make one and pass it around. Two calendars are equal when
/// their identifiers are.
public struct LocalCalendar: Sendable {
  /// The time zone's identifier as given, for example `Asia/Karachi`.
  public let identifier: String

  private let offsets: OffsetTable

  /// The calendar of a time zone, or nil when Foundation does not know it.
  public init?(timeZoneIdentifier identifier: String) {
    // Foundation looks zones up by file name in places: let nothing through that no identifier contains.
    let allowed = identifier.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard allowed, (1...64).contains(identifier.utf8.count), let zone = TimeZone(identifier: identifier) else {
      return nil
    }
    self.identifier = identifier
    self.offsets = OffsetTable(zone: zone)
  }

  /// Seconds east of universal time at a moment: 18,000 for `+05:00`.
  public func utcOffsetSeconds(at instant: Instant) -> Int {
    offsets.offset(at: instant.secondsSince1970)
  }

  /// The moments of a local day, half-open from its midnight to the next one.
  ///
  /// The length is 24 hours except when the clock changes. A day whose midnight the clock skips starts at its first
  /// moment; a day that the zone skips altogether is empty.
  public func bounds(of day: CalendarDay) -> Range<Instant> {
    let start = instantClamped(day: day, minute: 0)
    let end = instantClamped(day: day, minute: 1440)
    return start..<max(start, end)
  }

  /// The seconds east of universal time on a local day and around it, if the clock is not changed then.
  ///
  /// Where there is such an offset, the day has 24 hours and all its times are counted from its start. Nil says nothing.
  func steadyOffsetSeconds(around day: CalendarDay) -> Int? {
    let midnight = day.daysSince1970 * 86_400
    return offsets.steadyOffset(from: midnight - 86_400, through: midnight + 2 * 86_400)
  }

  /// The moment at which the local clock shows a time.
  ///
  /// - Parameters:
  ///   - day: The local day.
  ///   - minute: Minutes of clock time since its midnight, not negative. 1440 is the next midnight and 2880, written
  ///     `48:00` in `opening_hours`, the one after it.
  /// - Returns: The moment; the first of the two when the clock is set back and shows the time twice.
  /// - Throws: ``LocalTimeError/skipped(_:minute:)`` when the clock is set forward over the time.
  public func instant(day: CalendarDay, minute: Int) throws(LocalTimeError) -> Instant {
    precondition(minute >= 0, "A minute of the day cannot be negative")
    let local = day.daysSince1970 * 86_400 + minute * 60
    guard let moment = firstMoment(local: local) else { throw .skipped(day, minute: minute) }
    return Instant(secondsSince1970: moment)
  }

  /// The moment at which the local clock shows a time, or the first moment after a skipped one.
  ///
  /// As ``instant(day:minute:)``, but 02:30 of a night whose clock goes from 02:00 to 03:00 is the moment of the change.
  public func instantClamped(day: CalendarDay, minute: Int) -> Instant {
    precondition(minute >= 0, "A minute of the day cannot be negative")
    let local = day.daysSince1970 * 86_400 + minute * 60
    if let moment = firstMoment(local: local) { return Instant(secondsSince1970: moment) }
    let low = local - offsets.offset(at: local + 86_400)
    let high = local - offsets.offset(at: local - 86_400)
    return Instant(secondsSince1970: offsets.change(after: low, through: high))
  }

  /// The day whose ``bounds(of:)`` contain the moment.
  public func day(containing instant: Instant) -> CalendarDay {
    let seconds = instant.secondsSince1970
    let offset = offsets.offset(at: seconds)
    let day = CalendarDay(daysSince1970: floorDivide(seconds + offset, 86_400))
    // A clock set back from just after midnight shows the evening again, although the next day has begun.
    let isSetBack = offsets.offset(at: seconds - 3 * 3600) > offset
    return isSetBack && instant >= bounds(of: day).upperBound ? day.adding(days: 1) : day
  }

  /// What the local clock shows at a moment, in whole minutes since midnight, 0 … 1439.
  public func minuteOfDay(at instant: Instant) -> Int {
    let local = instant.secondsSince1970 + utcOffsetSeconds(at: instant)
    return (local - floorDivide(local, 86_400) * 86_400) / 60
  }

  /// The first moment whose local time is `local`, both in seconds since 1970; nil when there is none.
  private func firstMoment(local: Int) -> Int? {
    // No zone is a whole day away from universal time, so these two lie before and after every candidate.
    let before = local - offsets.offset(at: local - 86_400)
    if before + offsets.offset(at: before) == local { return before }
    let after = local - offsets.offset(at: local + 86_400)
    return after + offsets.offset(at: after) == local ? after : nil
  }
}

extension LocalCalendar: Equatable {
  public static func == (left: LocalCalendar, right: LocalCalendar) -> Bool { left.identifier == right.identifier }
}
