/// The words that head a bulletin's parts, and the fixed lines in it.
struct HeadingPhrases: Sendable {
  var bulletin: String
  var standDown: String
  /// What the stand-down bulletin says.
  var standDownSentence: String
  var doNow: String
  /// Where there is nothing to do.
  var nothingToDo: String
  var changed: String
  var nothingChanged: String
  var firstVersion: String
  var map: String
  var roads: String
  var noRoads: String
  var venues: String
  var jobs: String
  var days: String
  var howSure: String
  var whatWouldHelp: String
  var exemptions: String
  var noExemptions: String
  var contacts: String
  var noContacts: String
  var sources: String
  var inOtherLanguages: String
  var verdict: String
  var where_: String
  var hours: String
  var why: String
  var instead: String
  var when: String
  var measure: String
  var version: @Sendable (_ number: Int, _ hash: String) -> String
  /// Up to when notices were read.
  var noticesRead: Phrase1
  var noticesReadUnknown: String
  /// How long the bulletin is good for.
  var validUntil: Phrase1
  var caution: String
  var restricted: String
  var schematic: String
  var noMap: String
  var inexact: String
  var attribution: String

  static let english = HeadingPhrases(
    bulletin: "Bulletin", standDown: "Stand-down bulletin",
    standDownSentence: "No announced closure is in force on this day: this bulletin closes the series.",
    doNow: "Do now", nothingToDo: "Nothing needs to be done for this day.",
    changed: "Changed since the last version", nothingChanged: "Nothing has changed for you.",
    firstVersion: "This is the first version.", map: "Map", roads: "Roads",
    noRoads: "No measure on roads concerns you.",
    venues: "Venues, worst first", jobs: "Jobs", days: "Day by day", howSure: "How sure this is",
    whatWouldHelp: "What would help",
    exemptions: "Who is let through", noExemptions: "The notices name no exemption.", contacts: "Contacts",
    noContacts: "The plan gives no telephone numbers.", sources: "Sources", inOtherLanguages: "In short",
    verdict: "Verdict", where_: "Venue", hours: "Hours", why: "Why", instead: "Use instead", when: "When",
    measure: "Measure", version: { "version \($0) (\($1))" },
    noticesRead: { "notices read to \($0)" }, noticesReadUnknown: "no notice says when it was read",
    validUntil: { "valid until \($0) or the next version" }, caution: "Officers on the spot overrule this.",
    restricted: "RESTRICTED: not for passing on",
    schematic: "The map is schematic: roads are drawn, not surveyed, and times are rounded (≈).",
    noMap: "No map: ways were not assessed.",
    inexact: "There were too many possibilities to go through: an “ask first” may be a plain “closed”.",
    attribution: "Map data © OpenStreetMap contributors, ODbL 1.0")

  static let russian = HeadingPhrases(
    bulletin: "Бюллетень", standDown: "Заключительный бюллетень",
    standDownSentence: "В этот день ни одно объявленное ограничение не действует: этим бюллетенем серия завершается.",
    doNow: "Что сделать сейчас", nothingToDo: "На этот день ничего делать не нужно.",
    changed: "Изменилось с прошлой версии", nothingChanged: "Для вас ничего не изменилось.",
    firstVersion: "Это первая версия.", map: "Карта", roads: "Дороги", noRoads: "Ограничений на дорогах для вас нет.",
    venues: "Объекты, от худшего к лучшему", jobs: "Задания", days: "По дням", howSure: "Насколько это надёжно",
    whatWouldHelp: "Что бы помогло",
    exemptions: "Кого пропускают", noExemptions: "В объявлениях исключений нет.", contacts: "Кому звонить",
    noContacts: "В плане нет телефонов.", sources: "Источники", inOtherLanguages: "Коротко",
    verdict: "Вывод", where_: "Объект", hours: "Часы", why: "Почему", instead: "Вместо него", when: "Когда",
    measure: "Мера", version: { "версия \($0) (\($1))" },
    noticesRead: { "объявления прочитаны по \($0)" }, noticesReadUnknown: "время чтения объявлений не указано",
    validUntil: { "действительно до \($0) или до следующей версии" },
    caution: "Указания сотрудников на месте важнее этого бюллетеня.",
    restricted: "ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ: не передавать",
    schematic: "Карта схематична: дороги нарисованы, а не сняты, время округлено (≈).",
    noMap: "Карты нет: проезд не оценивался.",
    inexact: "Вариантов слишком много, все не перебраны: «сначала спросить» может означать просто «закрыто».",
    attribution: "Данные карты © участники OpenStreetMap, ODbL 1.0")

  static let tajik = HeadingPhrases(
    bulletin: "Бюллетен", standDown: "Бюллетени хотимавӣ",
    standDownSentence: "Дар ин рӯз ягон маҳдудияти эълоншуда амал намекунад: бо ин бюллетен силсила ба анҷом мерасад.",
    doNow: "Ҳозир чӣ бояд кард", nothingToDo: "Барои ин рӯз коре кардан лозим нест.",
    changed: "Аз нусхаи пешин тағйир ёфт", nothingChanged: "Барои шумо чизе тағйир наёфт.",
    firstVersion: "Ин нусхаи якум аст.", map: "Харита", roads: "Роҳҳо",
    noRoads: "Дар роҳҳо барои шумо маҳдудият нест.",
    venues: "Ҷойҳо, аз бадтар ба беҳтар", jobs: "Супоришҳо", days: "Рӯз ба рӯз",
    howSure: "Ин то чӣ андоза боэътимод аст", whatWouldHelp: "Чӣ кӯмак мекард",
    exemptions: "Киро мегузаронанд", noExemptions: "Дар эълонҳо истисно нест.", contacts: "Ба кӣ занг задан",
    noContacts: "Дар нақша рақами телефон нест.", sources: "Сарчашмаҳо", inOtherLanguages: "Мухтасар",
    verdict: "Хулоса", where_: "Ҷой", hours: "Соатҳо", why: "Чаро", instead: "Ба ҷояш", when: "Кай",
    measure: "Чора", version: { "нусхаи \($0) (\($1))" },
    noticesRead: { "эълонҳо то \($0) хонда шудаанд" }, noticesReadUnknown: "вақти хондани эълонҳо маълум нест",
    validUntil: { "то \($0) ё то нусхаи нав эътибор дорад" },
    caution: "Фармони кормандони дар ҷойбуда аз ин бюллетен болотар аст.",
    restricted: "БАРОИ ХИЗМАТ: ба дигарон надиҳед",
    schematic: "Харита нақшавӣ аст: роҳҳо кашида шудаанд, на чен карда, вақт яклухт аст (≈).",
    noMap: "Харита нест: роҳ баҳо дода нашуд.",
    inexact: "Имконот аз ҳад зиёд аст, ҳама санҷида нашуд: «аввал пурсед» метавонад «баста» бошад.",
    attribution: "Маълумоти харита © саҳмгузорони OpenStreetMap, ODbL 1.0")
}
