/// The words of one language for hours.
///
/// Every phrase is a field, so that a language that lacks one does not compile.
struct HoursPhrases: Sendable {
  let alwaysOpen: String
  let closed: String
  /// What stands before the times at which it is closed, with the space.
  let closedDuring: String
  let unknown: String
  /// What stands before the times at which nobody knows, with the space.
  let unknownDuring: String
  let allDay: String
  /// Before hours that come on top of others.
  let also: String
  /// Before what holds where the hours before say nothing.
  let otherwise: String
  let and: String
  /// Monday first.
  let weekdays: [String]
  /// January first, as after a day of the month.
  let months: [String]
  /// January first, standing alone.
  let monthNames: [String]
  /// In the order of ``SunTime``.
  let sun: [String]
  /// The same after "before" and "after".
  let sunGenitive: [String]
  let publicHolidays: String
  let schoolHolidays: String
  let easter: String
  let week: String
  /// First to fifth.
  let ordinals: [String]
  let last: String
  /// Whether the weekday stands before the place: "Friday first".
  let weekdayFirst: Bool
  /// `%` is the place from the end.
  let fromTheEnd: String
  let ofTheMonth: String
  let days: String
  let before: String
  let after: String
  let from: String
  let openEnd: String
  let nextDay: String
  let onward: String
  let every: String

  static func phrases(of language: HoursLanguage) -> HoursPhrases {
    switch language {
    case .english: english
    case .russian: russian
    case .tajik: tajik
    }
  }

  static let english = HoursPhrases(
    alwaysOpen: "open at all times", closed: "closed", closedDuring: "closed ", unknown: "perhaps",
    unknownDuring: "perhaps ", allDay: "all day", also: "also",
    otherwise: "otherwise", and: "and", weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: DatePoint.monthNames, monthNames: DatePoint.monthNames, sun: ["dawn", "sunrise", "sunset", "dusk"],
    sunGenitive: ["dawn", "sunrise", "sunset", "dusk"],
    publicHolidays: "public holidays", schoolHolidays: "school holidays", easter: "Easter", week: "week",
    ordinals: ["first", "second", "third", "fourth", "fifth"], last: "last", weekdayFirst: false,
    fromTheEnd: "% from the end",
    ofTheMonth: "of the month", days: "d", before: "before", after: "after", from: "from", openEnd: "open end",
    nextDay: "the next day", onward: "onward", every: "every")

  static let russian = HoursPhrases(
    alwaysOpen: "круглосуточно", closed: "закрыто", closedDuring: "закрыто: ", unknown: "возможно",
    unknownDuring: "возможно: ", allDay: "весь день", also: "также",
    otherwise: "в остальное время", and: "и", weekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ],
    monthNames: [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
      "декабрь",
    ], sun: ["рассвет", "восход", "закат", "сумерки"], sunGenitive: ["рассвета", "восхода", "заката", "сумерек"],
    publicHolidays: "праздничные дни",
    schoolHolidays: "школьные каникулы",
    easter: "западная Пасха", week: "неделя", ordinals: ["1-й", "2-й", "3-й", "4-й", "5-й"], last: "последний",
    weekdayFirst: false,
    fromTheEnd: "%-й с конца", ofTheMonth: "месяца", days: "дн.", before: "до", after: "после", from: "с",
    openEnd: "без точного времени закрытия", nextDay: "следующего дня", onward: "и далее", every: "каждые")

  static let tajik = HoursPhrases(
    alwaysOpen: "шабонарӯзӣ", closed: "баста", closedDuring: "баста: ", unknown: "эҳтимол", unknownDuring: "эҳтимол: ",
    allDay: "тамоми рӯз", also: "инчунин",
    otherwise: "дар вақти дигар", and: "ва", weekdays: ["дшб", "сшб", "чшб", "пшб", "ҷмъ", "шнб", "яшб"],
    months: tajikMonths.map { $0 + "и" }, monthNames: tajikMonths,
    sun: tajikSun, sunGenitive: tajikSun, publicHolidays: "рӯзҳои ид",
    schoolHolidays: "таътили мактабӣ", easter: "Песоҳи ғарбӣ", week: "ҳафтаи",
    ordinals: ["якуми", "дуюми", "сеюми", "чоруми", "панҷуми"], last: "охирини", weekdayFirst: true,
    fromTheEnd: "%-уми аз охир",
    ofTheMonth: "моҳ", days: "рӯз", before: "пеш аз", after: "баъд аз", from: "аз", openEnd: "вақти бастан номуайян",
    nextDay: "рӯзи дигар", onward: "ва минбаъд", every: "ҳар")

  private static let tajikSun = ["дамидани субҳ", "тулӯи офтоб", "ғуруби офтоб", "торикии шом"]

  private static let tajikMonths = [
    "январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
  ]
}
