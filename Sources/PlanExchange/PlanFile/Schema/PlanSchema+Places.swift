extension PlanSchema {
  /// Areas, gates, uncertainties and venues.
  static let placeTypes = #"""

      <xs:complexType name="areaType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="name" type="nameType"/>
          <xs:element name="outline" type="outlineType">
            <xs:annotation>
              <xs:documentation>What may be inside (outer), and what surely is (inner).</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
      </xs:complexType>

      <xs:complexType name="outlineType">
        <xs:simpleContent>
          <xs:extension base="text">
            <xs:attribute name="certainty" default="outer">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="inner"/>
                  <xs:enumeration value="outer"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="gateType">
        <xs:sequence>
          <xs:element name="name" type="nameType" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="lat" type="latitude" use="required"/>
        <xs:attribute name="lon" type="longitude" use="required"/>
        <xs:attribute name="permits" type="identifiers"/>
      </xs:complexType>

      <xs:complexType name="uncertaintyType">
        <xs:sequence>
          <xs:element name="name" type="nameType" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="known-by" type="moment"/>
      </xs:complexType>

      <xs:complexType name="venueType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="name" type="nameType"/>
          <xs:element name="entrance" type="entranceType">
            <xs:annotation><xs:documentation>A door.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="prayers" type="prayersType">
            <xs:annotation>
              <xs:documentation>When it prays together, if not as the plan says; at most one.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="kind" type="identifier" use="required"/>
        <xs:attribute name="osm" type="osmElement"/>
        <xs:attribute name="lat" type="latitude"/>
        <xs:attribute name="lon" type="longitude"/>
        <xs:attribute name="accuracy" type="metres"/>
        <xs:attribute name="capacity" type="count"/>
        <xs:attribute name="activities" type="identifiers"/>
        <xs:attribute name="hours" type="text"/>
        <xs:attribute name="contact" type="text"/>
      </xs:complexType>

      <xs:complexType name="entranceType">
        <xs:sequence>
          <xs:element name="name" type="nameType" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="lat" type="latitude" use="required"/>
        <xs:attribute name="lon" type="longitude" use="required"/>
        <xs:attribute name="confidential" type="yesNo" default="no"/>
      </xs:complexType>
    """#
}
