/// Why something is not certain, and what to assume meanwhile.
struct DoubtPhrases: Sendable {
  var disagree: String
  /// The sides of a dispute.
  var disagreeSides: Phrase1
  /// One side: who, and what they say.
  var side: Phrase2
  var planClosed: String
  var planWithout: String
  var planCutOff: String
  var planWorse: String
  var open: Phrase1
  var unconfirmed: String
  var probable: String
  var risk: String
  var notNamed: String
  var dayOfItsOwn: Phrase1
  var inferred: String
  var withheld: String
  var uncertainWindow: String

  static let english = DoubtPhrases(
    disagree: "sources disagree", disagreeSides: { "sources disagree: \($0)" }, side: { "\($0): \($1)" },
    planClosed: "plan as closed", planWithout: "plan without it", planCutOff: "plan as cut off",
    planWorse: "plan for the worse", open: { "open \($0)" }, unconfirmed: "unconfirmed",
    probable: "called probable by its source", risk: "called no more than possible by its source",
    notNamed: "not named in the notice: ask",
    dayOfItsOwn: { "has a closing day of its own in the same notice (\($0)), so it may be an exception" },
    inferred: "roads inferred from earlier notices, not announced for this time",
    withheld: "the authority keeps back which roads", uncertainWindow: "may begin later or end earlier than that")

  static let russian = DoubtPhrases(
    disagree: "источники расходятся", disagreeSides: { "источники расходятся: \($0)" }, side: { "\($0) — \($1)" },
    planClosed: "считайте, что закрыто", planWithout: "рассчитывайте без этого",
    planCutOff: "считайте, что проезда нет", planWorse: "рассчитывайте на худшее", open: { "открыто \($0)" },
    unconfirmed: "не подтверждено", probable: "источник называет это вероятным",
    risk: "источник называет это лишь возможным", notNamed: "в объявлении не назван: спросите",
    dayOfItsOwn: { "в том же объявлении для него назван свой день (\($0)), возможно, это исключение" },
    inferred: "дороги — по прежним объявлениям, на это время не объявлены",
    withheld: "какие дороги, не сообщают", uncertainWindow: "может начаться позже или закончиться раньше")

  static let tajik = DoubtPhrases(
    disagree: "сарчашмаҳо якхела нестанд", disagreeSides: { "сарчашмаҳо якхела нестанд: \($0)" },
    side: { "\($0) — \($1)" },
    planClosed: "баста ҳисоб кунед", planWithout: "бе ин нақша кашед", planCutOff: "роҳро баста ҳисоб кунед",
    planWorse: "ба бадтаринаш тайёр шавед", open: { "кушода \($0)" }, unconfirmed: "тасдиқ нашудааст",
    probable: "сарчашма инро эҳтимолӣ меномад", risk: "сарчашма инро танҳо мумкин меномад",
    notNamed: "дар эълон номбар нашудааст: пурсед",
    dayOfItsOwn: { "дар ҳамон эълон рӯзи худро дорад (\($0)), шояд истисно бошад" },
    inferred: "роҳҳо аз рӯи эълонҳои пешин, барои ин вақт эълон нашудаанд",
    withheld: "кадом роҳҳо, намегӯянд", uncertainWindow: "шояд дертар сар шавад ё барвақттар тамом шавад")
}
