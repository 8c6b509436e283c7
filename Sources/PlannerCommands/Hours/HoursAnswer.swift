internal import Foundation
internal import OpeningHours

/// What a text of hours means, and when that is.
struct HoursAnswer {
  let expression: OpeningHoursExpression
  let warnings: [OpeningHoursWarning]
  /// Remarks about what the answer lacks: a place for the sun, a calendar for the holidays.
  let remarks: [String]
  let calendar: LocalCalendar
  /// Nil where no span was asked about.
  let timeline: OpeningTimeline?
  /// The next change after the span's start; nil where there is none, or no span.
  let nextChange: Instant?

  /// Answers a question.
  ///
  /// - Parameter holidays: what holds for a question that names none of its own.
  init(_ question: HoursQuestion, holidays: HolidayCalendar?) throws(HoursProblem) {
    let zone = question.zone ?? "UTC"
    guard let calendar = LocalCalendar(timeZoneIdentifier: zone) else {
      throw .notUnderstood("there is no time zone '\(printable(zone))'", "write it as Asia/Dushanbe")
    }
    self.calendar = calendar
    let context = OpeningHoursContext(
      calendar: calendar, holidays: try Self.holidays(question) ?? holidays, position: try Self.position(question))
    var options = OpeningHoursReading.Options(isStrict: question.strict ?? false)
    if let times = question.times {
      guard let kind = OpeningHoursReading.Options.Times(rawValue: times) else {
        throw .notUnderstood("times cannot be '\(printable(times))'", "choose from hours, points and both")
      }
      options.accepts = kind
    }
    let reading: OpeningHoursReading
    do throws(OpeningHoursError) { reading = try OpeningHoursReading(question.value, options) } catch {
      throw .hours(error)
    }
    expression = reading.expression
    warnings = reading.warnings
    let span = try Self.span(question, calendar)
    remarks = Self.remarks(on: reading.expression, context, span)
    guard let span else {
      timeline = nil
      nextChange = nil
      return
    }
    let days = (span.upperBound.secondsSince1970 - span.lowerBound.secondsSince1970) / 86_400 + 1
    guard days * expression.mostTimesADay <= Self.mostTimes else {
      throw .notUnderstood("that many times in that many days are too many to list", "ask for fewer days")
    }
    timeline = expression.timeline(over: span, in: context)
    nextChange = expression.nextChange(after: span.lowerBound, in: context)
  }

  /// The most days that one question may ask about.
  private static let mostDays = 36_525
  /// The most stretches of time that one answer may have.
  private static let mostTimes = 1_000_000

  private static func span(
    _ question: HoursQuestion, _ calendar: LocalCalendar
  ) throws(HoursProblem) -> Range<Instant>? {
    guard question.from != nil || question.to != nil else { return nil }
    guard let fromText = question.from, let toText = question.to else {
      throw .notUnderstood("from and to belong together", "give both, or neither")
    }
    let from = try time(fromText, calendar, isEnd: false)
    let to = try time(toText, calendar, isEnd: true)
    guard from < to else { throw .notUnderstood("the time ends before it starts", "give a later 'to'") }
    guard to.secondsSince1970 - from.secondsSince1970 <= mostDays * 86_400 else {
      throw .notUnderstood("the time is longer than a hundred years", "give an earlier 'to'")
    }
    return from..<to
  }

  /// A local day, of which the last is included, or a time, local or with an offset.
  private static func time(
    _ text: String, _ calendar: LocalCalendar, isEnd: Bool
  ) throws(HoursProblem) -> Instant {
    if let day = CalendarDay(text) {
      return isEnd ? calendar.bounds(of: day).upperBound : calendar.bounds(of: day).lowerBound
    }
    let normal = text.replacing(" ", with: "T", maxReplacements: 1)
    if let instant = Instant(iso8601: normal) { return instant }
    let parts = normal.split(separator: "T", maxSplits: 1)
    if parts.count == 2, let day = CalendarDay(String(parts[0])) {
      let clock = parts[1].hasSuffix(":00") && parts[1].count == 8 ? parts[1].dropLast(3) : parts[1]
      if let minute = PlanLoader.minute(String(clock)) { return calendar.instantClamped(day: day, minute: minute) }
    }
    throw .notUnderstood(
      "'\(printable(text))' is no day or time", "write it as 2025-10-06, 2025-10-06T08:00 or 2025-10-06T08:00+05:00")
  }

  private static func position(_ question: HoursQuestion) throws(HoursProblem) -> GeographicPosition? {
    guard question.lat != nil || question.lon != nil else { return nil }
    guard let lat = question.lat, let lon = question.lon,
      let position = GeographicPosition(latitude: lat, longitude: lon)
    else { throw .notUnderstood("lat and lon name no place", "give both, in degrees") }
    return position
  }

  private static func holidays(_ question: HoursQuestion) throws(HoursProblem) -> HolidayCalendar? {
    guard let text = question.holidays else { return nil }
    if let shipped = HolidayCalendar.shipped(country: text) { return shipped }
    guard text.contains("\n") else {
      throw .notUnderstood(
        "no holidays are known of '\(printable(text))'",
        "give one of these codes, or a table: \(HolidayCalendar.shippedCountries.joined(separator: ", "))")
    }
    do throws(TableError) { return try HolidayCalendar(csv: text) } catch { throw .table(file: "holidays", error) }
  }

  private static func remarks(
    on expression: OpeningHoursExpression, _ context: OpeningHoursContext, _ span: Range<Instant>?
  ) -> [String] {
    var remarks: [String] = []
    if expression.needsHolidays, context.holidays == nil {
      remarks.append("no holiday calendar was given: PH and SH select no day")
    } else if let holidays = context.holidays {
      let calendar = context.calendar
      let days = span.map {
        calendar.day(containing: $0.lowerBound)...calendar.day(containing: $0.upperBound.adding(seconds: -1))
      }
      for kind in expression.neededHolidays {
        guard let first = days?.lazy.prefix(3660).first(where: { holidays.answer(kind, on: $0) == .notKnown })
        else { continue }
        remarks.append("not all \(kind == .publicHoliday ? "public" : "school") holidays are known of \(first.year)")
      }
    }
    if expression.needsPosition, context.position == nil {
      remarks.append("no place was given: sunrise is taken for 06:00 and sunset for 18:00")
    }
    return remarks
  }
}
