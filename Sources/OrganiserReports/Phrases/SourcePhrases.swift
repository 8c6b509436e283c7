internal import ClosurePlanning

/// On whose word something is said, and how far it can be relied on.
struct SourcePhrases: Sendable {
  var by: Phrase1
  var unconfirmedReport: String
  var published: Phrase1
  var read: Phrase1
  var official: String
  var press: String
  var unconfirmed: String
  var chance: Phrase1
  var permit: Phrase1
  var residents: String
  var staff: String
  var accredited: String
  var delivery: String
  var hours: Phrase1
  /// Whether the reader holds the permit.
  var youHaveIt: String
  var youDoNot: String
  /// Where certain and possible differ: how many verdicts rest on what.
  var restsOn: @Sendable (_ basis: String, _ venues: String) -> String

  func word(_ reliability: Announcement.Reliability) -> String {
    switch reliability {
    case .official: official
    case .press: press
    case .unconfirmed: unconfirmed
    }
  }

  func word(_ group: Exemption.Group) -> String {
    switch group {
    case .residents: residents
    case .staff: staff
    case .accredited: accredited
    case .delivery: delivery
    }
  }

  static let english = SourcePhrases(
    by: { "by \($0)" }, unconfirmedReport: "an unconfirmed report", published: { "published \($0)" },
    read: { "read \($0)" }, official: "official", press: "press", unconfirmed: "unconfirmed",
    chance: { "chance of being usable \($0)" }, permit: { "holders of the permit “\($0)”" }, residents: "residents",
    staff: "staff", accredited: "the accredited", delivery: "deliveries", hours: { "only \($0)" },
    youHaveIt: "this covers you", youDoNot: "this does not cover you", restsOn: { "\($0): \($1)" })

  static let russian = SourcePhrases(
    by: { "передаёт \($0)" }, unconfirmedReport: "неподтверждённое сообщение", published: { "опубликовано \($0)" },
    read: { "прочитано \($0)" }, official: "официально", press: "пресса", unconfirmed: "не подтверждено",
    chance: { "вероятность, что можно: \($0)" }, permit: { "владельцы пропуска «\($0)»" }, residents: "жители",
    staff: "сотрудники", accredited: "аккредитованные", delivery: "доставка", hours: { "только \($0)" },
    youHaveIt: "это относится к вам", youDoNot: "к вам не относится", restsOn: { "\($0): \($1)" })

  static let tajik = SourcePhrases(
    by: { "аз рӯи хабари \($0)" }, unconfirmedReport: "хабари тасдиқнашуда", published: { "нашр \($0)" },
    read: { "хонда шуд \($0)" }, official: "расмӣ", press: "матбуот", unconfirmed: "тасдиқнашуда",
    chance: { "эҳтимоли дастрас будан: \($0)" }, permit: { "дорандагони иҷозатномаи «\($0)»" }, residents: "сокинон",
    staff: "кормандон", accredited: "аккредитатсияшудагон", delivery: "расонидани бор", hours: { "танҳо \($0)" },
    youHaveIt: "ин ба шумо дахл дорад", youDoNot: "ба шумо дахл надорад", restsOn: { "\($0): \($1)" })
}
