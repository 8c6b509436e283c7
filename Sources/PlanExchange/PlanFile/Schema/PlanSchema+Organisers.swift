extension PlanSchema {
  /// Organisers and what they need.
  static let organiserTypes = #"""

      <xs:complexType name="organiserType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="name" type="nameType"/>
          <xs:element name="origin" type="originType">
            <xs:annotation><xs:documentation>Where their trips may start.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="job" type="jobType">
            <xs:annotation>
              <xs:documentation>Needs that stand or fall together.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="contact" type="text"/>
        <xs:attribute name="languages" type="languageTags"/>
        <xs:attribute name="modes" type="modes"/>
        <xs:attribute name="permits" type="identifiers"/>
        <xs:attribute name="groups" type="groups"/>
        <xs:attribute name="venues" type="identifiers"/>
        <xs:attribute name="kinds" type="identifiers"/>
        <xs:attribute name="activities" type="identifiers"/>
        <xs:attribute name="hours" type="text"/>
        <xs:attribute name="set-up" type="duration"/>
        <xs:attribute name="dismantling" type="duration"/>
        <xs:attribute name="longest-trip" type="duration"/>
        <xs:attribute name="capacity" type="count"/>
        <xs:attribute name="lead-time" type="duration"/>
        <xs:attribute name="wanted-chance" type="percentage"/>
      </xs:complexType>

      <xs:complexType name="originType">
        <xs:sequence>
          <xs:element name="name" type="nameType" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="lat" type="latitude"/>
        <xs:attribute name="lon" type="longitude"/>
        <xs:attribute name="gate" type="identifier"/>
        <xs:attribute name="region" type="text"/>
      </xs:complexType>

      <xs:complexType name="jobType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="name" type="nameType"/>
          <xs:element name="need" type="needType">
            <xs:annotation>
              <xs:documentation>A venue and what it is to the job.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
      </xs:complexType>

      <xs:complexType name="needType">
        <xs:attribute name="role" type="text" use="required"/>
        <xs:attribute name="venue" type="identifier" use="required"/>
      </xs:complexType>
    """#
}
