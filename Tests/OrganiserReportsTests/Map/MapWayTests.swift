import ClosurePlanning
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver

@testable import OrganiserReports

@Suite("Ways on the offline map")
struct MapWayTests {
  @Test("Ways lead from where the organiser is to the venue, in the time that the answer gives") func organiser() throws
  {
    let sample = try MapSample()
    let view = try sample.view("hotel", .car)
    let organiser = try #require(sample.plan.organiser("hotel"))
    let origin = try #require(organiser.origins[0].coordinate)
    #expect(!view.ways.isEmpty)
    for way in view.ways {
      let answer = try #require(view.answers.first { $0.day == way.day })
      let venueDay = try #require(answer.venues.first { $0.venue.id == way.venue })
      let target = try #require(answer.venues.first { $0.venue.id == way.target })
      #expect(way.line.coordinates[0].distance(to: origin) < 2000, "\(way.venue) on \(way.day)")
      let end = try #require(target.venue.coordinate)
      #expect(way.line.coordinates[way.line.coordinates.count - 1].distance(to: end) < 2000)
      if way.target == way.venue {
        #expect(venueDay.verdict != .closed && venueDay.verdict != .unreachable)
        let trip = try #require(venueDay.trips.first)
        #expect(way.isCertain == (trip.way == .certain) || trip.way == .certain)
      } else {
        #expect(venueDay.alternatives.first?.venue == way.target)
      }
    }
  }

  @Test("Anyone's ways lead from the venue to what to use instead") func anyone() throws {
    let sample = try MapSample()
    let view = try sample.view("anyone", .car)
    #expect(!view.ways.isEmpty)
    for way in view.ways {
      #expect(way.target != way.venue)
      let answer = try #require(view.answers.first { $0.day == way.day })
      let venueDay = try #require(answer.venues.first { $0.venue.id == way.venue })
      #expect(venueDay.alternatives.first?.venue == way.target)
      let start = try #require(venueDay.venue.coordinate)
      #expect(way.line.coordinates[0].distance(to: start) < 2000)
    }
  }

  @Test("A certain way runs along no road that may be closed") func offClosures() throws {
    let sample = try MapSample()
    let depot = Coordinate(latitude: 38.5180, longitude: 68.7623)
    let organiser = Organiser(id: "depot", origins: [Origin(coordinate: depot)], modes: [.car])
    let answers = try sample.solver.answers(for: organiser, on: Array(sample.plan.horizon))
    var finder = try #require(MapWayFinder(solver: sample.solver, plan: sample.plan, organiser: organiser))
    var checked = 0
    for way in answers.flatMap({ finder.ways(for: $0) }) where way.isCertain {
      let answer = try #require(answers.first { $0.day == way.day })
      let closed = answer.roads.filter { $0.weight != .remark }.flatMap(\.lines)
      for piece in way.line.segments where piece.start.distance(to: piece.end) > 40 {
        // Closed roads may be crossed, so the middle of a piece counts and its ends do not.
        let middle = Coordinate(
          latitude: (piece.start.latitude + piece.end.latitude) / 2,
          longitude: (piece.start.longitude + piece.end.longitude) / 2)
        for line in closed {
          #expect(line.nearestPoint(to: middle).distanceMetres > 1, "\(way.venue) to \(way.target) on \(way.day)")
        }
        checked += closed.count
      }
    }
    #expect(checked > 0, "some way is certain on a day with closures")
  }

  @Test("A day's ways are those of the planner") func dayWays() throws {
    let sample = try MapSample()
    let planner = try #require(TravelPlanner(solver: sample.solver, mode: .car))
    for day in sample.plan.horizon {
      let ways = planner.dayWays(on: day)
      for (from, to) in [("station", "opera"), ("airport", "hyatt"), ("sadbarg", "avesto"), ("opera", "opera")] {
        let starts = planner.doors(ofVenue: from).compactMap(planner.entry)
        let doors = planner.doors(ofVenue: to).compactMap(planner.entry)
        guard let start = starts.first, !doors.isEmpty else { continue }
        let expected = planner.ways(from: start, to: doors, on: day)
        let found = ways.way(from: start, to: doors)
        #expect(found?.way == expected.certain ?? expected.possible, "\(from) to \(to) on \(day)")
        #expect(found?.isCertain == (expected.certain != nil) || found == nil)
      }
    }
  }
}
