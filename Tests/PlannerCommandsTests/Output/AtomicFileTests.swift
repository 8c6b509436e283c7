import Foundation
import Testing

@testable import PlannerCommands

@Suite("Files written whole or not at all") struct AtomicFileTests {
  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test("A new file") func new() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("Рӯдакӣ\n", to: folder.path("a.txt"))
    #expect(folder.names == ["a.txt"])
    #expect(folder.text("a.txt") == "Рӯдакӣ\n")
    #expect(mode(folder.path("a.txt")) & ~0o644 == 0)
    #expect(mode(folder.path("a.txt")) & 0o600 == 0o600)
    try AtomicFile.write([UInt8](), to: folder.path("empty"))
    #expect(folder.text("empty") == "")
  }

  @Test("A replaced file keeps its mode") func replaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.txt")
    try "a much longer old text".write(toFile: path, atomically: false, encoding: .utf8)
    chmod(path, 0o640)
    try AtomicFile.write("new", to: path)
    #expect(folder.text("a.txt") == "new")
    #expect(mode(path) == 0o640)
    #expect(folder.names == ["a.txt"])
  }

  @Test("A link stays and its target is written", arguments: [true, false]) func links(exists: Bool) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: false)
    if exists { try "old".write(toFile: folder.path("in/target"), atomically: false, encoding: .utf8) }
    symlink("in/target", folder.path("second"))
    symlink(folder.path("second"), folder.path("first"))
    try AtomicFile.write("new", to: folder.path("first"))
    #expect(folder.text("in/target") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("first")) == folder.path("second"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("second")) == "in/target")
  }

  @Test("Refusals say what and why, and leave nothing") func refusals() throws {
    let folder = try TemporaryFolder()
    symlink("loop", folder.path("loop"))
    try "x".write(toFile: folder.path("file"), atomically: false, encoding: .utf8)
    let cases: [(String, Int32, String)] = [
      (folder.path("none/a.txt"), ENOENT, "cannot create"), (folder.path, EISDIR, "cannot write"),
      (folder.path("file/a"), ENOTDIR, "cannot create"), (folder.path("loop"), ELOOP, "cannot write"),
      ("", ENOENT, "cannot write"), ("a\0b", EINVAL, "cannot write"),
      (folder.path(String(repeating: "n", count: 300)), ENAMETOOLONG, "cannot replace"),
      (String(repeating: "n/", count: 4000) + "a", ENAMETOOLONG, "cannot create"),
      ("/dev/full", ENOSPC, "cannot write"),
    ]
    for (path, code, words) in cases {
      let error = #expect(throws: OutputError.self) { try AtomicFile.write("text", to: path) }
      #expect(error?.code == code, "\(path)")
      #expect(error?.path == path)
      #expect(error?.description.hasPrefix(words) == true, "\(error?.description ?? "")")
    }
    #expect(folder.names == ["file", "loop"])
  }

  @Test("A missing folder is named") func missingFolder() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: OutputError.self) { try AtomicFile.write("text", to: folder.path("none/a.txt")) }
    #expect(error?.help == "the folder '\(folder.path("none/"))' does not exist: create it first")
  }

  @Test("What is no regular file is written straight") func straight() throws {
    try AtomicFile.write("text", to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("Running out of room leaves the old file and no other") func noRoom() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try AtomicFile.write("old", to: folder.path("a.txt"))
      // The file size limit fails in the middle of the writing, as a full disk does.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(1), &limit)  // RLIMIT_FSIZE
      limit.rlim_cur = 4096
      setrlimit(__rlimit_resource_t(1), &limit)
      do {
        try AtomicFile.write([UInt8](repeating: 65, count: 100_000), to: folder.path("a.txt"))
        exit(3)
      } catch let error as OutputError where error.code == EFBIG {
        // Coverage data are written on exit and need their room.
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(1), &limit)
        exit(folder.names == ["a.txt"] && folder.text("a.txt") == "old" ? 0 : 4)
      }
    }
  }

  @Test("Many writers at once") func concurrent() async throws {
    let folder = try TemporaryFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<20 {
        group.addTask {
          try AtomicFile.write(String(repeating: "\(index % 10)", count: 1000), to: folder.path("\(index % 4)"))
        }
      }
      try await group.waitForAll()
    }
    #expect(folder.names == ["0", "1", "2", "3"])
    for name in folder.names { #expect(folder.text(name)?.count == 1000) }
  }

  /// Sends a signal to the whole process, as a terminal does: the threads that run tests block signals.
  private static func stop(_ number: Int32) {
    kill(getpid(), number)
    for _ in 0..<200 { usleep(50_000) }
  }

  @Test("A signal removes the pending file and ends with 130", arguments: [SIGINT, SIGTERM])
  func signals(_ number: Int32) async throws {
    let folder = try TemporaryFolder()
    try folder.path.write(toFile: folder.path("kept"), atomically: false, encoding: .utf8)
    await #expect(processExitsWith: .exitCode(130)) { [number = number as Int32, path = folder.path as String] in
      signal(number, SIG_DFL)  // ignored in processes started in the background
      PendingFile.removeOnSignals()
      let pending = path + "/.planner-0-0.tmp"
      try "half".write(toFile: pending, atomically: false, encoding: .utf8)
      _ = PendingFile.set(pending)
      Self.stop(number)
    }
    #expect(folder.names == ["kept"])
  }

  @Test("A finished file survives a signal; an ignored signal stays ignored") func afterwards() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .exitCode(130)) { [path = folder.path as String] in
      signal(SIGTERM, SIG_IGN)
      signal(SIGINT, SIG_DFL)
      PendingFile.removeOnSignals()
      try AtomicFile.write("whole", to: path + "/a.txt")
      kill(getpid(), SIGTERM)
      Self.stop(SIGINT)
    }
    #expect(folder.text("a.txt") == "whole")
    #expect(folder.names == ["a.txt"])
  }
}
