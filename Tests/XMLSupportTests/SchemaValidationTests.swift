import Testing
import XMLSupport

/// A schema in the manner of plan files, small enough to read at a glance.
enum PlanSchema {
  static let text = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:p" targetNamespace="urn:p"
        elementFormDefault="qualified">
      <xs:simpleType name="kindType">
        <xs:restriction base="xs:string">
          <xs:enumeration value="closed"/><xs:enumeration value="limited"/><xs:enumeration value="open"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="coordinateType">
        <xs:annotation><xs:documentation>Latitude and longitude in
          degrees, as 38.5731 68.7864. More follows.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string"><xs:pattern value="-?[0-9.]+ -?[0-9.]+"/></xs:restriction>
      </xs:simpleType>
      <xs:complexType name="thingType"><xs:attribute name="id" type="xs:NCName" use="required"/></xs:complexType>
      <xs:complexType name="venueType"><xs:complexContent><xs:extension base="thingType">
        <xs:attribute name="name" type="nameType"/>
        <xs:attribute name="kind" type="kindType"/>
        <xs:attribute name="at" type="coordinateType"/>
        <xs:attribute name="opens" type="xs:date"/>
        <xs:attribute name="seats"><xs:simpleType><xs:restriction base="xs:int">
          <xs:minInclusive value="1"/><xs:maxInclusive value="99"/></xs:restriction></xs:simpleType></xs:attribute>
      </xs:extension></xs:complexContent></xs:complexType>
      <xs:simpleType name="nameType"><xs:restriction base="xs:string">
        <xs:minLength value="1"/><xs:maxLength value="12"/></xs:restriction></xs:simpleType>
      <xs:element name="plan">
        <xs:complexType><xs:sequence>
          <xs:element name="city" type="xs:string"/>
          <xs:element name="venue" type="venueType" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="window" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType><xs:attribute name="venue" type="xs:NCName"/></xs:complexType></xs:element>
          <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType>
        <xs:key name="venueKey"><xs:selector xpath="p:venue" xmlns:p="urn:p"/><xs:field xpath="@id"/></xs:key>
        <xs:keyref name="venueRef" refer="venueKey">
          <xs:selector xpath="p:window" xmlns:p="urn:p"/><xs:field xpath="@venue"/></xs:keyref>
      </xs:element>
    </xs:schema>
    """

  static func validator() throws -> XMLSchemaValidator { try XMLSchemaValidator(schema: Array(text.utf8)) }
}

@Suite("Files held against a schema")
struct SchemaValidationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let content: String
    let kind: XMLProblem.Kind
    let place: String
    let message: String
    var help: String?
    var testDescription: String { content }
  }

  /// Contents of `<plan>` behind its first line; the places count from the second.
  static let cases: [Case] = [
    .init(
      content: "<city/><venu id='a'/>", kind: .unknownElement, place: "2:9",
      message: "unknown element <venu> in <plan>; expected <venue>, <window> or an extension element",
      help: "did you mean <venue>?"),
    .init(
      content: "<city/><sqare/>", kind: .unknownElement, place: "2:9",
      message: "unknown element <sqare> in <plan>; expected <venue>, <window> or an extension element"),
    .init(
      content: "<venue id='a'/>", kind: .misplacedElement, place: "2:2",
      message: "<venue> cannot stand here in <plan>; expected <city>"),
    .init(content: "", kind: .missingElement, place: "1:2", message: "<plan> lacks <city>"),
    .init(content: "<city/>\n text", kind: .unexpectedText, place: "1:2", message: "<plan> cannot contain text"),
    .init(
      content: "<city><venue/></city>", kind: .misplacedElement, place: "2:8", message: "<city> cannot contain elements"
    ),
    .init(
      content: "<city/><venue/>", kind: .missingAttribute, place: "2:9", message: "<venue> lacks the attribute 'id'"),
    .init(
      content: "<city/><venue id='a' nmae='b'/>", kind: .unknownAttribute, place: "2:28",
      message: "unknown attribute 'nmae' of <venue>; allowed are at, id, kind, name, opens, seats",
      help: "did you mean 'name'?"),
    .init(
      content: "<city/><venue id='a' kind='Close'/>", kind: .badValue, place: "2:28",
      message: "'Close' for 'kind' is not one of closed, limited, open", help: "did you mean 'closed'?"),
    .init(
      content: "<city/><venue id='a' at='38,5'/>", kind: .badValue, place: "2:26",
      message: "'38,5' for 'at' does not have the right form",
      help: "Latitude and longitude in degrees, as 38.5731 68.7864"),
    .init(
      content: "<city/><venue id='a' opens='31.12.2026'/>", kind: .badValue, place: "2:29",
      message: "'31.12.2026' for 'opens' is not a date", help: "write it as 2026-06-30"),
    .init(
      content: "<city/><venue id='a' opens='2026-02-30'/>", kind: .badValue, place: "2:29",
      message: "'2026-02-30' for 'opens' is not a date", help: "write it as 2026-06-30"),
    .init(
      content: "<city/><venue id='a' seats='0'/>", kind: .badValue, place: "2:29",
      message: "'0' for 'seats' is less than 1"),
    .init(
      content: "<city/><venue id='a' seats='100'/>", kind: .badValue, place: "2:29",
      message: "'100' for 'seats' is greater than 99"),
    .init(
      content: "<city/><venue id='a' seats='many'/>", kind: .badValue, place: "2:29",
      message: "'many' for 'seats' is not valid"),
    .init(
      content: "<city/><venue id='a' name=''/>", kind: .badValue, place: "2:28",
      message: "'' for 'name' is too short: at least 1 character is needed"),
    .init(
      content: "<city/><venue id='a' name='Кохи Наврӯз ва боғ'/>", kind: .badValue, place: "2:28",
      message: "'Кохи Наврӯз ва боғ' for 'name' is too long: at most 12 characters are allowed"),
    .init(
      content: "<city/><venue id='1 a'/>", kind: .badValue, place: "2:19",
      message: "'1 a' for 'id' is not an identifier",
      help: "start with a letter; letters, digits, '-', '_' and '.' may follow"),
    .init(
      content: "<city/>\n<venue id='a'/>\n<venue id='a'/>", kind: .identity, place: "4:12",
      message: "<venue>: 'a' is used a second time"),
    .init(
      content: "<city/><venue id='a'/><window venue='a'/><window/><window venue='b'/>", kind: .identity, place: "2:66",
      message: "<window>: there is no 'b' to refer to"),
  ]

  @Test("One slip gives one problem, in plain words at its place", arguments: cases)
  func slip(_ slip: Case) throws {
    let bytes = Array("<plan xmlns=\"urn:p\">\n\(slip.content)\n</plan>".utf8)
    let schema = try PlanSchema.validator()
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(bytes: bytes, fileName: "plan.xml", validatingAgainst: schema)
    }
    let problems = try #require(error?.problems)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems[0].message == slip.message)
    #expect(problems[0].kind == slip.kind)
    #expect(problems[0].location?.description == slip.place)
    #expect(problems[0].help == slip.help)
    #expect(error?.moreFollow == false)
  }

  @Test("A valid file is read, extension elements of other namespaces included")
  func valid() throws {
    let text = """
      <plan xmlns="urn:p"><city>Душанбе</city><venue id="a" kind="open"/><window venue="a"/>
      <x:more xmlns:x="urn:x" any="thing"/></plan>
      """
    let root = try XMLDocumentReader().read(
      bytes: Array(text.utf8), fileName: "plan.xml", validatingAgainst: PlanSchema.validator())
    #expect(root.children.map(\.name) == ["city", "venue", "window", "more"])
  }

  @Test(
    "A root of another name or namespace is named",
    arguments: [
      ("<plan/>", "<plan> is in no namespace", nil),
      ("<paln xmlns='urn:p'/>", "unknown element <paln> as the root", "did you mean <plan>?"),
      ("<venue xmlns='urn:p'/>", "<venue> cannot stand here as the root", nil),
    ] as [(String, String, String?)])
  func wrongRoot(text: String, message: String, help: String?) throws {
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(
        bytes: Array(text.utf8), fileName: "plan.xml", validatingAgainst: PlanSchema.validator())
    }
    let problem = try #require(error?.problems.first)
    #expect(problem.message.contains(message), "\(problem)")
    if let help { #expect(problem.help == help) }
  }

  @Test("All problems are reported in the order of the file, at most 20")
  func many() throws {
    let venues = (1...30).map { "<venue id='v\($0)' kind='x'/>" }.joined(separator: "\n")
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(
        bytes: Array("<plan xmlns='urn:p'><city/>\n\(venues)</plan>".utf8), fileName: "plan.xml",
        validatingAgainst: PlanSchema.validator())
    }
    #expect(error?.problems.count == 20)
    #expect(error?.moreFollow == true)
    #expect(error?.problems.map { $0.location?.line } == (2...21).map(Optional.some))
    #expect(error?.description.hasSuffix("plan.xml: more problems follow") == true)
  }

  @Test("A file names a schema of its own: nothing is fetched, the file is judged by ours")
  func foreignSchema() throws {
    let text = """
      <plan xmlns="urn:p" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:p http://localhost:1/evil.xsd urn:q file:///etc/passwd"><city/></plan>
      """
    let schema = try PlanSchema.validator()
    for _ in 0..<2 {
      let root = try XMLDocumentReader().read(
        bytes: Array(text.utf8), fileName: "plan.xml", validatingAgainst: schema)
      #expect(root.name == "plan")
    }
  }

  @Test("A value with quotes and phrases of the library's does not mislead")
  func misleadingValue() throws {
    let text = "<plan xmlns='urn:p'><city/><venue id='a' kind=\"' is not an element of the set {'x'}.\"/></plan>"
    let error = #expect(throws: XMLProblems.self) {
      _ = try XMLDocumentReader().read(
        bytes: Array(text.utf8), fileName: "plan.xml", validatingAgainst: PlanSchema.validator())
    }
    #expect(
      error?.problems.map(\.message) == [
        "'' is not an element of the set {'x'}.' for 'kind' is not one of closed, limited, open"
      ])
  }

  @Test("What is not a schema says so")
  func notASchema() {
    #expect(throws: XMLProblems.self) { _ = try XMLSchemaValidator(schema: Array("<xs:schema".utf8)) }
    let error = #expect(throws: XMLSchemaError.self) { _ = try XMLSchemaValidator(schema: Array("<a/>".utf8)) }
    #expect(error?.description.hasPrefix("the XML schema cannot be compiled: ") == true)
    let imported = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="/etc/passwd"/></xs:schema>
      """
    #expect(throws: XMLSchemaError.self) { _ = try XMLSchemaValidator(schema: Array(imported.utf8)) }
  }

  @Test("One compiled schema serves many tasks at a time")
  func concurrent() async throws {
    let schema = try PlanSchema.validator()
    let good = Array("<plan xmlns='urn:p'><city/></plan>".utf8)
    let bad = Array("<plan xmlns='urn:p'><city/><venue/></plan>".utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for index in 0..<200 {
        group.addTask {
          do {
            _ = try XMLDocumentReader().read(
              bytes: index % 2 == 0 ? good : bad, fileName: "f", validatingAgainst: schema)
            return 0
          } catch {
            return (error as? XMLProblems)?.problems.count ?? 0
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counts == 100)
  }
}
