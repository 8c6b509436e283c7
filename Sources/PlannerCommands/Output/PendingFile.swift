internal import Foundation
internal import Synchronization

/// The temporary file that must go if the user stops the program.
///
/// A signal handler may call almost nothing (POSIX.1-2017 XSH §2.4.3), so the path lies ready in plain memory and the
/// handler only unlinks it and leaves. One file is pending at a time: `AtomicFile` writes one after the other.
enum PendingFile {
  private static let capacity = Int(PATH_MAX) + 1
  nonisolated(unsafe) private static let path: UnsafeMutablePointer<CChar> = {
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
    memory.initialize(repeating: 0, count: capacity)
    return memory
  }()
  private static let isSet = Atomic<Bool>(false)

  /// Remembers a path; false if it is longer than the system allows, in which case no file can be created there.
  static func set(_ name: String) -> Bool {
    isSet.store(false, ordering: .sequentiallyConsistent)
    let bytes = Array(name.utf8CString)
    guard bytes.count <= capacity else { return false }
    path.update(from: bytes, count: bytes.count)
    isSet.store(true, ordering: .sequentiallyConsistent)
    return true
  }

  /// Forgets the path: the file is in its place or gone.
  static func clear() { isSet.store(false, ordering: .sequentiallyConsistent) }

  /// Makes SIGINT, SIGTERM and SIGHUP remove the pending file and end the process with status 130.
  ///
  /// Signals that the process was started to ignore (`nohup`) stay ignored. Call it once, at the start.
  static func removeOnSignals() {
    // Touch the memory now: its lazy set-up must not happen inside the handler.
    path[0] = 0
    clear()
    // A file that grows beyond the user's limit is to be an error of writing, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      sigaction(number, nil, &old)
      if isIgnored(old) { continue }
      signal(number, stop)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static let stop: @convention(c) (Int32) -> Void = { _ in
    if isSet.load(ordering: .sequentiallyConsistent) { unlink(path) }
    _exit(ExitCode.interrupted.rawValue)
  }
}
