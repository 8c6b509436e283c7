extension PlanSchema {
  /// Holidays and prayers.
  static let hoursTypes = #"""

      <xs:complexType name="holidaysType">
        <xs:annotation>
          <xs:documentation>A country's code, or a table as text: kind,from,to,name with kind PH or SH.</xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="table">
            <xs:attribute name="country" type="identifier"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="prayersType">
        <xs:annotation>
          <xs:documentation>
            The printed timetable as text (date,fajr,dhuhr,asr,maghrib,isha, perhaps jumuah), and what holds without it.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="table">
            <xs:attribute name="convention" type="identifier"/>
            <xs:attribute name="asr" default="standard">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="standard"/>
                  <xs:enumeration value="hanafi"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="lat" type="latitude"/>
            <xs:attribute name="lon" type="longitude"/>
            <xs:attribute name="length" type="duration"/>
            <xs:attribute name="friday" type="clockTime"/>
            <xs:attribute name="friday-length" type="duration"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:simpleType name="table">
        <xs:annotation><xs:documentation>Lines with cells, as a spreadsheet saves them.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string"/>
      </xs:simpleType>

      <xs:simpleType name="clockTime">
        <xs:annotation><xs:documentation>Write a time as 13:00.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="([01][0-9]|2[0-3]):[0-5][0-9]"/>
        </xs:restriction>
      </xs:simpleType>
    """#
}
