import Conversation
import TestSupport
import Testing

/// `seeds/questions.md`: forty questions asked before the tables were complete, and the queries that
/// answer them.
@Suite struct QuestionTests {
  @Test func queriesPrintWhatIsShown() throws {
    let blocks = FencedBlock.all(in: try questions())
    for (index, block) in blocks.enumerated() where block.language == "clio" {
      let reply = try Conversation().say(block.text, as: "questions.md:\(block.line)")
      #expect(reply.outcome == .done, "questions.md:\(block.line): \(reply.messages)")
      let shown = try #require(blocks.dropFirst(index + 1).first, "no output: \(block.line)")
      #expect(shown.language == "text" && shown.followsDirectly)
      #expect(reply.data == shown.text, "questions.md:\(shown.line)")
    }
  }

  @Test func everyQuestionHasAQueryAndAnAnswer() throws {
    let parts = try questions().split(separator: /(?m)^(?=\d+\. )/).dropFirst()
    #expect(parts.count == 40)
    for (number, part) in zip(1..., parts) {
      #expect(part.hasPrefix("\(number). "))
      #expect(part.contains("```clio"), "\(number)")
      let answer = part.split(separator: "```").last?.split(separator: "\n").first
      #expect(answer?.hasSuffix(".") == true, "\(number)")
    }
  }

  private func questions() throws -> String {
    try #require(TextFile.read("\(ClioBinary.root)/seeds/questions.md"))
  }
}
