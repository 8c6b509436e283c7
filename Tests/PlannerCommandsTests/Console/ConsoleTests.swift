import Foundation
import Testing

@testable import PlannerCommands

@Suite("The console") struct ConsoleTests {
  static let environments: [([String: String], Bool, Bool)] = [
    ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
    (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false), (["TERM": "dumb"], true, false),
    (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true, true), (["CLICOLOR": "0"], true, false),
    (["TERM": "xterm"], true, true),
  ]

  @Test("When colour is used", arguments: environments)
  func colour(_ environment: [String: String], _ isTerminal: Bool, _ expected: Bool) {
    #expect(Style(environment: environment, isTerminal: isTerminal).isEnabled == expected)
  }

  @Test("Styles") func styles() {
    let style = Style(isEnabled: true)
    #expect(style("x", .bold, .red) == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(style("", .bold).isEmpty)
    #expect(style("x") == "x")
    #expect(Style.plain("x", .bold) == "x")
  }

  @Test("Capturing") func capturing() {
    let (console, output, errors) = Console.capturing(width: 300)
    console.out("Рӯ")
    console.out(line: "дакӣ")
    console.out(bytes: [0xFF])
    console.err("e")
    console.err(line: "f")
    #expect(output.bytes == Array("Рӯдакӣ\n".utf8) + [0xFF])
    #expect(errors.text == "ef\n")
    #expect(console.proseWidth == 100)
    #expect(!console.colour)
    #expect(!output.isClosed && output.failure == nil)
  }

  @Test("The terminal's width")
  func width() {
    #expect(Console.width(environment: ["COLUMNS": "132"], terminal: -1) == 132)
    for text in ["", "0", "-4", "x", "99999999"] {
      #expect(Console.width(environment: ["COLUMNS": text], terminal: -1) == 80)
    }
  }

  @Test("The system's console") func system() {
    let console = Console.system(environment: ["NO_COLOR": "1", "COLUMNS": "60"])
    #expect(console.width == 60)
    #expect(!console.colour)
    #expect(console.uptime() >= .zero)
  }

  @Test("UTF-8 goes out as it is, in one piece") func bytes() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let stream = FileDescriptorStream(descriptor: ends[1])
    let text = String(repeating: "Рӯдакӣ ✓\n", count: 1000)
    stream.write(Array(text.utf8))
    close(ends[1])
    let read = try FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readToEnd()
    #expect(read == Data(text.utf8))
    #expect(!stream.isClosed)
  }

  @Test("A reader that goes away ends the output quietly") func closedPipe() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let stream = FileDescriptorStream(descriptor: ends[1])
    stream.write([65])
    #expect(stream.isClosed)
    #expect(stream.failure == nil)
    stream.write([65])
    close(ends[1])
  }

  @Test("A full disk is remembered") func full() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    let stream = FileDescriptorStream(descriptor: descriptor)
    stream.write([65])
    #expect(stream.failure == ENOSPC)
    #expect(stream.isClosed)
    close(descriptor)
  }

  @Test("A pipe that cannot take more for a while loses nothing") func nonBlocking() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (reader, writer) = (ends[0], ends[1])
    let bytes = [UInt8](repeating: 66, count: 300_000)
    async let count = Task.detached {
      let data = try FileHandle(fileDescriptor: reader, closeOnDealloc: true).readToEnd()
      return data?.count
    }.value
    FileDescriptorStream(descriptor: writer).write(bytes)
    close(writer)
    #expect(try await count == 300_000)
  }

  @Test("Exit codes are those of the manual") func exitCodes() {
    let codes: [ExitCode] = [.done, .failure, .usage, .invalidInput, .warnings, .partlyFailed, .failOn, .interrupted]
    #expect(codes.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 6, 130])
  }
}
