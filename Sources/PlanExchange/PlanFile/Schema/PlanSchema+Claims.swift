extension PlanSchema {
  /// Claims, their exemptions and windows.
  static let claimTypes = #"""

      <xs:complexType name="claimType">
        <xs:annotation>
          <xs:documentation>
            Measures on roads take modes, crossing, compliance, origin-region and delay; measures on venues take
            activities and delay. Each claim has exactly one window and at least one subject.
          </xs:documentation>
        </xs:annotation>
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="road" type="roadType">
            <xs:annotation>
              <xs:documentation>A street, or a stretch between two crossings.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="ways" type="waysType">
            <xs:annotation><xs:documentation>OpenStreetMap ways by id.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="line" type="text">
            <xs:annotation>
              <xs:documentation>Roads along a line: lat,lon lat,lon …</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="cordon" type="cordonType">
            <xs:annotation>
              <xs:documentation>The roads in an area, or over its outline.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="venue" type="venueReferenceType">
            <xs:annotation><xs:documentation>One venue.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="category" type="categoryType">
            <xs:annotation>
              <xs:documentation>Venues of some kinds, all or some of them.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="place" type="text">
            <xs:annotation>
              <xs:documentation>A place that the notice only describes.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="exempt" type="exemptType">
            <xs:annotation><xs:documentation>Whom the measure lets through.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="window" type="windowType">
            <xs:annotation><xs:documentation>When the measure is in force.</xs:documentation></xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="effect" type="effect" use="required"/>
        <xs:attribute name="extent" type="extent" default="stated"/>
        <xs:attribute name="probability" type="probability" default="certain"/>
        <xs:attribute name="chance" type="percentage"/>
        <xs:attribute name="status" type="status" default="active"/>
        <xs:attribute name="uncertainty" type="identifier"/>
        <xs:attribute name="supersedes" type="identifiers"/>
        <xs:attribute name="confidential" type="yesNo" default="no"/>
        <xs:attribute name="stands-in-for" type="identifier"/>
        <xs:attribute name="note" type="text"/>
        <xs:attribute name="modes" type="modes"/>
        <xs:attribute name="crossing" type="crossing"/>
        <xs:attribute name="compliance" type="compliance"/>
        <xs:attribute name="origin-region" type="text"/>
        <xs:attribute name="activities" type="identifiers"/>
        <xs:attribute name="delay" type="duration"/>
      </xs:complexType>

      <xs:complexType name="exemptType">
        <xs:attribute name="modes" type="modes"/>
        <xs:attribute name="permit" type="identifier"/>
        <xs:attribute name="group" type="group"/>
        <xs:attribute name="hours" type="text"/>
      </xs:complexType>

      <xs:complexType name="windowType">
        <xs:annotation>
          <xs:documentation>
            Ends with either to or days. to="open" is until further notice: to the plan's last day in any case.
            to="unknown" will end, and nobody said when: any day may be the last one. weights say how likely each end
            is, in order, or each start where there is one end only.
          </xs:documentation>
        </xs:annotation>
        <xs:attribute name="from" type="timeBound" use="required"/>
        <xs:attribute name="to" type="windowEnd"/>
        <xs:attribute name="days" type="dayCount"/>
        <xs:attribute name="hours" type="text"/>
        <xs:attribute name="verification" type="verification"/>
        <xs:attribute name="condition" type="text"/>
        <xs:attribute name="weights" type="percentages"/>
      </xs:complexType>
    """#
}
