internal import Foundation

/// Prints pages by WeasyPrint, which is a program of its own.
struct PDFPrinter: Sendable {
  /// Where the program is.
  let program: String
  /// What it calls itself: it decides the bytes.
  let version: String
  /// Seconds since 1970 that the documents are dated with.
  let date: Int

  /// Looks for the program in the folders of `PATH`; nil where it is not there or does not start.
  init?(environment: [String: String], date: Int) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let found = folders.map({ $0 + "/weasyprint" }).first(where: { access($0, X_OK) == 0 }) else { return nil }
    program = found
    self.date = date
    guard let version = Self.run(found, ["--version"], date: date) else { return nil }
    self.version = version
  }

  /// Makes a PDF of a page.
  ///
  /// - Returns: whether it was made.
  func print(_ page: String, to target: String) -> Bool {
    Self.run(program, ["--presentational-hints", page, target], date: date) != nil && access(target, R_OK) == 0
  }

  /// Runs a program that reads nothing; its output where it ended well.
  private static func run(_ program: String, _ arguments: [String], date: Int) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // The same page gives the same bytes whatever the day (reproducible-builds.org, SOURCE_DATE_EPOCH).
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = String(date)
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
  }
}
