/// The grammar: any text has a reading or an error at a place in it, and what was read can be printed, told and evaluated.
struct HoursCheck {
  static let shared = HoursCheck()

  /// A clock that changes, far enough in the north that the sun does not always rise; and one without holidays and place.
  private let contexts: [OpeningHoursContext]
  /// An ordinary day, the first day of a year with 29 February, the days on which the clock is set forward and back.
  private let days: [CalendarDay]

  private init() {
    guard let calendar = LocalCalendar(timeZoneIdentifier: "Europe/Berlin") else {
      fatalError("The time zone data is missing")
    }
    contexts = [
      OpeningHoursContext(calendar: calendar),
      OpeningHoursContext(
        calendar: calendar, holidays: HolidayCalendar.shipped(country: "TJ"),
        position: GeographicPosition(latitude: 69.6, longitude: 18.9)),
    ]
    days = ["2025-10-09", "2024-01-01", "2025-03-30", "2025-10-26"].compactMap { CalendarDay($0) }
    precondition(days.count == 4, "All days exist")
  }

  func check(_ text: String) {
    let length = text.unicodeScalars.count
    for times in OpeningHoursReading.Options.Times.allCases {
      let strict = read(text, OpeningHoursReading.Options(isStrict: true, accepts: times), length)
      let tolerant = read(text, OpeningHoursReading.Options(accepts: times), length)
      precondition(strict == nil || tolerant != nil, "What the strict reading takes, the tolerant one does, too")
      precondition(strict?.warnings.isEmpty ?? true, "The strict reading warns of nothing")
      if let strict { check(strict.expression) }
      if let tolerant, tolerant.expression != strict?.expression { check(tolerant.expression) }
    }
  }

  private func read(_ text: String, _ options: OpeningHoursReading.Options, _ length: Int) -> OpeningHoursReading? {
    do throws(OpeningHoursError) {
      let reading = try OpeningHoursReading(text, options)
      for warning in reading.warnings {
        checkPlace(warning.offset, warning.length, length)
        precondition(!warning.description.isEmpty, "A warning has words")
      }
      return reading
    } catch {
      checkPlace(error.offset, error.length, length)
      precondition(!error.description.isEmpty && !error.expected.isEmpty, "An error has words")
      return nil
    }
  }

  private func checkPlace(_ offset: Int, _ length: Int, _ whole: Int) {
    precondition(offset >= 0 && length >= 0 && offset + length <= whole, "No place: \(offset), \(length) of \(whole)")
  }

  private func check(_ expression: OpeningHoursExpression) {
    let text = expression.description
    // Digits and words may have been written shorter than they are printed.
    if text.utf8.count <= OpeningHoursExpression.maximumByteCount {
      for isStrict in [true, false] {
        do throws(OpeningHoursError) {
          let again = try OpeningHoursReading(
            text, OpeningHoursReading.Options(isStrict: isStrict, accepts: .both)
          ).expression
          precondition(again == expression, "Reads back otherwise: \(text.debugDescription)")
          precondition(again.description == text, "Prints otherwise: \(text.debugDescription)")
        } catch {
          preconditionFailure("Does not read back: \(text.debugDescription): \(error)")
        }
      }
    }
    for language in HoursLanguage.allCases {
      precondition(!expression.words(in: language).isEmpty, "Has no words: \(text.debugDescription)")
    }
    for context in contexts { checkTimes(expression, in: context) }
  }

  private func checkTimes(_ expression: OpeningHoursExpression, in context: OpeningHoursContext) {
    for day in days {
      let bounds = context.calendar.bounds(of: day)
      let line = expression.timeline(over: bounds, in: context)
      precondition(line.span == bounds, "The timeline covers its span")
      precondition(line.intervals.first?.range.lowerBound == bounds.lowerBound, "It starts where its span does")
      precondition(line.intervals.last?.range.upperBound == bounds.upperBound, "It ends where its span does")
      precondition(expression.openTimes(on: day, in: context) == line.times(.open), "Two ways to the open times")
      precondition(
        expression.possibleTimes(on: day, in: context) == line.times(.open, .unknown), "Two ways to the possible times")
    }
    checkChange(expression, in: context)
  }

  /// The next change against four weeks of the timeline.
  private func checkChange(_ expression: OpeningHoursExpression, in context: OpeningHoursContext) {
    let start = context.calendar.bounds(of: days[0]).lowerBound
    // Shut is shut, whether a rule says so or none speaks.
    let said = expression.timeline(over: start..<start.adding(seconds: 28 * 86_400), in: context)
    let line = OpeningTimeline(
      joining: said.intervals.map { interval in
        OpeningTimeline.Interval(
          range: interval.range, state: max(interval.state, .unstated), comment: interval.comment,
          isOpenEnd: interval.isOpenEnd)
      }, over: said.span)
    if line.intervals.count > 1 {
      let change = expression.nextChange(after: start, in: context)
      precondition(change == line.intervals[0].range.upperBound, "The next change is the first one")
      return
    }
    // Years may have to be searched, and a text that never changes takes 400 of them: one text in 32 is enough.
    let sum = expression.description.utf8.reduce(0) { $0 &+ Int($1) }
    guard sum % 32 == 0, let change = expression.nextChange(after: start, in: context) else { return }
    precondition(change > start, "The next change comes later")
    func word(at instant: Instant) -> (OpeningState, String?, Bool) {
      let said = expression.state(at: instant, in: context)
      return (max(said.state, .unstated), said.comment, said.isOpenEnd)
    }
    let before = word(at: change.adding(seconds: -1))
    precondition(before != word(at: change), "Something changes at the next change")
    precondition(before == word(at: start), "Nothing changes before the next change")
  }
}
