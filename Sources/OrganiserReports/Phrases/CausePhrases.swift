/// What is done to a venue, and why a verdict is what it is.
struct CausePhrases: Sendable {
  var closed: String
  /// Something that is done there is suspended.
  var suspended: Phrase1
  var limitedService: String
  var reserved: String
  var gatheringsBanned: String
  var confirmedOpen: @Sendable (_ source: String, _ when: String) -> String
  /// A subject and what is announced of it: "most markets: closed 8–10 October".
  var statement: Phrase2
  var thisOneNamed: String
  /// It can be used all the same, in spite of this.
  var usableDespite: Phrase1
  var noClosureKnown: String
  var normallyShut: String
  var prayerSuspendedBuildingOpen: Phrase1
  var prayerSuspended: Phrase1
  var prayerInDoubt: Phrase1
  var noWayIn: String
  var noWayInBy: Phrase1
  var perhapsNoWayInBy: Phrase1
  var roadsMayBeClosedToo: Phrase1
  var ownHoursSay: Phrase1
  var ownHoursOpenEnd: String
  var ownHoursNotKnown: String
  var accessNoPosition: String
  var accessVague: String
  var accessFar: String
  var insideBy: Phrase1
  var outAfter: Phrase1
  var noWayOut: String
  var otherMode: Phrase2
  var job: @Sendable (_ name: String, _ verdict: String, _ weakest: String) -> String

  static let english = CausePhrases(
    closed: "closed", suspended: { "\($0) suspended" }, limitedService: "open with limited service",
    reserved: "reserved for delegations", gatheringsBanned: "gatherings banned",
    confirmedOpen: { "confirmed open by \($0), for \($1)" }, statement: { "\($0): \($1)" },
    thisOneNamed: "named in the notice", usableDespite: { "usable despite: \($0)" },
    noClosureKnown: "no closure known", normallyShut: "normally shut on this day",
    prayerSuspendedBuildingOpen: { "\($0) suspended; the building itself is open" },
    prayerSuspended: { "open; \($0) suspended" }, prayerInDoubt: { "open; \($0) in doubt" },
    noWayIn: "no way in", noWayInBy: { "no way in \($0)" }, perhapsNoWayInBy: { "perhaps no way in \($0)" },
    roadsMayBeClosedToo: { "\($0): the roads there may be closed too" },
    ownHoursSay: { "its hours say: “\($0)”" }, ownHoursOpenEnd: "its hours do not say when it closes",
    ownHoursNotKnown: "its hours leave this open", accessNoPosition: "way not assessed: its position is not known",
    accessVague: "way not assessed: its position is not known well enough",
    accessFar: "way not assessed: no road of the map is near", insideBy: { "be inside by \($0)" },
    outAfter: { "out after \($0)" }, noWayOut: "no way out that day", otherMode: { "\($0): \($1)" },
    job: { "\($0): \($1) (weakest: \($2))" })

  static let russian = CausePhrases(
    closed: "закрыто", suspended: { "не проводится: \($0)" }, limitedService: "открыто, услуги ограничены",
    reserved: "только для делегаций", gatheringsBanned: "собрания запрещены",
    confirmedOpen: { "открыто, подтверждено: \($0), на \($1)" }, statement: { "\($0): \($1)" },
    thisOneNamed: "назван в объявлении", usableDespite: { "можно, несмотря на: \($0)" },
    noClosureKnown: "о закрытии не сообщалось", normallyShut: "в этот день обычно закрыто",
    prayerSuspendedBuildingOpen: { "не проводится: \($0); само здание открыто" },
    prayerSuspended: { "открыто; не проводится: \($0)" }, prayerInDoubt: { "открыто; под вопросом: \($0)" },
    noWayIn: "проезда нет", noWayInBy: { "проезда нет: \($0)" },
    perhapsNoWayInBy: { "возможно, проезда нет: \($0)" },
    roadsMayBeClosedToo: { "\($0): дороги там тоже могут быть закрыты" },
    ownHoursSay: { "о часах работы сказано: «\($0)»" }, ownHoursOpenEnd: "время закрытия не указано",
    ownHoursNotKnown: "часы работы это не определяют", accessNoPosition: "проезд не оценён: место неизвестно",
    accessVague: "проезд не оценён: место известно неточно",
    accessFar: "проезд не оценён: рядом нет дорог карты", insideBy: { "быть внутри до \($0)" },
    outAfter: { "выехать после \($0)" }, noWayOut: "в этот день не выехать", otherMode: { "\($0): \($1)" },
    job: { "\($0): \($1) (слабое место: \($2))" })

  static let tajik = CausePhrases(
    closed: "баста", suspended: { "\($0) баргузор намешавад" }, limitedService: "кушода, хизматрасонӣ маҳдуд",
    reserved: "танҳо барои ҳайатҳо", gatheringsBanned: "ҷамъомадҳо манъ",
    confirmedOpen: { "кушода, тасдиқ: \($0), барои \($1)" }, statement: { "\($0): \($1)" },
    thisOneNamed: "дар эълон номбар шудааст", usableDespite: { "мумкин, бо вуҷуди: \($0)" },
    noClosureKnown: "дар бораи бастан хабаре нест", normallyShut: "дар ин рӯз одатан баста",
    prayerSuspendedBuildingOpen: { "\($0) баргузор намешавад; худи бино кушода аст" },
    prayerSuspended: { "кушода; \($0) баргузор намешавад" }, prayerInDoubt: { "кушода; \($0) зери савол" },
    noWayIn: "роҳ нест", noWayInBy: { "роҳ нест: \($0)" }, perhapsNoWayInBy: { "шояд роҳ нест: \($0)" },
    roadsMayBeClosedToo: { "\($0): роҳҳои он ҷо низ шояд баста бошанд" },
    ownHoursSay: { "дар соатҳои кор: «\($0)»" }, ownHoursOpenEnd: "вақти бастан нишон дода нашудааст",
    ownHoursNotKnown: "соатҳои кор инро муайян намекунанд",
    accessNoPosition: "роҳ баҳо дода нашуд: ҷояш маълум нест",
    accessVague: "роҳ баҳо дода нашуд: ҷояш аниқ маълум нест",
    accessFar: "роҳ баҳо дода нашуд: дар наздикӣ роҳи харита нест", insideBy: { "то \($0) дохил шавед" },
    outAfter: { "баъд аз \($0) бароед" }, noWayOut: "дар ин рӯз баромадан нест", otherMode: { "\($0): \($1)" },
    job: { "\($0): \($1) (ҷойи суст: \($2))" })
}
