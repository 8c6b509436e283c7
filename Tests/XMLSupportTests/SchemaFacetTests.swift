import Testing
import XMLSupport

@Suite("Facets and rarer rules of a schema")
struct SchemaFacetTests {
  /// A schema whose root has one attribute for each facet, and one child for each rarer rule.
  private static func schema() throws -> XMLSchemaValidator {
    func attribute(_ name: String, _ base: String, _ facets: String) -> String {
      """
      <xs:attribute name="\(name)"><xs:simpleType><xs:restriction base="xs:\(base)">\(facets)</xs:restriction>
      </xs:simpleType></xs:attribute>
      """
    }
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:attributeGroup name="timed">
          <xs:attribute name="since" type="xs:time"/><xs:attribute name="span" type="xs:duration"/>
        </xs:attributeGroup>
        <xs:simpleType name="modeList"><xs:list itemType="xs:NMTOKEN"/></xs:simpleType>
        <xs:simpleType name="dayOrNumber"><xs:union memberTypes="xs:date xs:integer"/></xs:simpleType>
        <xs:element name="all"><xs:complexType>
          <xs:choice minOccurs="0">
            <xs:element name="pair"><xs:complexType><xs:sequence><xs:choice>
              <xs:element name="left"/><xs:element name="right"/><xs:element name="middle"/>
            </xs:choice></xs:sequence></xs:complexType></xs:element>
            <xs:element name="empty"><xs:complexType/></xs:element>
            <xs:element name="level" type="xs:decimal"/>
            <xs:element name="strict"><xs:complexType><xs:sequence><xs:any namespace="##any"/></xs:sequence>
            </xs:complexType></xs:element>
            <xs:element name="keyed"><xs:complexType><xs:sequence>
              <xs:element name="item" maxOccurs="9"><xs:complexType><xs:attribute name="id"/></xs:complexType></xs:element>
            </xs:sequence></xs:complexType>
            <xs:key name="itemKey"><xs:selector xpath="item"/><xs:field xpath="@id"/></xs:key></xs:element>
          </xs:choice>
          \(attribute("above", "int", "<xs:minExclusive value='3'/>"))
          \(attribute("below", "int", "<xs:maxExclusive value='3'/>"))
          \(attribute("code", "string", "<xs:length value='2'/>"))
          \(attribute("digits", "decimal", "<xs:totalDigits value='3'/>"))
          \(attribute("cents", "decimal", "<xs:fractionDigits value='2'/>"))
          \(attribute("mark", "string", "<xs:enumeration value='x, y'/><xs:enumeration value=\"it's\"/>"))
          <xs:attribute name="on" type="xs:boolean"/>
          <xs:attribute name="day" type="dayOrNumber"/>
          <xs:attribute name="grade">
            <xs:annotation><xs:documentation>One capital letter</xs:documentation></xs:annotation>
            <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z]"/></xs:restriction></xs:simpleType>
          </xs:attribute>
          <xs:attributeGroup ref="timed"/>
        </xs:complexType></xs:element>
      </xs:schema>
      """
    return try XMLSchemaValidator(schema: Array(text.utf8))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let kind: XMLProblem.Kind
    let place: String
    let message: String
    var help: String?
    var testDescription: String { text }

    init(_ text: String, _ kind: XMLProblem.Kind, _ place: String, _ message: String, _ help: String? = nil) {
      self.text = text
      self.kind = kind
      self.place = place
      self.message = message
      self.help = help
    }
  }

  static let cases: [Case] = [
    .init("<all above='3'/>", .badValue, "1:13", "'3' for 'above' is not greater than 3"),
    .init("<all below='3'/>", .badValue, "1:13", "'3' for 'below' is not less than 3"),
    .init("<all code='abc'/>", .badValue, "1:12", "'abc' for 'code' has the wrong length"),
    .init("<all digits='1234'/>", .badValue, "1:14", "'1234' for 'digits' has too many digits"),
    .init("<all cents='1.234'/>", .badValue, "1:13", "'1.234' for 'cents' has too many digits behind the point"),
    .init("<all mark='its'/>", .badValue, "1:12", "'its' for 'mark' is not one of x, y, it's", "did you mean 'it's'?"),
    .init("<all on='yes'/>", .badValue, "1:10", "'yes' for 'on' is not true or false", "write true or false"),
    .init("<all since='25:00'/>", .badValue, "1:13", "'25:00' for 'since' is not a time", "write it as 14:30:00"),
    .init("<all span='2h'/>", .badValue, "1:12", "'2h' for 'span' is not a duration", "write it as PT2H30M"),
    .init("<all day='x'/>", .badValue, "1:11", "'x' for 'day' is not valid (type dayOrNumber)"),
    .init("<all grade='a'/>", .badValue, "1:13", "'a' for 'grade' does not have the right form", "One capital letter"),
    .init(
      "<all\n zone='x'/>", .unknownAttribute, "2:8", "unknown attribute 'zone' of <all>; allowed are above, below,"),
    .init("<all><pair/></all>", .missingElement, "1:7", "<pair> lacks <left>, <right> or <middle>"),
    .init("<all><empty>x</empty></all>", .unexpectedText, "1:7", "<empty> cannot contain text"),
    .init("<all><empty><pair/></empty></all>", .misplacedElement, "1:14", ""),
    .init(
      "<all><level>high</level></all>", .badValue, "1:7", "'high' in <level> is not a number",
      "write it with a point, as 38.5731"),
    .init("<all><strict><foo/></strict></all>", .unknownElement, "1:15", "unknown element <foo> in <strict>"),
    .init("<all><keyed><item/></keyed></all>", .identity, "1:14", "<item> lacks what identifies it"),
    .init("<all xmlns='urn:q'/>", .unknownElement, "1:2", "<all> is in the namespace 'urn:q'", "remove its namespace"),
  ]

  @Test("One slip gives one problem, in plain words at its place", arguments: cases)
  func slip(_ slip: Case) throws {
    let schema = try Self.schema()
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(bytes: Array(slip.text.utf8), fileName: "f", validatingAgainst: schema)
    }
    let problems = try #require(error?.problems)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems[0].message.hasPrefix(slip.message), "\(problems[0])")
    #expect(problems[0].kind == slip.kind)
    #expect(problems[0].location?.description == slip.place, "\(problems[0])")
    #expect(problems[0].help == slip.help)
  }
}
