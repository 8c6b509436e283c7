import Foundation
import PlanExchange
import Testing

/// Files that cannot be had are told apart from files that are not plans.
struct PlanFileErrorTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "plan-file-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func error(_ path: String) throws -> PlanFileError {
    defer { try? FileManager.default.removeItem(at: folder) }
    return try #require(throws: PlanFileError.self) { try PlanFile.read(path: path) }
  }

  @Test func missing() throws {
    let path = folder.appending(path: "none.xml").path()
    let error = try error(path)
    #expect(error == .notFound(path: path))
    #expect(error.isInputOutput)
    #expect(error.message == "there is no file \"\(path)\"")
    #expect(error.help != nil)
  }

  @Test func aFolder() throws {
    let error = try error(folder.path())
    #expect(error == .isDirectory(path: folder.path()))
    #expect(!error.isInputOutput)
    #expect("\(error)".hasSuffix("is a folder"))
  }

  @Test func empty() throws {
    let path = folder.appending(path: "empty.xml").path()
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    let error = try error(path)
    #expect(error == .isEmpty(path: path))
    #expect(!error.isInputOutput)
  }

  @Test func tooLarge() throws {
    let path = folder.appending(path: "large.xml").path()
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    let file = try #require(FileHandle(forWritingAtPath: path))
    // A sparse file: nothing is written, and nothing may be read.
    try file.truncate(atOffset: 200 << 20)
    try file.close()
    let error = try error(path)
    #expect(error == .tooLarge(path: path, bytes: 200 << 20, limit: 16 << 20))
    #expect(error.message.contains("200 MB") && error.message.contains("16 MB"))
    #expect(!error.isInputOutput)
  }

  @Test func endless() throws {
    let error = try error("/dev/zero")
    #expect(error == .notRegular(path: "/dev/zero"))
    #expect(error.isInputOutput && error.help != nil)
  }

  @Test func notAllowed() throws {
    let path = folder.appending(path: "loop.xml").path()
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    let error = try error(path)
    guard case .unreadable(path, let reason) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(!reason.isEmpty && error.isInputOutput && error.help != nil)
  }

  @Test func aPlan() throws {
    let path = folder.appending(path: "plan.xml").path()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text =
      "<plan xmlns=\"urn:x-closure-planner:plan:1\" id=\"p\" zone=\"UTC\" from=\"2025-10-06\" to=\"2025-10-07\"/>"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(text.utf8)))
    let document = try PlanFile.read(path: path)
    #expect(document.fileName == path)
    #expect(document.source == Array(text.utf8))
  }
}
