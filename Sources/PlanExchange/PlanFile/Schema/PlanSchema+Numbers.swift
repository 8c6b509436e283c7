extension PlanSchema {
  /// Numbers, places and languages; the first sentence of each is the help that a reader gets.
  static let numberTypes = #"""

      <xs:simpleType name="yesNo">
        <xs:restriction base="xs:token">
          <xs:enumeration value="yes"/>
          <xs:enumeration value="no"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="latitude">
        <xs:annotation>
          <xs:documentation>Write degrees north as 38.573, from -90 to 90.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="-90"/>
          <xs:maxInclusive value="90"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="longitude">
        <xs:annotation>
          <xs:documentation>Write degrees east as 68.786, from -180 to 180.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="-180"/>
          <xs:maxInclusive value="180"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="metres">
        <xs:annotation>
          <xs:documentation>Write metres as 250, from 0 to 1000000.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="0"/>
          <xs:maxInclusive value="1000000"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="count">
        <xs:annotation>
          <xs:documentation>Write a whole number, from 0 to 10000000.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:integer">
          <xs:minInclusive value="0"/>
          <xs:maxInclusive value="10000000"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="wayNumber">
        <xs:annotation>
          <xs:documentation>Write the number of an OpenStreetMap way.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:long">
          <xs:minInclusive value="1"/>
          <xs:maxInclusive value="9223372036854775807"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="wayNumbers">
        <xs:annotation>
          <xs:documentation>Write the numbers of OpenStreetMap ways with spaces between them.</xs:documentation>
        </xs:annotation>
        <xs:restriction>
          <xs:simpleType><xs:list itemType="wayNumber"/></xs:simpleType>
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="osmElement">
        <xs:annotation>
          <xs:documentation>Write node/123, way/123 or relation/123.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="(node|way|relation)/[0-9]{1,19}"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="languageTag">
        <xs:annotation>
          <xs:documentation>Write a language as en, ru, tg or uz-Cyrl.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="languageTags">
        <xs:list itemType="languageTag"/>
      </xs:simpleType>
    """#
}
