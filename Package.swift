// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house: a library target and what it may know.
func room(
  _ name: String, knows dependencies: [Target.Dependency] = [], holds files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) },
    swiftSettings: settings)
}

func tests(
  of name: String, knowing others: [Target.Dependency] = [], beside files: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + others, exclude: files,
    swiftSettings: settings)
}

let package = Package(
  name: "bieuduong",
  products: [.executable(name: "bieuduong", targets: ["bieuduong"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .plugin(name: "Stamping", capability: .buildTool()),
    .target(
      name: "Commit", exclude: ["archived", "commit", "write-commit"], swiftSettings: settings,
      plugins: ["Stamping"]),
    room("JSON"),
    room("Keeping"),
    room("Digests", knows: ["CCrypto"]),
    room("Parallel"),
    room("Attesting", knows: ["Digests", "JSON", "Vietnamese"]),
    room("Tracing", knows: ["Digests", "JSON", "Records", "Vietnamese"]),
    room("Progress", knows: ["Vietnamese"]),
    room("QRCodes", knows: ["CQREncode"]),
    room("Scripts"),
    room("Hosting"),
    room("Linking"),
    room("Vietnamese"),
    room("Diagnostics", knows: ["Digests", "JSON", "Keeping", "Vietnamese"]),
    room("Markdown", knows: ["CCMark", "Diagnostics", "Vietnamese"]),
    room("Templates", knows: ["Diagnostics", "Vietnamese"]),
    room("Records", knows: ["Diagnostics", "Keeping", "Parallel", "Vietnamese"]),
    room(
      "Content",
      knows: [
        "Diagnostics", "Digests", "Keeping", "Parallel", "Records", "Tracing", "Vietnamese",
        .product(name: "Yams", package: "Yams"),
      ],
      holds: ["National/forms.yaml", "National/base-salaries.yaml"]),
    room("Schemas", knows: ["Content", "JSON", "Records", "Vietnamese"]),
    room("Writing", knows: ["Content", "Diagnostics", "Records", "Vietnamese"]),
    room("Asking", knows: ["Content", "Records", "Vietnamese", "Writing"]),
    room(
      "Starting", knows: ["Content", "Digests", "Records", "Vietnamese", "Writing"],
      holds: ["ci.txt", "starter.txt"]),
    room(
      "Renaming",
      knows: ["Content", "Diagnostics", "Digests", "Edition", "Records", "Vietnamese", "Writing"]),
    room(
      "Status",
      knows: ["Content", "Diagnostics", "Digests", "Edition", "JSON", "Records", "Vietnamese"]),
    room("Archives", knows: ["CZip", "Vietnamese"]),
    room("Tables", knows: ["Archives", "CXML", "Vietnamese"]),
    room(
      "Importing",
      knows: ["Asking", "Content", "Diagnostics", "Records", "Tables", "Vietnamese", "Writing"]),
    room("Outputs", knows: ["Diagnostics", "Keeping", "Vietnamese"]),
    room("Edition", knows: ["Digests", "Keeping", "Records", "Tracing", "Vietnamese"]),
    room(
      "Data",
      knows: ["Edition", "JSON", "Keeping", "Outputs", "Records", "Vietnamese"]),
    room(
      "Search",
      knows: [
        "Digests", "Edition", "JSON", "Keeping", "Outputs", "Records", "Templates", "Vietnamese",
      ]),
    room(
      "Pages",
      knows: [
        "Diagnostics", "Digests", "Edition", "Hosting", "JSON", "Keeping", "Markdown", "Outputs",
        "Parallel", "QRCodes", "Records", "Templates", "Tracing", "Vietnamese",
      ]),
    room(
      "Site",
      knows: [
        "Attesting", "Comparing", "Data", "Diagnostics", "Edition", "Hosting", "JSON", "Keeping",
        "Markdown", "Outputs", "Pages", "Parallel", "Records", "Search", "Status", "Templates",
        "Tracing", "Vietnamese",
      ]),
    room(
      "Publishing",
      knows: [
        "Archives", "Attesting", "Diagnostics", "Digests", "Keeping", "Linking", "Outputs", "Pages",
        "Parallel", "Progress", "Vietnamese",
      ]),
    room(
      "Stages",
      knows: [
        "Content", "Diagnostics", "Digests", "Edition", "Keeping", "Outputs", "Pages",
        "Parallel", "Progress", "Publishing", "Records", "Scripts", "Site", "Templates",
        "Tracing", "Vietnamese",
      ]),
    room("Outside", knows: ["JSON", "Linking", "Parallel", "Publishing", "Vietnamese"]),
    room(
      "Issuing",
      knows: [
        "Archives", "Diagnostics", "Edition", "Outputs", "Pages", "Publishing", "Records",
        "Status", "Vietnamese",
      ],
      holds: [
        "Word/types.xml", "Word/package.xml", "Word/document.xml", "Word/relations.xml",
        "Word/styles.xml",
      ]),
    room(
      "Verifying",
      knows: [
        "Attesting", "Digests", "Edition", "JSON", "Parallel", "Records", "Tracing", "Vietnamese",
      ]),
    room(
      "Comparing",
      knows: [
        "Attesting", "Digests", "Edition", "JSON", "Outputs", "Parallel", "Records", "Status",
        "Vietnamese",
      ]),
    room("Trying", knows: ["Content", "Diagnostics", "Stages", "Vietnamese", "Writing"]),
    room(
      "Mending",
      knows: ["Content", "Diagnostics", "Publishing", "Stages", "Trying", "Vietnamese", "Writing"]),
    room(
      "Preview",
      knows: [
        "Content", "Diagnostics", "Digests", "Edition", "Hosting", "JSON", "Keeping", "Outputs",
        "Pages", "Publishing", "Site", "Stages", "Status", "Vietnamese",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      holds: ["Bar/bar.css", "Bar/bar.js", "Bar/icon.svg", "Bar/renewal.js"]),
    .executableTarget(
      name: "bieuduong",
      dependencies: [
        "Asking", "CMalloc", "Commit", "Comparing", "Content", "Diagnostics", "Digests", "Edition",
        "Importing", "Issuing", "Mending", "Outside", "Pages", "Preview", "Progress",
        "Publishing", "Records", "Renaming", "Schemas", "Site", "Stages", "Starting", "Status",
        "Tables", "Trying", "Verifying", "Vietnamese", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "Content", "Diagnostics", "Edition", "Keeping", "Outputs", "Pages", "Publishing", "Site",
        "Stages", "Vietnamese",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "page-bench",
      dependencies: ["Outputs", "Stages", "Vietnamese"],
      path: "Tests/bench/page", swiftSettings: settings),
    tests(of: "JSON"),
    tests(of: "Attesting", knowing: ["Vietnamese"]),
    tests(of: "Digests"),
    tests(of: "Parallel"),
    tests(of: "QRCodes"),
    tests(of: "Scripts"),
    tests(of: "Vietnamese"),
    tests(of: "Diagnostics", knowing: ["Vietnamese"]),
    tests(of: "Markdown", knowing: ["Diagnostics", "Vietnamese"], beside: ["Fixtures"]),
    tests(of: "Templates", knowing: ["Diagnostics", "Vietnamese"]),
    tests(of: "Records", knowing: ["Diagnostics", "Vietnamese"]),
    tests(
      of: "Content", knowing: ["Diagnostics", "Digests", "Records", "TestSupport", "Vietnamese"]),
    tests(
      of: "Site",
      knowing: [
        "Content", "Data", "Diagnostics", "Edition", "Keeping", "Outputs", "Pages", "Records",
        "Search", "Stages", "Templates", "TestSupport", "Tracing", "Vietnamese",
      ]),
    tests(of: "Publishing", knowing: ["Diagnostics", "Outputs", "TestSupport", "Vietnamese"]),
    tests(of: "Tables", knowing: ["Archives", "Vietnamese"]),
    tests(
      of: "Asking",
      knowing: ["Content", "Records", "Stages", "TestSupport", "Vietnamese", "Writing"]),
    tests(
      of: "Writing",
      knowing: ["Content", "Diagnostics", "Records", "TestSupport", "Vietnamese"]),
    tests(of: "Preview", knowing: ["Stages", "TestSupport", "Vietnamese"]),
    .testTarget(
      name: "ToolTests", dependencies: ["bieuduong", "Diagnostics", "Records", "TestSupport"],
      swiftSettings: settings),
  ]
)

// The fuzzer brings its own `main`, so that this links with `--sanitize=fuzzer` alone (Tests/fuzz/README.md).
if Context.environment["FUZZING"] != nil {
  package.products.append(.executable(name: "Fuzz", targets: ["Fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Attesting", "Content", "Diagnostics", "Digests", "Edition", "Linking", "Markdown",
        "Preview", "Publishing", "Records", "Stages", "Tables", "Templates", "Vietnamese",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      path: "Tests/fuzz/Fuzz", swiftSettings: settings))
}
