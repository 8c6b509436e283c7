internal import ClosurePlanning
internal import OpeningHours
internal import OrganiserReports
internal import UsabilitySolver

/// Makes maps of all days from a plan.
struct MapPages {
  let loaded: LoadedPlan

  /// The map of some organisers, each by every one of its ways of travelling.
  ///
  /// Each way of travelling is solved by itself, as if it were the only one, so that alternatives and hours are its own.
  /// - Throws: `PlanProblems` if a venue or an origin lies far from every road.
  func map(
    of organisers: [Organiser], openAt day: CalendarDay, in language: BulletinLanguage
  ) throws(PlanProblems) -> OfflineMap {
    var views: [OfflineMap.View] = []
    for organiser in organisers {
      for mode in organiser.modes {
        var single = organiser
        single.modes = [mode]
        let answers = try loaded.solver.answers(for: single, on: Array(loaded.plan.horizon))
        var finder = MapWayFinder(solver: loaded.solver, plan: loaded.plan, organiser: single)
        var ways: [MapWay] = []
        for answer in answers { ways += finder?.ways(for: answer) ?? [] }
        views.append(OfflineMap.View(answers: answers, ways: ways))
      }
    }
    return OfflineMap(views: views, plan: loaded.plan, graph: loaded.map?.graph, firstDay: day, language: language)
  }
}
