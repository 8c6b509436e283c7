extension AnnouncementPatterns {
  /// Notices that speak of whole days.
  static let days: [AnnouncementPattern] = [
    AnnouncementPattern(
      1, "a list of venues, whole days",
      """
        <announcement id="mayor" authority="Mayor's office" lang="ru" published="2025-10-03" reliability="official">
          <excerpt>не будут работать 8–10 октября</excerpt>
          <claim id="markets" effect="closed">
            <category kinds="market" quantifier="named" named="korvon sakhovat"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      2, "unequal windows by class of subject",
      """
        <announcement id="city" authority="City" published="2025-10-05" reliability="official">
          <claim id="markets" effect="closed">
            <category kinds="market" quantifier="all"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
          <claim id="roads" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-08" to="2025-10-12"/>
          </claim>
          <claim id="mosques" effect="activitySuspended" activities="prayer">
            <category kinds="mosque" quantifier="all"/>
            <window from="2025-10-07" to="2025-10-12"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      3, "a later, disjoint closure of one venue",
      """
        <announcement id="mayor" authority="Mayor's office" published="2025-10-03" reliability="official">
          <claim id="most-markets" effect="closed">
            <category kinds="market" quantifier="most" named="korvon"/>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
          <claim id="mehrgon-day" effect="closed" note="sanitary day">
            <venue id="mehrgon"/>
            <window from="2025-10-13" to="2025-10-13"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      5, "a length given as a range",
      """
        <announcement id="city" authority="City" published="2025-10-05" reliability="official">
          <excerpt xml:lang="en">closed for three to six days</excerpt>
          <claim id="markets" effect="closed">
            <category kinds="market" quantifier="all"/>
            <window from="2025-10-08" days="3..6"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      6, "an end on a condition",
      """
        <announcement id="police" authority="Police" published="2025-10-07" reliability="official">
          <claim id="barriers" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-08" to="unknown" condition="deemed safe to remove them"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      21, "phases of build-up and dismantling",
      """
        <event id="games" kind="parade" from="2025-10-10" to="2025-10-12">
          <session from="2025-10-08" to="2025-10-09"><name xml:lang="en">Build-up</name></session>
          <session from="2025-10-13" to="2025-10-13"><name xml:lang="en">Dismantling</name></session>
        </event>
        <announcement id="city" authority="City" published="2025-10-05" reliability="official">
          <claim id="regime" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <window from="(games.start-48:00)" to="(games.end+12:00..+24:00)"/>
          </claim>
        </announcement>
      """),
  ]

  /// Notices that speak of hours and minutes.
  static let times: [AnnouncementPattern] = [
    AnnouncementPattern(
      4, "a start that is known and an end tied to an event",
      """
        <announcement id="police" authority="Police" published="2025-10-07" reliability="official">
          <excerpt xml:lang="en">to the end of the event</excerpt>
          <claim id="roads" effect="roadClosed">
            <road name="Ayni Street"/>
            <road name="Bukhoro Street"/>
            <window from="2025-10-09T09:00" to="(summit.end)"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      7, "open unless stopped as need arises",
      """
        <announcement id="irs" authority="IRS" lang="tg" published="2025-10-08" reliability="official">
          <excerpt>вобаста ба зарурат муваққатан боздошта мешавад</excerpt>
          <claim id="road" effect="intermittentShortTermClosures" delay="30m">
            <place>the road to the north</place>
            <window from="2025-10-08" to="2025-10-10"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      8, "a motorcade's minutes, some with a start only",
      """
        <announcement id="police" authority="Police" published="2025-10-08" reliability="official">
          <claim id="arrival" effect="roadClosed" confidential="yes">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-09T14:10" to="2025-10-09T14:20"/>
          </claim>
          <claim id="departure" effect="roadClosed" confidential="yes">
            <road name="Ismoili Somoni Avenue"/>
            <window from="2025-10-09T16:20" to="unknown"/>
          </claim>
          <claim id="afternoon" effect="roadClosed" stands-in-for="arrival">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-09T14:00" to="2025-10-09T15:00"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      11, "daily hours that change in mid-range",
      """
        <announcement id="city" authority="City" lang="ru" published="2025-10-05" reliability="official">
          <claim id="embankment" effect="roadClosed">
            <road name="Bukhoro Street"/>
            <window from="2025-10-07" to="2025-10-12" hours="Oct 07-09 15:00-21:00; Oct 10-12 18:00-23:00"/>
          </claim>
        </announcement>
      """),
    AnnouncementPattern(
      12, "degrees of closure, and an expected reopening",
      """
        <announcement id="police" authority="Police" lang="ru" published="2025-10-09T08:00" reliability="official">
          <claim id="shut" effect="roadClosed">
            <road name="Rudaki Avenue"/>
            <window from="2025-10-09T08:30" to="2025-10-09T12:00" verification="estimated"/>
          </claim>
          <claim id="limited" effect="trafficRestricted">
            <road name="Ayni Street"/>
            <window from="2025-10-09T08:30" to="2025-10-09T11:30..2025-10-09T12:30" verification="estimated"/>
          </claim>
        </announcement>
      """),
  ]
}
