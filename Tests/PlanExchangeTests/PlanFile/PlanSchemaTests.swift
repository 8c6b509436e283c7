import ClosurePlanning
import PlanExchange
import Testing
import XMLSupport

/// The schema compiles by itself, is documented, and names what the model knows.
struct PlanSchemaTests {
  private func root() throws -> XMLElement {
    try XMLDocumentReader().read(bytes: Array(PlanSchema.text.utf8), fileName: "plan.xsd")
  }

  @Test func compiles() throws {
    _ = try XMLSchemaValidator(schema: Array(PlanSchema.text.utf8))
    #expect(PlanSchema.text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    #expect(PlanSchema.text.hasSuffix("</xs:schema>\n"))
    #expect(try root()["targetNamespace"] == PlanSchema.namespace)
  }

  @Test func everyElementIsDocumented() throws {
    let root = try root()
    let types = Dictionary(
      root.children.compactMap { child in child["name"].map { ($0, child) } }, uniquingKeysWith: { first, _ in first })
    var count = 0
    var waiting = [root]
    while let element = waiting.popLast() {
      waiting += element.children
      guard element.name == "element" else { continue }
      count += 1
      let type = element["type"].flatMap { types[$0] }
      let words = element.child("annotation") ?? type?.child("annotation")
      #expect(words != nil, "<\(element["name"] ?? "")> at \(element.location)")
    }
    #expect(count > 30)
  }

  @Test func termsAreTheModels() throws {
    let root = try root()
    func terms(_ type: String) -> [String] {
      let found = root.children.first { $0["name"] == type }?.child("restriction")?.children(named: "enumeration")
      return found?.compactMap { $0["value"] } ?? []
    }
    #expect(terms("effect") == RoadEffect.Kind.allCases.map(\.rawValue) + VenueEffect.Kind.allCases.map(\.rawValue))
    #expect(terms("mode") == TravelMode.allCases.map(\.rawValue))
    #expect(terms("group") == Exemption.Group.allCases.map(\.rawValue))
    #expect(terms("crossing") == RoadEffect.Crossing.allCases.map(\.rawValue))
    #expect(terms("compliance") == RoadEffect.Compliance.allCases.map(\.rawValue))
    #expect(terms("extent") == Claim.Extent.allCases.map(\.rawValue))
    #expect(terms("probability") == Claim.Probability.allCases.map(\.rawValue))
    #expect(terms("status") == Claim.Status.allCases.map(\.rawValue))
    #expect(terms("reliability") == Announcement.Reliability.allCases.map(\.rawValue))
    #expect(terms("messageType") == Announcement.MessageType.allCases.map(\.rawValue))
    #expect(terms("verification") == ClosureWindow.Verification.allCases.map(\.rawValue))
  }
}
