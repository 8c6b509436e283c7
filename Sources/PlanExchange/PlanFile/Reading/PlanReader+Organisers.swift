internal import ClosurePlanning
internal import XMLSupport

extension PlanReader {
  mutating func organiser(_ element: XMLElement, _ index: Int) -> Organiser {
    places.record(.organiser(index), element)
    var organiser = Organiser(id: required(element, "id"))
    organiser.names = texts(element, "name")
    organiser.contact = text(element, "contact")
    organiser.languages = list(element, "languages") { text throws(ValueProblem) in
      guard Self.isLanguageTag(text) else {
        throw ValueProblem("\(text.quotedShort) is not a language", help: "write en, ru, tg or uz-Cyrl")
      }
      return text
    }
    let modes: [TravelMode] = list(element, "modes", Self.term)
    if !modes.isEmpty { organiser.modes = modes }
    organiser.permits = words(element, "permits")
    organiser.groups = list(element, "groups", Self.term)
    organiser.venues = words(element, "venues")
    organiser.kinds = words(element, "kinds").map { VenueKind(rawValue: $0) }
    organiser.activities = words(element, "activities").map { Activity(rawValue: $0) }
    organiser.hours = hours(element)
    organiser.setUpMinutes = value(element, "set-up", DurationText.minutes) ?? 0
    organiser.dismantlingMinutes = value(element, "dismantling", DurationText.minutes) ?? 0
    organiser.longestTripMinutes = value(element, "longest-trip", DurationText.minutes)
    organiser.capacity = count(element, "capacity")
    organiser.leadTimeMinutes = value(element, "lead-time", DurationText.minutes)
    organiser.wantedChance = value(element, "wanted-chance", PercentageText.percentage)
    organiser.origins = children(element, "origin") { reader, child, position in
      reader.places.record(.origin(organiser: index, index: position), child)
      return Origin(
        names: reader.texts(child, "name"), coordinate: reader.coordinate(child), gate: reader.text(child, "gate"),
        region: reader.text(child, "region"))
    }
    organiser.jobs = children(element, "job") { reader, child, position in
      reader.places.record(.job(organiser: index, index: position), child)
      let needs = reader.children(child, "need") { reader, need, number -> Job.Need? in
        reader.places.record(.need(organiser: index, job: position, index: number), need)
        return Job.Need(role: reader.required(need, "role"), venue: reader.required(need, "venue"))
      }
      return Job(id: reader.required(child, "id"), names: reader.texts(child, "name"), needs: needs)
    }
    return organiser
  }
}
