import TestSupport
import Testing

/// A corpus that is hostile in every place a text can stand, on a terminal: no byte of it is obeyed.
@Suite struct HostileCorpusTerminalTests {
  /// Sets the clipboard, clears the screen, colours, turns the direction of writing, hides.
  private static let evil =
    "\u{1B}]52;c;aGk=\u{7}\u{1B}[2J\u{9B}31m\u{85}\u{7F}\u{8}\u{202E}\u{2066}\u{FEFF}\u{E0041}\u{2028}\u{206F}\u{FFF9}"
  /// What a file without a descriptor may begin with: one with more is no text.
  private static let mild = "\u{9B}31m\u{85}\u{202E}\u{2066}\u{FEFF}\u{E0041}"
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let evil = Self.evil
    let json = Self.json(
      """
      {"name": "x", "title": "Corpus EVIL", "resources": [
      {"name": "tEVIL", "title": "Table EVIL", "data": [
      {"id": "aEVIL", "kEVIL": "qEVIL", "n": 1, "d": "1970EVIL", "title": "TEVIL", "source": "sEVIL",
      "locator": "L1EVIL"}, {"id": "b", "kEVIL": null, "n": null, "d": "1971?", "title": "U",
      "source": "none", "locator": "L1"}],
      "schema": {"primaryKey": "id", "fields": [{"name": "id"}, {"name": "kEVIL",
      "title": "Heading EVIL", "type": "string"}, {"name": "n", "type": "integer"},
      {"name": "d", "type": "date"}, {"name": "title"}, {"name": "source"}, {"name": "locator"}],
      "foreignKeys": [{"fields": "source", "reference": {"resource": "sources", "fields": "id"}}]}},
      {"name": "sources", "data": [{"id": "sEVIL", "title": "SEVIL"}],
      "schema": {"primaryKey": "id", "fields": [{"name": "id"}, {"name": "title"}]}}]}
      """)
    try folder.write(json, to: "datapackage.json")
    try folder.write(
      "aEVIL,b\n1,xEVIL\n2,\n".replacing("EVIL", with: Self.mild), to: "f\(evil).csv")
  }

  /// JSON in which each character of the evil text is written as an escape.
  private static func json(_ text: String) -> String {
    let escaped = evil.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return text.replacing("EVIL", with: escaped.joined())
  }

  /// What a terminal would obey of all that was written to it.
  private func obeyed(_ written: String) -> [String] {
    let own = written.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[2m", with: "")
      .replacing("\u{1B}[22m", with: "").replacing("\r\n", with: "\n")
    return own.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x09: false
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
        0xE0000...0xE007F:
        true
      // What is no UTF-8 has been read as this: a terminal may obey its bytes.
      case 0xFFFD: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  /// All that a run writes to a terminal.
  private func run(_ arguments: [String]) throws -> String {
    let terminal = try PseudoTerminal(command: ClioBinary.path(), arguments: arguments)
    return terminal.readToEnd()
  }

  @Test(arguments: [
    "box", "table", "list", "line", "csv", "tsv", "json", "jsonl", "markdown", "html",
  ])
  func noModeObeys(mode: String) throws {
    let evil = Self.evil
    let queries = [
      "`t\(evil)`", "`t\(evil)` where n > 0", "`t\(evil)` where `k\(evil)` = q",
      "`t\(evil)` | group by d", "sources", "sources | cite", ".tables", ".schema", ".values id",
      "let $x = \"\(evil)\"", "events where \(evil)", "show a", "why a", "explain sources",
      "nothing\(evil)", ".open no\(evil)", ".read no\(evil)", ".attach \(evil) \(evil)",
      ".no\(evil)", ".mode \(evil)", "run \"no\(evil)\"", "sources | into $y",
      "sources | expect count = 7 else \"\(evil)\"",
      "sources | save \"\(folder.path)/no/\(evil).csv\"",
    ]
    for corpus in [folder.path, "\(folder.path)/f\(evil).csv"] {
      let asked = queries.flatMap { ["-c", $0] }
      let written = try run(
        ["--color", "always", "--echo", "-k", "-m", mode, "-p", "q=\(evil)", corpus] + asked
          + ["-c", ".open '\(corpus)'", "-c", "rows", "-c", ".export \(folder.path)/out"])
      #expect(written.contains("<U+202E>") || written.contains("\\u202e"))
      #expect(obeyed(written) == [], "\(mode) \(corpus.suffix(5))")
    }
  }

  /// A text of a source, its name, its locators, and what a session says of them.
  @Test(arguments: ["box", "line", "list", "tsv", "json", "markdown"])
  func noTextOfASourceIsObeyed(mode: String) throws {
    let evil = Self.evil
    let package = try ScratchFolder()
    try package.write(
      Self.json(
        """
        {"name": "x", "resources": [{"name": "claims", "data": [
        {"id": "cEVIL", "subject": "aEVIL", "property": "pEVIL", "value": "1EVIL", "polarity": "affirmed",
        "statement": "SEVIL", "source": "s", "locator": "L1EVIL", "date": "1970"},
        {"id": "d", "subject": "aEVIL", "property": "pEVIL", "value": "2EVIL", "polarity": "affirmed",
        "statement": "U", "source": "s", "locator": "L1", "date": "1971"}]},
        {"name": "sources", "data": [{"id": "s", "title": "TEVIL", "author": "AEVIL", "URL": "UEVIL",
        "kind": "book", "issued": "1970", "publisher": "PEVIL", "cited_in": "CEVIL"}]}]}
        """), to: "datapackage.json")
    _ = try ClioBinary.shell("mkdir texts", in: package.path)
    try package.write(
      "A line of treaty \(Self.mild) text.\n\nAnother \(Self.mild)\u{2028} treaty.\n",
      to: "texts/s.txt")
    try package.write("a,b\n1,\u{9B}\n".utf8.filter { $0 != 0xC2 }, to: "bytes.csv")
    let queries = [
      "passages", "passages | kwic treaty", "passages | collocates treaty", ".attach",
      "show claims.d",
      "claims | conflicts by subject, property", "_ | open 1", "why d in claims",
      "why not d in claims where id = x",
      "claims | cite", "claims | cite as bibtex", "claims | cite as gbt7714",
      "claims | cite as chicago",
      "claims | cite as csl-json", "describe claims", "describe passages.text",
      "explain claims where id = d",
      "explain plan claims where statement contains \"\(evil)\"", ".values claims.property \(evil)",
      ".help \(evil)",
      "claims where statement contains \"\(evil)\"", "claims where statement like \"\(evil)*\"",
      "claims where id = \"\(evil)\"", "view `v\(evil)` = claims", "let $y = \"\(evil)\"",
      "claims where id = $q",
      "claims | group by statement | sort count desc",
      "claims | compute concat(statement, value) as x | select x",
      "expect error \"CL\(evil)\" from \"\(evil)\"", ".link claims.\(evil) sources.id",
      ".gather claims.x \(evil) b",
      ".detach \(evil)", ".lang \(evil)", ".limit \(evil)", ".open '\(package.path)/bytes.csv'",
      "rows", "rows where b = x",
      ".schema", ".open '\(evil).clio'", "# \(evil)", "claims |\n.mode \(evil)",
    ]
    let written = try run(
      ["--echo", "-k", "-m", mode, "--strict", "-p", "q=\(evil)", package.path]
        + queries.flatMap { ["-c", $0] })
    #expect(obeyed(written) == [], "\(mode)")
    #expect(written.contains("treaty") && written.contains("202"))
  }

  @Test func noScriptIsObeyed() throws {
    let evil = Self.evil
    for text in [
      "events where \(evil)\n", "let $x = \"\(evil)\"\nevents where yeer = $x\n", ".\(evil)\n",
      "run \"\(evil)\"\n", "events | save \"\(evil).csv\" as \(evil)\n", "`\(evil)`\n",
    ] {
      let script = try folder.write(text, to: "s\(evil).clio")
      for arguments in [
        [script], ["-f", script], ["-k", "-e", script], ["-c", ".read '\(script)'"],
      ] {
        #expect(obeyed(try run(arguments)) == [], "\(text.prefix(12))")
      }
    }
    let bytes = try folder.write(
      Array("events where title = ".utf8) + [0x9B, 0x33, 0x31, 0x6D], to: "b.clio")
    #expect(obeyed(try run([bytes])) == [])
  }

  @Test func noArgumentIsObeyed() throws {
    let evil = Self.evil
    for arguments in [
      ["--no\(evil)"], ["--limit", evil], ["--mode", evil], ["--color", evil], ["--lang", evil],
      ["--encoding", evil], ["-p", evil], ["no\(evil)"], ["-f", "no\(evil)"], ["--init", evil],
      ["-o", "no/\(evil)/x", "-c", "events"], ["--rejects", "no/\(evil)/x", "-c", "events"],
      ["check", folder.path], ["check", "\(folder.path)/f\(evil).csv"], ["check", evil],
      ["import", evil], ["import", "ged", evil, "-o", evil], ["check", "--\(evil)"],
      ["--safe", "-c", ".open '\(evil)'"], ["--safe", evil],
      ["--safe", folder.path, "-c", ".read \(evil)"],
      ["--history", evil, "--no-history"], ["\(evil).clio"], ["check", "\(evil).clio"],
      ["--width", evil],
      ["check", "--encoding", evil], ["check", "--rejects", "no/\(evil)", folder.path],
      ["-p", "\(evil)=1", "-c", "events"],
    ] {
      // Where nothing is wrong the prompt would wait.
      let written = try run(arguments + (arguments[0] == "--init" ? ["-c", "events|count"] : []))
      #expect(obeyed(written) == [], "\(arguments[0])")
    }
  }

  @Test func noPromptObeys() throws {
    let history = try folder.write("1\tsources \(Self.evil)\n2\t\(Self.evil)\n", to: "history")
    let prompt = try Prompt(["--color", "always", "--history", history, folder.path])
    var written = try prompt.wait()
    for line in ["rows", "sources", ".tables", "nothing", ".history"] {
      written += try prompt.ask(line, until: "\u{1B}[?2004h")
      written += try prompt.terminal.read(until: "\u{1B}[?25h")
    }
    let starts = [
      "t", ".read \(folder.path)/", "sources where id = ", "sources where ", ".schema ", ".values ",
      ".attach ", "_ | sort ",
    ]
    // Up brings back what stands in the history, Ctrl-R searches it.
    for keys in starts.map({ $0.map(String.init) }) + [["\u{1B}[A"], ["\u{12}", "s"]] {
      for key in keys + ["\t", "\t", "\u{3}"] {
        prompt.terminal.send(key)
        written += try prompt.terminal.read(until: "\u{1B}[?25h")
      }
    }
    prompt.terminal.send("\u{4}")
    written += prompt.terminal.readToEnd()
    // The editor writes sequences of its own; but for the question for the ground, which it asks once, none of
    // them is one of these.
    let question = "\u{1B}]11;?\u{1B}\\"
    #expect(written.ranges(of: question).count == 1)
    written = written.replacing(question, with: "")
    #expect(!written.contains("\u{1B}]") && !written.contains("\u{1B}[2J"))
    #expect(
      !written.unicodeScalars.contains {
        0x7F...0x9F ~= $0.value || 0x2028...0x202E ~= $0.value || 0x2066...0x206F ~= $0.value
          || $0.value == 0xFEFF || 0xE0000...0xE007F ~= $0.value
      })
  }

  @Test func dataInAPipeStayAsTheyAre() throws {
    let run = try ClioBinary.run(["--csv", folder.path, "-c", "sources"])
    #expect(run.output.contains("S\(Self.evil)"), "\(run.errors)")
    let table = try ClioBinary.run(["--csv", "\(folder.path)/f\(Self.evil).csv", "-c", "rows"])
    #expect(table.output.contains("x\(Self.mild)"), "\(table.errors)")
    #expect(obeyed(run.errors) == [])
  }
}
