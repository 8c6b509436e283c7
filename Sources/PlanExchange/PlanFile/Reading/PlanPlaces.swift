internal import ClosurePlanning
internal import XMLSupport

/// Where the parts of a plan stand in its file.
///
/// Holds the elements rather than positions: attributes and words of lists are looked up when somebody asks.
struct PlanPlaces: Sendable {
  private var elements: [PlanPlace.Item: XMLElement] = [:]

  /// Remembers that a part of the plan stands in this element.
  mutating func record(_ item: PlanPlace.Item, _ element: XMLElement) { elements[item] = element }

  /// The element of a part, and the attribute that is meant by the place.
  func find(_ place: PlanPlace) -> (element: XMLElement, attribute: XMLAttribute?, token: Int?)? {
    switch place.item {
    case .named(let claim, let subject, let index):
      return find(.subject(claim: claim, index: subject), "named", token: index)
    case .excepted(let claim, let subject, let index):
      return find(.subject(claim: claim, index: subject), "except", token: index)
    default: return find(place.item, place.attribute, token: nil)
    }
  }

  private func find(
    _ item: PlanPlace.Item, _ attribute: String?, token: Int?
  ) -> (element: XMLElement, attribute: XMLAttribute?, token: Int?)? {
    guard let element = elements[item] else { return nil }
    return (element, attribute.flatMap { element.attribute($0) }, token)
  }
}
