// swift-tools-version: 6.2
import PackageDescription

/// The reference work, timed and checked: a package of its own, so that the product knows nothing of it.
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
      swiftSettings: [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")])
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
