// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere: a warning that nobody fixes today hides the one that matters tomorrow.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")]

/// A library; the files of `embedding`, folders of it, become part of its code, so that the command needs no files beside it.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], embedding: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: embedding.map { .embedInCode($0) }, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "_PlannerTestSupport"] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

func system(_ name: String, _ pkgConfig: String, _ debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let package = Package(
  name: "closure-planner",
  products: [
    .executable(name: "planner", targets: ["planner"]),
    .library(name: "ClosurePlanning", targets: ["ClosurePlanning"]),
    .library(name: "OpeningHours", targets: ["OpeningHours"]),
    .library(name: "Geodesy", targets: ["Geodesy"]),
    .library(name: "RoadNetwork", targets: ["RoadNetwork"]),
    .library(name: "OSMImport", targets: ["OSMImport"]),
    .library(name: "UsabilitySolver", targets: ["UsabilitySolver"]),
    .library(name: "PlanExchange", targets: ["PlanExchange"]),
    .library(name: "OrganiserReports", targets: ["OrganiserReports"]),
  ],
  targets: [
    // System libraries: one door each.
    system("CLibXML2", "libxml-2.0", "libxml2-dev"),
    system("CLibZip", "libzip", "libzip-dev"),
    system("CLibMD", "libmd", "libmd-dev"),
    system("CCairo", "cairo", "libcairo2-dev"),
    // METIS comes without a pkg-config file; its module map names the library.
    .systemLibrary(name: "CMetis", providers: [.apt(["libmetis-dev"])]),
    .target(
      name: "COsmium",
      linkerSettings: ["z", "bz2", "expat", "lz4", "pthread"].map { .linkedLibrary($0) }),

    // The innermost loops of the access engine, compiled for several processors.
    .target(name: "CLaneKernels"),

    // The product, lowest first: a target imports those above it in this list and none below.
    library("Spelling"),
    library("Geodesy"),
    library("OpeningHours"),
    library("XMLSupport", ["CLibXML2", "Spelling"]),
    library("ClosurePlanning", ["Geodesy", "OpeningHours", "Spelling"]),
    library("RoadNetwork", ["CLaneKernels", "CMetis", "Geodesy", "Spelling"]),
    library("OSMImport", ["COsmium", "Geodesy", "RoadNetwork"]),
    library("UsabilitySolver", ["ClosurePlanning", "Geodesy", "OpeningHours", "OSMImport", "RoadNetwork"]),
    library(
      "PlanExchange",
      ["CCairo", "CLibZip", "ClosurePlanning", "Geodesy", "OpeningHours", "Spelling", "UsabilitySolver", "XMLSupport"]),
    library(
      "OrganiserReports",
      ["CLibMD", "ClosurePlanning", "Geodesy", "OpeningHours", "PlanExchange", "RoadNetwork", "UsabilitySolver"],
      embedding: ["Map/Embedded"]),
    library(
      "PlannerCommands",
      [
        "ClosurePlanning", "Geodesy", "OpeningHours", "OrganiserReports", "OSMImport", "PlanExchange", "RoadNetwork",
        "Spelling", "UsabilitySolver",
      ]),
    .executableTarget(name: "planner", dependencies: ["PlannerCommands"], swiftSettings: strict),

    // Tests.
    library("_PlannerTestSupport", ["Geodesy", "RoadNetwork"]),
    tests("Spelling"),
    tests("Geodesy"),
    tests("OpeningHours"),
    tests("XMLSupport"),
    tests("ClosurePlanning"),
    tests("RoadNetwork", ["CLaneKernels"]),
    tests("OSMImport"),
    tests("UsabilitySolver", ["PlanExchange"]),
    tests("PlanExchange", exclude: ["Snapshots"]),
    tests("OrganiserReports", ["OSMImport", "PlanExchange", "UsabilitySolver"]),
    tests("PlannerCommands", exclude: ["Fixtures", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
