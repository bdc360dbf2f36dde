import Engine
import Messages
import Query
import Rendering
import TestSupport
import Testing

@testable import Conversation

/// What definitions mean is said in the catalogue of each language, under the definition's own word.
@Suite struct HelpWordingTests {
  /// Every sentence whose key is made of a definition.
  private static let meanings: [Message] =
    StageWord.allCases.map(\.meaning) + Comparison.operators.map(\.meaning)
    + FunctionEntry.all.map(\.meaning) + FunctionEntry.Theme.allCases.map(\.meaning)
    + RowState.allCases.map(\.meaning) + OutputMode.allCases.map(\.meaning)
    + CitationStyle.allCases.map(\.meaning) + CommandTable.all.map(\.meaning)
    + HelpEntry.statements.map(\.meaning) + HelpEntry.relations.map(\.meaning)
    + HelpEntry.words.map(\.meaning) + HelpTask.allCases.map(\.meaning)
    + DiagnosticEntry.all.map(\.title) + DiagnosticEntry.all.map(\.remedy)
    + StageWord.allCases.flatMap(acts)

  /// What `explain` says of a stage: with something behind its word, and without where that may be.
  private static func acts(of stage: StageWord) -> [Message] {
    let isAlone = stage.definition.usage == stage.written
    return (isAlone ? [] : [stage.act("x")]) + (stage.definition.isWhole ? [stage.act("")] : [])
  }

  /// `help.stage.`: the family of a key.
  private static func family(of key: String) -> String {
    key.split(separator: ".").prefix(2).map { $0 + "." }.joined()
  }

  @Test(arguments: ReaderLanguage.allCases)
  func everyDefinitionHasItsSentenceAndEverySentenceItsDefinition(language: ReaderLanguage) {
    let keys = Self.meanings.map(\.key)
    #expect(Set(keys).count == keys.count, "two definitions share a sentence")
    let families = Set(keys.map(Self.family))
    let sentences = language.messages.keys.filter { families.contains(Self.family(of: $0)) }
    #expect(Set(keys).subtracting(sentences).sorted() == [])
    #expect(sentences.subtracting(keys).sorted() == [])
  }

  /// A meaning is a line without a full stop; what to do about a fault is whole sentences.
  @Test func meaningsAreLinesAndRemediesAreSentences() {
    for message in Self.meanings {
      let isSentence = message.key.hasSuffix(".remedy")
      #expect(message.english.hasSuffix(".") == isSentence, "\(message.english)")
    }
  }

  @Test(arguments: [
    (ReaderLanguage.zh, ".help join", "接上另一张表"), (.ja, ".help join", "別の表の一致する行"),
    (.zh, ".help states", "  is missing                    没有值\n"),
    (.ja, ".help keys", "  Ctrl-L             画面を消す\n"),
    (.zh, ".help functions", "用于文本：\n"), (.ja, ".help .mode", "答えの書き方を選ぶ"),
    (.zh, ".help CL0103", "CL0103: 集合没有的字段"), (.ja, ".help CL0103", "'.schema COLLECTION' で"),
    (.ja, ".help CL0103", "のことか"), (.zh, ".help", "命令：\n"), (.ja, ".help", "コマンド：\n"),
    (.en, ".help commands", "  .quit [CODE]"),
  ])
  func helpSpeaksTheLanguageOfTheReader(language: ReaderLanguage, command: String, says: String)
    throws
  {
    let conversation = try Conversation()
    _ = conversation.say(".lang \(language.rawValue)")
    let reply = conversation.say(command)
    #expect(reply.data.contains(says), "\(reply.data)")
  }
}
