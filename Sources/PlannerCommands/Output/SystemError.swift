internal import Foundation

/// Words for the system's error numbers.
enum SystemError {
  /// `No space left on device` for ENOSPC.
  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
