import ClosurePlanning
import OpeningHours
import Testing

@Suite struct MomentTests {
  @Test func aDayIsAnyTimeOfIt() {
    let day = Moment.day(october(8))
    #expect(day.earliest(in: dushanbe) == at("8 00:00"))
    #expect(day.latest(in: dushanbe) == at("9 00:00").adding(seconds: -1))
    #expect(day.day(in: dushanbe) == october(8))
  }

  @Test func anInstantIsExact() {
    let instant = Moment.instant(at("8 23:30"))
    #expect(instant.earliest(in: dushanbe) == at("8 23:30"))
    #expect(instant.latest(in: dushanbe) == at("8 23:30"))
    #expect(instant.day(in: dushanbe) == october(8))
    // Four hours west of Dushanbe it is still the 8th; five hours east of it the 9th has begun.
    #expect(instant.day(in: calendar("Europe/Berlin")) == october(8))
    #expect(instant.day(in: calendar("Asia/Tokyo")) == october(9))
  }
}
