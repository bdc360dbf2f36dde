import Corpus
import Engine
import Messages
import TestSupport
import Testing

@testable import Conversation

/// What is wrong with files is said in the language of the reader.
@Suite struct ReaderLanguageTests {
  @Test(arguments: [
    (ReaderLanguage.en, "error: none.csv: cannot be read: "), (.zh, "错误：none.csv: 无法读取："),
    (.ja, "エラー：none.csv: 読み取れない："),
  ])
  func aLoadSpeaksTheLanguageOfItsOutput(language: ReaderLanguage, says: String) {
    let output = CapturedOutput()
    output.language = language
    #expect(throws: ExitCode.unreadable) {
      try Session.load(["none.csv"], cancellation: .never, through: .open, output)
    }
    #expect(output.messageText.hasPrefix(says), "\(output.messageText)")
  }

  @Test func theCommandChangesTheLanguage() throws {
    let conversation = try Conversation()
    #expect(conversation.session.output.language == .en)
    _ = conversation.say(".lang ja")
    #expect(conversation.session.output.language == .ja)
  }
}
