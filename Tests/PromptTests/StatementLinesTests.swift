import LineEditing
import Messages
import Prompt
import Testing

/// Lines of a source without an editor, joined until they are a statement.
@Suite struct StatementLinesTests {
  private let prompt = PromptText(text: "clio> ", continuation: "....> ")

  @Test func linesAreJoinedUntilTheyAreAStatement() {
    let source = ListedLines(["events where (year = 1971", "or year = 1972)", "events"])
    let lines = StatementLines(source)
    #expect(lines.read(prompt) == .input("events where (year = 1971\nor year = 1972)"))
    #expect(source.prompts.map(\.text) == ["clio> ", "....> "])
    #expect(lines.read(prompt) == .input("events"))
    #expect(lines.read(prompt) == .endOfInput)
  }

  @Test func anEmptyLineEndsAStatement() {
    let lines = StatementLines(ListedLines(["events where (", ""]))
    #expect(lines.read(prompt) == .input("events where (\n"))
  }

  @Test func theEndOfInputEndsAStatement() {
    let lines = StatementLines(ListedLines(["events where ("]))
    #expect(lines.read(prompt) == .input("events where ("))
    #expect(lines.read(prompt) == .endOfInput)
  }
}

/// Gives lines from a list.
private final class ListedLines: LineSource {
  private var rest: ArraySlice<String>
  private(set) var prompts: [PromptText] = []

  init(_ lines: [String]) { rest = lines[...] }

  func read(_ prompt: PromptText, beginning: String) -> ReadOutcome {
    prompts.append(prompt)
    return rest.popFirst().map { .input($0) } ?? .endOfInput
  }

  func remember(_ entry: String) -> Message? { nil }
  var remembered: [String] { [] }
  func forget() -> Bool { true }
}
