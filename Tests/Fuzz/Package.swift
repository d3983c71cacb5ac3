// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the program needs no fuzzer; the sources are those of the program.
let instrumented: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Library/\(name)", swiftSettings: instrumented)
}

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v14)],
  targets: [
    .target(
      name: "CICU", path: "Library/CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "CXML", path: "Library/CXML", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CZlib", path: "Library/CZlib", linkerSettings: [.linkedLibrary("z")]),
    library("BitextModel", []),
    library("TextCore", ["BitextModel", "CICU"]),
    library("Terminology", ["TextCore", "BitextModel"]),
    library("Interchange", ["Terminology", "TextCore", "BitextModel", "CXML", "CZlib"]),
    library("Checks", ["Terminology", "TextCore", "BitextModel"]),
    .executableTarget(
      name: "fuzz", dependencies: ["Checks", "Interchange", "Terminology", "TextCore", "BitextModel"],
      swiftSettings: instrumented,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]
)
