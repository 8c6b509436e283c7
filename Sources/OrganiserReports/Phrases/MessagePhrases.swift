/// The lines of a message for a messenger.
struct MessagePhrases: Sendable {
  var closed: Phrase1
  /// Names, and the day to whose end they are closed.
  var until: Phrase2
  var ask: Phrase1
  var partly: Phrase1
  var noWay: Phrase1
  var usable: Phrase1
  var roads: Phrase1
  var noRoads: String
  var doNow: Phrase1
  var later: Phrase1
  /// From a day on: counts.
  var fromDay: Phrase2
  var more: CountedPhrase

  static let english = MessagePhrases(
    closed: { "Closed: \($0)" }, until: { "\($0) to \($1)" }, ask: { "Ask first: \($0)" },
    partly: { "Part of the day: \($0)" },
    noWay: { "No way in: \($0)" }, usable: { "Usable: \($0)" }, roads: { "Roads: \($0)" },
    noRoads: "Roads: no measure concerns you", doNow: { "Do: \($0)" }, later: { "Later: \($0)" },
    fromDay: { "from \($0): \($1)" }, more: { "+\($0)" })

  static let russian = MessagePhrases(
    closed: { "Закрыто: \($0)" }, until: { "\($0) — по \($1)" }, ask: { "Сначала спросить: \($0)" },
    partly: { "Часть дня: \($0)" }, noWay: { "Не проехать: \($0)" }, usable: { "Можно: \($0)" },
    roads: { "Дороги: \($0)" },
    noRoads: "Дороги: для вас ограничений нет", doNow: { "Сделать: \($0)" }, later: { "Позже: \($0)" },
    fromDay: { "с \($0): \($1)" }, more: { "+\($0)" })

  static let tajik = MessagePhrases(
    closed: { "Баста: \($0)" }, until: { "\($0) — то \($1)" }, ask: { "Аввал пурсед: \($0)" },
    partly: { "Қисми рӯз: \($0)" }, noWay: { "Роҳ нест: \($0)" }, usable: { "Дастрас: \($0)" },
    roads: { "Роҳҳо: \($0)" },
    noRoads: "Роҳҳо: барои шумо маҳдудият нест", doNow: { "Кунед: \($0)" }, later: { "Баъд: \($0)" },
    fromDay: { "аз \($0): \($1)" }, more: { "+\($0)" })
}
