extension PlanSchema {
  private static let calendarDay = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
  private static let clock = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?"
  /// The shape of a day or of a date and time, with or without an offset.
  private static let dayOrTime = #"\#(calendarDay)(T\#(clock)(Z|[+\-]\#(clock))?)?"#

  /// Texts, identifiers and times; the first sentence of each is the help that a reader gets.
  static let textTypes = #"""

      <xs:simpleType name="text">
        <xs:annotation><xs:documentation>Any text that is not empty.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:token">
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="identifier">
        <xs:annotation>
          <xs:documentation>Write letters, digits, '-', '_', '.' and ':' only, without spaces.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:NMTOKEN"/>
      </xs:simpleType>

      <xs:simpleType name="identifiers">
        <xs:annotation>
          <xs:documentation>Write identifiers with spaces between them.</xs:documentation>
        </xs:annotation>
        <xs:list itemType="identifier"/>
      </xs:simpleType>

      <xs:simpleType name="timeZone">
        <xs:annotation>
          <xs:documentation>Write a zone of the tz database, such as Asia/Dushanbe.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="[A-Za-z0-9_+\-/]+"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="day">
        <xs:annotation>
          <xs:documentation>Write a day as 2025-10-09.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="\#(calendarDay)"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="moment">
        <xs:annotation>
          <xs:documentation>Write a day as 2025-10-09 or a time as 2025-10-09T14:10.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="\#(dayOrTime)"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="momentRange">
        <xs:annotation>
          <xs:documentation>Write a range as 2025-10-08..2025-10-10.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="\#(dayOrTime)\.\.\#(dayOrTime)"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="eventTime">
        <xs:annotation>
          <xs:documentation>Write a time by an event as (summit.start-02:30).</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="\([^\s()]+\.(start|end)([+\-][0-9]{2,4}:[0-9]{2}(\.\.[+\-][0-9]{2,4}:[0-9]{2})?)?\)"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="unknownTime">
        <xs:annotation>
          <xs:documentation>Write unknown for a time that nobody said.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="unknown"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="openEnd">
        <xs:annotation>
          <xs:documentation>Write open for an end that is not going to come within the plan.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="open"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="timeBound">
        <xs:annotation>
          <xs:documentation>
            Write 2025-10-09, 2025-10-09T14:10, a range such as 2025-10-08..2025-10-10, (summit.start-02:30)
            or unknown.
          </xs:documentation>
        </xs:annotation>
        <xs:union memberTypes="moment momentRange eventTime unknownTime"/>
      </xs:simpleType>

      <xs:simpleType name="windowEnd">
        <xs:annotation>
          <xs:documentation>
            Write 2025-10-09, 2025-10-09T14:10, a range such as 2025-10-08..2025-10-10, (summit.end+00:15),
            open or unknown.
          </xs:documentation>
        </xs:annotation>
        <xs:union memberTypes="moment momentRange eventTime unknownTime openEnd"/>
      </xs:simpleType>

      <xs:simpleType name="dayCount">
        <xs:annotation>
          <xs:documentation>Write a number of days as 3, or a range as 3..6.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="[0-9]{1,4}(\.\.[0-9]{1,4})?"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="wordWeight">
        <xs:annotation>
          <xs:documentation>Write a whole number from 1 to 1000.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:positiveInteger">
          <xs:maxInclusive value="1000"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="percentage">
        <xs:annotation>
          <xs:documentation>Write a percentage as 60% or 62.5%.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="(100|[0-9]{1,2})(\.[0-9])?%"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="percentages">
        <xs:annotation>
          <xs:documentation>Write percentages with spaces between them, such as 50% 30% 20%.</xs:documentation>
        </xs:annotation>
        <xs:list itemType="percentage"/>
      </xs:simpleType>

      <xs:simpleType name="duration">
        <xs:annotation>
          <xs:documentation>Write minutes as 90, or 45m, 2h, 2h30m or 3d.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:pattern value="[0-9]{1,7}|([0-9]{1,4}d)?([0-9]{1,5}h)?([0-9]{1,7}m)?"/>
        </xs:restriction>
      </xs:simpleType>
    """#
}
