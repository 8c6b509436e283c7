import Synchronization
import Testing

@testable import PlannerCommands

@Suite("Progress") struct ProgressBarTests {
  /// A clock that a test moves by hand.
  final class HandClock: Sendable {
    private let time = Mutex(Duration.zero)
    func advance(_ step: Duration) { time.withLock { $0 += step } }
    var now: Duration { time.withLock { $0 } }
  }

  @Test("A terminal sees the line and the time left") func line() {
    let clock = HandClock()
    let (console, output, errors) = Console.capturing(isTerminal: true, width: 60) { clock.now }
    var bar = ProgressBar("plan", total: 40, console: console)
    bar.update(0)
    clock.advance(.seconds(2))
    bar.update(10)
    clock.advance(.milliseconds(50))
    bar.update(11)  // too soon to draw again
    bar.interrupt(line: "note")
    clock.advance(.seconds(1000))
    bar.update(20)
    clock.advance(.seconds(100_000))
    bar.update(21)
    bar.update(40)
    bar.finish()
    bar.finish()
    let lines = errors.text.split(separator: "\r").map { $0.replacing("\u{1B}[K", with: "") }
    #expect(
      lines
        == [
          "plan [----------------------] 0/40 0%", "plan [#####-----------------] 10/40 25%, about 6 s left",
          "note\n", "plan [###########-----------] 20/40 50%, about 17 min left",
          "plan [###########-----------] 21/40 52%, about 26 h left", "plan [######################] 40/40 100%", "",
        ])
    #expect(output.text.isEmpty)
    #expect(lines.allSatisfy { $0.count < 60 })
  }

  @Test("Nothing where there is no terminal, or nothing to do") func silent() {
    let (piped, _, errors) = Console.capturing()
    var bar = ProgressBar("plan", total: 3, console: piped)
    bar.update(1)
    bar.finish()
    #expect(errors.text.isEmpty)
    let (terminal, _, terminalErrors) = Console.capturing(isTerminal: true)
    var empty = ProgressBar("plan", total: 0, console: terminal)
    empty.update(0)
    empty.finish()
    #expect(terminalErrors.text.isEmpty)
  }

  @Test("A narrow terminal gets the numbers, cut") func narrow() {
    let (console, _, errors) = Console.capturing(isTerminal: true, width: 12)
    var bar = ProgressBar("a long title", total: 3, console: console)
    bar.update(1)
    #expect(errors.text == "\ra long tit…\u{1B}[K")
  }

  @Test("Steps beyond the total do not overflow") func beyond() {
    let (console, _, errors) = Console.capturing(isTerminal: true)
    var bar = ProgressBar("x", total: 3, console: console)
    bar.update(7)
    #expect(errors.text.contains("3/3 100%"))
    bar.update(-2)
  }
}
