// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A span of what a value of our own keeps (`Buffer`).
  .enableExperimentalFeature("Lifetimes"),
]

/// A part of the house: arrows run from left to right, and `Tests/ArchitectureTests` checks that none turns back.
func library(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "clio",
  products: [.executable(name: "clio", targets: ["clio"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C doors: headers over system libraries, threads, RE2 and memmem, libcurl where a server is asked, the seeds,
    // presets and manual as bytes.
    .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CSystem"),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CMark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .target(name: "CText", linkerSettings: [.linkedLibrary("re2")]),
    .target(name: "CSeeds"),
    .target(name: "CPresets"),
    .target(name: "CLessons"),
    .target(name: "CManual"),
    .target(name: "CPage", exclude: ["picture.css", "picture.js"]),
    .target(name: "CCurl"),

    // What is said to people, in their languages.
    library("Messages", []),
    library("Files", ["Messages", "CSystem"]),
    library("Cores", ["CSystem"]),
    library("Text", ["CText", "CUtf8proc"], exclude: ["Folding/generate-han-variants.py"]),
    library("Markdown", ["CMark", "Text"]),
    library("Chronology", ["Messages"]),
    library("JSON", ["Messages"]),
    // What a server of ClickHouse is asked and told, over HTTP.
    library("ClickHouse", ["CCurl", "Files", "Messages"]),
    library(
      "Corpus",
      ["Files", "Cores", "Text", "Chronology", "JSON", "Messages", "CSeeds", "CPresets", "CZlib"]),
    library("Query", ["Text", "Chronology", "Messages"]),
    library("Plan", ["Query", "Text", "Chronology", "JSON", "Messages"]),
    library(
      "Engine",
      ["Plan", "Corpus", "Query", "Cores", "Text", "Chronology", "Messages", "CText", "CSystem"]),
    // A corpus that is on a server: how its tables are stored there, and read.
    library(
      "Published",
      [
        "Engine", "Plan", "Corpus", "Query", "ClickHouse", "Text", "Chronology", "JSON", "Files",
        "Messages",
      ]),
    library("Rendering", ["Engine", "Query", "Corpus", "JSON", "Text", "Chronology", "Messages"]),
    // What is drawn of answers: in a terminal, as files, as a page.
    library(
      "Pictures",
      ["Rendering", "Engine", "Query", "JSON", "Text", "Chronology", "Messages", "CPage"]),
    // Courses: what they are made of, and how answers are judged.
    library(
      "Lessons",
      [
        "Rendering", "Engine", "Plan", "Query", "Corpus", "Markdown", "JSON", "Text",
        "Chronology", "Files", "Messages", "CLessons", "CDigest",
      ]),
    // Signals and what is known of a terminal, without a line editor.
    library("Terminal", ["CSystem"]),
    // What a prompt, scripts, lessons and other programs share: it never leads to libedit.
    library(
      "Conversation",
      [
        "Terminal", "Lessons", "Pictures", "Rendering", "Published", "ClickHouse", "Engine", "Plan",
        "Query", "Corpus", "Chronology", "JSON", "Markdown", "Text", "Files", "Cores", "Messages",
        "CSystem",
      ]),
    library("LineEditing", ["CEdit", "Terminal", "Text", "Files", "Messages"]),
    library("Prompt", ["LineEditing", "Conversation", "Terminal", "Query", "Files", "Messages"]),
    .executableTarget(
      name: "clio",
      dependencies: [
        "Prompt", "LineEditing", "Conversation", "Terminal", "Lessons", "Rendering", "Published",
        "Engine", "Query", "Corpus", "JSON", "Text", "Files", "Messages", "CManual",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      // Archives of the system's libraries, where `.ci/archives` found them, before the shared ones. A
      // program that may stand anywhere in memory first mends its 50,000 addresses, at each start.
      linkerSettings: [
        .unsafeFlags(
          ["-L\(Context.packageDirectory)/.build/archives", "-Xclang-linker", "-no-pie"],
          .when(configuration: .release))
      ]),

    .target(
      name: "TestSupport",
      dependencies: [
        "Messages", "ClickHouse", "Corpus", "Query", "Plan", "Engine", "Chronology", "CSystem",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("FilesTests", ["Files", "Messages", "TestSupport"]),
    tests("TextTests", ["Text", "TestSupport"]),
    tests("MarkdownTests", ["Markdown"]),
    tests("ChronologyTests", ["Chronology", "Messages", "TestSupport"]),
    tests("MessagesTests", ["Messages"]),
    tests("JSONTests", ["JSON", "Messages", "TestSupport"]),
    tests("ClickHouseTests", ["ClickHouse", "Messages", "TestSupport"]),
    tests(
      "PublishedTests",
      [
        "Published", "ClickHouse", "Engine", "Plan", "Query", "Corpus", "Chronology", "Text",
        "Messages",
        "TestSupport",
      ]),
    tests(
      "CorpusTests",
      ["Corpus", "Chronology", "JSON", "Text", "Files", "Messages", "CZlib", "TestSupport"]),
    tests("QueryTests", ["Query", "Chronology", "Text", "Messages", "TestSupport"]),
    tests("PlanTests", ["Plan", "Query", "Chronology", "TestSupport"]),
    tests(
      "EngineTests",
      ["Engine", "Plan", "Query", "Corpus", "Chronology", "Text", "Messages", "TestSupport"]),
    tests(
      "RenderingTests",
      ["Rendering", "Engine", "Query", "Corpus", "Chronology", "Text", "Messages", "TestSupport"]),
    tests(
      "PicturesTests",
      [
        "Pictures", "Engine", "Query", "Corpus", "Chronology", "JSON", "Text", "Messages",
        "TestSupport",
      ]),
    tests(
      "LessonsTests",
      ["Lessons", "Engine", "Query", "Corpus", "JSON", "Messages", "Text", "TestSupport"]),
    tests("LineEditingTests", ["LineEditing", "Terminal", "Files", "Messages", "TestSupport"]),
    tests(
      "ConversationTests",
      [
        "Conversation", "Lessons", "Rendering", "Engine", "Plan", "Query", "Corpus", "Chronology",
        "Text", "Messages", "TestSupport",
      ]),
    tests(
      "PromptTests",
      ["Prompt", "Conversation", "LineEditing", "Query", "Corpus", "Messages", "TestSupport"]),
    tests("CommandLineTests", ["clio", "Lessons", "Query", "Messages", "TestSupport"]),
    tests("ArchitectureTests", ["Messages", "TestSupport"]),
  ],
  cxxLanguageStandard: .cxx17
)
