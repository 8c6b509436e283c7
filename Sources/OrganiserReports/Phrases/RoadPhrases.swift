internal import ClosurePlanning

/// Measures on roads, told after a colon: "Rudaki Avenue: closed …".
struct RoadPhrases: Sendable {
  var closed: String
  var closedOneWay: String
  var advisedAgainst: String
  var advisedAgainstOneWay: String
  var intermittent: String
  var rollingBlock: String
  var restricted: String
  var parkingBan: String
  var busStops: String
  var crossingForbidden: String
  var fromRegion: Phrase1
  var onlyModes: Phrase1
  var allow: Phrase1
  var assumed: String
  /// A street between two others.
  var stretch: @Sendable (_ street: String, _ from: String, _ to: String) -> String
  var marked: String
  var within: Phrase1
  var into: Phrase1
  var more: CountedPhrase
  var roads: String
  /// For certain, and perhaps, as a table shows it.
  var certain: String
  var possible: String

  func word(_ effect: RoadEffect) -> String {
    let isAdvisory = effect.compliance == .advisory
    return switch effect.kind {
    case .roadClosed: isAdvisory ? advisedAgainst : closed
    case .carriagewayClosed: isAdvisory ? advisedAgainstOneWay : closedOneWay
    case .intermittentShortTermClosures: intermittent
    case .rollingRoadBlock: rollingBlock
    case .trafficRestricted: restricted
    case .parkingBan: parkingBan
    case .busStopsSuspended: busStops
    }
  }

  static let english = RoadPhrases(
    closed: "closed", closedOneWay: "closed in one direction", advisedAgainst: "advised against",
    advisedAgainstOneWay: "advised against in one direction", intermittent: "open, but stopped as need arises",
    rollingBlock: "stopped while a column passes", restricted: "traffic restricted", parkingBan: "no parking",
    busStops: "bus stops out of use", crossingForbidden: "crossing forbidden, on foot too",
    fromRegion: { "for traffic from \($0)" }, onlyModes: { "only for those who go \($0)" },
    allow: { "allow \($0)" }, assumed: "assumed", stretch: { "\($0) from \($1) to \($2)" },
    marked: "roads marked on the map", within: { "roads within \($0)" }, into: { "roads into \($0)" },
    more: { "\($0) more" }, roads: "roads", certain: "certain", possible: "possible")

  static let russian = RoadPhrases(
    closed: "проезд закрыт", closedOneWay: "проезд закрыт в одну сторону", advisedAgainst: "ехать не рекомендуют",
    advisedAgainstOneWay: "ехать в одну сторону не рекомендуют",
    intermittent: "открыто, но по необходимости останавливают",
    rollingBlock: "останавливают на время проезда колонны", restricted: "движение ограничено",
    parkingBan: "стоянка запрещена", busStops: "остановки автобусов не работают",
    crossingForbidden: "переходить и пересекать нельзя", fromRegion: { "для едущих из: \($0)" },
    onlyModes: { "только для тех, кто едет так: \($0)" }, allow: { "заложите \($0)" }, assumed: "наша оценка",
    stretch: { "\($0), от \($1) до \($2)" }, marked: "дороги, отмеченные на карте", within: { "дороги внутри: \($0)" },
    into: { "въезды: \($0)" }, more: { "ещё \($0)" }, roads: "дороги", certain: "наверняка", possible: "возможно")

  static let tajik = RoadPhrases(
    closed: "роҳ баста", closedOneWay: "роҳ ба як тараф баста", advisedAgainst: "рафтан тавсия намешавад",
    advisedAgainstOneWay: "ба як тараф рафтан тавсия намешавад",
    intermittent: "кушода, вале вобаста ба зарурат боздошта мешавад",
    rollingBlock: "ҳангоми гузаштани қатор боздошта мешавад", restricted: "ҳаракат маҳдуд",
    parkingBan: "таваққуф манъ", busStops: "истгоҳҳои автобус кор намекунанд",
    crossingForbidden: "гузаштан манъ, пиёда ҳам", fromRegion: { "барои онҳое, ки аз \($0) меоянд" },
    onlyModes: { "танҳо барои онҳое, ки \($0) мераванд" }, allow: { "\($0) захира гузоред" }, assumed: "тахмини мо",
    stretch: { "\($0), аз \($1) то \($2)" }, marked: "роҳҳои дар харита нишондода", within: { "роҳҳои дохили \($0)" },
    into: { "даромадгоҳҳои \($0)" }, more: { "боз \($0)" }, roads: "роҳҳо", certain: "аниқ", possible: "шояд")
}
