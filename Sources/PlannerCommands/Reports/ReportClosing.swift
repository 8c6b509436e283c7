internal import ClosurePlanning
internal import OrganiserReports

/// What is done when all organisers' reports are there: strays are removed, the manifest and the pages are written.
struct ReportClosing {
  let session: ReportSession

  func close() throws {
    let folder = session.batch.folder
    sweep(folder)
    var parts: [ReportManifest.Part] = []
    var failed: [String] = []
    var rows: [ReportIndex.Row] = []
    for organiser in session.organisers {
      let paths = ReportPaths(organiser: organiser.id)
      guard let bytes = folder.read(paths.record), let record = ReportRecord(bytes: bytes) else {
        failed.append(organiser.id)
        continue
      }
      parts.append(
        ReportManifest.Part(
          organiser: organiser.id, version: record.version.number, record: paths.record, files: record.files.count,
          bytes: record.files.reduce(0) { $0 + $1.bytes }, sha256: Fingerprint(of: bytes)))
      if session.command.flag("index") {
        rows.append(ReportIndex.Row(organiser: organiser, files: record.files.map(\.path)))
      }
    }
    let manifest = ReportManifest(madeFrom: session.summary, organisers: parts, failed: failed)
    try folder.write(try manifest.bytes(), to: ReportFolder.manifestPath)
    if session.command.flag("index") {
      let index = ReportIndex(plan: session.plan, days: session.options.days, rows: rows)
      try folder.write(index.bytes(), to: "index.html")
    } else if folder.read("index.html").map(ReportIndex.isOurs) == true {
      folder.remove("index.html")
    }
  }

  /// Removes the reports of organisers who are gone, and files that a killed run left by halves.
  private func sweep(_ folder: ReportFolder) {
    let wanted = Set(session.organisers.map { ReportPaths(organiser: $0.id).record })
    for name in folder.names(in: "records") where name.hasSuffix(".json") {
      let path = "records/\(name)"
      guard !wanted.contains(path), path != ReportFolder.ownerPath, path != ReportFolder.manifestPath,
        let record = folder.read(path).flatMap(ReportRecord.init)
      else { continue }
      for file in record.files { folder.remove(file.path) }
      folder.remove(path)
    }
    let days = session.plan.horizon.map(\.description)
    for name in days + ["records", "calendars", "feeds"] {
      for part in folder.names(in: name) where part.hasPrefix(".") && part.hasSuffix(".part") {
        folder.remove("\(name)/\(part)")
      }
    }
  }
}
