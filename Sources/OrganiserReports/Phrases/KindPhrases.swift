internal import ClosurePlanning

/// The words for a kind of venue.
struct KindName: Sendable {
  /// One of them.
  var one: String
  /// All of them: "все рынки".
  var all: String
  /// Many of them, after "most" and "several": "большинство рынков".
  var many: String

  init(_ one: String, _ all: String, _ many: String? = nil) {
    (self.one, self.all, self.many) = (one, all, many ?? all)
  }
}

/// Kinds of venues, and how many of one.
struct KindPhrases: Sendable {
  var mosque: KindName
  var market: KindName
  var shoppingCentre: KindName
  var hotel: KindName
  var hospital: KindName
  var hall: KindName
  var theatre: KindName
  var restaurant: KindName
  var station: KindName
  var airport: KindName
  var school: KindName
  var clinic: KindName
  var pharmacy: KindName
  var bank: KindName
  var supermarket: KindName
  var museum: KindName
  var park: KindName
  var stadium: KindName
  /// A kind that has no word here: its term stands for it.
  var other: @Sendable (_ term: String) -> KindName
  var all: Phrase1
  var most: Phrase1
  var several: Phrase1
  var named: Phrase1
  /// "in the centre".
  var within: Phrase1
  var prayer: String
  var fridayPrayer: String
  var gatherings: String
  var activities: String

  func name(_ kind: VenueKind) -> KindName {
    switch kind.rawValue {
    case "mosque": mosque
    case "market": market
    case "shoppingCentre": shoppingCentre
    case "hotel": hotel
    case "hospital": hospital
    case "hall": hall
    case "theatre": theatre
    case "restaurant": restaurant
    case "station": station
    case "airport": airport
    case "school": school
    case "clinic": clinic
    case "pharmacy": pharmacy
    case "bank": bank
    case "supermarket": supermarket
    case "museum": museum
    case "park": park
    case "stadium": stadium
    default: other(kind.words)
    }
  }

  func word(_ activity: Activity) -> String {
    switch activity {
    case .prayer: prayer
    case .fridayPrayer: fridayPrayer
    case .gathering: gatherings
    default: VenueKind(rawValue: activity.rawValue).words
    }
  }

  static let english = KindPhrases(
    mosque: KindName("mosque", "mosques"), market: KindName("market", "markets"),
    shoppingCentre: KindName("shopping centre", "shopping centres"), hotel: KindName("hotel", "hotels"),
    hospital: KindName("hospital", "hospitals"), hall: KindName("hall", "halls"),
    theatre: KindName("theatre", "theatres"), restaurant: KindName("restaurant", "restaurants"),
    station: KindName("station", "stations"), airport: KindName("airport", "airports"),
    school: KindName("school", "schools"), clinic: KindName("clinic", "clinics"),
    pharmacy: KindName("pharmacy", "pharmacies"), bank: KindName("bank", "banks"),
    supermarket: KindName("supermarket", "supermarkets"), museum: KindName("museum", "museums"),
    park: KindName("park", "parks"), stadium: KindName("stadium", "stadiums"), other: { KindName($0, $0 + "s") },
    all: { "all \($0)" }, most: { "most \($0)" }, several: { "several \($0)" }, named: { "the \($0) that are named" },
    within: { " within \($0)" }, prayer: "congregational prayer", fridayPrayer: "Friday’s congregational prayer",
    gatherings: "gatherings", activities: "activities")

  static let russian = KindPhrases(
    mosque: KindName("мечеть", "мечети", "мечетей"), market: KindName("рынок", "рынки", "рынков"),
    shoppingCentre: KindName("торговый центр", "торговые центры", "торговых центров"),
    hotel: KindName("гостиница", "гостиницы", "гостиниц"), hospital: KindName("больница", "больницы", "больниц"),
    hall: KindName("зал", "залы", "залов"), theatre: KindName("театр", "театры", "театров"),
    restaurant: KindName("ресторан", "рестораны", "ресторанов"), station: KindName("вокзал", "вокзалы", "вокзалов"),
    airport: KindName("аэропорт", "аэропорты", "аэропортов"), school: KindName("школа", "школы", "школ"),
    clinic: KindName("клиника", "клиники", "клиник"), pharmacy: KindName("аптека", "аптеки", "аптек"),
    bank: KindName("банк", "банки", "банков"),
    supermarket: KindName("супермаркет", "супермаркеты", "супермаркетов"),
    museum: KindName("музей", "музеи", "музеев"), park: KindName("парк", "парки", "парков"),
    stadium: KindName("стадион", "стадионы", "стадионов"), other: { KindName($0, $0) },
    all: { "все \($0)" }, most: { "большинство \($0)" }, several: { "несколько \($0)" },
    named: { "названные \($0)" }, within: { " (\($0))" }, prayer: "коллективный намаз",
    fridayPrayer: "пятничный намаз", gatherings: "собрания", activities: "мероприятия")

  static let tajik = KindPhrases(
    mosque: KindName("масҷид", "масҷидҳо", "масҷидҳо"), market: KindName("бозор", "бозорҳо"),
    shoppingCentre: KindName("маркази савдо", "марказҳои савдо"), hotel: KindName("меҳмонхона", "меҳмонхонаҳо"),
    hospital: KindName("беморхона", "беморхонаҳо"), hall: KindName("толор", "толорҳо"),
    theatre: KindName("театр", "театрҳо"), restaurant: KindName("тарабхона", "тарабхонаҳо"),
    station: KindName("истгоҳ", "истгоҳҳо"), airport: KindName("фурудгоҳ", "фурудгоҳҳо"),
    school: KindName("мактаб", "мактабҳо"), clinic: KindName("дармонгоҳ", "дармонгоҳҳо"),
    pharmacy: KindName("дорухона", "дорухонаҳо"), bank: KindName("бонк", "бонкҳо"),
    supermarket: KindName("супермаркет", "супермаркетҳо"), museum: KindName("осорхона", "осорхонаҳо"),
    park: KindName("боғ", "боғҳо"), stadium: KindName("варзишгоҳ", "варзишгоҳҳо"), other: { KindName($0, $0) },
    all: { "ҳамаи \($0)" }, most: { "аксари \($0)" }, several: { "якчанд \($0)" },
    named: { "\($0)и номбаршуда" }, within: { " (\($0))" }, prayer: "намози ҷамоат", fridayPrayer: "намози ҷумъа",
    gatherings: "ҷамъомадҳо", activities: "чорабиниҳо")
}
