extension ResultSchema {
  /// The types of venues and of what is said about them.
  static let venues = """
      <xs:complexType name="Venue">
        <xs:annotation>
          <xs:documentation>
            A venue with its verdict by the first way of travelling. accuracy: metres. opening-hours: its
            normal hours in OpenStreetMap syntax; normal: the same on the day, the whole day where hours-
            known="no"; in-doubt: those of them that its own hours leave open.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="entrance" type="Entrance" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="reason" type="xs:string"/>
          <xs:element name="normal" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="in-doubt" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="congregation" type="Congregation" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="certain" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="possible" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="by-mode" type="ByMode" maxOccurs="unbounded"/>
          <xs:element name="cause" type="Cause" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="cause-set" type="CauseSet" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="chances" type="Chances" minOccurs="0"/>
          <xs:element name="decision" type="Decision" minOccurs="0"/>
          <xs:element name="repair" type="Repair" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="trip" type="Trip" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="alternative" type="Alternative" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="would-change" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="kind" type="xs:string" use="required"/>
        <xs:attribute name="osm" type="xs:string"/>
        <xs:attribute name="lat" type="Degrees"/>
        <xs:attribute name="lon" type="Degrees"/>
        <xs:attribute name="accuracy" type="xs:nonNegativeInteger"/>
        <xs:attribute name="capacity" type="xs:integer"/>
        <xs:attribute name="contact" type="xs:string"/>
        <xs:attribute name="opening-hours" type="xs:string"/>
        <xs:attribute name="verdict" type="Verdict" use="required"/>
        <xs:attribute name="basis" type="Basis" use="required"/>
        <xs:attribute name="hours-known" type="YesNo" use="required"/>
        <xs:attribute name="open-for-certain" type="YesNo" use="required"/>
        <xs:attribute name="access-gap" type="AccessGap"/>
        <xs:attribute name="activities" type="Terms"/>
      </xs:complexType>
      <xs:complexType name="Entrance">
        <xs:annotation>
          <xs:documentation>
            A door that the readers of this edition may know of.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="lat" type="Degrees" use="required"/>
        <xs:attribute name="lon" type="Degrees" use="required"/>
      </xs:complexType>
      <xs:complexType name="Span">
        <xs:annotation><xs:documentation>A stretch of time, the end not included.</xs:documentation></xs:annotation>
        <xs:attribute name="from" type="xs:dateTime" use="required"/>
        <xs:attribute name="to" type="xs:dateTime" use="required"/>
      </xs:complexType>
      <xs:complexType name="Congregation">
        <xs:annotation>
          <xs:documentation>A congregational prayer, the end not included; friday: in the place of dhuhr.</xs:documentation>
        </xs:annotation>
        <xs:attribute name="prayer" type="xs:string" use="required"/>
        <xs:attribute name="friday" type="YesNo" use="required"/>
        <xs:attribute name="basis" type="xs:string" use="required"/>
        <xs:attribute name="from" type="xs:dateTime" use="required"/>
        <xs:attribute name="to" type="xs:dateTime" use="required"/>
      </xs:complexType>
      <xs:complexType name="ByMode">
        <xs:annotation><xs:documentation>The verdict by one way of travelling.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="certain" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="possible" type="Span" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="mode" type="xs:string" use="required"/>
        <xs:attribute name="verdict" type="Verdict" use="required"/>
        <xs:attribute name="basis" type="Basis" use="required"/>
      </xs:complexType>
      <xs:complexType name="Trip">
        <xs:annotation>
          <xs:documentation>
            There and back by one mode from one origin (its place in the list of the organiser, from 0;
            none: the rest of the city). Times in seconds in the worst usable epoch; open: on the open
            network.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="words" type="xs:string"/>
        </xs:sequence>
        <xs:attribute name="origin" type="xs:nonNegativeInteger"/>
        <xs:attribute name="mode" type="xs:string" use="required"/>
        <xs:attribute name="way" type="Way" use="required"/>
        <xs:attribute name="there" type="xs:nonNegativeInteger"/>
        <xs:attribute name="back" type="xs:nonNegativeInteger"/>
        <xs:attribute name="open-there" type="xs:nonNegativeInteger"/>
        <xs:attribute name="open-back" type="xs:nonNegativeInteger"/>
      </xs:complexType>
      <xs:complexType name="Alternative">
        <xs:annotation>
          <xs:documentation>
            A venue to use instead. travel: seconds; distance: metres as the crow flies.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="venue" type="xs:string" use="required"/>
        <xs:attribute name="verdict" type="Verdict" use="required"/>
        <xs:attribute name="good-enough" type="YesNo" use="required"/>
        <xs:attribute name="access-assessed" type="YesNo" use="required"/>
        <xs:attribute name="travel" type="xs:nonNegativeInteger"/>
        <xs:attribute name="distance" type="xs:nonNegativeInteger"/>
      </xs:complexType>
    """
}
