import RegexBuilder
import Testing

/// What no compiler checks, and what would turn the house round if it went unnoticed.
@Suite struct ArchitectureTests {
  /// What every target may import beside its dependencies: the system, and Foundation's small part.
  /// Never the whole of Foundation: 58 MB in the binary, a millisecond at every start.
  private let common: Set = ["Glibc", "FoundationEssentials", "Dispatch", "Synchronization"]

  @Test func arrowsOnlyPointToTargetsAboveInTheManifest() throws {
    let targets = try Repository.manifest().targets
    #expect(targets.count > 10, "the manifest was not understood")
    var above: Set<String> = ["ArgumentParser"]
    for target in targets {
      let below = target.dependencies.filter { !above.contains($0) }
      #expect(below.isEmpty, "\(target.name) rests on \(below), which stands below it")
      above.insert(target.name)
    }
  }

  /// Scripts, lessons and other programs converse without a prompt, and so without libedit.
  @Test func noConversationLeadsToLibedit() throws {
    let manifest = try Repository.manifest()
    var reached: Set = ["Conversation"]
    var open = Array(reached)
    while let name = open.popLast() {
      let target = try #require(manifest[name])
      open += target.dependencies.filter { reached.insert($0).inserted }
    }
    #expect(
      reached.isSuperset(of: ["Engine", "Text", "CSystem"]), "the manifest was not understood")
    #expect(reached.isDisjoint(with: ["CEdit", "LineEditing", "Prompt"]))
  }

  @Test(arguments: ["Sources", "Tests"])
  func filesImportOnlyWhatTheirTargetDeclares(folder: String) throws {
    let manifest = try Repository.manifest()
    for file in try Repository.swiftFiles(in: folder) {
      let target = try #require(manifest[file.target], "\(file.path) belongs to no target")
      var allowed = common.union(target.dependencies)
      if folder == "Tests" { allowed.formUnion(["Testing", "Foundation", "RegexBuilder"]) }
      let strangers = file.lines.compactMap(imported).filter { !allowed.contains($0) }
      #expect(strangers.isEmpty, "\(file.path) imports \(strangers)")
    }
  }

  /// 300 lines are a smell, 400 the stop; tables that a script wrote are no reading matter, and the
  /// sentences of a language are one file.
  @Test(arguments: ["Sources", "Tests"])
  func filesAreOneThought(folder: String) throws {
    for file in try Repository.swiftFiles(in: folder) {
      let isGenerated = file.lines.first?.hasPrefix("// Generated") ?? false
      let isLanguage = file.path.hasPrefix("Sources/Messages/Languages/")
      #expect(
        isGenerated || isLanguage || file.lines.count <= 401,
        "\(file.path): \(file.lines.count - 1) lines")
    }
  }

  /// A user's input must never stop the shell.
  @Test func nothingGivesUp() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      let places = file.lines.indices.filter { index in
        let line = file.lines[index]
        return (line.contains("try!") || line.contains("fatalError(")) && !isComment(line)
      }
      #expect(places.isEmpty, "\(file.path): lines \(places.map { $0 + 1 })")
    }
  }

  /// Names are bound by what a `CorpusSchema` says, whoever says it, so that no column is opened.
  @Test func bindingKnowsNoCorpus() throws {
    let files = try Repository.swiftFiles(in: "Sources")
      .filter { $0.path.hasPrefix("Sources/Engine/Binding/") }
    #expect(files.count > 20, "binding has moved")
    for file in files {
      #expect(!file.lines.contains { imported($0) == "Corpus" }, "\(file.path) imports Corpus")
    }
  }

  /// Every way to a file passes a gate, so that `--safe` can hold what it promises.
  @Test func onlyTheGateOpensFiles() throws {
    let opener =
      /(?:^|[^\w.])(?:Glibc\.)?(?:open|openat|creat|fopen|opendir|access|stat|lstat|realpath|mkdir|rename|unlink|rmdir|truncate|symlink|link)\(|CorpusLoader\.(?:load|builtIn)|TextReader\.text|MappedFile\(|FolderEntries\.|FilePlace\.|FileBytes\.(?:read|script)|TextFolder|attachingTexts|Pending(?:File|Folder)\(|Leftovers\.|HistoryStore\(|HistoryFile\(|Importer\.|ImportPreset\.named/
    for line in [
      "open(path, O_RDONLY)", "Glibc.open(p)", "  access(path, F_OK)",
      "let t = try TextReader.text(",
      "FolderEntries.names(in: x)", "CorpusLoader.load(path: x)", "HistoryStore(path: p)",
    ] {
      #expect(line.firstMatch(of: opener) != nil, "\(line)")
    }
    // The door itself; the importer, which has no `--safe`; the empty file in the place of a closed one.
    let doors = [
      "Sources/Conversation/Files/", "Sources/Prompt/FileGate+History.swift",
      "Sources/clio/ImportCommand.swift",
      "Sources/clio/StandardDescriptors.swift",
    ]
    for file in try Repository.swiftFiles(in: "Sources")
    where ["Conversation", "Prompt", "clio"].contains(file.target)
      && !doors.contains(where: file.path.hasPrefix)
    {
      for (index, line) in file.lines.enumerated() where !isComment(line) {
        #expect(line.firstMatch(of: opener) == nil, "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  /// A program that clio starts is bound by no promise of clio's: there is one way to start any, and a gate before
  /// it. The shell of `clio test --shell` is asked for.
  @Test func programsAreStartedInOneWay() throws {
    let starter = /\b(?:posix_spawnp?|fork|vfork|execv[pe]*|execl[pe]*|popen|system|Process)\(/
    let launcher = /\.launch\(/
    let doors = [
      "Sources/Conversation/Files/FileGate+Programs.swift", "Sources/clio/ShellProgram.swift",
    ]
    for file in try Repository.swiftFiles(in: "Sources")
    where file.path != "Sources/Terminal/ChildProgram.swift" {
      for (index, line) in file.lines.enumerated() where !isComment(line) {
        #expect(line.firstMatch(of: starter) == nil, "\(file.path):\(index + 1): \(line)")
        #expect(
          line.firstMatch(of: launcher) == nil || doors.contains(file.path),
          "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  @Test func importsAreFoundInAnyDress() {
    #expect(imported("import Text") == "Text")
    #expect(imported("@testable package import Engine") == "Engine")
    #expect(imported("import struct FoundationEssentials.Data") == "FoundationEssentials")
    #expect(imported("  // import Text") == nil)
    #expect(imported("important = 1") == nil)
  }

  @Test func manifestIsUnderstood() {
    let manifest = Manifest(
      """
      func library(_ name: String) {}
      .systemLibrary(
        name: "CEdit", pkgConfig: "libedit"),
      library("Text", []),
      library("Shell", ["Text", "CEdit"], path: "x"),
      .executableTarget(
        name: "clio",
        dependencies: [
          "Shell",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ])
      """)
    #expect(
      manifest.targets == [
        .init(name: "CEdit", dependencies: []), .init(name: "Text", dependencies: []),
        .init(name: "Shell", dependencies: ["Text", "CEdit"]),
        .init(name: "clio", dependencies: ["Shell", "ArgumentParser"]),
      ])
  }

  /// Returns the module that a line imports.
  private func imported(_ line: Substring) -> String? {
    // Few lines of a file need the expression.
    guard line.contains("import ") else { return nil }
    let dress = /\s*(?:@\w+\s+|(?:package|public|internal|private|fileprivate)\s+)*/
    let kind = /(?:struct|class|enum|func|protocol|typealias|let|var)\s+/
    let statement = Regex {
      dress
      "import "
      Optionally { kind }
      Capture { /\w+/ }
    }
    return line.prefixMatch(of: statement).map { String($0.1) }
  }

  private func isComment(_ line: Substring) -> Bool {
    line.prefixMatch(of: /\s*\/\//) != nil
  }
}
