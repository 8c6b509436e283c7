internal import OpeningHours

/// Days and lengths of time.
struct DatePhrases: Sendable {
  /// January to December, as they stand after a day's number.
  var months: [String]
  /// Monday to Sunday.
  var weekdays: [String]
  /// The same in two or three letters, for the head of a table.
  var shortWeekdays: [String]
  /// A day in full, from weekday, number, month and year.
  var full: @Sendable (_ weekday: String, _ day: Int, _ month: String, _ year: Int) -> String
  /// A day and month with its year, where that does not go without saying.
  var withYear: @Sendable (_ dayAndMonth: String, _ year: Int) -> String
  /// "8 October" by the number and the month.
  var dayAndMonth: @Sendable (_ day: String, _ month: String) -> String
  /// A weekday and a day: "Friday 10 October".
  var onWeekday: @Sendable (_ weekday: String, _ day: String) -> String
  /// A date and a time of day.
  var dateAndTime: Phrase2
  var allDay: String
  var atNoTime: String
  var hoursNotKnown: String
  var days: CountedPhrase
  /// Minutes and hours, which no language here inflects: "15 min".
  var minutes: CountedPhrase
  var hours: CountedPhrase
  /// Two items and the last two of a list.
  var and: String

  static let english = DatePhrases(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    full: { "\($0) \($1) \($2) \($3)" }, withYear: { "\($0) \($1)" }, dayAndMonth: { "\($0) \($1)" },
    onWeekday: { "\($0) \($1)" }, dateAndTime: { "\($0), \($1)" }, allDay: "all day",
    atNoTime: "at no time", hoursNotKnown: "hours not known", days: { $0 == 1 ? "1 day" : "\($0) days" },
    minutes: { "\($0) min" }, hours: { "\($0) h" }, and: "and")

  static let russian = DatePhrases(
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ],
    weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    full: { "\($0), \($1) \($2) \($3) г." }, withYear: { "\($0) \($1) г." }, dayAndMonth: { "\($0) \($1)" },
    onWeekday: { "\($0), \($1)" }, dateAndTime: { "\($0), \($1)" }, allDay: "весь день",
    atNoTime: "ни в какое время", hoursNotKnown: "часы работы неизвестны",
    days: { "\($0) \(russianForm($0, one: "день", few: "дня", many: "дней"))" },
    minutes: { "\($0) мин" }, hours: { "\($0) ч" }, and: "и")

  static let tajik = DatePhrases(
    months: [
      "январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
    ],
    weekdays: ["душанбе", "сешанбе", "чоршанбе", "панҷшанбе", "ҷумъа", "шанбе", "якшанбе"],
    shortWeekdays: ["дшб", "сшб", "чшб", "пшб", "ҷмъ", "шнб", "яшб"],
    full: { "\($0), \($1) \($2)и соли \($3)" }, withYear: { "\($0)и соли \($1)" }, dayAndMonth: { "\($0) \($1)" },
    onWeekday: { "\($0), \($1)" }, dateAndTime: { "\($0), соати \($1)" }, allDay: "тамоми рӯз",
    atNoTime: "дар ягон вақт", hoursNotKnown: "соатҳои кор маълум нест", days: { "\($0) рӯз" },
    minutes: { "\($0) дақ" }, hours: { "\($0) соат" }, and: "ва")
}
