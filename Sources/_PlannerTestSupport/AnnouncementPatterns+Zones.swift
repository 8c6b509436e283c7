extension AnnouncementPatterns {
  private static let areas = """
      <area id="centre">
        <name xml:lang="en">Centre</name>
        <outline>38.560,68.770 38.560,68.800 38.590,68.800 38.590,68.770</outline>
        <outline certainty="inner">38.570,68.780 38.570,68.790 38.580,68.790 38.580,68.780</outline>
      </area>
      <area id="core"><outline>38.572,68.780 38.572,68.790 38.582,68.790 38.582,68.780</outline></area>
      <gate id="south" lat="38.560" lon="68.785" permits="accreditation">
        <name xml:lang="en">South gate</name>
      </gate>
    """

  /// Notices about areas.
  static let zones: [AnnouncementPattern] = [
    AnnouncementPattern(
      14, "a cordon round the city, by origin", places: areas,
      """
        <announcement id="region" authority="Regional police" lang="ru" published="2025-10-07" reliability="official">
          <excerpt>въезд в город будет ограничен</excerpt>
          <claim id="entry" effect="roadClosed" origin-region="Khatlon">
            <cordon area="centre" scope="perimeter" bridges="shut" gates="south"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      17, "nested zones, each mode with a start of its own", places: areas,
      """
        <announcement id="police" authority="Traffic police" published="2025-10-05" reliability="official">
          <claim id="zone-goods" effect="roadClosed" modes="hgv">
            <cordon area="centre"/>
            <window from="2025-10-08T05:00" to="2025-10-10"/>
          </claim>
          <claim id="zone-taxis" effect="roadClosed" modes="car">
            <cordon area="core"/>
            <window from="2025-10-09T05:00" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      18, "a personal pass, people on foot too", places: areas,
      """
        <announcement id="police" authority="Police" lang="fr" published="2025-10-05" reliability="official">
          <excerpt>nominatif, individuel, incessible</excerpt>
          <claim id="grey-zone" effect="roadClosed" modes="foot bicycle car hgv bus">
            <cordon area="core" gates="south"/>
            <exempt permit="grey-pass"/>
            <exempt group="residents"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      19, "an area that shrinks with time", places: areas,
      """
        <announcement id="police" authority="Police" lang="fr" published="2025-10-05" reliability="official">
          <excerpt>ces zones seront resserrées</excerpt>
          <claim id="wide" effect="roadClosed">
            <cordon area="centre"/>
            <window from="2025-10-08" to="2025-10-09"/>
          </claim>
          <claim id="narrow" effect="roadClosed">
            <cordon area="core"/>
            <window from="2025-10-10" to="2025-10-11"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      20, "inside the zone, reachable after screening", places: areas,
      """
        <announcement id="service" authority="Security service" published="2025-10-05" reliability="official">
          <claim id="screening" effect="openWithServiceLimitation" delay="30" note="security screening">
            <category kinds="hotel market" quantifier="all" area="core" except="khovaron"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
  ]
}
