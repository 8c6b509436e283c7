/// When a measure is in force.
struct WindowPhrases: Sendable {
  /// From a beginning, with the end already in words.
  var from: Phrase2
  var to: Phrase1
  var startNotKnown: Phrase1
  var endNotKnown: String
  var endNotKnownUntil: Phrase1
  var untilFurtherNotice: String
  /// So many days, or from so many to so many.
  var lasting: Phrase1
  var lastingBetween: @Sendable (_ low: Int, _ high: Int) -> String
  var daily: Phrase1
  var hoursNotAnnounced: String
  var estimated: String
  var overrunning: String
  var someDayOf: Phrase1
  var someTimeIn: Phrase1
  var unknownTime: String
  /// An event's name as the edges below need it.
  var startOf: Phrase1
  var endOf: Phrase1
  /// So long before or after an edge.
  var before: Phrase2
  var after: Phrase2
  var between: @Sendable (_ low: String, _ high: String) -> String

  static let english = WindowPhrases(
    from: { "from \($0) \($1)" }, to: { "to \($0)" }, startNotKnown: { "start not known, \($0)" },
    endNotKnown: "with no end announced", endNotKnownUntil: { "with no end announced (when \($0))" },
    untilFurtherNotice: "until further notice", lasting: { "for \($0)" },
    lastingBetween: { "for \($0) to \($1) days" }, daily: { "\($0) daily" },
    hoursNotAnnounced: "hours not announced", estimated: "estimated", overrunning: "running over its announced end",
    someDayOf: { "some day of \($0)" }, someTimeIn: { "some time in \($0)" }, unknownTime: "an unknown time",
    startOf: { "the start of “\($0)”" }, endOf: { "the end of “\($0)”" }, before: { "\($0) before \($1)" },
    after: { "\($0) after \($1)" }, between: { "\($0) to \($1)" })

  static let russian = WindowPhrases(
    from: { "с \($0) \($1)" }, to: { "по \($0)" }, startNotKnown: { "начало неизвестно, \($0)" },
    endNotKnown: "окончание не объявлено", endNotKnownUntil: { "окончание не объявлено (когда: \($0))" },
    untilFurtherNotice: "до особого распоряжения", lasting: { "на \($0)" },
    lastingBetween: { "на \($0)–\($1) \(russianForm($1, one: "день", few: "дня", many: "дней"))" },
    daily: { "ежедневно \($0)" },
    hoursNotAnnounced: "часы не объявлены", estimated: "ориентировочно", overrunning: "дольше объявленного срока",
    someDayOf: { "один из дней \($0)" }, someTimeIn: { "в какое-то время \($0)" }, unknownTime: "неизвестное время",
    startOf: { "начала события «\($0)»" }, endOf: { "конца события «\($0)»" }, before: { "\($0) до \($1)" },
    after: { "\($0) после \($1)" }, between: { "\($0)–\($1)" })

  static let tajik = WindowPhrases(
    from: { "аз \($0) \($1)" }, to: { "то \($0)" }, startNotKnown: { "оғоз маълум нест, \($0)" },
    endNotKnown: "анҷом эълон нашудааст", endNotKnownUntil: { "анҷом эълон нашудааст (вақте ки: \($0))" },
    untilFurtherNotice: "то фармони дигар", lasting: { "барои \($0)" },
    lastingBetween: { "барои \($0)–\($1) рӯз" }, daily: { "ҳар рӯз \($0)" },
    hoursNotAnnounced: "соатҳо эълон нашудаанд", estimated: "тахминан", overrunning: "аз мӯҳлати эълоншуда гузашт",
    someDayOf: { "яке аз рӯзҳои \($0)" }, someTimeIn: { "вақте дар \($0)" }, unknownTime: "вақти номаълум",
    startOf: { "оғози «\($0)»" }, endOf: { "анҷоми «\($0)»" }, before: { "\($0) пеш аз \($1)" },
    after: { "\($0) баъд аз \($1)" }, between: { "\($0)–\($1)" })
}
