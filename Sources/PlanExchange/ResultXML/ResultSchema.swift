/// The schema of result files, XSD 1.0.
///
/// It is part of the program, so that one file is all that has to be installed, and so that what is written can be
/// checked against what is promised. The namespace's number grows when files of the old version would no longer be valid.
public enum ResultSchema {
  /// The namespace of result files.
  public static let namespace = "urn:x-closure-planner:result:1"

  /// The whole schema document.
  public static let text = [opening, venues, decisions, claims, terms, "</xs:schema>\n"].joined(separator: "\n")

  /// Files, days and names.
  private static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:x-closure-planner:result:1"
        targetNamespace="urn:x-closure-planner:result:1" elementFormDefault="qualified" version="1">
      <xs:annotation>
        <xs:documentation>
          Answers of the closure planner: which venues can be used on each day, how sure that is, and on
          whose word.
        </xs:documentation>
      </xs:annotation>
      <xs:element name="result" type="Result"/>
      <xs:complexType name="Result">
        <xs:annotation>
          <xs:documentation>
            A file: one day element for each day and organiser.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="day" type="Day" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="version" type="xs:positiveInteger" use="required"/>
      </xs:complexType>
      <xs:complexType name="Day">
        <xs:annotation>
          <xs:documentation>
            One organiser, one local day. exact="no": there were too many worlds to go through, so that an
            uncertain may be a closed. epochs: distinct sets of closed roads that were solved.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="plan" type="Named"/>
          <xs:element name="organiser" type="Organiser"/>
          <xs:element name="map" type="Map" minOccurs="0"/>
          <xs:element name="caution" type="xs:string"/>
          <xs:element name="assumption" type="xs:string" minOccurs="0"/>
          <xs:element name="venue" type="Venue" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="road" type="Road" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="job" type="Job" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="question" type="Question" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="date" type="xs:date" use="required"/>
        <xs:attribute name="zone" type="xs:string" use="required"/>
        <xs:attribute name="edition" type="Edition" use="required"/>
        <xs:attribute name="notices-read-to" type="Moment"/>
        <xs:attribute name="exact" type="YesNo" use="required"/>
        <xs:attribute name="epochs" type="xs:nonNegativeInteger" use="required"/>
      </xs:complexType>
      <xs:complexType name="Name">
        <xs:annotation>
          <xs:documentation>
            A name; without xml:lang its language was not stated.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
      <xs:complexType name="Named">
        <xs:annotation><xs:documentation>Something with an id and names.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
      </xs:complexType>
      <xs:complexType name="Organiser">
        <xs:annotation>
          <xs:documentation>
            For whom the answer is, and how they travel, the first way deciding.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="modes" type="Terms"/>
      </xs:complexType>
      <xs:complexType name="Map">
        <xs:annotation>
          <xs:documentation>
            What was routed on; a schematic map has roads that were drawn, not surveyed.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="name" type="xs:string" use="required"/>
        <xs:attribute name="schematic" type="YesNo" use="required"/>
        <xs:attribute name="south" type="Degrees" use="required"/>
        <xs:attribute name="west" type="Degrees" use="required"/>
        <xs:attribute name="north" type="Degrees" use="required"/>
        <xs:attribute name="east" type="Degrees" use="required"/>
        <xs:attribute name="attribution" type="xs:string"/>
      </xs:complexType>
    """
}
