import FoundationEssentials
import TestSupport
import Testing

/// The bytes that other programs read.
@Suite struct FormatCommandLineTests {
  private static let flagship = "events where actor = Japan and year < 1976"

  @Test func jsonIsAnArrayOfObjects() throws {
    let run = try ClioBinary.run(["--json", "-c", Self.flagship])
    #expect(run.status == 0)
    let events = try JSONDecoder().decode([Event].self, from: Data(run.outputBytes))
    #expect(events.count == BuiltInCorpus.flagshipCount)
    let visit = try #require(events.first { $0.id == "sato-visit-1965" })
    #expect(visit.date == "1965-01" && visit.recurrence == nil)
    #expect(visit.actor.map(\.id) == ["sato-eisaku", "japan", "united-states"])
    #expect(visit.actor[1].label == "Japan")
    #expect(visit.source.id == "paper")
    #expect(
      run.output.contains(#""recurrence":null"#) || run.output.contains(#""recurrence": null"#))
  }

  @Test func jsonlIsAnObjectALine() throws {
    let run = try ClioBinary.run(["--jsonl", "-c", Self.flagship])
    #expect(run.lines.count == BuiltInCorpus.flagshipCount)
    for line in run.lines {
      _ = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
    }
    #expect(try ClioBinary.run(["--jsonl", "-c", "events where actor = Cuba"]).output.isEmpty)
  }

  @Test func twoAnswersAreTwoDocuments() throws {
    let run = try ClioBinary.run(
      ["--json", "-c", "events | count", "-c", "events where actor = Cuba"])
    #expect(run.lines.count >= 2 && run.lines.last == "[]")
  }

  private struct Event: Decodable {
    let id: String
    let date: String?
    let recurrence: String?
    let source: Reference
    let actor: [Reference]
  }

  private struct Reference: Decodable {
    let id: String
    let label: String
  }

  @Test func csvIsThatOfRFC4180() throws {
    let query = "events where type = visit | select id, actor, title"
    let run = try ClioBinary.run(["--csv", "-c", query])
    // RFC 4180 ends lines with CRLF; readers take both.
    let text = run.output.replacing("\r\n", with: "\n")
    #expect(text.hasPrefix("id,actor,title\n"))
    #expect(text.contains("sato-visit-1965,Sato Eisaku; Japan; United States,Prime"))
    let quoted = try ClioBinary.run(
      ["--csv", "-c", "events where id = fuji-tv-debate | select title, note"])
    #expect(quoted.output.contains(#""On Fuji Television Abe calls for"#))
  }

  @Test func csvDoublesQuotesAndKeepsLinesInCells() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,t\na,\"x \"\"y\"\"\nz\"\nb,\n", to: "cells.csv")
    let csv = try ClioBinary.run(["--csv", path, "-c", "cells | select t"])
    #expect(csv.output.replacing("\r\n", with: "\n").contains("\"x \"\"y\"\"\nz\""))
    let tsv = try ClioBinary.run([path, "-c", "cells"])
    #expect(tsv.lines == ["id\tt", #"a\#tx "y"\nz"#, "b\t"])
  }

  @Test func tsvEscapesTabAndBackslash() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("id,t\na,p\tq\\r\n", to: "cells.csv")
    let run = try ClioBinary.run([path, "-c", "cells | select t"])
    #expect(run.lines == ["t", #"p\tq\\r"#])
  }

  @Test func theHeaderMayBeLeftOut() throws {
    for mode in ["csv", "tsv"] {
      let run = try ClioBinary.run(["--no-header", "-m", mode, "-c", "events | count"])
      #expect(run.output.filter { !$0.isWhitespace } == "\(BuiltInCorpus.eventCount)")
    }
    let box = try ClioBinary.run(["--no-header", "-m", "box", "-c", "events | count"])
    #expect(!box.output.contains("count") && box.output.contains("\(BuiltInCorpus.eventCount)"))
  }

  @Test func dataGoesToAFileAndTheFooterDoesNot() throws {
    let folder = try ScratchFolder()
    let run = try ClioBinary.run(
      ["-o", "rows.csv", "--csv", "-c", Self.flagship, "-c", ".tables"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("1 more possibly"))
    let text = try #require(folder.text("rows.csv"))
    #expect(text.hasPrefix("id,date,") && text.contains("collection,rows,title"))
  }

  @Test func rowsAndWhatIsSaidAboutThemStayApart() throws {
    let run = try ClioBinary.run(["-c", Self.flagship + " | select id"])
    #expect(
      run.lines.count == BuiltInCorpus.flagshipCount + 1
        && run.lines.allSatisfy { !$0.contains(" ") })
    #expect(
      run.errors
        == "\(BuiltInCorpus.flagshipCount) events · 1 more possibly (1 imprecise date): add possibly\n"
    )
    #expect(try ClioBinary.run(["-q", "-c", Self.flagship]).errors.isEmpty)
    #expect(try ClioBinary.run(["-c", ".mode csv"]).output.isEmpty)
    #expect(!(try ClioBinary.run(["-c", ".schema events"]).output.isEmpty))
  }

  @Test func limitAndWidth() throws {
    let limited = try ClioBinary.run(["--limit", "3", "-c", "events | select id"])
    #expect(limited.lines.count == 4)
    for width in [40, 60, 100] {
      let run = try ClioBinary.run(["-m", "box", "--width", "\(width)", "-c", "events"])
      let widths = run.lines.map { line in
        line.unicodeScalars.reduce(0) { $0 + ($1.properties.isWide ? 2 : 1) }
      }
      #expect(widths.allSatisfy { $0 <= width }, "\(width)")
    }
    let whole = try ClioBinary.run(["-m", "box", "-c", "events | select title"])
    #expect(whole.output.contains("deterrence to be strengthened through the existing dialogue"))
  }

  @Test func namesFollowTheLanguage() throws {
    let query = "events where id = sato-visit-1965 | select actor"
    #expect(try ClioBinary.run(["--lang", "zh", "-c", query]).lines.last == "佐藤荣作; 日本; 美国")
    #expect(
      try ClioBinary.run(["--lang", "ja", "-c", query]).lines.last == "佐藤栄作; 日本; アメリカ合衆国")
    let footer = try ClioBinary.run(["--lang", "zh", "-c", Self.flagship]).errors
    #expect(
      footer.contains("\(BuiltInCorpus.flagshipCount)") && !footer.contains("possibly (1"),
      "\(footer)")
  }

  /// What a script prints may depend on nothing but the corpus, the query and the flags.
  @Test func neitherLocaleNorTerminalChangeTheBytes() throws {
    let arguments = ["-m", "box", "-c", Self.flagship, "-c", ".tables", "-c", "evnts"]
    let plain = try ClioBinary.run(arguments)
    for environment in [
      ["LC_ALL": "zh_CN.UTF-8"], ["LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8"], ["LC_ALL": "C"],
      ["LC_ALL": "", "LANG": ""], ["COLUMNS": "40", "LINES": "5"], ["TERM": "xterm-256color"],
      ["TERM": "dumb"], ["NO_COLOR": "1"], ["TZ": "Asia/Tokyo"], ["CLICOLOR_FORCE": "0"],
    ] {
      let run = try ClioBinary.run(arguments, environment: environment)
      #expect(run.outputBytes == plain.outputBytes, "\(environment)")
      #expect(run.errorBytes == plain.errorBytes, "\(environment)")
    }
  }

  @Test(
    arguments: [
      (["--color", "always"], [:], true), ([], ["CLICOLOR_FORCE": "1"], true), ([], [:], false),
      (["--color", "auto"], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false),
      (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["CLICOLOR_FORCE": "0"], false),
    ] as [([String], [String: String], Bool)])
  func escapesStandOnlyWhereColourIsAskedFor(
    flags: [String], environment: [String: String], isColoured: Bool
  ) throws {
    let run = try ClioBinary.run(
      flags + ["-m", "box", "-c", "events where type = visit"], environment: environment)
    #expect(run.output.contains("\u{1B}") == isColoured)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether a character of the corpus fills two columns: all of its Han, kana and full-width ones.
  fileprivate var isWide: Bool {
    isIdeographic || name?.hasPrefix("HIRAGANA") == true
      || name?.hasPrefix("KATAKANA") == true || name?.hasPrefix("FULLWIDTH") == true
  }
}
