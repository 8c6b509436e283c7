extension ResultSchema {
  /// The types of attributes.
  static let terms = """
      <xs:simpleType name="Verdict">
        <xs:annotation>
          <xs:documentation>
            What may be counted on: usable; part of the day; ask first; no way in; closed.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="usable"/>
          <xs:enumeration value="limited"/>
          <xs:enumeration value="uncertain"/>
          <xs:enumeration value="unreachable"/>
          <xs:enumeration value="closed"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Basis">
        <xs:annotation><xs:documentation>What a verdict rests on.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="stated"/>
          <xs:enumeration value="inferred"/>
          <xs:enumeration value="disputed"/>
          <xs:enumeration value="nobodySaid"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Edition">
        <xs:annotation><xs:documentation>For whose eyes it is.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="public"/>
          <xs:enumeration value="restricted"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="AccessGap">
        <xs:annotation>
          <xs:documentation>
            Why it was not looked at how one gets there.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="noPosition"/>
          <xs:enumeration value="positionTooVague"/>
          <xs:enumeration value="noMap"/>
          <xs:enumeration value="farFromRoads"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Role">
        <xs:annotation><xs:documentation>What a claim does to the venue.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="closes"/>
          <xs:enumeration value="suspendsActivity"/>
          <xs:enumeration value="cutsOff"/>
          <xs:enumeration value="confirms"/>
          <xs:enumeration value="notes"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Way">
        <xs:annotation><xs:documentation>In every world, in some, in none.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="certain"/>
          <xs:enumeration value="possible"/>
          <xs:enumeration value="none"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Extent">
        <xs:annotation>
          <xs:documentation>
            Where the outline of what is closed comes from.
          </xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="stated"/>
          <xs:enumeration value="inferred"/>
          <xs:enumeration value="withheld"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Probability">
        <xs:annotation><xs:documentation>How probable the source calls it.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="certain"/>
          <xs:enumeration value="probable"/>
          <xs:enumeration value="riskOf"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Status">
        <xs:annotation><xs:documentation>Whether a claim still stands.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="active"/>
          <xs:enumeration value="superseded"/>
          <xs:enumeration value="withdrawn"/>
          <xs:enumeration value="disputed"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Reliability">
        <xs:annotation><xs:documentation>How far a source can be relied on.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="official"/>
          <xs:enumeration value="press"/>
          <xs:enumeration value="unconfirmed"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="DoubtKind">
        <xs:annotation><xs:documentation>The kinds of doubt.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="disputed"/>
          <xs:enumeration value="unconfirmed"/>
          <xs:enumeration value="probability"/>
          <xs:enumeration value="notNamed"/>
          <xs:enumeration value="dayOfItsOwn"/>
          <xs:enumeration value="inferredExtent"/>
          <xs:enumeration value="withheldExtent"/>
          <xs:enumeration value="uncertainWindow"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="YesNo">
        <xs:annotation><xs:documentation>A flag.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:enumeration value="yes"/>
          <xs:enumeration value="no"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Moment">
        <xs:annotation>
          <xs:documentation>
            A local day, or a date and time with offset.
          </xs:documentation>
        </xs:annotation>
        <xs:union memberTypes="xs:date xs:dateTime"/>
      </xs:simpleType>
      <xs:simpleType name="Terms">
        <xs:annotation><xs:documentation>Terms or ids, separated by spaces.</xs:documentation></xs:annotation>
        <xs:list itemType="xs:string"/>
      </xs:simpleType>
      <xs:simpleType name="Degrees">
        <xs:annotation><xs:documentation>Degrees, WGS 84.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="-180"/>
          <xs:maxInclusive value="180"/>
        </xs:restriction>
      </xs:simpleType>
    """
}
