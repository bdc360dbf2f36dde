import TestSupport
import Testing

/// What clio reads and writes is a file, stands where it should, and is whole.
@Suite struct FilePlaceCommandLineTests {
  private let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  private func shell(_ line: String) throws -> ProgramRun {
    try ClioBinary.shell(line, environment: ["HOME": folder.path], in: folder.path)
  }

  @Test(
    arguments: [
      ("clio <&-", 0), ("clio -f - <&-", 0), ("clio >&-", 0), ("clio 2>&-", 0),
      ("clio 2>&- <&- >&-", 0),
      ("clio - -c 'rows | count' <&-", 0), ("clio check - <&-", 0), ("clio -i --plain <&-", 0),
      ("clio -o x.csv -c 'events | count' <&- >&-", 0), ("clio --help >&-", 3),
      ("clio --version > /dev/full", 3), ("clio check > /dev/full", 3), ("clio import >&-", 3),
      ("clio -c 'events | count' <&- 2>&-", 0),
      ("clio -c 'events | count' >&-", 3), ("clio -c 'events | count' >&- 2>&- <&-", 3),
    ] as [(String, Int32)])
  func closedDescriptorsAreOpenedFirst(line: String, code: Int32) throws {
    #expect(try shell(line).status == code)
  }

  @Test(arguments: [
    "clio -f /dev/zero", "clio -f pipe", "clio -f .", "clio -c '.read /dev/zero'",
    "clio -c '.read pipe'", "clio -c 'run \"pipe\"'", "clio -c 'run \"/dev/urandom\"'",
    "clio -c 'events | expect same as \"pipe.csv\"'", "clio -c '.read .'",
    "clio -i --plain --init /dev/zero </dev/null", "clio -i --plain --init pipe </dev/null",
  ])
  func whatIsNoFileIsNotRead(line: String) throws {
    let run = try shell("mkfifo pipe pipe.csv; \(line)")
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.contains("cannot read '"), "\(run.errors)")
  }

  @Test(arguments: [
    "-c 'events | save \"x.csv\"'", "-c '.export x'", "-o x.csv -c events",
    "--rejects x.csv -c events",
    "-c 'events | save \"x/datapackage.json\"'",
  ])
  func aFileThatMayGrowNoFurtherIsDropped(arguments: String) throws {
    let run = try shell("ulimit -f 1; clio -q \(arguments); echo $?; ls -A")
    #expect(run.output.hasPrefix("3\n") || arguments.hasPrefix("--rejects"), "\(run.errors)")
    #expect(!run.output.contains(".tmp"), "\(run.output)")
  }

  @Test(arguments: [(15, 143), (1, 129)] as [(Int32, Int32)])
  func aPromptThatIsAskedToEndSaysSo(signal: Int32, code: Int32) throws {
    for flags in [[], ["--plain"], ["--safe"]] {
      let prompt = try Prompt(flags)
      if flags == ["--plain"] {
        try prompt.terminal.read(until: "clio> ")
      } else {
        try prompt.wait()
      }
      prompt.terminal.signal(signal)
      #expect(prompt.terminal.wait() == code, "\(flags)")
    }
  }

  @Test func theRemedyOfAProtectedFileCanBePasted() throws {
    let run = try shell(
      """
      echo kept > "it's.csv"; chmod 444 "it's.csv"; clio -o "it's.csv" -c events 2> said
      sed 's/.*chmod/chmod/' said | sh && clio -o "it's.csv" -c 'events | count'; cat "it's.csv"
      """)
    #expect(run.output == "count\n\(BuiltInCorpus.eventCount)\n", "\(run.errors)")
  }

  @Test func whatTheCallerHasOpenedIsRead() throws {
    let run = try shell("echo 'events | count' | clio -f /dev/stdin; clio -f /dev/null")
    #expect(run.status == 0 && run.output == "count\n\(BuiltInCorpus.eventCount)\n")
  }

  @Test(arguments: ["ln -s /etc/passwd", "mkfifo", "ln -s /dev/zero", "ln -s ../../other.txt"])
  func textsLeadNowhereElse(make: String) throws {
    let make = make == "mkfifo" ? "mkfifo x/texts/s.txt" : "\(make) x/texts/s.txt"
    let run = try shell(
      """
      mkdir -p x/texts; echo 'A text of another folder.' > other.txt; \(make)
      printf 'id,title\\ns,A\\nt,B\\n' > x/sources.csv
      echo 'A text.' > x/texts/t.txt
      echo '{"name":"x","resources":[{"name":"sources","path":"sources.csv"}]}' > x/datapackage.json
      clio x -c 'passages | count'
      """)
    #expect(run.output == "count\n1\n", "\(run.errors)")
    #expect(run.errors.contains("the text is left out: cannot read 'x/texts/s.txt'"))
  }

  @Test(arguments: [
    "events | limit 1 | save \"~/a.csv\"", "events | limit 1 | save \"~/a/datapackage.json\"",
    ".export ~/a", "run \"~/in.clio\"", ".read ~/in.clio", ".read \"~/in.clio\"",
    "events | count | expect same as \"~/count.csv\"", ".open ~/count.csv",
  ])
  func theUsersFolderIsKnown(statement: String) throws {
    try folder.write("events | count\n", to: "in.clio")
    try folder.write("count\n\(BuiltInCorpus.eventCount)\n", to: "count.csv")
    let run = try shell("mkdir w && cd w && clio -c '\(statement)'; echo $? && ls -A")
    #expect(run.output.hasSuffix("0\n"), "\(run.errors)")
  }

  @Test func theUsersFolderIsNoPlaceForAnExport() throws {
    try folder.write("mine", to: "letter.txt")
    let run = try shell("mkdir w && cd w && clio -c '.export ~'")
    #expect(run.status == 3 && run.errors.contains("did not write"), "\(run.errors)")
    #expect(folder.text("letter.txt") == "mine")
  }

  @Test(arguments: [
    "clio -c '.export no/such/folder'", "clio -c '.export letter.txt'", "clio -c '.export mine'",
    "clio -c 'events | save \"ro.csv\"'", "clio -o ro.csv -c events", "clio --rejects ro.csv",
    "clio -c 'events | save \"no/x.csv\"'", "clio -c '.export ro'",
  ])
  func whatCannotBeWrittenEndsWithThree(line: String) throws {
    let run = try shell(
      """
      echo kept > letter.txt; echo kept > ro.csv; chmod 444 ro.csv; mkdir mine; echo > mine/x
      clio -q -c '.export ro'; chmod 444 ro/events.csv; \(line) </dev/null
      code=$?; cat ro.csv letter.txt; exit $code
      """)
    #expect(run.status == 3 && run.output == "kept\nkept\n", "\(run.errors)")
  }

  @Test func leftoversOfKilledWritersGoWithTheNext() throws {
    let run = try shell(
      """
      dead=$(sh -c 'echo $$')
      touch a.csv.$dead.tmp a.csv.$$.tmp b.csv.$dead.tmp a.csv.x.tmp
      mkdir ex.$dead.tmp ex.$dead.tmp.old ex.00.tmp; echo > ex.$dead.tmp/events.csv
      clio -q -c 'events | limit 1 | save "a.csv"' -c '.export ex' -c '.export ex'
      ls | sed "s/$dead/DEAD/;s/$$/ALIVE/"
      """)
    #expect(
      run.output == "a.csv\na.csv.ALIVE.tmp\na.csv.x.tmp\nb.csv.DEAD.tmp\nex\nex.00.tmp\n",
      "\(run.errors)")
  }

  @Test func thereIsAlwaysAWholeExport() throws {
    let run = try shell(
      """
      clio -q -c '.export ex'
      (while [ ! -e done ]; do [ -e ex/datapackage.json ] || touch gap; done) &
      for i in 1 2 3 4 5 6; do clio -q -c '.export ex'; done; touch done; wait; ls
      """)
    #expect(run.output == "done\nex\n", "\(run.errors)")
  }

  @Test func aHistoryThatCannotBeKeptIsToldOnce() throws {
    let prompt = try Prompt(environment: ["CLIO_HISTORY": folder.path])
    try prompt.wait()
    let first = try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    #expect(first.contains("warning: the history of this session is not kept: cannot write"))
    try prompt.wait()
    let second = try prompt.ask("events | count", until: "\(BuiltInCorpus.eventCount)")
    #expect(!second.contains("warning"))
  }
}
