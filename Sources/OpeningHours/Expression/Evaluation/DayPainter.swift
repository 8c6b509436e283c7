/// Paints the rules of an expression over the minutes of a day, in their order: later paint covers earlier.
///
/// A rule whose times pass midnight paints the start of the next day, too. A normal rule that opens wipes what earlier
/// rules painted on its days, the small hours of the evening before included, as the specification has it; rules that
/// close paint over their own times only.
struct DayPainter {
  /// Minutes of the day in one state.
  struct Stroke {
    var start: Int
    var end: Int
    var state: OpeningState
    /// The rule that painted it.
    var rule: Int
    var isOpenEnd: Bool
  }

  let rules: [OpeningRule]
  /// What was painted, sorted and disjoint, within 0 ..< 1440.
  private(set) var strokes: [Stroke] = []
  private var spare: [Stroke] = []
  private let context: OpeningHoursContext
  /// Nil where no time hangs on the sun, or nobody knows the place.
  private let sun: SunMinutes?
  /// Nil where a day is painted sooner than remembered, or where the sun makes each day another.
  private var memory: DayMemory?

  init(_ expression: OpeningHoursExpression, in context: OpeningHoursContext) {
    rules = expression.rules
    self.context = context
    sun = context.position == nil || !expression.needsPosition ? nil : SunMinutes(in: context)
    memory = sun == nil && expression.isToilsome ? DayMemory() : nil
  }

  /// Paints a day; ``strokes`` then has what its rules say, and nothing where none speaks.
  ///
  /// - Complexity: O(*r* · *s*) in the rules and the strokes of the day.
  mutating func paint(_ day: CalendarDay) {
    let today = DayFacts(day, in: context, sun: sun)
    guard memory != nil else {
      paint(today)
      return
    }
    let yesterday = DayFacts(day.adding(days: -1), in: context, sun: sun)
    let key = rules.indices.flatMap { [matches($0, yesterday), matches($0, today)] }
    if let known = memory?[key] {
      strokes = known
      return
    }
    paint(today)
    memory?[key] = strokes
  }

  private mutating func paint(_ today: DayFacts) {
    strokes.removeAll(keepingCapacity: true)
    var yesterday: DayFacts?
    var first = rules.count - 1
    while first > 0, !(wipes(first) && matches(first, today)) { first -= 1 }
    for index in first..<rules.count {
      if rules[index].mayPassMidnight {
        let before = yesterday ?? DayFacts(today.day.adding(days: -1), in: context, sun: sun)
        yesterday = before
        // What wipes today was wiped itself only by what comes after it.
        if matches(index, before) { paint(index, of: before, shift: 1440) }
      }
      if matches(index, today) { paint(index, of: today, shift: 0) }
    }
  }

  /// Whether a rule wipes what earlier ones painted on the days that it selects.
  ///
  /// One without days, behind one with days (`Mo-Fr 08:00-12:00; 14:00-18:00`), does not: whoever writes so means more
  /// hours, not other ones.
  private func wipes(_ index: Int) -> Bool {
    guard index > 0, rules[index].separator == .normal, rules[index].state > .unstated else { return false }
    return rules[index].hasDaySelector || !rules[index - 1].hasDaySelector
  }

  // Rules are looked at where they are: a copy of one would count references to all its lists.

  private func matches(_ index: Int, _ day: DayFacts) -> Bool {
    (rules[index].days.isEmpty || rules[index].days.contains(day))
      && (rules[index].dates.isEmpty || rules[index].dates.contains { $0.contains(day) })
      && (rules[index].years.isEmpty || rules[index].years.contains { $0.contains(day.year) })
      && (rules[index].weeks.isEmpty || rules[index].weeks.contains { $0.contains(day.week) })
  }

