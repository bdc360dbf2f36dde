import Conversation
import Corpus
import Engine
import TestSupport
import Testing

/// What somebody may try who has typed nothing yet.
@Suite struct FirstStepsTests {
  @Test(arguments: ["en", "zh", "ja"]) func eachOfThreeHasRows(language: String) throws {
    let conversation = try Conversation()
    _ = conversation.say(".lang \(language)")
    let steps = FirstSteps(conversation.session).statements
    #expect(steps.count == 3, "\(steps)")
    for step in steps {
      let reply = conversation.say(step)
      #expect(reply.outcome == .done && reply.lines.count > 2, "\(step): \(reply.messages)")
    }
  }

  @Test(arguments: [
    "name,kind\nA,x\nB,x\nC,y\n", "n\n1\n2\n", "a b,c\n1 2,x y\n3,x y\n5,z\n",
    "date,what\n1950,a\n1960,a\n",
  ]) func aCorpusOfOnesOwnHasSomeToo(csv: String) throws {
    let folder = try ScratchFolder()
    try folder.write(csv, to: "mine.csv")
    let corpus = try CorpusLoader.load(paths: ["\(folder.path)/mine.csv"])
    let conversation = try Conversation(corpus)
    let steps = FirstSteps(conversation.session).statements
    #expect(!steps.isEmpty)
    for step in steps {
      let reply = conversation.say(step)
      #expect(reply.outcome == .done && reply.lines.count > 1, "\(step): \(reply.messages)")
    }
  }

  @Test func anEmptyCorpusHasNone() throws {
    let folder = try ScratchFolder()
    try folder.write("name,kind\n", to: "mine.csv")
    let corpus = try CorpusLoader.load(paths: ["\(folder.path)/mine.csv"])
    #expect(FirstSteps(try Conversation(corpus).session).statements.isEmpty)
  }
}
