// swift-tools-version: 6.1
import PackageDescription

// Every Swift target is built the same way; what differs is what it may import.
// The arrows are those of README.md, "How the code is laid out"; Tests/LayeringTests holds them.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-warnings-as-errors"]),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = ["NIOCore", "NIOPosix"].map { Target.Dependency.product(name: $0, package: "swift-nio") }
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: fixtures[name] ?? [],
    swiftSettings: strict)
}

/// Files beside the tests that tests read by path and that are no part of the build.
let fixtures = [
  "InterchangeTests": ["Golden"],
  "CommandTests": ["Cases"],
  "AccuracyTests": ["thresholds.tsv", "bitext-thresholds.tsv", "lookup-gold.tsv"],
]

let package = Package(
  name: "doichieu",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "doichieu", targets: ["doichieu"]),
    .executable(name: "doichieu-bench", targets: ["doichieu-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.5.0"),
  ],
  targets: [
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "CXML",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),

    library("BitextModel"),
    library("TextCore", ["BitextModel", "CICU"]),
    library("Terminology", ["TextCore", "BitextModel"]),
    library("Alignment", ["Terminology", "TextCore", "BitextModel"]),
    library("TermExtraction", ["Alignment", "Terminology", "TextCore", "BitextModel"]),
    library("Checks", ["Terminology", "TextCore", "BitextModel"]),
    library("Interchange", ["Terminology", "TextCore", "BitextModel", "CXML", "CZlib"]),
    library("GlossaryStore", ["Terminology", "TextCore", "BitextModel", grdb, sqlite]),
    library(
      "Workbench",
      [
        "GlossaryStore", "Interchange", "Checks", "TermExtraction", "Alignment", "Terminology", "TextCore",
        "BitextModel", toml,
      ]),
    .target(
      name: "WebPage",
      dependencies: [
        "Workbench", "GlossaryStore", "Interchange", "Checks", "Terminology", "TextCore", "BitextModel",
        hummingbird, mustache, httpTypes, logging,
      ] + nio,
      exclude: ["Page"], swiftSettings: strict),
    library("DoichieuCLI", ["Workbench", "WebPage", "Terminology", "BitextModel", argumentParser]),
    .executableTarget(
      name: "doichieu", dependencies: ["DoichieuCLI", argumentParser], swiftSettings: strict),
    .executableTarget(
      name: "doichieu-bench", dependencies: ["Workbench", argumentParser], swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("TextCoreTests", ["TextCore", "BitextModel"]),
    tests("TerminologyTests", ["Terminology", "TextCore", "BitextModel"]),
    tests("AlignmentTests", ["Alignment", "Terminology", "TextCore", "BitextModel"]),
    tests("TermExtractionTests", ["TermExtraction", "Alignment", "Terminology", "TextCore", "BitextModel"]),
    tests("ChecksTests", ["Checks", "Terminology", "TextCore", "BitextModel"]),
    tests("InterchangeTests", ["Interchange", "Terminology", "TextCore", "BitextModel"]),
    tests("GlossaryStoreTests", ["GlossaryStore", "Terminology", "TextCore", "BitextModel"]),
    tests("WorkbenchTests", ["Workbench", "Terminology", "BitextModel"]),
    tests("WebPageTests", ["WebPage", "Workbench", hummingbird, httpTypes, logging, nioEmbedded] + nio),
    tests("GlossariesTests", ["Workbench", "Interchange", "Terminology", "TextCore", "BitextModel"]),
    tests("CommandTests", []),
    tests("AccuracyTests", ["Workbench", "Interchange", "Alignment", "TextCore", "BitextModel"]),
    tests("LayeringTests", []),
  ]
)
