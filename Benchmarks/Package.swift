// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")]

/// Speed, measured and checked: a package of its own, so that the product knows nothing of it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "closure-planner", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "OSMImport", package: "closure-planner"),
        .product(name: "RoadNetwork", package: "closure-planner"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "hours-bench", dependencies: [.product(name: "OpeningHours", package: "closure-planner")],
      swiftSettings: strict),
    .executableTarget(
      name: "worlds-bench",
      dependencies: [
        "ClosurePlanning", "Geodesy", "OSMImport", "OpeningHours", "PlanExchange", "RoadNetwork", "UsabilitySolver",
      ].map {
        .product(name: $0, package: "closure-planner")
      }, swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
