// swift-tools-version: 6.2
import PackageDescription

/// Speed, measured: a package of its own, so that the product knows nothing of it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "closure-planner", path: "..")],
  targets: [
    .executableTarget(
      name: "hours-bench",
      dependencies: [.product(name: "OpeningHours", package: "closure-planner")],
      swiftSettings: [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")])
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
