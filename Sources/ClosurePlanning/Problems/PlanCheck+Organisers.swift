extension PlanCheck {
  mutating func organisers() {
    let venues = plan.venues.map(\.id)
    for (index, organiser) in plan.organisers.enumerated() {
      for id in organiser.venues where plan.venue(id) == nil {
        unknown(.organiser(index), "venues", "venue", id, among: venues)
      }
      for (position, origin) in organiser.origins.enumerated() {
        if let gate = origin.gate, plan.gate(gate) == nil {
          unknown(.origin(organiser: index, index: position), "gate", "gate", gate, among: plan.gates.map(\.id))
        }
        if origin.gate == nil, origin.coordinate == nil {
          error(
            .origin(organiser: index, index: position), nil, "the origin has no place",
            help: "give lat and lon, or the gate by which it enters the map")
        }
      }
      for (position, job) in organiser.jobs.enumerated() {
        for (number, need) in job.needs.enumerated() where plan.venue(need.venue) == nil {
          unknown(.need(organiser: index, job: position, index: number), "venue", "venue", need.venue, among: venues)
        }
        if job.needs.isEmpty { error(.job(organiser: index, index: position), nil, "the job needs nothing", help: nil) }
      }
    }
  }
}
