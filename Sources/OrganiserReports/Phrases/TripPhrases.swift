internal import ClosurePlanning

/// Getting there and back.
struct TripPhrases: Sendable {
  var foot: String
  var bicycle: String
  var car: String
  var hgv: String
  var bus: String
  var emergency: String
  /// By a mode, so long, from an origin: "by car 15 min from the depot".
  var trip: @Sendable (_ mode: String, _ time: String, _ origin: String) -> String
  var noWay: @Sendable (_ mode: String, _ origin: String) -> String
  var perhaps: Phrase1
  var untouched: @Sendable (_ mode: String, _ time: String, _ origin: String) -> String
  var back: Phrase1
  var detour: Phrase1
  var from: Phrase1
  var restOfTheCity: String
  var theStart: String
  var use: Phrase1
  var wayNotAssessed: String
  /// For a venue in a cordon.
  var gate: Phrase1
  var documents: Phrase1
  var dropOff: @Sendable (_ place: String, _ metres: Int) -> String
  var insideCordon: Phrase1
  var noGate: String

  func word(_ mode: TravelMode) -> String {
    switch mode {
    case .foot: foot
    case .bicycle: bicycle
    case .car: car
    case .hgv: hgv
    case .bus: bus
    case .emergency: emergency
    }
  }

  static let english = TripPhrases(
    foot: "on foot", bicycle: "by bicycle", car: "by car", hgv: "by lorry", bus: "by bus",
    emergency: "by emergency vehicle", trip: { "\($0) \($1) \($2)" }, noWay: { "\($0): no way in \($1)" },
    perhaps: { "perhaps \($0)" }, untouched: { "\($0) untouched, \($1) \($2)" }, back: { "back \($0)" },
    detour: { "+\($0)" }, from: { "from \($0)" }, restOfTheCity: "the rest of the city", theStart: "the start",
    use: { "use: \($0)" }, wayNotAssessed: "way not assessed", gate: { "gate: \($0)" },
    documents: { "let through with: \($0)" },
    dropOff: { "drop-off at \($0), then about \($1) m on foot (straight line)" },
    insideCordon: { "inside the cordon “\($0)”" }, noGate: "no gate was announced")

  static let russian = TripPhrases(
    foot: "пешком", bicycle: "на велосипеде", car: "на машине", hgv: "на грузовике", bus: "на автобусе",
    emergency: "на машине экстренной службы", trip: { "\($0) \($1) \($2)" }, noWay: { "\($0) \($1) не проехать" },
    perhaps: { "возможно, \($0)" }, untouched: { "\($0) как обычно, \($1) \($2)" }, back: { "обратно \($0)" },
    detour: { "дольше на \($0)" }, from: { "от: \($0)" }, restOfTheCity: "остальной город", theStart: "место выезда",
    use: { "вместо этого: \($0)" }, wayNotAssessed: "проезд не оценён", gate: { "въезд: \($0)" },
    documents: { "пропускают: \($0)" },
    dropOff: { "высадка: \($0), дальше пешком около \($1) м (по прямой)" },
    insideCordon: { "внутри оцепления «\($0)»" }, noGate: "въезды не объявлены")

  static let tajik = TripPhrases(
    foot: "пиёда", bicycle: "бо дучарха", car: "бо мошин", hgv: "бо мошини боркаш", bus: "бо автобус",
    emergency: "бо мошини хадамоти фаврӣ", trip: { "\($0) \($1) \($2)" }, noWay: { "\($0) \($1) роҳ нест" },
    perhaps: { "шояд \($0)" }, untouched: { "\($0) чун ҳамеша, \($1) \($2)" }, back: { "бозгашт \($0)" },
    detour: { "\($0) бештар" }, from: { "аз: \($0)" }, restOfTheCity: "қисмҳои дигари шаҳр", theStart: "ҷойи баромад",
    use: { "ба ҷояш: \($0)" }, wayNotAssessed: "роҳ баҳо дода нашуд", gate: { "даромадгоҳ: \($0)" },
    documents: { "мегузаронанд: \($0)" },
    dropOff: { "фаромадан: \($0), баъд пиёда тақрибан \($1) м (бо хати рост)" },
    insideCordon: { "дохили муҳосира «\($0)»" }, noGate: "даромадгоҳ эълон нашудааст")
}
