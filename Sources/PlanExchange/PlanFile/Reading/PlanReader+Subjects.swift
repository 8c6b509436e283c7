internal import ClosurePlanning
internal import Geodesy
internal import XMLSupport

extension PlanReader {
  /// What a claim's child says that it is about; nil for children that are no subjects.
  mutating func subject(_ element: XMLElement, _ item: PlanPlace.Item) -> Subject? {
    let subject: Subject?
    switch element.name {
    case "road":
      subject = .road(
        RoadReference(
          name: required(element, "name"), from: text(element, "from"), to: text(element, "to"),
          direction: term(element, "direction", default: .both)))
    case "ways":
      let ids = list(element, "ids") { text throws(ValueProblem) in
        guard let id = Int64(text), id > 0 else {
          throw ValueProblem("\(text.quotedShort) is not the number of an OpenStreetMap way")
        }
        return id
      }
      subject = .ways(ids)
    case "line":
      guard let coordinates = coordinates(element) else { return nil }
      guard let line = LineString(checking: coordinates) else {
        report(
          textOf: element,
          ValueProblem("a line needs at least two different points", help: "write lat,lon lat,lon lat,lon"))
        return nil
      }
      subject = .line(line)
    case "cordon":
      let bridges = text(element, "bridges") ?? "open"
      subject = .cordon(
        CordonReference(
          area: required(element, "area"), scope: term(element, "scope", default: .inside),
          shutsGradeSeparated: bridges == "shut", gates: words(element, "gates")))
    case "venue": subject = .venue(required(element, "id"))
    case "category":
      subject = .category(
        CategoryReference(
          kinds: words(element, "kinds").map { VenueKind(rawValue: $0) },
          quantifier: term(element, "quantifier", default: .all), area: text(element, "area"),
          named: words(element, "named"), exceptions: words(element, "except"),
          chance: value(element, "chance", PercentageText.percentage)))
    case "place": subject = .described(WhiteSpace.collapsed(element.text))
    default: subject = nil
    }
    if subject != nil { places.record(item, element) }
    return subject
  }
}
