extension PlanSchema {
  /// The plan itself, its map, events and announcements.
  static let rootTypes = #"""

      <xs:complexType name="planType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="title" type="nameType">
            <xs:annotation>
              <xs:documentation>The plan's title, once for each language.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="map" type="mapType">
            <xs:annotation>
              <xs:documentation>The map to solve on, at most one.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="holidays" type="holidaysType">
            <xs:annotation>
              <xs:documentation>What PH and SH in hours mean, at most one.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="prayers" type="prayersType">
            <xs:annotation>
              <xs:documentation>When mosques pray together, at most one.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="event" type="eventType">
            <xs:annotation><xs:documentation>What the city closes for.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="area" type="areaType">
            <xs:annotation><xs:documentation>A named part of the city.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="gate" type="gateType">
            <xs:annotation>
              <xs:documentation>A point of entry, into the map or a cordon.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="uncertainty" type="uncertaintyType">
            <xs:annotation>
              <xs:documentation>Something unknown that claims hang on together.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="announcement" type="announcementType">
            <xs:annotation>
              <xs:documentation>A notice and the measures that it announces.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="venue" type="venueType">
            <xs:annotation>
              <xs:documentation>A place that somebody wants to use.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="organiser" type="organiserType">
            <xs:annotation><xs:documentation>Somebody who has to know.</xs:documentation></xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="zone" type="timeZone" use="required"/>
        <xs:attribute name="from" type="day" use="required"/>
        <xs:attribute name="to" type="day" use="required"/>
      </xs:complexType>

      <xs:complexType name="nameType">
        <xs:annotation>
          <xs:documentation>A text in the language of xml:lang, or in none.</xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="text">
            <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="mapType">
        <xs:attribute name="href" type="text" use="required"/>
        <xs:attribute name="schematic" type="yesNo"/>
      </xs:complexType>

      <xs:complexType name="eventType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="name" type="nameType"/>
          <xs:element name="session" type="sessionType">
            <xs:annotation>
              <xs:documentation>A part of an event with a time of its own.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="kind" type="identifier"/>
        <xs:attribute name="from" type="timeBound" use="required"/>
        <xs:attribute name="to" type="timeBound" use="required"/>
      </xs:complexType>

      <xs:complexType name="sessionType">
        <xs:sequence>
          <xs:element name="name" type="nameType" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="from" type="timeBound" use="required"/>
        <xs:attribute name="to" type="timeBound" use="required"/>
      </xs:complexType>

      <xs:complexType name="announcementType">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="excerpt" type="nameType">
            <xs:annotation>
              <xs:documentation>The words that matter, at most once.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="claim" type="claimType">
            <xs:annotation><xs:documentation>One announced measure.</xs:documentation></xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:attribute name="id" type="identifier" use="required"/>
        <xs:attribute name="authority" type="text" use="required"/>
        <xs:attribute name="publisher" type="text"/>
        <xs:attribute name="url" type="text"/>
        <xs:attribute name="lang" type="languageTag"/>
        <xs:attribute name="published" type="moment"/>
        <xs:attribute name="retrieved" type="moment"/>
        <xs:attribute name="reliability" type="reliability" default="press"/>
        <xs:attribute name="weight" type="wordWeight"/>
        <xs:attribute name="type" type="messageType" default="alert"/>
        <xs:attribute name="changes" type="identifiers"/>
        <xs:attribute name="contact" type="text"/>
      </xs:complexType>
    """#
}
