extension ResultSchema {
  /// The types of causes, roads, notices, jobs and questions.
  static let claims = """
      <xs:complexType name="Cause">
        <xs:annotation>
          <xs:documentation>
            A claim that bears on the venue; certain and possible say when it is in force on the day in
            every world, and in some.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="words" type="xs:string"/>
          <xs:element name="claim" type="Claim"/>
          <xs:element name="doubt" type="Doubt" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="certain" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="possible" type="Span" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="role" type="Role" use="required"/>
        <xs:attribute name="modes" type="Terms"/>
      </xs:complexType>
      <xs:complexType name="Road">
        <xs:annotation>
          <xs:documentation>
            A measure on roads that touches the day. line, outer, hole: positions as lat,lon.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="words" type="xs:string"/>
          <xs:element name="claim" type="Claim"/>
          <xs:element name="doubt" type="Doubt" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="certain" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="possible" type="Span" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="street" type="Street" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="line" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="outline" type="Outline" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="modes" type="Terms"/>
      </xs:complexType>
      <xs:complexType name="Street">
        <xs:annotation><xs:documentation>A street as the map names it.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Outline">
        <xs:annotation><xs:documentation>The outline of a cordon.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="outer" type="xs:string"/>
          <xs:element name="hole" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Claim">
        <xs:annotation>
          <xs:documentation>
            An announced measure. window: in English, as the notice gives it.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="announcement" type="Announcement"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="effect" type="xs:string" use="required"/>
        <xs:attribute name="compliance" type="xs:string"/>
        <xs:attribute name="extent" type="Extent" use="required"/>
        <xs:attribute name="probability" type="Probability" use="required"/>
        <xs:attribute name="status" type="Status" use="required"/>
        <xs:attribute name="confidential" type="YesNo"/>
        <xs:attribute name="window" type="xs:string" use="required"/>
        <xs:attribute name="note" type="xs:string"/>
      </xs:complexType>
      <xs:complexType name="Announcement">
        <xs:annotation>
          <xs:documentation>
            On whose word. In the public edition an unconfirmed source has neither id, authority,
            publisher, url, contact nor excerpt.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="words" type="xs:string"/>
          <xs:element name="excerpt" type="Name" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="authority" type="xs:string"/>
        <xs:attribute name="publisher" type="xs:string"/>
        <xs:attribute name="url" type="xs:string"/>
        <xs:attribute name="contact" type="xs:string"/>
        <xs:attribute name="published" type="Moment"/>
        <xs:attribute name="retrieved" type="Moment"/>
        <xs:attribute name="reliability" type="Reliability" use="required"/>
      </xs:complexType>
      <xs:complexType name="Doubt">
        <xs:annotation>
          <xs:documentation>
            Why a claim does not settle the day, in English. claims: those of the other side; days: the
            days of its own; value: the probability or the quantifier.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="kind" type="DoubtKind" use="required"/>
            <xs:attribute name="claims" type="Terms"/>
            <xs:attribute name="days" type="Terms"/>
            <xs:attribute name="value" type="xs:string"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
      <xs:complexType name="Job">
        <xs:annotation>
          <xs:documentation>
            Several needs that stand or fall together; its verdict is its weakest need's.
          </xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="need" type="Need" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="decision" type="Decision" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string" use="required"/>
        <xs:attribute name="verdict" type="Verdict" use="required"/>
      </xs:complexType>
      <xs:complexType name="Need">
        <xs:annotation><xs:documentation>A venue that the job needs.</xs:documentation></xs:annotation>
        <xs:attribute name="role" type="xs:string" use="required"/>
        <xs:attribute name="venue" type="xs:string" use="required"/>
        <xs:attribute name="weakest" type="YesNo" use="required"/>
      </xs:complexType>
      <xs:complexType name="Question">
        <xs:annotation>
          <xs:documentation>
            Something to ask, and the venues that hang on the answer; settles: how many of them it is
            expected to settle.
          </xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="whom" type="xs:string" use="required"/>
            <xs:attribute name="contact" type="xs:string"/>
            <xs:attribute name="venues" type="Terms"/>
            <xs:attribute name="settles" type="xs:decimal" use="required"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>
    """
}
