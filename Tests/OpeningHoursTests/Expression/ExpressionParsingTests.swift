import Foundation
import OpeningHours
import Testing

@Suite struct ExpressionParsingTests {
  struct Case: CustomTestStringConvertible {
    let input: String
    let canonical: String
    let words: String
    var testDescription: String { input }

    init(_ input: String, _ canonical: String, _ words: String) {
      self.input = input
      self.canonical = canonical
      self.words = words
    }
  }

  static let cases = [
    Case("24/7", "24/7", "open at all times"),
    Case("open", "24/7", "open at all times"),
    Case("closed", "off", "closed"),
    Case("24/7 off", "off", "closed"),
    Case("24 / 7;", "24/7", "open at all times"),
    Case("08:00-17:00", "08:00-17:00", "08:00–17:00"),
    Case("8:00 - 17:00", "08:00-17:00", "08:00–17:00"),
    Case("Mo-Fr 08:00-17:00; Su off", "Mo-Fr 08:00-17:00; Su off", "Mon–Fri 08:00–17:00; closed Sun"),
    Case(
      "Mo,We,Fr 09:00-12:00,13:00-17:00", "Mo,We,Fr 09:00-12:00,13:00-17:00",
      "Mon, Wed and Fri 09:00–12:00 and 13:00–17:00"),
    Case("Sa-Mo", "Sa-Mo", "Sat–Mon all day"),
    Case("Mo-Mo open", "Mo", "Mon all day"),
    Case("Mo-Fr 22:00-26:00", "Mo-Fr 22:00-02:00", "Mon–Fri 22:00–02:00"),
    Case("08:00-08:00", "08:00-08:00", "08:00–08:00 the next day"),
    Case("08:00-32:00", "08:00-08:00", "08:00–08:00 the next day"),
    Case("10:00-36:00", "10:00-36:00", "10:00–12:00 the next day"),
    Case("00:00-48:00", "00:00-48:00", "00:00–24:00 the next day"),
    Case("Aug 26 off", "Aug 26 off", "closed 26 Aug"),
    Case("Aug 20-26: 08:00-12:00", "Aug 20-26 08:00-12:00", "20–26 Aug 08:00–12:00"),
    Case("Aug 20-Sep 3 closed", "Aug 20-Sep 03 off", "closed 20 Aug–3 Sep"),
    Case("Aug 20-Aug 10", "Aug 20-Aug 10", "20 Aug–10 Aug all day"),
    Case("2025 Oct 8-10", "2025 Oct 08-10", "8–10 Oct 2025 all day"),
    Case("2025 Oct 08-2025 Oct 12", "2025 Oct 08-12", "8–12 Oct 2025 all day"),
    Case("2025 Aug 20-Sep 3", "2025 Aug 20-Sep 03", "20 Aug–3 Sep 2025 all day"),
    Case("2025 Dec 24-Jan 2 off", "2025 Dec 24-2026 Jan 02 off", "closed 24 Dec 2025–2 Jan 2026"),
    Case("2025 Oct-Mar", "2025 Oct-2026 Mar", "Oct 2025–Mar 2026 all day"),
    Case("Oct", "Oct", "Oct all day"),
    Case("Apr-Sep Mo-Fr 08:00-17:00", "Apr-Sep Mo-Fr 08:00-17:00", "Apr–Sep, Mon–Fri 08:00–17:00"),
    Case("2025", "2025", "2025 all day"),
    Case("Oct 10 -Mo,5", "Oct 10 -Mo,Oct 05", "Mon before 10 Oct and 5 Oct all day"),
    Case("Oct-Oct/7", "Oct-Oct/7", "Oct–Oct (every 7) all day"),
    Case("Oct 09-09/2", "Oct 09-Oct 09/2", "9 Oct–9 Oct (every 2) all day"),
    Case("week 5-5/2", "week 05-05/2", "week 5–5 (every 2) all day"),
    Case("Oct+ Mo 08:00-17:00", "Oct+ Mo 08:00-17:00", "Oct onward, Mon 08:00–17:00"),
    Case("2024-2026,2028 Mo 10:00-12:00", "2024-2026,2028 Mo 10:00-12:00", "2024–2026 and 2028, Mon 10:00–12:00"),
    Case("2024-2026 Apr-Sep off", "2024-2026 Apr-Sep off", "closed 2024–2026, Apr–Sep"),
    Case("Dec 25,26 off", "Dec 25,Dec 26 off", "closed 25 Dec and 26 Dec"),
    Case("2025 Dec 24-26,28 off", "2025 Dec 24-26,2025 Dec 28 off", "closed 24–26 Dec 2025 and 28 Dec 2025"),
    Case("Feb 29", "Feb 29", "29 Feb all day"),
    Case(
      "Mo-Fr 08:00-12:00, We 14:00-18:00", "Mo-Fr 08:00-12:00, We 14:00-18:00",
      "Mon–Fri 08:00–12:00; also Wed 14:00–18:00"),
    Case("Mo open, Tu 10:00-12:00", "Mo open, Tu 10:00-12:00", "Mon all day; also Tue 10:00–12:00"),
    Case(
      "Mo 08:00-10:00 open, 12:00-14:00 off", "Mo 08:00-10:00 open, 12:00-14:00 off",
      "Mon 08:00–10:00; closed 12:00–14:00"),
    Case("24/7, Mo off \"cleaning\"", "24/7, Mo off \"cleaning\"", "open at all times; closed Mon (cleaning)"),
    Case(
      "Mo 08:00-12:00 open \"side gate; only\"", "Mo 08:00-12:00 open \"side gate; only\"",
      "Mon 08:00–12:00 (side gate; only)"),
    Case("open \"\"; \n\tOct off", "open \"\"; Oct off", "open at all times (); closed Oct"),
    // The rest of the grammar.
    Case("2025+", "2025+", "2025 onward all day"),
    Case("2020-2030/2 Mo", "2020-2030/2 Mo", "2020–2030 (every 2), Mon all day"),
    Case("2024,2026 Oct", "2024,2026 Oct", "2024 and 2026, Oct all day"),
    Case("week 26 Mo", "week 26 Mo", "week 26, Mon all day"),
    Case("week 1-53/2,10", "week 01-53/2,10", "week 1–53 (every 2) and 10 all day"),
    Case("Aug 26+", "Aug 26+", "26 Aug onward all day"),
    Case("Dec 01-02 days", "Dec 01 -2 days", "2 d before 1 Dec all day"),
    Case("Jan 6 +Su", "Jan 06 +Su", "Sun after 6 Jan all day"),
    Case("Dec 25 -Su -21 days", "Dec 25 -Su -21 days", "21 d before Sun before 25 Dec all day"),
    Case("Mar Su[-1]-Oct Su[-1]", "Mar Su[-1]-Oct Su[-1]", "last Sun Mar–last Sun Oct all day"),
    Case(
      "easter -2 days-easter +1 day off", "easter -2 days-easter +1 day off",
      "closed 2 d before Easter–1 d after Easter"),
    Case("2026 easter", "2026 easter", "Easter 2026 all day"),
    Case("Jan 01-Dec 31/7", "Jan 01-Dec 31/7", "1 Jan–31 Dec (every 7) all day"),
    Case("PH off", "PH off", "closed public holidays"),
    Case("PH -1 day 08:00-12:00", "PH -1 day 08:00-12:00", "1 d before public holidays 08:00–12:00"),
    Case("PH,Mo-Fr 08:00-12:00", "Mo-Fr,PH 08:00-12:00", "Mon–Fri and public holidays 08:00–12:00"),
    Case("SH Mo-Fr 08:00-12:00", "SH Mo-Fr 08:00-12:00", "school holidays (Mon–Fri) 08:00–12:00"),
    Case("We[1] 08:00-12:00", "We[1] 08:00-12:00", "first Wed of the month 08:00–12:00"),
    Case(
      "Th[1-3,-1] -1 day", "Th[1,2,3,-1] -1 day", "1 d before first, second, third and last Thu of the month all day"),
    Case("Fr[-2]", "Fr[-2]", "2 from the end Fri of the month all day"),
    Case("18:00+", "18:00+", "from 18:00 (open end)"),
    Case("18:00-22:00+", "18:00-22:00+", "18:00–22:00 (open end)"),
    Case("sunrise-(sunset-01:30)", "sunrise-(sunset-01:30)", "sunrise–01:30 before sunset"),
    Case("dawn-dusk", "dawn-dusk", "dawn–dusk"),
    Case("22:00-24:00", "22:00-24:00", "22:00–24:00"),
    Case("22:00-00:00", "22:00-24:00", "22:00–24:00"),
    Case("Mo unknown", "Mo unknown", "perhaps Mon"),
    Case("Mo \"on request\"", "Mo \"on request\"", "perhaps Mon (on request)"),
    Case("08:00-12:00 || \"call\"", "08:00-12:00 || \"call\"", "08:00–12:00; otherwise perhaps (call)"),
    Case("\"summer\": Jun-Aug 08:00-20:00", "\"summer\": Jun-Aug 08:00-20:00", "summer: Jun–Aug 08:00–20:00"),
  ]

