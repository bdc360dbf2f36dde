import TestSupport
import Testing

/// `clio test`: pages that pass, that fail at a line, and that are brought up to date.
@Suite struct PageTestCommandLineTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func test(_ arguments: String...) throws -> ProgramRun {
    try ClioBinary.run(["test"] + arguments, in: folder.path)
  }

  private static let page = """
    # Disputes

    ```csv disputes.csv
    id,day,actor
    1,1976-06-03,Japan
    2,1977-05,China
    ```

    1. All of them:

       ```clio disputes.csv
       let $y = 1977
       disputes | count
       ```

       ```text
       count
       2
       ```

    2. Some, boxed:

       ```clio disputes.csv
       disputes where year < $y | select id, actor
       .mode box
       _
       ```

       ```output
       id	actor
       1	Japan
       ┌────┬───────┐
       │ id │ actor │
       ├────┼───────┤
       │  1 │ Japan │
       └────┴───────┘
       ```

    """

  @Test func aPageThatShowsWhatIsPrintedPasses() throws {
    try folder.write(Self.page, to: "a.md")
    let run = try test("a.md")
    #expect(run.output == "2 passed, 0 failed\n" && run.status == 0, "\(run.output)\(run.errors)")
    #expect(folder.names == ["a.md"], "what it writes is written elsewhere")
    let chinese = try test("--lang", "zh", "a.md")
    #expect(chinese.output.contains("通过 2") && chinese.status == 0)
  }

  @Test func aDifferenceIsShownAtItsLine() throws {
    try folder.write(
      Self.page.replacing("\n   │  1 │", with: "\n   │ 11 │").replacing(
        "\n   2\n", with: "\n   3\n"),
      to: "a.md")
    let run = try test("a.md")
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(
      run.output == """
        a.md:18: other lines are printed than are shown
          count
        - 3
        + 2

        a.md:35: other lines are printed than are shown
          …
          ┌────┬───────┐
          │ id │ actor │
          ├────┼───────┤
        - │ 11 │ Japan │
        + │  1 │ Japan │
          └────┴───────┘

        0 passed, 2 failed

        """)
  }

  @Test func updateChangesWhatIsShownAndNothingElse() throws {
    let wrong = Self.page.replacing("\n   2\n", with: "\n   3\n   4\n")
      .replacing("\n   │  1 │", with: "\n   │ 11 │")
    try folder.write(wrong.replacing("\n", with: "\r\n"), to: "a.md")
    let run = try test("--update", "a.md")
    #expect(run.output == "0 passed, 0 failed, 2 updated\n" && run.status == 0, "\(run.output)")
    #expect(folder.text("a.md") == Self.page.replacing("\n", with: "\r\n"))
    #expect(try test("a.md").status == 0 && folder.names == ["a.md"])
  }

  @Test func aFaultThatIsNotShownFails() throws {
    try folder.write(
      """
      Words.

      ```clio
      events where yeer < 1976
      ```

      ```clio none.csv
      none
      ```

      ```clio -c events
      events
      ```

      ```clio --nosuch
      events
      ```

      ```clio
      events | count
      ```
      """, to: "a.md")
    let run = try test("--update", "a.md")
    #expect(run.status == 1 && run.output.hasSuffix("\n1 passed, 4 failed\n"), "\(run.output)")
    for line in [
      "a.md:3: a fault that is not shown\n  error[CL0103]: unknown field 'yeer' in 'events'\n",
      "a.md:7: a fault that is not shown\n  error: none.csv: ",
      "a.md:11: a fault that is not shown\n  error: '-c' has no meaning in a fence\n",
      "a.md:15: a fault that is not shown\n  error: 'clio --nosuch' is no command line\n",
    ] {
      #expect(run.output.contains(line), "\(run.output)")
    }
  }

  @Test func commandsRunWhereThatIsAskedFor() throws {
    try folder.write("events | count\n", to: "near.clio")
    try folder.write(
      """
      ```sh
      touch left-alone
      clio near.clio > made.txt
      $ clio -c 'events where year < 1950 | count' \\
        && cat made.txt
      ```

      ```text
      count
      1
      count
      \(BuiltInCorpus.eventCount)
      ```

      ```sh
      clio -c 'events | cont'; echo $?
      ```

      ```output
      <command>:1:10: error[CL0102]: unknown stage 'cont'
      events | cont
               ^^^^
        hint: did you mean 'count'?
      2
      ```

      ```sh
      clio -c '.nosuch'
      ```
      """, to: "a.md")
    let left = try test("a.md")
    #expect(left.output == "0 passed, 0 failed, 3 not run\n" && left.status == 0)
    let run = try test("--shell", "a.md")
    #expect(run.status == 1 && run.output.hasSuffix("\n2 passed, 1 failed\n"), "\(run.output)")
    #expect(run.output.hasPrefix("a.md:27: a fault that is not shown\n  <command>:1:1: error["))
    #expect(folder.names.sorted() == ["a.md", "near.clio"])
  }

  @Test func whatAPageNamesIsCopied() throws {
    _ = try ClioBinary.shell("mkdir -p deep/lessons deep/data deep/tables", in: folder.path)
    try folder.write("id,name\n1,a\n", to: "deep/data/things.csv")
    try folder.write("id,name\n1,b\n2,c\n", to: "deep/tables/others.csv")
    try folder.write(
      """
      ---
      title: T
      corpus: things.csv
      ---
      ```twin
      things | save "out.csv"
      ```
      ```clio tables
      others | count
      ```
      ```text
      count
      2
      ```
      ```clio
      .open tables/others.csv
      others | limit 1 | select id
      ```
      ```text
      id
      1
      ```
      """, to: "deep/lessons/a.md")
    let run = try test("deep/lessons/a.md")
    #expect(run.output == "3 passed, 0 failed\n", "\(run.output)\(run.errors)")
    #expect(try ClioBinary.shell("find . -name out.csv", in: folder.path).output.isEmpty)
  }

  @Test func whatIsNoPageIsAFault() throws {
    try folder.write(Self.page, to: "a.md")
    let run = try test("none.md", "a.md")
    #expect(run.status == 3 && run.output == "2 passed, 0 failed\n")
    #expect(run.errors.hasPrefix("error: cannot read 'none.md'"))
    #expect(try test().status == 2)
    #expect(try test("--lang", "xx", "a.md").status == 2)
  }

  /// A session at the prompt, recorded, tested and renewed.
  @Test func aRecordingPasses() throws {
    try folder.write("id,day,actor\n1,1976-06-03,Japan\n2,197X,China\n3,soon,China\n", to: "d.csv")
    let lines = [
      ".record walk.md", ".timer on", "d where year < 1975", "let $a = China",
      "d where actor = $a | count", "d where actr = 1", ".mode json", "d | limit 1", ".help limit",
      ".example 1", ".record off", "d | limit 2", ".quit",
    ]
    let typed = try ClioBinary.run(
      ["-i", "--plain", "--no-init", "--no-history", "d.csv"],
      input: lines.joined(separator: "\n") + "\n", in: folder.path)
    #expect(typed.status == 0, "\(typed.errors)")
    let page = try #require(folder.text("walk.md"))
    #expect(page.hasPrefix("<!-- recorded by clio -->\n\n```clio -i d.csv --width "))
    let run = try test("walk.md")
    #expect(run.output == "9 passed, 0 failed\n", "\(run.output)\(page)")
    try folder.write(page.replacing("China", with: "Chile"), to: "walk.md")
    #expect(try test("walk.md").status == 1)
    try folder.write(page.replacing("│ 1976", with: "│ 1977"), to: "walk.md")
    #expect(try test("--update", "walk.md").status == 0)
    #expect(folder.text("walk.md") == page)
  }
}
