extension PlanSchema {
  /// The closed sets of terms.
  static let termTypes = #"""

      <xs:simpleType name="effect">
        <xs:annotation>
          <xs:documentation>What the measure does: the first seven to roads, the others to venues.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:token">
          <xs:enumeration value="roadClosed"/>
          <xs:enumeration value="carriagewayClosed"/>
          <xs:enumeration value="intermittentShortTermClosures"/>
          <xs:enumeration value="rollingRoadBlock"/>
          <xs:enumeration value="trafficRestricted"/>
          <xs:enumeration value="parkingBan"/>
          <xs:enumeration value="busStopsSuspended"/>
          <xs:enumeration value="closed"/>
          <xs:enumeration value="activitySuspended"/>
          <xs:enumeration value="openWithServiceLimitation"/>
          <xs:enumeration value="reserved"/>
          <xs:enumeration value="gatheringsBanned"/>
          <xs:enumeration value="confirmedOpen"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="mode">
        <xs:restriction base="xs:token">
          <xs:enumeration value="foot"/>
          <xs:enumeration value="bicycle"/>
          <xs:enumeration value="car"/>
          <xs:enumeration value="hgv"/>
          <xs:enumeration value="bus"/>
          <xs:enumeration value="emergency"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="modes">
        <xs:restriction>
          <xs:simpleType><xs:list itemType="mode"/></xs:simpleType>
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="group">
        <xs:restriction base="xs:token">
          <xs:enumeration value="residents"/>
          <xs:enumeration value="staff"/>
          <xs:enumeration value="accredited"/>
          <xs:enumeration value="delivery"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="groups">
        <xs:list itemType="group"/>
      </xs:simpleType>

      <xs:simpleType name="crossing">
        <xs:restriction base="xs:token">
          <xs:enumeration value="allowed"/>
          <xs:enumeration value="forbidden"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="compliance">
        <xs:restriction base="xs:token">
          <xs:enumeration value="mandatory"/>
          <xs:enumeration value="advisory"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="extent">
        <xs:restriction base="xs:token">
          <xs:enumeration value="stated"/>
          <xs:enumeration value="inferred"/>
          <xs:enumeration value="withheld"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="probability">
        <xs:restriction base="xs:token">
          <xs:enumeration value="certain"/>
          <xs:enumeration value="probable"/>
          <xs:enumeration value="riskOf"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="status">
        <xs:restriction base="xs:token">
          <xs:enumeration value="active"/>
          <xs:enumeration value="superseded"/>
          <xs:enumeration value="withdrawn"/>
          <xs:enumeration value="disputed"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="reliability">
        <xs:restriction base="xs:token">
          <xs:enumeration value="official"/>
          <xs:enumeration value="press"/>
          <xs:enumeration value="unconfirmed"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="messageType">
        <xs:restriction base="xs:token">
          <xs:enumeration value="alert"/>
          <xs:enumeration value="update"/>
          <xs:enumeration value="cancel"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="verification">
        <xs:restriction base="xs:token">
          <xs:enumeration value="estimated"/>
          <xs:enumeration value="verified"/>
          <xs:enumeration value="overrunning"/>
        </xs:restriction>
      </xs:simpleType>
    """#
}
