/// The words of the offline map's page.
///
/// `{0}`, `{1}` … are filled in by the page's script.
struct MapPhrases: Sendable {
  // Choices.
  var day: String
  var earlierDay: String
  var laterDay: String
  var organiser: String
  var mode: String
  var anyone: String
  var search: String
  var found: String
  // Map.
  var mapLabel: String
  var mapHelp: String
  var zoomIn: String
  var zoomOut: String
  var wholeMap: String
  var legend: String
  var certain: String
  var possible: String
  var remark: String
  var way: String
  var kilometres: String
  var metres: String
  // Lists.
  var venues: String
  var noVenues: String
  var roads: String
  var streets: String
  var notOnTheMap: String
  var notOnThisDay: String
  // Card.
  var close: String
  var wayDrawn: String
  var wayInDoubt: String
  /// From what the verdict rests on.
  var why: Phrase1
  var source: Phrase1
  var note: Phrase1
  var usableHours: Phrase1
  var positionWithin: CountedPhrase
  var gettingThere: String
  var whatWouldChange: String
  var whomToAsk: String
  var otherDays: String
  var otherModes: String
  // Foot.
  var caution: String
  var needsScript: String

  /// Those that the script fills in.
  var forScript: [String: String] {
    [
      "found": found, "mapLabel": mapLabel, "certain": certain, "possible": possible, "remark": remark, "way": way,
      "kilometres": kilometres, "metres": metres, "notOnTheMap": notOnTheMap, "notOnThisDay": notOnThisDay,
      "wayDrawn": wayDrawn, "wayInDoubt": wayInDoubt, "otherDays": otherDays, "otherModes": otherModes,
    ]
  }

  static let english = MapPhrases(
    day: "Day", earlierDay: "Day before", laterDay: "Day after", organiser: "For", mode: "Travelling", anyone: "anyone",
    search: "Find a venue or street", found: "{0} of {1} venues", mapLabel: "Map of {0}, {1}: {2}",
    mapHelp: "Arrow keys move the map, plus and minus zoom, 0 shows all. The lists tell everything that the map shows.",
    zoomIn: "Zoom in", zoomOut: "Zoom out", wholeMap: "Show all", legend: "Legend", certain: "closed for certain",
    possible: "perhaps closed: ask", remark: "does not stop this traffic", way: "way to go", kilometres: "km",
    metres: "m", venues: "Venues, worst first", noVenues: "no venues", roads: "Road closures", streets: "Streets",
    notOnTheMap: "not on the map", notOnThisDay: "Not in force on this day.", close: "Close",
    wayDrawn: "The way is drawn on the map.", wayInDoubt: "A way is drawn on the map, dashed where it may be shut.",
    why: { "Why, and on whose word (\($0))" }, source: { "Source: \($0)" }, note: { "Note: \($0)" },
    usableHours: { "Usable: \($0)" }, positionWithin: { "Position only known to within \($0) m" },
    gettingThere: "Getting there", whatWouldChange: "What would change it", whomToAsk: "Whom to ask",
    otherDays: "On other days", otherModes: "Travelling otherwise", caution: "Officers on the spot overrule this.",
    needsScript: "This page draws its map with a script of its own; the browser has scripts switched off.")

  static let russian = MapPhrases(
    day: "День", earlierDay: "На день раньше", laterDay: "На день позже", organiser: "Для кого", mode: "Как добираются",
    anyone: "для всех", search: "Найти объект или улицу", found: "Найдено объектов: {0} из {1}",
    mapLabel: "Карта: {0}, {1}: {2}",
    mapHelp:
      "Стрелки двигают карту, плюс и минус меняют масштаб, 0 показывает всё. В списках есть всё, что видно на карте.",
    zoomIn: "Крупнее", zoomOut: "Мельче", wholeMap: "Показать всё", legend: "Обозначения",
    certain: "наверняка закрыто", possible: "возможно, закрыто: спросить", remark: "этому движению не мешает",
    way: "путь", kilometres: "км", metres: "м", venues: "Объекты, от худшего к лучшему", noVenues: "объектов нет",
    roads: "Ограничения на дорогах", streets: "Улицы", notOnTheMap: "нет на карте",
    notOnThisDay: "В этот день не действует.", close: "Закрыть", wayDrawn: "Путь показан на карте.",
    wayInDoubt: "Путь показан на карте; пунктиром, где он может быть закрыт.",
    why: { "Почему и с чьих слов (\($0))" }, source: { "Источник: \($0)" }, note: { "Примечание: \($0)" },
    usableHours: { "Можно: \($0)" }, positionWithin: { "Место известно лишь с точностью до \($0) м" },
    gettingThere: "Как добраться", whatWouldChange: "Что это изменит", whomToAsk: "Кого спросить",
    otherDays: "В другие дни", otherModes: "Другим способом",
    caution: "Указания сотрудников на месте важнее этой карты.",
    needsScript: "Карту рисует собственный сценарий страницы, а сценарии в браузере выключены.")

  static let tajik = MapPhrases(
    day: "Рӯз", earlierDay: "Як рӯз пештар", laterDay: "Як рӯз баъдтар", organiser: "Барои кӣ", mode: "Бо чӣ мераванд",
    anyone: "барои ҳама", search: "Ҷустуҷӯи ҷой ё кӯча", found: "Ҷойҳои ёфтшуда: {0} аз {1}",
    mapLabel: "Харита: {0}, {1}: {2}",
    mapHelp:
      "Тирчаҳо харитаро меҷунбонанд, плюс ва минус миқёсро дигар мекунанд, 0 ҳамаро нишон медиҳад. Дар рӯйхатҳо ҳама чизи харита ҳаст.",
    zoomIn: "Калонтар", zoomOut: "Хурдтар", wholeMap: "Ҳамаро нишон додан", legend: "Аломатҳо",
    certain: "аниқ баста", possible: "шояд баста: пурсед", remark: "ба ин ҳаракат халал намерасонад", way: "роҳ",
    kilometres: "км", metres: "м", venues: "Ҷойҳо, аз бадтар ба беҳтар", noVenues: "ҷой нест",
    roads: "Маҳдудиятҳо дар роҳҳо", streets: "Кӯчаҳо", notOnTheMap: "дар харита нест",
    notOnThisDay: "Дар ин рӯз амал намекунад.", close: "Пӯшидан", wayDrawn: "Роҳ дар харита нишон дода шудааст.",
    wayInDoubt: "Роҳ дар харита ҳаст; хати канда – шояд баста бошад.",
    why: { "Чаро ва аз рӯи гуфтаи кӣ (\($0))" }, source: { "Сарчашма: \($0)" }, note: { "Эзоҳ: \($0)" },
    usableHours: { "Дастрас: \($0)" }, positionWithin: { "Ҷояш танҳо бо дақиқии \($0) м маълум аст" },
    gettingThere: "Чӣ тавр рафтан", whatWouldChange: "Чӣ инро дигар мекунад", whomToAsk: "Аз кӣ пурсидан",
    otherDays: "Дар рӯзҳои дигар", otherModes: "Бо роҳи дигар",
    caution: "Фармони кормандони дар ҷойбуда аз ин харита болотар аст.",
    needsScript: "Харитаро скрипти худи саҳифа мекашад, дар браузер скриптҳо хомӯшанд.")
}
