import Conversation
import Corpus
import LineEditing
import Prompt
import Testing

/// What the line editor hears of the language and the corpus.
@Suite struct PromptDelegateTests {
  private let delegate: PromptDelegate

  init() throws {
    delegate = PromptDelegate(
      session: Session(corpus: try CorpusLoader.builtIn(), output: CapturedOutput()))
  }

  @Test func candidatesReplaceWhatIsTyped() throws {
    let text = "events where type = vis"
    let set = delegate.completions(in: text, cursor: text.utf8.count)
    #expect(set.replace == 20..<23)
    let first = try #require(set.candidates.first)
    #expect(first.text == "visit")
    #expect(first.note.contains("(") && first.note.hasSuffix(")"), "the rows that have it")
    #expect(delegate.completions(in: ".nosuch x", cursor: 9).candidates.isEmpty)
  }

  @Test func onlyWholeStatementsAreComplete() {
    #expect(delegate.completeness(of: "events | count") == .complete)
    #expect(delegate.completeness(of: "events where (year = 1971") == .needsMore)
  }

  @Test func keywordsAndValuesHaveStyles() {
    let text = "events where year = 1971 | count"
    let styles = delegate.highlight(text).map {
      ($0.style, String(text.utf8.prefix($0.range.upperBound).dropFirst($0.range.lowerBound)) ?? "")
    }
    #expect(styles.contains { $0 == (.number, "1971") })
    #expect(styles.contains { $0 == (.keyword, "count") })
    #expect(delegate.highlight(".mode csv") == [StyledRange(range: 0..<9, style: .command)])
  }
}
