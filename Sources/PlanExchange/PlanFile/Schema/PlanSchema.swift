/// The XML Schema (XSD 1.0) of plan files.
///
/// It stands in the program's text rather than in a resource, so that the program is one file that can be moved about.
/// The schema has the form of a plan: names, enumerations, the shape of times and numbers. What one part says about
/// another (ids, windows that can be, the attributes that an effect takes) is checked after it.
public enum PlanSchema {
  /// The namespace of plan files; its last number changes when old files can no longer be read.
  public static let namespace = "urn:x-closure-planner:plan:1"

  /// The schema as a file: UTF-8, ends with a line feed.
  public static let text = [
    head, rootTypes, placeTypes, hoursTypes, claimTypes, subjectTypes, organiserTypes, textTypes, numberTypes,
    termTypes, tail,
  ]
  .joined(separator: "\n")

  private static let head = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x-closure-planner:plan:1"
        targetNamespace="urn:x-closure-planner:plan:1" elementFormDefault="qualified">
      <xs:annotation>
        <xs:documentation xml:lang="en">
          A plan for a city's security closures: what was announced, by whom, for when, and who has to know.
          Lists are separated by white space. White space in texts counts as one space. Times without an offset are
          local, in the plan's zone. Days are whole local days, both ends included; times are half-open.
          Attributes of the xml namespace are let through for xml:lang, which names a text's language.
        </xs:documentation>
      </xs:annotation>

      <xs:element name="plan" type="planType">
        <xs:annotation><xs:documentation>The root of a plan file.</xs:documentation></xs:annotation>
      </xs:element>
    """#

  private static let tail = "</xs:schema>\n"
}
