import Glibc
import TestSupport
import Testing

/// `clio check` of files that nothing describes, and what it writes.
@Suite struct CheckCommandLineTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// A file with a hundred rows and more, of which some are wrong.
  private func writeFaulty() throws {
    var text = "id,date,n,place\n"
    for row in 0..<2_000 {
      let date = row == 7 ? "12/31/1967" : "19\(10 + row % 90)-06-0\(1 + row % 9)"
      let number = (100..<112).contains(row) ? "many" : "\(row % 97)"
      let place = row == 5 ? "\"two\nlines\"" : "Kyoto"
      text += "e\(row == 1_000 ? 999 : row),\(date),\(number),\(place)\n"
    }
    try folder.write(text, to: "events.csv")
  }

  @Test func tellsHowAFileWasReadAndWhatIsWrongInIt() throws {
    try writeFaulty()
    let run = try ClioBinary.run(["check", "events.csv"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.lines.prefix(6) == [
        "events.csv: collection 'events', commas between cells, 2000 rows of 4 columns",
        "  field  kind     filled       missing  first values",
        "  id     text       1999   0, 1 unread  e0, e1, e2",
        "  date   date       1999   0, 1 unread  1910-06-01, 1911-06-02, 1912-06-03",
        "  n      integer    1988  0, 12 unread  0, 1, 2",
        "  place  text       2000             0  Kyoto, two⏎lines",
      ])
    #expect(run.lines.contains("events.csv:10:date: '12/31/1967' is not EDTF; write 1967-12-31"))
    // Of many of a kind the first ten are listed, and all are counted.
    let numbers = run.lines.filter { $0.hasSuffix(":n: 'many' is not a whole number") }
    #expect(numbers.count == 10 && numbers.first?.hasPrefix("events.csv:103:") == true)
    #expect(run.lines.contains("events.csv:n: 12 bad numbers, on lines 103, 104, 105 ..."))
    #expect(run.lines.last == "14 faults, 2 warnings: 1 table, 2000 rows")
  }

  @Test func rejectsHoldEachFaultWithItsRecord() throws {
    try writeFaulty()
    let run = try ClioBinary.run(
      ["check", "events.csv", "--rejects", "rejects.csv"], in: folder.path)
    #expect(run.status == 1 && run.errors == "14 faults written to rejects.csv\n")
    let lines = folder.text("rejects.csv")?.split(separator: "\n").map(String.init) ?? []
    #expect(lines.count == 15)
    #expect(lines[0] == "file,line,field,severity,fault,record")
    #expect(
      lines.contains(
        "events.csv,10,date,fault,'12/31/1967' is not EDTF; write 1967-12-31,"
          + "\"e7,12/31/1967,7,Kyoto\""))
    let asked = try ClioBinary.run(
      ["rejects.csv", "-c", "rejects where field = id | select line, record"], in: folder.path)
    #expect(asked.lines == ["line\trecord", "1003\te999,1920-06-02,30,Kyoto"], "\(asked.errors)")
  }

  @Test func rejectsOfAQueryAreWrittenToo() throws {
    try writeFaulty()
    let run = try ClioBinary.run(
      ["--rejects", "r.csv", "events.csv", "-c", "events | count"], in: folder.path)
    #expect(run.status == 0 && run.output == "count\n2000\n", "\(run.errors)")
    #expect(folder.text("r.csv")?.split(separator: "\n").count == 15)
    let nowhere = try ClioBinary.run(
      ["check", "events.csv", "--rejects", "no/such/r.csv"], in: folder.path)
    #expect(nowhere.status == 3 && nowhere.errors.contains("no/such"), "\(nowhere.errors)")
  }

  @Test func aSavedSchemaIsReadAndNeverWrittenOver() throws {
    try folder.write(
      "code;when\n010;19760603\n011;19770101\n012;19780101\n013;19790101\n014;19800101\n",
      to: "t.csv")
    let saved = try ClioBinary.run(["check", "t.csv", "--save-schema"], in: folder.path)
    #expect(saved.status == 0)
    #expect(
      saved.errors
        == "the schema is written to datapackage.json; edit it, then open it with: clio .\n")
    let run = try ClioBinary.run([".", "-c", "t where when = 1976-06-03"], in: folder.path)
    #expect(run.output == "code\twhen\n010\t1976-06-03\n", "\(run.errors)")
    let again = try ClioBinary.run(["check", "t.csv", "--save-schema"], in: folder.path)
    #expect(again.status == 3 && again.errors.contains("'datapackage.json' exists already"))
    // An edited schema decides.
    try folder.write(
      (folder.text("datapackage.json") ?? "").replacing(
        "\"code\"", with: "\"code\",\n \"constraints\": {\"maxLength\": 2}"),
      to: "datapackage.json")
    let judged = try ClioBinary.run(["check", "."], in: folder.path)
    #expect(
      judged.status == 1 && judged.lines.last == "5 faults: 1 table, 5 rows", "\(judged.output)")
  }

  @Test(arguments: [
    (["check", "--save-schema"], "built-in"),
    (["check", "a/x.csv", "b/y.csv", "--save-schema"], "folder"),
    (["check", "-", "--save-schema"], "standard input"),
  ])
  func aSchemaWithoutAPlaceIsRefused(arguments: [String], says: String) throws {
    for name in ["a", "b"] { _ = try ClioBinary.shell("mkdir -p \(name)", in: folder.path) }
    try folder.write("a,b\n1,2\n", to: "a/x.csv")
    try folder.write("a,b\n1,2\n", to: "b/y.csv")
    let run = try ClioBinary.run(arguments, input: "a,b\n1,2\n", in: folder.path)
    #expect(run.status == 3 && run.errors.hasPrefix("error: "), "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func aTableComesFromStandardInput() throws {
    let piped = try ClioBinary.shell(
      #"printf 'who\tn\nA\t1\nB\t2\n' | clio - -c 'rows where n > 1'"#, in: folder.path)
    #expect(piped.status == 0 && piped.output == "who\tn\nB\t2\n", "\(piped.errors)")
    let packed = try ClioBinary.shell(
      #"printf '[{"a": 1}, {"a": 2}]' | gzip | clio - --json -c 'rows | count'"#, in: folder.path)
    #expect(packed.status == 0 && packed.output.contains("2"), "\(packed.errors)")
    let checked = try ClioBinary.run(["check", "-"], input: "a,b\n1,x\n", in: folder.path)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.lines.first?.hasPrefix("<stdin>: collection 'rows', commas") == true)
    // The queries cannot come from there as well.
    let silent = try ClioBinary.run(["-"], input: "a,b\n1,x\n", in: folder.path)
    #expect(silent.status == 2 && silent.errors.contains("-c"), "\(silent.errors)")
  }

  @Test func severalFilesAreLinkedAndTheLinkIsSaved() throws {
    try folder.write("d,ccode\n1,2\n2,740\n", to: "disputes.csv")
    try folder.write("abb,ccode\nUSA,2\nJPN,740\n", to: "states.csv")
    let run = try ClioBinary.run(
      [
        "disputes.csv", "states.csv", "--save-schema", "-c",
        ".link disputes.ccode states.ccode", "-c", "disputes where ccode.abb = JPN | select d",
      ], in: folder.path)
    #expect(run.status == 0 && run.output == "d\n2\n", "\(run.errors)")
    let again = try ClioBinary.run(
      [".", "-c", "disputes where ccode.abb = JPN | select d"], in: folder.path)
    #expect(again.output == "d\n2\n", "\(again.errors)")
  }
}

/// How far a load has come, on a terminal.
@Suite struct LoadTerminalTests {
  /// Only what takes more than a second is shown, and the fastest machine seen reads six million rows in that.
  @Test func progressIsShownAndCtrlCEndsTheLoad() throws {
    let folder = try ScratchFolder()
    let made = try ClioBinary.shell(
      "i=0; { echo a,b,c; yes '1976-06-03,\"Kyoto, Japan\",12345' | head -n 18000000; } > big.csv",
      in: folder.path)
    #expect(made.status == 0)
    let prompt = try Prompt(["\(folder.path)/big.csv"])
    let shown = try prompt.terminal.read(until: " MB")
    #expect(shown.contains("big.csv"), "\(shown)")
    prompt.terminal.send("\u{3}")
    let rest = prompt.terminal.readToEnd()
    #expect(rest.contains("the load was stopped"), "\(rest)")
    #expect(prompt.terminal.wait() == 130)
  }
}
