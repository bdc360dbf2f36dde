import Conversation
import TestSupport
import Testing

/// What the fences of a page do, and what is written in their place.
@Suite struct TranscriptPageTests {
  private static func page(_ text: String) -> TranscriptPage { TranscriptPage(Array(text.utf8)) }

  @Test func fencesOfAPageAreFound() {
    let page = Self.page(
      """
      Words.

      ```sh
      make run
      $ clio -c 'events \\
        | count'
      clio --version   # a comment
      printf 'events' | clio
      ```

      ```text
      count
      ```

      ```sh
      clio
      clio check seeds
      ```
      and
      ```text
      not its output
      ```

      ```csv a.csv
      x
      1
      ```
      ```clio a.csv --mode box
      a | count
      ```
      ```output
      ```
      ```answer
      events
      ```
      ```js {1,2}
      ```
      ```csv ../outside.csv
      ```
      ```sh
      make
      ```
      """)
    #expect(
      page.steps.map(\.action) == [
        .shell([
          "clio -c 'events \\\n  | count'", "clio --version   # a comment",
          "printf 'events' | clio",
        ]), .shell(["clio check seeds"]), .write(name: "a.csv"),
        .run(arguments: "a.csv --mode box"),
      ])
    #expect(page.steps.map { $0.shown?.lines } == [["count"], nil, nil, []])
    #expect(page.steps.map { $0.shown?.part } == [.data, nil, nil, .all])
    #expect(page.steps.map(\.line) == [3, 15, 24, 28])
    #expect(page.steps.map { $0.shown?.firstLine } == [12, nil, nil, 32])
    #expect(page.steps[2].text == "x\n1\n")
  }

  @Test func fencesOfALessonRunOnItsCorpus() {
    let text = """
      ---
      title: T
      corpus: disputes.csv
      ---

      ```clio
      disputes
      ```

      ```clio states.csv
      states
      ```

      ```wrong too-many
      disputes | limit 1
      ```
      """
    #expect(
      Self.page(text).steps.map(\.action) == [
        .run(arguments: "disputes.csv"), .run(arguments: "states.csv"),
        .run(arguments: "disputes.csv"),
      ])
    #expect(Self.page(text).steps.map(\.line) == [6, 10, 14])
    let builtIn = Self.page(text.replacing("disputes.csv", with: "built-in"))
    #expect(builtIn.steps[0].action == .run(arguments: ""))
  }

  @Test func fencesWithinListsAndQuotesAreFound() {
    let page = Self.page(
      "1. Ask:\n\n   ```clio\n   events\n     | count\n   ```\n\n   ```text\n   count\n   1\n   ```\n\n"
        + "> ~~~clio\n> events\n> ~~~\n> ~~~output\n> 1\n> ~~~\n")
    #expect(page.steps.map(\.text) == ["events\n  | count\n", "events\n"])
    #expect(page.steps.map { $0.shown?.lines } == [["count", "1"], ["1"]])
    #expect(page.steps.map { $0.shown?.firstLine } == [9, 17])
  }

  // MARK: Rewriting

  /// Puts lines in the place of those of the only fence that shows any.
  private static func rewritten(_ text: String, _ lines: [String]) -> String {
    let page = page(text)
    let index = page.steps.firstIndex { $0.shown != nil } ?? 0
    return String(decoding: page.rewritten([index: lines]), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "```clio\na\n```\n\n```text\nold\n```\nend\n",
      "```clio\na\n```\n\n```text\nnew\n\nb\n```\nend\n"
    ),
    // Lines end as they did.
    (
      "# T\r\n```clio\r\na\r\n```\r\n```text\r\nold\r\nold\r\n```\r\nend",
      "# T\r\n```clio\r\na\r\n```\r\n```text\r\nnew\r\n\r\nb\r\n```\r\nend"
    ),
    // Within a list, and no end of the last line.
    (
      "- x\n\n  ```clio\n  a\n  ```\n\n  ```output\n  old\n  ```",
      "- x\n\n  ```clio\n  a\n  ```\n\n  ```output\n  new\n\n  b\n  ```"
    ),
    (
      "> ~~~clio\n> a\n> ~~~\n>\n> ~~~text\n> ~~~\n",
      "> ~~~clio\n> a\n> ~~~\n>\n> ~~~text\n> new\n>\n> b\n> ~~~\n"
    ),
    // A fence that the page ends in.
    ("```clio\na\n```\n```text\nold", "```clio\na\n```\n```text\nnew\n\nb"),
    ("```clio\na\n```\n```text", "```clio\na\n```\n```text\nnew\n\nb"),
    ("```clio\na\n```\n```text\nold\n", "```clio\na\n```\n```text\nnew\n\nb\n"),
    // Behind a byte order mark, and in the place of bytes that are no text.
    (
      "\u{FEFF}```clio\na\n```\n```text\n```\n", "\u{FEFF}```clio\na\n```\n```text\nnew\n\nb\n```\n"
    ),
  ])
  func onlyTheLinesOfAFenceChange(before: String, after: String) {
    #expect(Self.rewritten(before, ["new", "", "b"]) == after)
  }

  @Test func bytesThatAreNoTextStay() {
    let head = Array("\u{FEFF}a ".utf8) + [0xFF, 0xC3, 0x0A]
    let page = TranscriptPage(head + Array("```clio\na\n```\n```text\nold\n```\n".utf8))
    #expect(
      page.rewritten([0: ["new"]]) == head + Array("```clio\na\n```\n```text\nnew\n```\n".utf8))
  }

  @Test func marksGrowWhereALineWouldCloseTheFence() {
    let text = "```clio\na\n```\n```text\nold\n```\nend\n"
    let lines = ["```clio", "````"]
    let after = Self.rewritten(text, lines)
    #expect(after == "```clio\na\n```\n`````text\n```clio\n````\n`````\nend\n")
    #expect(Self.page(after).steps[0].shown?.lines == lines)
    #expect(Self.rewritten(text, ["~~~~"]).contains("```text\n~~~~\n```\n"))
  }

  /// What is written is what is read, wherever the fence is, and the second time nothing changes.
  @Test(arguments: 0..<200) func whatIsWrittenIsRead(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let (first, rest) =
      [("", ""), ("- ", "  "), ("10. ", "    "), ("> ", "> "), ("> - ", ">   "), ("  ", "  ")]
      .randomElement(using: &random) ?? ("", "")
    let mark = ["```", "~~~", "`````"].randomElement(using: &random) ?? "```"
    func lines() -> [String] {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        ["", "a", "  b ", "\tc", "```", "~~~~", "> d", "- e", "# f", "国"].randomElement(
          using: &random) ?? ""
      }
    }
    let old = lines().map { $0.replacing("`", with: "x").replacing("~", with: "x") }
    var text = ["# Head", "", first + mark + "clio", rest + "events", rest + mark]
    text += [rest + mark + "output"] + old.map { rest + $0 } + [rest + mark]
    if Bool.random(using: &random) { text += ["", "tail"] }
    let before = text.joined(separator: end) + (Bool.random(using: &random) ? end : "")
    let page = Self.page(before)
    #expect(page.steps.map { $0.shown?.lines } == [old], "\(before)")
    let new = lines()
    let after = page.rewritten([0: new])
    #expect(TranscriptPage(after).steps.map { $0.shown?.lines } == [new], "\(before)")
    #expect(TranscriptPage(after).rewritten([0: new]) == after)
    // With the old lines it is the page that it was, but for spaces and marks.
    let back = String(decoding: TranscriptPage(after).rewritten([0: old]), as: UTF8.self)
    if !new.contains(where: { $0.hasPrefix("```") || $0.hasPrefix("~~~") }) {
      func bare(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      }
      #expect(bare(back) == bare(before))
    }
  }
}
