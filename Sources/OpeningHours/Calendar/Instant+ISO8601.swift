extension Instant: CustomStringConvertible {
  /// Reads an ISO 8601 date and time with an offset; nil for any other text or a moment that does not exist.
  ///
  /// Accepted are `2025-10-09T14:10:00+05:00`, the same without `:00` seconds, and `Z` for the offset; the offset is
  /// required, for a local time alone names no moment. `24:00` is the end of the day. Offsets reach ±18:00 and may
  /// carry seconds, which local mean times before standard time need.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8.prefix(40))
    var digits = DigitReader(bytes)
    guard bytes.count < 40,
      let year = digits.number(width: 4), digits.take(UInt8(ascii: "-")),
      let month = digits.number(width: 2), digits.take(UInt8(ascii: "-")),
      let dayOfMonth = digits.number(width: 2), digits.take(UInt8(ascii: "T")),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth),
      let hour = digits.number(width: 2), digits.take(UInt8(ascii: ":")),
      let minute = digits.number(width: 2), minute < 60
    else { return nil }
    var second = 0
    if digits.take(UInt8(ascii: ":")) {
      guard let value = digits.number(width: 2), value < 60 else { return nil }
      second = value
    }
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0),
      let offset = Instant.readOffset(&digits), digits.isAtEnd
    else { return nil }
    self.init(secondsSince1970: day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }

  /// The local date and time with the offset that applies then, for example `2025-10-09T14:10:00+05:00`.
  public func iso8601(in calendar: LocalCalendar) -> String {
    iso8601(offset: calendar.utcOffsetSeconds(at: self))
  }

  /// The moment in universal time, for example `2025-10-09T09:10:00Z`.
  public var description: String { iso8601(offset: nil) }

  private func iso8601(offset: Int?) -> String {
    let local = secondsSince1970 + (offset ?? 0)
    let dayNumber = floorDivide(local, 86_400)
    let clock = Instant.clock(local - dayNumber * 86_400, seconds: true)
    return "\(CalendarDay(daysSince1970: dayNumber))T\(clock)\(Instant.offsetText(offset))"
  }

  private static func offsetText(_ offset: Int?) -> String {
    guard let offset else { return "Z" }
    let size = abs(offset)
    return (offset < 0 ? "-" : "+") + clock(size, seconds: size % 60 != 0)
  }

  private static func clock(_ value: Int, seconds: Bool) -> String {
    let minutes = "\(padded(value / 3600, 2)):\(padded(value / 60 % 60, 2))"
    return seconds ? "\(minutes):\(padded(value % 60, 2))" : minutes
  }

  private static func readOffset(_ digits: inout DigitReader) -> Int? {
    if digits.take(UInt8(ascii: "Z")) { return 0 }
    let sign: Int
    if digits.take(UInt8(ascii: "+")) {
      sign = 1
    } else if digits.take(UInt8(ascii: "-")) {
      sign = -1
    } else {
      return nil
    }
    guard let hour = digits.number(width: 2), digits.take(UInt8(ascii: ":")),
      let minute = digits.number(width: 2), minute < 60
    else { return nil }
    var second = 0
    if digits.take(UInt8(ascii: ":")) {
      guard let value = digits.number(width: 2), value < 60 else { return nil }
      second = value
    }
    let size = hour * 3600 + minute * 60 + second
    return size <= 18 * 3600 ? sign * size : nil
  }
}
