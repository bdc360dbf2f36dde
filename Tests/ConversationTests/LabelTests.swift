import Conversation
import Corpus
import Engine
import TestSupport
import Testing

/// Names in the reader's language, and what stands for one that is missing.
@Suite struct LabelTests {
  private func conversation(_ language: String, _ mode: String) throws -> Conversation {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "id,name,name_zh,name_ja\nlyon,Lyon,里昂,リヨン\nvienne,Vienne,,ヴィエンヌ\n", to: "towns.csv")
    let conversation = try Conversation(try CorpusLoader.load(path: path))
    conversation.session.workspace.language = language
    _ = conversation.say(".mode \(mode)")
    return conversation
  }

  @Test(arguments: [("zh", "里昂", "Vienne [no zh]"), ("ja", "リヨン", "ヴィエンヌ")])
  func aFallbackIsMarkedForPeople(language: String, first: String, second: String) throws {
    let answer = try conversation(language, "box").say("towns").data
    #expect(answer.contains(first) && answer.contains(second))
  }

  /// A table without names in a language is not translated: marking every row would say nothing.
  @Test func namesOfTheTableItselfAreNoFallback() throws {
    let answer = try conversation("en", "box").say("towns").data
    #expect(answer.contains("Lyon") && !answer.contains("[no"))
  }

  @Test(arguments: ["csv", "tsv", "json", "jsonl"])
  func programsGetTheNamesAsTheyAre(mode: String) throws {
    #expect(!(try conversation("zh", mode).say("towns").data.contains("[no")))
  }

  /// The built-in corpus is complete in all three languages, in every table with names.
  @Test(arguments: ["zh", "ja"]) func theBuiltInCorpusNeedsNoFallback(language: String) throws {
    for table in try CorpusLoader.builtIn().tables {
      let rows = (0..<table.rowCount).filter { table.lacksLabel(of: $0, language: language) }
      #expect(rows.compactMap { table.id(of: $0) } == [], "\(table.name)")
    }
  }
}
