extension ResultSchema {
  /// The types of what is in doubt, and what to do about it.
  static let decisions = """
      <xs:simpleType name="Share">
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="0"/>
          <xs:maxInclusive value="1"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:complexType name="CauseSet">
        <xs:annotation>
          <xs:documentation>Claims that bring the verdict about by themselves, and none of which can be missed.</xs:documentation>
        </xs:annotation>
        <xs:attribute name="claims" type="Terms" use="required"/>
      </xs:complexType>
      <xs:complexType name="Chances">
        <xs:annotation>
          <xs:documentation>
            How the possible worlds divide. exact="no": so many worlds were drawn; standard-error is then the
            largest of the four.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="usable" type="Share" use="required"/>
        <xs:attribute name="limited" type="Share" use="required"/>
        <xs:attribute name="unreachable" type="Share" use="required"/>
        <xs:attribute name="closed" type="Share" use="required"/>
        <xs:attribute name="worlds" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="exact" type="YesNo" use="required"/>
        <xs:attribute name="standard-error" type="Share"/>
      </xs:complexType>
      <xs:complexType name="Decision">
        <xs:annotation>
          <xs:documentation>
            Until when to wait for an answer, when one is expected, and what to do if none comes: use the certain
            hours, use a venue instead, or do without.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="until" type="xs:dateTime" use="required"/>
        <xs:attribute name="known-by" type="xs:dateTime"/>
        <xs:attribute name="if-unheard" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="useCertainHours"/>
              <xs:enumeration value="useInstead"/>
              <xs:enumeration value="doNotUse"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="venue" type="xs:string"/>
      </xs:complexType>
      <xs:complexType name="Repair">
        <xs:annotation>
          <xs:documentation>
            A smallest change that would make the venue usable: claims lifted, permits granted, hours shifted.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="words" type="xs:string"/>
          <xs:element name="step" maxOccurs="unbounded">
            <xs:complexType>
              <xs:attribute name="lift" type="xs:string"/>
              <xs:attribute name="permit" type="xs:string"/>
              <xs:attribute name="shift-minutes" type="xs:integer"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>
    """
}
