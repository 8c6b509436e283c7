/// What to do, by when, and what to ask.
struct ActionPhrases: Sendable {
  /// A deadline before an action: "by 9 October, 05:00".
  var by: Phrase1
  /// The same where it was over before the notices were read.
  var overdue: Phrase1
  /// Ask somebody something.
  var ask: @Sendable (_ whom: String, _ what: String) -> String
  /// If no answer comes.
  var ifUnheardUse: Phrase1
  var ifUnheardUseInstead: Phrase1
  var ifUnheardDoNotUse: Phrase1
  /// An answer may be had by then.
  var knownBy: Phrase1
  /// None may be had before the deadline.
  var notKnownBefore: String
  /// Go elsewhere: from which venue to which.
  var move: Phrase2
  var doNotGo: Phrase1
  /// Use a venue in the hours that are certain.
  var useDuring: Phrase2
  var allowTime: Phrase2
  var weakJob: @Sendable (_ job: String, _ weakest: String) -> String
  // Questions; each takes the day, and what it is about.
  // The first three go to the venues themselves and need not name them.
  var isOpen: Phrase1
  var isOpenUntil: Phrase1
  var isPrayerHeld: Phrase1
  var whichAreClosed: @Sendable (_ kinds: String, _ day: String) -> String
  var whichHoldNoPrayer: @Sendable (_ kinds: String, _ day: String) -> String
  var whichStreets: Phrase1
  var takesIn: @Sendable (_ venues: String, _ day: String) -> String
  var whoIsRight: @Sendable (_ venues: String, _ day: String) -> String
  var isItTrue: @Sendable (_ venues: String, _ day: String) -> String
  var areRoadsClosed: Phrase1
  var whichHours: Phrase1
  var besidesNamed: String

  static let english = ActionPhrases(
    by: { "by \($0)" }, overdue: { "at once (was due by \($0))" }, ask: { "Ask \($0): \($1)" },
    ifUnheardUse: { "no answer: use \($0)" },
    ifUnheardUseInstead: { "no answer: use \($0)" }, ifUnheardDoNotUse: { "no answer: do without \($0)" },
    knownBy: { "an answer is expected by \($0)" },
    notKnownBefore: "nothing is expected to be announced before",
    move: { "Move from \($0) to \($1)" }, doNotGo: { "Do not go to \($0): no replacement is known" },
    useDuring: { "Use \($0) within these hours: \($1)" }, allowTime: { "Allow \($1) on the way: \($0)" },
    weakJob: { "\($0): settle first \($1)" },
    isOpen: { "open on \($0)?" }, isOpenUntil: { "open until when on \($0)?" },
    isPrayerHeld: { "is the congregational prayer held on \($0)?" },
    whichAreClosed: { "which \($0) are closed on \($1)" },
    whichHoldNoPrayer: {
      "which \($0) hold no congregational prayer on \($1)"
    }, whichStreets: { "which streets are closed on \($0), at which hours?" },
    takesIn: { "does the closed area take in \($0) on \($1)?" },
    whoIsRight: { "sources disagree about \($0): closed on \($1), or not?" },
    isItTrue: { "is it true that \($0) is closed on \($1)?" },
    areRoadsClosed: { "are the roads closed on \($0)?" }, whichHours: { "from when to when exactly, on \($0)?" },
    besidesNamed: " besides those named")

  static let russian = ActionPhrases(
    by: { "до \($0)" }, overdue: { "немедленно (срок был до \($0))" }, ask: { "Спросить: \($0) — \($1)" },
    ifUnheardUse: { "нет ответа — ехать: \($0)" },
    ifUnheardUseInstead: { "нет ответа — взамен: \($0)" }, ifUnheardDoNotUse: { "нет ответа — не рассчитывать: \($0)" },
    knownBy: { "ответ ожидается к \($0)" },
    notKnownBefore: "раньше объявления не ожидается",
    move: { "Перенести: \($0) → \($1)" }, doNotGo: { "Не ехать: \($0); замены нет" },
    useDuring: { "\($0) — использовать только в эти часы: \($1)" }, allowTime: { "Заложить \($1) на дорогу: \($0)" },
    weakJob: { "\($0): сначала выяснить: \($1)" },
    isOpen: { "открыто ли \($0)?" }, isOpenUntil: { "до какого часа открыто \($0)?" },
    isPrayerHeld: { "проводится ли \($0) коллективный намаз?" },
    whichAreClosed: { "какие закрыты \($1): \($0)" },
    whichHoldNoPrayer: {
      "где \($1) нет коллективного намаза: \($0)"
    }, whichStreets: { "какие улицы закрыты \($0) и в какие часы?" },
    takesIn: { "попадает ли \($1) в закрытую зону: \($0)?" },
    whoIsRight: { "источники расходятся: закрыто \($1) или нет: \($0)?" },
    isItTrue: { "правда ли, что \($1) закрыто: \($0)?" },
    areRoadsClosed: { "закрыты ли дороги \($0)?" }, whichHours: { "с какого и до какого часа \($0)?" },
    besidesNamed: ", кроме названных")

  static let tajik = ActionPhrases(
    by: { "то \($0)" }, overdue: { "фавран (мӯҳлат то \($0) буд)" }, ask: { "Пурсед: \($0) — \($1)" },
    ifUnheardUse: { "ҷавоб набошад — равед: \($0)" },
    ifUnheardUseInstead: { "ҷавоб набошад — ба ҷояш: \($0)" }, ifUnheardDoNotUse: { "ҷавоб набошад — бе он: \($0)" },
    knownBy: { "ҷавоб то \($0) интизор аст" },
    notKnownBefore: "пеш аз ин эълон интизор нест",
    move: { "Гузаронед: \($0) → \($1)" }, doNotGo: { "Наравед: \($0); ивазкунанда нест" },
    useDuring: { "\($0) — танҳо дар ин соатҳо: \($1)" }, allowTime: { "\($1) барои роҳ захира гузоред: \($0)" },
    weakJob: { "\($0): аввал маълум кунед: \($1)" },
    isOpen: { "оё \($0) кушода аст?" }, isOpenUntil: { "\($0) то соати чанд кушода аст?" },
    isPrayerHeld: { "оё \($0) намози ҷамоат баргузор мешавад?" },
    whichAreClosed: { "\($1) кадом \($0) баста аст" },
    whichHoldNoPrayer: {
      "\($1) дар кадом \($0) намози ҷамоат баргузор намешавад"
    }, whichStreets: { "\($0) кадом кӯчаҳо ва дар кадом соатҳо баста аст?" },
    takesIn: { "оё \($1) дар минтақаи баста аст: \($0)?" },
    whoIsRight: { "сарчашмаҳо якхела нестанд: \($1) баста аст ё не: \($0)?" },
    isItTrue: { "оё дуруст аст, ки \($1) баста аст: \($0)?" },
    areRoadsClosed: { "оё роҳҳо \($0) баста аст?" }, whichHours: { "\($0) аз соати чанд то соати чанд?" },
    besidesNamed: ", ғайр аз номбаршудаҳо")
}
