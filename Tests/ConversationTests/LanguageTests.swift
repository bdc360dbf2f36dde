import Conversation
import Engine
import Testing

/// What is wrong with a query is said in the language of the reader.
@Suite struct LanguageTests {
  /// What `--lang` does.
  private func conversation(in language: String) throws -> Conversation {
    let conversation = try Conversation()
    conversation.session.workspace.language = language
    return conversation
  }

  @Test(arguments: [
    (
      "zh", "events where yeer < 1976",
      "错误[CL0103]：'events' 中没有字段 'yeer'", "提示：是否指 'year'？"
    ),
    ("zh", "events where title = \"NPT", "错误[CL0002]：引号没有闭合", "提示：请在同一行内闭合"),
    (
      "zh", "events where date < treaty", "错误[CL0201]：'date'（日期）无法与此比较：'treaty'",
      "提示：请写年份、1976-06-03"
    ),
    (
      "ja", "events where yeer < 1976",
      "エラー[CL0103]：'events' にフィールド 'yeer' はない", "ヒント：'year' のことか"
    ),
    ("ja", "events where title = \"NPT", "エラー[CL0002]：引用符が閉じられていない", "ヒント：同じ行か"),
    (
      "ja", "events where date < treaty", "エラー[CL0201]：'date'（日付）は次と比べられない：'treaty'",
      "ヒント：年、1976-06-03"
    ),
  ])
  func faultsAreToldInTheLanguage(
    language: String, query: String, message: String, hint: String
  ) throws {
    let reply = try conversation(in: language).say(query)
    #expect(reply.messages.contains(message), "\(reply.messages)")
    #expect(reply.messages.contains(hint), "\(reply.messages)")
    // The place and the line are the same in every language.
    #expect(reply.messages.hasPrefix("<command>:1:") && reply.messages.contains("^"))
  }

  @Test(arguments: ["zh", "ja"])
  func failedExpectationIsToldInTheLanguage(language: String) throws {
    let conversation = try conversation(in: language)
    let reply = conversation.say("events | expect count = 1")
    #expect(reply.messages.contains(language == "zh" ? "预期：count = 1" : "期待：count = 1"))
    let code = conversation.say("expect error \"CL0103\" from \"events where yeer = 1\"")
    #expect(code.outcome == .done, "\(code.messages)")
  }
}
