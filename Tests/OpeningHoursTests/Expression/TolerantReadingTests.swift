import OpeningHours
import Testing

/// What people write, and what it means; each must be refused by the strict reading.
@Suite struct TolerantReadingTests {
  struct Case: CustomTestStringConvertible {
    let input: String
    let canonical: String
    var testDescription: String { input }

    init(_ input: String, _ canonical: String) {
      self.input = input
      self.canonical = canonical
    }
  }

  static let cases = [
    // Spelling and case.
    Case("mo-fr 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("MO-FR 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("Mon-Fri 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("Monday to Friday 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("Mo.-Fr. 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("Mo–Fr 08:00—17:00", "Mo-Fr 08:00-17:00"),
    Case("dec 25 OFF", "Dec 25 off"),
    Case("PH Off; ph off", "PH off; PH off"),
    Case("SUNRISE-Sunset", "sunrise-sunset"),
    // Times.
    Case("Mo-Fr 8-17", "Mo-Fr 08:00-17:00"),
    Case("10.00-12.30", "10:00-12:30"),
    Case("10h30-12h", "10:30-12:00"),
    Case("0800-1700", "08:00-17:00"),
    Case("Mo-Fr 9am-5pm", "Mo-Fr 09:00-17:00"),
    Case("9:30 AM - 12:15 p.m.", "09:30-12:15"),
    Case("12am-12pm", "00:00-12:00"),
    Case("1-5pm", "13:00-17:00"),
    Case("9-5pm", "09:00-17:00"),
    Case("10:00 to 12:00 and 14:00 till 18:00", "10:00-12:00,14:00-18:00"),
    Case("10:00-12:00 14:00-16:00", "10:00-12:00,14:00-16:00"),
    Case("10:00-12:00/14:00-16:00", "10:00-12:00,14:00-16:00"),
    Case("noon-midnight", "12:00-24:00"),
    Case("17:00-late", "17:00+"),
    Case("17:00-open end", "17:00+"),
    Case("from 17:00", "17:00+"),
    Case("from 10:00 to 12:00", "10:00-12:00"),
    Case("24 hours", "00:00-24:00"),
    Case("Mo-Fr 24/7", "Mo-Fr 00:00-24:00"),
    Case("always open", "24/7"),
    Case("10：00〜19：00", "10:00-19:00"),
    // Days and separators.
    Case("daily 10:00-12:00", "Mo-Su 10:00-12:00"),
    Case("weekdays 10:00-12:00, weekend off", "Mo-Fr 10:00-12:00, Sa,Su off"),
    Case("Mo/We/Fr 10:00-12:00", "Mo,We,Fr 10:00-12:00"),
    Case("Mo & We 10:00-12:00", "Mo,We 10:00-12:00"),
    Case("Mo, We, Fr: 10:00-12:00", "Mo,We,Fr 10:00-12:00"),
    Case("Mo-Fr 10:00-12:00 Sa 11:00-13:00", "Mo-Fr 10:00-12:00; Sa 11:00-13:00"),
    Case("10:00-12:00 Mo-Fr", "Mo-Fr 10:00-12:00"),
    Case("closed Mo; 10:00-12:00", "Mo off; 10:00-12:00"),
    Case("closed on Sundays", "Su off"),
    Case("Mo-Fr 10:00-12:00, closed on public holidays", "Mo-Fr 10:00-12:00, PH off"),
    Case("10:00-12:00,", "10:00-12:00"),
    Case("Mo-Fr PH 10:00-12:00", "PH Mo-Fr 10:00-12:00"),
    // Dates.
    Case("25 Dec off", "Dec 25 off"),
    Case("25. Dezember geschlossen", "Dec 25 off"),
    Case("Dec 25th off", "Dec 25 off"),
    Case("1-5 May off", "May 01-05 off"),
    Case("25 Dec - 5 Jan off", "Dec 25-Jan 05 off"),
    Case("2025-12-25 off", "2025 Dec 25 off"),
    Case("Dec 25 2025 off", "2025 Dec 25 off"),
    Case("2025 Oct 8,Nov 3 off", "2025 Oct 08,2025 Nov 03 off"),
    // Other languages.
    Case("Montag bis Freitag 8 bis 17 Uhr", "Mo-Fr 08:00-17:00"),
    Case("täglich ab 10 Uhr", "Mo-Su 10:00+"),
    Case("Di-So 10-18 Uhr, Mo Ruhetag", "Tu-Su 10:00-18:00, Mo off"),
    Case("Mo-Fr nach Vereinbarung", "Mo-Fr \"by appointment\""),
    Case("Пн–Пт 08.00-17.00", "Mo-Fr 08:00-17:00"),
    Case("пн-сб с 9 до 18, вс выходной", "Mo-Sa 09:00-18:00, Su off"),
    Case("ежедневно 10:00-22:00", "Mo-Su 10:00-22:00"),
    Case("круглосуточно", "24/7"),
    Case("Душанбе-Ҷумъа 08:00-17:00", "Mo-Fr 08:00-17:00"),
    Case("ҳар рӯз аз 8 то 17", "Mo-Su 08:00-17:00"),
    Case("якшанбе баста", "Su off"),
    Case("du lundi au vendredi de 9h à 18h", "Mo-Fr 09:00-18:00"),
    Case("lunes a viernes 10:00-14:00", "Mo-Fr 10:00-14:00"),
    Case("月～土 17:00～23:00", "Mo-Sa 17:00-23:00"),
    Case("by appointment", "\"by appointment\""),
    // Words that say nothing, before something whose length matters.
    Case("* \"x\"", "\"x\""),
    Case("*.08-17", "08:00-17:00"),
    Case("the 8-17", "08:00-17:00"),
    Case("on the 25 Dec off", "Dec 25 off"),
    // What starts another rule for the grammar is no time for the tolerant reading.
    Case("10:00-12:00, 24/7 geschlossen", "10:00-12:00, off"),
    Case("10:00-12:00, 2025-2099 geschlossen", "10:00-12:00, 2025-2099 off"),
    Case("10:00=12:00", "10:00-12:00"),
    Case("de 10:00 às 12:00", "10:00-12:00"),
    Case("any day 10:00-12:00", "Mo-Su 10:00-12:00"),
    Case("7 days a week 10:00-12:00", "Mo-Su 10:00-12:00"),
    Case("7 Days/Week 10:00-12:00", "Mo-Su 10:00-12:00"),
    Case("Mo-Fr 8⁰⁰–11³⁰", "Mo-Fr 08:00-11:30"),
    Case("tägl. 10-18 Uhr", "Mo-Su 10:00-18:00"),
    // Found by reviewers.
    Case("Oct,2024 geschlossen", "2024 Oct off"),
    Case("24/7 Mo-Fr", "Mo-Fr 00:00-24:00"),
    Case("sunset+01:00-22:00", "(sunset+01:00)-22:00"),
    Case("Mo-Fr 10-18 Uhr und nach Vereinbarung", "Mo-Fr 10:00-18:00 || \"by appointment\""),
    Case("Mo-Fr 10:00-12:00. \"ring the bell\"", "Mo-Fr 10:00-12:00 \"ring the bell\""),
    Case("Jan-Mar 2024", "2024 Jan-Mar"),
    Case("6-8 Oct 2025 10:00-12:00", "2025 Oct 06-08 10:00-12:00"),
    Case("January 1, 2024 10:00-12:00", "2024 Jan 01 10:00-12:00"),
    Case("Mo-Fr open 10:00-12:00", "Mo-Fr 10:00-12:00"),
    Case("Mo \"x\" 10:00-12:00", "Mo 10:00-12:00 \"x\""),
    Case("\"x\" Mo 10:00-12:00", "Mo 10:00-12:00 \"x\""),
    Case("10:00-12:00 “ring „twice“", "10:00-12:00 \"ring „twice\""),
    Case("Mo «звонить»", "Mo \"звонить\""),
    Case("; Mo 10:00-12:00", "Mo 10:00-12:00"),
    Case("Jan 1st", "Jan 01"),
  ]

  @Test(arguments: cases)
  func understands(test: Case) throws {
    let reading = try OpeningHoursReading(test.input)
    #expect(reading.expression.description == test.canonical)
    #expect(!reading.warnings.isEmpty, "A guess must be told")
    let length = test.input.unicodeScalars.count
    for warning in reading.warnings {
      #expect(warning.offset + warning.length <= length)
      #expect(warning.description.contains("character \(warning.offset + 1)"))
    }
    #expect(throws: OpeningHoursError.self) { try OpeningHoursExpression(parsing: test.input) }
  }

  @Test(arguments: ["Mo-Fr 08:00-17:00; PH off", "24/7", "week 10-20 Su[1] sunrise-18:00", "Mo 10:00-12:00;"])
  func saysNothingOfWhatIsRight(text: String) throws {
    #expect(try OpeningHoursReading(text).warnings.isEmpty)
  }

  /// The grammar has two rules here, the first of them for whole days; nobody means that.
  @Test func joinsDaysAndTimesAcrossAComma() throws {
    #expect(try OpeningHoursReading("Mo-Fr, 10:00-12:00").expression.description == "Mo-Fr 10:00-12:00")
    #expect(try OpeningHoursReading("Mo-Fr, 10:00-12:00").warnings.count == 1)
    #expect(try OpeningHoursReading("Oct 6-8, 2025").expression.description == "2025 Oct 06-08")
    #expect(try OpeningHoursReading("Mo, 2000-2200").expression.description == "Mo 20:00-22:00")
    #expect(try OpeningHoursExpression(parsing: "Mo-Fr, 10:00-12:00").description == "Mo-Fr open, 10:00-12:00")
  }

  @Test func saysWhatWasUnderstood() throws {
    let reading = try OpeningHoursReading("Mon 9-17, Tue geschlossen")
    #expect(
      reading.warnings.map(\.description) == [
        "opening hours, character 1: 'Mon' was read as 'Mo'", "opening hours, character 5: '9' was read as '09:00'",
        "opening hours, character 7: '17' was read as '17:00'", "opening hours, character 11: 'Tue' was read as 'Tu'",
        "opening hours, character 15: 'geschlossen' was read as 'off'",
      ])
  }

  @Test func warnsOfWhatMostWouldNotExpect() throws {
    let night = try OpeningHoursReading("Fr 22:00-02:00; Sa 10:00-12:00")
    #expect(night.warnings.map(\.kind) == [.endsTheNightBefore])
    #expect(night.warnings.first?.found == "Sa 10:00-12:00")
    #expect(try OpeningHoursReading("Fr 22:00-02:00, Sa 10:00-12:00").warnings.isEmpty)
    #expect(try OpeningHoursReading("Fr 22:00-02:00; Mo 10:00-12:00").warnings.isEmpty)
    let more = try OpeningHoursReading("Mo-Fr 08:00-12:00; 14:00-16:00")
    #expect(more.warnings.map(\.kind) == [.addsHours])
    let all = try OpeningHoursReading("Mo-Fr 08:00-12:00; \"by appointment\"")
    #expect(all.warnings.map(\.kind) == [.takesAllTimes])
    let order = try OpeningHoursReading("closed Mo")
    #expect(order.warnings.map(\.kind) == [.outOfOrder])
  }

  @Test(arguments: [
    "Mo-Fr 10", "Mo-Fr 10:00-", "xyz", "Mo-Fr foo 10:00-12:00", "10:00-13:00am", "Mo Tu[", "12-13 pm am", "Feb 30 off",
    "sdasdlasdj a3reaw", "''\"", "23.", "11", "11am", "We: something", "14:/", "00:00-24:00:week 2-55",
    // What may be a date, and what may be two times of the day.
    "01.08.-15.08. geschlossen", "10.01.-20.01. 10:00-12:00", "01.08-15.08", "Mo-Fr 9-5", "10-2", "Oct-Feb 2024",
    "Nov 10-Mar 20 2025", "2024 2024-01-10", "Mo uFr",
  ])
  func refusesWhatIsNoHours(text: String) {
    #expect(throws: OpeningHoursError.self) { try OpeningHoursReading(text) }
  }

  @Test func readsPointsOfTimeWhereAsked() throws {
    #expect(throws: OpeningHoursError.self) { try OpeningHoursReading("Mo 10:00") }
    let points = OpeningHoursReading.Options(accepts: .points)
    #expect(try OpeningHoursReading("Mo 10:00,12:30", points).expression.description == "Mo 10:00,12:30")
    #expect(try OpeningHoursReading("10:00-16:00/90", points).expression.description == "10:00-16:00/01:30")
    #expect(throws: OpeningHoursError.self) { try OpeningHoursReading("10:00-16:00", points) }
    let both = OpeningHoursReading.Options(accepts: .both)
    #expect(try OpeningHoursReading("10:00,12:00-13:00", both).expression.description == "10:00,12:00-13:00")
  }
}