  @Test(arguments: cases)
  func readsAndPrints(test: Case) throws {
    let expression = try OpeningHoursExpression(parsing: test.input)
    #expect(expression.description == test.canonical)
    #expect(expression.words() == test.words)
    let again = try OpeningHoursExpression(parsing: expression.description)
    #expect(again == expression)
    #expect(again.description == expression.description)
  }

  struct Spoken: CustomTestStringConvertible {
    let expression: String
    let russian: String
    let tajik: String
    var testDescription: String { expression }
  }

  @Test(arguments: [
    Spoken(expression: "24/7", russian: "круглосуточно", tajik: "шабонарӯзӣ"),
    Spoken(
      expression: "Mo-Fr 08:00-12:00,14:00-17:00; Su off", russian: "пн–пт 08:00–12:00 и 14:00–17:00; закрыто: вс",
      tajik: "дшб–ҷмъ 08:00–12:00 ва 14:00–17:00; баста: яшб"),
    Spoken(expression: "2025 Oct 08-10 off", russian: "закрыто: 8–10 октября 2025", tajik: "баста: 8–10 октябри 2025"),
    Spoken(
      expression: "Oct; PH off", russian: "октябрь весь день; закрыто: праздничные дни",
      tajik: "октябр тамоми рӯз; баста: рӯзҳои ид"),
    Spoken(
      expression: "Fr[1] 18:00+", russian: "1-й пт месяца с 18:00 (без точного времени закрытия)",
      tajik: "ҷмъ якуми моҳ аз 18:00 (вақти бастан номуайян)"),
    Spoken(
      expression: "(sunrise+00:30)-sunset", russian: "00:30 после восхода–закат",
      tajik: "00:30 баъд аз тулӯи офтоб–ғуруби офтоб"),
  ])
  func speaksOtherLanguages(test: Spoken) throws {
    let expression = try OpeningHoursExpression(parsing: test.expression)
    #expect(expression.words(in: .russian) == test.russian)
    #expect(expression.words(in: .tajik) == test.tajik)
  }

  @Test func encodesTheText() throws {
    let expression = try OpeningHoursExpression(parsing: "Mo-Fr 8:00-17:00")
    let json = try JSONEncoder().encode([expression])
    #expect(String(decoding: json, as: UTF8.self) == "[\"Mo-Fr 08:00-17:00\"]")
    #expect(try JSONDecoder().decode([OpeningHoursExpression].self, from: json) == [expression])
    #expect(throws: OpeningHoursError.self) {
      try JSONDecoder().decode([OpeningHoursExpression].self, from: Data("[\"Mo-Xx\"]".utf8))
    }
    #expect(try OpeningHoursExpression(parsing: "24/7") == .always)
  }
}
