import Foundation
import Synchronization
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

  @Test("A replaced file passes on no right to run as somebody else") func setUserBits() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    chmod(path, 0o6755)
    try AtomicFile.write("new", to: path)
    #expect(mode(path) == 0o755)
  }

  @Test("What replaces a private file is never open to others") func privateWhileWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    chmod(path, 0o600)
    let watch = Watch()
    // A thread of its own: the tests' threads are few.
    Thread.detachNewThread { [self] in
      while !watch.isDone.load(ordering: .relaxed) {
        for name in folder.names { watch.see(mode(folder.path(name))) }
        usleep(200)
      }
    }
    for _ in 0..<5 { try AtomicFile.write([UInt8](repeating: 65, count: 4 << 20), to: path) }
    watch.isDone.store(true, ordering: .relaxed)
    // 0: gone between the listing and the looking.
    #expect(watch.modes.subtracting([0]) == [0o600])
  }

  /// What a thread beside the test has seen.
  private final class Watch: Sendable {
    let isDone = Atomic(false)
    private let seen = Mutex<Set<mode_t>>([])
    func see(_ mode: mode_t) { seen.withLock { _ = $0.insert(mode) } }
    var modes: Set<mode_t> { seen.withLock { $0 } }
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
      (folder.path(String(repeating: "n", count: 300)), ENAMETOOLONG, "cannot create"),
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

  @Test("A pipe is written straight, also by the name that the system gives to an open one") func pipes() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    try AtomicFile.write("text", to: "/dev/fd/\(ends[1])")
    close(ends[1])
    #expect(try FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readToEnd() == Data("text".utf8))
  }

  @Test("A pipe that nobody reads is an error, not a wait for ever", .timeLimit(.minutes(1))) func unread() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let error = #expect(throws: OutputError.self) { try AtomicFile.write("text", to: folder.path("pipe")) }
    #expect(error?.code == ENXIO)
    #expect(error?.help?.contains("start the reader first") == true)
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