  /// Paints the times of a rule that belong to a day; `shift` is 1440 for the part that lies on the day after.
  private mutating func paint(_ index: Int, of day: DayFacts, shift: Int) {
    let state = rules[index].state
    if rules[index].times.isEmpty {
      if shift == 0 { add(0..<1440, state, index) }
      return
    }
    // Open ends first: a time that is written is better than a guess.
    if state == .open, rules[index].times.contains(where: \.hasOpenEnd) { paintOpenEnds(index, day, shift) }
    for span in rules[index].times {
      guard let minutes = span.minutes(on: day) else { continue }
      if span.step > TimeSpan.pointMinutes {
        for start in stride(from: minutes.lowerBound, through: minutes.upperBound, by: Int(span.step)) {
          add(start - shift..<start - shift + TimeSpan.pointMinutes, state, index)
        }
      } else {
        // Points that touch are a stretch, and the last one is at its end.
        var end = span.step > 0 ? minutes.upperBound + TimeSpan.pointMinutes : minutes.upperBound
        if span.hasOpenEnd, state != .open { end = max(end, 1440) }
        add(minutes.lowerBound - shift..<end - shift, state, index)
      }
    }
  }

  /// Paints what follows open ends: unknown to the guessed end, or to the rule's next time.
  private mutating func paintOpenEnds(_ index: Int, _ day: DayFacts, _ shift: Int) {
    var ends: [Int] = []
    var starts: [Int] = []
    for span in rules[index].times {
      guard let minutes = span.minutes(on: day) else { continue }
      starts.append(minutes.lowerBound)
      if span.hasOpenEnd { ends.append(minutes.upperBound) }
    }
    if ends.count > 1 { ends.sort() }
    if starts.count > 1 { starts.sort() }
    var next = 0
    for start in ends {
      while next < starts.count, starts[next] <= start { next += 1 }
      let guess = TimeSpan.guessedEnd(after: start)
      let end = next < starts.count ? min(guess, starts[next]) : guess
      add(start - shift..<end - shift, .unknown, index, isOpenEnd: true)
    }
  }

  /// Paints minutes, cut to the day; a fallback only what is neither open nor unknown so far.
  private mutating func add(_ minutes: Range<Int>, _ state: OpeningState, _ rule: Int, isOpenEnd: Bool = false) {
    let range = minutes.clamped(to: 0..<1440)
    guard !range.isEmpty else { return }
    let stroke = Stroke(
      start: range.lowerBound, end: range.upperBound, state: state, rule: rule, isOpenEnd: isOpenEnd)
    // Most days have their times in order.
    if strokes.last.map({ $0.end <= stroke.start }) ?? true {
      strokes.append(stroke)
      return
    }
    paintOver(stroke, isFallback: rules[rule].separator == .fallback)
  }

  /// Puts a stroke among those that it meets, of which the last ends behind its start.
  private mutating func paintOver(_ whole: Stroke, isFallback: Bool) {
    var stroke = whole
    // The first that ends behind its start.
    var first = 0
    var bound = strokes.count - 1
    while first < bound {
      let middle = (first + bound) / 2
      if strokes[middle].end <= stroke.start { first = middle + 1 } else { bound = middle }
    }
    var index = first
    var isPlaced = false
    spare.removeAll(keepingCapacity: true)
    while index < strokes.count, strokes[index].start < stroke.end {
      let old = strokes[index]
      index += 1
      if isFallback, old.state > .unstated, old.rule != stroke.rule {
        // The old one stays; the new one goes around it.
        if stroke.start < old.start {
          var before = stroke
          before.end = old.start
          spare.append(before)
        }
        spare.append(old)
        stroke.start = min(stroke.end, old.end)
      } else {
        if old.start < stroke.start {
          var before = old
          before.end = stroke.start
          spare.append(before)
        }
        if old.end > stroke.end {
          var after = old
          after.start = stroke.end
          spare.append(stroke)
          spare.append(after)
          isPlaced = true
        }
      }
    }
    if !isPlaced, stroke.start < stroke.end { spare.append(stroke) }
    strokes.replaceSubrange(first..<index, with: spare)
  }
}

extension OpeningRule {
  /// Whether some of its times may lie on the day after the one that it selects.
  var mayPassMidnight: Bool {
    times.contains { span in
      guard span.start.event == nil, let end = span.end else { return span.hasOpenEnd || span.start.event != nil }
      return span.hasOpenEnd || end.event != nil || end.minutes <= span.start.minutes || end.minutes > 1440
    }
  }
}
