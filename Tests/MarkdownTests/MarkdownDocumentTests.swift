import Markdown
import Testing

/// What a document is made of, and on which lines.
@Suite struct MarkdownDocumentTests {
  private static let text = """
    ---
    title: One: and two
    needs:
    ---
    Some *words* and `code`
    go on.

    第一行
    第二行

    ## Task 1: a

    ```clio seeds
    events
    ```
    > quoted
    > twice

    - hint: a
    - use: b

        ```text
        in it
        ```
    """

  private static let document = MarkdownDocument(text)

  @Test func frontMatterIsNamesAndValues() {
    #expect(Self.document.frontMatter.map(\.name) == ["title", "needs"])
    #expect(Self.document.frontMatter.map(\.value) == ["One: and two", ""])
    #expect(Self.document.frontMatter.map(\.line) == [2, 3])
    #expect(MarkdownDocument("a\n---\nb").frontMatter.isEmpty)
    #expect(MarkdownDocument("---\na: b").frontMatter.isEmpty)
  }

  @Test func blocksHaveTheirLines() {
    let blocks = Self.document.blocks
    #expect(
      blocks.map(\.plainText) == [
        "Some words and `code` go on.", "第一行第二行", "Task 1: a", "events\n", "quoted twice",
        "hint: a\nuse: b\nin it\n",
      ])
    #expect(blocks.map(\.lines.lowerBound) == [5, 8, 11, 13, 16, 19])
    #expect(blocks[2].kind == .heading(level: 2, "Task 1: a"))
  }

  @Test func fencesAreFoundAtAnyDepth() {
    let fences = Self.document.blocks.flatMap(\.fences)
    #expect(fences.map(\.fence.info) == ["clio seeds", "text"])
    #expect(fences.map(\.fence.words.rest) == ["seeds", ""])
    #expect(fences.map(\.lines) == [13...15, 22...24])
    #expect(fences.map(\.fence.firstLine) == [14, 23])
    #expect(fences.last?.fence.text == "in it\n")
  }

  /// Fences with nothing between them are together; those of an item are apart from those behind it.
  @Test func fencesThatFollowEachOtherAreARun() {
    let text =
      "```a\n```\n\n```b\n```\nwords\n```c\n```\n- ```d\n  ```\n  ```e\n  ```\n\n```f\n```\n"
    let runs = MarkdownDocument(text).blocks.fenceRuns
    #expect(runs.map { $0.map(\.fence.info) } == [["a", "b"], ["c"], ["d", "e"], ["f"]])
    #expect(runs[2].map(\.lines.lowerBound) == [9, 11])
  }

  /// What ends a line to cmark ends it here, so that both count the same.
  @Test(arguments: ["\r\n", "\r"]) func linesEndAsOnAnySystem(end: String) {
    let text = ["---", "a: b", "---", "words", "", "```x", "y", "", "z", "```", ""]
    let document = MarkdownDocument(text.joined(separator: end))
    #expect(document.frontMatter.map(\.value) == ["b"])
    let fences = document.blocks.flatMap(\.fences)
    #expect(fences.map(\.fence.text) == ["y\n\nz\n"] && fences.map(\.lines) == [6...10])
  }

  /// What is only indented is no fence; a fence that is not closed ends with the text.
  @Test func fencesAreMarked() {
    #expect(MarkdownDocument("a\n\n    indented\n").blocks.flatMap(\.fences).isEmpty)
    #expect(MarkdownDocument("~~~ x\ny").blocks.flatMap(\.fences).map(\.fence.text) == ["y\n"])
    #expect(MarkdownDocument("").blocks.isEmpty)
  }
}
