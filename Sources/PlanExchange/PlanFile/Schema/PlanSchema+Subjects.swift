extension PlanSchema {
  /// What a claim can be about.
  static let subjectTypes = #"""

      <xs:complexType name="roadType">
        <xs:attribute name="name" type="text" use="required"/>
        <xs:attribute name="from" type="text"/>
        <xs:attribute name="to" type="text"/>
        <xs:attribute name="direction" default="both">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="both"/>
              <xs:enumeration value="fromTo"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="waysType">
        <xs:attribute name="ids" type="wayNumbers" use="required"/>
      </xs:complexType>

      <xs:complexType name="cordonType">
        <xs:attribute name="area" type="identifier" use="required"/>
        <xs:attribute name="scope" default="inside">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="inside"/>
              <xs:enumeration value="perimeter"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="bridges" default="open">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="open"/>
              <xs:enumeration value="shut"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="gates" type="identifiers"/>
      </xs:complexType>

      <xs:complexType name="venueReferenceType">
        <xs:attribute name="id" type="identifier" use="required"/>
      </xs:complexType>

      <xs:complexType name="categoryType">
        <xs:attribute name="kinds" type="identifiers" use="required"/>
        <xs:attribute name="quantifier" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="all"/>
              <xs:enumeration value="most"/>
              <xs:enumeration value="several"/>
              <xs:enumeration value="named"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="area" type="identifier"/>
        <xs:attribute name="named" type="identifiers"/>
        <xs:attribute name="except" type="identifiers"/>
        <xs:attribute name="chance" type="percentage"/>
      </xs:complexType>
    """#
}
